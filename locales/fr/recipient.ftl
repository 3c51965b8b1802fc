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
recipient-lists = Listes
recipient-take-list = Prendre une liste…
list-title = Destinataires de « { $file } »
list-sentence = { $letters ->
    [0] Aucune ligne reprise
    [one] Une lettre
   *[other] { $letters } lettres
}{ $rejected ->
    [0] {""}
    [one] , une ligne refusée
   *[other] , { $rejected } lignes refusées
}. Rien n’entre dans le bureau avant votre accord.
list-columns = Colonnes
list-columns-hint = Dites ce que contient une colonne dont l’en-tête n’a pas été compris.
list-column-auto = Selon l’en-tête
list-rejected = { $count ->
    [one] Une ligne refusée
   *[other] { $count } lignes refusées
}
list-rejected-later = Vous pourrez les enregistrer depuis la campagne, les corriger et les relire.
list-row = ligne { $row }
list-letters = { $count ->
    [one] Une lettre serait préparée
   *[other] { $count } lettres seraient préparées
}
list-nobody = Aucune ligne ne donne de destinataire.
list-accept = { $count ->
    [one] Préparer une lettre
   *[other] Préparer { $count } lettres
}
list-field-name = Nom complet
list-field-name-family-first = Nom, puis prénom
list-field-name-given-first = Prénom, puis nom
list-field-given-name = Prénom
list-field-family-name = Nom de famille
list-field-gender = Genre
list-field-language = Langue
list-field-function = Fonction
list-field-organization = Organisme
list-field-street = Rue
list-field-house-number = Numéro
list-field-box = Boîte
list-field-building = Bâtiment
list-field-postcode = Code postal
list-field-city = Commune
list-field-country = Pays
list-field-email = Adresse électronique
list-field-phone = Téléphone
list-field-post = Fonction de l’annuaire
