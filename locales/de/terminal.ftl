# Was das Terminal sagt: Hilfe, Beschriftungen, Tippfehler.

terminal-about = An Regierungen in mehreren Sprachen schreiben und den Nachweis behalten
terminal-option-desk = Ordner des Büros
terminal-option-today = Tag, der als heute gilt
terminal-option-ui-lang = Sprache der Antworten
terminal-option-json = Ein einziger JSON-Wert als Ausgabe
terminal-option-out = Ordner für die Seiten
terminal-option-help = Zeigt diese Hilfe
terminal-option-version = Zeigt die Version
terminal-heading-usage = Aufruf
terminal-heading-commands = Befehle
terminal-heading-command = BEFEHL
terminal-heading-options = Optionen
terminal-usage-missing = Es fehlt: { $word }
terminal-usage-unknown = Unbekannt: { $word }
terminal-usage-wrong = Wert abgelehnt: { $word }
terminal-done = Erledigt.
terminal-nothing = Nichts gefunden.
terminal-severity-block = ✗ blockiert:
terminal-severity-warn = ! zu prüfen:
terminal-severity-info = · zur Kenntnis:

terminal-noun-desk = Das Büro: anlegen, prüfen, sichern
terminal-noun-sender = Wer schreibt
terminal-noun-settings = Die Einstellungen
terminal-noun-competence = Die Zuständigkeiten
terminal-noun-directory = Das Verzeichnis: wer welches Amt innehat, und seit wann
terminal-noun-address = Die Anschriften und die Anredeformen
terminal-noun-template = Die Briefvorlagen
terminal-noun-letter = Die Schreiben: verfassen, prüfen, exportieren
terminal-noun-campaign = Kampagnen: ein Text, mehrere Kabinette
terminal-noun-dispatch = Der Versand
terminal-noun-reply = Die Antworten
terminal-noun-demand = Was die versandten Schreiben fordern
terminal-noun-register = Das Register: Ausgang und Eingang
terminal-noun-contact = Die Kontakte: Anrufe, Treffen, Notizen
terminal-noun-timeline = Was mit einem Amt oder einer Person geschah
terminal-noun-view = Die gespeicherten Ansichten
terminal-noun-bin = Was in den letzten dreißig Tagen weggeworfen wurde
terminal-noun-comment = Kommentare für sich selbst, neben einem Schreiben
terminal-noun-calendar = Die Tage, an denen ein Kabinett nicht arbeitet
terminal-noun-search = Die Suche im ganzen Büro
terminal-noun-follow-up = Die Erinnerungen
terminal-noun-archive = Das Register der versiegelten Schreiben
terminal-noun-manual = Das Handbuch

