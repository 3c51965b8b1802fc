# Les relances : ce que la lettre rappelle.

recall-letter = Notre lettre du { $date }, référence { $reference }, portait sur : « { $subject } ».
recall-predecessor = Le { $date }, nous avions écrit à { $predecessor }, qui vous a précédé dans cette fonction (référence { $reference }), au sujet de : « { $subject } ».
recall-demands = Les demandes suivantes sont restées sans réponse :
