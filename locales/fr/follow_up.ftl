# Les relances : ce que la lettre rappelle.

recall-subject = { $others ->
    [one] { $subject }, et une autre lettre
   *[other] { $subject }, et { $others } autres lettres
}
recall-demands = { $demands ->
    [one] La demande suivante reste sans réponse :
   *[other] Les demandes suivantes restent sans réponse :
}
recall-also = { $demands ->
    [0] Notre lettre du { $date } (référence { $reference }), « { $subject } », est elle aussi restée sans réponse.
   *[other] Notre lettre du { $date } (référence { $reference }), « { $subject } », est elle aussi restée sans réponse. Nous y formulions ce qui suit :
}
recall-predecessor = { $demands ->
    [0] Il en va de même de la lettre que nous avions adressée le { $date } à { $predecessor }, qui exerçait cette fonction avant vous (référence { $reference }, « { $subject } »).
   *[other] Il en va de même de la lettre que nous avions adressée le { $date } à { $predecessor }, qui exerçait cette fonction avant vous (référence { $reference }, « { $subject } »). Nous y formulions ce qui suit :
}
