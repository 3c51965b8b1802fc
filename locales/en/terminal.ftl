# What the terminal says: help, labels, slips.

terminal-about = Write to governments in several languages, and keep the proof
terminal-option-desk = Folder of the desk
terminal-option-today = Date to work with
terminal-option-ui-lang = Language of the answers
terminal-option-json = One JSON value as output
terminal-option-out = Folder to write the pages to
terminal-option-help = Shows this help
terminal-option-version = Shows the version
terminal-heading-usage = Usage
terminal-heading-commands = Commands
terminal-heading-command = COMMAND
terminal-heading-options = Options
terminal-usage-missing = Missing: { $word }
terminal-usage-unknown = Unknown: { $word }
terminal-usage-wrong = Value refused: { $word }
terminal-done = Done.
terminal-nothing = Nothing found.
terminal-severity-block = ✗ blocks:
terminal-severity-warn = ! to check:
terminal-severity-info = · for information:

terminal-noun-desk = The desk: create, check, back up
terminal-noun-sender = Who writes
terminal-noun-settings = The settings
terminal-noun-competence = The policy areas
terminal-noun-directory = The directory: who holds an office, and since when
terminal-noun-address = Addresses and forms of address
terminal-noun-template = The letter templates
terminal-noun-letter = Letters: write, check, export
terminal-noun-campaign = Campaigns: one text, several cabinets
terminal-noun-dispatch = Dispatches
terminal-noun-reply = Replies
terminal-noun-demand = What the letters sent ask for
terminal-noun-register = The register: what left and what came in
terminal-noun-contact = Contacts: calls, meetings, notes
terminal-noun-timeline = What passed between you and an office or a person
terminal-noun-view = Saved views
terminal-noun-bin = What was thrown away in the last thirty days
terminal-noun-comment = Comments to yourself, beside a letter
terminal-noun-calendar = The days on which a cabinet does not work
terminal-noun-search = Search across the desk
terminal-noun-follow-up = Reminders
terminal-noun-archive = The register of sealed letters
terminal-noun-manual = The manual

