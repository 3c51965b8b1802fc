# Tables: their columns, and the rows ticked in them.

table-tick = Select { $name }
table-tick-all = Select all
table-tick-results = Select all { $shown } results
table-ticked = { $shown } selected
table-untick = Clear the selection
table-leave-row = Deselect the row
table-copy-row = Copy the row
table-copy-number = Copy the number
table-aside = Show beside
table-columns = Columns
table-column-left = Move “{ $name }” left
table-column-right = Move “{ $name }” right
table-columns-restore = Original columns
