# The editor of a text: toolbar, fields, links, tables.

## Toolbar

editor-toolbar = Mise en forme
editor-block = Sorte de paragraphe : { $kind }
editor-block-paragraph = Paragraphe
editor-block-heading-1 = Intertitre
editor-block-heading-2 = Sous-intertitre
editor-block-heading-3 = Petit intertitre
editor-block-blockquote = Citation
editor-insert = Insérer
editor-insert-note = Note de bas de page
editor-insert-page-break = Saut de page
editor-field = Champ
editor-only-in-body = Dans le texte de la lettre seulement

## Tables

editor-phrase = Langue du passage
editor-phrase-none = Celle de la lettre
editor-table = Tableau
editor-table-insert = Insérer un tableau
editor-table-row-add = Ajouter une ligne
editor-table-column-add = Ajouter une colonne
editor-table-align-start = Aligner la colonne à gauche
editor-table-align-center = Centrer la colonne
editor-table-align-end = Aligner la colonne à droite
editor-table-row-remove = Supprimer la ligne
editor-table-column-remove = Supprimer la colonne
editor-table-remove = Supprimer le tableau

## Fields

editor-fields = Champs
editor-find-field = Chercher un champ
editor-no-field = Aucun champ ne porte ce nom.
editor-field-empty = à remplir
editor-field-value = Valeur du champ « { $field } »
editor-field-from-desk = Remplie par le bureau et tenue à jour.
editor-field-given = Saisie par vous, pour cette version.
editor-field-fix = Figer la valeur
editor-field-keep = Garder
editor-field-back = Revenir à la valeur du bureau
editor-field-clear = Vider
editor-chip = champ { $field } : { $value }
editor-chip-hole = champ { $field }, à remplir

## Links

editor-link = Lien
editor-link-address = Adresse du lien
editor-link-hint = https://… ou une adresse électronique
editor-link-refused = Une lettre ne renvoie qu’à une adresse https ou électronique.
editor-link-set = Poser le lien
editor-link-remove = Ôter le lien

## Find and replace

editor-seek = Rechercher dans le texte
editor-seek-exact = Respecter la casse et les accents
editor-seek-whole = Mots entiers seulement
editor-seek-close = Fermer la recherche
editor-found-at = { $at } sur { $shown }
editor-found-at-field = { $at } sur { $shown }, un champ
editor-found-count =
    { $count ->
        [one] Un résultat
       *[other] { $shown } résultats
    }
editor-found-none = Aucun résultat
editor-replace-by = Remplacer par
editor-replace-one = Remplacer
editor-replace-all = Tout remplacer
editor-replace-nothing = Dites d’abord quoi chercher.
editor-replace-field = Ces mots viennent d’un champ : c’est là qu’ils se changent.
editor-replaced =
    { $count ->
        [one] Un passage remplacé
       *[other] { $count } passages remplacés
    }
editor-replaced-but-fields =
    { $count ->
        [one] Un passage remplacé
       *[other] { $count } passages remplacés
    }, { $fields ->
        [one] un champ laissé tel quel
       *[other] { $fields } champs laissés tels quels
    }
