# Les relances : ce que la lettre rappelle.

recall-subject = { $others ->
    [one] { $subject }, et une autre lettre
    [2] { $subject }, et deux autres lettres
    [3] { $subject }, et trois autres lettres
   *[other] { $subject }, et { $others } autres lettres
}
recall-demands = { $demands ->
    [one] La demande suivante reste sans réponse :
   *[other] Les demandes suivantes restent sans réponse :
}
recall-also = { $demands ->
    [0] Notre lettre du { $date } (référence { $reference }), « { $subject } », est elle aussi restée sans réponse.
   *[other] Notre lettre du { $date } (référence { $reference }), « { $subject } », est elle aussi restée sans réponse. Nous y demandions :
}
recall-predecessor = { $demands ->
    [0] La lettre que nous avions adressée le { $date } à { $predecessor }, qui exerçait cette fonction avant vous (référence { $reference }, « { $subject } »), est elle aussi restée sans réponse.
   *[other] La lettre que nous avions adressée le { $date } à { $predecessor }, qui exerçait cette fonction avant vous (référence { $reference }, « { $subject } »), est elle aussi restée sans réponse. Nous y demandions :
}

follow-up-calendar = Relances
follow-up-calendar-reminder-title = Relance : { $subject }
follow-up-calendar-reminder-text = Lettre { $reference } du { $date } à { $recipient }, sans réponse jusqu’ici.
follow-up-calendar-acknowledgement-title = Accusé de réception attendu : { $subject }
follow-up-calendar-acknowledgement-text = Lettre { $reference } du { $date } à { $recipient } : un accusé de réception est attendu pour ce jour.
