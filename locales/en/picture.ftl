# Pictures to look at: the file of an office, a year by government, the chain of a letter on the calendar.

picture-shown-as = Shown as
picture-as-image = Picture
picture-as-table = Table
picture-print = Print
picture-printed = As of { $day }
picture-legend = Key
picture-what = Step
picture-month = Month
picture-today = today
picture-private-left-out = What is kept out of exports is not printed.
command-view-print = Print the letter or picture
command-go-year = See the year at a glance

## File

picture-file-name = Exchanges over time, { $from } – { $until }: { $counts }
picture-held = { $name }, { $when }
picture-promised = Promised by: { $day } (document { $number })
picture-lane-holders = Holders
picture-lane-posts = Offices
picture-lane-letters = Letters
picture-lane-replies = Received
picture-lane-contacts = Calls, notes
picture-letter = letter
picture-reminder = reminder
picture-reminder-to-come = reminder to come
picture-reply-acknowledgement = acknowledgement
picture-reply-answer = substantive reply
picture-reply-refusal = refusal
picture-reply-commitment = commitment
picture-reply-other = other document
picture-count-letters =
    { $count ->
        [one] { $count } letter
       *[other] { $count } letters
    }
picture-count-reminders =
    { $count ->
        [one] { $count } reminder
       *[other] { $count } reminders
    }
picture-count-replies =
    { $count ->
        [one] { $count } document received
       *[other] { $count } documents received
    }
picture-count-contacts =
    { $count ->
        [one] { $count } call, meeting or note
       *[other] { $count } calls, meetings or notes
    }

## Year

picture-year = The year at a glance
picture-year-title = Letters of { $year } by government
picture-year-title-axis = { $axis }: letters of { $year } by government
picture-all-axes = All themes
picture-order = Sort by
picture-order-silent = share without a response
picture-order-name = name
picture-year-sent = sent
picture-year-answered = answered
picture-year-acknowledged = acknowledged only
picture-year-silent = no response
picture-year-share = share without a response
picture-year-all = All together
picture-year-letters = letters
picture-year-reminders = reminders
picture-year-answers = substantive replies
picture-year-commitments = commitments
picture-year-refusals = refusals
picture-year-acknowledgements = acknowledgements
picture-year-month = { $month }, { $government }: { $letters ->
    [one] { $letters } letter
   *[other] { $letters } letters
}, { $reminders ->
    [one] { $reminders } reminder
   *[other] { $reminders } reminders
}, { $replies ->
    [one] { $replies } document received
   *[other] { $replies } documents received
}
picture-year-name = Letters of { $year } month by month, { $governments ->
    [one] { $governments } government
   *[other] { $governments } governments
}: { $sent ->
    [one] { $sent } sent
   *[other] { $sent } sent
}, of which { $silent } without a response
picture-year-read =
    { $count ->
        [one] Above the line, what left; below it, what came in. Each mark stands for one document.
       *[other] Above the line, what left; below it, what came in. Each mark stands for up to { $count } documents.
    }
picture-year-totals = What became of the letters of { $year }
picture-year-months = { $year }, month by month
picture-year-empty = No letter was sent in { $year }.
picture-year-empty-axis = No letter on the theme “{ $axis }” was sent in { $year }.
picture-to-register = See the register

## Chain

picture-chain-show = Show on the calendar
picture-chain-heading = Calendar of reminders, letter { $reference }
picture-chain-title = Calendar of reminders, letter { $reference }: { $subject }
picture-chain-name = From { $from } to { $until }: { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}, { $days ->
    [one] { $days } working day counted
   *[other] { $days } working days counted
}
picture-dispatch-post = posted
picture-dispatch-registered = sent by registered post
picture-dispatch-hand = delivered by hand
picture-dispatch-email = sent by email
picture-dispatch-fax = sent by fax
picture-chain-steps = Steps
picture-key-counted = working day, counted from dispatch
picture-key-out = day not counted
picture-left-out = Days not counted
picture-working-days = Working days
picture-state = State
picture-state-due = to come
picture-state-late =
    { $of ->
        [acknowledgement] still awaited
       *[reminder] overdue
    }
picture-state-done = sent
picture-state-settled =
    { $of ->
        [acknowledgement] no longer awaited
       *[reminder] no longer needed, reply received
    }
picture-state-skipped = skipped
picture-state-ended = stopped
picture-state-snoozed = postponed to { $day }
