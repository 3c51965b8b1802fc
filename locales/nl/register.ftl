# The register: its table, its filters, and the lists that are made of it.

## Filters

register-search = Zoeken in de stukken
register-direction = Richting
register-all = Alles
register-out = Uitgaand
register-in = Inkomend
register-way-out = uitgaand stuk
register-way-in = inkomend stuk
register-by-government = Regering of instelling
register-by-competence = Bevoegdheid
register-by-axis = Beleidsthema
register-by-state = Stand van zaken
register-by-channel = Verzendwijze
register-by-year = Jaar
register-by-period = Periode
register-find-government = Een regering zoeken
register-find-competence = Een bevoegdheid zoeken
register-find-axis = Een thema zoeken
register-find-state = Een stand zoeken
register-find-channel = Een verzendwijze zoeken
register-find-year = Een jaar zoeken
register-state-waiting = in afwachting
register-state-late = te laat
register-state-acknowledgement = alleen ontvangst bevestigd
register-state-answer = beantwoord
register-state-commitment = toezegging
register-state-refusal = weigering
register-state-closed = afgesloten
register-state-none = zonder termijn
register-state-void = nummer vervallen
register-state-received = ontvangen stuk
register-state-unmatched = zonder bekende brief
register-no-axis = Nog geen brief hoort bij een thema.
register-no-such = Niets heeft die naam.
register-from = Van
register-until = Tot en met
register-period-needed = Vul minstens één dag in.
register-period-turned = Het einde valt vóór het begin.
register-period-apply = Filteren
register-period = { $from } – { $until }
register-period-since = vanaf { $from }
register-period-until = tot en met { $until }

## Table

register-count =
    { $count ->
        [one] { $shown } inschrijving
       *[other] { $shown } inschrijvingen
    }
register-count-of =
    { $count ->
        [one] { $shown } inschrijving van { $of }
       *[other] { $shown } inschrijvingen van { $of }
    }
register-day = Dag
register-received = Ontvangen
register-with = Met wie
register-sender = Afzender
register-government = Regering
register-what = Aard
register-from-unknown = Afzender onbekend
register-corrected = verbeterd door een latere inschrijving
register-add = Ontvangen stuk
register-export = Exporteren
register-export-csv =
    { $count ->
        [0] Deze lijst als csv
        [one] De aangevinkte rij als csv
       *[other] De { $count } aangevinkte rijen als csv
    }
register-export-xlsx =
    { $count ->
        [0] Deze lijst voor een rekenblad (xlsx)
        [one] De aangevinkte rij voor een rekenblad (xlsx)
       *[other] De { $count } aangevinkte rijen voor een rekenblad (xlsx)
    }
register-file = briefregister-{ $day }.{ $form }
register-written =
    { $count ->
        [one] { $shown } inschrijving weggeschreven
       *[other] { $shown } inschrijvingen weggeschreven
    }
register-bundles = Bewijsdossiers
register-bundles-going-on = Bewijsdossiers worden geschreven
register-bundles-none = Geen verzegelde brief in de selectie: wat binnenkwam en vervallen nummers hebben geen bewijsdossier.
register-bundles-written =
    { $count ->
        [one] Eén bewijsdossier geschreven
       *[other] { $count } bewijsdossiers geschreven
    }{ $rest ->
        [0] {""}
        [one] . Eén inschrijving heeft er geen: er is niets verzegeld.
       *[other] . { $rest } inschrijvingen hebben er geen: er is niets verzegeld.
    }
register-open-file = Lijst openen
register-void = Dit nummer is vervallen: er is niets onder verzonden. Het blijft in het register, zodat er geen ontbreekt.
register-void-letter = Tekst bekijken
