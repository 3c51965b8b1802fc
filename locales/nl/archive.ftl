# The register of sealed letters, and the record of one.

## Table

archive-search = Zoeken in de brieven
archive-filter = Filteren
archive-remove-filter = Filter { $name } wissen
archive-count =
    { $count ->
        [one] { $shown } verzending van { $of }
       *[other] { $shown } verzendingen van { $of }
    }
archive-sent = Verzonden
archive-channel = Verzendwijze
archive-answer = Antwoord
archive-channel-post = gewone post
archive-channel-registered = aangetekend
archive-channel-hand = afgegeven
archive-channel-email = e-mail
archive-channel-fax = fax
archive-empty = Het register vult zich wanneer u een verzending vastlegt.
archive-to-letters = Brieven bekijken die klaar zijn
archive-no-match = Geen verzending past bij deze filters.
archive-clear = Filters wissen
archive-choose = Kies een verzending om pagina, zegel en vervolg te zien.

## Record

archive-record = Verzegeld stuk
archive-pages =
    { $count ->
        [one] { $count } pagina
       *[other] { $count } pagina’s
    }
archive-enclosures =
    { $count ->
        [one] { $count } bijlage
       *[other] { $count } bijlagen
    }
archive-enclosed = Bijlagen
archive-open-pdf = Pdf openen
archive-duplicate = Dupliceren en schrijven
archive-read-pages = Pagina’s lezen
archive-to = Aan { $person }, toen in functie als { $title }.
archive-note-reply = Antwoord noteren
archive-chase = Herinnering schrijven

## Seal

archive-verify = Zegels nakijken
archive-sealed-intact = Verzegeld op { $day } om { $time }, zegel ongeschonden
archive-sealed-broken = Verzegeld op { $day } om { $time }; het zegel is verbroken
archive-checked = Register { $when } nagekeken
archive-checked-now = Stuk nagekeken bij het openen
archive-chain-intact = Keten van het register ongeschonden, nagekeken om { $time }
archive-broken = Een zegel is verbroken
archive-show-broken = Dit stuk tonen

## Timeline

archive-timeline = Wat volgde
archive-left-post = Op de post gedaan
archive-left-registered = Aangetekend afgegeven
archive-left-hand = Persoonlijk afgegeven
archive-left-email = Per e-mail verzonden
archive-left-fax = Per fax verzonden
archive-reply-acknowledgement = Ontvangstbevestiging
archive-reply-answer = Antwoord ten gronde
archive-reply-refusal = Weigering
archive-reply-commitment = Toezegging
archive-not-an-answer = telt niet als antwoord, de herinnering blijft staan
archive-due = Termijn van herinnering { $step }
archive-due-late = Herinnering { $step } te laat
archive-due-settled = Herinnering { $step } vervalt door het antwoord
archive-receipt = Bewijs van afgifte bijgevoegd en verzegeld

## Noting a reply

archive-note-title = Een antwoord op { $reference } noteren
archive-note-sentence = Van { $person }. De inschrijving komt in het register en kan daarna niet meer wijzigen.
archive-note-kind = Wat u ontving
archive-note-on = Ontvangen op
archive-note-words = De woorden die tellen
archive-note-note = Aantekening
archive-note-file = Ontvangen stuk:
archive-note-attach = een bestand bijvoegen
archive-note-other-file = een ander kiezen
archive-noted-stops = Antwoord genoteerd onder { $number }; de herinneringen stoppen
archive-noted-goes-on = Ontvangst genoteerd onder { $number }; de herinnering blijft
