# The editor of a text: toolbar, fields, links, tables.

## Toolbar

editor-toolbar = Opmaak
editor-block = Soort alinea: { $kind }
editor-block-paragraph = Alinea
editor-block-heading-1 = Tussentitel
editor-block-heading-2 = Ondertitel
editor-block-heading-3 = Kleine tussentitel
editor-block-blockquote = Citaat
editor-insert = Invoegen
editor-insert-note = Voetnoot
editor-insert-page-break = Pagina-einde
editor-field = Veld
editor-only-in-body = Alleen in de brieftekst

## Tables

editor-phrase = Taal van de passage
editor-phrase-none = Die van de brief
editor-table = Tabel
editor-table-insert = Tabel invoegen
editor-table-row-add = Rij toevoegen
editor-table-column-add = Kolom toevoegen
editor-table-align-start = Kolom links uitlijnen
editor-table-align-center = Kolom centreren
editor-table-align-end = Kolom rechts uitlijnen
editor-table-row-remove = Rij verwijderen
editor-table-column-remove = Kolom verwijderen
editor-table-remove = Tabel verwijderen

## Fields

editor-fields = Velden
editor-find-field = Een veld zoeken
editor-no-field = Geen veld met die naam.
editor-field-empty = in te vullen
editor-field-value = Waarde van het veld ‘{ $field }’
editor-field-from-desk = Door het bureau ingevuld; volgt de feiten.
editor-field-given = Door u ingevuld voor deze versie.
editor-field-fix = Waarde vastzetten
editor-field-keep = Bewaren
editor-field-back = Terug naar de waarde van het bureau
editor-field-clear = Leegmaken
editor-chip = veld { $field }: { $value }
editor-chip-hole = veld { $field }, in te vullen

## Links

editor-link = Link
editor-link-address = Adres van de link
editor-link-hint = https://… of een e-mailadres
editor-link-refused = Een link in een brief leidt alleen naar een https- of e-mailadres.
editor-link-set = Link leggen
editor-link-remove = Link weghalen

## Find and replace

editor-seek = In de tekst zoeken
editor-seek-exact = Hoofdletters en accenten onderscheiden
editor-seek-whole = Alleen hele woorden
editor-seek-close = Zoeken sluiten
editor-found-at = { $at } van { $shown }
editor-found-at-field = { $at } van { $shown }, een veld
editor-found-count =
    { $count ->
        [one] Eén treffer
       *[other] { $shown } treffers
    }
editor-found-none = Niets gevonden
editor-replace-by = Vervangen door
editor-replace-one = Vervangen
editor-replace-all = Alles vervangen
editor-replace-nothing = Vul eerst in wat u zoekt.
editor-replace-field = Deze woorden komen uit een veld; daar wijzigt u ze.
editor-replaced =
    { $count ->
        [one] Eén keer vervangen
       *[other] { $count } keer vervangen
    }
editor-replaced-but-fields =
    { $count ->
        [one] Eén keer vervangen
       *[other] { $count } keer vervangen
    }, { $fields ->
        [one] één veld ongewijzigd gelaten
       *[other] { $fields } velden ongewijzigd gelaten
    }
