# Tables: their columns, and the rows ticked in them.

table-tick = Choisir { $name }
table-tick-all = Tout choisir
table-tick-results = Choisir les { $shown } résultats
table-ticked = Sélection : { $shown }
table-untick = Quitter la sélection
table-columns = Colonnes
table-column-left = « { $name } » vers la gauche
table-column-right = « { $name } » vers la droite
table-columns-restore = Colonnes d’origine
