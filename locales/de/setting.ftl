# Settings: paper, languages, reminders, look, keys, backup.

setting-sections = Rubriken
setting-kept = Jede Änderung wird gespeichert; { $keys } macht sie rückgängig.
setting-kept-here = Jede Änderung wird gespeichert.
setting-sender = Absender
setting-letterhead = Papier und Nummern
setting-signatory = Unterschriften
setting-language = Sprachen
setting-reminder = Erinnerungen
setting-look = Darstellung
setting-keyboard = Tastenkürzel
setting-backup = Sicherung

## Paper

setting-fold-marks = Falzmarken am linken Rand
setting-fold-marks-hint = Dort gefaltet zeigt das Blatt die Anschrift im Fensterumschlag.
setting-show-iban = Kontonummer am Fuß der Seite
setting-head = Briefkopf
setting-logo = Logo
setting-logo-hint = PNG oder SVG. Es steht oben links auf der ersten Seite, verkleinert, wenn das Fenster des Umschlags es verlangt.
setting-logo-alone = Das Logo ersetzt den Namen
setting-logo-alone-hint = Der Name und die Zeile darunter werden nicht gedruckt; am Fuß der Seite steht weiterhin, wer schreibt.
setting-logo-removed = Logo entfernt
setting-reference-code = QR-Code mit dem Zeichen
setting-reference-code-hint = Oben rechts auf der ersten Seite, sobald das Schreiben seine Nummer hat.
setting-picture-choose = Bild auswählen…
setting-picture-other = Anderes Bild…
setting-picture-remove = Entfernen
setting-picture-drop = { $what }: dieses Bild verwenden
setting-picture-height = Höhe
setting-picture-height-wrong = 5 bis 40 mm, ohne Komma
setting-typeface = Schrift der Schreiben
setting-typeface-serif = Source Serif 4
setting-typeface-serif-detail = Mit Serifen, wie in einem Buch.
setting-typeface-sans = Source Sans 3
setting-typeface-sans-detail = Ohne Serifen, sachlicher.
setting-typeface-own = Eigene Schrift
setting-typeface-own-detail = TTF- oder OTF-Dateien, deren Lizenz das Einbetten in Dokumente erlaubt.
setting-font-regular = Normal
setting-font-italic = Kursiv
setting-font-bold = Fett
setting-font-bold_italic = Fett kursiv
setting-font-none-regular = Zuerst auszuwählen
setting-font-none-other = Wie „Normal“
setting-font-choose = Datei auswählen…
setting-font-other = Andere Datei…
setting-font-drop = { $style }: diese Schrift verwenden
setting-font-removed = Schrift { $name } entfernt
setting-font-hint = Zeichen, die Ihrer Schrift fehlen, etwa griechische oder kyrillische, werden in Source Serif 4 gesetzt.
setting-french-spacing = Abstände im Französischen
setting-french-spacing-france = Typografischer Gebrauch
setting-french-spacing-france-detail = Schmales Leerzeichen vor ; ! ? und in Anführungszeichen, geschütztes vor dem Doppelpunkt.
setting-french-spacing-belgium-eu = Belgischer und europäischer Gebrauch
setting-french-spacing-belgium-eu-detail = Kein Leerzeichen vor zweiteiligen Satzzeichen (NBN, Interinstitutionelle Regeln der EU).
setting-real-page = Echte Seite, das jüngste Schreiben
setting-numbers = Nummern und Dateien
setting-reference = Zeichen der Schreiben
setting-reference-wrong = Nötig sind {"{"}year{"}"} und {"{"}number{"}"}, je einmal und getrennt.
setting-file-name = Dateinamen
setting-file-name-wrong = Geben Sie den Dateien einen Namen.
setting-example = Zum Beispiel: { $text }

## Languages

setting-language-window = Sprache des Fensters
setting-language-window-hint = Ändert sich sofort, nur auf diesem Computer. Ihre Schreiben folgen der Sprache des Empfängers.
setting-language-house = Haussprache
setting-language-house-hint = Gilt, wo der Empfänger die Wahl lässt.

## Reminders

