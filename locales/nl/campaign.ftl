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