terminal-desk-init = Creates a desk; with --starter, the starter directory and an example sender
terminal-desk-status = Says what the desk holds
terminal-desk-check = Checks the database and the seals
terminal-desk-backup = Backs up the whole desk into one file
terminal-desk-restore = Restores the desk from a backup
terminal-desk-complete = Enters waiting dispatches in the register
terminal-desk-serve = Answers questions on standard input, one a line, as JSON: how the window works
terminal-manual-export = Writes the manual as a PDF
terminal-sender-set = Reads from a TOML file who writes and who signs
terminal-sender-show = Shows the sender and the signatories
terminal-sender-signature = Puts the signature of a signatory on their letters, or removes it
terminal-settings-show = Shows all settings
terminal-settings-set = Changes one setting
terminal-settings-test-sheet = Writes a test sheet to measure a window envelope with
terminal-settings-font = Sets your own font for the letters, or removes it
terminal-settings-logo = Puts a logo at the head of the letters, or removes it
terminal-competence-list = Lists the policy areas
terminal-directory-holder = Says who is in office, by policy area, government or office
terminal-directory-search = Searches people, offices and organisations
terminal-directory-show = Shows one entry of the directory
terminal-directory-begin = Uses the starter directory
terminal-directory-remove = Removes an office, a person, an organisation, an address or a term of office
terminal-directory-restore = Puts back what was removed from the directory
terminal-directory-merge = Merges two entries for the same person; --into is the one that stays
terminal-directory-add = Adds a person and the office they hold
terminal-directory-title = Fixes the title of an office in one language
terminal-directory-confirm-title = Confirms a title as it stands
terminal-directory-confirm-form = Confirms a form of address without a source
terminal-directory-mandate = Corrects the start or end of a term of office
terminal-directory-letter-language = Notes in which language one writes to an office; auto: the one advised
terminal-directory-person = Corrects a person
terminal-address-print = Prints envelopes or labels for letters
terminal-address-show = Shows how to write to an office
terminal-address-add = Adds an address, dated today
terminal-address-confirm = Confirms that an address is correct
terminal-template-list = Lists the templates
terminal-template-show = Shows a template in one language
terminal-template-check = Checks templates: file, line, column
terminal-template-new = Begins a template
terminal-template-duplicate = Copies a template in all its languages
terminal-template-write = Writes the text of a house template
terminal-template-preview = Draws the pages a template makes
terminal-template-remove = Puts a template in the bin
terminal-template-restore = Takes a template out of the bin
terminal-comment-list = Lists the comments beside a letter
terminal-comment-write = Notes a comment, never printed nor sealed
terminal-comment-remove = Removes a comment
terminal-letter-new = Composes a letter from a template
terminal-letter-list = Lists the letters
terminal-letter-show = Shows a letter
terminal-letter-edit = Changes recipient, date, signature or text
terminal-letter-version = Writes, adds or chooses a language version
terminal-letter-revision = Lists the earlier versions of the text
terminal-letter-check = Says what blocks and what is to be checked
terminal-letter-preview = Draws the pages as text or SVG
terminal-letter-export = Assigns the reference and writes the PDF
terminal-letter-with-enclosures = Writes the letter and its enclosures into one PDF
terminal-letter-duplicate = Copies the text into a new draft
terminal-letter-discard = Bins a draft, or voids a number
terminal-letter-restore = Takes a draft out of the bin
terminal-letter-undo = Undoes the last step
terminal-letter-redo = Redoes the last step undone
terminal-campaign-new = Composes one letter for each cabinet from one text
terminal-campaign-set = Gives a recipient a personal paragraph, or a language, enclosure or signatory of their own
terminal-campaign-edit = Changes the common text or adds recipients
terminal-campaign-unfold = Gives a combined office a letter of its own
terminal-campaign-check = Says what there is to say about every letter before it is written; exits with 1 if anything blocks
terminal-campaign-list = Lists the campaigns
terminal-campaign-show = Shows a campaign: letters, combined offices, those left out
terminal-campaign-rejected = Writes the refused rows of a list, to be corrected
terminal-campaign-discard = Puts a campaign in the bin
terminal-campaign-restore = Takes a campaign out of the bin, with its letters
terminal-bin-list = Lists what lies in the bin
terminal-campaign-export = Writes all letters, each as its own PDF, and the stack for the printer
terminal-dispatch-record = Records a dispatch and seals the letter
terminal-dispatch-propose = Says what recording would do
terminal-dispatch-take-back = Withdraws a dispatch not yet in the register
terminal-dispatch-receipt = Adds to a dispatch a proof that came later
terminal-dispatch-list = Writes the dispatch list of a campaign, as PDF or spreadsheet
terminal-dispatch-draft = Prepares emails to send, with the letter attached
terminal-reply-record = Records a reply
terminal-reply-show = Shows a document received and what it holds
terminal-reply-attach = Attaches a reply to the letter it answers
terminal-demand-list = Lists the requests, answered or not
terminal-register-list = Lists the documents that left and came in
terminal-register-add = Enters a document received that answers no letter
terminal-register-export = Writes the register as CSV or XLSX
terminal-dispatch-correct = Corrects a dispatch by a further entry
terminal-reply-correct = Corrects a document received by a further entry
terminal-contact-log = Logs a call, a meeting or a note
terminal-timeline-show = Shows letters, replies, contacts and reminders in order
terminal-calendar-show = Lists the holidays and closing days of a cabinet
terminal-register-year = Counts a year by government
terminal-view-save = Saves filters under a name
terminal-view-list = Lists the saved views
terminal-view-remove = Removes a saved view
terminal-search-everywhere = Searches letters, replies, campaigns, contacts and names
terminal-follow-up-due = Says which letters have waited too long
terminal-follow-up-set = Sets the reminders of a letter
terminal-follow-up-snooze = Postpones a reminder
terminal-follow-up-skip = Skips a reminder, with a reason
terminal-follow-up-end = Stops the reminders of a letter, with a reason
terminal-follow-up-write = Writes the reminder
terminal-follow-up-calendar = Writes the reminders to come into a calendar file
terminal-follow-up-today = Says what is due today
terminal-archive-list = Lists the sealed letters
terminal-archive-search = Searches the sealed letters
terminal-archive-show = Shows an entry and its seal
terminal-archive-export = Writes the proof bundle of a letter to a folder
terminal-archive-verify = Verifies every seal

