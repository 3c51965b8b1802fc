# The editor of a text: toolbar, fields, links, tables.

## Toolbar

editor-toolbar = Formatierung
editor-block = Absatzart: { $kind }
editor-block-paragraph = Absatz
editor-block-heading-1 = Überschrift
editor-block-heading-2 = Unterüberschrift
editor-block-heading-3 = Kleine Überschrift
editor-block-blockquote = Zitat
editor-insert = Einfügen
editor-insert-note = Fußnote
editor-insert-page-break = Seitenumbruch
editor-field = Feld
editor-only-in-body = Nur im Brieftext

## Tables

editor-phrase = Sprache der Passage
editor-phrase-none = Die des Briefs
editor-table = Tabelle
editor-table-insert = Tabelle einfügen
editor-table-row-add = Zeile hinzufügen
editor-table-column-add = Spalte hinzufügen
editor-table-align-start = Spalte linksbündig setzen
editor-table-align-center = Spalte zentrieren
editor-table-align-end = Spalte rechtsbündig setzen
editor-table-row-remove = Zeile löschen
editor-table-column-remove = Spalte löschen
editor-table-remove = Tabelle löschen

## Fields

editor-fields = Felder
editor-find-field = Feld suchen
editor-no-field = Kein Feld mit diesem Namen.
editor-field-empty = auszufüllen
editor-field-value = Wert des Feldes „{ $field }“
editor-field-from-desk = Vom Büro eingesetzt; folgt den Angaben dort.
editor-field-given = Von Ihnen eingesetzt, nur in dieser Fassung.
editor-field-fix = Wert festhalten
editor-field-keep = Übernehmen
editor-field-back = Zurück zum Wert des Büros
editor-field-clear = Leeren
editor-chip = Feld { $field }: { $value }
editor-chip-hole = Feld { $field }, auszufüllen

## Links

editor-link = Link
editor-link-address = Adresse des Links
editor-link-hint = https://… oder eine E-Mail-Adresse
editor-link-refused = Ein Schreiben kann nur auf eine https- oder E-Mail-Adresse verweisen.
editor-link-set = Link setzen
editor-link-remove = Link entfernen

## Find and replace

editor-seek = Im Text suchen
editor-seek-exact = Groß- und Kleinschreibung und Akzente beachten
editor-seek-whole = Nur ganze Wörter
editor-seek-close = Suche schließen
editor-found-at = { $at } von { $shown }
editor-found-at-field = { $at } von { $shown }, ein Feld
editor-found-count =
    { $count ->
        [one] Ein Treffer
       *[other] { $shown } Treffer
    }
editor-found-none = Nichts gefunden
editor-replace-by = Ersetzen durch
editor-replace-one = Ersetzen
editor-replace-all = Alle ersetzen
editor-replace-nothing = Geben Sie zuerst ein, was Sie suchen.
editor-replace-field = Diese Wörter stammen aus einem Feld und werden dort geändert.
editor-replaced =
    { $count ->
        [one] Eine Stelle ersetzt
       *[other] { $count } Stellen ersetzt
    }
editor-replaced-but-fields =
    { $count ->
        [one] Eine Stelle ersetzt
       *[other] { $count } Stellen ersetzt
    }, { $fields ->
        [one] ein Feld unverändert gelassen
       *[other] { $fields } Felder unverändert gelassen
    }
