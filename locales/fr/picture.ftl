# Pictures to look at: the file of an office, a year by government, the chain of a letter on the calendar.

picture-shown-as = Affichage
picture-as-image = Image
picture-as-table = Tableau
picture-print = Imprimer
picture-printed = Situation au { $day }
picture-legend = Légende
picture-what = Étape
picture-month = Mois
picture-today = aujourd’hui
picture-private-left-out = Ce qui est noté hors export n’est pas imprimé.
command-view-print = Imprimer la lettre ou l’image
command-go-year = Voir l’année en image

## File

picture-file-name = Échanges dans le temps, { $from } – { $until } : { $counts }
picture-held = { $name }, { $when }
picture-promised = Échéance promise : { $day } (pièce { $number })
picture-lane-holders = Titulaires
picture-lane-posts = Fonctions
picture-lane-letters = Lettres
picture-lane-replies = Pièces reçues
picture-lane-contacts = Appels, notes
picture-letter = lettre
picture-reminder = relance
picture-reminder-to-come = relance à venir
picture-reply-acknowledgement = accusé de réception
picture-reply-answer = réponse sur le fond
picture-reply-refusal = refus
picture-reply-commitment = engagement
picture-reply-other = autre pièce
picture-count-letters =
    { $count ->
        [one] { $count } lettre
       *[other] { $count } lettres
    }
picture-count-reminders =
    { $count ->
        [one] { $count } relance
       *[other] { $count } relances
    }
picture-count-replies =
    { $count ->
        [one] { $count } pièce reçue
       *[other] { $count } pièces reçues
    }
picture-count-contacts =
    { $count ->
        [one] { $count } appel, rencontre ou note
       *[other] { $count } appels, rencontres ou notes
    }

## Year

picture-year = L’année en image
picture-year-title = Lettres de { $year }, par gouvernement
picture-year-title-axis = { $axis }, lettres de { $year } par gouvernement
picture-all-axes = Tous les axes
picture-order = Trier par
picture-order-silent = part sans réaction
picture-order-name = nom
picture-year-sent = envoyées
picture-year-answered = répondues
picture-year-acknowledged = accusé de réception seul
picture-year-silent = sans réaction
picture-year-share = part sans réaction
picture-year-all = Ensemble
picture-year-letters = lettres
picture-year-reminders = relances
picture-year-answers = réponses sur le fond
picture-year-commitments = engagements
picture-year-refusals = refus
picture-year-acknowledgements = accusés de réception
picture-year-month = { $month }, { $government } : { $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
}, { $reminders ->
    [one] { $reminders } relance
   *[other] { $reminders } relances
}, { $replies ->
    [one] { $replies } pièce reçue
   *[other] { $replies } pièces reçues
}
picture-year-name = Lettres de { $year } mois par mois, { $governments ->
    [one] { $governments } gouvernement
   *[other] { $governments } gouvernements
} : { $sent ->
    [one] { $sent } envoyée
   *[other] { $sent } envoyées
}, dont { $silent } sans réaction
picture-year-read =
    { $count ->
        [one] Au-dessus de la ligne, ce qui est parti ; au-dessous, ce qui est arrivé. Chaque marque vaut une pièce.
       *[other] Au-dessus de la ligne, ce qui est parti ; au-dessous, ce qui est arrivé. Chaque marque vaut jusqu’à { $count } pièces.
    }
picture-year-totals = Ce que sont devenues les lettres de { $year }
picture-year-months = { $year }, mois par mois
picture-year-empty = Aucune lettre n’est partie en { $year }.
picture-year-empty-axis = Aucune lettre de l’axe « { $axis } » n’est partie en { $year }.
picture-to-register = Voir le registre

## Chain

picture-chain-show = Voir au calendrier
picture-chain-heading = Calendrier des relances, lettre { $reference }
picture-chain-title = Calendrier des relances, lettre { $reference } : { $subject }
picture-chain-name = Du { $from } au { $until } : { $steps ->
    [one] { $steps } étape
   *[other] { $steps } étapes
}, { $days ->
    [one] { $days } jour ouvrable compté
   *[other] { $days } jours ouvrables comptés
}
picture-dispatch-post = mise à la poste
picture-dispatch-registered = recommandé déposé
picture-dispatch-hand = remise par porteur
picture-dispatch-email = envoi par courriel
picture-dispatch-fax = envoi par télécopie
picture-chain-steps = Étapes
picture-key-counted = jour ouvrable, compté depuis l’envoi
picture-key-out = jour non compté
picture-left-out = Jours non comptés
picture-working-days = Jours ouvrables
picture-state = État
picture-state-due = à venir
picture-state-late =
    { $of ->
        [acknowledgement] n’est pas arrivé
       *[reminder] en retard
    }
picture-state-done = envoi fait
picture-state-settled =
    { $of ->
        [acknowledgement] n’est plus attendu
       *[reminder] sans objet, réponse reçue
    }
picture-state-skipped = étape passée
picture-state-ended = suivi arrêté
picture-state-snoozed = report au { $day }
