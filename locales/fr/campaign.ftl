# Les campagnes : un texte, plusieurs cabinets.

campaign-folded = { $person } reçoit une seule lettre, adressée comme : { $title }
campaign-left-out-no-holder = Aucun titulaire connu
campaign-left-out-mandate-ended = Vacant depuis la fin du mandat ({ $date })
campaign-left-out-mandate-later = Le mandat ne commence que plus tard ({ $date })
campaign-left-out-no-address = Aucune adresse postale connue
campaign-left-out-unticked = Écarté à la main

list-reason-heading = Motif du refus
list-reason-no-recipient = Ni fonction, ni nom de famille, ni organisme avec une fonction : la ligne ne dit pas à qui écrire.
list-reason-too-many-cells = Plus de cellules que d’en-têtes : mettez entre guillemets la valeur qui contient le séparateur.
list-reason-too-few-cells = La ligne est coupée en deux : réunissez-la, ou mettez entre guillemets la valeur qui contient le saut de ligne.
list-reason-unbalanced-quotes = Un guillemet ouvert n’est pas refermé.
list-reason-merged-cell = Ce qui manque se trouve dans une cellule fusionnée plus haut : défusionnez-la et répétez sa valeur.
list-reason-post-unknown = L’annuaire ne connaît pas cette fonction : corrigez son identifiant, ou videz la cellule.
list-reason-country-unknown = Ce pays n’est pas reconnu : Belgique, France, Allemagne, Pays-Bas ou Luxembourg.
list-reason-row-twice = Le même destinataire figure déjà plus haut dans la liste.
# Comment une liste a été lue.
list-field-name = nom complet
list-field-name-family-first = nom complet, nom de famille d’abord
list-field-name-given-first = nom complet, prénom d’abord
list-field-given-name = prénom
list-field-family-name = nom de famille
list-field-gender = civilité
list-field-language = langue
list-field-function = fonction
list-field-organization = organisme
list-field-street = rue
list-field-house-number = numéro
list-field-box = boîte
list-field-building = bâtiment
list-field-postcode = code postal
list-field-city = localité
list-field-country = pays
list-field-email = adresse électronique
list-field-phone = téléphone
list-field-post = fonction de l’annuaire
list-notice-no-column-known = Aucun en-tête n’est reconnu : indiquez ce que contient chaque colonne.
list-notice-no-recipient-column = Aucune colonne ne désigne le destinataire : indiquez celle du nom, ou celles de la fonction et de l’organisme.
list-notice-doubled-column = Plusieurs colonnes pour un même contenu ({ $field }) : { $headings }. Dans chaque ligne, la première remplie est retenue.
list-notice-rows-above = Lignes passées au-dessus des en-têtes : { $rows }
list-notice-empty-rows = Lignes vides passées : { $rows }
list-notice-encoding = Le fichier n’est pas en UTF-8 ; il a été lu en { $name }. Vérifiez les accents.
list-notice-mixed-encoding = Le fichier mêle deux encodages. Vérifiez les accents de ces lignes : { $rows }
list-notice-other-sheets = Seule la première feuille remplie est lue. Feuilles laissées de côté : { $names }
list-notice-name-not-split = On ne peut pas dire quel est le nom de famille dans « { $name } ».
list-notice-gender-unknown = Cette civilité n’est pas reconnue : « { $word } ». La formule d’appel restera neutre.
list-notice-language-unknown = Cette langue n’est pas reconnue : « { $word } ».
list-notice-doubled-value = Deux colonnes se contredisent ({ $field }) ; cette valeur n’est pas retenue : « { $value } ».
list-notice-number-from-date = Le tableur avait transformé ce nombre en date ({ $field }) ; il a été lu ainsi : { $value }. Vérifiez-le.
list-notice-cell-error = Le tableur n’a pas pu calculer la colonne « { $heading } » : { $value }
list-notice-merged = La colonne « { $heading } » fait ici partie d’une cellule fusionnée, dont la valeur se trouve plus haut.
list-notice-few-cells = La ligne compte moins de cellules que d’en-têtes.
list-notice-post-unknown = Ceci n’est pas l’identifiant d’une fonction de l’annuaire : « { $value } ».
campaign-name = Campagne
campaign-letters = Lettres
campaign-count = { $count ->
    [one] Une campagne
   *[other] { $shown } campagnes
}
campaign-state-prepared = en préparation
campaign-state-written = { $written } écrites sur { $all }
campaign-state-sent = { $sent } envoyées sur { $all }
campaign-empty = Une campagne adresse un texte à plusieurs cabinets, chacun dans sa langue.
campaign-choose-competence = Choisir une compétence
campaign-step = Étape
campaign-step-text = Texte
campaign-step-recipients = Destinataires
campaign-step-check = Vérification
campaign-letters-count = { $count ->
    [one] une lettre
   *[other] { $count } lettres
}
campaign-offices-letters = { $offices ->
    [one] Un cabinet
   *[other] { $offices } cabinets
}, { $letters ->
    [one] une lettre
   *[other] { $letters } lettres
}
campaign-texts = Textes communs
campaign-add-text = Ajouter une langue
campaign-no-specimen = Aucune lettre de cette campagne ne part en { $language }.
campaign-shown-for = Page pour
campaign-of = { $at } sur { $all }
campaign-previous = Lettre précédente
campaign-next = Lettre suivante
campaign-by-hand = retouchée à la main
campaign-by-hand-told = Cette lettre a été retouchée à la main : elle ne suit plus le texte commun.
campaign-rejoin = Reprendre le texte commun
campaign-include = Inclure
campaign-include-one = Écrire à { $name }
campaign-included = incluse
campaign-not-included = écartée
campaign-recipient = Destinataire
campaign-language = Langue
campaign-language-advised = celle qui est conseillée
campaign-chain = D’où vient cette langue
campaign-address = Adresse
campaign-address-confirmed = confirmée
campaign-address-to-confirm = à confirmer
campaign-address-proposed = proposée
campaign-address-missing = manquante
campaign-likeness = Texte commun
campaign-paragraph = Paragraphe personnel
campaign-paragraph-hint = Seule cette lettre le contient ; il reste quand le texte commun change.
campaign-no-paragraph = aucun
campaign-optional = (facultatif)
campaign-own = Ce destinataire
campaign-open-letter = Ouvrir la lettre
campaign-unfold = Écrire aussi à cette fonction
campaign-nobody = Aucun destinataire.
campaign-left-out = Sans lettre
campaign-filter = Lettres affichées
campaign-filter-all = Toutes { $count }
campaign-filter-block = Bloquées { $count }
campaign-filter-warn = À vérifier { $count }
campaign-filter-address = Adresse à confirmer { $count }
campaign-checking = vérification…
campaign-nothing-found = rien à signaler
campaign-chosen = Lettre choisie
campaign-still-checking = La vérification est en cours.
campaign-none-to-write = Aucune lettre n’est cochée.
campaign-blocked = { $count ->
    [one] Une lettre est bloquée. Réglez-la ou décochez-la pour écrire les { $rest } autres.
   *[other] { $count } lettres sont bloquées. Réglez-les ou décochez-les pour écrire les { $rest } autres.
}
campaign-all-ready = { $count ->
    [one] Une lettre est prête.
   *[other] { $count } lettres sont prêtes.
}
campaign-write = { $count ->
    [one] Écrire une lettre
   *[other] Écrire { $count } lettres
}
campaign-write-again = Écrire à nouveau
campaign-without-blocked = Écrire les { $count } autres quand même
campaign-stack = Un seul PDF pour l’impression
campaign-duplex = Recto verso
campaign-stack-file = impression
campaign-writing = Écriture des lettres
campaign-written-of = { $done } écrites sur { $total }
campaign-seconds-left = · encore { $count } s
campaign-minutes-left = · encore { $count } min
campaign-stopped = { $done } écrites, { $rest } restent.
campaign-resume = Reprendre
campaign-all-written = { $count ->
    [one] Un fichier écrit.
   *[other] { $count } fichiers écrits.
}
campaign-record = Enregistrer l’envoi
campaign-record-sentence = Chaque lettre cochée est scellée à la date d’envoi ; ses relances sont prévues.
campaign-record-count = { $count ->
    [one] Sceller une lettre
   *[other] Sceller { $count } lettres
}
campaign-record-which = Lettres envoyées
campaign-tracking-from = Premier numéro de recommandé
campaign-tracking-hint = Les suivants se déduisent, dans l’ordre de la liste.
campaign-list-pdf = Bordereau en PDF
campaign-list-xlsx = Bordereau en tableur
campaign-list-file = bordereau
campaign-list-written = Bordereau écrit
campaign-drafts = Brouillons de courriel
campaign-drafts-written = Brouillons écrits
