# The first run: three questions, and what is said where a desk cannot be opened.

welcome-title = Welkom. Drie vragen, en u schrijft.
welcome-promise = Alles blijft op deze computer. Elk antwoord kunt u later wijzigen in de instellingen.
welcome-language = In welke taal werkt u?
welcome-language-letters = Uw brieven zelf schrijft u in de taal van de bestemmeling.
welcome-who = Wie schrijft?
welcome-name = Naam van de organisatie
welcome-tagline = In één regel, onder de naam
welcome-street = Straat en nummer
welcome-postcode = Postcode
welcome-city = Gemeente
welcome-name-later = Laat leeg om te beginnen met een voorbeeldafzender; vervang die vóór de eerste verzending.
welcome-signatory = Wie ondertekent?
welcome-function = Functie, onder de naam
welcome-directory = Met welke adreslijst begint u?
welcome-starter = De meegeleverde adreslijst
welcome-starter-detail = De ministers van negen Belgische regeringen, van Frankrijk en van de Europese Commissie, elke regel met bron en datum. De meeste adressen zijn nog te bevestigen.
welcome-empty = Een lege adreslijst
welcome-empty-detail = U voegt zelf elke functie met haar titularis toe.
welcome-begin = Beginnen
welcome-restore = Een back-up terugzetten…
welcome-sheet = Uw briefpapier, zoals het eruit zal zien
welcome-your-name = Naam van de organisatie
welcome-place-date = { $city }, { $date }
welcome-salutation = Mevrouw de minister,
welcome-failed = Het bureau kon niet worden klaargezet
welcome-shut = Het bureau gaat niet open
