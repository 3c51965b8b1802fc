# The register of sealed letters, and the record of one.

## Table

archive-search = In the letters
archive-filter = Filter
archive-remove-filter = Remove the filter { $name }
archive-count =
    { $count ->
        [one] { $shown } dispatch of { $of }
       *[other] { $shown } dispatches of { $of }
    }
archive-sent = Sent
archive-channel = Channel
archive-answer = Answer
archive-channel-post = post
archive-channel-registered = registered
archive-channel-hand = by hand
archive-channel-email = email
archive-channel-fax = facsimile
archive-empty = The register fills as you record what you send.
archive-to-letters = See the letters that are ready
archive-no-match = No dispatch matches these filters.
archive-clear = Clear filters
archive-choose = Choose a dispatch to see its page, its seal and what followed.

## Record

archive-record = Sealed record
archive-pages =
    { $count ->
        [one] { $count } page long
       *[other] { $count } pages long
    }
archive-enclosures =
    { $count ->
        [one] { $count } enclosure
       *[other] { $count } enclosures
    }
archive-enclosed = Enclosures
archive-open-pdf = Open the PDF
archive-duplicate = Duplicate to write
archive-read-pages = Read the pages
archive-to = To { $person }, { $title }, as in office that day.
archive-note-reply = Note a reply
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
archive-left-registered = Handed in as registered mail
archive-left-hand = Delivered by hand
archive-left-email = Sent by e-mail
archive-left-fax = Sent by fax
archive-reply-acknowledgement = Acknowledgement
archive-reply-answer = Answer in substance
archive-reply-refusal = Refusal
archive-reply-commitment = Commitment
archive-not-an-answer = does not count as an answer, the reminder stands
archive-due = Reminder { $step } falls due
archive-due-late = Reminder { $step } overdue
archive-due-settled = Reminder { $step } settled by the reply
archive-receipt = Proof of posting attached and sealed

## Noting a reply

archive-note-title = Note a reply to { $reference }
archive-note-sentence = From { $person }. The entry joins the register and no longer changes.
archive-note-kind = What came back
archive-note-on = Received on
archive-note-words = The words that matter
archive-note-note = Remark
archive-note-file = What was received:
archive-note-attach = attach a file
archive-note-other-file = choose another
archive-noted-stops = Reply noted as { $number }; reminders stop
archive-noted-goes-on = Acknowledgement noted as { $number }; the reminder stands
