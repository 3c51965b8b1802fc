# The directory: offices, who holds them, where and how one writes to them.

## List

directory-list = Offices and holders
directory-entry = Entry
directory-filter = Filter the directory
directory-on = Holders on
directory-holders-on = Holders on { $day }; addresses and forms are those of today.
directory-back-to-today = Back to today
directory-people = People
directory-organizations = Organisations
directory-vacant = Vacant
directory-no-match = No person or office matches these words. Try a policy area: employment, culture, housing.
directory-empty = Empty directory.
directory-begin = Use the starter directory
directory-choose = Choose an office to see its holder, its address and the forms to use.

## Post

directory-write = Write
directory-correct = Correct
directory-keep = Save
directory-title = Title of the office
directory-title-language = Language of the title
directory-title-editorial = our own translation, to be confirmed
directory-title-right = It is correct
directory-title-change = Change the title
directory-title-dialog = Fix the title of the office
directory-title-sentence = A title fixed here is written as it stands: the address no longer shortens it.
directory-title-needed = Write the title.
directory-title-fix = Fix this title
directory-language = Language
directory-also = Also:
directory-competences = Policy areas
directory-no-competence = No policy area known

## Source

directory-source = Source:
directory-source-head = Where it was read
directory-source-dated =
    { $precision ->
        [day] dated { $day }
       *[other] from { $day }
    }
directory-source-undated = undated
directory-source-until =
    { $precision ->
        [day] , checked on { $day }
       *[other] , checked in { $day }
    }
directory-no-source = No known source

## Holders

directory-holders = Holders
directory-holder = Holder
directory-mandate = Term of office
directory-since =
    { $precision ->
        [day] since { $since }
       *[other] since { $since }
    }
directory-until =
    { $precision ->
        [day] until { $until }
       *[other] until { $until }
    }
directory-from-until =
    { $precision ->
        [day] { $since } to { $until }
       *[other] { $since } to { $until }
    }
directory-since-unknown = start date unknown
directory-no-holder = No holder known: the office is vacant.
directory-end = End of term
directory-successor = Add a successor
directory-mandate-dialog = Term of office of { $name }
directory-mandate-sentence = A date may be known to the day, the month or the year: 3/2/2025, 2/2025 or 2025.
directory-mandate-since = In office since
directory-mandate-until = Until
directory-date-hint = 3/2/2025, 2/2025 or 2025
directory-not-a-date = There is no such date. Write 3/2/2025, 2/2025 or 2025.

## Address

directory-address = Address
directory-copy = copy
directory-copy-address = Copy the address
directory-address-confirmed = Address confirmed today
directory-address-to-confirm = to be confirmed
directory-address-proposed = headquarters proposed, to be confirmed
directory-address-missing = No address known: without one, no letter can be sent.
directory-checked = Last checked: { $day }
directory-address-right = It is correct
directory-add-address = Add an address
directory-add-address-title = Add an address
directory-add-address-sentence = It will bear today’s date and count as confirmed.
directory-street = Street and number
directory-building = Building
directory-floor = Floor
directory-box = Box
directory-postcode = Postcode
directory-city = Town
directory-country = Country
directory-address-language = Language of the address
directory-source-field = Where you found it
directory-source-hint = A website, an email from the cabinet, the Belgian Official Gazette…
directory-needed = To be filled in

## Forms

directory-forms = How to write
directory-advised = Recommended language: { $language }
directory-letter-language = Language of letters to this recipient
directory-letter-language-auto = The one the rules advise
directory-letter-language-hint = It goes before the one the rules advise.
directory-form-confirmed = form confirmed
directory-form-unsourced = form without a source, to be confirmed
directory-form-right = It fits
directory-form-sources =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
directory-no-forms = No form: nobody holds this office today.

## Person and organization

directory-given-name = First name
directory-family-name = Family name
directory-gender = Gender
directory-gender-hint = Determines the salutation; never guessed.
directory-gender-f = feminine
directory-gender-m = masculine
directory-gender-unknown = unknown, neutral form
directory-works-in = Working language
directory-party = Party
directory-unknown = unknown
directory-posts = Offices held
directory-seat = Headquarters
directory-no-seat = No headquarters address known.
directory-language-rule = Languages
directory-accepted = Letters may be written in:
directory-accepted-unknown = Not yet known in which languages letters may be written.
directory-offices = Offices within it
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
directory-role-hint = It determines the form of address.
directory-competence = Policy area
directory-succeeds = Succeeds the present holder, whose term ends the day before
directory-namesake = “{ $name }” is already in the directory. Is it the same person?
directory-namesake-other = Another person of the same name

## Kinds of office

directory-role-prime_minister = Prime minister
directory-role-deputy_prime_minister = Deputy prime minister
directory-role-minister = Minister
directory-role-minister_of_state = Minister of State
directory-role-state_secretary = State secretary
directory-role-minister_president = Minister-President
directory-role-vice_minister_president = Vice-Minister-President
directory-role-college_member = Member of a college
directory-role-mp_federal = Federal member of parliament
directory-role-mp_regional = Member of a regional or community parliament
directory-role-mep = Member of the European Parliament
directory-role-senator = Senator
directory-role-speaker_parliament = President of a parliament
directory-role-eu_commissioner = Member of the European Commission
directory-role-eu_commission_president = President of the European Commission
directory-role-eu_commission_vice_president = Vice-President of the Commission
directory-role-eu_high_representative = High Representative of the Union
directory-role-secretary_general = Secretary-general
directory-role-governor = Governor
directory-role-mayor = Mayor
directory-role-alderman = Alderman or alderwoman
directory-role-head_of_cabinet = Head of cabinet
directory-role-director_general = Director-general
directory-role-professor = Professor
directory-role-ambassador = Ambassador
directory-role-king = King
directory-role-queen = Queen
directory-role-prince_princess = Prince or princess
directory-role-person = Person without an office
directory-role-organisation = An organisation

## Exchanges

directory-exchanges = Exchanges
directory-exchanges-note = with this office, whoever held it
directory-no-exchanges = No exchanges yet.
directory-see-register = See in the register
directory-to-holder = (to { $name })
directory-from-holder = (from { $name })
directory-private = kept out of exports
directory-kind-reply = received
directory-kind-void = number voided
directory-kind-call = call
directory-kind-meeting = meeting
directory-kind-note = note
directory-kind-receipt = proof
directory-to-come = to come
directory-more-exchanges =
    { $count ->
        [one] Show the oldest too
       *[other] Show the { $count } older ones
    }

directory-remove = Remove from the directory
directory-take-out = Remove
directory-remove-mandate = Remove this term of office
directory-removed =
    { $offices ->
        [0] “{ $name }” removed from the directory
        [one] “{ $name }” removed from the directory, with one office
       *[other] “{ $name }” removed from the directory, with { $offices } offices
    }
directory-drafts-stay =
    { $count ->
        [one] One letter in preparation has this recipient: it stays as it is.
       *[other] { $count } letters in preparation have this recipient: they stay as they are.
    }
directory-removed-address = Address removed
directory-removed-contact = Contact detail removed
directory-removed-mandate = Term of office removed
directory-merged = Entries merged: that of { $name } is kept
directory-merge-with = Merge with another entry…
directory-merge-title = Merge the entry of { $name }
directory-merge-sentence = This person’s terms of office and the contacts logged with them move to the entry you choose; only that one is kept.
directory-merge-search = Find the entry to keep
directory-merge-choose = First choose the entry to keep.
directory-merge = Merge
directory-merge-no-office = holds no office at present
directory-merge-none = No other entry of that name.
