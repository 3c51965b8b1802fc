# Campaigns: one text, several cabinets.

campaign-folded = { $person } gets one letter, addressed as: { $title }
campaign-left-out-no-holder = No holder known
campaign-left-out-mandate-ended = Vacant since the mandate ended ({ $date })
campaign-left-out-mandate-later = The mandate only begins later ({ $date })
campaign-left-out-no-address = No postal address known
campaign-left-out-unticked = Left out by hand

list-reason-heading = Reason for refusal
list-reason-no-recipient = No office, no family name and no organisation with a function: the row does not say whom to write to.
list-reason-too-many-cells = More cells than headings: put the value that contains the separator in quotation marks.
list-reason-too-few-cells = The row is broken in two: join it, or put the value that contains the line break in quotation marks.
list-reason-unbalanced-quotes = A quotation mark is opened and never closed.
list-reason-merged-cell = What is missing stands in a merged cell further up: unmerge it and repeat its value.
list-reason-post-unknown = The directory does not know this office: correct its identifier, or empty the cell.
list-reason-country-unknown = This country is not recognised: Belgium, France, Germany, the Netherlands or Luxembourg.
list-reason-row-twice = The same recipient already stands further up in the list.
# How a list was read.
list-field-name = full name
list-field-name-family-first = full name, family name first
list-field-name-given-first = full name, given name first
list-field-given-name = given name
list-field-family-name = family name
list-field-gender = form of address
list-field-language = language
list-field-function = office held
list-field-organization = organisation
list-field-street = street
list-field-house-number = house number
list-field-box = box
list-field-building = building
list-field-postcode = postcode
list-field-city = town
list-field-country = country
list-field-email = e-mail address
list-field-phone = telephone
list-field-post = office in the directory
list-notice-no-column-known = No heading was recognised: say what each column holds.
list-notice-no-recipient-column = No column names the recipient: say which holds the name, or which hold the office and the organisation.
list-notice-doubled-column = Several columns for the same thing ({ $field }): { $headings }. In each row the first that is filled counts.
list-notice-rows-above = Rows passed over above the headings: { $rows }
list-notice-empty-rows = Empty rows passed over: { $rows }
list-notice-encoding = The file is not in UTF-8; it was read as { $name }. Check the accented letters.
list-notice-mixed-encoding = The file mixes two encodings. Check the accented letters in these rows: { $rows }
list-notice-other-sheets = Only the first sheet with something in it is read. Sheets not read: { $names }
list-notice-name-not-split = There is no telling which is the family name in “{ $name }”.
list-notice-gender-unknown = This form of address is not recognised: “{ $word }”. The salutation will stay neutral.
list-notice-language-unknown = This language is not recognised: “{ $word }”.
list-notice-doubled-value = Two columns disagree ({ $field }); this value was not taken: “{ $value }”.
list-notice-number-from-date = The spreadsheet had turned this number into a date ({ $field }); it was read as { $value }. Check it.
list-notice-cell-error = The spreadsheet could not work out the column “{ $heading }”: { $value }
list-notice-merged = The column “{ $heading }” is part of a merged cell here; its value stands further up.
list-notice-few-cells = The row has fewer cells than there are headings.
list-notice-post-unknown = This does not identify an office in the directory: “{ $value }”.
campaign-name = Campaign
campaign-letters = Letters
campaign-count = { $count ->
    [one] One campaign
   *[other] { $shown } campaigns
}
campaign-state-prepared = in preparation
campaign-state-written = { $written } of { $all } written
campaign-state-sent = { $sent } of { $all } sent
campaign-empty = A campaign sends one text to several cabinets, each in its language.
campaign-choose-competence = Choose a competence
campaign-step = Step
campaign-step-text = Text
campaign-step-recipients = Recipients
campaign-step-check = Check
campaign-letters-count = { $count ->
    [one] one letter
   *[other] { $count } letters
}
campaign-offices-letters = { $offices ->
    [one] One cabinet
   *[other] { $offices } cabinets
}, { $letters ->
    [one] one letter
   *[other] { $letters } letters
}
campaign-texts = Common texts
campaign-add-text = Add a language
campaign-no-specimen = No letter of this campaign leaves in { $language }.
campaign-shown-for = Page for
campaign-of = { $at } of { $all }
campaign-previous = Previous letter
campaign-next = Next letter
campaign-by-hand = changed by hand
campaign-by-hand-told = This letter was changed by hand: it no longer follows the common text.
campaign-rejoin = Take the common text again
campaign-include = Include
campaign-include-one = Write to { $name }
campaign-included = included
campaign-not-included = left out
campaign-recipient = Recipient
campaign-language = Language
campaign-language-advised = the one advised
campaign-chain = Why this language
campaign-address = Address
campaign-address-confirmed = confirmed
campaign-address-to-confirm = to confirm
campaign-address-proposed = proposed
campaign-address-missing = missing
campaign-likeness = Common text
campaign-paragraph = Personal paragraph
campaign-paragraph-hint = Only this letter has it; it stays when the common text changes.
campaign-no-paragraph = none
campaign-optional = (optional)
campaign-own = This recipient
campaign-open-letter = Open the letter
campaign-unfold = Write to this office too
campaign-nobody = No recipients.
campaign-left-out = Without a letter
campaign-filter = Letters shown
campaign-filter-all = All { $count }
campaign-filter-block = Blocked { $count }
campaign-filter-warn = To check { $count }
campaign-filter-address = Address to confirm { $count }
campaign-checking = checking…
campaign-nothing-found = nothing to report
campaign-chosen = Chosen letter
campaign-still-checking = The check is running.
campaign-none-to-write = No letter is ticked.
campaign-blocked = { $count ->
    [one] One letter is blocked. Settle it or untick it to write the { $rest } others.
   *[other] { $count } letters are blocked. Settle them or untick them to write the { $rest } others.
}
campaign-all-ready = { $count ->
    [one] One letter is ready.
   *[other] { $count } letters are ready.
}
campaign-write = { $count ->
    [one] Write one letter
   *[other] Write { $count } letters
}
campaign-write-again = Write again
campaign-without-blocked = Write the { $count } others anyway
campaign-stack = One PDF for the printer
campaign-duplex = Double-sided
campaign-stack-file = print
campaign-writing = Writing the letters
campaign-written-of = { $done } of { $total } written
campaign-seconds-left = · { $count } s left
campaign-minutes-left = · { $count } min left
campaign-stopped = { $done } written, { $rest } to go.
campaign-resume = Resume
campaign-all-written = { $count ->
    [one] One file written.
   *[other] { $count } files written.
}
campaign-record = Record as sent
campaign-record-sentence = Each ticked letter is sealed as of the date of dispatch; its reminders are scheduled.
campaign-record-count = { $count ->
    [one] Seal one letter
   *[other] Seal { $count } letters
}
campaign-record-which = Letters sent
campaign-tracking-from = First registered number
campaign-tracking-hint = The following ones are derived, in the order of the list.
campaign-list-pdf = Dispatch list as PDF
campaign-list-xlsx = Dispatch list as spreadsheet
campaign-list-file = dispatch-list
campaign-list-written = Dispatch list written
campaign-drafts = E-mail drafts
campaign-drafts-written = Drafts written
