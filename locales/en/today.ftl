# What is owed today.

today-late = Reminders overdue
today-week = This week
today-waiting = Awaiting an answer
today-drafts = In preparation
today-sent = Last sent
today-matter = The chosen matter
today-sentence-late =
    { $late ->
        [one] One reminder is overdue; { $week } fall due this week.
       *[other] { $late } reminders are overdue; { $week } fall due this week.
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