terminal-desk-init = Legt ein Büro an; mit --starter samt Startverzeichnis und Beispielabsender
terminal-desk-status = Zeigt den Stand des Büros
terminal-desk-check = Prüft Datenbank und Siegel
terminal-desk-backup = Sichert das ganze Büro in einer Datei
terminal-desk-restore = Stellt das Büro aus einer Sicherung wieder her
terminal-desk-complete = Schließt wartende Einträge ab
terminal-desk-serve = Beantwortet Fragen aus der Eingabe, eine je Zeile, als JSON: So arbeitet das Fenster
terminal-manual-export = Schreibt das Handbuch als PDF
terminal-sender-set = Liest aus einer TOML-Datei, wer schreibt und wer unterschreibt
terminal-sender-show = Zeigt Absender und Unterzeichnende
terminal-sender-signature = Setzt die Unterschrift einer unterzeichnenden Person unter ihre Schreiben oder entfernt sie
terminal-settings-show = Zeigt alle Einstellungen
terminal-settings-set = Ändert eine Einstellung
terminal-settings-test-sheet = Schreibt ein Prüfblatt, um einen Fensterumschlag auszumessen
terminal-settings-font = Legt eine eigene Schrift für die Schreiben fest oder entfernt sie
terminal-settings-logo = Setzt ein Logo in den Briefkopf oder entfernt es
terminal-competence-list = Listet die Zuständigkeiten auf
terminal-directory-holder = Zeigt, wer im Amt ist, nach Zuständigkeit, Regierung oder Amt
terminal-directory-search = Sucht Personen, Ämter und Organisationen
terminal-directory-show = Zeigt einen Eintrag des Verzeichnisses
terminal-directory-begin = Übernimmt das Startverzeichnis
terminal-directory-remove = Entfernt ein Amt, eine Person, eine Organisation, eine Anschrift oder eine Amtszeit
terminal-directory-restore = Holt ins Verzeichnis zurück, was daraus entfernt wurde
terminal-directory-merge = Führt zwei Einträge derselben Person zusammen; --into ist der, der bleibt
terminal-directory-add = Fügt eine Person und ihr Amt hinzu
terminal-directory-title = Legt die Bezeichnung eines Amtes in einer Sprache fest
terminal-directory-confirm-title = Bestätigt eine Bezeichnung, wie sie ist
terminal-directory-confirm-form = Bestätigt eine Anredeform ohne Quelle
terminal-directory-mandate = Berichtigt Beginn oder Ende einer Amtszeit
terminal-directory-letter-language = Vermerkt, in welcher Sprache an eine Funktion geschrieben wird; auto: die empfohlene
terminal-directory-person = Berichtigt eine Person
terminal-address-print = Druckt Umschläge oder Etiketten für Schreiben
terminal-address-show = Zeigt, wie man ein Amt anschreibt
terminal-address-add = Fügt eine Anschrift mit heutigem Datum hinzu
terminal-address-confirm = Bestätigt, dass eine Anschrift stimmt
terminal-template-list = Listet die Vorlagen auf
terminal-template-show = Zeigt eine Vorlage in einer Sprache
terminal-template-check = Prüft Vorlagen: Datei, Zeile, Spalte
terminal-template-new = Beginnt eine Vorlage
terminal-template-duplicate = Kopiert eine Vorlage in allen Sprachen
terminal-template-write = Schreibt den Text einer eigenen Vorlage
terminal-template-preview = Zeichnet die Seiten, die eine Vorlage ergibt
terminal-template-remove = Legt eine Vorlage in den Papierkorb
terminal-template-restore = Holt eine Vorlage aus dem Papierkorb
terminal-comment-list = Listet die Kommentare zu einem Schreiben auf
terminal-comment-write = Hält einen Kommentar fest, der nie gedruckt oder versiegelt wird
terminal-comment-remove = Entfernt einen Kommentar
terminal-letter-new = Verfasst ein Schreiben nach einer Vorlage
terminal-letter-list = Listet die Schreiben auf
terminal-letter-show = Zeigt ein Schreiben
terminal-letter-edit = Ändert Empfänger, Datum, Unterschrift oder Text
terminal-letter-version = Schreibt, ergänzt oder wählt eine Sprachfassung
terminal-letter-revision = Listet die früheren Fassungen des Textes auf
terminal-letter-check = Zeigt, was das Schreiben aufhält und was zu prüfen ist
terminal-letter-preview = Zeichnet die Seiten als Text oder SVG
terminal-letter-export = Vergibt das Zeichen und schreibt das PDF
terminal-letter-with-enclosures = Fasst das Schreiben und seine Anlagen in einem PDF zusammen
terminal-letter-duplicate = Übernimmt den Text in einen neuen Entwurf
terminal-letter-discard = Legt einen Entwurf in den Papierkorb oder annulliert eine Nummer
terminal-letter-restore = Holt einen Entwurf aus dem Papierkorb
terminal-letter-undo = Macht den letzten Schritt rückgängig
terminal-letter-redo = Wiederholt den letzten rückgängig gemachten Schritt
terminal-campaign-new = Setzt aus einem Text ein Schreiben für jedes Kabinett auf
terminal-campaign-set = Gibt einem Empfänger einen persönlichen Absatz, eine eigene Sprache, Anlage oder Unterschrift
terminal-campaign-edit = Ändert den gemeinsamen Text oder fügt Empfänger hinzu
terminal-campaign-unfold = Gibt einem zusammengefassten Amt ein eigenes Schreiben
terminal-campaign-check = Sagt alles, was es zu jedem Schreiben zu sagen gibt, bevor es ausgegeben wird; endet mit 1, wenn etwas blockiert
terminal-campaign-list = Nennt die Kampagnen
terminal-campaign-show = Zeigt eine Kampagne: Schreiben, Zusammengefasste, Ausgelassene
terminal-campaign-rejected = Schreibt die abgelehnten Zeilen einer Liste zum Berichtigen
terminal-campaign-discard = Legt eine Kampagne in den Papierkorb
terminal-campaign-restore = Holt eine Kampagne mit ihren Schreiben aus dem Papierkorb
terminal-bin-list = Listet auf, was im Papierkorb liegt
terminal-campaign-export = Gibt alle Schreiben aus, jedes als eigenes PDF, dazu den Stapel zum Drucken
terminal-dispatch-record = Trägt einen Versand ein und versiegelt das Schreiben
terminal-dispatch-propose = Zeigt, was der Eintrag bewirken würde
terminal-dispatch-take-back = Nimmt einen wartenden Eintrag zurück
terminal-dispatch-receipt = Fügt einem Versand einen später eingegangenen Beleg bei
terminal-dispatch-list = Schreibt die Versandliste einer Kampagne, als PDF oder Tabelle
terminal-dispatch-draft = Bereitet E-Mails mit dem Schreiben als Anhang vor
terminal-reply-record = Vermerkt eine Antwort
terminal-reply-show = Zeigt einen Eingang und seinen Inhalt
terminal-reply-attach = Ordnet eine Antwort dem Schreiben zu, das sie betrifft
terminal-demand-list = Listet die Forderungen auf, mit oder ohne Antwort
terminal-register-list = Listet Aus- und Eingänge auf
terminal-register-add = Trägt einen Eingang ein, der auf kein Schreiben antwortet
terminal-register-export = Schreibt das Register als CSV oder XLSX
terminal-dispatch-correct = Berichtigt einen Versand durch einen weiteren Eintrag
terminal-reply-correct = Berichtigt einen Eingang durch einen weiteren Eintrag
terminal-contact-log = Hält einen Anruf, ein Treffen oder eine Notiz fest
terminal-timeline-show = Zeigt Schreiben, Antworten, Kontakte und Erinnerungen der Reihe nach
terminal-calendar-show = Zeigt Feiertage und Schließtage eines Kabinetts
terminal-register-year = Zählt ein Jahr nach Regierungen
terminal-view-save = Speichert Filter unter einem Namen
terminal-view-list = Listet die gespeicherten Ansichten auf
terminal-view-remove = Entfernt eine gespeicherte Ansicht
terminal-search-everywhere = Sucht in Schreiben, Antworten, Kampagnen, Kontakten und Namen
terminal-follow-up-due = Zeigt, welche Schreiben zu lange warten
terminal-follow-up-set = Legt die Erinnerungen eines Schreibens fest
terminal-follow-up-snooze = Verschiebt eine Erinnerung
terminal-follow-up-skip = Überspringt eine Erinnerung, mit einem Grund
terminal-follow-up-end = Beendet die Erinnerungen eines Schreibens, mit einem Grund
terminal-follow-up-write = Setzt das Erinnerungsschreiben auf
terminal-follow-up-calendar = Schreibt die kommenden Erinnerungen in eine Kalenderdatei
terminal-follow-up-today = Sagt, was heute ansteht
terminal-archive-list = Listet die versiegelten Schreiben auf
terminal-archive-search = Sucht in den versiegelten Schreiben
terminal-archive-show = Zeigt einen Eintrag und sein Siegel
terminal-archive-export = Schreibt den Nachweis zu einem Schreiben in einen Ordner
terminal-archive-verify = Prüft alle Siegel

