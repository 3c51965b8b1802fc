# The register: its table, its filters, and the lists that are made of it.

## Filters

register-search = Search the documents
register-direction = Direction
register-all = All
register-out = Outgoing
register-in = Incoming
register-way-out = outgoing
register-way-in = incoming
register-by-government = Government or organisation
register-by-competence = Policy area
register-by-axis = Advocacy theme
register-by-state = State of the answer
register-by-channel = Delivery
register-by-year = Year
register-by-period = Period
register-find-government = Find a government
register-find-competence = Find a policy area
register-find-axis = Find a theme
register-find-state = Find a state
register-find-channel = Find a delivery method
register-find-year = Find a year
register-state-waiting = awaiting an answer
register-state-late = overdue
register-state-acknowledgement = acknowledged only
register-state-answer = answered
register-state-commitment = commitment
register-state-refusal = refusal
register-state-closed = closed
register-state-none = no deadline
register-state-void = number voided
register-state-received = document received
register-state-unmatched = no known letter
register-no-axis = No letter has a theme yet.
register-no-such = Nothing by that name.
register-from = From
register-until = To
register-period-needed = Give at least one day.
register-period-turned = The end comes before the beginning.
register-period-apply = Filter
register-period = { $from } – { $until }
register-period-since = since { $from }
register-period-until = until { $until }

## Table

register-count =
    { $count ->
        [one] { $shown } entry
       *[other] { $shown } entries
    }
register-count-of =
    { $count ->
        [one] { $shown } entry of { $of }
       *[other] { $shown } entries of { $of }
    }
register-day = Day
register-received = Received
register-with = With whom
register-sender = Sender
register-government = Government
register-what = Kind
register-from-unknown = Unknown sender
register-corrected = corrected by a later entry
register-add = Document received
register-export = Export
register-export-csv =
    { $count ->
        [0] This list as CSV
        [one] The ticked row as CSV
       *[other] The { $count } ticked rows as CSV
    }
register-export-xlsx =
    { $count ->
        [0] This list for a spreadsheet (XLSX)
        [one] The ticked row for a spreadsheet (XLSX)
       *[other] The { $count } ticked rows for a spreadsheet (XLSX)
    }
register-file = register-{ $day }.{ $form }
register-written =
    { $count ->
        [one] { $shown } entry written
       *[other] { $shown } entries written
    }
register-bundles = Proof bundles
register-bundles-going-on = Writing the proof bundles
register-bundles-none = No sealed letter among those ticked: what came in and dropped numbers have no proof bundle.
register-bundles-written =
    { $count ->
        [one] One proof bundle written
       *[other] { $count } proof bundles written
    }{ $rest ->
        [0] {""}
        [one] . One entry has none: nothing is sealed there.
       *[other] . { $rest } entries have none: nothing is sealed there.
    }
register-open-file = Open the list
register-void = This number was voided: nothing left under it. It stays in the register so that none is missing.
register-void-letter = See the text
