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
