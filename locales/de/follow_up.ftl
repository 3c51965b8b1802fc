# Erinnerungen: was das Schreiben in Erinnerung ruft.

recall-subject = { $others ->
    [one] { $subject } und ein weiteres Schreiben
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
    [0] Gleiches gilt für das Schreiben, das wir vor Ihrem Amtsantritt, am { $date }, an { $predecessor } gerichtet haben (unser Zeichen { $reference }, „{ $subject }“).
   *[other] Gleiches gilt für das Schreiben, das wir vor Ihrem Amtsantritt, am { $date }, an { $predecessor } gerichtet haben (unser Zeichen { $reference }, „{ $subject }“). Darin ging es um Folgendes:
}