terminal-label-files = Dateien
terminal-label-folder = Ordner
terminal-label-posts = Ämter
terminal-label-people = Personen
terminal-label-name = Name
terminal-label-letters = Schreiben
terminal-label-drafts = Entwürfe
terminal-label-archived = Versiegelt
terminal-label-late = Überfällig
terminal-label-warning = Achtung
terminal-label-ok = Alles in Ordnung
terminal-label-problems = Probleme
terminal-label-records = Einträge
terminal-label-head = Letzte Prüfsumme
terminal-label-restored = Zurückgeholte Schreiben
terminal-label-message = Befund
terminal-label-archive = Register
terminal-label-sender = Absender
terminal-label-signatories = Unterzeichnende
terminal-label-signatory-names = Unterzeichnende
terminal-label-file = Datei
terminal-label-bytes = Bytes
terminal-label-reference = Zeichen
terminal-label-pages = Seiten
terminal-label-path = Geschrieben nach
terminal-label-sha256 = SHA-256
terminal-label-id = Kennung
terminal-label-state = Stand
terminal-label-template = Vorlage
terminal-label-recipient = Empfänger
terminal-label-person = Person
terminal-label-title = Amtsbezeichnung
terminal-label-government = Regierung
terminal-label-address = Anschrift
terminal-label-address-note = Stand der Anschrift
terminal-label-block = Anschrift
terminal-label-salutation = Anrede
terminal-label-in-text = Im Text
terminal-label-valediction = Grußformel
terminal-label-dated = Datum
terminal-label-versions = Fassungen
terminal-label-subject = Betreff
terminal-label-lang = Sprache
terminal-label-enclosures = Anlagen
terminal-label-channel = Versandart
terminal-label-contact = Kontakt
terminal-label-checked-on = Geprüft am
terminal-label-source = Quelle
terminal-label-reminders = Erinnerungen
terminal-label-tracking-note = Prüfung der Nummer
terminal-label-number = Nummer
terminal-label-stops-follow-up = Beendet die Erinnerung
terminal-label-letter = Schreiben
terminal-label-kind = Art
terminal-label-covers = Zusammengefasste Erinnerungen
terminal-label-group-late = Überfällige Erinnerungen
terminal-label-group-week = Erinnerungen in den nächsten sieben Tagen
terminal-label-group-waiting = Warten auf Antwort
terminal-label-group-ready = Versandbereit
terminal-label-group-preparation = In Vorbereitung
terminal-label-step = Schritt
terminal-label-checked = Geprüft
terminal-label-about = Verwendung
terminal-label-fields = Felder
terminal-label-competences = Zuständigkeiten
terminal-label-holders = Im Amt
terminal-label-vacant = Unbesetzt
terminal-label-organizations = Organisationen
terminal-label-forms = Anredeformen
terminal-label-addresses = Anschriften
terminal-label-contacts = Kontakte
terminal-label-replies = Antworten
terminal-label-row = Versand
terminal-label-on = Am
terminal-label-answer = Antwort
terminal-label-intact = Siegel unversehrt
terminal-label-pdf = PDF
terminal-label-undo = Rückgängig
terminal-label-redo = Wiederholen
terminal-label-backup-on = Letzte Sicherung
terminal-label-reference-pattern = Muster des Zeichens
terminal-label-file-name-pattern = Muster der Dateinamen
terminal-label-house-language = Haussprache
terminal-label-relance-chain = Erinnerungen (Arbeitstage)
terminal-label-closing-days = Schließtage
terminal-label-email-limit-mb = Anlagen per E-Mail (MB)
terminal-label-ready = Können ausgegeben werden
terminal-label-blocked = Blockiert
terminal-label-french-spacing = Abstände im Französischen
terminal-label-format = Format des Papiers
terminal-label-fold-marks = Falzmarken
terminal-label-show-iban = Konto in der Fußzeile
terminal-label-refusal = Ablehnung
terminal-label-at = Am
terminal-label-as-of = Im Amt am
terminal-label-folded = Zusammengefasst
terminal-label-left-out = Ausgelassen
terminal-label-rejected = Abgelehnte Zeilen
terminal-label-written = Ausgegeben
terminal-label-resumed = Schon vorhanden
terminal-label-left = Zurückgeblieben
terminal-label-combined = Stapel zum Drucken

