# Herinneringen: wat de brief in herinnering brengt.

recall-letter = Onze brief van { $date }, met kenmerk { $reference }, ging over: ‘{ $subject }’.
recall-predecessor = Op { $date } schreven wij aan { $predecessor }, die dit ambt vóór u bekleedde (kenmerk { $reference }), over: ‘{ $subject }’.
recall-demands = De volgende vragen bleven onbeantwoord:
