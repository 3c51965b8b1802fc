# Was die Felder bedeuten, die das Büro selbst ausfüllt.

field-recipient-name = Vor- und Nachname der angeschriebenen Person
field-recipient-title = Amt der angeschriebenen Person, wie es im Fließtext steht
field-form-of-address = Anrede ohne Komma: „Sehr geehrte Frau Ministerin“
field-government = Regierung oder Einrichtung der angeschriebenen Person
field-letter-date = Datum des Briefes, ausgeschrieben
field-sender-name = Name Ihrer Organisation
field-signatory-name = Name der Person, die zuerst unterschreibt
field-signatory-function = Funktion der Person, die zuerst unterschreibt
field-reference = Zeichen dieses Briefes
field-previous-reference = Zeichen des Briefes, auf den dieser folgt
field-previous-date = Datum des Briefes, auf den dieser folgt
field-enclosure-count = Anzahl der Anlagen
field-competence = Sachgebiet, um das es in dem Brief geht
