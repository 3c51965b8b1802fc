# Choosing to whom one writes.

## Searching

recipient-title = Aan wie schrijft u?
recipient-search = Een naam, een functie, een bevoegdheid
recipient-government = Regering
recipient-all-governments = Alle regeringen
recipient-on = Titularissen op
recipient-as-of = Titularissen op { $date }: de brief zelf gaat naar wie in functie is op de dag van verzending.
recipient-narrow = Verfijnen
recipient-competences = Bevoegdheden
recipient-people = Personen
recipient-no-match = Niemand past bij deze woorden.
recipient-nearest = Meest verwante bevoegdheden:

## Rows

recipient-holders = Titularissen
recipient-holder = Titularis en functie
recipient-language = Aanbevolen taal
recipient-since = In functie sinds
recipient-since-unknown = datum onbekend
recipient-address = Adres
recipient-also = Ook:{ " " }
recipient-and = ;{ " " }
recipient-hat = { $name } aanschrijven als
recipient-vacant = Vacant
recipient-vacant-since = Sinds { $date }

## What is written

recipient-template = Sjabloon
recipient-letter-language = Taal van de brief
recipient-advised = { $language }, aanbevolen taal
recipient-advised-none = Aanbevolen taal
recipient-write = Schrijven
recipient-choose-first = Kies eerst een bestemmeling.
recipient-write-many = Aan { $count } bestemmelingen schrijven
recipient-tick-all = Alles aanvinken
recipient-open-addresses = { $count ->
    [one] één adres na te kijken
   *[other] { $count } adressen na te kijken
}
