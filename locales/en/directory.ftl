# The directory: offices, who holds them, where and how one writes to them.

## List

directory-list = Offices and holders
directory-entry = Entry
directory-filter = Filter the directory
directory-on = Holders on
directory-holders-on = Holders on { $day }; addresses and forms are those of today.
directory-back-to-today = Back to today
directory-people = People
directory-organizations = Organizations
directory-vacant = Vacant office
directory-no-match = No person or office answers to these words. Try a competence: employment, culture, housing.
directory-empty = Empty directory.
directory-begin = Use the starter directory
directory-choose = Choose an office to see its holder, its address and the forms to use.

## Post

directory-write = Write
directory-correct = Correct
directory-keep = Save
directory-title = Title of the office
directory-title-language = Language of the title
directory-title-editorial = our own translation, to confirm
directory-title-right = It is right
directory-title-change = Change the title
directory-title-dialog = Fix the title of the office
directory-title-sentence = A title fixed here is written as it stands: it is no longer shortened by itself in the address.
directory-title-needed = Write the title.
directory-title-fix = Fix this title
directory-language = Language
directory-also = Also:
directory-competences = Competences
directory-no-competence = No competence known
directory-letters = Correspondence
directory-letters-note = with the office, all holders
directory-no-letters = Nothing has been written to it yet.

## Source

directory-source = Source:
directory-source-head = Where it was read
directory-source-dated = dated { $day }
directory-source-undated = undated
directory-source-until = , checked { $day }
directory-no-source = No known source

## Holders

directory-holders = Holders
directory-holder = Holder
directory-mandate = Mandate
directory-since = since { $since }
directory-until = until { $until }
directory-from-until = { $since } to { $until }
directory-since-unknown = start unknown
directory-no-holder = No holder known: the office is vacant.
directory-end = End of mandate
directory-successor = Add a successor
directory-correct-mandate = Correct the mandate of { $name }
directory-mandate-dialog = Mandate of { $name }
directory-mandate-sentence = A date may be known to the day, the month or the year: 2025-02-03, 2025-02 or 2025.
directory-mandate-since = In office since
directory-mandate-until = Until
directory-date-hint = 2025-02-03, 2025-02 or 2025
directory-not-a-date = There is no such date. Write 2025-02-03, 2025-02 or 2025.

## Address

directory-address = Address of the cabinet
directory-copy = copy
directory-address-confirmed = Address confirmed today
directory-address-to-confirm = to confirm
directory-address-proposed = seat proposed, to confirm
directory-address-missing = No address known: without one no letter can leave.
directory-seat-of = Seat: { $name }
directory-checked = Last checked: { $day }
directory-address-right = It is correct
directory-add-address = Add an address
directory-add-address-title = Add an address
directory-add-address-sentence = It will bear today’s date and count as confirmed.
directory-street = Street and number
directory-building = Building
directory-floor = Floor
directory-box = Box
directory-postcode = Postal code
directory-city = Town
directory-country = Country
directory-address-language = Language of the address
directory-source-field = Where you read it
directory-source-hint = A site, an e-mail from the cabinet, the Belgian Official Gazette…
directory-needed = To be filled in

## Forms

directory-forms = How to write
directory-advised = Advised language: { $language }
directory-form-confirmed = form confirmed
directory-form-unsourced = form without a source, to confirm
directory-form-right = It fits
directory-form-sources =
    { $count ->
        [one] { $count } source of the form
       *[other] { $count } sources of the form
    }
directory-no-forms = No form: nobody holds this office today.

## Person and organization

directory-given-name = Given name
directory-family-name = Family name
directory-gender = Gender (grammar)
directory-gender-hint = Decides the salutation; never guessed.
directory-gender-f = feminine
directory-gender-m = masculine
directory-gender-unknown = unknown, neutral form
directory-works-in = Working language
directory-party = Party
directory-unknown = unknown
directory-posts = Offices held
directory-seat = Seat
directory-no-seat = No seat known.
directory-language-rule = Languages
directory-accepted = One may write in:
directory-offices = Offices in it
directory-no-offices = No offices known.

## Adding

directory-add = Add
directory-add-title = Add a person and an office
directory-successor-title = Add a holder
directory-add-sentence = Every fact keeps its source and its date.
directory-add-act = Add to the directory
directory-organization = Government or organisation
directory-organization-other = Another one, to be named
directory-organization-name = Name of the organisation
directory-role = Kind of office
directory-role-hint = It decides the form of address.
directory-competence = Competence
directory-succeeds = Succeeds the present holder, whose mandate ends the day before

## Kinds of office

directory-role-prime_minister = Prime minister
directory-role-deputy_prime_minister = Deputy prime minister
directory-role-minister = Minister of a government
directory-role-minister_of_state = Minister of State
directory-role-state_secretary = State secretary
directory-role-minister_president = Minister-President
directory-role-vice_minister_president = Vice-Minister-President
directory-role-college_member = Member of a college
directory-role-mp_federal = Federal member of parliament
directory-role-mp_regional = Regional member of parliament
directory-role-mep = Member of the European Parliament
directory-role-senator = Senator of the realm
directory-role-speaker_parliament = Speaker of a parliament
directory-role-eu_commissioner = European commissioner
directory-role-eu_commission_president = President of the Commission
directory-role-eu_commission_vice_president = Vice-President of the Commission
directory-role-eu_high_representative = High Representative of the Union
directory-role-secretary_general = Secretary-general
directory-role-governor = Governor
directory-role-mayor = Mayor
directory-role-alderman = Alderman
directory-role-head_of_cabinet = Head of cabinet
directory-role-director_general = Director-general
directory-role-professor = Professor
directory-role-ambassador = Ambassador
directory-role-king = King
directory-role-queen = Queen
directory-role-prince_princess = Prince or princess
directory-role-person = Person without an office
directory-role-organisation = An organisation
