# Writing a letter: its card, its text, its pages, its acts.

## Parts of the screen

letter-card = Angaben zum Schreiben
letter-text = Text
letter-pages = Seite
letter-versions = Fassungen
letter-more = Weitere Aktionen
letter-none = Keine
letter-change = Ändern
letter-draft = Entwurf
letter-without-subject = Schreiben ohne Betreff
letter-signature-of = Unterschrift von { $name }
letter-reference-code = QR-Code mit dem Zeichen { $reference }
letter-source-of = Text des Schreibens { $reference } in Markdown
letter-with-enclosures = Schreiben und Anlagen in einem PDF…
letter-with-enclosures-title = Schreiben und Anlagen in einem PDF zusammenführen
letter-with-enclosures-sentence = Die Seiten des Schreibens, dann die seiner Anlagen. Was kein PDF ist, wird der Datei unverändert beigefügt.
letter-with-enclosures-source = Text des Schreibens beifügen
letter-with-enclosures-source-hint = In Markdown, für alle, die damit weiterarbeiten möchten.
letter-with-enclosures-act = Zusammenführen und öffnen
letter-with-enclosures-file = schreiben-und-anlagen
letter-with-enclosures-done = { $pages ->
    [one] Eine Seite geschrieben.
   *[other] { $pages } Seiten geschrieben.
}
letter-with-enclosures-attached = Unverändert beigefügt: { $titles }
letter-with-enclosures-foreign = Nicht konform mit den Normen für Archivierung und Barrierefreiheit: { $titles }. Das PDF des Schreibens selbst bleibt konform.

## Card

letter-recipient = Empfänger
letter-no-recipient = Ohne Empfänger
letter-no-holder = Amt unbesetzt
letter-since = { $government }, seit { $since }
letter-advised = Schreiben Sie { $language }: { $reason }
letter-address = Anschrift
letter-address-is = Anschrift { $state }
letter-address-to-confirm = Anschrift zu bestätigen
letter-address-proposed = Vorgeschlagene Anschrift, zu bestätigen
letter-address-missing = Anschrift fehlt
letter-address-other = Andere
letter-address-confirmed = Anschrift heute bestätigt
letter-answers = Folgt auf
letter-your-reference = Zeichen des Empfängers
letter-your-letter-of = Sein Schreiben vom
letter-your-reference-none = Keines
letter-template = Vorlage
letter-competence = Zuständigkeit
letter-signature = Unterschrift
letter-no-signatory = Niemand unterschreibt
letter-channel = Vorgesehener Versand
letter-channel-post = Gewöhnliche Post
letter-channel-registered = Einschreiben
letter-channel-hand = Persönliche Übergabe
letter-channel-email = E-Mail
letter-channel-fax = Fax
letter-date = Datum des Schreibens
letter-date-of-export = Tag des Exports
letter-date-follows = Richtet sich nach dem Tag des Exports.
letter-enclosures = Anlagen
letter-enclose = Beifügen
letter-take-out = „{ $title }“ entfernen
letter-drop = Dem Schreiben beifügen
letter-enclosed =
    { $count ->
        [one] Anlage beigefügt: { $names }
       *[other] Anlagen beigefügt: { $names }
    }
letter-copies = Kopie an
letter-copies-hint = Ein Name je Zeile

## Text

letter-subject = Betreff
letter-salutation = Anrede
letter-body = Brieftext
letter-valediction = Grußformel
letter-etiquette-hint = Übliche Form. Eingabetaste zum Ändern.
letter-etiquette-none = Keine Form bekannt
letter-etiquette-changed = Geänderte Form
letter-etiquette-back = Zurück zur üblichen Form

## Versions

