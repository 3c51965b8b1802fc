# The first run: three questions, and what is said where a desk cannot be opened.

welcome-title = Bonjour. Trois questions, et vous écrivez.
welcome-promise = Tout reste sur cet ordinateur. Chaque réponse se change plus tard dans les réglages.
welcome-language = Dans quelle langue travaillez-vous ?
welcome-language-letters = Vos lettres, elles, s’écrivent dans la langue de chaque destinataire.
welcome-who = Qui écrit ?
welcome-name = Nom de l’organisation
welcome-tagline = En une ligne, sous le nom
welcome-street = Rue et numéro
welcome-postcode = Code postal
welcome-city = Commune
welcome-name-later = Laissez vide pour commencer avec un expéditeur d’exemple, à remplacer avant le premier envoi.
welcome-signatory = Qui signe ?
welcome-function = Sa fonction, sous son nom
welcome-directory = Par quel annuaire commencer ?
welcome-starter = L’annuaire de départ
welcome-starter-detail = Les membres de neuf gouvernements belges, du gouvernement français et de la Commission européenne, chaque ligne avec sa source et sa date. La plupart des adresses restent à confirmer.
welcome-empty = Un annuaire vide
welcome-empty-detail = Vous ajoutez vous-même chaque fonction et son titulaire.
welcome-begin = Commencer
welcome-restore = Restaurer une sauvegarde…
welcome-sheet = Votre papier à lettres, tel qu’il se présentera
welcome-your-name = Nom de l’organisation
welcome-place-date = { $city }, le { $date }
welcome-salutation = Madame la Ministre,
welcome-failed = Le bureau n’a pas pu être préparé
welcome-shut = Le bureau ne s’ouvre pas
