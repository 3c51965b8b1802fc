# Recording that a letter left.

## The dialog

dispatch-title = Enregistrer l’envoi de la lettre { $reference }
dispatch-title-draft = Enregistrer l’envoi de la lettre
dispatch-sentence =
    { $enclosures ->
        [0] À { $to }, { $language }, sans annexe
        [one] À { $to }, { $language }, avec une annexe
       *[other] À { $to }, { $language }, avec { $enclosures } annexes
    }
dispatch-channel = Mode d’envoi
dispatch-channel-registered = Recommandé
dispatch-channel-post = Poste
dispatch-channel-hand = Porteur
dispatch-channel-email = Courriel
dispatch-channel-fax = Télécopie
dispatch-date = Date d’envoi
dispatch-today = { $day }, aujourd’hui
dispatch-tracking = Numéro de suivi
dispatch-to-email = Envoyée à l’adresse
dispatch-to-fax = Envoyée au numéro
dispatch-reminder = Relancer, sans réponse, après
dispatch-working-days = { $days } jours ouvrables
dispatch-no-reminder = Pas de relance
dispatch-further = Toujours sans réponse, une autre relance suivra { $days } jours ouvrables après l’envoi.
dispatch-left-out = Ne comptent pas : { $days }
dispatch-left-out-span = { $name } (du { $from } au { $until })
dispatch-receipt = Preuve de dépôt :
dispatch-receipt-attach = joindre une photo ou un PDF
dispatch-receipt-remove = retirer
dispatch-receipt-drop = Joindre comme preuve de dépôt

## What is sealed

dispatch-not-exported = La lettre n’a pas encore été exportée : elle recevra son numéro, et son PDF sera gardé.
dispatch-save-copy = Enregistrer aussi le PDF dans un fichier
dispatch-changed = La lettre a changé depuis l’export { $reference }
dispatch-export-again = Exporter à nouveau, puis sceller
dispatch-export-again-detail = Si c’est le texte actuel qui est parti.
dispatch-seal-printed = Sceller ce qui a été imprimé
dispatch-seal-printed-detail = Si c’est le PDF gardé qui est parti.
dispatch-open-export = Exporter d’abord
dispatch-what-sealing-means = La lettre sera scellée : le PDF exact, l’adresse et le titulaire de ce jour. Elle ne changera plus ; une erreur se corrige par une nouvelle inscription au registre.
dispatch-record = Enregistrer et sceller
dispatch-recording = Enregistrement en cours

## Afterwards

dispatch-recorded = Lettre { $number } scellée, relance le { $date }
dispatch-recorded-alone = Lettre { $number } scellée
dispatch-taken-back = Envoi { $number } retiré : la lettre peut de nouveau changer

list-title = Bordereau d’envoi
list-campaign = Campagne :
list-number = N°
list-reference = Référence
list-recipient = Destinataire
list-person = Nom
list-office = Fonction
list-address = Adresse
list-channel = Mode d’envoi
list-channel-post = poste
list-channel-registered = recommandé
list-channel-hand = porteur
list-channel-email = courriel
list-channel-fax = télécopie
list-tracking = Numéro de suivi
list-sent-on = Envoyée le
list-total = { $letters ->
    [one] Un envoi
   *[other] { $shown } envois
}{ $registered ->
    [0] {""}
    [one] , dont un recommandé
   *[other] , dont { $registered } recommandés
}
list-head = Empreinte du registre au { $date } :
list-stamp = Cachet à date du bureau de poste
list-signature = Signature de l’expéditeur
mail-attached = La lettre est jointe à ce message au format PDF.
dispatch-recorded-many = { $count } lettres scellées
dispatch-taken-back-many = { $count } envois retirés : les lettres peuvent de nouveau changer
dispatch-to-successor = Relire la lettre pour qui lui succède
dispatch-read-again = La lettre s’adresse à présent à qui exerce la fonction : relisez-la, puis exportez-la à nouveau
dispatch-own-day = À une autre date
dispatch-own-day-on = Relancer le
dispatch-own-day-needed = Choisissez d’abord le jour de la relance.
dispatch-own-day-counts = { $day }, { $days ->
    [one] un jour ouvrable
   *[other] { $days } jours ouvrables
} après l’envoi
dispatch-own-day-closed = { $day } : ce gouvernement ne travaille pas ce jour-là
dispatch-goes-on = Selon la lettre rappelée

## Envelopes and labels

stationery-title = Enveloppes et étiquettes
stationery-sentence = Avec les adresses telles qu’elles figurent sur les lettres. Imprimez à la taille réelle.
stationery-kind = Enveloppe ou planche
stationery-dl = Enveloppe DL (220 × 110 mm)
stationery-c5-6 = Enveloppe C5/6 (229 × 114 mm)
stationery-c5 = Enveloppe C5 (229 × 162 mm)
stationery-c4 = Enveloppe C4 (324 × 229 mm)
stationery-l7160 = 21 étiquettes de 63,5 × 38,1 mm (L7160)
stationery-l7162 = 16 étiquettes de 99,1 × 33,9 mm (L7162)
stationery-l7163 = 14 étiquettes de 99,1 × 38,1 mm (L7163)
stationery-l7165 = 8 étiquettes de 99,1 × 67,7 mm (L7165)
stationery-used = Étiquettes déjà employées
stationery-used-hint = Elles restent vides au début de la première planche.
stationery-used-wrong = Donnez un nombre d’étiquettes.
stationery-print = Écrire et ouvrir
stationery-file = { $kind ->
    [label] etiquettes
   *[envelope] enveloppes
}
stationery-written = { $count ->
    [one] Une adresse écrite.
   *[other] { $count } adresses écrites.
}
stationery-tight = Trop longues pour la place : { $names }.
stationery-without = { $count ->
    [one] Une lettre n’a pas d’adresse.
   *[other] { $count } lettres n’ont pas d’adresse.
}
stationery-menu = Enveloppes ou étiquettes…
