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
recipient-lists = Lists
recipient-take-list = Take a list…
recipient-list-drop = Begin a campaign with this list
recipient-list-title = Recipients from “{ $file }”
recipient-list-sentence = { $letters ->
    [0] No row taken over
    [one] One letter
   *[other] { $letters } letters
}{ $rejected ->
    [0] {""}
    [one] , one row refused
   *[other] , { $rejected } rows refused
}. Nothing enters the desk before you agree.
recipient-list-columns = Columns
recipient-list-columns-hint = Say what a column holds where its heading was not understood.
recipient-list-column-none = Not used
recipient-list-notices = Read this way
recipient-list-more = … and { $count } more
recipient-list-rejected = { $count ->
    [one] One row refused
   *[other] { $count } rows refused
}
recipient-list-rejected-later = You can save them from the campaign, correct them and read them again.
recipient-list-row = row { $row }
recipient-list-letters = { $count ->
    [one] One letter would be prepared
   *[other] { $count } letters would be prepared
}
recipient-list-nobody = No row gives a recipient.
recipient-list-all-there = All the recipients in this list are in the campaign already.
recipient-list-accept = { $count ->
    [one] Prepare one letter
   *[other] Prepare { $count } letters
}
recipient-list-field-name = Full name
recipient-list-field-name-family-first = Family name, then first name
recipient-list-field-name-given-first = First name, then family name
recipient-list-field-given-name = First name
recipient-list-field-family-name = Family name
recipient-list-field-gender = Gender
recipient-list-field-language = Language
recipient-list-field-function = Position
recipient-list-field-organization = Organisation
recipient-list-field-street = Street
recipient-list-field-house-number = House number
recipient-list-field-box = Box
recipient-list-field-building = Building
recipient-list-field-postcode = Postcode
recipient-list-field-city = Town
recipient-list-field-country = Country
recipient-list-field-email = Email address
recipient-list-field-phone = Telephone
recipient-list-field-post = Office in the directory
