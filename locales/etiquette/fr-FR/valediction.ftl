### Closings by level. $form is the salutation without its comma; $senders is one or several.

valediction-very-high = { $senders ->
    [one] Je vous prie d’agréer, { $form }, l’expression de ma très haute considération.
   *[several] Nous vous prions d’agréer, { $form }, l’expression de notre très haute considération.
}
valediction-high = { $senders ->
    [one] Je vous prie d’agréer, { $form }, l’expression de ma haute considération.
   *[several] Nous vous prions d’agréer, { $form }, l’expression de notre haute considération.
}
valediction-salutations = { $senders ->
    [one] Veuillez agréer, { $form }, l’expression de mes salutations distinguées.
   *[several] Veuillez agréer, { $form }, l’expression de nos salutations distinguées.
}
