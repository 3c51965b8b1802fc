# Erinnerungen: was das Schreiben in Erinnerung ruft.

recall-letter = Unser Schreiben vom { $date }, Zeichen { $reference }, betraf: „{ $subject }“.
recall-predecessor = Am { $date } haben wir an { $predecessor } geschrieben, von der Sie das Amt übernommen haben (Zeichen { $reference }), und zwar zu: „{ $subject }“.
recall-demands = Auf die folgenden Anliegen haben wir noch keine Antwort erhalten:
