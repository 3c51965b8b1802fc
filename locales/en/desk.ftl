# What the desk says of the facts: reasons, states of addresses, answers, due dates.

desk-language-minister = the minister’s language
desk-language-authority = the authority’s language
desk-language-house = free choice; house language
desk-reason-competence = { $competence }, { $government }
desk-reason-since = { $what }, since { $since }
desk-reason-unknown = { $what }, start of office unknown
desk-since-day = { $date }
desk-since-month = { $date }
desk-since-year = { $date }, day unknown
desk-address-confirmed = confirmed on { $date }
desk-address-to-confirm = to confirm, read { $date }
desk-address-undated = to confirm, undated
desk-address-proposed = proposed seat ({ $organization }), to confirm
desk-address-missing = no address known
desk-read-on = on { $date }
desk-read-in = in { $date }
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
desk-date-future = A dispatch is not recorded in advance: choose today or a day that has passed.
desk-tracking-right = The number is right
desk-verified = { $records ->
    [0] The register is still empty.
    [one] One seal checked; it is intact.
   *[other] { $records } seals checked; all are intact.
}
desk-broken-number-missing = Number { $number } does not follow the one before: an entry is missing. The earlier ones are intact.
desk-broken-chain-broken = Entry { $number } no longer joins the one before. The earlier ones are intact.
desk-broken-record-changed = Entry { $number } was changed after it was sealed. The earlier ones are intact.
desk-broken-file-missing = The sealed PDF of entry { $number } is no longer in the desk folder. A backup can give it back.
desk-broken-file-changed = The PDF of entry { $number } is no longer the one that was sealed. A backup can give it back.
desk-broken-dispatch-changed = The dispatch in the register no longer agrees with entry { $number }. The earlier ones are intact.
desk-broken-head-missing = The hash you kept is not among the entries: the register was cut short or computed anew.
desk-folder-dropbox = This desk lies in a synchronised folder: close it before you open it elsewhere.
desk-form-neutral = gender unknown: neutral form
desk-form-unsourced = customary form, without a source
desk-form-missing = the table of forms has nothing for this office
desk-fix-sealed = Letter { $reference } sealed on { $date }; duplicate it to write again.
desk-fix-void = Number { $reference } voided; duplicate the letter to write again.
desk-fix-pending = The dispatch of letter { $reference } is still waiting for a few seconds.

# Words of offices in file names.
desk-role-minister = minister
desk-role-prime-minister = prime minister
desk-role-minister-president = minister-president
desk-role-state-secretary = state secretary
desk-role-commissioner = commissioner
desk-role-president = president
desk-role-office = office