terminal-word-post = gewöhnliche Post
terminal-word-registered = Einschreiben
terminal-word-hand = persönlich übergeben
terminal-word-email = E-Mail
terminal-word-fax = Fax
terminal-word-draft = Entwurf
terminal-word-prepared = bereit
terminal-word-sent = versandt
terminal-word-void = annulliert
terminal-word-acknowledgement = Empfangsbestätigung
terminal-word-answer = Antwort
terminal-word-refusal = Ablehnung
terminal-word-commitment = Zusage
terminal-word-relance = Erinnerung
terminal-word-introduction = Vorstellung
terminal-word-proof = Einlieferungsbeleg
terminal-word-delivery = Zustellnachweis
terminal-word-return = Rücksendung an den Absender
terminal-word-out = Ausgang
terminal-word-in = Eingang

# Wörter einer Befehlszeile.
terminal-take-starter = mit Startverzeichnis und Beispielabsender
terminal-take-file = Datei
terminal-take-key = Name der Einstellung oder der Anredeform
terminal-take-value = neuer Wert
terminal-take-competence = Zuständigkeit, zum Beispiel employment
terminal-take-government = Regierung, zum Beispiel federal
terminal-take-post = Amt, zum Beispiel federal/employment
terminal-take-on = Tag, JJJJ-MM-TT
terminal-take-id = Kennung
terminal-take-person = Person, die schon im Verzeichnis steht
terminal-take-given-name = Vorname
terminal-take-family-name = Familienname
terminal-take-gender = m, f oder unknown
terminal-take-lang = Sprache: fr, nl, de oder en
terminal-take-organization = Organisation, die schon im Verzeichnis steht
terminal-take-organization-name = Name einer neuen Organisation
terminal-take-role = Art des Amtes, zum Beispiel minister
terminal-take-title = Amtsbezeichnung, fr=…; je Sprache wiederholbar
terminal-take-since = Beginn der Amtszeit, JJJJ[-MM[-TT]]
terminal-take-succeeds = beendet die Amtszeit der jetzigen Person
terminal-take-into = Eintrag, der bestehen bleibt, mit seiner Kennung
terminal-take-source = wo es gelesen wurde
terminal-take-street = Straße und Hausnummer
terminal-take-postcode = Postleitzahl
terminal-take-city = Ort
terminal-take-building = Gebäude
terminal-take-floor = Stockwerk
terminal-take-box = Nummer des Briefkastens
terminal-take-country = Staat: BE, FR, DE, NL oder LU
terminal-take-dir = Ordner mit Vorlagen
terminal-take-template = Name der Vorlage, siehe template list
terminal-take-to = Amt, an das geschrieben wird
terminal-take-body = Markdown-Datei anstelle des Textes
terminal-take-field = Wert eines Feldes, FELD=TEXT; wiederholbar
terminal-take-subject = Betreff des Schreibens
terminal-take-picture = Bild als PNG oder SVG
terminal-take-style = regular, italic, bold oder bold_italic
terminal-take-font = Schrift als TTF oder OTF
terminal-take-height = Höhe auf dem Papier, in Millimetern
terminal-take-without = entfernt das Bild oder die Schrift
terminal-take-your-reference = Zeichen des Empfängers; leer: keines
terminal-take-your-letter-of = Datum seines Schreibens, JJJJ-MM-TT; leer: keines
terminal-take-date = Datum des Schreibens; leer: der Tag des Exports
terminal-take-signatory = Unterzeichnende Person; wiederholbar
terminal-take-enclosure = beizufügende Datei; wiederholbar
terminal-take-binned = der Papierkorb statt des Übrigen
terminal-take-copy = wer eine Kopie erhält; wiederholbar
terminal-take-channel = post, registered, hand, email oder fax
terminal-take-take-out = zu entfernende Anlage; wiederholbar
terminal-take-ignore = in diesem Schreiben zu ignorierender Punkt: Code oder Merkmal
terminal-take-mind = wieder aufzunehmender Punkt: Code oder Merkmal
terminal-take-salutation = Anrede; leer: die übliche
terminal-take-valediction = Grußformel; leer: die übliche
terminal-take-send = wählt diese Fassung für den Versand
terminal-take-remove = entfernt diese Fassung
terminal-take-as = text oder svg
terminal-take-out = zu schreibende Datei oder Ordner
terminal-take-attach-source = fügt auch den Text des Schreibens bei, in Markdown
terminal-take-reason = Grund, der im Register steht
terminal-take-letter = Kennung des Schreibens
terminal-take-dispatch = Versand, nach Zeichen oder Kennung des Schreibens
terminal-take-tracking = Sendungsnummer
terminal-take-sent-to = E-Mail-Adresse oder Faxnummer
terminal-take-receipt = Einlieferungsbeleg (Datei)
terminal-take-seal-printed = versiegelt das Gedruckte
terminal-take-follow-up = Arbeitstage vor jeder Erinnerung, 20,40
terminal-take-follow-up-on = selbst gewählter Tag der Erinnerung, JJJJ-MM-TT
terminal-take-words = der entscheidende Wortlaut, zitiert
terminal-take-note = Anmerkung
terminal-take-year = Jahr
terminal-take-head = anderswo aufbewahrte Prüfsumme
terminal-take-except = Amt, das von Anfang an ausgelassen wird; wiederholbar
terminal-take-axis = Anliegen
terminal-take-unmatched = Zeichen, das die Antwort nennt, wenn kein Schreiben bekannt ist
terminal-take-promised = zugesagter Termin, JJJJ[-MM[-TT]]
terminal-take-reply = Antwort, nach Nummer oder Kennung
terminal-take-answered = yes: beantwortet; no: unbeantwortet
terminal-take-sort = Reihenfolge: date, number oder channel
terminal-take-called = Name der Kopie
terminal-take-quote = Worte des Schreibens, auf die er sich bezieht
terminal-take-bin = Name im Papierkorb
terminal-take-descending = in umgekehrter Reihenfolge
terminal-take-limit = Anzahl der Zeilen
terminal-take-offset = zu überspringende Zeilen
terminal-take-with = Amt oder Person
terminal-take-private = privat: bleibt aus jedem Export heraus
terminal-take-of = Amt oder Person, deren Verlauf gefragt ist
terminal-take-place = Ort im Fenster, zum Beispiel register
terminal-take-filter = Filter im JSON-Format
terminal-take-list = Empfängerliste (CSV, XLSX, ODS oder vCard)
terminal-take-map = Inhalt einer Spalte, SPALTE=FELD; wiederholbar
terminal-take-dry-run = zeigt das Ergebnis, ohne etwas zu behalten
terminal-take-paragraph = Datei mit dem persönlichen Absatz dieses Empfängers
terminal-take-include = yes oder no: gehört das Schreiben dazu?
terminal-take-rejoin = übernimmt wieder den gemeinsamen Text, trotz Änderungen von Hand
terminal-take-combined = PDF mit allen Schreiben, für den Drucker
terminal-take-duplex = jedes Schreiben beginnt auf einem neuen Blatt, beidseitig
terminal-take-without-blocked = gibt die anderen aus, wenn Schreiben blockiert sind
terminal-take-pattern = Muster der Dateinamen
terminal-take-jobs = Zahl der Prozessorkerne
terminal-take-campaign = Kampagne, mit allen ihren Schreiben
terminal-take-tracking-from = erste Nummer einer Rolle Etiketten
terminal-take-trackings = Datei mit Sendungsnummern, eine je Zeile
terminal-take-chain = Arbeitstage vor jeder Erinnerung, zum Beispiel 20,40
terminal-take-acknowledgement = Arbeitstage bis zur erwarteten Empfangsbestätigung
terminal-take-skip = Anzahl schon verbrauchter Etiketten des ersten Bogens
terminal-take-stationery = Umschlag (dl, c5-6, c5, c4) oder Etikettenbogen (l7160, l7162, l7163, l7165)

