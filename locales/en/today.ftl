# What is owed today.

today-late = Reminders overdue
today-week = In the next seven days
today-waiting = Awaiting an answer
today-oldest-first = oldest first
today-preparation = In preparation
today-matter = The selected correspondence
today-sentence-late = { $late ->
    [one] One reminder is overdue
   *[other] { $late } reminders are overdue
}; { $week ->
    [one] one more falls due in the next seven days
   *[other] { $week } more fall due in the next seven days
}.
today-sentence-late-only =
    { $late ->
        [one] One reminder is overdue.
       *[other] { $late } reminders are overdue.
    }
today-sentence-week =
    { $week ->
        [one] One reminder falls due in the next seven days.
       *[other] { $week } reminders fall due in the next seven days.
    }
today-sentence-next = Nothing to chase. Next date: { $date }.
today-sentence-none = Nothing to chase.

## Rows

today-working-days =
    { $count ->
        [0] since yesterday
        [one] one working day
       *[other] { $count } working days
    }
today-since = since { $date }
today-step =
    { $step ->
        [0] acknowledgement expected
        [1] first reminder
        [2] second reminder
       *[other] reminder { $step }
    }
today-waited =
    { $count ->
        [0] since today
        [one] for one day
       *[other] for { $count } days
    }
today-next =
    { $step ->
        [0] acknowledgement expected on { $date }
       *[other] reminder on { $date }
    }
today-successor = Successor: { $name }
today-campaign = campaign
today-ready = ready to send
today-draft = draft
today-more = Show all { $count }

## The chosen one

today-successor-told = { $name } now holds the office. The letter introduces the matter and recalls what was put to the predecessor.
today-moment-letter = { $how }, letter { $number }
today-moment-call = call
today-moment-meeting = meeting
today-moment-note = note
today-private = private
today-due = Reminder { $step } due: { $days } working days
today-due-day = Reminder { $step } due
today-due-postponed = Reminder { $step }, postponed
today-due-acknowledgement = Acknowledgement expected
today-unanswered = Requests not answered
today-one-letter = The same letter will also recall { $references }.
today-sent-as = Letter { $reference }
today-open-record = Show in the register

## Acts

today-write-relance = Write the reminder { $language }
today-write-introduction = Write to the successor { $language }
today-postpone = Postpone by a week
today-close = Close without an answer
today-written-relance =
    { $count ->
        [one] Reminder drafted: read it through, then send it
       *[other] Reminder drafted for { $count } letters: read it through, then send it
    }
today-written-introduction = Letter to the successor drafted: read it through, then send it
today-postponed = Reminder of { $reference } postponed to { $date }
today-closed = { $reference } is closed without an answer
today-close-title = Close { $reference } without an answer
today-close-sentence = { $person } will not be reminded of this again. The letter stays in the register.
today-close-reason = Reason
today-reason-settled = Settled another way
today-reason-outdated = No longer relevant
today-reason-silence = We will not press further
today-reason-own = Another reason
today-reason-words = The reason, in a few words
today-reason-needed = Give the reason first.
today-close-act = Close
today-postpone-or-skip = Postpone or skip…
today-postpone-to = Postpone to another day…
today-postpone-title = Postpone { $reference }
today-postpone-sentence = The other reminders of this letter keep their day.
today-postpone-days = Next working days
today-day-in-weeks = { $day }, in { $weeks } weeks
today-postpone-past = Choose a day to come.
today-postpone-act = Postpone
today-skip = Skip this reminder…
today-skip-title =
    { $step ->
        [0] Stop waiting for the acknowledgement of { $reference }
       *[other] Skip reminder { $step } of { $reference }
    }
today-skip-reason-announced = A reply has been announced
today-skip-reason-spoken = We have spoken about it since
today-skip-reason-moment = This is not the moment
today-skip-next = The next date stays { $day }.
today-skip-last = No other date is set.
today-skip-act = Skip
today-skipped = Reminder of { $reference } skipped
today-write-many = Write the reminders
today-skip-these = Skip these reminders…
today-postpone-many = Postpone { $count } letters
today-skip-many = Skip { $count } reminders
today-close-many = Close { $count } letters without an answer
today-written-many =
    { $count ->
        [one] One reminder drafted: read it through, then send it
       *[other] { $count } reminders drafted: read them through, then send them
    }
today-postponed-many = { $count } reminders postponed to { $date }
today-postponed-week = { $count } reminders postponed by a week
today-skipped-many = { $count } reminders skipped
today-closed-many = { $count } letters closed without an answer
today-peek = Look at the letter
today-open-campaign = Open the campaign
today-contact = Log a contact
today-all-reminded = no further reminder planned
today-vacant = Office vacant
today-vacant-told = Nobody holds this office at present. Postpone the reminder, or complete the directory.

## Told once a day by the system

today-notification =
    { $count ->
        [one] One reminder to write
       *[other] { $count } reminders to write
    }
today-notification-others =
    { $count ->
        [one] one other recipient
       *[other] { $count } other recipients
    }

## The calendar

command-today-calendar = Reminders in the calendar
today-further = Other actions
today-calendar = Reminders in the calendar…
today-calendar-file = reminders
today-calendar-written =
    { $count ->
        [0] No reminder to come: “{ $file }” is empty, folder “{ $folder }”
        [one] One reminder entered on its day in “{ $file }”, folder “{ $folder }”
       *[other] { $count } reminders entered on their days in “{ $file }”, folder “{ $folder }”
    }
today-calendar-open = Open
