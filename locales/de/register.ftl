# The register: its table, its filters, and the lists that are made of it.

## Filters

register-search = Im Register suchen
register-direction = Richtung
register-all = Alle
register-out = Ausgang
register-in = Eingang
register-way-out = ausgegangen
register-way-in = eingegangen
register-by-government = Regierung oder Organisation
register-by-competence = Zuständigkeit
register-by-axis = Anliegen
register-by-state = Stand
register-by-channel = Versandart
register-by-year = Jahr
register-by-period = Zeitraum
register-find-government = Regierung suchen
register-find-competence = Zuständigkeit suchen
register-find-axis = Anliegen suchen
register-find-state = Stand suchen
register-find-channel = Versandart suchen
register-find-year = Jahr suchen
register-state-waiting = wartet auf Antwort
register-state-late = überfällig
register-state-acknowledgement = nur Empfang bestätigt
register-state-answer = beantwortet
register-state-commitment = Zusage
register-state-refusal = Ablehnung
register-state-closed = abgeschlossen
register-state-none = ohne Frist
register-state-void = Nummer annulliert
register-state-received = Eingang
register-state-unmatched = ohne bekanntes Schreiben
register-no-axis = Noch kein Schreiben gehört zu einem Anliegen.
register-no-such = Nichts heißt so.
register-from = Vom
register-until = Bis zum
register-period-needed = Geben Sie mindestens einen Tag an.
register-period-turned = Das Ende liegt vor dem Anfang.
register-period-apply = Filtern
register-period = { $from } – { $until }
register-period-since = ab { $from }
register-period-until = bis { $until }

## Table

register-count =
    { $count ->
        [one] { $shown } Eintrag
       *[other] { $shown } Einträge
    }
register-count-of =
    { $count ->
        [one] { $shown } Eintrag von { $of }
       *[other] { $shown } Einträge von { $of }
    }
register-day = Tag
register-received = Eingang
register-with = Mit wem
register-sender = Absender
register-government = Regierung
register-what = Art
register-from-unknown = Absender unbekannt
register-corrected = durch einen späteren Eintrag berichtigt
register-add = Eingang erfassen
register-export = Exportieren
register-export-csv =
    { $count ->
        [0] Diese Liste als CSV
        [one] Die angekreuzte Zeile als CSV
       *[other] Die { $count } angekreuzten Zeilen als CSV
    }
register-export-xlsx =
    { $count ->
        [0] Diese Liste für die Tabellenkalkulation (XLSX)
        [one] Die angekreuzte Zeile für die Tabellenkalkulation (XLSX)
       *[other] Die { $count } angekreuzten Zeilen für die Tabellenkalkulation (XLSX)
    }
register-file = Briefregister-{ $day }.{ $form }
register-written =
    { $count ->
        [one] { $shown } Eintrag geschrieben
       *[other] { $shown } Einträge geschrieben
    }
register-bundles = Nachweise
register-bundles-going-on = Nachweise werden geschrieben
register-bundles-none = Kein versiegeltes Schreiben in der Auswahl: Eingänge und entfallene Nummern haben keinen Nachweis.
register-bundles-written =
    { $count ->
        [one] Ein Nachweis geschrieben
       *[other] { $count } Nachweise geschrieben
    }{ $rest ->
        [0] {""}
        [one] . Ein Eintrag hat keinen: Dort ist nichts versiegelt.
       *[other] . { $rest } Einträge haben keinen: Dort ist nichts versiegelt.
    }
register-open-file = Liste öffnen
register-void = Diese Nummer wurde annulliert: Unter ihr ist nichts ausgegangen. Sie bleibt im Register, damit keine fehlt.
register-void-letter = Text ansehen