## Tage, Zeitpunkte, Zahlen

terminal-month =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[other] Dezember
    }
terminal-day = { $day }. { $month } { $year }
terminal-month-of-year = { $month } { $year }
terminal-moment = { $day } um { $hour }.{ $minute } Uhr
terminal-thousands = .
terminal-usage-which-language = Welcher Text ist gemeint? Die Kampagne hat einen je Sprache ({ $known }): Setzen Sie SPRACHE=… davor, oder nennen Sie die Sprache mit --text. Es wurde nichts geändert.
terminal-yes = ja
terminal-no = nein

## Wenn es nichts zu zeigen gibt

terminal-nothing-letter-check = Nichts zu beanstanden.
terminal-nothing-letter-undo = Es gibt nichts rückgängig zu machen.
terminal-nothing-letter-redo = Es gibt nichts zu wiederholen.
terminal-nothing-letter-list = Keine Schreiben.
terminal-nothing-letter-revision = Keine früheren Fassungen.
terminal-nothing-comment-list = Keine Kommentare.
terminal-nothing-campaign-list = Keine Kampagnen.
terminal-nothing-demand-list = Keine Forderungen.
terminal-nothing-register-list = Nichts im Register.
terminal-nothing-register-year = Für dieses Jahr steht nichts im Register.
terminal-nothing-archive-list = Keine versiegelten Schreiben.
terminal-nothing-timeline-show = Noch ist nichts geschehen.
terminal-nothing-calendar-show = Keine Feiertage oder Schließtage.
terminal-nothing-view-list = Keine gespeicherten Ansichten.
terminal-nothing-search-everywhere = Diese Wörter kommen nirgends vor.
terminal-nothing-directory-search = Das Verzeichnis enthält nichts dergleichen.
terminal-nothing-directory-holder = Niemand ist im Amt.
terminal-nothing-follow-up-due = Nichts anzumahnen.
terminal-nothing-follow-up-set = Keine Erinnerungen mehr zu diesem Schreiben.
terminal-nothing-desk-complete = Es wartete kein Eintrag.
terminal-nothing-contact-log = Vermerkt.

## Was eine Zeile einer Liste sagt

terminal-row-since =
    { $since_as ->
        [day] seit dem { $since }
       *[other] seit { $since }
    }
terminal-row-until =
    { $until_as ->
        [day] bis zum { $until }
       *[other] bis { $until }
    }
terminal-row-signature = Unterschrift als Bild
terminal-row-place = Zeile { $line }, Spalte { $column }
terminal-row-supplied = mitgeliefert
terminal-row-problems =
    { $problems ->
        [one] ein Problem
       *[other] { $problems } Probleme
    }
terminal-row-built-in = vom Büro ausgefüllt
terminal-row-quote = „{ $words }“
terminal-row-about-words = zu „{ $quote }“
terminal-row-to-send = zu versenden
terminal-row-prepared = { $prepared } bereit
terminal-row-sent = { $sent } versandt
terminal-row-language = { $lang } ({ $lang_reason })
terminal-row-left-out = nicht dabei
terminal-row-paragraph = persönlicher Absatz: „{ $paragraph }“
terminal-row-by-hand = von Hand geändert
terminal-row-likeness = { $likeness } % gemeinsamer Text
terminal-row-into = zusammen mit { $into }
terminal-row-number = Zeile { $row }
terminal-row-sample = zum Beispiel „{ $sample }“
terminal-row-late =
    { $days_late ->
        [one] einen Arbeitstag überfällig
       *[other] { $days_late } Arbeitstage überfällig
    }
