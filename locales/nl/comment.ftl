# Comments to oneself beside the text of a letter: never printed, exported or sealed.

command-letter-comment = Opmerking bij de gekozen woorden of bij de hele brief
command-letter-comments = Opmerkingen
command-letter-next-comment = Volgende opmerking
command-letter-previous-comment = Vorige opmerking

comment-add = Opmerking maken
comment-menu = Opmerkingen ({ $count })
comment-count =
    { $count ->
        [0] Geen opmerkingen
        [one] Eén opmerking
       *[other] { $count } opmerkingen
    }
comment-none =
    { $key ->
        [none] Selecteer woorden in de tekst en kies de opdracht ‘Opmerking maken’.
       *[other] Selecteer woorden in de tekst en druk op { $key }.
    }
comment-none-yet = Bij deze brief staan nog geen opmerkingen
comment-private = Alleen voor uzelf: ze worden niet afgedrukt, niet geëxporteerd en niet verzegeld.

## One comment

comment-label = Uw opmerking
comment-keys = { $keep } om te bewaren, { $leave } om niets te wijzigen
comment-about = Opmerking bij ‘{ $quote }’
comment-about-letter = Opmerking bij de hele brief
comment-on-letter = De hele brief
comment-on-letter-add = Opmerking bij de hele brief maken
comment-lost = Verdwenen passage:
comment-go = Naar
comment-edit = Wijzigen
comment-remove = Verwijderen
comment-removed = Opmerking verwijderd