letter-to-send = zu versenden
letter-add = Hinzufügen
letter-add-version = Sprache hinzufügen
letter-beside = Zwei Fassungen nebeneinander
letter-beside-pane = Fassung neben dem Text
letter-beside-swap = Die beiden Fassungen tauschen
letter-beside-close = Zurück zur Seite
letter-version-more = Fassung { $language }
letter-send-this = Diese Fassung versenden
letter-sends-already = Diese Fassung wird versandt.
letter-remove-version = Diese Fassung entfernen
letter-keeps-sent = Wählen Sie zuerst eine andere Fassung zum Versenden.
letter-revisions = Frühere Fassungen
letter-revisions-sentence = Jeder aufbewahrte Stand dieses Textes; das Wiederherstellen lässt sich rückgängig machen.
letter-revisions-none = { $key ->
    [none] Noch keine frühere Fassung. Benennen Sie diese, um sie aufzubewahren.
   *[other] Noch keine frühere Fassung. { $key } bewahrt eine unter einem Namen auf.
}
letter-revision-unnamed = Von selbst aufbewahrt
letter-revision-take = Diesen Text wiederherstellen
letter-difference-against = Vergleichen
letter-difference-now = Mit dem jetzigen Text
letter-difference-before = Mit der Fassung davor
letter-difference-none = Nur lesen
letter-difference-text = Verglichener Text
letter-difference-count =
    { $added ->
        [one] { $added } Wort hinzugefügt
       *[other] { $added } Wörter hinzugefügt
    }, { $removed ->
        [one] { $removed } gestrichen
       *[other] { $removed } gestrichen
    }
letter-difference-no-word = Kein Wort hinzugefügt oder gestrichen
letter-difference-same = Kein Unterschied
letter-difference-oldest = Das ist die älteste aufbewahrte Fassung.
letter-difference-at = Unterschied { $at } von { $count }
letter-difference-next = Nächster Unterschied
letter-difference-previous = Voriger Unterschied
letter-difference-added = hinzugefügt:
letter-difference-removed = gestrichen:
letter-difference-looks = Formatierung geändert
letter-difference-unchanged = { $count } unveränderte Absätze
letter-difference-usage = übliche Form
letter-name-version = Diese Fassung benennen
letter-name-version-sentence = Sie bleibt unverändert unter den früheren Fassungen.
letter-name-version-label = Name der Fassung
letter-name-version-act = Benennen
letter-named = Fassung unter dem Namen „{ $name }“ aufbewahrt

## Acts

letter-undo-step = „{ $step }“ rückgängig machen
letter-duplicate = Duplizieren
letter-duplicated = Schreiben dupliziert: Dies ist die Kopie
letter-discard = In den Papierkorb legen
letter-discarded = Schreiben in den Papierkorb gelegt
letter-void = Nummer annullieren
letter-export = Exportieren
letter-export-again = Erneut exportieren
letter-exported =
    { $pages ->
        [one] PDF { $reference } geschrieben, eine Seite
       *[other] PDF { $reference } geschrieben, { $pages } Seiten
    }
letter-open-pdf = Öffnen
letter-print = Drucken
letter-print-opened = Das PDF { $reference } wird im Betrachter des Systems geöffnet: Drucken Sie es dort.
letter-print-sent = Das PDF { $reference } wurde an den Drucker gesendet.
letter-pdf-copied = PDF { $reference } kopiert: Fügen Sie es in eine E-Mail oder einen Ordner ein.
letter-pdf-not-copied = Das PDF wurde nicht kopiert: Dieses System lässt das nicht zu. Exportieren Sie es und hängen Sie es an die E-Mail an.
letter-record = Versand eintragen
letter-in-archive = Im Register zeigen
letter-write-to = An diese Person schreiben
letter-blocked = Das Schreiben kann noch nicht abgehen. { $why }

## States

letter-sealed = Versiegelt am { $date }. Duplizieren, um erneut zu schreiben.
letter-changed-since-export = Das Schreiben wurde seit dem Export { $reference } geändert: Das aufbewahrte PDF zeigt den alten Text.
letter-saved = Gespeichert um { $time }
letter-saving = Wird gespeichert…
letter-not-saved = Nicht gespeichert. { $why } Es geht nichts verloren, solange das Fenster offen bleibt.
letter-nothing-to-save = Schreibgeschützt
letter-in-language = Schreiben { $language }
letter-words =
    { $count ->
        [one] { $shown } Wort
       *[other] { $shown } Wörter
    }
letter-signs =
    { $count ->
        [one] { $shown } Zeichen mit Leerzeichen
       *[other] { $shown } Zeichen mit Leerzeichen
    }
letter-spill-lines =
    { $lines ->
        [one] Nur eine Zeile auf Seite { $pages }
       *[other] Nur { $lines } Zeilen auf Seite { $pages }
    }