terminal-row-sent-on = versandt am { $since }
terminal-row-due = Erinnerung am { $due }
terminal-row-owed =
    { $step ->
        [0] Empfangsbestätigung erwartet am { $due }
       *[other] Erinnerung am { $due }
    }
terminal-row-snoozed = verschoben auf den { $snoozed_to }
terminal-row-due-on = Erinnerung am { $follow_up }
terminal-row-next = danach am { $next }
terminal-row-successor = jetzt ist { $successor } im Amt
terminal-row-vacant = Amt unbesetzt
terminal-row-promised = zugesagt bis: { $promised }
terminal-row-sealed = versiegelt unter Nr. { $archive }
terminal-row-demand = Forderung { $number }
terminal-row-answered = Antwort { $answer } vom { $answered_on }
terminal-row-unanswered = unbeantwortet
terminal-row-corrected = berichtigt ({ $corrected })
terminal-row-filter = { $label }: { $value }
terminal-row-private = privat
terminal-count-holders =
    { $count ->
        [one] { $shown } Person im Amt
       *[other] { $shown } Personen im Amt
    }
terminal-count-posts =
    { $count ->
        [one] { $shown } Amt
       *[other] { $shown } Ämter
    }
terminal-count-letters =
    { $count ->
        [one] { $shown } Schreiben
       *[other] { $shown } Schreiben
    }
terminal-count-days =
    { $count ->
        [one] { $shown } Arbeitstag
       *[other] { $shown } Arbeitstage
    }
terminal-count-answered =
    { $count ->
        [one] { $shown } beantwortet
       *[other] { $shown } beantwortet
    }
terminal-count-acknowledged =
    { $count ->
        [one] { $shown } nur bestätigt
       *[other] { $shown } nur bestätigt
    }
terminal-count-silent =
    { $count ->
        [one] { $shown } ohne Reaktion
       *[other] { $shown } ohne Reaktion
    }

## Weitere Beschriftungen

terminal-label-letter-dispatch = Versand
terminal-label-reply = Eingang
terminal-label-reply-words = Wortlaut
terminal-label-note = Anmerkung
terminal-label-promised = Zugesagt bis
terminal-label-unmatched = Genanntes Zeichen
terminal-label-reply-answers = Beantwortete Forderungen
terminal-label-letter-answers = Folgt auf
terminal-label-texts = Gemeinsame Texte
terminal-label-list = Gelesene Liste
terminal-label-columns = Spalten
terminal-label-rows = Zeilen
terminal-label-sent = Schon versandt
terminal-label-discarded = Im Papierkorb
terminal-label-kept = Mit Nummer geblieben
terminal-label-entries = Geschriebene Einträge
terminal-label-events = Ereignisse
terminal-label-follow-up-events = Eingetragene Tage
terminal-label-appended = Angehängte Anlagen
terminal-label-attached = Anlagen als Dateien
terminal-label-foreign = Außerhalb der Archivnormen
terminal-label-bin = Im Papierkorb als
terminal-label-place = Ort
terminal-label-filter = Filter
terminal-label-reason = Grund
terminal-label-said = Berichtigte Werte
terminal-label-post = Amt
terminal-label-membership = Amtszeit
terminal-label-given-name = Vorname
terminal-label-family-name = Familienname
terminal-label-gender = Geschlecht
terminal-label-party = Partei
terminal-label-language = Sprache
terminal-label-shown-title = Amtsbezeichnung
terminal-label-shown-name = Name
terminal-label-register-governments = Nach Regierungen
terminal-label-government-name = Regierung
terminal-label-pieces = Gedruckte Anschriften
terminal-label-tight = Zu lange Anschriften
terminal-label-without = Schreiben ohne Anschrift
terminal-label-campaign-date = Datum der Schreiben
terminal-label-archive-record = Siegel
terminal-label-sealed-at = Versiegelt am
terminal-label-pdf-sha256 = SHA-256 des PDF
terminal-label-hash = Prüfsumme
terminal-label-receipts = Belege
terminal-label-corrections = Berichtigungen
terminal-label-demands = Forderungen
terminal-label-follow-ups = Erinnerungen
terminal-label-archive-reminders = Versandte Erinnerungen
terminal-label-recalls = Erinnert an
terminal-label-later-replies = Antworten auf die Erinnerungen
terminal-label-tracking = Sendungsnummer
terminal-label-tracking-grouped = Sendungsnummer
terminal-label-date-refusal = Tag abgelehnt
terminal-label-usual = Übliche Erinnerung
terminal-label-own-day = Erinnerung am gewählten Tag
terminal-label-due = Fällig am
terminal-label-days = Arbeitstage
terminal-label-ignored = In diesem Schreiben ignoriert
terminal-label-competence-label = Zuständigkeit
terminal-label-copies = Kopien
terminal-label-your-reference = Zeichen des Empfängers
terminal-label-your-letter-of = Sein Schreiben vom
terminal-label-axis = Anliegen
terminal-label-quote = Stelle
terminal-label-text = Text
terminal-label-sent-to = Versandt an
terminal-label-edited-at = Geändert am
terminal-label-tagline = Zeile unter dem Namen
terminal-label-street = Straße
terminal-label-postcode = Postleitzahl
terminal-label-city = Ort
terminal-label-country = Staat
terminal-label-email = E-Mail
terminal-label-phone = Telefon
terminal-label-website = Website
terminal-label-enterprise-number = Unternehmensnummer
terminal-label-register = Register der juristischen Personen
terminal-label-iban = IBAN
terminal-label-voice = Wer spricht
terminal-label-campaign-file-name-pattern = Dateinamen einer Kampagne
terminal-label-acknowledgement-days = Bestätigung erwartet (Arbeitstage)
terminal-label-envelope = Fenster des Umschlags (mm)
terminal-label-text-setting = Rechter Rand des Textes
terminal-label-typeface = Schrift
terminal-label-fonts = Eigene Schriften
terminal-label-logo = Logo
terminal-label-logo-alone = Logo anstelle des Namens
terminal-label-reference-code = QR-Code mit dem Zeichen