terminal-label-files = Files
terminal-label-folder = Folder
terminal-label-posts = Offices
terminal-label-people = People
terminal-label-name = Name
terminal-label-letters = Letters
terminal-label-drafts = Drafts
terminal-label-archived = Sealed
terminal-label-late = Overdue
terminal-label-warning = Warning
terminal-label-ok = All is well
terminal-label-problems = Problems
terminal-label-records = Entries
terminal-label-head = Last fingerprint
terminal-label-restored = Letters taken back
terminal-label-message = Finding
terminal-label-archive = Register
terminal-label-sender = Sender
terminal-label-signatories = Signatories
terminal-label-signatory-names = Signatories
terminal-label-file = File
terminal-label-bytes = Bytes
terminal-label-reference = Reference
terminal-label-pages = Pages
terminal-label-path = Written to
terminal-label-sha256 = SHA-256
terminal-label-id = Identifier
terminal-label-state = State
terminal-label-template = Template
terminal-label-recipient = Recipient
terminal-label-person = Person
terminal-label-title = Title
terminal-label-government = Government
terminal-label-address = Address
terminal-label-address-note = State of the address
terminal-label-block = Address
terminal-label-salutation = Salutation
terminal-label-in-text = In the text
terminal-label-valediction = Valediction
terminal-label-dated = Date
terminal-label-versions = Versions
terminal-label-subject = Subject
terminal-label-lang = Language
terminal-label-enclosures = Enclosures
terminal-label-channel = Delivery
terminal-label-contact = Contact
terminal-label-checked-on = Checked on
terminal-label-source = Source
terminal-label-reminders = Reminders
terminal-label-tracking-note = Check of the number
terminal-label-number = Number
terminal-label-stops-follow-up = Stops the reminder
terminal-label-letter = Letter
terminal-label-kind = Kind
terminal-label-covers = Reminders in one
terminal-label-group-late = Reminders overdue
terminal-label-group-week = Reminders in the next seven days
terminal-label-group-waiting = Awaiting an answer
terminal-label-group-ready = Ready to send
terminal-label-group-preparation = In preparation
terminal-label-step = Step
terminal-label-checked = Checked
terminal-label-about = Usage
terminal-label-fields = Fields
terminal-label-competences = Policy areas
terminal-label-holders = In office
terminal-label-vacant = Vacant
terminal-label-organizations = Organisations
terminal-label-forms = Forms of address
terminal-label-addresses = Addresses
terminal-label-contacts = Contacts
terminal-label-replies = Replies
terminal-label-row = Dispatch
terminal-label-on = On
terminal-label-answer = Answer
terminal-label-intact = Seal intact
terminal-label-pdf = PDF
terminal-label-undo = Undo
terminal-label-redo = Redo
terminal-label-backup-on = Last backup
terminal-label-reference-pattern = Reference pattern
terminal-label-file-name-pattern = File name pattern
terminal-label-house-language = House language
terminal-label-relance-chain = Reminders (working days)
terminal-label-closing-days = Closing days
terminal-label-email-limit-mb = Enclosures by email (MB)
terminal-label-ready = Can be written
terminal-label-blocked = Blocked
terminal-label-french-spacing = Spaces in French
terminal-label-format = Format of the paper
terminal-label-fold-marks = Fold marks
terminal-label-show-iban = Account in the footer
terminal-label-refusal = Refusal
terminal-label-at = At
terminal-label-as-of = Holders as of
terminal-label-folded = Combined
terminal-label-left-out = Left out
terminal-label-rejected = Rows refused
terminal-label-written = Written
terminal-label-resumed = Already there
terminal-label-left = Left behind
terminal-label-combined = Stack

terminal-word-post = ordinary post
terminal-word-registered = registered
terminal-word-hand = by hand
terminal-word-email = email
terminal-word-fax = fax
terminal-word-draft = draft
terminal-word-prepared = ready
terminal-word-sent = sent
terminal-word-void = void
terminal-word-acknowledgement = acknowledgement
terminal-word-answer = answer
terminal-word-refusal = refusal
terminal-word-commitment = commitment
terminal-word-relance = reminder
terminal-word-introduction = introduction
terminal-word-proof = proof of posting
terminal-word-delivery = proof of delivery
terminal-word-return = returned to sender
terminal-word-out = out
terminal-word-in = in

