# The directory: offices, who holds them, where and how one writes to them.

## List

directory-list = Ämter und Personen im Amt
directory-entry = Eintrag
directory-filter = Verzeichnis filtern
directory-on = Im Amt am
directory-holders-on = Im Amt am { $day }; Anschriften und Anredeformen sind die von heute.
directory-back-to-today = Zurück zu heute
directory-people = Personen
directory-organizations = Organisationen
directory-vacant = Unbesetzt
directory-no-match = Dazu passt weder eine Person noch ein Amt. Versuchen Sie es mit einer Zuständigkeit: Beschäftigung, Kultur, Wohnungswesen.
directory-empty = Leeres Verzeichnis.
directory-begin = Startverzeichnis übernehmen
directory-choose = Wählen Sie ein Amt, um zu sehen, wer es innehat, mit Anschrift und Anredeformen.

## Post

directory-write = Schreiben
directory-correct = Berichtigen
directory-keep = Speichern
directory-title = Amtsbezeichnung
directory-title-language = Sprache der Bezeichnung
directory-title-editorial = eigene Übersetzung, zu bestätigen
directory-title-right = Sie stimmt
directory-title-change = Bezeichnung ändern
directory-title-dialog = Amtsbezeichnung festlegen
directory-title-sentence = Eine hier festgelegte Bezeichnung wird so geschrieben und in der Anschrift nicht von selbst gekürzt.
directory-title-needed = Geben Sie die Bezeichnung an.
directory-title-fix = Bezeichnung festlegen
directory-language = Sprache
directory-also = Ebenfalls:
directory-competences = Zuständigkeiten
directory-no-competence = Keine Zuständigkeit bekannt

## Source

directory-source = Quelle:
directory-source-head = Quelle der Angabe
directory-source-dated =
    { $precision ->
        [day] vom { $day }
       *[other] von { $day }
    }
directory-source-undated = ohne Datum
directory-source-until =
    { $precision ->
        [day] , geprüft am { $day }
        [month] , geprüft im { $day }
       *[other] , geprüft { $day }
    }
directory-no-source = Ohne bekannte Quelle

## Holders

directory-holders = Personen im Amt
directory-holder = Person im Amt
directory-mandate = Amtszeit
directory-since =
    { $precision ->
        [day] seit dem { $since }
       *[other] seit { $since }
    }
directory-until =
    { $precision ->
        [day] bis zum { $until }
       *[other] bis { $until }
    }
directory-from-until =
    { $precision ->
        [day] vom { $since } bis zum { $until }
       *[other] { $since } bis { $until }
    }
directory-since-unknown = Beginn unbekannt
directory-no-holder = Niemand im Amt bekannt: Das Amt ist unbesetzt.
directory-end = Amtsende
directory-successor = Nachfolge eintragen
directory-mandate-dialog = Amtszeit von { $name }
directory-mandate-sentence = Es genügt, was vom Datum bekannt ist, ob Tag, Monat oder nur das Jahr: 3.2.2025, 2.2025 oder 2025.
directory-mandate-since = Im Amt seit
directory-mandate-until = Bis
directory-date-hint = 3.2.2025, 2.2025 oder 2025
directory-not-a-date = Dieses Datum gibt es nicht. Schreiben Sie 3.2.2025, 2.2025 oder 2025.

## Address

directory-address = Anschrift
directory-copy = kopieren
directory-copy-address = Anschrift kopieren
directory-address-confirmed = Anschrift heute bestätigt
directory-address-to-confirm = zu bestätigen
directory-address-proposed = Sitz vorgeschlagen, zu bestätigen
directory-address-missing = Keine Anschrift bekannt: Ohne sie kann kein Schreiben abgehen.
directory-checked = Zuletzt geprüft: { $day }
directory-address-right = Sie stimmt
directory-add-address = Anschrift hinzufügen
directory-add-address-title = Eine Anschrift hinzufügen
directory-add-address-sentence = Sie erhält das heutige Datum und gilt als bestätigt.
directory-street = Straße und Hausnummer
directory-building = Gebäude
directory-floor = Stockwerk
directory-box = Briefkasten
directory-postcode = Postleitzahl
directory-city = Ort
directory-country = Staat
directory-address-language = Sprache der Anschrift
directory-source-field = Wo Sie die Angabe gelesen haben
directory-source-hint = Eine Website, eine E-Mail des Kabinetts, das Belgische Staatsblatt…
directory-needed = Bitte ausfüllen

## Forms

directory-forms = Anrede und Grußformel
directory-advised = Empfohlene Sprache: { $language }
directory-letter-language = Sprache der Schreiben an diesen Empfänger
directory-letter-language-auto = Die von den Regeln empfohlene
directory-letter-language-hint = Sie geht der von den Regeln empfohlenen vor.
directory-form-confirmed = Form bestätigt
directory-form-unsourced = Form ohne Quelle, zu bestätigen
directory-form-right = Sie passt
directory-form-sources =
    { $count ->
        [one] { $count } Quelle
       *[other] { $count } Quellen
    }
directory-no-forms = Keine Form: Heute hat niemand dieses Amt inne.

## Person and organization

