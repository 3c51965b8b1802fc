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
