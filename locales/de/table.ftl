# Tables: their columns, and the rows ticked in them.

table-tick = { $name } auswählen
table-tick-all = Alles auswählen
table-tick-results = Alle { $shown } Ergebnisse auswählen
table-ticked = { $shown } ausgewählt
table-untick = Auswahl aufheben
table-leave-row = Zeile nicht mehr auswählen
table-copy-row = Zeile kopieren
table-copy-number = Nummer kopieren
table-aside = Daneben zeigen
table-columns = Spalten
table-column-left = „{ $name }“ nach links
table-column-right = „{ $name }“ nach rechts
table-columns-restore = Ursprüngliche Spalten
