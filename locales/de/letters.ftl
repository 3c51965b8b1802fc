# The list of letters.

letters-search = Betreff, Text, Empfänger
letters-show = Welche Schreiben zeigen
letters-shelf-all = Alle
letters-shelf-draft = Entwürfe
letters-shelf-prepared = Bereit
letters-shelf-sent = Versandt
letters-shelf-void = Annulliert
letters-shelf-bin = Papierkorb
letters-state-draft = Entwurf
letters-state-prepared = bereit
letters-state-sent = versandt
letters-state-void = annulliert
letters-number = Nr.
letters-subject = Betreff
letters-recipient = Empfänger
letters-languages = Sprachen
letters-state = Stand
letters-when = Zuletzt
letters-count =
    { $count ->
        [one] { $shown } Schreiben
       *[other] { $shown } Schreiben
    }
letters-no-subject = Ohne Betreff
letters-no-recipient = Empfänger noch zu wählen
letters-sent-on = versandt am { $day }
letters-edited = geändert { $when }
letters-empty = Noch keine Schreiben. Wählen Sie zuerst einen Empfänger.
letters-write = Schreiben
letters-empty-draft = Keine Entwürfe in Arbeit.
letters-empty-prepared = Kein Schreiben wartet auf den Versand. Bereit ist ein Schreiben, sobald sein PDF exportiert ist.
letters-empty-sent = Noch nichts versandt. Mit dem Eintragen des Versands wird das Schreiben versiegelt und ins Register aufgenommen.
letters-empty-void = Keine annullierten Nummern.
letters-empty-bin = Der Papierkorb ist leer. Was Sie wegwerfen, lässt sich dreißig Tage lang zurückholen.
letters-no-match = Kein Schreiben enthält diese Wörter.
letters-clear = Suche löschen
letters-discard = In den Papierkorb legen
letters-discarded =
    { $count ->
        [one] Entwurf in den Papierkorb gelegt
       *[other] { $count } Entwürfe in den Papierkorb gelegt
    }
letters-discarded-some =
    { $count ->
        [one] Entwurf in den Papierkorb gelegt. Schreiben mit Nummer bleiben.
       *[other] { $count } Entwürfe in den Papierkorb gelegt. Schreiben mit Nummer bleiben.
    }
letters-no-draft = Kein Entwurf ausgewählt. Ein Schreiben mit Nummer wird einzeln annulliert, mit seinem Grund (Entf).
letters-restored =
    { $count ->
        [one] Entwurf zu den Schreiben zurückgelegt
       *[other] { $count } Entwürfe zu den Schreiben zurückgelegt
    }
letters-restore = Aus dem Papierkorb holen
letters-bin-restored =
    { $count ->
        [one] „{ $name }“ liegt nicht mehr im Papierkorb
       *[other] { $count } Einträge liegen nicht mehr im Papierkorb
    }
letters-bin-open = Öffnen
letters-bin-kind = Art
letters-bin-name = Betreff oder Name
letters-bin-about = Empfänger oder Umfang
letters-bin-until = Rückholbar bis
letters-bin-letter = Schreiben
letters-bin-campaign = Kampagne
letters-bin-template = Vorlage
letters-bin-post = Amt
letters-bin-person = Person
letters-bin-organization = Organisation
letters-bin-letters =
    { $count ->
        [one] { $count } Schreiben
       *[other] { $count } Schreiben
    }
letters-bin-count =
    { $count ->
        [one] { $shown } Eintrag
       *[other] { $shown } Einträge
    }
letters-bin-no-match = Nichts im Papierkorb enthält diese Wörter.
letters-void-title = Schreiben { $reference } annullieren
letters-void-sentence = Die Nummer bleibt im Register, als annulliert vermerkt: Keine Nummer fehlt.
letters-void-reason = Grund, wie er im Register stehen wird
letters-void = Dieses Schreiben annullieren
letters-voided = Schreiben { $reference } annulliert