# Words of a command line.
terminal-take-starter = with the starter directory and an example sender
terminal-take-file = path of a file
terminal-take-key = name of the setting or the form of address
terminal-take-value = new value
terminal-take-competence = policy area, for example employment
terminal-take-government = government, for example federal
terminal-take-post = office, for example federal/employment
terminal-take-on = day, YYYY-MM-DD
terminal-take-id = identifier
terminal-take-person = person already in the directory
terminal-take-given-name = first name
terminal-take-family-name = family name
terminal-take-gender = m, f or unknown
terminal-take-lang = language: fr, nl, de or en
terminal-take-organization = organisation already in the directory
terminal-take-organization-name = name of an organisation to add
terminal-take-role = kind of office, for example minister
terminal-take-title = title, fr=…; once for each language
terminal-take-since = start of the term, YYYY[-MM[-DD]]
terminal-take-succeeds = ends the present holder’s term
terminal-take-into = entry to keep, by its id
terminal-take-source = where it was read
terminal-take-street = street and number
terminal-take-postcode = postcode
terminal-take-city = town
terminal-take-building = building
terminal-take-floor = floor
terminal-take-box = box number
terminal-take-country = country: BE, FR, DE, NL or LU
terminal-take-dir = folder of templates
terminal-take-template = name of the template, see template list
terminal-take-to = office written to
terminal-take-body = Markdown file in place of the body
terminal-take-field = value of a field, FIELD=TEXT; repeatable
terminal-take-subject = subject of the letter
terminal-take-picture = picture, PNG or SVG
terminal-take-style = regular, italic, bold or bold_italic
terminal-take-font = font, TTF or OTF
terminal-take-height = height on paper, in millimetres
terminal-take-without = removes the picture or the font
terminal-take-your-reference = the recipient’s reference; empty: none
terminal-take-your-letter-of = date of their letter, YYYY-MM-DD; empty: none
terminal-take-date = date of the letter; empty: the day of export
terminal-take-signatory = signatory; repeatable
terminal-take-enclosure = file to enclose; repeatable
terminal-take-binned = the bin instead of the rest
terminal-take-copy = who gets a copy; repeatable
terminal-take-channel = post, registered, hand, email or fax
terminal-take-take-out = enclosure to take out; repeatable
terminal-take-ignore = point to ignore in this letter: its code, or its mark
terminal-take-mind = ignored point to take up again: its code, or its mark
terminal-take-salutation = salutation; empty: the usual one
terminal-take-valediction = valediction; empty: the usual one
terminal-take-send = makes this the version to send
terminal-take-remove = takes this version out
terminal-take-as = text or svg
terminal-take-out = file or folder to write
terminal-take-attach-source = adds the text of the letter too, in Markdown
terminal-take-reason = reason, kept in the register
terminal-take-letter = identifier of the letter
terminal-take-dispatch = dispatch, by the reference or identifier of its letter
terminal-take-tracking = tracking number
terminal-take-sent-to = email address or fax number
terminal-take-receipt = proof of posting (file)
terminal-take-seal-printed = seals what was printed
terminal-take-follow-up = working days before each reminder, 20,40
terminal-take-follow-up-on = day chosen for the reminder, YYYY-MM-DD
terminal-take-words = the words that matter, quoted
terminal-take-note = remark
terminal-take-year = year
terminal-take-head = fingerprint kept elsewhere
terminal-take-except = office to leave out from the start; repeatable
terminal-take-axis = advocacy theme
terminal-take-unmatched = reference the reply quotes, where no letter is known
terminal-take-promised = day promised, YYYY[-MM[-DD]]
terminal-take-reply = reply, by number or identifier
terminal-take-answered = yes: answered; no: not answered
terminal-take-sort = order: date, number or channel
terminal-take-called = name of the copy
terminal-take-quote = words of the letter it is about
terminal-take-bin = name in the bin
terminal-take-descending = in reverse order
terminal-take-limit = number of rows
terminal-take-offset = rows to skip
terminal-take-with = office or person
terminal-take-private = private: kept out of every export
terminal-take-of = office or person whose history is wanted
terminal-take-place = place in the window, for example register
terminal-take-filter = filters, as JSON
terminal-take-list = list of recipients (CSV, XLSX, ODS or vCard)
terminal-take-map = what a column holds, COLUMN=FIELD; repeatable
terminal-take-dry-run = shows the result and keeps nothing
terminal-take-paragraph = file with this recipient’s personal paragraph
terminal-take-include = yes or no: is the letter part of it?
terminal-take-rejoin = goes back to the common text, whatever was written by hand
terminal-take-combined = PDF that holds all letters, for the printer
terminal-take-duplex = each letter begins on a fresh sheet, double-sided
terminal-take-without-blocked = writes the others where letters are blocked
terminal-take-pattern = pattern of the file names
terminal-take-jobs = number of cores to use
terminal-take-campaign = campaign, with all its letters
terminal-take-tracking-from = first number of a roll of labels
terminal-take-trackings = file of tracking numbers, one a line
terminal-take-chain = working days before each reminder, for example 20,40
terminal-take-acknowledgement = working days until an acknowledgement is expected
terminal-take-skip = number of labels of the first sheet already used
terminal-take-stationery = envelope (dl, c5-6, c5, c4) or label sheet (l7160, l7162, l7163, l7165)

