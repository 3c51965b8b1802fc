# Campaigns: one text, several cabinets.

campaign-folded = { $person } gets one letter, addressed as: { $title }
campaign-left-out-no-holder = No holder known
campaign-left-out-mandate-ended = Vacant since the mandate ended ({ $date })
campaign-left-out-mandate-later = The mandate only begins later ({ $date })
campaign-left-out-no-address = No postal address known
campaign-left-out-unticked = Left out by hand
