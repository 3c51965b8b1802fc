# Choosing to whom one writes.

## Searching

recipient-title = An wen schreiben?
recipient-search = Ein Name, ein Amt, eine Zuständigkeit
recipient-government = Regierung
recipient-all-governments = Alle Regierungen
recipient-on = Stand vom
recipient-as-of = Stand vom { $date }: Das Schreiben selbst geht an die Person, die am Versandtag im Amt ist.
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
recipient-take-list = Liste übernehmen …
list-title = Empfänger aus „{ $file }“
list-sentence = { $letters ->
    [0] Keine Zeile übernommen
    [one] Ein Schreiben
   *[other] { $letters } Schreiben
}{ $rejected ->
    [0] {""}
    [one] , eine Zeile abgelehnt
   *[other] , { $rejected } Zeilen abgelehnt
}. Nichts kommt ohne Ihre Zustimmung ins Büro.
list-columns = Spalten
list-columns-hint = Sagen Sie, was eine Spalte enthält, deren Überschrift nicht verstanden wurde.
list-column-auto = Nach der Überschrift
list-rejected = { $count ->
    [one] Eine abgelehnte Zeile
   *[other] { $count } abgelehnte Zeilen
}
list-rejected-later = Sie können sie aus der Kampagne speichern, berichtigen und erneut einlesen.
list-row = Zeile { $row }
list-letters = { $count ->
    [one] Ein Schreiben würde vorbereitet
   *[other] { $count } Schreiben würden vorbereitet
}
list-nobody = Keine Zeile ergibt einen Empfänger.
list-accept = { $count ->
    [one] Ein Schreiben vorbereiten
   *[other] { $count } Schreiben vorbereiten
}
list-field-name = Vollständiger Name
list-field-name-family-first = Nachname, dann Vorname
list-field-name-given-first = Vorname, dann Nachname
list-field-given-name = Vorname
list-field-family-name = Nachname
list-field-gender = Geschlecht
list-field-language = Sprache
list-field-function = Funktion
list-field-organization = Einrichtung
list-field-street = Straße
list-field-house-number = Hausnummer
list-field-box = Postfach oder Briefkasten
list-field-building = Gebäude
list-field-postcode = Postleitzahl
list-field-city = Ort
list-field-country = Staat
list-field-email = E-Mail-Adresse
list-field-phone = Telefon
list-field-post = Amt im Verzeichnis