## Days, moments, numbers

terminal-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    }
terminal-day = { $day } { $month } { $year }
terminal-month-of-year = { $month } { $year }
terminal-moment = { $day } at { $hour }:{ $minute }
terminal-thousands = ,
terminal-usage-which-language = Which text is meant? The campaign has one for each language ({ $known }): put LANG=… before it, or name the language with --text. Nothing was changed.
terminal-yes = yes
terminal-no = no

## Where there is nothing to show

terminal-nothing-letter-check = Nothing to report.
terminal-nothing-letter-undo = There is nothing to undo.
terminal-nothing-letter-redo = There is nothing to redo.
terminal-nothing-letter-list = No letters.
terminal-nothing-letter-revision = No earlier versions.
terminal-nothing-comment-list = No comments.
terminal-nothing-campaign-list = No campaigns.
terminal-nothing-demand-list = No requests.
terminal-nothing-register-list = Nothing in the register.
terminal-nothing-register-year = Nothing in the register for that year.
terminal-nothing-archive-list = No sealed letters.
terminal-nothing-timeline-show = Nothing has happened yet.
terminal-nothing-calendar-show = No holidays or closing days.
terminal-nothing-view-list = No saved views.
terminal-nothing-search-everywhere = These words are nowhere to be found.
terminal-nothing-directory-search = The directory holds nothing of the kind.
terminal-nothing-directory-holder = Nobody is in office.
terminal-nothing-follow-up-due = Nothing to chase.
terminal-nothing-follow-up-set = No reminders left for this letter.
terminal-nothing-desk-complete = No dispatch was waiting.
terminal-nothing-contact-log = Noted.

## What a row of a list says

terminal-row-since =
    { $since_as ->
        [day] since { $since }
       *[other] since { $since }
    }
terminal-row-until =
    { $until_as ->
        [day] until { $until }
       *[other] until { $until }
    }
terminal-row-signature = signature as a picture
terminal-row-place = line { $line }, column { $column }
terminal-row-supplied = supplied
terminal-row-problems =
    { $problems ->
        [one] one problem
       *[other] { $problems } problems
    }
terminal-row-built-in = filled in by the desk
terminal-row-quote = “{ $words }”
terminal-row-about-words = on “{ $quote }”
terminal-row-to-send = to be sent
terminal-row-prepared = { $prepared } ready
terminal-row-sent = { $sent } sent
terminal-row-language = { $lang } ({ $lang_reason })
terminal-row-left-out = not included
terminal-row-paragraph = personal paragraph: “{ $paragraph }”
terminal-row-by-hand = changed by hand
terminal-row-likeness = { $likeness }% common text
terminal-row-into = with { $into }
terminal-row-number = row { $row }
terminal-row-sample = for example “{ $sample }”
terminal-row-late =
    { $days_late ->
        [one] one working day overdue
       *[other] { $days_late } working days overdue
    }
terminal-row-sent-on = sent on { $since }
terminal-row-due = reminder on { $due }
terminal-row-owed =
    { $step ->
        [0] acknowledgement expected on { $due }
       *[other] reminder on { $due }
    }
terminal-row-snoozed = postponed to { $snoozed_to }
terminal-row-due-on = reminder on { $follow_up }
terminal-row-next = then on { $next }
terminal-row-successor = { $successor } is in office now
terminal-row-vacant = office vacant
terminal-row-promised = promised by: { $promised }
terminal-row-sealed = sealed as no. { $archive }
terminal-row-demand = request { $number }
terminal-row-answered = reply { $answer } of { $answered_on }
terminal-row-unanswered = not answered
terminal-row-corrected = corrected ({ $corrected })
terminal-row-filter = { $label }: { $value }
terminal-row-private = private
terminal-count-holders =
    { $count ->
        [one] { $shown } holder
       *[other] { $shown } holders
    }
