# What is owed today.

today-late = Überfällige Erinnerungen
today-week = Diese Woche
today-waiting = Warten auf Antwort
today-oldest-first = älteste zuerst
today-preparation = In Vorbereitung
today-matter = Der gewählte Vorgang
today-sentence-late = { $late ->
    [one] Eine Erinnerung ist überfällig
   *[other] { $late } Erinnerungen sind überfällig
}; { $week ->
    [one] diese Woche wird eine weitere fällig
   *[other] diese Woche werden { $week } weitere fällig
}.
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

## Rows

today-working-days =
    { $count ->
        [0] seit gestern
        [one] ein Arbeitstag
       *[other] { $count } Arbeitstage
    }
today-since = seit dem { $date }
today-step =
    { $step ->
        [0] Empfangsbestätigung erwartet
        [1] erste Erinnerung
        [2] zweite Erinnerung
       *[other] { $step }. Erinnerung
    }
today-waited =
    { $count ->
        [0] seit heute
        [one] seit einem Tag
       *[other] seit { $count } Tagen
    }
today-next =
    { $step ->
        [0] Bestätigung erwartet am { $date }
       *[other] Erinnerung am { $date }
    }
today-successor = Nachfolge: { $name }
today-campaign = Kampagne
today-ready = versandfertig
today-draft = Entwurf
today-more = Alle { $count } anzeigen

## The chosen one

today-successor-told = Das Amt hat jetzt { $name } inne. Das Schreiben stellt die Sache vor und erinnert an das, worum die Amtsvorgängerin oder der Amtsvorgänger gebeten wurde.
today-moment-letter = { $how }, Schreiben { $number }
today-moment-call = Telefonat
today-moment-meeting = Gespräch
today-moment-note = Notiz
today-private = vertraulich
today-due = Frist der { $step }. Erinnerung: { $days } Arbeitstage
today-due-day = Frist der { $step }. Erinnerung
today-due-postponed = { $step }. Erinnerung, verschoben
today-due-acknowledgement = Empfangsbestätigung erwartet
today-unanswered = Unbeantwortete Forderungen
today-one-letter = Dasselbe Schreiben erinnert auch an { $references }.
today-sent-as = Schreiben { $reference }
today-open-record = Im Register zeigen

## Acts

today-write-relance = Erinnerung { $language } schreiben
today-write-introduction = An die Nachfolge { $language } schreiben
today-postpone = Um eine Woche verschieben
today-close = Ohne Antwort abschließen
today-written-relance =
    { $count ->
        [one] Erinnerung aufgesetzt: lesen Sie sie durch und versenden Sie sie
       *[other] Erinnerung an { $count } Schreiben aufgesetzt: lesen Sie sie durch und versenden Sie sie
    }
today-written-introduction = Schreiben an die Nachfolge aufgesetzt: lesen Sie es durch und versenden Sie es
today-postponed = Erinnerung an { $reference } auf den { $date } verschoben
today-closed = { $reference } ist ohne Antwort abgeschlossen
today-close-title = { $reference } ohne Antwort abschließen
today-close-sentence = { $person } wird in dieser Sache nicht mehr erinnert. Das Schreiben bleibt im Register.
today-close-reason = Grund
today-reason-settled = Anderweitig geregelt
today-reason-outdated = Gegenstandslos geworden
today-reason-silence = Wir haken nicht weiter nach
today-reason-own = Ein anderer Grund
today-reason-words = Der Grund, in wenigen Worten
today-reason-needed = Nennen Sie zuerst den Grund.
today-close-act = Abschließen
today-contact = Anruf oder Nachricht notieren
today-all-reminded = keine Erinnerung mehr vorgemerkt
today-vacant = Amt unbesetzt
today-vacant-told = Dieses Amt ist zurzeit nicht besetzt. Verschieben Sie die Erinnerung oder ergänzen Sie das Verzeichnis.

## Told once a day by the system

today-notification =
    { $count ->
        [one] Eine Erinnerung ist fällig
       *[other] { $count } Erinnerungen sind fällig
    }
today-notification-others =
    { $count ->
        [one] ein weiterer Empfänger
       *[other] { $count } weitere Empfänger
    }

## The calendar

command-today-calendar = Erinnerungen in den Kalender
today-further = Weitere Aktionen
today-calendar = Erinnerungen in den Kalender…
today-calendar-file = erinnerungen
today-calendar-written =
    { $count ->
        [0] Keine Erinnerung geplant: „{ $file }“ ist leer, Ordner „{ $folder }“
        [one] Eine Erinnerung mit ihrem Tag in „{ $file }“ eingetragen, Ordner „{ $folder }“
       *[other] { $count } Erinnerungen mit ihrem Tag in „{ $file }“ eingetragen, Ordner „{ $folder }“
    }
today-calendar-open = Öffnen