## Weitere Wörter der Maschine

terminal-word-kind-letter = Schreiben
terminal-word-kind-void = Nummer annulliert
terminal-word-kind-reply = Eingang
terminal-word-kind-other = anderes Schriftstück
terminal-word-call = Anruf
terminal-word-meeting = Treffen
terminal-word-note = Notiz
terminal-word-kind-reminder = Erinnerung
terminal-word-kind-receipt = Beleg
terminal-word-holiday = Feiertag
terminal-word-closing = Schließung
terminal-word-kind-post = Amt
terminal-word-kind-person = Person
terminal-word-kind-organization = Organisation
terminal-word-kind-address = Anschrift
terminal-word-kind-campaign = Kampagne
terminal-word-kind-template = Vorlage
terminal-word-kind-voice = Telefon
terminal-word-kind-url = Website
terminal-word-waiting = wartet
terminal-word-place-register = Register
terminal-word-place-letters = Briefe
terminal-word-settled = erledigt
terminal-word-skipped = übersprungen
terminal-word-ended = beendet
terminal-word-reminded = erinnert
terminal-word-exported = exportiert
terminal-word-dispatched = versandt
terminal-word-replied = Antwort eingegangen
terminal-word-voided = Nummer annulliert
terminal-word-corrected = berichtigt
terminal-word-attached = Antwort zugeordnet
terminal-word-act-remind = erinnern
terminal-word-act-introduce = sich der Nachfolge vorstellen
terminal-word-act-wait = abwarten
terminal-word-act-send = versenden
terminal-word-act-write = schreiben
terminal-word-gender-m = männlich
terminal-word-gender-f = weiblich
terminal-word-gender-unknown = unbekannt
terminal-word-voice-auto = nach den Unterzeichnenden
terminal-word-voice-singular = ich
terminal-word-voice-plural = wir

## Wörter, die in einer Befehlszeile etwas Eigenes bedeuten

