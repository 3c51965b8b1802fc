# The frame of the window: places, status line, commands, and words shared by all screens.

## Places

frame-navigation = Hoofdnavigatie
frame-skip = Naar de inhoud
frame-place-today = Vandaag
frame-place-letters = Brieven
frame-place-campaign = Campagnes
frame-place-directory = Adreslijst
frame-place-archive = Register
frame-place-template = Sjablonen
frame-place-setting = Instellingen
frame-help = Hulp
frame-search = Zoeken
frame-desk-without-name = Bureau zonder naam
frame-late =
    { $count ->
        [one] { $count } herinnering te laat
       *[other] { $count } herinneringen te laat
    }

## Status line

frame-all-saved = Alles is bewaard
frame-backup-at = Back-up: { $when }
frame-no-backup = Nog geen back-up

## Times

frame-time = { $hour }.{ $minute } uur
frame-just-now = zonet
frame-day-at = { $day } om { $time }
frame-on-day = op { $day }
frame-on-day-at = op { $day } om { $time }

## Words of every screen

frame-cancel = Annuleren
frame-percent = { $percent }%
frame-seconds-left = · nog { $count } s
frame-minutes-left = · nog { $count } min
frame-seconds-count =
    { $count ->
        [one] nog één seconde
       *[other] nog { $count } seconden
    }
frame-close = Sluiten
frame-back = Terug
frame-undo-act = Ongedaan maken
frame-optional = (facultatief)
frame-empty-field = Veld leegmaken
frame-loading = Wordt geladen
frame-try-again = Opnieuw proberen
frame-copy-details = Details kopiëren
frame-copied = Gekopieerd
frame-host-silent = Het bureau antwoordt niet. Wat bewaard is, blijft bewaard; sluit het venster en open het opnieuw.
frame-part-missing-title = Scherm niet beschikbaar
frame-part-missing = Dit deel van het venster kon niet worden gelezen. Wat bewaard is, blijft bewaard; probeer het nog eens of start het programma opnieuw.
frame-typed-would-be-lost = Wat u hier schreef, gaat dan verloren.
frame-keep-writing = Verder schrijven
frame-drop-typed = Sluiten zonder bewaren
frame-severity-block = Blokkeert:
frame-severity-warn = Na te kijken:
frame-severity-info = Ter informatie:
frame-severity-refusal = Geweigerd:
frame-severity-failure = Mislukt:
frame-results =
    { $count ->
        [one] { $count } resultaat
       *[other] { $count } resultaten
    }
frame-not-a-day = Deze dag bestaat niet. Schrijf bijvoorbeeld 24/11/2026.
frame-page-of = Pagina { $page } van { $pages }
frame-resize = Breedte van het deelvenster
frame-drop-nothing = Hier kunt u geen bestand neerzetten
frame-drop-elsewhere = Zet het bestand neer in een van de kaders
frame-drop-refused = { $names }: hier zijn alleen bestanden van het type { $endings } toegelaten.
frame-drop-one = Eén bestand tegelijk: geen van de { $count } is overgenomen.

## Undo

frame-done-undo = Ongedaan gemaakt: { $step }
frame-done-redo = Opnieuw gedaan: { $step }
frame-nothing-to-undo = Niets om ongedaan te maken
frame-nothing-to-redo = Niets om opnieuw te doen

## Messages

frame-messages = Meldingen van het programma
frame-messages-sentence = Wat het programma heeft gemeld sinds het venster openging.
frame-messages-none = Er is nog niets gemeld.

## Search everywhere

frame-search-everything = Vinden of uitvoeren
frame-search-hint = Een opdracht, een persoon, een functie, een brief, een campagne
frame-found-command = Opdrachten
frame-found-directory = Personen en functies
frame-found-letter = Gevonden brieven
frame-found-campaign = Gevonden campagnes
frame-found-opened = Onlangs geopend
frame-found-used = Recente opdrachten
frame-found-other = Andere opdrachten
frame-found-nothing = Niets met die naam. Probeer een ander woord, of het begin ervan.

