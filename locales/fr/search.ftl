# Search in every text of the desk.

## Everywhere

search-everywhere = Rechercher partout
search-sentence = Dans les lettres, les pièces reçues, les campagnes, les contacts notés et l’annuaire.
search-hint = Des mots, un nom, un numéro
search-further = Chercher « { $text } » dans tous les textes
search-begin = Écrivez un mot : les accents, les terminaisons et les majuscules ne comptent pas.
search-nothing = Ces mots ne se trouvent nulle part.
search-found-letters = Lettres
search-found-replies = Pièces reçues
search-found-campaigns = Campagnes
search-found-contacts = Contacts notés
search-found-people = Personnes
search-found-posts = Fonctions
