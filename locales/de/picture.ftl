# Pictures to look at: the file of an office, a year by government, the chain of a letter on the calendar.

picture-shown-as = Anzeige
picture-as-image = Bild
picture-as-table = Tabelle
picture-print = Drucken
picture-printed = Stand vom { $day }
picture-legend = Zeichenerklärung
picture-what = Schritt
picture-month = Monat
picture-today = heute
picture-private-left-out = Was nicht in den Export gehört, wird nicht gedruckt.
command-view-print = Schreiben oder Bild drucken
command-go-year = Das Jahr im Bild zeigen

## File

picture-file-name = Schriftwechsel und Gespräche im Zeitverlauf, { $from } – { $until }: { $counts }
picture-held = { $name }, { $when }
picture-promised = Zugesagter Termin: { $day } (Eingang { $number })
picture-lane-holders = Im Amt
picture-lane-posts = Ämter
picture-lane-letters = Schreiben
picture-lane-replies = Eingänge
picture-lane-contacts = Gespräche
picture-letter = Schreiben
picture-reminder = Erinnerung
picture-reminder-to-come = anstehende Erinnerung
picture-reply-acknowledgement = Empfangsbestätigung
picture-reply-answer = Antwort in der Sache
picture-reply-refusal = Ablehnung
picture-reply-commitment = Zusage
picture-reply-other = anderes Schriftstück
picture-count-letters =
    { $count ->
        [one] { $count } Schreiben
       *[other] { $count } Schreiben
    }
picture-count-reminders =
    { $count ->
        [one] { $count } Erinnerung
       *[other] { $count } Erinnerungen
    }
picture-count-replies =
    { $count ->
        [one] { $count } Eingang
       *[other] { $count } Eingänge
    }
picture-count-contacts =
    { $count ->
        [one] { $count } Gespräch oder Notiz
       *[other] { $count } Gespräche und Notizen
    }

## Year

picture-year = Das Jahr im Bild
picture-year-title = Schreiben des Jahres { $year } nach Regierung
picture-year-title-axis = { $axis }: Schreiben des Jahres { $year } nach Regierung
picture-all-axes = Alle Anliegen
picture-order = Sortieren nach
picture-order-silent = Anteil ohne Reaktion
picture-order-name = Name
picture-year-sent = versandt
picture-year-answered = beantwortet
picture-year-acknowledged = nur Empfang bestätigt
picture-year-silent = ohne Reaktion
picture-year-share = Anteil ohne Reaktion
picture-year-all = Insgesamt
picture-year-letters = Schreiben
picture-year-reminders = Erinnerungen
picture-year-answers = Antworten in der Sache
picture-year-commitments = Zusagen
picture-year-refusals = Ablehnungen
picture-year-acknowledgements = Empfangsbestätigungen
picture-year-month = { $month }, { $government }: { $letters ->
    [one] { $letters } Schreiben
   *[other] { $letters } Schreiben
}, { $reminders ->
    [one] { $reminders } Erinnerung
   *[other] { $reminders } Erinnerungen
}, { $replies ->
    [one] { $replies } Eingang
   *[other] { $replies } Eingänge
}
picture-year-name = Schreiben des Jahres { $year } nach Monaten, { $governments ->
    [one] { $governments } Regierung
   *[other] { $governments } Regierungen
}: { $sent ->
    [one] { $sent } versandt
   *[other] { $sent } versandt
}, davon { $silent } ohne Reaktion
picture-year-read =
    { $count ->
        [one] Über der Linie steht, was ausging, darunter, was einging. Jedes Zeichen steht für ein Schriftstück.
       *[other] Über der Linie steht, was ausging, darunter, was einging. Jedes Zeichen steht für höchstens { $count } Schriftstücke.
    }
picture-year-totals = Was aus den Schreiben des Jahres { $year } wurde
picture-year-months = { $year } nach Monaten
picture-year-empty = { $year } ist kein Schreiben ausgegangen.
picture-year-empty-axis = Zum Anliegen „{ $axis }“ ist { $year } kein Schreiben ausgegangen.
picture-to-register = Register ansehen

## Chain

picture-chain-show = Im Kalender zeigen
picture-chain-heading = Erinnerungskalender zum Schreiben { $reference }
picture-chain-title = Erinnerungskalender zum Schreiben { $reference }: { $subject }
picture-chain-name = Vom { $from } bis zum { $until }: { $steps ->
    [one] { $steps } Schritt
   *[other] { $steps } Schritte
}, { $days ->
    [one] { $days } Arbeitstag gezählt
   *[other] { $days } Arbeitstage gezählt
}
picture-dispatch-post = zur Post gegeben
picture-dispatch-registered = Einschreiben aufgegeben
picture-dispatch-hand = persönlich übergeben
picture-dispatch-email = per E-Mail gesandt
picture-dispatch-fax = per Fax gesandt
picture-chain-steps = Schritte
picture-key-counted = Arbeitstag, ab dem Versand gezählt
picture-key-out = nicht mitgezählter Tag
picture-left-out = Nicht mitgezählte Tage
picture-working-days = Arbeitstage
picture-state = Stand
picture-state-due = steht bevor
picture-state-late =
    { $of ->
        [acknowledgement] steht noch aus
       *[reminder] überfällig
    }
picture-state-done = versandt
picture-state-settled =
    { $of ->
        [acknowledgement] nicht mehr erwartet
       *[reminder] durch die Antwort erledigt
    }
picture-state-skipped = übersprungen
picture-state-ended = beendet
picture-state-snoozed = auf den { $day } verschoben
