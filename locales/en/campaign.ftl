# Campaigns: one text, several cabinets.

campaign-folded = { $person } gets one letter, addressed as: { $title }
campaign-left-out-no-holder = No holder known
campaign-left-out-mandate-ended = Vacant since the term of office ended ({ $date })
campaign-left-out-mandate-later = The term of office only begins later ({ $date })
campaign-left-out-no-address = No postal address known
campaign-left-out-unticked = Left out by hand

list-reason-heading = Reason for refusal
list-reason-no-recipient = No office of the directory, no family name and no organisation with a position: the row does not say whom to write to.
list-reason-too-many-cells = More cells than headings: put the value that contains the separator in quotation marks.
list-reason-too-few-cells = The row is broken in two: join it, or put the value that contains the line break in quotation marks.
list-reason-unbalanced-quotes = A quotation mark is opened and never closed.
list-reason-merged-cell = What is missing is in a merged cell further up: unmerge it and repeat its value.
list-reason-post-unknown = The directory does not know this office: correct its identifier, or empty the cell.
list-reason-country-unknown = This country is not recognised: Belgium, France, Germany, the Netherlands or Luxembourg.
list-reason-row-twice = The same recipient is already further up in the list.
# How a list was read.
list-notice-no-column-known = No heading was recognised: say what each column holds.
list-notice-no-recipient-column = No column names the recipient: say which holds the name, or which hold the position and the organisation.
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
list-notice-merged = The column “{ $heading }” is part of a merged cell here; its value is further up.
list-notice-few-cells = The row has fewer cells than there are headings.
list-notice-post-unknown = This is not the identifier of an office in the directory: “{ $value }”.
list-notice-post-known = This office is in the directory: its holder, address and language are taken from there, not from the list.
list-notice-postcode-odd = This cannot be a postcode: “{ $value }”. Check the address.
list-notice-email-odd = This is not an email address: “{ $value }”. It is left out.
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
campaign-choose-competence = Choose a policy area
campaign-step = Step
campaign-step-text = Text
campaign-step-recipients = Recipients
campaign-step-check = Check
campaign-letters-count = { $count ->
    [0] no letters
    [one] one letter
   *[other] { $count } letters
}
campaign-offices-letters = { $offices ->
    [one] One cabinet
   *[other] { $offices } cabinets
}, { $letters ->
    [0] no letters
    [one] one letter
   *[other] { $letters } letters
}
campaign-texts = Common texts
campaign-add-text = Add a language
campaign-no-specimen = No letter of this campaign goes out { $language }.
campaign-shown-for = Page for
campaign-of = { $at } of { $all }
campaign-previous = Previous letter
campaign-next = Next letter
campaign-by-hand = changed by hand
campaign-by-hand-told = This letter was changed by hand: it no longer follows the common text.
campaign-rejoin = Take the common text again
campaign-include = Include
campaign-include-one = Write to { $name }
campaign-row-take-in = Include in the campaign
campaign-row-leave-out = Leave out of the campaign
campaign-included = included
campaign-not-included = left out
campaign-recipient = Recipient
campaign-language = Language
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
campaign-filter-all = All
campaign-filter-block = Blocked
campaign-filter-warn = To check
campaign-filter-address = Address to confirm
campaign-being-checked = checking…
campaign-not-checked = not checked yet
campaign-nothing-found = nothing to report
campaign-chosen = Chosen letter
campaign-checking = Checking: { $done } of { $total }
campaign-halted = Check stopped: { $done } of { $total } letters
campaign-check-going-on = Checking the letters
campaign-check-on = Go on checking
campaign-none-to-write = No letter is ticked.
campaign-blocked = { $count ->
    [one] One letter is blocked.
   *[other] { $count } letters are blocked.
} { $rest ->
    [0] Settle first what blocks.
    [one] Settle or untick what blocks to write the other.
   *[other] Settle or untick what blocks to write the { $rest } others.
}
campaign-all-ready = { $count ->
    [one] One letter is ready.
   *[other] { $count } letters are ready.
}
campaign-write = { $count ->
    [0] Write the letters
    [one] Write one letter
   *[other] Write { $count } letters
}
campaign-write-again = Write again
campaign-without-blocked = { $count ->
    [one] Write the other all the same
   *[other] Write the { $count } others all the same
}
campaign-stack = One PDF for the printer
campaign-duplex = Double-sided
campaign-stack-file = print
campaign-writing = Writing the letters
campaign-stopped = { $done } written, { $rest } to go.
campaign-resume = Resume
campaign-all-written = { $count ->
    [one] The letter is written and numbered.
   *[other] The { $count } letters are written and numbered.
}
campaign-record = Record as sent
campaign-record-sentence = One act for all ticked letters.
campaign-record-count = { $count ->
    [0] Seal the letters
    [one] Seal one letter
   *[other] Seal { $count } letters
}
campaign-record-which = Letters sent: { $count } of { $all }
campaign-record-letters = Letters of this campaign
campaign-record-find = Find a letter
campaign-tracking-from = First number
campaign-tracking-hint = The following ones are counted on in the order of the list, check digit included.
campaign-list-pdf = Dispatch list as PDF
campaign-list-xlsx = Dispatch list as spreadsheet
campaign-list-file = dispatch-list
campaign-list-written = Dispatch list written
campaign-drafts = Email drafts
campaign-drafts-written = { $count ->
    [one] One draft written
   *[other] { $count } drafts written
}{ $open ->
    [0] {""}
    [one] , one of them without an email address
   *[other] , { $open } of them without an email address
}
campaign-text-missing = { $count ->
    [one] One letter is waiting for a text { $language }.
   *[other] { $count } letters are waiting for a text { $language }.
}
campaign-text-write = Write the text { $language }
campaign-card = Details
campaign-card-sentence = What all letters have in common besides their text.
campaign-card-name = Name of the campaign
campaign-axis = Advocacy theme
campaign-axis-hint = A word of your own, to find the letters of one cause together.
campaign-holders-on = Holders on { $date }
campaign-add-recipients = Add recipients
campaign-add-count = { $count ->
    [one] Add one recipient
   *[other] Add { $count } recipients
}
campaign-added = { $count ->
    [0] Nobody was added: these offices are in the campaign already
    [one] One recipient added
   *[other] { $count } recipients added
}
campaign-there-already = Already in this campaign
campaign-list-drop = Add the recipients from this list
campaign-look-up-open = Holders on another date
campaign-look-up = Look up the holders on another date
campaign-look-up-sentence = Each letter will go to whoever holds the office on that day. Letters that have left stay as they are.
campaign-look-up-needs-day = Give a day first.
campaign-look-up-same = The campaign already goes to the holders on { $date }.
campaign-look-up-changes = { $count ->
    [0] Nothing changes: the same people hold these offices, and the languages stay.
    [one] One recipient changes.
   *[other] { $count } recipients change.
}
campaign-look-up-then = becomes
campaign-look-up-take = Use this date
campaign-looked-up = Holders on { $date }: { $count ->
    [0] no recipient changes
    [one] one recipient has changed
   *[other] { $count } recipients have changed
}
campaign-in-all = in all letters
campaign-enclose-drop = Attach to all the letters
campaign-own-drop = Attach to the letter to { $name }
campaign-own-sealed = This letter left as { $reference }: it no longer changes.
campaign-untick = Untick
campaign-take-advised = Use the recommended language
campaign-unfold-one = Also write to this office: { $title }
campaign-found-more = { $words }, and { $count } more
campaign-letter-sent = sent, { $reference }
campaign-none-to-record = No letter to record is ticked.
campaign-all-sent = All letters have left. Each can still be read, and no longer changes.
campaign-open-stack = Open the PDF to print
campaign-open-stack-of = Open PDF { $number } of { $count } to print
campaign-print-first = No PDF to print yet: write the letters with “One PDF for the printer”.
campaign-print-sent =
    { $count ->
        [one] PDF sent to the printer
       *[other] { $count } PDFs sent to the printer
    }
