# Wat er schort aan een sjabloon, na ‘Regel 10, kolom 64:’.

problem-front-missing = het bestand begint met een regel ‘+++’, daarna de gegevens van het sjabloon.
problem-front-unclosed = de tweede regel ‘+++’ ontbreekt: die sluit de gegevens van het sjabloon af.
problem-front-syntax = dit gegeven is geen TOML. Schrijf naam = "waarde", één gegeven per regel.
problem-unknown-key = { $nearest ->
    [none] het gegeven ‘{ $word }’ bestaat niet.
   *[other] het gegeven ‘{ $word }’ bestaat niet. Het lijkt het meest op ‘{ $nearest }’.
}
problem-missing-key = het gegeven ‘{ $word }’ ontbreekt of is leeg. Vul het in tussen de twee regels ‘+++’.
problem-wrong-value = deze waarde is van de verkeerde soort: tekst staat tussen rechte aanhalingstekens, required is true of false.
problem-bad-field-name = ‘{ $word }’ kan geen veldnaam zijn. Gebruik kleine letters zonder accent, cijfers en ‘_’, met een letter vooraan.
problem-duplicate-field = het veld ‘{ $word }’ staat twee keer in de lijst. Schrap er één.
problem-built-in-field = het veld ‘{ $word }’ vult het bureau al in. Schrap het uit de lijst of geef uw veld een andere naam.
problem-empty-body = het sjabloon heeft geen tekst. Schrijf die onder de tweede regel ‘+++’.
problem-unknown-field = { $nearest ->
    [none] het veld ‘{ $word }’ bestaat niet.
   *[other] het veld ‘{ $word }’ bestaat niet. Het lijkt het meest op ‘{ $nearest }’.
}
problem-unclosed = deze accolades zijn niet gesloten. Voeg ‘{"}}"}’ toe, of schrijf ‘\{"{{"}’ voor gewone accolades.
problem-bad-tag = ‘{ $word }’ is geen veldnaam. Een naam bestaat uit letters zonder accent, cijfers en ‘_’.
problem-triple-braces = een waarde wordt nooit onbewerkt ingevoegd. Zet het veld tussen twee accolades, zonder ‘{"{{{"}’ of ‘&’.
problem-unknown-helper = { $nearest ->
    [none] ‘{ $word }’ is geen opdracht. Een sjabloon kent if, unless en else.
   *[other] ‘{ $word }’ is geen opdracht. Een sjabloon kent if, unless en else. Bedoelt u ‘{ $nearest }’?
}
problem-partial = een sjabloon kan geen ander sjabloon oproepen. Neem de passage hier over.
problem-bad-condition = een voorwaarde gaat over één veld. Schrijf bijvoorbeeld ‘{"{{"}#if reply_by{"}}"}’.
problem-stray-else = deze ‘{"{{"}else{"}}"}’ staat buiten een voorwaarde, of is er de tweede van.
problem-stray-close = ‘{"{{"}/{ $word }{"}}"}’ sluit niets af. Kijk na welke voorwaarde bedoeld was.
problem-block-unclosed = de voorwaarde ‘{ $word }’ wordt nergens afgesloten. Voeg ‘{"{{"}/{ $word }{"}}"}’ toe.
problem-too-deep = hier staan te veel voorwaarden in elkaar. Splits de passage op.
problem-not-in-letter = voorwaarden en commentaar horen in een sjabloon. Schrijf in een brief de tekst zelf.
problem-syntax = deze passage tussen accolades is onleesbaar. Kijk de accolades ervoor na.
