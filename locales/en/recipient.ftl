# Choosing to whom one writes.

## Searching

recipient-title = Who are you writing to?
recipient-search = A name, an office, a policy area
recipient-government = Government
recipient-all-governments = All governments
recipient-on = Holders on
recipient-as-of = Holders on { $date }: the letter itself goes to whoever is in office on the day it is sent.
recipient-narrow = Narrow down
recipient-competences = Policy areas
recipient-people = People
recipient-no-match = Nobody matches these words.
recipient-nearest = Nearest policy areas:

## Rows

recipient-holders = Holders
recipient-holder = Holder and office
recipient-language = Recommended language
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
recipient-advised = { $language }, as recommended
recipient-advised-none = As recommended
recipient-write = Write
recipient-choose-first = First choose a recipient.
recipient-write-many = Write to { $count } recipients
recipient-tick-all = Tick all
recipient-open-addresses = { $count ->
    [one] one address to check
   *[other] { $count } addresses to check
}
