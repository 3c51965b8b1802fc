# The templates: their list, the source of one, the same passage on its pages.

template-own = House templates
template-supplied = Supplied
template-source = Text of the template
template-languages = Languages of the template
template-write = Write with this template
template-cannot-serve =
    { $count ->
        [one] { $count } error: this template cannot be used
       *[other] { $count } errors: this template cannot be used
    }
template-problems =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
template-problem-at = Line { $line }, column { $column }
template-fields = To be filled in for each letter
template-choose = Choose a template to read its text.

# What a new template begins with, what a copy is called, and what its example says.
template-new-about = Say here when to use this template.
template-new-subject = subject of the letter
template-new-body = Write the text of the letter here.
template-copy = { $title } (copy)
template-own-words = Here come the letter’s own words.
template-example-subject = status of workers in the arts

## List

template-none-own = No house templates yet. Duplicate a supplied one, or begin one.
template-missing =
    { $count ->
        [one] { $languages } missing
       *[other] { $languages } missing
    }
template-more = Actions for “{ $title }”
template-supplied-stays = A supplied template stays as it is.
template-duplicated = Template duplicated: this is the copy
template-removed = “{ $title }” moved to the bin
template-restored = Template restored

## A new one

template-title = Title
template-title-hint = As one picks it when writing a letter.
template-title-first = Give it a title first.
template-first-language = First language
template-create = Create the template

## Languages

template-add-rewritten = { $language }: start from the open text
template-add-empty = { $language }: start from an empty text
template-language-removed = Version moved to the bin: { $language }
template-last-language = A template keeps at least one language.

## Source

template-read-only = A supplied template cannot be changed. Duplicate it: the copy opens at this place.
template-shown = Part shown
template-pages = Preview
template-problem-title = Line { $line }, column { $column }: { $what }
template-nearest-means = { $name }: { $meaning }
template-repair = Replace
template-repair-by = Replace by { $name }
template-repaired = Replaced by { $name }
template-field-list = List of fields
template-fields-of-desk = Filled in by the desk
template-forms = Conditions, and the place of own words
template-form-if = Passage that appears only if the field is filled in
template-form-unless = Passage that appears only if the field is empty
template-form-else = Otherwise this passage
template-form-end-if = End of the passage
template-form-end-unless = End of the passage
template-form-own-paragraph = Place of each letter’s own words, in a paragraph of its own
template-selection-deleted = Selection deleted
template-control-character = Control character
template-seek-next = Next
template-seek-previous = Previous
template-seek-exact = Match case
template-seek-present = Current result
template-seek-on-line = on line
template-replaced-on-line = replaced on line { $line }
template-replaced-all = replaced: { $shown }

## Pages

template-passages = The same passage in each language
template-passage = Page: { $language }
template-complete = complete
template-wrong =
    { $kind ->
        [front] details to correct
        [body] text missing
        [field] unknown field
        [condition] condition to correct
       *[brace] braces to correct
    }
template-no-page-yet = The page appears once the text is corrected.
template-example = Example: { $name }
template-example-nobody = no recipient
template-example-title = Who the example is addressed to
template-example-take = Use as the example