directory-given-name = Vorname
directory-family-name = Familienname
directory-gender = Geschlecht
directory-gender-hint = Bestimmt die Anrede; wird nie erraten.
directory-gender-f = weiblich
directory-gender-m = männlich
directory-gender-unknown = unbekannt, neutrale Form
directory-works-in = Arbeitssprache
directory-party = Partei
directory-unknown = unbekannt
directory-posts = Ämter
directory-seat = Sitz
directory-no-seat = Kein Sitz bekannt.
directory-language-rule = Sprachen
directory-accepted = Schreiben werden angenommen auf:
directory-accepted-unknown = Noch nicht bekannt, in welchen Sprachen man schreiben kann.
directory-offices = Zugehörige Ämter
directory-no-offices = Keine Ämter bekannt.

## Adding

directory-add = Hinzufügen
directory-add-title = Eine Person und ihr Amt hinzufügen
directory-successor-title = Person im Amt eintragen
directory-add-sentence = Jede Angabe behält ihre Quelle und ihr Datum.
directory-add-act = Ins Verzeichnis aufnehmen
directory-organization = Regierung oder Organisation
directory-organization-other = Eine andere (Name angeben)
directory-organization-name = Name der Organisation
directory-role = Art des Amtes
directory-role-hint = Sie bestimmt die Anrede.
directory-competence = Zuständigkeit
directory-succeeds = Folgt auf die Person im Amt; deren Amtszeit endet am Vortag
directory-namesake = „{ $name }“ steht schon im Verzeichnis. Ist es dieselbe Person?
directory-namesake-other = Eine andere Person gleichen Namens

## Kinds of office

directory-role-prime_minister = Premierminister/-in
directory-role-deputy_prime_minister = Vizepremierminister/-in
directory-role-minister = Minister/-in
directory-role-minister_of_state = Staatsminister/-in
directory-role-state_secretary = Staatssekretär/-in
directory-role-minister_president = Ministerpräsident/-in
directory-role-vice_minister_president = Vize-Ministerpräsident/-in
directory-role-college_member = Mitglied eines Kollegiums
directory-role-mp_federal = Föderalabgeordnete/-r
directory-role-mp_regional = Abgeordnete/-r eines Regional- oder Gemeinschaftsparlaments
directory-role-mep = Mitglied des Europäischen Parlaments
directory-role-senator = Senator/-in
directory-role-speaker_parliament = Parlamentspräsident/-in
directory-role-eu_commissioner = Mitglied der Europäischen Kommission
directory-role-eu_commission_president = Präsident/-in der Europäischen Kommission
directory-role-eu_commission_vice_president = Exekutiv-Vizepräsident/-in der Europäischen Kommission
directory-role-eu_high_representative = Hohe/-r Vertreter/-in der Union
directory-role-secretary_general = Generalsekretär/-in
directory-role-governor = Provinzgouverneur/-in
directory-role-mayor = Bürgermeister/-in
directory-role-alderman = Schöffe/Schöffin
directory-role-head_of_cabinet = Kabinettschef/-in
directory-role-director_general = Generaldirektor/-in
directory-role-professor = Professor/-in
directory-role-ambassador = Botschafter/-in
directory-role-king = König
directory-role-queen = Königin
directory-role-prince_princess = Prinz oder Prinzessin
directory-role-person = Person ohne Amt
directory-role-organisation = Eine Organisation

## Exchanges

directory-exchanges = Schriftwechsel und Gespräche
directory-exchanges-note = mit dem Amt, unabhängig von der Person
directory-no-exchanges = Noch kein Schriftwechsel, kein Gespräch.
directory-see-register = Im Register ansehen
directory-to-holder = (an { $name })
directory-from-holder = (von { $name })
directory-private = nicht im Export
directory-kind-reply = eingegangen
directory-kind-void = Nummer annulliert
directory-kind-call = Anruf
directory-kind-meeting = Treffen
directory-kind-note = Notiz
directory-kind-receipt = Beleg
directory-to-come = steht bevor
directory-more-exchanges =
    { $count ->
        [one] Auch den ältesten zeigen
       *[other] Die { $count } älteren zeigen
    }

directory-remove = Aus dem Verzeichnis entfernen
directory-take-out = Entfernen
directory-remove-mandate = Diese Amtszeit entfernen
directory-removed =
    { $offices ->
        [0] „{ $name }“ aus dem Verzeichnis entfernt
        [one] „{ $name }“ mit einem Amt aus dem Verzeichnis entfernt
       *[other] „{ $name }“ mit { $offices } Ämtern aus dem Verzeichnis entfernt
    }
directory-drafts-stay =
    { $count ->
        [one] Ein Schreiben in Vorbereitung geht an diesen Empfänger: Es bleibt, wie es ist.
       *[other] { $count } Schreiben in Vorbereitung gehen an diesen Empfänger: Sie bleiben, wie sie sind.
    }
directory-removed-address = Anschrift entfernt
directory-removed-contact = Kontaktangabe entfernt
directory-removed-mandate = Amtszeit entfernt
directory-merged = Einträge zusammengeführt: Der von { $name } bleibt bestehen
directory-merge-with = Mit einem anderen Eintrag zusammenführen…
directory-merge-title = Eintrag von { $name } zusammenführen
directory-merge-sentence = Die Amtszeiten und die vermerkten Kontakte mit dieser Person gehen auf den gewählten Eintrag über. Nur dieser bleibt bestehen.
directory-merge-search = Den Eintrag suchen, der bestehen bleibt
directory-merge-choose = Wählen Sie zuerst den Eintrag, der bestehen bleibt.
directory-merge = Zusammenführen
directory-merge-no-office = zurzeit ohne Amt
directory-merge-none = Kein anderer Eintrag unter diesem Namen.
