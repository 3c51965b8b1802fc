# Recording that a letter left.

## The dialog

dispatch-title = Verzending van brief { $reference } vastleggen
dispatch-title-draft = Verzending van de brief vastleggen
dispatch-sentence =
    { $enclosures ->
        [0] Aan { $to }, { $language }, zonder bijlage
        [one] Aan { $to }, { $language }, met één bijlage
       *[other] Aan { $to }, { $language }, met { $enclosures } bijlagen
    }
dispatch-channel = Verzendwijze
dispatch-channel-registered = Aangetekend
dispatch-channel-post = Gewone post
dispatch-channel-hand = Afgegeven
dispatch-channel-email = E-mail
dispatch-channel-fax = Fax
dispatch-date = Verzenddatum
dispatch-today = { $day }, vandaag
dispatch-tracking = Trackingnummer
dispatch-to-email = Verzonden naar het adres
dispatch-to-fax = Verzonden naar het nummer
dispatch-reminder = Herinnering, zonder antwoord na
dispatch-working-days = { $days } werkdagen
dispatch-no-reminder = Geen herinnering
dispatch-further = Blijft een antwoord uit, dan volgt nog een herinnering { $days } werkdagen na verzending.
dispatch-left-out = Tellen niet mee: { $days }
dispatch-left-out-span = { $name } ({ $from } tot en met { $until })
dispatch-receipt = Bewijs van afgifte:
dispatch-receipt-attach = een foto of pdf toevoegen
dispatch-receipt-remove = weghalen
dispatch-receipt-drop = Als bewijs van afgifte toevoegen

## What is sealed

dispatch-not-exported = De brief is nog niet geëxporteerd: hij krijgt nu zijn nummer en de pdf wordt bewaard.
dispatch-save-copy = De pdf ook als apart bestand bewaren
dispatch-changed = De brief is gewijzigd sinds export { $reference }
dispatch-export-again = Opnieuw exporteren en dan verzegelen
dispatch-export-again-detail = Als de huidige tekst vertrokken is.
dispatch-seal-printed = Verzegelen wat gedrukt werd
dispatch-seal-printed-detail = Als de bewaarde pdf vertrokken is.
dispatch-open-export = Eerst exporteren
dispatch-what-sealing-means = De brief wordt verzegeld, met de exacte pdf, het adres en de titularis van vandaag. Hij verandert niet meer; een fout verbetert u met een nieuwe inschrijving in het register.
dispatch-record = Vastleggen en verzegelen
dispatch-recording = Bezig met vastleggen

## Afterwards

dispatch-recorded = Brief { $number } verzegeld, herinnering op { $date }
dispatch-recorded-alone = Brief { $number } verzegeld
dispatch-taken-back = Verzending { $number } ingetrokken: u kunt de brief weer wijzigen

list-title = Verzendlijst
list-campaign = Campagne:
list-number = Nr.
list-reference = Kenmerk
list-recipient = Bestemmeling
list-person = Naam
list-office = Functie
list-address = Adres
list-channel = Verzendwijze
list-channel-post = post
list-channel-registered = aangetekend
list-channel-hand = afgegeven
list-channel-email = e-mail
list-channel-fax = fax
list-tracking = Trackingnummer
list-sent-on = Verzonden op
list-total = { $letters ->
    [one] Eén zending
   *[other] { $shown } zendingen
}{ $registered ->
    [0] {""}
    [one] , waarvan één aangetekend
   *[other] , waarvan { $registered } aangetekend
}
list-head = Vingerafdruk van het register op { $date }:
list-stamp = Datumstempel van het postkantoor
list-signature = Handtekening van de afzender
mail-attached = De brief vindt u als pdf bij dit bericht.
dispatch-recorded-many = { $count } brieven verzegeld
dispatch-taken-back-many = { $count } verzendingen ingetrokken: u kunt de brieven weer wijzigen
dispatch-to-successor = De brief nalezen voor de opvolger
dispatch-read-again = De brief is nu gericht aan wie de functie bekleedt: lees hem na en exporteer hem opnieuw
dispatch-own-day = Op een andere datum
dispatch-own-day-on = Herinneren op
dispatch-own-day-needed = Kies eerst de dag van de herinnering.
dispatch-own-day-counts = { $day }, { $days ->
    [one] één werkdag
   *[other] { $days } werkdagen
} na de verzending
dispatch-own-day-closed = { $day }: deze regering werkt die dag niet
dispatch-goes-on = Volgens de brief waaraan wordt herinnerd

## Envelopes and labels

stationery-title = Enveloppen en etiketten
stationery-sentence = Met de adressen zoals ze op de brieven staan. Druk af op ware grootte.
stationery-kind = Envelop of vel
stationery-dl = DL-envelop (220 × 110 mm)
stationery-c5-6 = C5/6-envelop (229 × 114 mm)
stationery-c5 = C5-envelop (229 × 162 mm)
stationery-c4 = C4-envelop (324 × 229 mm)
stationery-l7160 = 21 etiketten van 63,5 × 38,1 mm (L7160)
stationery-l7162 = 16 etiketten van 99,1 × 33,9 mm (L7162)
stationery-l7163 = 14 etiketten van 99,1 × 38,1 mm (L7163)
stationery-l7165 = 8 etiketten van 99,1 × 67,7 mm (L7165)
stationery-used = Al gebruikte etiketten
stationery-used-hint = Ze blijven leeg aan het begin van het eerste vel.
stationery-used-wrong = Geef een aantal etiketten.
stationery-print = Schrijven en openen
stationery-file = { $kind ->
    [label] etiketten
   *[envelope] enveloppen
}
stationery-written = { $count ->
    [one] Eén adres geschreven.
   *[other] { $count } adressen geschreven.
}
stationery-tight = Te lang voor de plaats: { $names }.
stationery-without = { $count ->
    [one] Eén brief heeft geen adres.
   *[other] { $count } brieven hebben geen adres.
}
stationery-menu = Enveloppen of etiketten…
