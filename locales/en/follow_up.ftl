# Reminders: what the letter recalls.

recall-letter = Our letter of { $date }, reference { $reference }, concerned: “{ $subject }”.
recall-predecessor = On { $date } we wrote to { $predecessor }, who held this office before you (reference { $reference }), about: “{ $subject }”.
recall-demands = The following requests have had no answer so far:
