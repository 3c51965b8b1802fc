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
recipient-list-drop = Commencer une campagne avec cette liste
recipient-list-title = Destinataires de « { $file } »
recipient-list-sentence = { $letters ->
    [0] Aucune ligne reprise
    [one] Une lettre
   *[other] { $letters } lettres
}{ $rejected ->
    [0] {""}
    [one] , une ligne refusée
   *[other] , { $rejected } lignes refusées
}. Rien n’entre dans le bureau avant votre accord.
recipient-list-columns = Colonnes
recipient-list-columns-hint = Dites ce que contient une colonne dont l’en-tête n’a pas été compris.
recipient-list-column-none = Non repris
recipient-list-notices = Lu ainsi
recipient-list-more = … et { $count } de plus
recipient-list-rejected = { $count ->
    [one] Une ligne refusée
   *[other] { $count } lignes refusées
}
recipient-list-rejected-later = Vous pourrez les enregistrer depuis la campagne, les corriger et les relire.
recipient-list-row = ligne { $row }
recipient-list-letters = { $count ->
    [one] Une lettre serait préparée
   *[other] { $count } lettres seraient préparées
}
recipient-list-nobody = Aucune ligne ne donne de destinataire.
recipient-list-all-there = Tous les destinataires de cette liste figurent déjà dans la campagne.
recipient-list-accept = { $count ->
    [one] Préparer une lettre
   *[other] Préparer { $count } lettres
}
recipient-list-field-name = Nom complet
recipient-list-field-name-family-first = Nom, puis prénom
recipient-list-field-name-given-first = Prénom, puis nom
recipient-list-field-given-name = Prénom
recipient-list-field-family-name = Nom de famille
recipient-list-field-gender = Genre
recipient-list-field-language = Langue
recipient-list-field-function = Fonction
recipient-list-field-organization = Organisation
recipient-list-field-street = Rue
recipient-list-field-house-number = Numéro
recipient-list-field-box = Boîte
recipient-list-field-building = Bâtiment
recipient-list-field-postcode = Code postal
recipient-list-field-city = Commune
recipient-list-field-country = Pays
recipient-list-field-email = Adresse électronique
recipient-list-field-phone = Téléphone
recipient-list-field-post = Fonction de l’annuaire
