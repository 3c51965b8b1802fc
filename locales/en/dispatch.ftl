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
dispatch-channel = Channel
dispatch-channel-registered = Registered
dispatch-channel-post = By post
dispatch-channel-hand = By hand
dispatch-channel-email = E-mail
dispatch-channel-fax = Fax
dispatch-date = Date sent
dispatch-today = { $day }, today
dispatch-tracking = Tracking number
dispatch-to-email = Sent to the address
dispatch-to-fax = Sent to the number
dispatch-reminder = Reminder, if no answer after
dispatch-working-days = { $days } working days
dispatch-no-reminder = No reminder
dispatch-receipt = Proof of posting:
dispatch-receipt-attach = attach a photo or PDF
dispatch-receipt-remove = remove

## What is sealed

dispatch-not-exported = The letter has not been exported yet: it now gets its number and its PDF is kept.
dispatch-save-copy = Also save the PDF to a file
dispatch-changed = The letter has changed since export { $reference }
dispatch-export-again = Export again, then seal
dispatch-export-again-detail = If the present text is what left.
dispatch-seal-printed = Seal what was printed
dispatch-seal-printed-detail = If the kept PDF is what left.
dispatch-open-export = Export first
dispatch-what-sealing-means = The letter will be sealed: the exact PDF, the address and the holder of this day. It will not change any more; a mistake is corrected by a further entry in the register.
dispatch-record = Record and seal
dispatch-recording = Being recorded

## Afterwards

dispatch-recorded = Letter { $number } sealed, reminder on { $date }
dispatch-recorded-alone = Letter { $number } sealed
dispatch-taken-back = Dispatch { $number } taken back: the letter can change again
