# The list of templates, and the source of one.

template-own = De la maison
template-supplied = Fournis
template-source = Texte du modèle
template-languages = Langues du modèle
template-write = Écrire avec ce modèle
template-cannot-serve =
    { $count ->
        [one] { $count } erreur : ce modèle ne peut pas servir
       *[other] { $count } erreurs : ce modèle ne peut pas servir
    }
template-problems =
    { $count ->
        [one] { $count } erreur
       *[other] { $count } erreurs
    }
template-problem-at = Ligne { $line }, colonne { $column }
template-nearest = Le plus proche est « { $name } ».
template-fields = À remplir dans chaque lettre
template-choose = Choisissez un modèle pour en lire le texte.
