# Filters kept under a name.

## Views of the register

view-axes = Thema’s
view-list = Weergaven
view-current = Weergave ‘{ $name }’
view-save-these = Deze filters bewaren…
view-nothing-to-save = Kies eerst een filter.
view-rename-this = ‘{ $name }’ hernoemen…
view-remove-this = ‘{ $name }’ verwijderen
view-removed = Weergave ‘{ $name }’ verwijderd
view-saved = Weergave ‘{ $name }’ bewaard
view-renamed = De weergave heet nu ‘{ $name }’
view-save-title = Deze weergave bewaren
view-rename-title = Weergave ‘{ $name }’ hernoemen
view-sentence = Ze blijft bij de hand in de navigatie, onder ‘Thema’s’.
view-name = Naam
view-name-hint = Bijvoorbeeld: Statuut van de kunstenaar, zonder antwoord
view-needs-name = Geef ze een naam.
view-save = Bewaren
view-rename = Hernoemen
