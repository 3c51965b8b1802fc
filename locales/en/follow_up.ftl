# Reminders: what the letter recalls.

recall-subject = { $others ->
    [one] { $subject }, and one other letter
    [2] { $subject }, and two other letters
    [3] { $subject }, and three other letters
   *[other] { $subject }, and { $others } other letters
}
recall-demands = { $demands ->
    [one] The following request is still unanswered:
   *[other] The following requests are still unanswered:
}
recall-also = { $demands ->
    [0] Our letter of { $date } (our reference { $reference }), “{ $subject }”, has likewise gone unanswered.
   *[other] Our letter of { $date } (our reference { $reference }), “{ $subject }”, has likewise gone unanswered. In it we asked the following:
}
recall-predecessor = { $demands ->
    [0] Our letter of { $date } to { $predecessor }, who held this office before you (our reference { $reference }, “{ $subject }”), has likewise gone unanswered.
   *[other] Our letter of { $date } to { $predecessor }, who held this office before you (our reference { $reference }, “{ $subject }”), has likewise gone unanswered. In it we asked the following:
}

follow-up-calendar = Reminders
follow-up-calendar-reminder-title = Reminder: { $subject }
follow-up-calendar-reminder-text = Letter { $reference } of { $date } to { $recipient }, unanswered so far.
follow-up-calendar-acknowledgement-title = Acknowledgement expected: { $subject }
follow-up-calendar-acknowledgement-text = Letter { $reference } of { $date } to { $recipient }: an acknowledgement is expected by this day.
