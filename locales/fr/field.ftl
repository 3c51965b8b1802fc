# Ce que signifient les champs que le bureau remplit lui-même.

field-recipient-name = Prénom et nom du destinataire
field-recipient-title = Fonction du destinataire, en minuscules dans le texte
field-form-of-address = Appel, sans la virgule : « Madame la Ministre »
field-government = Gouvernement ou organisation du destinataire
field-letter-date = Date de la lettre, en toutes lettres
field-sender-name = Nom de votre organisation
field-signatory-name = Nom de la personne qui signe en premier
field-signatory-function = Fonction de la personne qui signe en premier
field-reference = Référence de cette lettre
field-previous-reference = Référence de la lettre à laquelle celle-ci fait suite
field-previous-date = Date de la lettre à laquelle celle-ci fait suite
field-previous-subject = Objet de la lettre à laquelle celle-ci fait suite
field-previous-recipient = À qui s’adressait la lettre à laquelle celle-ci fait suite
field-enclosure-count = Nombre d’annexes
field-competence = Compétence dont traite la lettre
