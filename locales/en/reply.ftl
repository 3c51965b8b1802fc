# Pieces that came in: a reply to a letter, a reply to a reference nobody knows, anything else.

## Noting a reply

reply-note-title = Record a reply to { $reference }
reply-note-sentence = From { $person }. The entry goes into the register and cannot be changed.
reply-kind = What you received
reply-kind-acknowledgement = The letter arrived; the reminder stands.
reply-kind-answer = A position, an explanation, or something that was done.
reply-kind-commitment = A promise, in its own words and with its date if there is one.
reply-kind-refusal = A no, or a referral to somebody else.
reply-on = Received on
reply-channel = Came by
reply-channel-unsaid = not stated
reply-answers = Requests this answers
reply-answered-before = already answered by { $number }
reply-words = The words that matter
reply-promise = What was promised, word for word
reply-promise-hint = It can be quoted again in reminders and in proof bundles.
reply-promised = By when
reply-promised-hint = A day, a month (3/2027) or a year.
reply-not-a-promised-day = There is no such date. Write 31/03/2027, 3/2027 or 2027.
reply-note = Remark
reply-attach-file = Attach the document
reply-other-file = Choose another file
reply-drop-other = Replace the document
reply-file-hint = A scan, a PDF or an email (.eml). It is kept exactly as it is.
reply-needs-day = Say on which day it arrived.
reply-needs-words = Record the words of the commitment.
reply-effect-none = No reminder is waiting, so nothing changes there.
reply-effect-stands = The reminder of { $day } stands.
reply-effect-stops = The reminder of { $day } and later ones are dropped.
reply-noted-stops = Reply recorded as { $number }; reminders stop
reply-noted-goes-on = Acknowledgement recorded as { $number }; the reminder stands

## A piece that came in

reply-came = { $what }, { $day }
reply-open-file = Open the document
reply-no-file = No file attached
reply-from = From { $person }, { $title }
reply-from-unknown = Sender not stated
reply-unmatched = This document quotes the reference “{ $reference }”, which none of your letters bears.
reply-attach = Attach to a letter
reply-answers-letter = Answers
reply-see-letter = See the letter

## Entering a piece

reply-add-title = Enter a document received
reply-add-sentence = It takes an incoming number and cannot be changed. If it answers a letter in the register, record it there instead.
reply-sort = Kind of document
reply-sort-piece = New document
reply-sort-reply = Reply to a reference
reply-reference = Reference quoted
reply-reference-hint = If one of your letters bears it, the reply joins that letter by itself.
reply-sender = From whom
reply-other-sender = Choose somebody else
reply-no-sender = Nobody by that name. Add them to the directory first.
reply-needs-sender = Choose whom it comes from.
reply-needs-subject = Give its subject.
reply-needs-reference = Give the reference it quotes.
reply-enter = Enter
reply-entered = Document entered as { $number }
reply-entered-found = Document entered as { $number }, with the letter it answers
reply-sender-hint = A name, an office, a policy area

## Attaching it later

reply-attach-title = Attach { $number } to a letter
reply-attach-sentence = The document keeps its number; the link goes into the register and stays.
reply-find-letter = Search by subject, name or number
reply-no-letter = No letter sent matches these words.
reply-needs-letter = Choose a letter.
reply-attach-act = Attach
reply-attached = { $number } attached; the reminder stands
reply-attached-stops = { $number } attached; reminders stop
