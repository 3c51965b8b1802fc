# The frame of the window: places, status line, commands, and words shared by all screens.

## Places

frame-navigation = Hauptnavigation
frame-skip = Zum Inhalt
frame-place-today = Heute
frame-place-letters = Schreiben
frame-place-campaign = Kampagnen
frame-place-directory = Verzeichnis
frame-place-archive = Register
frame-place-template = Vorlagen
frame-place-setting = Einstellungen
frame-help = Hilfe
frame-search = Suchen
frame-desk-without-name = Büro ohne Namen
frame-late =
    { $count ->
        [one] { $count } überfällige Erinnerung
       *[other] { $count } überfällige Erinnerungen
    }

## Status line

frame-all-saved = Alles ist gespeichert
frame-backup-at = Sicherung: { $when }
frame-no-backup = Noch keine Sicherung

## Times

frame-time = { $hour }.{ $minute } Uhr
frame-just-now = gerade eben
frame-day-at = { $day } um { $time }
frame-on-day = am { $day }
frame-on-day-at = am { $day } um { $time }

## Words of every screen

frame-cancel = Abbrechen
frame-percent = { $percent } %
frame-seconds-left = · noch { $count } s
frame-minutes-left = · noch { $count } min
frame-seconds-count =
    { $count ->
        [one] noch eine Sekunde
       *[other] noch { $count } Sekunden
    }
frame-close = Schließen
frame-back = Zurück
frame-undo-act = Rückgängig
frame-optional = (optional)
frame-empty-field = Feld leeren
frame-loading = Wird geladen
frame-try-again = Erneut versuchen
frame-copy-details = Details kopieren
frame-copied = Kopiert
frame-host-silent = Das Büro antwortet nicht. Gespeichertes bleibt erhalten; schließen Sie das Fenster und öffnen Sie es wieder.
frame-part-missing-title = Ansicht nicht verfügbar
frame-part-missing = Dieser Teil des Fensters konnte nicht gelesen werden. Gespeichertes bleibt erhalten; versuchen Sie es noch einmal oder starten Sie das Programm neu.
frame-typed-would-be-lost = Ihre Eingaben würden verloren gehen.
frame-keep-writing = Weiterschreiben
frame-drop-typed = Verwerfen und schließen
frame-severity-block = Blockiert:
frame-severity-warn = Zu prüfen:
frame-severity-info = Zur Kenntnis:
frame-severity-refusal = Abgelehnt:
frame-severity-failure = Fehlgeschlagen:
frame-results =
    { $count ->
        [one] { $count } Treffer
       *[other] { $count } Treffer
    }
frame-not-a-day = Diesen Tag gibt es nicht. Schreiben Sie zum Beispiel 24.11.2026.
frame-page-of = Seite { $page } von { $pages }
frame-resize = Breite des Bereichs
frame-drop-nothing = Hier lässt sich keine Datei ablegen
frame-drop-elsewhere = Legen Sie die Datei in einem der Rahmen ab
frame-drop-refused = { $names }: Hier werden nur Dateien mit der Endung { $endings } angenommen.
frame-drop-one = Bitte nur eine Datei auf einmal: Von den { $count } wurde keine übernommen.

## Undo

frame-done-undo = Rückgängig gemacht: { $step }
frame-done-redo = Wiederholt: { $step }
frame-nothing-to-undo = Nichts rückgängig zu machen
frame-nothing-to-redo = Nichts zu wiederholen

## Messages

frame-messages = Meldungen des Programms
frame-messages-sentence = Was das Programm gemeldet hat, seit das Fenster geöffnet ist.
frame-messages-none = Noch keine Meldung.

## Search everywhere

frame-search-everything = Finden oder ausführen
frame-search-hint = Befehl, Person, Amt, Schreiben oder Kampagne
frame-found-command = Befehle
frame-found-directory = Personen und Ämter
frame-found-letter = Gefundene Schreiben
frame-found-campaign = Gefundene Kampagnen
frame-found-opened = Zuletzt geöffnet
frame-found-used = Zuletzt verwendete Befehle
frame-found-other = Andere Befehle
frame-found-nothing = Nichts unter diesem Namen. Versuchen Sie ein anderes Wort oder dessen Anfang.