terminal-count-posts =
    { $count ->
        [one] { $shown } office
       *[other] { $shown } offices
    }
terminal-count-letters =
    { $count ->
        [one] { $shown } letter
       *[other] { $shown } letters
    }
terminal-count-days =
    { $count ->
        [one] { $shown } working day
       *[other] { $shown } working days
    }
terminal-count-answered =
    { $count ->
        [one] { $shown } answered
       *[other] { $shown } answered
    }
terminal-count-acknowledged =
    { $count ->
        [one] { $shown } only acknowledged
       *[other] { $shown } only acknowledged
    }
terminal-count-silent =
    { $count ->
        [one] { $shown } without a response
       *[other] { $shown } without a response
    }

## Further labels

terminal-label-letter-dispatch = Dispatch
terminal-label-reply = Document received
terminal-label-reply-words = Words quoted
terminal-label-note = Remark
terminal-label-promised = Promised by
terminal-label-unmatched = Reference quoted
terminal-label-reply-answers = Requests answered
terminal-label-letter-answers = Follows on
terminal-label-texts = Common texts
terminal-label-list = List read
terminal-label-columns = Columns
terminal-label-rows = Rows
terminal-label-sent = Already sent
terminal-label-discarded = In the bin
terminal-label-kept = Numbered, kept
terminal-label-entries = Entries written
terminal-label-events = Events
terminal-label-follow-up-events = Days entered
terminal-label-appended = Enclosures appended
terminal-label-attached = Enclosures as files
terminal-label-foreign = Not up to archiving standards
terminal-label-bin = In the bin as
terminal-label-place = Place
terminal-label-filter = Filters
terminal-label-reason = Reason
terminal-label-said = Values corrected
terminal-label-post = Office
terminal-label-membership = Term of office
terminal-label-given-name = First name
terminal-label-family-name = Family name
terminal-label-gender = Gender
terminal-label-party = Party
terminal-label-language = Language
terminal-label-shown-title = Title
terminal-label-shown-name = Name
terminal-label-register-governments = By government
terminal-label-government-name = Government
terminal-label-pieces = Addresses printed
terminal-label-tight = Addresses that do not fit
terminal-label-without = Letters without an address
terminal-label-campaign-date = Date of the letters
terminal-label-archive-record = Seal
terminal-label-sealed-at = Sealed on
terminal-label-pdf-sha256 = SHA-256 of the PDF
terminal-label-hash = Fingerprint
terminal-label-receipts = Proofs
terminal-label-corrections = Corrections
terminal-label-demands = Requests
terminal-label-follow-ups = Reminders
terminal-label-archive-reminders = Reminders sent
terminal-label-recalls = Reminds of
terminal-label-later-replies = Replies to the reminders
terminal-label-tracking = Tracking number
terminal-label-tracking-grouped = Tracking number
terminal-label-date-refusal = Day refused
terminal-label-usual = Usual reminder
terminal-label-own-day = Reminder on the day chosen
terminal-label-due = Due on
terminal-label-days = Working days
terminal-label-ignored = Ignored in this letter
terminal-label-competence-label = Policy area
terminal-label-copies = Copies
terminal-label-your-reference = Recipient’s reference
terminal-label-your-letter-of = Their letter of
terminal-label-axis = Advocacy theme
terminal-label-quote = Passage
terminal-label-text = Text
terminal-label-sent-to = Sent to
terminal-label-edited-at = Changed on
terminal-label-tagline = Line under the name
terminal-label-street = Street
terminal-label-postcode = Postcode
terminal-label-city = Town
terminal-label-country = Country
terminal-label-email = Email
terminal-label-phone = Telephone
terminal-label-website = Website
terminal-label-enterprise-number = Enterprise number
terminal-label-register = Register of legal persons
terminal-label-iban = IBAN
terminal-label-voice = Who speaks
terminal-label-campaign-file-name-pattern = File names of a campaign
terminal-label-acknowledgement-days = Acknowledgement expected (working days)
terminal-label-envelope = Window of the envelope (mm)
terminal-label-text-setting = Right edge of the text
terminal-label-typeface = Typeface
terminal-label-fonts = Own fonts
terminal-label-logo = Logo
terminal-label-logo-alone = Logo in place of the name
terminal-label-reference-code = QR code of the reference

