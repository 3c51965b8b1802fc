### Closings by level. $form is the salutation without its comma; $senders is one or several.

valediction-majesty = { $senders ->
    [one] Daigne Votre Majesté agréer l’expression de mon profond respect.
   *[several] Daigne Votre Majesté agréer l’expression de notre profond respect.
}
valediction-highness = { $senders ->
    [one] Je prie Votre Altesse Royale d’agréer l’expression de mon profond respect.
   *[several] Nous prions Votre Altesse Royale d’agréer l’expression de notre profond respect.
}
valediction-very-high = { $senders ->
    [one] Je vous prie d’agréer, { $form }, l’expression de ma très haute considération.
   *[several] Nous vous prions d’agréer, { $form }, l’expression de notre très haute considération.
}
valediction-high = { $senders ->
    [one] Je vous prie d’agréer, { $form }, l’expression de ma haute considération.
   *[several] Nous vous prions d’agréer, { $form }, l’expression de notre haute considération.
}
valediction-distinguished = { $senders ->
    [one] Je vous prie d’agréer, { $form }, l’expression de ma considération distinguée.
   *[several] Nous vous prions d’agréer, { $form }, l’expression de notre considération distinguée.
}
valediction-salutations = { $senders ->
    [one] Veuillez agréer, { $form }, l’expression de mes salutations distinguées.
   *[several] Veuillez agréer, { $form }, l’expression de nos salutations distinguées.
}