campaign-print-opened =
    { $count ->
        [one] PDF to print opened
       *[other] { $count } PDFs to print opened
    }
campaign-discard = Move the campaign to the bin
campaign-discard-writing = The letters of this campaign are being written: stop that first.
campaign-discarded = Campaign “{ $name }” moved to the bin{ $kept ->
    [0] {""}
    [one] . One numbered letter stays among the letters.
   *[other] . { $kept } numbered letters stay among the letters.
}
campaign-leave-out = Leave it out of this dispatch
campaign-papers = Accompanying papers
campaign-reminder-each = The day is counted for each letter by the calendar of its government.
campaign-own-day-closed = { $day }, not a working day – { $government }
campaign-sealing = The ticked letters will be sealed: the exact PDFs, the addresses and the holders of that day. For { $count } seconds the dispatch can still be withdrawn.
campaign-tracking = Registered numbers
campaign-tracking-range = From the first one
campaign-tracking-list = Paste the list
campaign-tracking-none = Not now
campaign-tracking-pasted = One number a line, in the order of the list
campaign-tracking-count = { $given } numbers for { $count } letters
campaign-tracking-twice = The number { $number } appears twice: each label goes on one letter only.
campaign-rejected = { $count ->
    [one] One row of the list was not taken over.
   *[other] { $count } rows of the list were not taken over.
}
campaign-rejected-export = Save these rows to correct them
campaign-rejected-file = refused-rows
campaign-rejected-written = { $count ->
    [one] One row saved, with its reason
   *[other] { $count } rows saved, each with its reason
}
campaign-found-sender-missing = no sender
campaign-found-sender-is-example = example sender
campaign-found-no-signatory = nobody signs
campaign-found-signatory-function-missing = signatory’s position
campaign-found-sender-text-missing = sender incomplete
campaign-found-letterhead-file-missing = letterhead file gone
campaign-found-face-missing = bold or italic missing from your typeface
campaign-found-envelope-unmeasured = envelope not measured
campaign-found-no-recipient = no recipient
campaign-found-no-holder = holder unknown
campaign-found-mandate-ended = term ended
campaign-found-mandate-later = term not begun
campaign-found-person-twice = two letters to one person
campaign-found-no-address = no address
campaign-found-address-proposed = headquarters address
campaign-found-address-to-confirm = address to confirm
campaign-found-address-other-language = address in another language
campaign-found-address-window = address too long
campaign-found-title-shortened = title shortened
campaign-found-title-editorial = title translated by us
campaign-found-title-missing = title unknown
campaign-found-language-not-accepted = language not accepted
campaign-found-gender-unknown = gender unknown
campaign-found-form-unsourced = form without a source
campaign-found-form-missing = form missing
campaign-found-form-changed = form changed
campaign-found-form-mismatch = forms disagree
campaign-found-empty-subject = empty subject
campaign-found-empty-body = empty text
campaign-found-empty-field = field to fill in
campaign-found-unknown-field = unknown field
campaign-found-template-error = error in the text
campaign-found-link-refused = link refused
campaign-found-block-unsupported = formatting not possible
campaign-found-language-version-missing = text missing
campaign-found-text-language-differs = text in another language
campaign-found-paragraph-language-differs = paragraph in another language
campaign-found-letter-twice = letter twice
campaign-found-text-already-sent = text already received
campaign-found-already-answered = already answered
campaign-found-missing-glyph = characters missing
campaign-found-right-to-left = right-to-left script
campaign-found-line-overfull = word too long
campaign-found-enclosure-missing = enclosure gone
campaign-found-enclosure-changed = enclosure changed
campaign-found-annex-not-attached = enclosure named, not attached
campaign-found-enclosure-too-large = enclosures too large
campaign-found-dispatch-day-past = date has passed
campaign-found-dispatch-day-without-post = day without post
campaign-found-reference-twice = reference twice
campaign-found-changed-since-export = changed since export
campaign-found-tracking-check-digit = tracking number
campaign-found-tracking-unknown-form = number unknown
campaign-found-tracking-used = number already used
campaign-found-folder-synchronised = shared folder
campaign-short-federal = federal
campaign-short-flanders = Flanders
campaign-short-wallonia = Wallonia
campaign-short-fwb = French Community
campaign-short-brussels = Brussels Region
campaign-short-cocom = Common Community Commission
campaign-short-dg = German-speaking Community
campaign-short-france = France
campaign-short-eu = European Commission
campaign-remarks = { $count ->
    [one] One point
   *[other] { $count } points
}
campaign-letter-written = written, { $reference }
campaign-reminder = Without an answer, remind after so many working days
