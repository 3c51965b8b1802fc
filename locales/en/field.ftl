# What the fields mean that the desk fills in by itself.

field-recipient-name = First and last name of the recipient
field-recipient-title = Office of the recipient, as it stands in running text
field-form-of-address = Salutation, without its comma: “Dear Minister”
field-government = Government or organisation of the recipient
field-letter-date = Date of the letter, in words
field-sender-name = Name of your organisation
field-signatory-name = Name of the first person to sign
field-signatory-function = Position of the first person to sign
field-reference = Reference of this letter
field-previous-reference = Reference of the letter this one follows on
field-previous-date = Date of the letter this one follows on
field-previous-subject = Subject of the letter this one follows on
field-previous-recipient = Whom the letter this one follows on was addressed to
field-enclosure-count = Number of enclosures
field-competence = Policy area the letter is about
