# Writing a letter: its card, its text, its pages, its acts.

## Parts of the screen

letter-card = Letter card
letter-text = Text
letter-pages = Page
letter-versions = Versions
letter-more = Other actions
letter-none = None
letter-change = Change
letter-draft = draft
letter-without-subject = Letter without subject
letter-signature-of = Signature of { $name }
letter-reference-code = QR code of the reference { $reference }
letter-source-of = Text of letter { $reference }, in Markdown
letter-with-enclosures = Letter and enclosures in one PDF…
letter-with-enclosures-title = Combine the letter and its enclosures in one PDF
letter-with-enclosures-sentence = The pages of the letter, then those of its enclosures. Anything that is not a PDF is attached to the file, unchanged.
letter-with-enclosures-source = Add the text of the letter
letter-with-enclosures-source-hint = In Markdown, for whoever wants to work on with it.
letter-with-enclosures-act = Combine and open
letter-with-enclosures-file = letter-and-enclosures
letter-with-enclosures-done = { $pages ->
    [one] One page written.
   *[other] { $pages } pages written.
}
letter-with-enclosures-attached = Added unchanged: { $titles }
letter-with-enclosures-foreign = Not up to the standards for archiving and accessibility: { $titles }. The letter’s own PDF stays conforming.

## Card

letter-recipient = Recipient
letter-no-recipient = No recipient
letter-no-holder = Vacant office
letter-since = { $government }, since { $since }
letter-advised = Write { $language }: { $reason }
letter-address = Address
letter-address-is = Address { $state }
letter-address-to-confirm = Address to be confirmed
letter-address-proposed = Proposed address, to be confirmed
letter-address-missing = Address missing
letter-address-other = Other
letter-address-confirmed = Address confirmed today
letter-answers = Follows on
letter-your-reference = Recipient’s reference
letter-your-letter-of = Their letter of
letter-your-reference-none = None
letter-template = Template
letter-competence = Policy area
letter-signature = Signature
letter-no-signatory = Nobody signs
letter-channel = Planned delivery
letter-channel-post = Ordinary post
letter-channel-registered = Registered post
letter-channel-hand = Delivered by hand
letter-channel-email = Email
letter-channel-fax = Fax
letter-date = Date of the letter
letter-date-of-export = Day of export
letter-date-follows = Follows the day of export.
letter-enclosures = Enclosures
letter-enclose = Attach
letter-take-out = Remove “{ $title }”
letter-drop = Attach to the letter
letter-enclosed =
    { $count ->
        [one] Enclosure attached: { $names }
       *[other] Enclosures attached: { $names }
    }
letter-copies = Copies to
letter-copies-hint = One name per line

## Text

letter-subject = Subject
letter-salutation = Salutation
letter-body = Text of the letter
letter-valediction = Valediction
letter-etiquette-hint = Usual form. Press Enter to change it.
letter-etiquette-none = No form known
letter-etiquette-changed = Form changed
letter-etiquette-back = Back to the usual form

## Versions

letter-to-send = to send
letter-add = Add
letter-add-version = Add a language
letter-beside = Two versions side by side
letter-beside-pane = Version beside the text
letter-beside-swap = Swap the two versions
letter-beside-close = Back to the page
letter-version-more = { $language } version
letter-send-this = Send this version
letter-sends-already = This is the one that will be sent.
letter-remove-version = Remove this version
letter-keeps-sent = First choose another version to send.
letter-revisions = Earlier versions
letter-revisions-sentence = Every state kept of this text; restoring one can be undone.
letter-revisions-none = { $key ->
    [none] No earlier version yet. Name this one to keep it.
   *[other] No earlier version yet. { $key } keeps one under a name.
}
letter-revision-unnamed = Kept automatically
letter-revision-take = Restore this text
letter-difference-against = Compare
letter-difference-now = With the present text
letter-difference-before = With the version before
letter-difference-none = Just read
letter-difference-text = Compared text
letter-difference-count =
    { $added ->
        [one] { $added } word added
       *[other] { $added } words added
    }, { $removed ->
        [one] { $removed } removed
       *[other] { $removed } removed
    }
letter-difference-no-word = No word added or removed
letter-difference-same = No difference
letter-difference-oldest = This is the oldest version kept.
letter-difference-at = Difference { $at } of { $count }
letter-difference-next = Next difference
letter-difference-previous = Previous difference
letter-difference-added = added:
letter-difference-removed = removed:
letter-difference-looks = formatting changed
letter-difference-unchanged = { $count } unchanged paragraphs
letter-difference-usage = usual form
letter-name-version = Name this version
letter-name-version-sentence = It will stay as it is among the earlier versions.
letter-name-version-label = Name of the version
letter-name-version-act = Name it
letter-named = Version kept under the name “{ $name }”

## Acts

