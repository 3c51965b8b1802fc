# Recording that a letter left.

## The dialog

dispatch-title = Record letter { $reference } as sent
dispatch-title-draft = Record the letter as sent
dispatch-sentence =
    { $enclosures ->
        [0] To { $to }, { $language }, no enclosure
        [one] To { $to }, { $language }, with one enclosure
       *[other] To { $to }, { $language }, with { $enclosures } enclosures
    }
dispatch-channel = Delivery
dispatch-channel-registered = Registered
dispatch-channel-post = Ordinary post
dispatch-channel-hand = By hand
dispatch-channel-email = Email
dispatch-channel-fax = Fax
dispatch-date = Date sent
dispatch-today = { $day }, today
dispatch-tracking = Tracking number
dispatch-to-email = Sent to the address
dispatch-to-fax = Sent to the number
dispatch-reminder = Reminder, if no answer after
dispatch-working-days = { $days } working days
dispatch-no-reminder = No reminder
dispatch-further = If there is still no answer, another reminder follows { $days } working days after dispatch.
dispatch-left-out = Not counted: { $days }
dispatch-left-out-span = { $name } ({ $from } to { $until })
dispatch-receipt = Proof of posting:
dispatch-receipt-attach = attach a photo or PDF
dispatch-receipt-remove = remove
dispatch-receipt-drop = Attach as proof of posting

## What is sealed

dispatch-not-exported = The letter has not been exported yet: it will get its number, and its PDF will be kept.
dispatch-save-copy = Also save the PDF to a file
dispatch-changed = The letter has changed since export { $reference }
dispatch-export-again = Export again, then seal
dispatch-export-again-detail = If the present text is what was sent.
dispatch-seal-printed = Seal what was printed
dispatch-seal-printed-detail = If the kept PDF is what was sent.
dispatch-open-export = Export first
dispatch-what-sealing-means = The letter will be sealed: the exact PDF, and the address and holder as of today. It cannot be changed afterwards; a mistake is corrected by a further entry in the register.
dispatch-record = Record and seal
dispatch-recording = Recording in progress

## Afterwards

dispatch-recorded = Letter { $number } sealed, reminder on { $date }
dispatch-recorded-alone = Letter { $number } sealed
dispatch-taken-back = Dispatch { $number } withdrawn: the letter can be changed again

list-title = Dispatch list
list-campaign = Campaign:
list-number = No.
list-reference = Reference
list-recipient = Recipient
list-person = Name
list-office = Office
list-address = Address
list-channel = Sent by
list-channel-post = post
list-channel-registered = registered
list-channel-hand = by hand
list-channel-email = email
list-channel-fax = fax
list-tracking = Tracking number
list-sent-on = Sent on
list-total = { $letters ->
    [one] One item
   *[other] { $shown } items
}{ $registered ->
    [0] {""}
    [one] , one of them registered
   *[other] , { $registered } of them registered
}
list-head = Fingerprint of the register on { $date }:
list-stamp = Date stamp of the post office
list-signature = Signature of the sender
mail-attached = The letter is attached to this message as a PDF.
dispatch-recorded-many = { $count } letters sealed
dispatch-taken-back-many = { $count } dispatches withdrawn: the letters can be changed again
dispatch-to-successor = Read the letter again for the successor
dispatch-read-again = The letter now addresses whoever holds the office: read it through, then export it again
dispatch-own-day = On another date
dispatch-own-day-on = Remind on
dispatch-own-day-needed = Choose the day of the reminder first.
dispatch-own-day-counts = { $day }, { $days ->
    [one] one working day
   *[other] { $days } working days
} after dispatch
dispatch-own-day-closed = { $day }: this government does not work on that day
dispatch-goes-on = As planned for the letter it recalls

## Envelopes and labels

stationery-title = Envelopes and labels
stationery-sentence = With the addresses as they stand on the letters. Print at real size.
stationery-kind = Envelope or sheet
stationery-dl = DL envelope (220 × 110 mm)
stationery-c5-6 = C5/6 envelope (229 × 114 mm)
stationery-c5 = C5 envelope (229 × 162 mm)
stationery-c4 = C4 envelope (324 × 229 mm)
stationery-l7160 = 21 labels of 63.5 × 38.1 mm (L7160)
stationery-l7162 = 16 labels of 99.1 × 33.9 mm (L7162)
stationery-l7163 = 14 labels of 99.1 × 38.1 mm (L7163)
stationery-l7165 = 8 labels of 99.1 × 67.7 mm (L7165)
stationery-used = Labels already used
stationery-used-hint = They stay empty at the start of the first sheet.
stationery-used-wrong = Give a number of labels.
stationery-print = Write and open
stationery-file = { $kind ->
    [label] labels
   *[envelope] envelopes
}
stationery-written = { $count ->
    [one] One address written.
   *[other] { $count } addresses written.
}
stationery-tight = Too long for the space: { $names }.
stationery-without = { $count ->
    [one] One letter has no address.
   *[other] { $count } letters have no address.
}
stationery-menu = Envelopes or labels…