setting-chain = Schreiben ohne Antwort anmahnen
setting-working-days = Arbeitstagen
setting-chain-hint = Ein oder mehrere Schritte der Reihe nach. Leer lassen, um nie zu erinnern.
setting-chain-wrong = Geben Sie Tage in aufsteigender Reihenfolge an, zum Beispiel 20, 40.

## Look

setting-theme = Farben
setting-theme-system = Wie das System
setting-theme-light = Hell
setting-theme-dark = Dunkel
setting-density = Zeilenhöhe
setting-density-compact = Eng
setting-density-normal = Normal
setting-density-relaxed = Weit
setting-paper = Das Blatt bei dunklen Farben
setting-paper-dimmed = Gedämpftes Papier
setting-paper-white = Weißes Papier
setting-zoom = Textgröße
setting-percent = { $percent } %

## Keys

setting-keyboard-sentence = Wählen Sie einen Befehl und drücken Sie die Tasten, die ihn auf diesem Computer auslösen sollen.
setting-keyboard-elsewhere = Die Tasten im Text und in Listen bleiben, wie sie sind.
setting-keyboard-sheet = Alle Tasten ansehen
setting-keyboard-reset = Alle zurücksetzen
setting-keyboard-untouched = Kein Tastenkürzel wurde geändert.
setting-keyboard-letters = In Listen mit einem einzelnen Buchstaben handeln
setting-keyboard-letters-hint = { $letters }: für das gewählte Schreiben, in „Heute“ und im Register. Schalten Sie das aus, wenn Sie Befehle diktieren oder eine Taste zu leicht auslöst.
setting-key-press = Drücken Sie die Tasten…
setting-key-press-hint = { $escape } ändert nichts, { $delete } entfernt die Tasten.
setting-key-listening = { $command }: Drücken Sie die Tasten
setting-key-change = { $command }: { $keys }, ändern
setting-key-none = keine Taste
setting-key-usual = Ursprünglich: { $keys }
setting-key-reset = Zurück zu { $keys }
setting-key-reset-none = Wieder ohne Taste
setting-key-take = { $keys } übernehmen
setting-key-other = Andere Tasten wählen
setting-key-changed = „{ $command }“ liegt jetzt auf { $keys }
setting-key-taken = { $keys } steht jetzt für „{ $command }“ und nicht mehr für „{ $other }“
setting-key-removed = „{ $command }“ hat keine Taste mehr
setting-key-all-reset = Alle Tastenkürzel sind wieder die ursprünglichen
setting-key-refused-used = { $keys } steht schon für „{ $command }“.
setting-key-refused-reserved = { $keys } wird im Text oder in Listen gebraucht: „{ $command }“.
setting-key-refused-editing = Mit { $keys } bearbeitet man in jedem Feld den Text.
setting-key-refused-alone = { $keys } dient überall zum Bewegen, Auswählen oder Verlassen.
setting-key-refused-character = Diese Taste schreibt Text. Nehmen Sie { $control } dazu oder eine Taste von F1 bis F12.
setting-key-refused-altgr = { $control } und { $alt } zusammen sind AltGr; damit schreiben belgische, französische und deutsche Tastaturen Zeichen wie @ oder €.
setting-key-refused-alt-character = { $alt } mit einem Zeichen schreibt etwas oder öffnet ein Menü, je nach Computer. Nehmen Sie { $control }.
setting-key-refused-input-method = { $keys } dient unter Linux zur Eingabe von Zeichen.
setting-key-refused-system = { $keys } gehört dem System.
setting-key-refused-dead = Diese Taste bereitet einen Akzent vor.
setting-key-refused-unknown = Diese Taste gibt es nicht auf jeder Tastatur.

## Backup

setting-last-backup = Letzte Sicherung: { $day }.
setting-backup-daily = Täglich bei der ersten Änderung entsteht eine geprüfte Kopie; die letzten zehn bleiben erhalten.
setting-folder = Das Büro liegt in { $folder }
setting-working = In Arbeit
setting-backing-up = Sicherung läuft
setting-restoring = Wiederherstellung läuft
setting-checking = Prüfung läuft
setting-backup-stopped = Sicherung angehalten: Es wurde keine Datei geschrieben.
setting-restore-stopped = Wiederherstellung angehalten: Das Büro ist unverändert.
setting-check-stopped =
    { $done ->
        [0] Prüfung angehalten: Es wurde kein Siegel gelesen.
        [one] Prüfung angehalten: Eines von { $total } Siegeln wurde gelesen und ist unversehrt, die übrigen nicht.
       *[other] Prüfung angehalten: { $done } von { $total } Siegeln wurden gelesen und sind unversehrt; die übrigen wurden nicht gelesen.
    }
