# What is owed today.

today-late = Herinneringen te laat
today-week = Deze week
today-waiting = Wachten op antwoord
today-drafts = In voorbereiding
today-sent = Laatste verzendingen
today-matter = Gekozen dossier
today-sentence-late =
    { $late ->
        [one] Eén herinnering is te laat; deze week nog { $week }.
       *[other] { $late } herinneringen zijn te laat; deze week nog { $week }.
    }
today-sentence-late-only =
    { $late ->
        [one] Eén herinnering is te laat.
       *[other] { $late } herinneringen zijn te laat.
    }
today-sentence-week =
    { $week ->
        [one] Eén herinnering is deze week aan de beurt.
       *[other] { $week } herinneringen zijn deze week aan de beurt.
    }
today-sentence-next = Geen herinneringen te schrijven. Volgende termijn op { $date }.
today-sentence-none = Geen herinneringen te schrijven.
today-days-late =
    { $count ->
        [one] { $count } dag te laat
       *[other] { $count } dagen te laat
    }
today-since = sinds { $date }
today-step = herinnering { $step }
today-holder-changed = nieuwe titularis
today-sent-as = Brief { $reference }
today-open-record = Stuk in het register tonen
