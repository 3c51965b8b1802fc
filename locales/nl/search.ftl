# Search in every text of the desk.

## Everywhere

search-everywhere = Overal zoeken
search-sentence = In brieven, ontvangen stukken, campagnes, genoteerde contacten en de adreslijst.
search-hint = Woorden, een naam, een nummer
search-further = ‘{ $text }’ zoeken in alle teksten
search-begin = Typ een woord: accenten, uitgangen en hoofdletters spelen geen rol.
search-nothing = Deze woorden komen nergens voor.
search-found-letters = Brieven
search-found-replies = Ontvangen stukken
search-found-campaigns = Campagnes
search-found-contacts = Genoteerde contacten
search-found-people = Personen
search-found-posts = Functies