setting-backup-now = Jetzt sichern…
setting-backed-up = Sicherung geschrieben: { $file } ({ $size } MB)
setting-restore = Eine Sicherung wiederherstellen…
setting-restore-title = { $file } wiederherstellen
setting-restore-sentence = Das Büro wird wieder so, wie es am Tag dieser Sicherung war.
setting-restore-warning = Was seither geschrieben wurde, ist dann nicht mehr in diesem Büro. Das jetzige wird nicht gelöscht: Es wird vollständig in einem Ordner daneben beiseitegelegt.
setting-restore-act = Diese Sicherung wiederherstellen
setting-restored = Sicherung wiederhergestellt. Das vorige Büro liegt in einem Ordner daneben.
setting-check = Büro prüfen
setting-check-hint = Liest die Datenbank, die Dateien und jedes Siegel des Registers nach.
setting-check-now = Jetzt prüfen
setting-check-ok = Alles ist unversehrt: Datenbank, Dateien und Siegel.
setting-chain-10 = Nach 10 Arbeitstagen
setting-chain-20 = Nach 20 Arbeitstagen
setting-chain-30 = Nach 30 Arbeitstagen
setting-chain-then = ein zweites Mal nach { $days } Tagen
setting-chain-own = In eigenem Rhythmus
setting-chain-never = Nie
setting-chain-steps = Schritte nach dem Versand
setting-acknowledgement = Auch eine Empfangsbestätigung erwarten
setting-acknowledgement-days = Ihr Ausbleiben melden nach
setting-acknowledgement-wrong = Schreiben Sie eine Zahl von Tagen, zum Beispiel 5.
setting-recall = So lange lässt sich ein eben eingetragener Versand zurücknehmen
setting-recall-seconds = { $count } Sekunden
setting-recall-hint = Danach steht er im Register, und nur eine Berichtigung kann ihn noch ändern.
setting-notification = Fällige Erinnerungen einmal am Tag melden
setting-notification-hint = Als Mitteilung des Systems, auf diesem Computer, solange das Programm geöffnet ist.
setting-closing = Schließtage
setting-closing-hint = Die Feiertage sind bekannt. Fügen Sie Brückentage und die Ferien von Kabinetten und Parlamenten hinzu: Keine Erinnerung zählt sie mit.
setting-closing-all = Alle Regierungen
setting-closing-who = Wer geschlossen hat
setting-closing-name = Bezeichnung
setting-closing-from = Erster Tag
setting-closing-until = Letzter Tag
setting-closing-add = Schließung hinzufügen
setting-closing-remove = „{ $name }“ entfernen
setting-closing-removed = Schließung entfernt
setting-closing-nameless = Schließung
setting-closing-span = { $from } bis { $until }
setting-closing-needs-day = Geben Sie zuerst den ersten Tag an.
setting-closing-order = Der letzte Tag liegt vor dem ersten.

## Test sheet

test-sheet-title = Prüfblatt für einen Fensterumschlag
test-sheet-print = Drucken Sie dieses Blatt in Originalgröße (100 %), ohne es an die Seite anzupassen.
test-sheet-fold = Falten Sie es wie Ihre Schreiben und stecken Sie es in den Umschlag, das Raster zum Fenster hin. An jeder Kreuzung nennt die erste Zahl den Abstand vom linken, die zweite den vom oberen Blattrand, in Millimetern.
test-sheet-low = Schieben Sie das Blatt ganz nach unten links. Lesen Sie im Fenster ab, wo seine vier Ränder liegen: links, oben, rechts, unten.
test-sheet-high = Schieben Sie es ganz nach oben rechts und lesen Sie die vier Ränder noch einmal ab.
test-sheet-enter = Tragen Sie die acht Zahlen in den Einstellungen unter „Papier und Nummern“ ein. Die Anschrift steht dann dort, wo das Fenster sie immer zeigt.

