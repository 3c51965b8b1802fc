# What the desk says of the facts: reasons, states of addresses, answers, due dates.

desk-language-asked = chosen for this letter
desk-language-noted = noted for this office
desk-language-minister = the minister’s language
desk-language-authority = the authority’s language
desk-language-house = free choice; house language
desk-reason-competence = { $competence }, { $government }
desk-reason-since = { $what }, since { $since }
desk-reason-unknown = { $what }, in office since an unknown date
desk-since-day = { $date }
desk-since-month = { $date }
desk-since-year = { $date }, day unknown
desk-address-confirmed = confirmed on { $date }
desk-address-to-confirm = to be confirmed, found { $date }
desk-address-undated = to be confirmed, undated
desk-address-proposed = headquarters proposed ({ $organization }), to be confirmed
desk-address-missing = no address known
desk-read-on = on { $date }
desk-read-in = { $precision ->
    [month] in { $date }
   *[year] in { $date }
}
desk-answer-waiting = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
desk-answer-late = overdue
desk-answer-acknowledgement = acknowledged
desk-answer-answer = answered
desk-answer-refusal = refused
desk-answer-commitment = promised
desk-answer-none = no due date
desk-answer-closed = closed
desk-answer-void = number voided
desk-answer-unmatched = no known letter
desk-reply-acknowledgement = acknowledgement
desk-reply-answer = answer
desk-reply-refusal = refusal
desk-reply-commitment = commitment
desk-reply-other = document received
desk-receipt-proof = proof of posting
desk-receipt-acknowledgement = signed advice of receipt
desk-receipt-delivery = proof of delivery
desk-receipt-return = returned to sender
desk-file-read = The file “{ $file }” is kept; a search finds its words.
desk-file-unread = The file “{ $file }” is kept as it is, but no word could be read in it. Add a remark to find it again.
desk-timeline-reminder = { $state ->
    [skipped] reminder { $step } skipped: { $reason }
    [ended] reminders stopped: { $reason }
    [reminded] reminder { $step } sent
   *[waiting] reminder { $step } to come
}
desk-register-title = Register of letters
desk-register-kind = Direction
desk-register-number = Number
desk-register-date = Date
desk-register-person = Person
desk-register-office = Office
desk-register-government = Government
desk-register-subject = Subject
desk-register-channel = Delivery
desk-register-answer = Answer
desk-register-corrected = Corrected
desk-register-out = outgoing
desk-register-in = incoming
desk-bundle-files = The files:
desk-bundle-row = - { $file }: { $what }
desk-bundle-letter = the letter, exactly as it left
desk-bundle-facts = the facts as they stood that day: term of office, title, address
desk-bundle-seal = the bytes covered by the fingerprint of the seal
desk-bundle-record = the entry in the register, for a machine to read
desk-bundle-source = the text of the letter, without layout
desk-bundle-enclosure = enclosure “{ $title }”
desk-bundle-receipt = the proof of posting
desk-bundle-receipt-added = added after dispatch: { $kind }
desk-bundle-receipt-entry = the entry for that document ({ $kind }), for a machine to read
desk-bundle-reply = document received { $number }, { $date } ({ $kind }): the entry
desk-bundle-reply-file = document received { $number }, { $date } ({ $kind }): the file as it came in
desk-bundle-correction = correction: { $reason }
desk-date-future = A dispatch is not recorded in advance: choose today or a day that has passed.
desk-tracking-right = The number is valid
desk-verified = { $records ->
    [0] The register is still empty.
    [one] One seal checked; it is intact.
   *[other] { $records } seals checked; all are intact.
}
desk-broken-number-missing = Number { $number } does not follow on from the one before: an entry is missing. The earlier ones are intact.
desk-broken-chain-broken = Entry { $number } no longer links to the one before. The earlier ones are intact.
desk-broken-record-changed = Entry { $number } was changed after it was sealed. The earlier ones are intact.
desk-broken-file-missing = The sealed PDF of entry { $number } is no longer in the desk’s folder. It can be recovered from a backup.
desk-broken-file-changed = The PDF of entry { $number } is no longer the one that was sealed. It can be recovered from a backup.
desk-broken-dispatch-changed = The dispatch in the register no longer matches entry { $number }. The earlier ones are intact.
desk-broken-head-missing = The fingerprint you kept belongs to no entry: the register was cut short or recalculated.
desk-folder-dropbox = This desk is in a synchronised folder: close it before you open it elsewhere.
desk-form-neutral = gender unknown: neutral form
desk-form-unsourced = customary form, without a source
desk-form-missing = no form of address known for this office
desk-fix-sealed = Letter { $reference } sealed on { $date }; duplicate it to write again.
desk-fix-void = Number { $reference } voided; duplicate the letter to write again.
desk-fix-pending = The dispatch of letter { $reference } is not recorded yet; it takes a few seconds.

# Words of offices in file names.
desk-role-minister = minister
desk-role-prime-minister = prime minister
desk-role-minister-president = minister-president
desk-role-state-secretary = state secretary
desk-role-commissioner = commissioner
desk-role-president = president
desk-role-office = cabinet

desk-proof-first = sixty-four zeros, as this is the first

# The proof of one letter, for whoever receives it.
desk-proof =
    Letter { $reference }: proof bundle.

    1. “sha256sum --check SHA256SUMS” shows that each file is the one that was exported.
    2. “sha256sum seal.txt” gives the fingerprint of the entry: { $hash }
    3. seal.txt holds, in this order, the number, the dispatch, the letter, the reference, the instant of the seal, the fingerprint of the PDF, the sealed facts and the fingerprint of the previous entry ({ $previous }); each value follows its length in bytes and a colon.
    4. On { $date } the last entry of the register has the fingerprint { $head }. Kept elsewhere with that date, it lets one check later that nothing has been removed, recalculated or back-dated.
desk-check-register = The register’s index differs from entry { $number }; what the pieces themselves say holds.
