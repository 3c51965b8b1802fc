### Closings by level. $form is the salutation without its comma; $senders is one or several.

valediction-majesty = { $senders ->
    [one] Mit dem Ausdruck meiner tiefsten Ehrerbietung
   *[several] Mit dem Ausdruck unserer tiefsten Ehrerbietung
}
valediction-very-formal = Mit vorzüglicher Hochachtung
valediction-formal = Hochachtungsvoll
valediction-neutral = Mit freundlichen Grüßen
