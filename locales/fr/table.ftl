# Tables: their columns, and the rows ticked in them.

table-tick = Choisir { $name }
table-tick-all = Tout choisir
table-tick-results = Choisir les { $shown } résultats
table-ticked = Sélection : { $shown }
table-untick = Quitter la sélection
table-leave-row = Retirer la ligne de la sélection
table-copy-row = Copier la ligne
table-copy-number = Copier le numéro
table-aside = Afficher à côté
table-columns = Colonnes
table-column-left = « { $name } » vers la gauche
table-column-right = « { $name } » vers la droite
table-columns-restore = Colonnes d’origine