letter-undo-step = Undo “{ $step }”
letter-duplicate = Duplicate
letter-duplicated = Letter duplicated: this is the copy
letter-discard = Move to the bin
letter-discarded = Letter moved to the bin
letter-void = Void this number
letter-export = Export
letter-export-again = Export again
letter-exported =
    { $pages ->
        [one] PDF { $reference } written, one page
       *[other] PDF { $reference } written, { $pages } pages
    }
letter-open-pdf = Open
letter-print = Print
letter-print-opened = PDF { $reference } opens in your system’s viewer: print it from there.
letter-print-sent = PDF { $reference } was sent to the printer.
letter-pdf-copied = PDF { $reference } copied: paste it into an email or a folder.
letter-pdf-not-copied = The PDF was not copied: this system does not allow it. Export it, then attach it to the email.
letter-record = Record as sent
letter-in-archive = Show in the register
letter-write-to = Write to this person
letter-blocked = The letter cannot be sent yet. { $why }

## States

letter-sealed = Sealed on { $date }. Duplicate to write again.
letter-changed-since-export = The letter has changed since export { $reference }: the kept PDF shows the old text.
letter-saved = Saved at { $time }
letter-saving = Saving…
letter-not-saved = Not saved. { $why } Nothing is lost as long as the window stays open.
letter-nothing-to-save = Read only
letter-in-language = Letter { $language }
letter-words =
    { $count ->
        [one] { $shown } word
       *[other] { $shown } words
    }
letter-signs =
    { $count ->
        [one] { $shown } character, spaces included
       *[other] { $shown } characters, spaces included
    }
letter-spill-lines =
    { $lines ->
        [one] Only one line on page { $pages }
       *[other] Only { $lines } lines on page { $pages }
    }
letter-spill-lines-says =
    { $lines ->
        [one] Page { $pages } holds only one line of the text and the closing. A slightly shorter text would do without it.
       *[other] Page { $pages } holds only { $lines } lines of the text and the closing. A slightly shorter text would do without it.
    }
letter-spill-closing = Only the closing on page { $pages }
letter-spill-closing-says = Page { $pages } holds only the closing of the letter. A slightly shorter text would do without it.
letter-alone = Focus mode
letter-alone-leave = Leave focus mode

## Page

letter-page-count =
    { $count ->
        [one] One page
       *[other] { $count } pages
    }
letter-page-setting = laying out the page…
letter-page-zoom = Page size
letter-page-fit = Full width
letter-page-window = Window
letter-page-window-says = What the window of the envelope shows in any case
letter-page-folds = Folds
letter-page-folds-say = Where the sheet is folded

## Notices

letter-notices = To check
letter-notices-none = Nothing to report
letter-notices-warn =
    { $count ->
        [one] One point to check, nothing blocks
       *[other] { $count } points to check, nothing blocks
    }
letter-notices-block =
    { $count ->
        [one] One point blocks the dispatch
       *[other] { $count } points block the dispatch
    }
letter-notice-go = Go there
letter-notice-ignore = Ignore here
letter-notice-mind = Take up again
letter-notices-ignored = Ignored in this letter
letter-remedy-confirm-address = It is correct
letter-remedy-add-address = Add an address
letter-remedy-confirm-title = Confirm the title
letter-remedy-confirm-form = Confirm the form
letter-remedy-choose-recipient = Choose a recipient
letter-remedy-choose-signatory = Choose who signs
letter-remedy-set-sender = Say who is writing
letter-remedy-fill-field = Fill in the field
letter-door-sender = Complete the sender
letter-door-signatory = Complete the signatures
letter-door-signature = Choose who signs
letter-door-recipient = Review the recipient
letter-door-post = Open the directory
letter-door-exchange = Show the exchanges
letter-door-address = Correct the address
letter-door-language = Review the language
letter-door-words = Go to the text
letter-door-paragraph = Go to the paragraph
letter-door-enclosure = Show the enclosures
letter-door-date = Change the date
letter-door-letter = Open the letter
letter-door-backup = Show where the desk is
letter-door-letterhead = Open the letterhead

## Parts of a letter, as the place of a notice

letter-part-letterhead = Letterhead
letter-part-address = Address
letter-part-reference = Reference
letter-part-date = Date
letter-part-subject = Subject
letter-part-salutation = Salutation
letter-part-body = Text
letter-part-valediction = Valediction
letter-part-signatory = Signature
letter-part-enclosure = Enclosures
letter-part-copy = Copies
letter-part-footer = Footer
letter-part-heading = Continuation heading
letter-part-page-number = Page number
letter-part-language = Language
letter-part-tracking = Tracking number
letter-part-template = Template
letter-part-desk = Desk
letter-paste-pictures =
    { $count ->
        [one] One picture was left out: the text of a letter holds none.
       *[other] { $count } pictures were left out: the text of a letter holds none.
    }
letter-paste-links =
    { $count ->
        [one] One link was left out: it leads to no https or mail address. Its words stay.
       *[other] { $count } links were left out: they lead to no https or mail address. Their words stay.
    }
