# Choosing to whom one writes.

## Searching

recipient-title = À qui écrire ?
recipient-search = Un nom, une fonction, une compétence
recipient-government = Gouvernement
recipient-all-governments = Tous les gouvernements
recipient-on = Titulaires au
recipient-as-of = Titulaires au { $date } : la lettre, elle, s’adresse à qui est en fonction le jour où elle part.
recipient-narrow = Restreindre
recipient-competences = Compétences
recipient-people = Personnes
recipient-no-match = Personne ne répond à ces mots.
recipient-nearest = Compétences les plus proches :

## Rows

recipient-holders = Titulaires
recipient-holder = Titulaire et fonction
recipient-language = Langue conseillée
recipient-since = En fonction depuis
recipient-since-unknown = date inconnue
recipient-address = Adresse
recipient-also = Aussi :{ " " }
recipient-and = { " " };{ " " }
recipient-hat = Écrire à { $name } en tant que
recipient-vacant = Vacant
recipient-vacant-since = Depuis le { $date }

## What is written

recipient-template = Modèle
recipient-letter-language = Langue de la lettre
recipient-advised = { $language }, langue conseillée
recipient-advised-none = Langue conseillée
recipient-write = Écrire
recipient-choose-first = Choisissez d’abord un destinataire.
recipient-write-many = Écrire à { $count } destinataires
recipient-tick-all = Cocher tout
recipient-open-addresses = { $count ->
    [one] une adresse à vérifier
   *[other] { $count } adresses à vérifier
}