terminal-take-contact-log-channel = call, meeting oder note
terminal-take-contact-log-text = was gesagt wurde
terminal-take-contact-log-on = Tag, JJJJ-MM-TT; ohne ihn: heute
terminal-take-timeline-show-private = zeigt auch Privates
terminal-take-follow-up-snooze-to = neuer Tag der Erinnerung, JJJJ-MM-TT
terminal-take-follow-up-set-on = selbst gewählter Tag einer weiteren Erinnerung, JJJJ-MM-TT
terminal-take-follow-up-skip-id = Erinnerung, nach ihrer Kennung; siehe follow-up due
terminal-take-campaign-edit-text = Sprache des geänderten Textes: fr, nl, de oder en
terminal-take-campaign-edit-subject = Betreff, SPRACHE=TEXT; wiederholbar
terminal-take-campaign-edit-body = Markdown-Datei mit dem Text, SPRACHE=DATEI; wiederholbar
terminal-take-campaign-edit-remove = entfernt den Text dieser Sprache: fr, nl, de oder en
terminal-take-campaign-edit-name = neuer Name der Kampagne
terminal-take-campaign-edit-lang = Sprache der Schreiben: fr, nl, de oder en, oder auto für die empfohlene
terminal-take-campaign-set-lang = Sprache der Schreiben: fr, nl, de oder en, oder auto für die empfohlene
terminal-take-campaign-new-lang = Sprache aller Schreiben: fr, nl, de oder en; auto: die jeweils empfohlene
terminal-take-campaign-new-subject = Betreff, SPRACHE=TEXT; je Sprache wiederholbar
terminal-take-campaign-new-body = Markdown-Datei mit dem Text, SPRACHE=DATEI; je Sprache wiederholbar
terminal-take-campaign-new-name = Name der Kampagne
terminal-take-campaign-new-on = Tag, an dem gilt, wer im Amt ist, JJJJ-MM-TT
terminal-take-campaign-new-to = Amt, an das auch geschrieben wird; wiederholbar
terminal-take-campaign-edit-on = Tag, an dem gilt, wer im Amt ist, JJJJ-MM-TT
terminal-take-campaign-edit-to = Amt, an das auch geschrieben wird; wiederholbar
terminal-take-campaign-export-pattern = Muster der Dateinamen, zum Beispiel {"{date}_{government}_{post}_{subject}_{lang}"}
terminal-take-campaign-set-to = Empfänger, dessen Schreiben sich ändert; wiederholbar
terminal-take-register-list-kind = out (Ausgang) oder in (Eingang)
terminal-take-register-list-state = Stand: waiting, late, acknowledgement, answer, refusal, commitment, closed, none, void, received oder unmatched
terminal-take-register-list-from = erster Tag des Zeitraums, JJJJ-MM-TT
terminal-take-register-list-until = letzter Tag des Zeitraums, JJJJ-MM-TT
terminal-take-register-list-text = in den Schriftstücken gesuchte Wörter
terminal-take-register-export-kind = out (Ausgang) oder in (Eingang)
terminal-take-register-export-state = Stand: waiting, late, acknowledgement, answer, refusal, commitment, closed, none, void, received oder unmatched
terminal-take-register-export-from = erster Tag des Zeitraums, JJJJ-MM-TT
terminal-take-register-export-until = letzter Tag des Zeitraums, JJJJ-MM-TT
terminal-take-register-export-text = in den Schriftstücken gesuchte Wörter
terminal-take-calendar-show-from = erster Tag, JJJJ-MM-TT
terminal-take-calendar-show-until = letzter Tag, JJJJ-MM-TT
terminal-take-view = gespeicherte Ansicht, nach ihrem Namen; weitere Filter kommen hinzu
terminal-take-letter-list-state = draft, prepared, sent oder void
terminal-take-letter-list-text = in Betreff, Text und Empfänger gesuchte Wörter
terminal-take-letter-new-answers = Schreiben, auf das dieses folgt
terminal-take-letter-version-name = Name, unter dem dieser Stand des Textes bleibt
terminal-take-reply-record-answers = Nummern der Forderungen, auf die sie eingeht, 1,3
terminal-take-reply-attach-answers = Nummern der Forderungen, auf die sie eingeht, 1,3
terminal-take-reply-record-kind = acknowledgement, answer, refusal, commitment oder other
terminal-take-reply-record-from = Amt, von dem das Schriftstück kommt; ohne Angabe: das angeschriebene
terminal-take-reply-record-subject = Betreff des Schriftstücks
terminal-take-register-add-from = Amt, von dem das Schriftstück kommt
terminal-take-register-add-subject = Betreff des Schriftstücks
terminal-take-dispatch-receipt-kind = proof, acknowledgement, delivery oder return
terminal-take-dispatch-record-except = Schreiben der Kampagne, das nicht abging; wiederholbar
terminal-take-dispatch-draft-letter = Schreiben oder Kampagne
terminal-take-dispatch-correct-value = on, channel, tracking oder sent_to, FELD=WERT; wiederholbar
terminal-take-reply-correct-value = on, channel, kind, subject, words, promised oder note, FELD=WERT; wiederholbar
terminal-take-comment-write-text = der Kommentar
terminal-take-comment-write-id = zu ändernder Kommentar
terminal-take-directory-title-text = die Amtsbezeichnung
terminal-take-directory-confirm-form-key = Name der Anredeform, wie directory show ihn nennt
terminal-take-directory-mandate-until = Ende der Amtszeit, JJJJ[-MM[-TT]]
terminal-take-directory-search-text = gesuchte Wörter
terminal-take-search-everywhere-text = gesuchte Wörter
terminal-take-archive-search-text = gesuchte Wörter
terminal-take-bin-list-text = Wörter des Namens oder des Empfängers
terminal-take-view-save-name = Name der Ansicht
terminal-take-view-save-id = zu ersetzende Ansicht
terminal-take-template-show-name = Name der Vorlage
terminal-take-template-new-name = Name der Vorlage
terminal-take-template-duplicate-name = Name der Vorlage
terminal-take-template-write-name = Name der Vorlage
terminal-take-template-preview-name = Name der Vorlage
terminal-take-template-remove-name = Name der Vorlage
terminal-take-template-write-body = Datei mit der Vorlage
terminal-take-template-preview-to = Amt, für das das Beispiel geschrieben ist
terminal-take-settings-set-key = Name der Einstellung, siehe settings show
terminal-take-register-year-year = Jahr; ohne Angabe: das laufende

## Was die Hilfe einer Befehlszeile hinzufügt

terminal-more-campaign-new =
    Felder einer Liste, für --map:
    name, name-family-first, name-given-first, given-name, family-name, gender, language, function, organization, street, house-number, box, building, postcode, city, country, email, phone, post
terminal-more-campaign-edit =
    Felder einer Liste, für --map:
    name, name-family-first, name-given-first, given-name, family-name, gender, language, function, organization, street, house-number, box, building, postcode, city, country, email, phone, post
terminal-more-sender-set =
    Schlüssel der TOML-Datei:

    {"[sender]"}
    name, tagline, street, postcode, city, country, email, phone, website,
    enterprise_number, register, iban, voice (auto, singular, plural)

    {"[[signatory]]"}
    id, name, function, organization

    name, tagline, street, city, register, function und organization erhalten einen Text
    oder einen je Sprache, in einer Tabelle fr, nl, de, en.
terminal-more-settings-set =
    Werte:
    house_language: fr, nl, de, en
    format: be-right-window, be-left, de-5008-a, de-5008-b, fr-right, nl-left, lu, eu, own
    typeface: serif, sans, own
    text_setting: justified, ragged
    french_spacing: france, belgium-eu
    fold_marks, show_iban, logo_alone, reference_code: yes, no
    relance_chain: 20,40
    acknowledgement_days: 10, none
    closing_days: flanders 2026-07-13..2026-08-16
terminal-writing = Ausgabe: { $done } von { $total }
terminal-writing-stopped = Angehalten. { $done } von { $total } Schreiben sind ausgegeben, jedes vollständig und mit Nummer. Derselbe Befehl gibt die übrigen aus.
terminal-no-folder = Dieser Computer hat keinen Datenordner. Geben Sie mit --desk ORDNER an, wo das Büro liegt.
