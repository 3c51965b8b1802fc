# Campaigns: one text, several cabinets.

campaign-folded = { $person } gets one letter, addressed as: { $title }
campaign-left-out-no-holder = No holder known
campaign-left-out-mandate-ended = Vacant since the mandate ended ({ $date })
campaign-left-out-mandate-later = The mandate only begins later ({ $date })
campaign-left-out-no-address = No postal address known
campaign-left-out-unticked = Left out by hand

list-reason-heading = Reason for refusal
list-reason-no-recipient = No office, no family name and no organisation with a function: the row does not say whom to write to.
list-reason-too-many-cells = More cells than headings: put the value that contains the separator in quotation marks.
list-reason-too-few-cells = The row is broken in two: join it, or put the value that contains the line break in quotation marks.
list-reason-unbalanced-quotes = A quotation mark is opened and never closed.
list-reason-merged-cell = What is missing stands in a merged cell further up: unmerge it and repeat its value.
list-reason-post-unknown = The directory does not know this office: correct its identifier, or empty the cell.
list-reason-country-unknown = This country is not recognised: Belgium, France, Germany, the Netherlands or Luxembourg.
list-reason-row-twice = The same recipient already stands further up in the list.
