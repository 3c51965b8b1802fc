# Filters kept under a name.

## Views of the register

view-axes = Axes de plaidoyer
view-list = Vues
view-current = Vue « { $name } »
view-save-these = Enregistrer ces filtres…
view-nothing-to-save = Choisissez d’abord un filtre.
view-rename-this = Renommer « { $name } »…
view-remove-this = Retirer « { $name } »
view-removed = Vue « { $name } » retirée
view-saved = Vue « { $name } » enregistrée
view-renamed = La vue s’appelle « { $name } »
view-save-title = Enregistrer cette vue
view-rename-title = Renommer la vue « { $name } »
view-sentence = Elle reste à portée de main dans la navigation, sous « Axes de plaidoyer ».
view-name = Nom
view-name-hint = Par exemple : Statut de l’artiste, sans réponse
view-needs-name = Donnez-lui un nom.
view-save = Enregistrer
view-rename = Renommer
