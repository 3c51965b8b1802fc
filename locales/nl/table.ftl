# Tables: their columns, and the rows ticked in them.

table-tick = { $name } selecteren
table-tick-all = Alles selecteren
table-tick-results = Alle { $shown } resultaten selecteren
table-ticked = { $shown } geselecteerd
table-untick = Selectie opheffen
table-columns = Kolommen
table-column-left = ‘{ $name }’ naar links
table-column-right = ‘{ $name }’ naar rechts
table-columns-restore = Oorspronkelijke kolommen
