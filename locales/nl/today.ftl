# What is owed today.

today-late = Herinneringen te laat
today-week = Binnen zeven dagen
today-waiting = Wachten op antwoord
today-oldest-first = oudste eerst
today-preparation = In voorbereiding
today-matter = Gekozen dossier
today-sentence-late = { $late ->
    [one] Eén herinnering is te laat
   *[other] { $late } herinneringen zijn te laat
}; { $week ->
    [one] binnen zeven dagen komt er nog één bij
   *[other] binnen zeven dagen komen er nog { $week } bij
}.
today-sentence-late-only =
    { $late ->
        [one] Eén herinnering is te laat.
       *[other] { $late } herinneringen zijn te laat.
    }
today-sentence-week =
    { $week ->
        [one] Eén herinnering is binnen zeven dagen aan de beurt.
       *[other] { $week } herinneringen zijn binnen zeven dagen aan de beurt.
    }
today-sentence-next = Geen herinneringen te schrijven. Volgende termijn op { $date }.
today-sentence-none = Geen herinneringen te schrijven.

## Rows

today-working-days =
    { $count ->
        [0] sinds gisteren
        [one] één werkdag
       *[other] { $count } werkdagen
    }
today-since = sinds { $date }
today-step =
    { $step ->
        [0] ontvangstbevestiging verwacht
        [1] eerste herinnering
        [2] tweede herinnering
       *[other] herinnering { $step }
    }
today-waited =
    { $count ->
        [0] sinds vandaag
        [one] sinds één dag
       *[other] sinds { $count } dagen
    }
today-next =
    { $step ->
        [0] bevestiging verwacht op { $date }
       *[other] herinnering op { $date }
    }
today-successor = Opvolger: { $name }
today-campaign = campagne
today-ready = klaar om te verzenden
today-draft = ontwerp
today-more = Alle { $count } tonen

## The chosen one

today-successor-told = De functie wordt nu bekleed door { $name }. De brief stelt het dossier voor en herinnert aan wat aan de voorganger was gevraagd.
today-moment-letter = { $how }, brief { $number }
today-moment-call = telefoongesprek
today-moment-meeting = ontmoeting
today-moment-note = notitie
today-private = privé
today-due = Termijn van herinnering { $step }: { $days } werkdagen
today-due-day = Termijn van herinnering { $step }
today-due-postponed = Herinnering { $step }, uitgesteld
today-due-acknowledgement = Ontvangstbevestiging verwacht
today-unanswered = Vragen zonder antwoord
today-one-letter = Dezelfde brief herinnert ook aan { $references }.
today-sent-as = Brief { $reference }
today-open-record = Stuk in het register tonen

## Acts

today-write-relance = Herinnering schrijven { $language }
today-write-introduction = De opvolger schrijven { $language }
today-postpone = Een week uitstellen
today-close = Afsluiten zonder antwoord
today-written-relance =
    { $count ->
        [one] Herinnering opgesteld: lees ze na en verzend ze
       *[other] Herinnering opgesteld voor { $count } brieven: lees ze na en verzend ze
    }
today-written-introduction = Brief aan de opvolger opgesteld: lees hem na en verzend hem
today-postponed = Herinnering aan { $reference } uitgesteld tot { $date }
today-closed = { $reference } is afgesloten zonder antwoord
today-close-title = { $reference } afsluiten zonder antwoord
today-close-sentence = { $person } krijgt hierover geen herinnering meer. De brief blijft in het register.
today-close-reason = Reden
today-reason-settled = Op een andere manier geregeld
today-reason-outdated = Niet meer relevant
today-reason-silence = Wij dringen niet aan
today-reason-own = Een andere reden
today-reason-words = De reden, in enkele woorden
today-reason-needed = Geef eerst een reden op.
today-close-act = Afsluiten
today-postpone-or-skip = Uitstellen of overslaan…
today-postpone-to = Uitstellen tot een andere datum…
today-postpone-title = Termijn van { $reference } uitstellen
today-postpone-sentence = De andere herinneringen aan deze brief behouden hun datum.
today-postpone-days = Eerstvolgende werkdagen
today-day-in-weeks = { $day }, over { $weeks } weken
today-postpone-past = Kies een dag in de toekomst.
today-postpone-act = Uitstellen
today-skip = Deze herinnering overslaan…
today-skip-title =
    { $step ->
        [0] Niet langer wachten op de ontvangstbevestiging van { $reference }
       *[other] Herinnering { $step } aan { $reference } overslaan
    }
today-skip-reason-announced = Er is een antwoord aangekondigd
today-skip-reason-spoken = We hebben er intussen over gesproken
today-skip-reason-moment = Dit is niet het goede moment
today-skip-next = De volgende termijn blijft vastgelegd op { $day }.
today-skip-last = Er is geen andere termijn vastgelegd.
today-skip-act = Overslaan
today-skipped = Herinnering aan { $reference } overgeslagen
today-write-many = Herinneringen schrijven
today-skip-these = Deze herinneringen overslaan…
today-postpone-many = Termijn van { $count } brieven uitstellen
today-skip-many = { $count } herinneringen overslaan
today-close-many = { $count } brieven afsluiten zonder antwoord
today-written-many =
    { $count ->
        [one] Eén herinnering opgesteld: lees ze na en verstuur ze
       *[other] { $count } herinneringen opgesteld: lees ze na en verstuur ze
    }
today-postponed-many = { $count } herinneringen uitgesteld tot { $date }
today-postponed-week = { $count } herinneringen een week uitgesteld
today-skipped-many = { $count } herinneringen overgeslagen
today-closed-many = { $count } brieven afgesloten zonder antwoord
today-peek = Brief inkijken
today-open-campaign = Campagne openen
today-contact = Contact noteren
today-all-reminded = geen herinnering meer gepland
today-vacant = Functie vacant
today-vacant-told = Niemand bekleedt deze functie op dit ogenblik. Stel de herinnering uit of vul de adreslijst aan.

## Told once a day by the system

today-notification =
    { $count ->
        [one] Eén herinnering te schrijven
       *[other] { $count } herinneringen te schrijven
    }
today-notification-others =
    { $count ->
        [one] één andere bestemmeling
       *[other] { $count } andere bestemmelingen
    }

## The calendar

command-today-calendar = Herinneringen in de agenda
today-further = Andere acties
today-calendar = Herinneringen in de agenda…
today-calendar-file = herinneringen
today-calendar-written =
    { $count ->
        [0] Geen herinneringen gepland: ‘{ $file }’ is leeg, map ‘{ $folder }’
        [one] Eén herinnering op haar dag gezet in ‘{ $file }’, map ‘{ $folder }’
       *[other] { $count } herinneringen op hun dag gezet in ‘{ $file }’, map ‘{ $folder }’
    }
today-calendar-open = Openen
