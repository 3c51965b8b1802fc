# Wat de velden betekenen die het bureau zelf invult.

field-recipient-name = Voor- en familienaam van de bestemmeling
field-recipient-title = Functie van de bestemmeling, in de tekst met kleine letter
field-form-of-address = Aanspreking zonder komma: ‘Mevrouw de minister’
field-government = Regering of instelling van de bestemmeling
field-letter-date = Datum van de brief, voluit
field-sender-name = Naam van uw organisatie
field-signatory-name = Naam van wie als eerste ondertekent
field-signatory-function = Functie van wie als eerste ondertekent
field-reference = Kenmerk van deze brief
field-previous-reference = Kenmerk van de brief waarop deze volgt
field-previous-date = Datum van de brief waarop deze volgt
field-previous-subject = Onderwerp van de brief waarop deze volgt
field-previous-recipient = Aan wie de brief gericht was waarop deze volgt
field-enclosure-count = Aantal bijlagen
field-competence = Bevoegdheid waarover de brief gaat