## Formats and envelope

setting-format = Format des Papiers
setting-format-be-right-window = Belgien, Anschrift rechts
setting-format-be-right-window-detail = In dem Streifen, den belgische Fensterumschläge immer zeigen; Falze bei 105 und 210 mm.
setting-format-be-left = Belgien, Anschrift links (NBN)
setting-format-be-left-detail = Linker Rand von 33 mm, Anschrift 59 mm von oben, Bezugszeichen bei 100 mm.
setting-format-de-5008-a = Deutschland, DIN 5008 Form A
setting-format-de-5008-a-detail = Briefkopf von 27 mm, Anschriftfeld mit Rücksendeangabe; Falze bei 87 und 192 mm.
setting-format-de-5008-b = Deutschland, DIN 5008 Form B
setting-format-de-5008-b-detail = Briefkopf von 45 mm, Anschriftfeld mit Rücksendeangabe; Falze bei 105 und 210 mm.
setting-format-fr-right = Frankreich, Anschrift rechts (NF)
setting-format-fr-right-detail = Höchstens sechs Anschriftzeilen, Falze bei 99 und 198 mm, „…/…“ am Fuß einer Seite, der eine weitere folgt.
setting-format-nl-left = Niederlande, Anschrift links
setting-format-nl-left-detail = Wo ein linkes Fenster nach DIN 680 sie immer zeigt; Falze bei 105 und 210 mm.
setting-format-lu = Luxemburg, Anschrift rechts
setting-format-lu-detail = Die Ränder des Papiers der Luxemburger Regierung; Falze bei 105 und 210 mm.
setting-format-eu = Europäische Organe, Anschrift links
setting-format-eu-detail = Für einen Umschlag ohne Fenster, bis zu sieben Anschriftzeilen.
setting-format-own = Mein eigener Umschlag
setting-format-own-detail = Die Anschrift steht dort, wo das unten gemessene Fenster sie immer zeigt.
setting-text-setting = Rechter Rand des Textes
setting-text-setting-justified = Blocksatz
setting-text-setting-justified-detail = Alle Zeilen enden an derselben Kante.
setting-text-setting-ragged = Flattersatz
setting-text-setting-ragged-detail = Die Wortabstände bleiben gleich; der rechte Rand ist frei.
setting-envelope = Fensterumschlag
setting-envelope-none = Es wurde kein Umschlag ausgemessen: Die Anschrift gilt dort als sichtbar, wo das Format sie vorsieht.
setting-envelope-needed = Es wurde noch kein Umschlag ausgemessen: Bis dahin steht die Anschrift rechts, wie in Belgien.
setting-envelope-shown = Das Fenster zeigt immer { $left } bis { $right } mm vom linken Rand und { $top } bis { $bottom } mm von oben. Eine Anschrift, die darüber hinausragt, hält den Versand auf.
setting-envelope-sheet = Prüfblatt drucken…
setting-envelope-sheet-file = pruefblatt-umschlag
setting-envelope-measure = Maße eintragen…
setting-envelope-remove = Umschlag vergessen
setting-envelope-removed = Umschlag vergessen
setting-envelope-sentence = Falten Sie das Prüfblatt, stecken Sie es in den Umschlag und lesen Sie die Ränder des Fensters am Raster ab, in Millimetern.
setting-envelope-low = Blatt nach unten links geschoben
setting-envelope-high = Blatt nach oben rechts geschoben
setting-envelope-left = Links
setting-envelope-top = Oben
setting-envelope-right = Rechts
setting-envelope-bottom = Unten
setting-envelope-number = Millimeter, zum Beispiel 20,5
setting-envelope-eight = Tragen Sie die acht Maße ein.
setting-envelope-fault-outside = Zwischen 0 und { $most } mm
setting-envelope-fault-right = Muss mehr sein als links
setting-envelope-fault-bottom = Muss mehr sein als oben
setting-envelope-fault-narrow = Zu wenig Breite
setting-envelope-fault-flat = Zu wenig Höhe
setting-envelope-small = In beiden Lagen zugleich muss das Fenster mindestens 40 × 15 mm zeigen. Messen Sie die markierten Ränder noch einmal.
setting-envelope-keep = Umschlag merken
