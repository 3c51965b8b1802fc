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
recipient-lists = Lijsten
recipient-take-list = Een lijst overnemen…
recipient-list-drop = Met deze lijst een campagne beginnen
recipient-list-title = Bestemmelingen uit ‘{ $file }’
recipient-list-sentence = { $letters ->
    [0] Geen enkele rij overgenomen
    [one] Eén brief
   *[other] { $letters } brieven
}{ $rejected ->
    [0] {""}
    [one] , één rij geweigerd
   *[other] , { $rejected } rijen geweigerd
}. Er komt niets in het bureau zonder uw akkoord.
recipient-list-columns = Kolommen
recipient-list-columns-hint = Zeg wat een kolom bevat waarvan de kop niet werd begrepen.
recipient-list-column-none = Niet overgenomen
recipient-list-notices = Zo gelezen
recipient-list-more = … en nog { $count }
recipient-list-rejected = { $count ->
    [one] Eén geweigerde rij
   *[other] { $count } geweigerde rijen
}
recipient-list-rejected-later = U kunt ze vanuit de campagne opslaan, verbeteren en opnieuw inlezen.
recipient-list-row = rij { $row }
recipient-list-letters = { $count ->
    [one] Eén brief zou worden voorbereid
   *[other] { $count } brieven zouden worden voorbereid
}
recipient-list-nobody = Geen enkele rij geeft een bestemmeling.
recipient-list-all-there = Alle bestemmelingen uit deze lijst staan al in de campagne.
recipient-list-accept = { $count ->
    [one] Eén brief voorbereiden
   *[other] { $count } brieven voorbereiden
}
recipient-list-field-name = Volledige naam
recipient-list-field-name-family-first = Familienaam, dan voornaam
recipient-list-field-name-given-first = Voornaam, dan familienaam
recipient-list-field-given-name = Voornaam
recipient-list-field-family-name = Familienaam
recipient-list-field-gender = Gender
recipient-list-field-language = Taal
recipient-list-field-function = Functie
recipient-list-field-organization = Organisatie
recipient-list-field-street = Straat
recipient-list-field-house-number = Huisnummer
recipient-list-field-box = Bus
recipient-list-field-building = Gebouw
recipient-list-field-postcode = Postcode
recipient-list-field-city = Gemeente
recipient-list-field-country = Land
recipient-list-field-email = E-mailadres
recipient-list-field-phone = Telefoon
recipient-list-field-post = Functie in de adreslijst
