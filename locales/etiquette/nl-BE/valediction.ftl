### Closings by level. $form is the salutation without its comma; $senders is one or several.

valediction-king = { $senders ->
    [one] Ik moge de Koning verzoeken de betuiging van mijn diepe eerbied te willen aanvaarden.
   *[several] Wij mogen de Koning verzoeken de betuiging van onze diepe eerbied te willen aanvaarden.
}
valediction-queen = { $senders ->
    [one] Ik moge de Koningin verzoeken de betuiging van mijn diepe eerbied te willen aanvaarden.
   *[several] Wij mogen de Koningin verzoeken de betuiging van onze diepe eerbied te willen aanvaarden.
}
valediction-highness = { $senders ->
    [one] Gelieve, { $form }, de betuiging van mijn diepe eerbied te willen aanvaarden.
   *[several] Gelieve, { $form }, de betuiging van onze diepe eerbied te willen aanvaarden.
}
valediction-very-formal = Met de meeste hoogachting,
valediction-formal = Hoogachtend,
valediction-neutral = Met vriendelijke groeten,
