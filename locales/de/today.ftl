# What is owed today.

today-late = Überfällige Erinnerungen
today-week = In den nächsten sieben Tagen
today-waiting = Warten auf Antwort
today-oldest-first = älteste zuerst
today-preparation = In Vorbereitung
today-matter = Der gewählte Vorgang
today-sentence-late = { $late ->
    [one] Eine Erinnerung ist überfällig
   *[other] { $late } Erinnerungen sind überfällig
}; { $week ->
    [one] in den nächsten sieben Tagen wird eine weitere fällig
   *[other] in den nächsten sieben Tagen werden { $week } weitere fällig
}.
today-sentence-late-only =
    { $late ->
        [one] Eine Erinnerung ist überfällig.
       *[other] { $late } Erinnerungen sind überfällig.
    }
today-sentence-week =
    { $week ->
        [one] Eine Erinnerung wird in den nächsten sieben Tagen fällig.
       *[other] { $week } Erinnerungen werden in den nächsten sieben Tagen fällig.
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
today-ready = versandbereit
today-draft = Entwurf
today-more = Alle { $count } anzeigen

## The chosen one

today-successor-told = Das Amt hat jetzt { $name } inne. Das Schreiben stellt die Sache vor und erinnert an das, worum die Amtsvorgängerin oder der Amtsvorgänger gebeten wurde.
today-moment-letter = { $how }, Schreiben { $number }
today-moment-call = Anruf
today-moment-meeting = Treffen
today-moment-note = Notiz
today-private = privat
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
        [one] Erinnerung aufgesetzt: Lesen Sie sie durch und versenden Sie sie
       *[other] Erinnerung an { $count } Schreiben aufgesetzt: Lesen Sie sie durch und versenden Sie sie
    }
today-written-introduction = Schreiben an die Nachfolge aufgesetzt: Lesen Sie es durch und versenden Sie es
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
today-postpone-or-skip = Verschieben oder überspringen…
today-postpone-to = Auf einen anderen Tag verschieben…
today-postpone-title = Frist von { $reference } verschieben
today-postpone-sentence = Die anderen Erinnerungen an dieses Schreiben behalten ihren Tag.
today-postpone-days = Nächste Arbeitstage
today-day-in-weeks = { $day }, in { $weeks } Wochen
today-postpone-past = Wählen Sie einen künftigen Tag.
today-postpone-act = Verschieben
today-skip = Diese Erinnerung überspringen…
today-skip-title =
    { $step ->
        [0] Nicht länger auf die Empfangsbestätigung zu { $reference } warten
       *[other] { $step }. Erinnerung an { $reference } überspringen
    }
today-skip-reason-announced = Eine Antwort ist angekündigt
today-skip-reason-spoken = Wir haben inzwischen darüber gesprochen
today-skip-reason-moment = Der Zeitpunkt ist ungünstig
today-skip-next = Nächste Frist: { $day }.
today-skip-last = Eine weitere Frist ist nicht vorgesehen.
today-skip-act = Überspringen
today-skipped = Erinnerung an { $reference } übersprungen
today-write-many = Erinnerungen schreiben
today-skip-these = Diese Erinnerungen überspringen…
today-postpone-many = Frist von { $count } Schreiben verschieben
today-skip-many = { $count } Erinnerungen überspringen
today-close-many = { $count } Schreiben ohne Antwort abschließen
today-written-many =
    { $count ->
        [one] Eine Erinnerung aufgesetzt: lesen Sie sie durch und versenden Sie sie
       *[other] { $count } Erinnerungen aufgesetzt: lesen Sie sie durch und versenden Sie sie
    }
today-postponed-many = { $count } Erinnerungen auf den { $date } verschoben
today-postponed-week = { $count } Erinnerungen um eine Woche verschoben
today-skipped-many = { $count } Erinnerungen übersprungen
today-closed-many = { $count } Schreiben ohne Antwort abgeschlossen
today-peek = Schreiben ansehen
today-open-campaign = Kampagne öffnen
today-contact = Kontakt vermerken
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
