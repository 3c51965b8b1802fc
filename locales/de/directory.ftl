# The directory: offices, who holds them, where and how one writes to them.

## List

directory-list = Ämter und Inhaber
directory-entry = Eintrag
directory-filter = Verzeichnis filtern
directory-on = Inhaber am
directory-holders-on = Inhaber am { $day }; Anschriften und Formen sind die von heute.
directory-back-to-today = Zurück zu heute
directory-people = Leute
directory-organizations = Organisationen
directory-vacant = Unbesetzt
directory-no-match = Keine Person und kein Amt passt dazu. Versuchen Sie eine Zuständigkeit: Beschäftigung, Kultur, Wohnen.
directory-empty = Leeres Verzeichnis.
directory-begin = Startverzeichnis übernehmen
directory-choose = Wählen Sie ein Amt, um Inhaber, Anschrift und Anredeformen zu sehen.

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
directory-title-needed = Schreiben Sie die Bezeichnung.
directory-title-fix = Bezeichnung festlegen
directory-language = Sprache
directory-also = Ebenfalls:
directory-competences = Zuständigkeiten
directory-no-competence = Keine Zuständigkeit bekannt
directory-letters = Schriftwechsel
directory-letters-note = mit dem Amt, alle Inhaber
directory-no-letters = Es wurde noch nichts dorthin geschrieben.

## Source

directory-source = Quelle:
directory-source-head = Herkunft
directory-source-dated = vom { $day }
directory-source-undated = ohne Datum
directory-source-until =
    { $precision ->
        [day] , geprüft am { $day }
        [month] , geprüft im { $day }
       *[other] , geprüft { $day }
    }
directory-no-source = Ohne bekannte Quelle

## Holders

directory-holders = Inhaberinnen und Inhaber
directory-holder = Inhaber
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
directory-no-holder = Kein Inhaber bekannt: das Amt ist unbesetzt.
directory-end = Amtsende
directory-successor = Nachfolge eintragen
directory-correct-mandate = Amtszeit von { $name } berichtigen
directory-mandate-dialog = Amtszeit von { $name }
directory-mandate-sentence = Ein Datum kann auf Tag, Monat oder Jahr bekannt sein: 2025-02-03, 2025-02 oder 2025.
directory-mandate-since = Im Amt seit
directory-mandate-until = Bis
directory-date-hint = 2025-02-03, 2025-02 oder 2025
directory-not-a-date = Dieses Datum gibt es nicht. Schreiben Sie 2025-02-03, 2025-02 oder 2025.

## Address

directory-address = Anschrift des Kabinetts
directory-copy = kopieren
directory-address-confirmed = Anschrift heute bestätigt
directory-address-to-confirm = zu bestätigen
directory-address-proposed = Sitz vorgeschlagen, zu bestätigen
directory-address-missing = Keine Anschrift bekannt: ohne sie kann kein Schreiben abgehen.
directory-seat-of = Sitz: { $name }
directory-checked = Zuletzt geprüft: { $day }
directory-address-right = Sie ist richtig
directory-add-address = Anschrift hinzufügen
directory-add-address-title = Eine Anschrift hinzufügen
directory-add-address-sentence = Sie erhält das heutige Datum und gilt als bestätigt.
directory-street = Straße und Hausnummer
directory-building = Gebäude
directory-floor = Stockwerk
directory-box = Postfach
directory-postcode = Postleitzahl
directory-city = Ort
directory-country = Staat
directory-address-language = Sprache der Anschrift
directory-source-field = Wo Sie es gelesen haben
directory-source-hint = Eine Website, eine E-Mail des Kabinetts, das Belgische Staatsblatt…
directory-needed = Auszufüllen

## Forms

directory-forms = So schreibt man
directory-advised = Empfohlene Sprache: { $language }
directory-form-confirmed = Form bestätigt
directory-form-unsourced = Form ohne Quelle, zu bestätigen
directory-form-right = Sie passt
directory-form-sources =
    { $count ->
        [one] { $count } Quelle
       *[other] { $count } Quellen
    }
directory-no-forms = Keine Form: heute hat niemand dieses Amt inne.

## Person and organization

directory-given-name = Vorname
directory-family-name = Familienname
directory-gender = Geschlecht
directory-gender-hint = Bestimmt Anrede und Formen; nie erraten.
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
directory-accepted = Man kann schreiben auf:
directory-offices = Zugehörige Ämter
directory-no-offices = Keine Ämter bekannt.

## Adding

directory-add = Hinzufügen
directory-add-title = Eine Person und ihr Amt hinzufügen
directory-successor-title = Eine Amtsinhaberin, einen Amtsinhaber eintragen
directory-add-sentence = Jede Angabe behält ihre Quelle und ihr Datum.
directory-add-act = Ins Verzeichnis aufnehmen
directory-organization = Regierung oder Organisation
directory-organization-other = Eine andere, zu benennen
directory-organization-name = Name der Organisation
directory-role = Art des Amtes
directory-role-hint = Sie bestimmt die Anrede.
directory-competence = Zuständigkeit
directory-succeeds = Folgt auf die jetzige Inhaberin oder den jetzigen Inhaber; deren Amtszeit endet am Vortag

## Kinds of office

directory-role-prime_minister = Premierminister
directory-role-deputy_prime_minister = Vizepremierminister
directory-role-minister = Minister im Amt
directory-role-minister_of_state = Staatsminister
directory-role-state_secretary = Staatssekretär
directory-role-minister_president = Ministerpräsident
directory-role-vice_minister_president = Vize-Ministerpräsident
directory-role-college_member = Mitglied eines Kollegiums
directory-role-mp_federal = Föderaler Abgeordneter
directory-role-mp_regional = Abgeordnete/-r eines Regional- oder Gemeinschaftsparlaments
directory-role-mep = Mitglied des Europäischen Parlaments
directory-role-senator = Senator in Belgien
directory-role-speaker_parliament = Präsident eines Parlaments
directory-role-eu_commissioner = EU-Kommissar
directory-role-eu_commission_president = Präsidentin oder Präsident der Kommission
directory-role-eu_commission_vice_president = Exekutiv-Vizepräsident/-in der Europäischen Kommission
directory-role-eu_high_representative = Hoher Vertreter der Union
directory-role-secretary_general = Generalsekretär
directory-role-governor = Gouverneur einer Provinz
directory-role-mayor = Bürgermeister
directory-role-alderman = Schöffe
directory-role-head_of_cabinet = Kabinettschef
directory-role-director_general = Generaldirektor
directory-role-professor = Professor an einer Hochschule
directory-role-ambassador = Botschafter
directory-role-king = König
directory-role-queen = Königin
directory-role-prince_princess = Prinz oder Prinzessin
directory-role-person = Person ohne Amt
directory-role-organisation = Eine Organisation
