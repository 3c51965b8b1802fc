# The templates: their list, the source of one, the same passage on its pages.

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
template-fields = À remplir dans chaque lettre
template-choose = Choisissez un modèle pour en lire le texte.

# What a new template begins with, what a copy is called, and what its example says.
template-new-about = Dites ici quand ce modèle sert.
template-new-subject = objet de la lettre
template-new-body = Écrivez ici le texte de la lettre.
template-copy = { $title } (copie)
template-own-words = Ici viennent les mots propres à chaque lettre.
template-example-subject = statut des travailleurs des arts

## List

template-none-own = Aucun modèle de la maison. Dupliquez un modèle fourni, ou commencez-en un.
template-missing =
    { $count ->
        [one] { $languages } absent
       *[other] { $languages } absents
    }
template-more = Actions sur « { $title } »
template-supplied-stays = Un modèle fourni reste tel quel.
template-duplicated = Modèle dupliqué : voici la copie
template-removed = « { $title } » mis à la corbeille
template-restored = Modèle rétabli

## A new one

template-title = Titre
template-title-hint = Tel qu’on le choisit pour écrire une lettre.
template-title-first = Donnez d’abord un titre.
template-first-language = Première langue
template-create = Créer le modèle

## Languages

template-add-rewritten = { $language } : partir du texte ouvert
template-add-empty = { $language } : partir d’un texte vide
template-language-removed = Version mise à la corbeille : { $language }
template-last-language = Un modèle garde au moins une langue.

## Source

template-read-only = Un modèle fourni ne se modifie pas. Dupliquez-le : la copie s’ouvre à cet endroit.
template-shown = Partie affichée
template-pages = Aperçu
template-problem-title = Ligne { $line }, colonne { $column } : { $what }
template-nearest-means = { $name } : { $meaning }
template-repair = Remplacer
template-repair-by = Remplacer par { $name }
template-repaired = Remplacé par { $name }
template-field-list = Liste des champs
template-fields-of-desk = Remplis par le bureau
template-forms = Conditions et place des mots propres
template-form-if = Passage qui ne paraît que si le champ est rempli
template-form-unless = Passage qui ne paraît que si le champ est vide
template-form-else = Sinon, ce passage-ci
template-form-end-if = Fin du passage
template-form-end-unless = Fin du passage
template-form-own-paragraph = Place des mots propres à chaque lettre, seule dans son paragraphe
template-selection-deleted = Sélection effacée
template-control-character = Caractère de commande
template-seek-next = Suivant
template-seek-previous = Précédent
template-seek-exact = Respecter la casse
template-seek-present = Résultat actuel
template-seek-on-line = à la ligne
template-replaced-on-line = remplacé à la ligne { $line }
template-replaced-all = remplacements : { $shown }

## Pages

template-passages = Le même passage, dans chaque langue
template-passage = Page : { $language }
template-complete = complet
template-wrong =
    { $kind ->
        [front] indications à corriger
        [body] texte absent
        [field] champ inconnu
        [condition] condition à corriger
       *[brace] accolades à corriger
    }
template-no-page-yet = La page paraîtra dès que le texte sera corrigé.
template-example = Exemple : { $name }
template-example-nobody = sans destinataire
template-example-title = À qui l’exemple s’adresse
template-example-take = Prendre pour exemple
