# Erinnerungen: was das Schreiben in Erinnerung ruft.

recall-subject = { $others ->
    [one] { $subject } und ein weiteres Schreiben
    [2] { $subject } und zwei weitere Schreiben
    [3] { $subject } und drei weitere Schreiben
   *[other] { $subject } und { $others } weitere Schreiben
}
recall-demands = { $demands ->
    [one] Zu folgendem Anliegen steht eine Antwort noch aus:
   *[other] Zu folgenden Anliegen steht eine Antwort noch aus:
}
recall-also = { $demands ->
    [0] Auch unser Schreiben vom { $date } (unser Zeichen { $reference }), „{ $subject }“, ist unbeantwortet geblieben.
   *[other] Auch unser Schreiben vom { $date } (unser Zeichen { $reference }), „{ $subject }“, ist unbeantwortet geblieben. Darin ging es um Folgendes:
}
recall-predecessor = { $demands ->
    [0] Auch unser Schreiben vom { $date } an { $predecessor }, das noch vor Ihrem Amtsantritt abging (unser Zeichen { $reference }, „{ $subject }“), ist unbeantwortet geblieben.
   *[other] Auch unser Schreiben vom { $date } an { $predecessor }, das noch vor Ihrem Amtsantritt abging (unser Zeichen { $reference }, „{ $subject }“), ist unbeantwortet geblieben. Darin ging es um Folgendes:
}

follow-up-calendar = Erinnerungen
follow-up-calendar-reminder-title = Erinnerung: { $subject }
follow-up-calendar-reminder-text = Schreiben { $reference } vom { $date } an { $recipient }, bisher ohne Antwort.
follow-up-calendar-acknowledgement-title = Empfangsbestätigung erwartet: { $subject }
follow-up-calendar-acknowledgement-text = Schreiben { $reference } vom { $date } an { $recipient }: Bis zu diesem Tag wird eine Empfangsbestätigung erwartet.
