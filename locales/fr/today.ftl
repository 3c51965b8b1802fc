# What is owed today.

today-late = Relances en retard
today-week = Dans les sept jours
today-waiting = Attendent une réponse
today-oldest-first = de la plus ancienne à la plus récente
today-preparation = En préparation
today-matter = L’échange choisi
today-sentence-late = { $late ->
    [one] Une relance est en retard
   *[other] { $late } relances sont en retard
} ; { $week ->
    [one] une autre tombe dans les sept jours
   *[other] { $week } autres tombent dans les sept jours
}.
today-sentence-late-only =
    { $late ->
        [one] Une relance est en retard.
       *[other] { $late } relances sont en retard.
    }
today-sentence-week =
    { $week ->
        [one] Une relance tombe dans les sept jours.
       *[other] { $week } relances tombent dans les sept jours.
    }
today-sentence-next = Rien à relancer. Prochaine échéance le { $date }.
today-sentence-none = Rien à relancer.

## Rows

today-working-days =
    { $count ->
        [0] depuis hier
        [one] un jour ouvrable
       *[other] { $count } jours ouvrables
    }
today-since = depuis le { $date }
today-step =
    { $step ->
        [0] accusé de réception attendu
        [1] première relance
        [2] deuxième relance
       *[other] relance n° { $step }
    }
today-waited =
    { $count ->
        [0] depuis aujourd’hui
        [one] depuis un jour
       *[other] depuis { $count } jours
    }
today-next =
    { $step ->
        [0] accusé attendu le { $date }
       *[other] relance le { $date }
    }
today-successor = Successeur : { $name }
today-campaign = campagne
today-ready = prête à partir
today-draft = projet
today-more = Voir les { $count }

## The chosen one

today-successor-told = La fonction est à présent exercée par { $name }. La lettre présentera le dossier et rappellera ce qui avait été demandé à son prédécesseur.
today-moment-letter = { $how }, lettre { $number }
today-moment-call = appel
today-moment-meeting = rencontre
today-moment-note = note
today-private = privé
today-due = Échéance de la relance { $step } : { $days } jours ouvrables
today-due-day = Échéance de la relance { $step }
today-due-postponed = Relance { $step }, reportée
today-due-acknowledgement = Accusé de réception attendu
today-unanswered = Demandes sans réponse
today-one-letter = La même lettre rappellera aussi { $references }.
today-sent-as = Lettre { $reference }
today-open-record = Voir la pièce au registre

## Acts

today-write-relance = Écrire la relance { $language }
today-write-introduction = Écrire au successeur { $language }
today-postpone = Reporter d’une semaine
today-close = Clore sans réponse
today-written-relance =
    { $count ->
        [one] Relance rédigée : relisez-la, puis envoyez-la
       *[other] Relance rédigée pour { $count } lettres : relisez-la, puis envoyez-la
    }
today-written-introduction = Lettre au successeur rédigée : relisez-la, puis envoyez-la
today-postponed = Relance de { $reference } reportée au { $date }
today-closed = { $reference } est close sans réponse
today-close-title = Clore { $reference } sans réponse
today-close-sentence = { $person } ne sera plus relancé à ce sujet. La lettre reste au registre.
today-close-reason = Motif
today-reason-settled = Réglé autrement
today-reason-outdated = Devenu sans objet
today-reason-silence = Nous n’insistons pas
today-reason-own = Un autre motif
today-reason-words = Le motif, en quelques mots
today-reason-needed = Donnez d’abord le motif.
today-close-act = Clore
today-postpone-or-skip = Reporter ou passer…
today-postpone-to = Reporter à une autre date…
today-postpone-title = Reporter l’échéance de { $reference }
today-postpone-sentence = Les autres relances de cette lettre gardent leur jour.
today-postpone-days = Prochains jours ouvrables
today-day-in-weeks = { $day }, dans { $weeks } semaines
today-postpone-past = Choisissez un jour à venir.
today-postpone-act = Reporter
today-skip = Passer cette relance…
today-skip-title =
    { $step ->
        [0] Ne plus attendre l’accusé de réception de { $reference }
       *[other] Passer la relance { $step } de { $reference }
    }
today-skip-reason-announced = Une réponse est annoncée
today-skip-reason-spoken = Nous en avons parlé entre-temps
today-skip-reason-moment = Le moment est mal choisi
today-skip-next = La prochaine échéance reste fixée au { $day }.
today-skip-last = Aucune autre échéance n’est prévue.
today-skip-act = Passer
today-skipped = Relance de { $reference } passée
today-write-many = Écrire les relances
today-skip-these = Passer ces relances…
today-postpone-many = Reporter l’échéance de { $count } lettres
today-skip-many = Passer { $count } relances
today-close-many = Clore { $count } lettres sans réponse
today-written-many =
    { $count ->
        [one] Une relance rédigée : relisez-la, puis envoyez-la
       *[other] { $count } relances rédigées : relisez-les, puis envoyez-les
    }
today-postponed-many = { $count } relances reportées au { $date }
today-postponed-week = { $count } relances reportées d’une semaine
today-skipped-many = { $count } relances passées
today-closed-many = { $count } lettres closes sans réponse
today-peek = Aperçu de la lettre
today-open-campaign = Ouvrir la campagne
today-contact = Noter un contact
today-all-reminded = plus de relance prévue
today-vacant = Fonction vacante
today-vacant-told = Personne n’exerce cette fonction pour l’instant. Reportez la relance, ou complétez l’annuaire.

## Told once a day by the system

today-notification =
    { $count ->
        [one] Une relance à faire
       *[other] { $count } relances à faire
    }
today-notification-others =
    { $count ->
        [one] un autre destinataire
       *[other] { $count } autres destinataires
    }

## The calendar

command-today-calendar = Relances dans l’agenda
today-further = Autres actions
today-calendar = Relances dans l’agenda…
today-calendar-file = relances
today-calendar-written =
    { $count ->
        [0] Aucune relance prévue : « { $file } » est vide, dossier « { $folder } »
        [one] Une relance inscrite à son jour dans « { $file } », dossier « { $folder } »
       *[other] { $count } relances inscrites à leur jour dans « { $file } », dossier « { $folder } »
    }
today-calendar-open = Ouvrir
