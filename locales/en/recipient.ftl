# Choosing to whom one writes.

## Searching

recipient-title = To whom?
recipient-search = A name, an office, a competence
recipient-government = Government
recipient-all-governments = All governments
recipient-on = Holders on
recipient-as-of = Holders on { $date }: the letter itself goes to whoever is in office on the day it leaves.
recipient-narrow = Narrow down
recipient-competences = Competences
recipient-people = People
recipient-no-match = Nobody matches these words.
recipient-nearest = Nearest competences:

## Rows

recipient-holders = Holders
recipient-holder = Holder and office
recipient-language = Advised language
recipient-since = In office since
recipient-since-unknown = date unknown
recipient-address = Address
recipient-also = Also:{ " " }
recipient-and = ;{ " " }
recipient-hat = Write to { $name } as
recipient-vacant = Vacant
recipient-vacant-since = Since { $date }

## What is written

recipient-template = Template
recipient-letter-language = Language of the letter
recipient-advised = { $language }, as advised
recipient-advised-none = As advised
recipient-write = Write
recipient-choose-first = First choose a recipient.
