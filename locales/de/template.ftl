# The templates: their list, the source of one, the same passage on its pages.

template-own = Eigene
template-supplied = Mitgeliefert
template-source = Text der Vorlage
template-languages = Sprachen der Vorlage
template-write = Mit dieser Vorlage schreiben
template-cannot-serve =
    { $count ->
        [one] { $count } Fehler: Diese Vorlage ist nicht brauchbar
       *[other] { $count } Fehler: Diese Vorlage ist nicht brauchbar
    }
template-problems =
    { $count ->
        [one] { $count } Fehler
       *[other] { $count } Fehler
    }
template-problem-at = Zeile { $line }, Spalte { $column }
template-fields = In jedem Schreiben auszufüllen
template-choose = Wählen Sie eine Vorlage, um den Text zu lesen.

# What a new template begins with, what a copy is called, and what its example says.
template-new-about = Schreiben Sie hier, wann diese Vorlage dient.
template-new-subject = Betreff des Schreibens
template-new-body = Schreiben Sie hier den Text des Schreibens.
template-copy = { $title } (Kopie)
template-own-words = Hier stehen die eigenen Worte jedes Schreibens.
template-example-subject = Statut der Kunstschaffenden

## List

template-none-own = Noch keine eigenen Vorlagen. Duplizieren Sie eine mitgelieferte oder beginnen Sie eine neue.
template-missing =
    { $count ->
        [one] { $languages } fehlt
       *[other] { $languages } fehlen
    }
template-more = Aktionen für „{ $title }“
template-supplied-stays = Eine mitgelieferte Vorlage bleibt, wie sie ist.
template-duplicated = Vorlage dupliziert: Dies ist die Kopie
template-removed = „{ $title }“ in den Papierkorb gelegt
template-restored = Vorlage wiederhergestellt

## A new one

template-title = Titel
template-title-hint = So wählt man sie beim Schreiben aus.
template-title-first = Geben Sie zuerst einen Titel an.
template-first-language = Erste Sprache
template-create = Vorlage anlegen

## Languages

template-add-rewritten = { $language }: vom geöffneten Text ausgehen
template-add-empty = { $language }: mit leerem Text beginnen
template-language-removed = Fassung in den Papierkorb gelegt: { $language }
template-last-language = Eine Vorlage behält mindestens eine Sprache.

## Source

template-read-only = Eine mitgelieferte Vorlage lässt sich nicht ändern. Duplizieren Sie sie: Die Kopie öffnet sich an dieser Stelle.
template-shown = Angezeigter Teil
template-pages = Vorschau
template-problem-title = Zeile { $line }, Spalte { $column }: { $what }
template-nearest-means = { $name }: { $meaning }
template-repair = Ersetzen
template-repair-by = Durch { $name } ersetzen
template-repaired = Durch { $name } ersetzt
template-field-list = Liste der Felder
template-fields-of-desk = Vom Büro ausgefüllt
template-forms = Bedingungen und Platz für eigene Worte
template-form-if = Passage, die nur erscheint, wenn das Feld ausgefüllt ist
template-form-unless = Passage, die nur erscheint, wenn das Feld leer ist
template-form-else = Andernfalls diese Passage
template-form-end-if = Ende der Passage
template-form-end-unless = Ende der Passage
template-form-own-paragraph = Platz für die eigenen Worte jedes Schreibens, in einem Absatz für sich
template-selection-deleted = Auswahl gelöscht
template-control-character = Steuerzeichen
template-seek-next = Weiter
template-seek-previous = Zurück
template-seek-exact = Groß-/Kleinschreibung beachten
template-seek-present = Aktueller Treffer
template-seek-on-line = in Zeile
template-replaced-on-line = ersetzt in Zeile { $line }
template-replaced-all = ersetzt: { $shown }

## Pages

template-passages = Dieselbe Passage in jeder Sprache
template-passage = Seite: { $language }
template-complete = vollständig
template-wrong =
    { $kind ->
        [front] Angaben zu berichtigen
        [body] Text fehlt
        [field] unbekanntes Feld
        [condition] Bedingung zu berichtigen
       *[brace] Klammern zu berichtigen
    }
template-no-page-yet = Die Seite erscheint, sobald der Text berichtigt ist.
template-example = Beispiel: { $name }
template-example-nobody = ohne Empfänger
template-example-title = An wen sich das Beispiel richtet
template-example-take = Als Beispiel nehmen
