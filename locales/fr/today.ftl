# What is owed today.

today-late = Relances en retard
today-week = Cette semaine
today-waiting = Attendent une réponse
today-drafts = En préparation
today-sent = Derniers envois
today-matter = L’échange choisi
today-sentence-late =
    { $late ->
        [one] Une relance est en retard ; { $week } à venir cette semaine.
       *[other] { $late } relances sont en retard ; { $week } à venir cette semaine.
    }
today-sentence-late-only =
    { $late ->
        [one] Une relance est en retard.
       *[other] { $late } relances sont en retard.
    }
today-sentence-week =
    { $week ->
        [one] Une relance tombe cette semaine.
       *[other] { $week } relances tombent cette semaine.
    }
today-sentence-next = Rien à relancer. Prochaine échéance le { $date }.
today-sentence-none = Rien à relancer.
today-days-late =
    { $count ->
        [one] { $count } jour de retard
       *[other] { $count } jours de retard
    }
today-since = depuis le { $date }
today-step = relance { $step }
today-holder-changed = titulaire changé
today-sent-as = Lettre { $reference }
today-open-record = Voir la pièce au registre