## Menus

menu-application = Plaidoyer
menu-file = Datei
menu-edit = Bearbeiten
menu-text-cut = Ausschneiden
menu-text-copy = Kopieren
menu-text-paste = Einfügen
menu-text-select-all = Alles auswählen
menu-view = Ansicht
menu-go = Gehe zu
menu-help = Hilfe

## Keys

frame-keys-go = Navigieren
frame-keys-do = Aktionen
frame-keys-letter = In einem Schreiben
frame-keys-text = Im Text
frame-keys-list = In einer Liste
command-go-palette = Überall suchen oder einen Befehl geben
command-go-today = Zu „Heute“
command-go-letters = Zu den Schreiben
command-go-campaign = Zu den Kampagnen
command-go-directory = Zum Verzeichnis
command-go-archive = Zum Register
command-go-template = Zu den Vorlagen
command-go-setting = Einstellungen öffnen
command-go-help = Tastatur und Hilfe
command-go-sheet = Alle Tastenkürzel zeigen
command-go-keys = Tastenkürzel ändern
command-go-messages = Meldungen des Programms zeigen
command-go-bin = Papierkorb öffnen
command-go-search = Hier suchen
command-go-search-everywhere = Im ganzen Büro suchen
command-go-next-pane = Nächster Bereich
command-go-previous-pane = Voriger Bereich
command-go-back = Einen Schritt zurück
command-go-forward = Einen Schritt vor
command-letter-new = Neues Schreiben
command-campaign-new = Neue Kampagne
command-desk-undo = Letzte Aktion rückgängig machen
command-desk-redo = Wiederholen
command-view-primary = Wichtigste Aktion dieser Ansicht
command-view-zoom-in = Vergrößern
command-view-zoom-out = Verkleinern
command-view-zoom-reset = Normale Größe
command-template-new = Neue Vorlage
command-template-duplicate = Vorlage duplizieren
command-window-close = Fenster schließen
command-letter-export = PDF oder Nachweis exportieren
command-letter-copy-pdf = PDF kopieren
command-letter-name-version = Diese Fassung benennen
command-letter-close = Schreiben schließen
command-letter-jump = Diese Stelle im anderen Bereich zeigen
command-letter-previous-version = Vorige Fassung
command-letter-next-version = Nächste Fassung
command-letter-next-notice = Nächster zu prüfender Punkt
command-letter-previous-notice = Voriger zu prüfender Punkt
command-letter-page = Seite zeigen oder verbergen
command-letter-text-alone = Fokusmodus: nur den Text zeigen
command-letter-beside = Zwei Fassungen nebeneinander
command-letter-replace = Im Text suchen und ersetzen
command-letter-next-hit = Nächster Treffer im Text
command-letter-previous-hit = Voriger Treffer im Text
command-text-bold = Fett
command-text-italic = Kursiv
command-text-link = Link
command-text-field = Ein Feld einfügen
command-text-numbered-list = Nummerierte Liste
command-text-list = Aufzählung
command-template-repair = Falsches Wort ersetzen, in einer Vorlage
command-list-move = Vorige, nächste Zeile
command-list-open = Öffnen
command-list-tick = Zeile auswählen
command-list-extend = Auswahl erweitern
command-list-all = Alle Zeilen auswählen
command-list-copy = Ausgewählte Zeilen kopieren
command-list-column = Spalte verschieben, von ihrem Kopf aus
command-list-width = Spalte verbreitern oder schmaler machen
command-list-discard = In den Papierkorb
command-list-leave = Verlassen, zurückkehren
command-register-add = Einen Eingang eintragen
command-list-reply = Antwort vermerken
command-list-contact = Kontakt vermerken
command-list-remind = Erinnerung schreiben, in „Heute“
command-list-postpone = Um eine Woche verschieben, in „Heute“
command-list-postpone-to = Auf einen anderen Tag verschieben
command-list-skip = Eine Erinnerung überspringen
command-list-close = Ohne Antwort abschließen, in „Heute“
