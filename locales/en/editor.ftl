# The editor of a text: toolbar, fields, links, tables.

## Toolbar

editor-toolbar = Formatting
editor-block = Kind of paragraph: { $kind }
editor-block-paragraph = Paragraph
editor-block-heading-1 = Heading
editor-block-heading-2 = Subheading
editor-block-heading-3 = Minor heading
editor-block-blockquote = Quotation
editor-insert = Insert
editor-insert-note = Footnote
editor-insert-page-break = Page break
editor-field = Field
editor-only-in-body = In the text of the letter only

## Tables

editor-phrase = Language of the passage
editor-phrase-none = That of the letter
editor-table = Table
editor-table-insert = Insert a table
editor-table-row-add = Add a row
editor-table-column-add = Add a column
editor-table-align-start = Align the column left
editor-table-align-center = Centre the column
editor-table-align-end = Align the column right
editor-table-row-remove = Remove the row
editor-table-column-remove = Remove the column
editor-table-remove = Remove the table

## Fields

editor-fields = Fields
editor-find-field = Find a field
editor-no-field = No field by that name.
editor-field-empty = to be filled in
editor-field-value = Value of the field “{ $field }”
editor-field-from-desk = Filled in by the desk and kept up to date.
editor-field-given = Entered by you, for this version.
editor-field-fix = Fix the value
editor-field-keep = Keep
editor-field-back = Back to the desk’s value
editor-field-clear = Clear
editor-chip = field { $field }: { $value }
editor-chip-hole = field { $field }, to be filled in

## Links

editor-link = Link
editor-link-address = Address of the link
editor-link-hint = https://… or an email address
editor-link-refused = A letter can link only to an https or email address.
editor-link-set = Add the link
editor-link-remove = Remove the link

## Find and replace

editor-seek = Find in the text
editor-seek-exact = Match case and accents
editor-seek-whole = Whole words only
editor-seek-close = Close the search
editor-found-at = { $at } of { $shown }
editor-found-at-field = { $at } of { $shown }, a field
editor-found-count =
    { $count ->
        [one] One match
       *[other] { $shown } matches
    }
editor-found-none = No match
editor-replace-by = Replace with
editor-replace-one = Replace
editor-replace-all = Replace all
editor-replace-nothing = Say first what to look for.
editor-replace-field = These words come from a field and are changed there.
editor-replaced =
    { $count ->
        [one] One replacement made
       *[other] { $count } replacements made
    }
editor-replaced-but-fields =
    { $count ->
        [one] One replacement made
       *[other] { $count } replacements made
    }, { $fields ->
        [one] one field left as it is
       *[other] { $fields } fields left as they are
    }
