# Les campagnes : un texte, plusieurs cabinets.

campaign-folded = { $person } reçoit une seule lettre, adressée comme : { $title }
campaign-left-out-no-holder = Aucun titulaire connu
campaign-left-out-mandate-ended = Vacant depuis la fin du mandat ({ $date })
campaign-left-out-mandate-later = Le mandat ne commence que plus tard ({ $date })
campaign-left-out-no-address = Aucune adresse postale connue
campaign-left-out-unticked = Écartée à la main

list-reason-heading = Motif du refus
list-reason-no-recipient = Ni fonction de l’annuaire, ni nom de famille, ni organisation avec une fonction : la ligne ne dit pas à qui écrire.
list-reason-too-many-cells = Plus de cellules que d’en-têtes : mettez entre guillemets la valeur qui contient le séparateur.
list-reason-too-few-cells = La ligne est coupée en deux : réunissez-la, ou mettez entre guillemets la valeur qui contient le saut de ligne.
list-reason-unbalanced-quotes = Un guillemet ouvert n’est pas refermé.
list-reason-merged-cell = Ce qui manque se trouve dans une cellule fusionnée plus haut : défusionnez-la et répétez sa valeur.
list-reason-post-unknown = L’annuaire ne connaît pas cette fonction : corrigez son identifiant, ou videz la cellule.
list-reason-country-unknown = Ce pays n’est pas reconnu : Belgique, France, Allemagne, Pays-Bas ou Luxembourg.
list-reason-row-twice = Le même destinataire figure déjà plus haut dans la liste.
# Comment une liste a été lue.
list-notice-no-column-known = Aucun en-tête n’est reconnu : indiquez ce que contient chaque colonne.
list-notice-no-recipient-column = Aucune colonne ne désigne le destinataire : indiquez celle du nom, ou celles de la fonction et de l’organisation.
list-notice-doubled-column = Plusieurs colonnes pour un même contenu ({ $field }) : { $headings }. Dans chaque ligne, la première remplie est retenue.
list-notice-rows-above = Lignes passées au-dessus des en-têtes : { $rows }
list-notice-empty-rows = Lignes vides passées : { $rows }
list-notice-encoding = Le fichier n’est pas en UTF-8 ; il a été lu en { $name }. Vérifiez les accents.
list-notice-mixed-encoding = Le fichier mêle deux encodages. Vérifiez les accents de ces lignes : { $rows }
list-notice-other-sheets = Seule la première feuille remplie est lue. Feuilles laissées de côté : { $names }
list-notice-name-not-split = On ne peut pas dire quel est le nom de famille dans « { $name } ».
list-notice-gender-unknown = Cette civilité n’est pas reconnue : « { $word } ». L’appel restera neutre.
list-notice-language-unknown = Cette langue n’est pas reconnue : « { $word } ».
list-notice-doubled-value = Deux colonnes se contredisent ({ $field }) ; cette valeur n’est pas retenue : « { $value } ».
list-notice-number-from-date = Le tableur avait transformé ce nombre en date ({ $field }) ; il a été lu ainsi : { $value }. Vérifiez-le.
list-notice-cell-error = Le tableur n’a pas pu calculer la colonne « { $heading } » : { $value }
list-notice-merged = La colonne « { $heading } » fait ici partie d’une cellule fusionnée, dont la valeur se trouve plus haut.
list-notice-few-cells = La ligne compte moins de cellules que d’en-têtes.
list-notice-post-unknown = Ceci n’est pas l’identifiant d’une fonction de l’annuaire : « { $value } ».
list-notice-post-known = Cette fonction est à l’annuaire : son titulaire, son adresse et sa langue sont ceux de l’annuaire, non ceux de la liste.
list-notice-postcode-odd = Ceci n’a la forme d’aucun code postal : « { $value } ». Vérifiez l’adresse.
list-notice-email-odd = Ce n’est pas une adresse électronique : « { $value } ». Elle n’est pas reprise.
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
    [0] aucune lettre
    [one] une lettre
   *[other] { $count } lettres
}
campaign-offices-letters = { $offices ->
    [one] Un cabinet
   *[other] { $offices } cabinets
}, { $letters ->
    [0] aucune lettre
    [one] une lettre
   *[other] { $letters } lettres
}
campaign-texts = Textes communs
campaign-add-text = Ajouter une langue
campaign-no-specimen = Aucune lettre de cette campagne ne part { $language }.
campaign-shown-for = Page pour
campaign-of = { $at } sur { $all }
campaign-previous = Lettre précédente
campaign-next = Lettre suivante
campaign-by-hand = retouchée à la main
campaign-by-hand-told = Cette lettre a été retouchée à la main : elle ne suit plus le texte commun.
campaign-rejoin = Reprendre le texte commun
campaign-include = Inclure
campaign-include-one = Écrire à { $name }
campaign-row-take-in = Inclure dans la campagne
campaign-row-leave-out = Écarter de la campagne
campaign-included = incluse
campaign-not-included = écartée
campaign-recipient = Destinataire
campaign-language = Langue
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
campaign-filter-all = Toutes
campaign-filter-block = Bloquées
campaign-filter-warn = À vérifier
campaign-filter-address = Adresse à confirmer
campaign-being-checked = vérification…
campaign-not-checked = pas encore vérifiée
campaign-nothing-found = rien à signaler
campaign-chosen = Lettre choisie
campaign-checking = Vérification : { $done } sur { $total }
campaign-halted = Vérification arrêtée : { $done } lettres sur { $total }
campaign-check-going-on = Vérification des lettres
campaign-check-on = Reprendre la vérification
campaign-none-to-write = Aucune lettre n’est cochée.
campaign-blocked = { $count ->
    [one] Une lettre est bloquée.
   *[other] { $count } lettres sont bloquées.
} { $rest ->
    [0] Réglez d’abord ce qui bloque.
    [one] Réglez ou décochez ce qui bloque pour écrire l’autre.
   *[other] Réglez ou décochez ce qui bloque pour écrire les { $rest } autres.
}
campaign-all-ready = { $count ->
    [one] Une lettre est prête.
   *[other] { $count } lettres sont prêtes.
}
campaign-write = { $count ->
    [0] Écrire les lettres
    [one] Écrire une lettre
   *[other] Écrire { $count } lettres
}
campaign-write-again = Écrire à nouveau
campaign-without-blocked = { $count ->
    [one] Écrire l’autre quand même
   *[other] Écrire les { $count } autres quand même
}
campaign-stack = Un seul PDF pour l’impression
campaign-duplex = Recto verso
campaign-stack-file = impression
campaign-writing = Écriture des lettres
campaign-stopped = { $done ->
    [one] Une écrite
   *[other] { $done } écrites
}, { $rest ->
    [one] une reste
   *[other] { $rest } restent
}.
campaign-resume = Reprendre
campaign-all-written = { $count ->
    [one] La lettre est écrite et numérotée.
   *[other] Les { $count } lettres sont écrites et numérotées.
}
campaign-record = Enregistrer l’envoi
campaign-record-sentence = Un seul acte pour toutes les lettres cochées.
campaign-record-count = { $count ->
    [0] Sceller les lettres
    [one] Sceller une lettre
   *[other] Sceller { $count } lettres
}
campaign-record-which = Lettres envoyées : { $count } sur { $all }
campaign-record-letters = Lettres de cette campagne
campaign-record-find = Chercher une lettre
campaign-tracking-from = Premier numéro
campaign-tracking-hint = Les suivants se déduisent dans l’ordre de la liste, chiffre de contrôle compris.
campaign-list-pdf = Bordereau en PDF
campaign-list-xlsx = Bordereau en tableur
campaign-list-file = bordereau
campaign-list-written = Bordereau écrit
campaign-drafts = Brouillons de courriel
campaign-drafts-written = { $count ->
    [one] Un brouillon écrit
   *[other] { $count } brouillons écrits
}{ $open ->
    [0] {""}
    [one] , dont un sans adresse électronique
   *[other] , dont { $open } sans adresse électronique
}
campaign-text-missing = { $count ->
    [one] Une lettre attend un texte { $language }.
   *[other] { $count } lettres attendent un texte { $language }.
}
campaign-text-write = Écrire le texte { $language }
campaign-card = Réglages
campaign-card-sentence = Ce que toutes les lettres ont en commun, outre leur texte.
campaign-card-name = Nom de la campagne
campaign-axis = Axe de plaidoyer
campaign-axis-hint = Un mot à vous, pour retrouver ensemble les lettres d’un même combat.
campaign-holders-on = Titulaires au { $date }
campaign-add-recipients = Ajouter des destinataires
campaign-add-count = { $count ->
    [one] Ajouter un destinataire
   *[other] Ajouter { $count } destinataires
}
campaign-added = { $count ->
    [0] Personne n’a été ajouté : ces fonctions figurent déjà dans la campagne
    [one] Un destinataire ajouté
   *[other] { $count } destinataires ajoutés
}
campaign-there-already = Déjà dans cette campagne
campaign-list-drop = Ajouter les destinataires de cette liste
campaign-look-up-open = Titulaires à une autre date
campaign-look-up = Chercher les titulaires à une autre date
campaign-look-up-sentence = Chaque lettre s’adressera à qui exerce la fonction ce jour-là. Les lettres parties ne changent pas.
campaign-look-up-needs-day = Indiquez d’abord un jour.
campaign-look-up-same = La campagne s’adresse déjà aux titulaires du { $date }.
campaign-look-up-changes = { $count ->
    [0] Rien ne change : les mêmes personnes exercent ces fonctions, et les langues restent.
    [one] Un destinataire change.
   *[other] { $count } destinataires changent.
}
campaign-look-up-then = devient
campaign-look-up-take = Retenir cette date
campaign-looked-up = Titulaires au { $date } : { $count ->
    [0] aucun destinataire ne change
    [one] un destinataire a changé
   *[other] { $count } destinataires ont changé
}
campaign-in-all = dans toutes les lettres
campaign-enclose-drop = Joindre à toutes les lettres
campaign-own-drop = Joindre à la lettre adressée à { $name }
campaign-own-sealed = Cette lettre est partie sous le numéro { $reference } : elle ne change plus.
campaign-untick = Décocher
campaign-take-advised = Prendre la langue conseillée
campaign-unfold-one = Écrire aussi à cette fonction : { $title }
campaign-found-more = { $words }, et { $count } de plus
campaign-letter-sent = envoyée, { $reference }
campaign-none-to-record = Aucune lettre à enregistrer n’est cochée.
campaign-all-sent = Toutes les lettres sont parties. Chacune se lit encore, sans changer.
campaign-open-stack = Ouvrir le PDF à imprimer
campaign-open-stack-of = Ouvrir le PDF à imprimer { $number } sur { $count }
campaign-print-first = Pas encore de PDF à imprimer : écrivez les lettres avec « Un seul PDF pour l’impression ».
campaign-print-sent =
    { $count ->
        [one] PDF envoyé à l’imprimante
       *[other] { $count } PDF envoyés à l’imprimante
    }
