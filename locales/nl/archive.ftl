# The register of sealed letters, and the record of one.

## Table

archive-filter = Filteren
archive-remove-filter = Filter { $name } wissen
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
archive-no-match = Geen inschrijving past bij deze filters.
archive-clear = Filters wissen
archive-choose = Kies een inschrijving om het stuk en het vervolg te zien.

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
archive-drag-pdf = De pagina’s lezen, of de pdf naar een mail of een map slepen
archive-to = Aan { $person }, toen in functie als { $title }.
archive-recalls = { $count ->
    [one] Herinnering aan brief
   *[other] Herinnering aan de brieven
}
archive-note-reply = Antwoord noteren
archive-chase = Herinnering schrijven
archive-bundle = Bewijsdossier
archive-bundle-folder = bewijs-{ $reference }
archive-bundle-written =
    { $count ->
        [one] Bewijsdossier geschreven in ‘{ $name }’: { $count } bestand
       *[other] Bewijsdossier geschreven in ‘{ $name }’: { $count } bestanden
    }
archive-copy-head = Vingerafdruk van het register kopiëren
archive-resume-reminder = Verder met de herinnering
archive-more = Meer

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
archive-receipt = Bewijs van afgifte, mee verzegeld
archive-reply-other = Ander stuk
archive-quoted = ‘{ $words }’
archive-promised = Beloofd tegen: { $day }
archive-due-reminded = Herinnering { $step } verzonden
archive-due-skipped = Herinnering { $step } overgeslagen
archive-due-ended = Herinnering { $step } stopgezet
archive-reminder-prepared = Herinnering in voorbereiding
archive-acknowledgement-due = Ontvangstbevestiging verwacht
archive-acknowledgement-late = Nog geen ontvangstbevestiging

## Demands

archive-demands = Vragen
archive-demands-open =
    { $count ->
        [0] alle beantwoord
        [one] { $count } zonder antwoord
       *[other] { $count } zonder antwoord
    }
archive-demand-open = zonder antwoord
archive-demand-answered = beantwoord op { $day } door { $number }

## Corrections

archive-correct = Verbeteren…
archive-correct-title = Inschrijving { $number } verbeteren
archive-correct-sentence = De eerste inschrijving blijft zoals ze is; een tweede zegt wat er had moeten staan.
archive-correct-reason = Reden
archive-correct-reason-hint = Bijvoorbeeld: volgens het bewijs van afgifte een dag later verzonden.
archive-correct-needs-reason = Zeg eerst waarom.
archive-correct-value = Wat er had moeten staan
archive-correct-kind = Wat het was
archive-correct-on = Dag
archive-correct-channel = Verzendwijze
archive-correct-tracking = Trackingnummer
archive-correct-sent_to = Adres of nummer
archive-correct-subject = Onderwerp
archive-correct-words = De woorden die tellen
archive-correct-keep = Verbetering toevoegen
archive-correct-done = Verbetering toegevoegd bij inschrijving { $number }
archive-corrected = Verzending verbeterd
archive-corrected-piece = Stuk { $number } verbeterd
archive-corrections = Verbeteringen
archive-correction-on = { $day }: { $reason }
archive-field-on = Dag: { $value }
archive-field-channel = Verzendwijze: { $value }
archive-field-tracking = Trackingnummer: { $value }
archive-field-sent_to = Verzonden naar: { $value }
archive-field-kind = Aard: { $value }
archive-field-subject = Onderwerp: { $value }
archive-field-words = Woorden: { $value }
archive-field-promised = Termijn: { $value }
archive-field-note = Aantekening: { $value }
archive-field-empty = niets
