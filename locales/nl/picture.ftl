# Pictures to look at: the file of an office, a year by government, the chain of a letter on the calendar.

picture-shown-as = Weergave
picture-as-image = Afbeelding
picture-as-table = Tabel
picture-print = Afdrukken
picture-printed = Stand op { $day }
picture-legend = Verklaring
picture-what = Stap
picture-month = Maand
picture-today = vandaag
picture-private-left-out = Wat buiten de export blijft, wordt niet afgedrukt.
command-view-print = De brief of de afbeelding afdrukken
command-go-year = Het jaar in beeld tonen

## File

picture-file-name = Contacten in de tijd, { $from } – { $until }: { $counts }
picture-held = { $name }, { $when }
picture-promised = Beloofd tegen: { $day } (stuk { $number })
picture-lane-holders = Titularissen
picture-lane-posts = Functies
picture-lane-letters = Brieven
picture-lane-replies = Ontvangen
picture-lane-contacts = Gesprekken
picture-letter = brief
picture-reminder = herinnering
picture-reminder-to-come = komende herinnering
picture-reply-acknowledgement = ontvangstbevestiging
picture-reply-answer = antwoord ten gronde
picture-reply-refusal = weigering
picture-reply-commitment = toezegging
picture-reply-other = ander stuk
picture-count-letters =
    { $count ->
        [one] { $count } brief
       *[other] { $count } brieven
    }
picture-count-reminders =
    { $count ->
        [one] { $count } herinnering
       *[other] { $count } herinneringen
    }
picture-count-replies =
    { $count ->
        [one] { $count } ontvangen stuk
       *[other] { $count } ontvangen stukken
    }
picture-count-contacts =
    { $count ->
        [one] { $count } gesprek of notitie
       *[other] { $count } gesprekken en notities
    }

## Year

picture-year = Het jaar in beeld
picture-year-title = Brieven van { $year } per regering
picture-year-title-axis = { $axis }: brieven van { $year } per regering
picture-all-axes = Alle thema’s
picture-order = Sorteren op
picture-order-silent = aandeel zonder reactie
picture-order-name = naam
picture-year-sent = verzonden
picture-year-answered = beantwoord
picture-year-acknowledged = alleen ontvangst bevestigd
picture-year-silent = geen reactie
picture-year-share = aandeel zonder reactie
picture-year-all = Alles samen
picture-year-letters = brieven
picture-year-reminders = herinneringen
picture-year-answers = antwoorden ten gronde
picture-year-commitments = toezeggingen
picture-year-refusals = weigeringen
picture-year-acknowledgements = ontvangstbevestigingen
picture-year-month = { $month }, { $government }: { $letters ->
    [one] { $letters } brief
   *[other] { $letters } brieven
}, { $reminders ->
    [one] { $reminders } herinnering
   *[other] { $reminders } herinneringen
}, { $replies ->
    [one] { $replies } ontvangen stuk
   *[other] { $replies } ontvangen stukken
}
picture-year-name = Brieven van { $year } maand per maand, { $governments ->
    [one] { $governments } regering
   *[other] { $governments } regeringen
}: { $sent ->
    [one] { $sent } verzonden
   *[other] { $sent } verzonden
}, waarvan { $silent } zonder reactie
picture-year-read =
    { $count ->
        [one] Boven de lijn wat vertrok, eronder wat binnenkwam. Elk teken staat voor één stuk.
       *[other] Boven de lijn wat vertrok, eronder wat binnenkwam. Elk teken staat voor hoogstens { $count } stukken.
    }
picture-year-totals = Wat er van de brieven van { $year } geworden is
picture-year-months = { $year }, maand per maand
picture-year-empty = In { $year } is geen brief vertrokken.
picture-year-empty-axis = In { $year } is geen brief over ‘{ $axis }’ vertrokken.
picture-to-register = Register bekijken

## Chain

picture-chain-show = Op de kalender tonen
picture-chain-heading = Kalender van de herinneringen, brief { $reference }
picture-chain-title = Kalender van de herinneringen, brief { $reference }: { $subject }
picture-chain-name = Van { $from } tot { $until }: { $steps ->
    [one] { $steps } stap
   *[other] { $steps } stappen
}, { $days ->
    [one] { $days } werkdag geteld
   *[other] { $days } werkdagen geteld
}
picture-dispatch-post = op de post gedaan
picture-dispatch-registered = aangetekend afgegeven
picture-dispatch-hand = persoonlijk afgegeven
picture-dispatch-email = per e-mail verzonden
picture-dispatch-fax = per fax verzonden
picture-chain-steps = Stappen
picture-key-counted = werkdag, geteld vanaf de verzending
picture-key-out = niet meegetelde dag
picture-left-out = Niet meegetelde dagen
picture-working-days = Werkdagen
picture-state = Stand van zaken
picture-state-due = komt nog
picture-state-late =
    { $of ->
        [acknowledgement] nog niet ontvangen
       *[reminder] te laat
    }
picture-state-done = verzonden
picture-state-settled =
    { $of ->
        [acknowledgement] niet meer verwacht
       *[reminder] vervallen door het antwoord
    }
picture-state-skipped = overgeslagen
picture-state-ended = stopgezet
picture-state-snoozed = uitgesteld tot { $day }
