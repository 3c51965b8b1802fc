# Tables: their columns, and the rows ticked in them.

table-tick = { $name } selecteren
table-tick-all = Alles selecteren
table-tick-results = Alle { $shown } resultaten selecteren
table-ticked = { $shown } geselecteerd
table-untick = Selectie opheffen
table-leave-row = De regel niet meer selecteren
table-copy-row = De regel kopiëren
table-copy-number = Het nummer kopiëren
table-aside = Hiernaast tonen
table-columns = Kolommen
table-column-left = ‘{ $name }’ naar links
table-column-right = ‘{ $name }’ naar rechts
table-columns-restore = Oorspronkelijke kolommen
