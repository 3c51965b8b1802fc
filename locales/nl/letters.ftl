# The list of letters.

letters-search = Onderwerp, tekst, bestemmeling
letters-show = Welke brieven tonen
letters-shelf-all = Alle
letters-shelf-draft = Ontwerpen
letters-shelf-prepared = Klaar
letters-shelf-sent = Verzonden
letters-shelf-void = Vervallen
letters-shelf-bin = Prullenmand
letters-state-draft = ontwerp
letters-state-prepared = klaar
letters-state-sent = verzonden
letters-state-void = vervallen
letters-number = Nr.
letters-subject = Onderwerp
letters-recipient = Bestemmeling
letters-languages = Talen
letters-state = Status
letters-when = Laatst bewerkt
letters-count =
    { $count ->
        [one] { $shown } brief
       *[other] { $shown } brieven
    }
letters-no-subject = Zonder onderwerp
letters-no-recipient = Bestemmeling te kiezen
letters-sent-on = verzonden op { $day }
letters-edited = { $when } bewerkt
letters-empty = Nog geen brieven. Kies een bestemmeling om te beginnen.
letters-write = Schrijven
letters-empty-draft = Geen ontwerpen.
letters-empty-prepared = Geen brief wacht op verzending. Een brief is klaar zodra zijn pdf geëxporteerd is.
letters-empty-sent = Nog geen brief verzonden. Wie een verzending vastlegt, verzegelt de brief en schrijft hem in het register in.
letters-empty-void = Geen vervallen nummers.
letters-empty-bin = De prullenmand is leeg. Wat u weggooit, kunt u dertig dagen lang terughalen.
letters-no-match = Geen brief bevat deze woorden.
letters-clear = Zoekopdracht wissen
letters-discard = In de prullenmand leggen
letters-discarded =
    { $count ->
        [one] Ontwerp in de prullenmand gelegd
       *[other] { $count } ontwerpen in de prullenmand gelegd
    }
letters-discarded-some =
    { $count ->
        [one] Ontwerp in de prullenmand gelegd. Brieven met een nummer blijven staan.
       *[other] { $count } ontwerpen in de prullenmand gelegd. Brieven met een nummer blijven staan.
    }
letters-no-draft = Geen ontwerp geselecteerd. Een brief met een nummer laat u apart vervallen, met de reden (Del).
letters-restored =
    { $count ->
        [one] Ontwerp teruggezet bij de brieven
       *[other] { $count } ontwerpen teruggezet bij de brieven
    }
letters-restore = Uit de prullenmand halen
letters-bin-restored =
    { $count ->
        [one] ‘{ $name }’ ligt niet meer in de prullenmand
       *[other] { $count } stukken liggen niet meer in de prullenmand
    }
letters-bin-open = Openen
letters-bin-kind = Soort
letters-bin-name = Onderwerp of naam
letters-bin-about = Bestemmeling of omvang
letters-bin-until = Terug te halen tot
letters-bin-letter = Brief
letters-bin-campaign = Campagne
letters-bin-template = Sjabloon
letters-bin-post = Functie
letters-bin-person = Persoon
letters-bin-organization = Organisatie
letters-bin-letters =
    { $count ->
        [one] { $count } brief
       *[other] { $count } brieven
    }
letters-bin-count =
    { $count ->
        [one] { $shown } stuk
       *[other] { $shown } stukken
    }
letters-bin-no-match = Niets in de prullenmand bevat deze woorden.
letters-void-title = Brief { $reference } laten vervallen
letters-void-sentence = Het nummer blijft als vervallen in het register staan: er ontbreekt geen nummer.
letters-void-reason = Reden, zoals ze in het register komt te staan
letters-void = Deze brief laten vervallen
letters-voided = Brief { $reference } vervallen
