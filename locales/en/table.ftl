# Tables: their columns, and the rows ticked in them.

table-tick = Select { $name }
table-tick-all = Select all
table-tick-results = Select all { $shown } results
table-ticked = { $shown } selected
table-untick = Clear the selection
table-columns = Columns
table-column-left = Move “{ $name }” left
table-column-right = Move “{ $name }” right
table-columns-restore = Original columns
