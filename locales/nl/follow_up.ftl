# Herinneringen: wat de brief in herinnering brengt.

recall-subject = { $others ->
    [one] { $subject }, en nog een brief
    [2] { $subject }, en nog twee brieven
    [3] { $subject }, en nog drie brieven
   *[other] { $subject }, en nog { $others } brieven
}
recall-demands = { $demands ->
    [one] Op de volgende vraag kregen wij nog geen antwoord:
   *[other] Op de volgende vragen kregen wij nog geen antwoord:
}
recall-also = { $demands ->
    [0] Ook onze brief van { $date } (ons kenmerk { $reference }), ‘{ $subject }’, bleef onbeantwoord.
   *[other] Ook onze brief van { $date } (ons kenmerk { $reference }), ‘{ $subject }’, bleef onbeantwoord. Daarin vroegen wij het volgende:
}
recall-predecessor = { $demands ->
    [0] Ook de brief die wij op { $date } schreven aan { $predecessor }, die dit ambt vóór u bekleedde (ons kenmerk { $reference }, ‘{ $subject }’), bleef onbeantwoord.
   *[other] Ook de brief die wij op { $date } schreven aan { $predecessor }, die dit ambt vóór u bekleedde (ons kenmerk { $reference }, ‘{ $subject }’), bleef onbeantwoord. Daarin vroegen wij het volgende:
}

follow-up-calendar = Herinneringen
follow-up-calendar-reminder-title = Herinnering: { $subject }
follow-up-calendar-reminder-text = Brief { $reference } van { $date } aan { $recipient }, tot nu toe onbeantwoord.
follow-up-calendar-acknowledgement-title = Ontvangstbevestiging verwacht: { $subject }
follow-up-calendar-acknowledgement-text = Brief { $reference } van { $date } aan { $recipient }: tegen deze dag wordt een ontvangstbevestiging verwacht.
