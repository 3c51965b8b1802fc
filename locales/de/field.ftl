# Was die Felder bedeuten, die der Schreibtisch selbst ausfüllt.

field-recipient-name = Vor- und Nachname der angeschriebenen Person
field-recipient-title = Amt der angeschriebenen Person, wie es im Fließtext steht
field-form-of-address = Anrede ohne Komma: „Sehr geehrte Frau Ministerin“
field-government = Regierung oder Einrichtung der angeschriebenen Person
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