## Further words of the machine

terminal-word-kind-letter = letter
terminal-word-kind-void = number voided
terminal-word-kind-reply = document received
terminal-word-kind-other = other document
terminal-word-call = call
terminal-word-meeting = meeting
terminal-word-note = note
terminal-word-kind-reminder = reminder
terminal-word-kind-receipt = proof
terminal-word-holiday = holiday
terminal-word-closing = closing
terminal-word-kind-post = office
terminal-word-kind-person = person
terminal-word-kind-organization = organisation
terminal-word-kind-address = address
terminal-word-kind-campaign = campaign
terminal-word-kind-template = template
terminal-word-kind-voice = telephone
terminal-word-kind-url = website
terminal-word-waiting = waiting
terminal-word-place-register = register
terminal-word-place-letters = letters
terminal-word-settled = no longer needed
terminal-word-skipped = skipped
terminal-word-ended = stopped
terminal-word-reminded = reminded
terminal-word-exported = exported
terminal-word-dispatched = sent
terminal-word-replied = reply received
terminal-word-voided = number voided
terminal-word-corrected = corrected
terminal-word-attached = reply attached
terminal-word-act-remind = to remind
terminal-word-act-introduce = to write to the successor
terminal-word-act-wait = to wait
terminal-word-act-send = to send
terminal-word-act-write = to write
terminal-word-gender-m = man
terminal-word-gender-f = woman
terminal-word-gender-unknown = unknown
terminal-word-voice-auto = by the signatories
terminal-word-voice-singular = I
terminal-word-voice-plural = we

## Words that mean something of their own on one line

