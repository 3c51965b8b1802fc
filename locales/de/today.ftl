# What is owed today.

today-late = Überfällige Erinnerungen
today-week = Diese Woche
today-waiting = Warten auf Antwort
today-drafts = In Vorbereitung
today-sent = Zuletzt versandt
today-matter = Der gewählte Vorgang
today-sentence-late =
    { $late ->
        [one] Eine Erinnerung ist überfällig; diese Woche kommen hinzu: { $week }.
       *[other] { $late } Erinnerungen sind überfällig; diese Woche kommen hinzu: { $week }.
    }
today-sentence-late-only =
    { $late ->
        [one] Eine Erinnerung ist überfällig.
       *[other] { $late } Erinnerungen sind überfällig.
    }
today-sentence-week =
    { $week ->
        [one] Eine Erinnerung wird diese Woche fällig.
       *[other] { $week } Erinnerungen werden diese Woche fällig.
    }
today-sentence-next = Nichts anzumahnen. Nächste Frist am { $date }.
today-sentence-none = Nichts anzumahnen.
today-days-late =
    { $count ->
        [one] { $count } Tag überfällig
       *[other] { $count } Tage überfällig
    }
today-since = seit { $date }
today-step = Erinnerung { $step }
today-holder-changed = Amt neu besetzt
today-sent-as = Schreiben { $reference }
today-open-record = Im Register zeigen