campaign-print-opened =
    { $count ->
        [one] PDF à imprimer ouvert
       *[other] { $count } PDF à imprimer ouverts
    }
campaign-discard = Mettre la campagne à la corbeille
campaign-discard-writing = Les lettres de cette campagne s’écrivent encore : arrêtez d’abord l’écriture.
campaign-discarded = Campagne « { $name } » mise à la corbeille{ $kept ->
    [0] {""}
    [one] . Une lettre numérotée reste parmi les lettres.
   *[other] . { $kept } lettres numérotées restent parmi les lettres.
}
campaign-leave-out = L’écarter de cet envoi
campaign-papers = Papiers d’accompagnement
campaign-reminder-each = Le jour se compte pour chaque lettre selon le calendrier de son gouvernement.
campaign-own-day-closed = { $day }, jour non ouvrable – { $government }
campaign-sealing = Les lettres cochées seront scellées : les PDF exacts, les adresses et les titulaires de ce jour. Pendant { $count } secondes, l’envoi peut encore être retiré.
campaign-tracking = Numéros de recommandé
campaign-tracking-range = À partir du premier
campaign-tracking-list = Coller la liste
campaign-tracking-none = Plus tard
campaign-tracking-pasted = Un numéro par ligne, dans l’ordre de la liste
campaign-tracking-count = { $given } numéros pour { $count } lettres
campaign-tracking-twice = Le numéro { $number } figure deux fois : chaque étiquette ne se colle que sur une seule lettre.
campaign-rejected = { $count ->
    [one] Une ligne de la liste n’a pas été reprise.
   *[other] { $count } lignes de la liste n’ont pas été reprises.
}
campaign-rejected-export = Enregistrer ces lignes pour les corriger
campaign-rejected-file = lignes-refusees
campaign-rejected-written = { $count ->
    [one] Une ligne enregistrée, avec son motif
   *[other] { $count } lignes enregistrées, chacune avec son motif
}
campaign-found-sender-missing = sans expéditeur
campaign-found-sender-is-example = expéditeur d’exemple
campaign-found-no-signatory = sans signature
campaign-found-signatory-function-missing = fonction du signataire
campaign-found-sender-text-missing = expéditeur incomplet
campaign-found-letterhead-file-missing = fichier du papier à lettres disparu
campaign-found-face-missing = gras ou italique absent de votre police
campaign-found-envelope-unmeasured = enveloppe non mesurée
campaign-found-no-recipient = sans destinataire
campaign-found-no-holder = titulaire inconnu
campaign-found-mandate-ended = mandat terminé
campaign-found-mandate-later = mandat pas commencé
campaign-found-person-twice = deux lettres à la même personne
campaign-found-no-address = sans adresse
campaign-found-address-proposed = adresse du siège
campaign-found-address-to-confirm = adresse à confirmer
campaign-found-address-other-language = adresse dans une autre langue
campaign-found-address-window = adresse trop longue
campaign-found-title-shortened = titre abrégé
campaign-found-title-editorial = titre traduit par nous
campaign-found-title-missing = titre inconnu
campaign-found-language-not-accepted = langue non admise
campaign-found-gender-unknown = genre inconnu
campaign-found-form-unsourced = formule sans source
campaign-found-form-missing = formule manquante
campaign-found-form-changed = formule modifiée
campaign-found-form-mismatch = formules discordantes
campaign-found-empty-subject = objet vide
campaign-found-empty-body = texte vide
campaign-found-empty-field = champ à remplir
campaign-found-unknown-field = champ inconnu
campaign-found-template-error = erreur dans le texte
campaign-found-link-refused = lien refusé
campaign-found-block-unsupported = mise en forme impossible
campaign-found-language-version-missing = texte manquant
campaign-found-text-language-differs = texte dans une autre langue
campaign-found-paragraph-language-differs = paragraphe dans une autre langue
campaign-found-letter-twice = lettre en double
campaign-found-text-already-sent = texte déjà reçu
campaign-found-already-answered = déjà répondu
campaign-found-missing-glyph = caractères absents
campaign-found-right-to-left = écriture de droite à gauche
campaign-found-line-overfull = mot trop long
campaign-found-enclosure-missing = annexe disparue
campaign-found-enclosure-changed = annexe changée
campaign-found-annex-not-attached = annexe annoncée, non jointe
campaign-found-enclosure-too-large = annexes trop lourdes
campaign-found-dispatch-day-past = date passée
campaign-found-dispatch-day-without-post = jour sans courrier
campaign-found-reference-twice = référence en double
campaign-found-changed-since-export = changée depuis l’export
campaign-found-tracking-check-digit = numéro de suivi
campaign-found-tracking-unknown-form = numéro inconnu
campaign-found-tracking-used = numéro déjà employé
campaign-found-folder-synchronised = dossier partagé
campaign-short-federal = fédéral
campaign-short-flanders = Flandre
campaign-short-wallonia = Wallonie
campaign-short-fwb = Fédération Wallonie-Bruxelles
campaign-short-brussels = Région bruxelloise
campaign-short-cocom = Cocom
campaign-short-dg = Communauté germanophone
campaign-short-france = France
campaign-short-eu = Commission européenne
campaign-remarks = { $count ->
    [one] Un point
   *[other] { $count } points
}
campaign-letter-written = écrite, { $reference }
campaign-reminder = Relancer, sans réponse, après tant de jours ouvrables
