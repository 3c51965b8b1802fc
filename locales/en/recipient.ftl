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
list-title = Recipients from “{ $file }”
list-sentence = { $letters ->
    [0] No row taken over
    [one] One letter
   *[other] { $letters } letters
}{ $rejected ->
    [0] {""}
    [one] , one row refused
   *[other] , { $rejected } rows refused
}. Nothing enters the desk before you agree.
list-columns = Columns
list-columns-hint = Say what a column holds where its heading was not understood.
list-column-auto = By its heading
list-rejected = { $count ->
    [one] One row refused
   *[other] { $count } rows refused
}
list-rejected-later = You can save them from the campaign, correct them and read them again.
list-row = row { $row }
list-letters = { $count ->
    [one] One letter would be prepared
   *[other] { $count } letters would be prepared
}
list-nobody = No row gives a recipient.
list-accept = { $count ->
    [one] Prepare one letter
   *[other] Prepare { $count } letters
}
list-field-name = Full name
list-field-name-family-first = Family name, then first name
list-field-name-given-first = First name, then family name
list-field-given-name = First name
list-field-family-name = Family name
list-field-gender = Gender
list-field-language = Language
list-field-function = Function
list-field-organization = Organization
list-field-street = Street
list-field-house-number = House number
list-field-box = Box
list-field-building = Building
list-field-postcode = Postal code
list-field-city = Town
list-field-country = Country
list-field-email = E-mail address
list-field-phone = Telephone
list-field-post = Office in the directory
