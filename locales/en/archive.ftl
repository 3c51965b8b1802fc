# The register of sealed letters, and the record of one.

## Table

archive-search = Search the letters
archive-filter = Filter
archive-remove-filter = Remove the filter { $name }
archive-count =
    { $count ->
        [one] { $shown } dispatch of { $of }
       *[other] { $shown } dispatches of { $of }
    }
archive-sent = Sent
archive-channel = Delivery
archive-answer = Answer
archive-channel-post = post
archive-channel-registered = registered
archive-channel-hand = by hand
archive-channel-email = email
archive-channel-fax = fax
archive-empty = The register fills as you record what you send.
archive-to-letters = See the letters that are ready
archive-no-match = No dispatch matches these filters.
archive-clear = Clear filters
archive-choose = Choose a dispatch to see its page, its seal and what followed.

## Record

archive-record = Sealed record
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
archive-to = To { $person }, { $title }, in office that day.
archive-note-reply = Record a reply
archive-chase = Write the reminder

## Seal

archive-verify = Check the seals
archive-sealed-intact = Sealed on { $day } at { $time }, seal intact
archive-sealed-broken = Sealed on { $day } at { $time }; the seal no longer holds
archive-checked = Register checked { $when }
archive-checked-now = Record checked on opening
archive-chain-intact = Chain of the register intact, checked at { $time }
archive-broken = A seal no longer holds
archive-show-broken = Show this record

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
archive-receipt = Proof of posting attached and sealed

## Noting a reply

archive-note-title = Record a reply to { $reference }
archive-note-sentence = From { $person }. The entry goes into the register and cannot be changed.
archive-note-kind = What you received
archive-note-on = Received on
archive-note-words = The words that matter
archive-note-note = Note
archive-note-file = Letter received:
archive-note-attach = attach a file
archive-note-other-file = choose another
archive-noted-stops = Reply recorded as { $number }; reminders stop
archive-noted-goes-on = Acknowledgement recorded as { $number }; the reminder stands
