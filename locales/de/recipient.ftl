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
