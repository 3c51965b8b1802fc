# What is owed today.

today-late = Herinneringen te laat
today-week = Deze week
today-waiting = Wachten op antwoord
today-drafts = In voorbereiding
today-sent = Laatste verzendingen
today-matter = De gekozen zaak
today-sentence-late =
    { $late ->
        [one] Eén herinnering is te laat; { $week } volgen deze week.
       *[other] { $late } herinneringen zijn te laat; { $week } volgen deze week.
    }
today-sentence-late-only =
    { $late ->
        [one] Eén herinnering is te laat.
       *[other] { $late } herinneringen zijn te laat.
    }
today-sentence-week =
    { $week ->
        [one] Eén herinnering valt deze week.
       *[other] { $week } herinneringen vallen deze week.
    }
today-sentence-next = Niets te herinneren. Volgende termijn op { $date }.
today-sentence-none = Niets te herinneren.
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