terminal-take-contact-log-channel = call, meeting or note
terminal-take-contact-log-text = what was said
terminal-take-contact-log-on = day, YYYY-MM-DD; without it: today
terminal-take-timeline-show-private = shows what is private too
terminal-take-follow-up-snooze-to = new day of the reminder, YYYY-MM-DD
terminal-take-follow-up-set-on = day chosen for one more reminder, YYYY-MM-DD
terminal-take-follow-up-skip-id = reminder, by its identifier; see follow-up due
terminal-take-campaign-edit-text = language of the text that changes: fr, nl, de or en
terminal-take-campaign-edit-subject = subject, LANG=TEXT; repeatable
terminal-take-campaign-edit-body = Markdown file with the text, LANG=FILE; repeatable
terminal-take-campaign-edit-remove = takes away the text of that language: fr, nl, de or en
terminal-take-campaign-edit-name = new name of the campaign
terminal-take-campaign-edit-lang = language of the letters: fr, nl, de or en, or auto for the one recommended
terminal-take-campaign-set-lang = language of the letters: fr, nl, de or en, or auto for the one recommended
terminal-take-campaign-new-lang = language of all letters: fr, nl, de or en; auto: the one recommended for each
terminal-take-campaign-new-subject = subject, LANG=TEXT; once for each language
terminal-take-campaign-new-body = Markdown file with the text, LANG=FILE; once for each language
terminal-take-campaign-new-name = name of the campaign
terminal-take-campaign-new-on = day as of which holders are looked up, YYYY-MM-DD
terminal-take-campaign-new-to = office written to as well; repeatable
terminal-take-campaign-edit-on = day as of which holders are looked up, YYYY-MM-DD
terminal-take-campaign-edit-to = office written to as well; repeatable
terminal-take-campaign-export-pattern = pattern of the file names, for example {"{date}_{government}_{post}_{subject}_{lang}"}
terminal-take-campaign-set-to = recipient whose letter changes; repeatable
terminal-take-register-list-kind = out (what left) or in (what came in)
terminal-take-register-list-state = what came of it: waiting, late, acknowledgement, answer, refusal, commitment, closed, none, void, received or unmatched
terminal-take-register-list-from = first day of the period, YYYY-MM-DD
terminal-take-register-list-until = last day of the period, YYYY-MM-DD
terminal-take-register-list-text = words to find in the documents
terminal-take-register-export-kind = out (what left) or in (what came in)
terminal-take-register-export-state = what came of it: waiting, late, acknowledgement, answer, refusal, commitment, closed, none, void, received or unmatched
terminal-take-register-export-from = first day of the period, YYYY-MM-DD
terminal-take-register-export-until = last day of the period, YYYY-MM-DD
terminal-take-register-export-text = words to find in the documents
terminal-take-calendar-show-from = first day, YYYY-MM-DD
terminal-take-calendar-show-until = last day, YYYY-MM-DD
terminal-take-view = saved view, by its name; the other filters are laid over it
terminal-take-letter-list-state = draft, prepared, sent or void
terminal-take-letter-list-text = words to find in subject, text and recipient
terminal-take-letter-new-answers = letter this one follows on
terminal-take-letter-version-name = name to keep this state of the text under
terminal-take-reply-record-answers = numbers of the requests it answers, 1,3
terminal-take-reply-attach-answers = numbers of the requests it answers, 1,3
terminal-take-reply-record-kind = acknowledgement, answer, refusal, commitment or other
terminal-take-reply-record-from = office the document comes from; without it: the one written to
terminal-take-reply-record-subject = subject of the document
terminal-take-register-add-from = office the document comes from
terminal-take-register-add-subject = subject of the document
terminal-take-dispatch-receipt-kind = proof, acknowledgement, delivery or return
terminal-take-dispatch-record-except = letter of the campaign that did not leave; repeatable
terminal-take-dispatch-draft-letter = letter or campaign
terminal-take-dispatch-correct-value = on, channel, tracking or sent_to, FIELD=VALUE; repeatable
terminal-take-reply-correct-value = on, channel, kind, subject, words, promised or note, FIELD=VALUE; repeatable
terminal-take-comment-write-text = the comment
terminal-take-comment-write-id = comment to rewrite
terminal-take-directory-title-text = the title
terminal-take-directory-confirm-form-key = name of the form of address, as directory show gives it
terminal-take-directory-mandate-until = end of the term, YYYY[-MM[-DD]]
terminal-take-directory-search-text = words to find
terminal-take-search-everywhere-text = words to find
terminal-take-archive-search-text = words to find
terminal-take-bin-list-text = words of the name or the recipient
terminal-take-view-save-name = name of the view
terminal-take-view-save-id = view to replace
terminal-take-template-show-name = name of the template
terminal-take-template-new-name = name of the template
terminal-take-template-duplicate-name = name of the template
terminal-take-template-write-name = name of the template
terminal-take-template-preview-name = name of the template
terminal-take-template-remove-name = name of the template
terminal-take-template-write-body = file with the template
terminal-take-template-preview-to = office the example is written for
terminal-take-settings-set-key = name of the setting, see settings show
terminal-take-register-year-year = year; without it: the one we are in

## What the help of a line adds

terminal-more-campaign-new =
    Fields of a list, for --map:
    name, name-family-first, name-given-first, given-name, family-name, gender, language, function, organization, street, house-number, box, building, postcode, city, country, email, phone, post
terminal-more-campaign-edit =
    Fields of a list, for --map:
    name, name-family-first, name-given-first, given-name, family-name, gender, language, function, organization, street, house-number, box, building, postcode, city, country, email, phone, post
terminal-more-sender-set =
    Keys of the TOML file:

    {"[sender]"}
    name, tagline, street, postcode, city, country, email, phone, website,
    enterprise_number, register, iban, voice (auto, singular, plural)

    {"[[signatory]]"}
    id, name, function, organization

    name, tagline, street, city, register, function and organization take one text,
    or one for each language, in a table of fr, nl, de, en.
terminal-more-settings-set =
    Values:
    house_language: fr, nl, de, en
    format: be-right-window, be-left, de-5008-a, de-5008-b, fr-right, nl-left, lu, eu, own
    typeface: serif, sans, own
    text_setting: justified, ragged
    french_spacing: france, belgium-eu
    fold_marks, show_iban, logo_alone, reference_code: yes, no
    relance_chain: 20,40
    acknowledgement_days: 10, none
    closing_days: flanders 2026-07-13..2026-08-16
terminal-writing = Writing: { $done } of { $total }
terminal-writing-stopped = Stopped. { $done } of { $total } letters are written, each whole and numbered. The same command writes the rest.
terminal-no-folder = This computer has no folder for data. Say where the desk is with --desk FOLDER.
