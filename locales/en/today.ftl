# What is owed today.

today-late = Reminders overdue
today-week = This week
today-waiting = Awaiting an answer
today-drafts = In preparation
today-sent = Last sent
today-matter = The selected correspondence
today-sentence-late =
    { $late ->
        [one] One reminder is overdue; due this week: { $week }.
       *[other] { $late } reminders are overdue; due this week: { $week }.
    }
today-sentence-late-only =
    { $late ->
        [one] One reminder is overdue.
       *[other] { $late } reminders are overdue.
    }
today-sentence-week =
    { $week ->
        [one] One reminder falls due this week.
       *[other] { $week } reminders fall due this week.
    }
today-sentence-next = Nothing to chase. Next date: { $date }.
today-sentence-none = Nothing to chase.
today-days-late =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
today-since = since { $date }
today-step = reminder { $step }
today-holder-changed = holder changed
today-sent-as = Letter { $reference }
today-open-record = Show the record
