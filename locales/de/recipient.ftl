# Choosing to whom one writes.

## Searching

recipient-title = An wen schreiben?
recipient-search = Ein Name, ein Amt, eine Zuständigkeit
recipient-government = Regierung
recipient-all-governments = Alle Regierungen
recipient-on = Im Amt am
recipient-as-of = Im Amt am { $date }: Das Schreiben selbst geht an die Person, die am Versandtag im Amt ist.
recipient-narrow = Eingrenzen
recipient-competences = Zuständigkeiten
recipient-people = Personen
recipient-no-match = Niemand passt zu diesen Wörtern.
recipient-nearest = Nächstliegende Zuständigkeiten:

## Rows

recipient-holders = Personen im Amt
recipient-holder = Person und Amt
recipient-language = Empfohlene Sprache
recipient-since = Im Amt seit
recipient-since-unknown = Datum unbekannt
recipient-address = Anschrift
recipient-also = Auch:{ " " }
recipient-and = ;{ " " }
recipient-hat = { $name } anschreiben als
recipient-vacant = Unbesetzt
recipient-vacant-since = Seit { $date }

## What is written

recipient-template = Vorlage
recipient-letter-language = Sprache des Schreibens
recipient-advised = { $language }, empfohlene Sprache
recipient-advised-none = Empfohlene Sprache
recipient-write = Schreiben
recipient-choose-first = Wählen Sie zuerst einen Empfänger.
recipient-write-many = An { $count } Empfänger schreiben
recipient-tick-all = Alle ankreuzen
recipient-open-addresses = { $count ->
    [one] eine Anschrift zu prüfen
   *[other] { $count } Anschriften zu prüfen
}
recipient-lists = Listen
recipient-take-list = Liste übernehmen…
recipient-list-drop = Mit dieser Liste eine Kampagne beginnen
recipient-list-title = Empfänger aus „{ $file }“
recipient-list-sentence = { $letters ->
    [0] Keine Zeile übernommen
    [one] Ein Schreiben
   *[other] { $letters } Schreiben
}{ $rejected ->
    [0] {""}
    [one] , eine Zeile abgelehnt
   *[other] , { $rejected } Zeilen abgelehnt
}. Nichts kommt ohne Ihre Zustimmung ins Büro.
recipient-list-columns = Spalten
recipient-list-columns-hint = Sagen Sie, was eine Spalte enthält, deren Überschrift nicht verstanden wurde.
recipient-list-column-none = Nicht übernommen
recipient-list-notices = So gelesen
recipient-list-more = … und { $count } weitere
recipient-list-rejected = { $count ->
    [one] Eine abgelehnte Zeile
   *[other] { $count } abgelehnte Zeilen
}
recipient-list-rejected-later = Sie können sie aus der Kampagne speichern, berichtigen und erneut einlesen.
recipient-list-row = Zeile { $row }
recipient-list-letters = { $count ->
    [one] Ein Schreiben würde vorbereitet
   *[other] { $count } Schreiben würden vorbereitet
}
recipient-list-nobody = Keine Zeile ergibt einen Empfänger.
recipient-list-all-there = Alle Empfänger dieser Liste stehen schon in der Kampagne.
recipient-list-accept = { $count ->
    [one] Ein Schreiben vorbereiten
   *[other] { $count } Schreiben vorbereiten
}
recipient-list-field-name = Vollständiger Name
recipient-list-field-name-family-first = Familienname, dann Vorname
recipient-list-field-name-given-first = Vorname, dann Familienname
recipient-list-field-given-name = Vorname
recipient-list-field-family-name = Familienname
recipient-list-field-gender = Geschlecht
recipient-list-field-language = Sprache
recipient-list-field-function = Funktion
recipient-list-field-organization = Organisation
recipient-list-field-street = Straße
recipient-list-field-house-number = Hausnummer
recipient-list-field-box = Postfach oder Briefkasten
recipient-list-field-building = Gebäude
recipient-list-field-postcode = Postleitzahl
recipient-list-field-city = Ort
recipient-list-field-country = Staat
recipient-list-field-email = E-Mail-Adresse
recipient-list-field-phone = Telefon
recipient-list-field-post = Amt im Verzeichnis
