# The register of sealed letters, and the record of one.

## Table

archive-filter = Filter
archive-remove-filter = Remove the filter { $name }
archive-sent = Sent
archive-channel = Delivery
archive-answer = Answer
archive-channel-post = ordinary post
archive-channel-registered = registered
archive-channel-hand = by hand
archive-channel-email = email
archive-channel-fax = fax
archive-empty = The register fills as you record what you send.
archive-to-letters = See the letters that are ready
archive-no-match = No entry matches these filters.
archive-clear = Clear filters
archive-choose = Choose an entry to see the document and what followed.

## Record

archive-record = Sealed document
archive-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
archive-enclosures =
    { $count ->
        [one] { $count } enclosure
       *[other] { $count } enclosures
    }
archive-enclosed = Enclosures
archive-open-pdf = Open the PDF
archive-duplicate = Duplicate to write again
archive-read-pages = Read the pages
archive-drag-pdf = Read the pages, or drag the PDF into a mail or a folder
archive-to = To { $person }, { $title }, in office that day.
archive-recalls = { $count ->
    [one] Reminder of letter
   *[other] Reminder of letters
}
archive-note-reply = Record a reply
archive-chase = Write the reminder
archive-bundle = Proof bundle
archive-bundle-folder = proof-{ $reference }
archive-bundle-written =
    { $count ->
        [one] Proof bundle written to “{ $name }”: { $count } file
       *[other] Proof bundle written to “{ $name }”: { $count } files
    }
archive-copy-head = Copy the fingerprint of the register
archive-resume-reminder = Resume the reminder
archive-more = More

## Seal

archive-verify = Check the seals
archive-sealed-intact = Sealed on { $day } at { $time }, seal intact
archive-sealed-broken = Sealed on { $day } at { $time }; the seal no longer holds
archive-checked = Register checked { $when }
archive-checked-now = Document checked on opening
archive-chain-intact = Chain of the register intact, checked at { $time }
archive-broken = A seal no longer holds
archive-show-broken = Show this document

## Timeline

archive-timeline = What followed
archive-left-post = Posted
archive-left-registered = Sent by registered post
archive-left-hand = Delivered by hand
archive-left-email = Sent by email
archive-left-fax = Sent by fax
archive-reply-acknowledgement = Acknowledgement
archive-reply-answer = Substantive reply
archive-reply-refusal = Refusal
archive-reply-commitment = Commitment
archive-not-an-answer = does not count as an answer; the reminder stands
archive-due = Reminder { $step } falls due
archive-due-late = Reminder { $step } overdue
archive-due-settled = Reminder { $step } no longer needed, reply received
archive-receipt = Proof of posting, sealed with the letter
archive-reply-other = Other document
archive-quoted = “{ $words }”
archive-promised = Promised by: { $day }
archive-due-reminded = Reminder { $step } sent
archive-due-skipped = Reminder { $step } skipped
archive-due-ended = Reminder { $step } stopped
archive-reminder-prepared = Reminder in preparation
archive-acknowledgement-due = Acknowledgement expected
archive-acknowledgement-late = Acknowledgement still awaited

## Demands

archive-demands = Requests
archive-demands-open =
    { $count ->
        [0] all answered
        [one] { $count } unanswered
       *[other] { $count } unanswered
    }
archive-demand-open = unanswered
archive-demand-answered = answered on { $day } by { $number }

## Corrections

archive-correct = Correct…
archive-correct-title = Correct entry { $number }
archive-correct-sentence = The first entry stays as it is; a second one says what it should have said.
archive-correct-reason = Reason
archive-correct-reason-hint = For example: posted a day later, as the proof of posting shows.
archive-correct-needs-reason = Say why first.
archive-correct-value = What it should have said
archive-correct-kind = What it was
archive-correct-on = Day
archive-correct-channel = Delivery
archive-correct-tracking = Tracking number
archive-correct-sent_to = Address or number
archive-correct-subject = Subject
archive-correct-words = The words that matter
archive-correct-keep = Add the correction
archive-correct-done = Correction added to entry { $number }
archive-corrected = Dispatch corrected
archive-corrected-piece = Entry { $number } corrected
archive-corrections = Corrections
archive-correction-on = { $day }: { $reason }
archive-field-on = Day: { $value }
archive-field-channel = Delivery: { $value }
archive-field-tracking = Tracking number: { $value }
archive-field-sent_to = Sent to: { $value }
archive-field-kind = Kind: { $value }
archive-field-subject = Subject: { $value }
archive-field-words = Words: { $value }
archive-field-promised = Deadline: { $value }
archive-field-note = Remark: { $value }
archive-field-empty = nothing
