# Campagnes: één tekst, verschillende kabinetten.

campaign-folded = { $person } krijgt één brief, gericht aan: { $title }
campaign-left-out-no-holder = Geen ambtsdrager bekend
campaign-left-out-mandate-ended = Vacant sinds het einde van het mandaat ({ $date })
campaign-left-out-mandate-later = Het mandaat begint pas later ({ $date })
campaign-left-out-no-address = Geen postadres bekend
campaign-left-out-unticked = Met de hand weggelaten

list-reason-heading = Reden van weigering
list-reason-no-recipient = Geen ambt, geen familienaam en geen organisatie met een functie: de rij zegt niet aan wie er geschreven wordt.
list-reason-too-many-cells = Meer cellen dan kolomtitels: zet de waarde met het scheidingsteken tussen aanhalingstekens.
list-reason-too-few-cells = De rij is in tweeën gebroken: voeg ze samen, of zet de waarde met het regeleinde tussen aanhalingstekens.
list-reason-unbalanced-quotes = Een geopend aanhalingsteken is niet gesloten.
list-reason-merged-cell = Wat ontbreekt, staat in een samengevoegde cel hogerop: splits die cel en herhaal de waarde.
list-reason-post-unknown = Het adresboek kent dit ambt niet: verbeter de sleutel, of maak de cel leeg.
list-reason-country-unknown = Dit land is niet herkend: België, Frankrijk, Duitsland, Nederland of Luxemburg.
list-reason-row-twice = Dezelfde geadresseerde staat al hogerop in de lijst.
# Hoe een lijst gelezen is.
list-field-name = volledige naam
list-field-name-family-first = volledige naam, familienaam eerst
list-field-name-given-first = volledige naam, voornaam eerst
list-field-given-name = voornaam
list-field-family-name = familienaam
list-field-gender = aanspreking
list-field-language = taal
list-field-function = functie
list-field-organization = organisatie
list-field-street = straat
list-field-house-number = huisnummer
list-field-box = bus
list-field-building = gebouw
list-field-postcode = postcode
list-field-city = gemeente
list-field-country = land
list-field-email = e-mailadres
list-field-phone = telefoon
list-field-post = functie uit de adreslijst
list-notice-no-column-known = Geen enkele kolomkop is herkend: geef aan wat elke kolom bevat.
list-notice-no-recipient-column = Geen kolom noemt de geadresseerde: wijs de kolom met de naam aan, of die met de functie en de organisatie.
list-notice-doubled-column = Verschillende kolommen voor hetzelfde gegeven ({ $field }): { $headings }. Per rij telt de eerste die ingevuld is.
list-notice-rows-above = Overgeslagen rijen boven de kolomkoppen: { $rows }
list-notice-empty-rows = Overgeslagen lege rijen: { $rows }
list-notice-encoding = Het bestand is niet in UTF-8; het is gelezen als { $name }. Kijk de accenten na.
list-notice-mixed-encoding = Het bestand bevat twee tekencoderingen door elkaar. Kijk de accenten na in deze rijen: { $rows }
list-notice-other-sheets = Alleen het eerste ingevulde werkblad is gelezen. Niet gelezen werkbladen: { $names }
list-notice-name-not-split = Het is niet duidelijk wat de familienaam is in ‘{ $name }’.
list-notice-gender-unknown = Deze aanspreking is niet herkend: ‘{ $word }’. De aanhef blijft neutraal.
list-notice-language-unknown = Deze taal is niet herkend: ‘{ $word }’.
list-notice-doubled-value = Twee kolommen spreken elkaar tegen ({ $field }); deze waarde is niet overgenomen: ‘{ $value }’.
list-notice-number-from-date = Het rekenblad had van dit getal een datum gemaakt ({ $field }); het is gelezen als { $value }. Kijk het na.
list-notice-cell-error = Het rekenblad kon de kolom ‘{ $heading }’ niet berekenen: { $value }
list-notice-merged = De kolom ‘{ $heading }’ maakt hier deel uit van een samengevoegde cel; de waarde staat hogerop.
list-notice-few-cells = De rij telt minder cellen dan er kolomkoppen zijn.
list-notice-post-unknown = Dit is geen aanduiding van een functie uit de adreslijst: ‘{ $value }’.
campaign-name = Campagne
campaign-letters = Brieven
campaign-count = { $count ->
    [one] Eén campagne
   *[other] { $shown } campagnes
}
campaign-state-prepared = in voorbereiding
campaign-state-written = { $written } van { $all } geschreven
campaign-state-sent = { $sent } van { $all } verzonden
campaign-empty = Een campagne richt één tekst aan verschillende kabinetten, elk in zijn taal.
campaign-choose-competence = Bevoegdheid kiezen
campaign-step = Stap
campaign-step-text = Tekst
campaign-step-recipients = Bestemmelingen
campaign-step-check = Controle
campaign-letters-count = { $count ->
    [one] één brief
   *[other] { $count } brieven
}
campaign-offices-letters = { $offices ->
    [one] Eén kabinet
   *[other] { $offices } kabinetten
}, { $letters ->
    [one] één brief
   *[other] { $letters } brieven
}
campaign-texts = Gemeenschappelijke teksten
campaign-add-text = Taal toevoegen
campaign-no-specimen = Geen brief van deze campagne vertrekt in het { $language }.
campaign-shown-for = Pagina voor
campaign-of = { $at } van { $all }
campaign-previous = Vorige brief
campaign-next = Volgende brief
campaign-by-hand = met de hand aangepast
campaign-by-hand-told = Deze brief is met de hand aangepast: hij volgt de gemeenschappelijke tekst niet meer.
campaign-rejoin = Gemeenschappelijke tekst overnemen
campaign-include = Mee
campaign-include-one = Schrijven aan { $name }
campaign-included = inbegrepen
campaign-not-included = weggelaten
campaign-recipient = Bestemmeling
campaign-language = Taal
campaign-language-advised = de aangeraden taal
campaign-chain = Waarom deze taal
campaign-address = Adres
campaign-address-confirmed = bevestigd
campaign-address-to-confirm = te bevestigen
campaign-address-proposed = voorgesteld
campaign-address-missing = ontbreekt
campaign-likeness = Gemeenschappelijk
campaign-paragraph = Persoonlijke alinea
campaign-paragraph-hint = Alleen deze brief bevat hem; hij blijft staan als de gemeenschappelijke tekst verandert.
campaign-no-paragraph = geen
campaign-optional = (facultatief)
campaign-own = Deze bestemmeling
campaign-open-letter = Brief openen
campaign-unfold = Ook naar dit ambt schrijven
campaign-nobody = Geen bestemmelingen.
campaign-left-out = Zonder brief
campaign-filter = Getoonde brieven
campaign-filter-all = Alle { $count }
campaign-filter-block = Geblokkeerd { $count }
campaign-filter-warn = Na te kijken { $count }
campaign-filter-address = Adres te bevestigen { $count }
campaign-checking = controle…
campaign-nothing-found = niets te melden
campaign-chosen = Gekozen brief
campaign-still-checking = De controle loopt.
campaign-none-to-write = Geen enkele brief is aangevinkt.
campaign-blocked = { $count ->
    [one] Eén brief is geblokkeerd. Los het op of vink hem uit om de { $rest } andere te schrijven.
   *[other] { $count } brieven zijn geblokkeerd. Los het op of vink ze uit om de { $rest } andere te schrijven.
}
campaign-all-ready = { $count ->
    [one] Eén brief is klaar.
   *[other] { $count } brieven zijn klaar.
}
campaign-write = { $count ->
    [one] Eén brief schrijven
   *[other] { $count } brieven schrijven
}
campaign-write-again = Opnieuw schrijven
campaign-without-blocked = De { $count } andere toch schrijven
campaign-stack = Eén pdf om af te drukken
campaign-duplex = Dubbelzijdig
campaign-stack-file = afdruk
campaign-writing = Brieven worden geschreven
campaign-written-of = { $done } van { $total } geschreven
campaign-seconds-left = · nog { $count } s
campaign-minutes-left = · nog { $count } min
campaign-stopped = { $done } geschreven, nog { $rest } te gaan.
campaign-resume = Hervatten
campaign-all-written = { $count ->
    [one] Eén bestand geschreven.
   *[other] { $count } bestanden geschreven.
}
campaign-record = Verzending vastleggen
campaign-record-sentence = Elke aangevinkte brief wordt verzegeld op de verzenddatum; de herinneringen worden gepland.
campaign-record-count = { $count ->
    [one] Eén brief verzegelen
   *[other] { $count } brieven verzegelen
}
campaign-record-which = Verzonden brieven
campaign-tracking-from = Eerste nummer van aangetekende zending
campaign-tracking-hint = De volgende worden afgeleid, in de volgorde van de lijst.
campaign-list-pdf = Verzendlijst als pdf
campaign-list-xlsx = Verzendlijst als rekenblad
campaign-list-file = verzendlijst
campaign-list-written = Verzendlijst geschreven
campaign-drafts = Klaargezette e-mails
campaign-drafts-written = E-mails klaargezet
