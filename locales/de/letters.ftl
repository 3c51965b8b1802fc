# The list of letters.

letters-search = Betreff, Text, Empfänger
letters-show = Welche Schreiben zeigen
letters-shelf-all = Alle
letters-shelf-draft = Entwürfe
letters-shelf-prepared = Bereit
letters-shelf-sent = Versandt
letters-shelf-void = Aufgehoben
letters-shelf-bin = Papierkorb
letters-state-draft = Entwurf
letters-state-prepared = bereit
letters-state-sent = versandt
letters-state-void = aufgehoben
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
letters-empty-prepared = Kein Schreiben wartet auf den Versand. Bereit ist, was als PDF ausgegeben wurde.
letters-empty-sent = Noch nichts versandt. Mit dem Eintragen des Versands wird das Schreiben versiegelt.
letters-empty-void = Keine aufgehobenen Nummern.
letters-empty-bin = Der Papierkorb ist leer. Ein Entwurf bleibt dreißig Tage darin.
letters-no-match = Kein Schreiben enthält diese Wörter.
letters-clear = Suche löschen
letters-discarded = Entwurf in den Papierkorb gelegt
letters-restored = Entwurf zu den Schreiben zurückgelegt
letters-restore = Zu den Schreiben zurücklegen
letters-void-title = Schreiben { $reference } aufheben
letters-void-sentence = Die Nummer bleibt im Register, als aufgehoben vermerkt: keine Nummer fehlt.
letters-void-reason = Grund, wie er im Register steht
letters-void = Dieses Schreiben aufheben
letters-voided = Schreiben { $reference } aufgehoben