## Menus

menu-application = Plaidoyer
menu-file = Bestand
menu-edit = Bewerken
menu-text-cut = Knippen
menu-text-copy = Kopiëren
menu-text-paste = Plakken
menu-text-select-all = Alles selecteren
menu-view = Beeld
menu-go = Ga
menu-help = Hulp

## Keys

frame-keys-go = Zich verplaatsen
frame-keys-do = Handelen
frame-keys-letter = In een brief
frame-keys-text = In de tekst
frame-keys-list = In een lijst
command-go-palette = Overal zoeken of een opdracht geven
command-go-today = Naar Vandaag
command-go-letters = Naar de brieven
command-go-campaign = Naar de campagnes
command-go-directory = Naar de adreslijst
command-go-archive = Naar het register
command-go-template = Naar de sjablonen
command-go-setting = Instellingen openen
command-go-help = Toetsen en hulp
command-go-sheet = Alle sneltoetsen tonen
command-go-keys = Sneltoetsen wijzigen
command-go-messages = De meldingen van het programma tonen
command-go-bin = De prullenmand openen
command-go-search = Hier zoeken
command-go-search-everywhere = In het hele bureau zoeken
command-go-next-pane = Volgend deelvenster
command-go-previous-pane = Vorig deelvenster
command-go-back = Een stap terug
command-go-forward = Een stap vooruit
command-letter-new = Nieuwe brief
command-campaign-new = Nieuwe campagne
command-desk-undo = Laatste actie ongedaan maken
command-desk-redo = Opnieuw doen
command-view-primary = Belangrijkste actie van het scherm
command-view-zoom-in = Vergroten
command-view-zoom-out = Verkleinen
command-view-zoom-reset = Gewone grootte
command-template-new = Nieuw sjabloon
command-template-duplicate = Sjabloon dupliceren
command-window-close = Venster sluiten
command-letter-export = Pdf of bewijsdossier exporteren
command-letter-copy-pdf = Pdf kopiëren
command-letter-name-version = Deze versie een naam geven
command-letter-close = Brief sluiten
command-letter-jump = Deze plaats hiernaast tonen
command-letter-previous-version = Vorige versie
command-letter-next-version = Volgende versie
command-letter-next-notice = Volgend punt om na te kijken
command-letter-previous-notice = Vorig punt om na te kijken
command-letter-page = Pagina tonen of verbergen
command-letter-text-alone = Focusmodus: alleen de tekst tonen
command-letter-beside = Twee versies naast elkaar
command-letter-replace = In de tekst zoeken en vervangen
command-letter-next-hit = Volgende treffer in de tekst
command-letter-previous-hit = Vorige treffer in de tekst
command-text-bold = Vet
command-text-italic = Cursief
command-text-link = Link
command-text-field = Een veld invoegen
command-text-numbered-list = Genummerde lijst
command-text-list = Lijst met opsommingstekens
command-template-repair = Het foute woord vervangen, in een sjabloon
command-list-move = Vorige, volgende regel
command-list-open = Openen
command-list-tick = De regel selecteren
command-list-extend = Selectie uitbreiden
command-list-all = Alle regels selecteren
command-list-copy = De geselecteerde regels kopiëren
command-list-column = De kolom verplaatsen, vanaf haar kop
command-list-width = De kolom verbreden of versmallen
command-list-discard = Naar de prullenmand
command-list-leave = Verlaten, terugkeren
command-register-add = Een ontvangen stuk inschrijven
command-list-reply = Antwoord noteren
command-list-contact = Contact noteren
command-list-remind = Herinnering schrijven, in Vandaag
command-list-postpone = Een week uitstellen, in Vandaag
command-list-postpone-to = Uitstellen tot een andere datum
command-list-skip = Een herinnering overslaan
command-list-close = Afsluiten zonder antwoord, in Vandaag