letter-spill-lines-says =
    { $lines ->
        [one] Auf Seite { $pages } stehen nur eine Zeile des Textes und der Schluss. Ein etwas kürzerer Text käme ohne diese Seite aus.
       *[other] Auf Seite { $pages } stehen nur { $lines } Zeilen des Textes und der Schluss. Ein etwas kürzerer Text käme ohne diese Seite aus.
    }
letter-spill-closing = Nur der Schluss auf Seite { $pages }
letter-spill-closing-says = Auf Seite { $pages } steht nur der Schluss des Schreibens. Ein etwas kürzerer Text käme ohne diese Seite aus.
letter-alone = Fokusmodus
letter-alone-leave = Fokusmodus verlassen

## Page

letter-page-count =
    { $count ->
        [one] Eine Seite
       *[other] { $count } Seiten
    }
letter-page-setting = wird gesetzt…
letter-page-zoom = Größe der Seite
letter-page-fit = Ganze Breite
letter-page-window = Fenster
letter-page-window-says = Was das Fenster des Umschlags in jedem Fall zeigt
letter-page-folds = Falze
letter-page-folds-say = Wo das Blatt gefaltet wird

## Notices

letter-notices = Zu prüfen
letter-notices-none = Nichts zu melden
letter-notices-warn =
    { $count ->
        [one] Ein Punkt zu prüfen, nichts blockiert
       *[other] { $count } Punkte zu prüfen, nichts blockiert
    }
letter-notices-block =
    { $count ->
        [one] Ein Punkt blockiert den Versand
       *[other] { $count } Punkte blockieren den Versand
    }
letter-notice-go = Zur Stelle
letter-notice-ignore = Hier ignorieren
letter-notice-mind = Wieder aufnehmen
letter-notices-ignored = In diesem Schreiben ignoriert
letter-remedy-confirm-address = Sie stimmt
letter-remedy-add-address = Anschrift hinzufügen
letter-remedy-confirm-title = Bezeichnung bestätigen
letter-remedy-confirm-form = Form bestätigen
letter-remedy-choose-recipient = Empfänger wählen
letter-remedy-choose-signatory = Unterzeichnende wählen
letter-remedy-set-sender = Absender eintragen
letter-remedy-fill-field = Feld ausfüllen
letter-door-sender = Absender ergänzen
letter-door-signatory = Unterschriften ergänzen
letter-door-signature = Unterzeichnende wählen
letter-door-recipient = Empfänger überprüfen
letter-door-post = Verzeichnis öffnen
letter-door-exchange = Schriftwechsel zeigen
letter-door-address = Anschrift berichtigen
letter-door-language = Sprache überprüfen
letter-door-words = Zum Text
letter-door-paragraph = Zum Absatz
letter-door-enclosure = Anlagen zeigen
letter-door-date = Datum ändern
letter-door-letter = Schreiben öffnen
letter-door-backup = Ablageort des Büros zeigen
letter-door-letterhead = Briefbogen öffnen

## Parts of a letter, as the place of a notice

letter-part-letterhead = Briefkopf
letter-part-address = Anschrift
letter-part-reference = Zeichen
letter-part-date = Datum
letter-part-subject = Betreff
letter-part-salutation = Anrede
letter-part-body = Brieftext
letter-part-valediction = Grußformel
letter-part-signatory = Unterschrift
letter-part-enclosure = Anlagen
letter-part-copy = Kopien
letter-part-footer = Fußzeile
letter-part-heading = Kopf der Folgeseiten
letter-part-page-number = Seitenzahl
letter-part-language = Sprache
letter-part-tracking = Sendungsnummer
letter-part-template = Vorlage
letter-part-desk = Büro
letter-paste-pictures =
    { $count ->
        [one] Ein Bild wurde nicht übernommen: Der Text eines Schreibens enthält keine Bilder.
       *[other] { $count } Bilder wurden nicht übernommen: Der Text eines Schreibens enthält keine Bilder.
    }
letter-paste-links =
    { $count ->
        [one] Ein Link wurde nicht übernommen: Er führt weder zu einer https- noch zu einer E-Mail-Adresse. Seine Wörter bleiben stehen.
       *[other] { $count } Links wurden nicht übernommen: Sie führen weder zu einer https- noch zu einer E-Mail-Adresse. Ihre Wörter bleiben stehen.
    }
