# Was die Felder bedeuten, die das Büro selbst ausfüllt.

field-recipient-name = Vor- und Nachname des Empfängers
field-recipient-title = Amt des Empfängers, wie es im Fließtext steht
field-form-of-address = Anrede ohne Komma: „Sehr geehrte Frau Ministerin“
field-government = Regierung oder Organisation des Empfängers
field-letter-date = Datum des Schreibens, ausgeschrieben
field-sender-name = Name Ihrer Organisation
field-signatory-name = Name der Person, die zuerst unterschreibt
field-signatory-function = Funktion der Person, die zuerst unterschreibt
field-reference = Zeichen dieses Schreibens
field-previous-reference = Zeichen des Schreibens, auf das dieses folgt
field-previous-date = Datum des Schreibens, auf das dieses folgt
field-previous-subject = Betreff des Schreibens, auf das dieses folgt
field-previous-recipient = An wen das Schreiben ging, auf das dieses folgt
field-enclosure-count = Anzahl der Anlagen
field-competence = Zuständigkeit, um die es in dem Schreiben geht
