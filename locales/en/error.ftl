# Why an act did not take place: what is so, what is safe, what to do.

error-not-found = { $noun ->
    [person] No person was found for “{ $name }”.
    [post] No office was found for “{ $name }”.
    [organization] No organisation was found for “{ $name }”.
    [membership] No term of office was found for “{ $name }”.
    [holder] No holder is known for “{ $name }”.
    [address] No address is known for “{ $name }”.
    [title] No title is known for “{ $name }”.
    [letter] No letter was found for “{ $name }”.
    [signatory] No signatory was found for “{ $name }”.
    [template] No template was found for “{ $name }”.
    [enclosure] No enclosure was found for “{ $name }”.
    [notice] This letter has no point to check named “{ $name }”.
    [record] No entry was found for “{ $name }”.
    [dispatch] No dispatch was found for “{ $name }”.
    [reply] No document received was found for “{ $name }”.
    [view] No view was found for “{ $name }”.
    [form] No form of address was found for “{ $name }”.
    [campaign] No campaign was found for “{ $name }”.
    [recipient] Nobody was found for “{ $name }”.
    [listed] This campaign does not write to “{ $name }”; campaign show lists its recipients.
   *[other] Nothing was found for “{ $name }”.
}
error-not-a-date = “{ $text }” is not a calendar date. Write for example 2026-11-24.
error-date-in-future = That date is in the future ({ $date }): nothing is recorded in advance. Choose today or a past day.
error-before-letter = That day is before the date the letter bears ({ $date }). Check the day; nothing was recorded.
error-before-dispatch = That day is before the letter left ({ $date }). Choose that day or a later one.
error-unknown-setting = There is no setting “{ $key }”. Nothing was changed; settings show lists them all.
error-bad-setting = “{ $value }” is not valid for the setting “{ $key }”. The old value stays.
error-bad-closing-days = { $fault ->
    [government] Closing { $number }: the directory knows no government “{ $text }”. Take one of these: { $known }. The old days stay.
    [order] Closing { $number }, “{ $text }”: it ends before it begins. The old days stay.
    [long] Closing { $number }, “{ $text }”: it lasts more than a year. Check the years; the old days stay.
   *[other] Closing { $number }, “{ $text }”: a day of the calendar is missing. Write for instance flanders 2026-07-13..2026-08-16 summer recess. The old days stay.
}
error-bad-envelope = { $fault ->
    [outside] “{ $text }”: a measure lies outside the sheet of 210 × 297 mm. The old window stays.
    [order] “{ $text }”: left must come before right, and top before bottom. The old window stays.
    [small] “{ $text }”: what the window shows in both positions is too small for an address (at least 40 × 15 mm). Measure again. The old window stays.
   *[other] “{ $text }”: eight numbers in millimetres are needed – left, top, right, bottom, first with the sheet pushed down and to the left, then up and to the right. The old window stays.
}
error-bad-picture = { $fault ->
    [too-large] “{ $file }” is larger than 4 MB. Save a smaller picture. Nothing was changed.
    [too-many-pixels] “{ $file }” has more pixels than a printed page shows. Make the picture smaller. Nothing was changed.
    [script] “{ $file }” contains a program. Export the drawing without scripts or animation. Nothing was changed.
    [outside] “{ $file }” refers to another file. Export the drawing with everything it shows. Nothing was changed.
    [text] “{ $file }” contains text whose font is not in the file. Turn the text into outlines and export again. Nothing was changed.
    [empty] “{ $file }” shows nothing. Choose another picture. Nothing was changed.
    [damaged] “{ $file }” is damaged and cannot be read. Export it again. Nothing was changed.
   *[unknown] “{ $file }” is neither PNG nor SVG. Save the picture in one of these formats. Nothing was changed.
}
error-bad-font = { $fault ->
    [too-large] “{ $file }” is larger than 16 MB. Choose a smaller font file. Nothing was changed.
    [forbidden] The licence of “{ $file }” forbids embedding it in a document. Choose another font. Nothing was changed.
    [whole] The licence of “{ $file }” allows it to be embedded only whole, which letters do not do. Choose another font. Nothing was changed.
    [letters] “{ $file }” lacks characters that French, Dutch or German need. Choose another font. Nothing was changed.
    [damaged] “{ $file }” is damaged and cannot be read. Use the original file. Nothing was changed.
   *[unknown] “{ $file }” is not a TTF or OTF font. Nothing was changed.
}
error-bad-value-known = “{ $value }” is not valid for “{ $field }”. Possible values: { $known }. Nothing was changed.
error-bad-value =
    “{ $value }” is not valid for “{ $field }”. { $field ->
        [chain] Write rising numbers of days, such as 20,40. Nothing was changed.
        [out] The name of the file ends in .csv or .xlsx. Nothing was changed.
       *[other] Nothing was changed; give another value.
    }
error-unknown-competence = The policy area “{ $name }” is not in the directory. Choose one from the list.
error-unknown-template = There is no template “{ $name }”. Choose one from the list.
error-template-supplied = The template “{ $name }” comes with the program and stays as it is. Duplicate it to change it.
error-template-language-missing = The template “{ $template }” does not exist { $language }. Choose another language or another template.
error-version-missing = The letter has no version { $language }. Add it first.
error-field-missing = A value is missing: “{ $field }”. Nothing was changed; give it first.
error-already-exists = “{ $name }” already exists; what is there is intact. Choose another name.
error-letter-sealed = Letter { $reference } is sealed and can no longer be changed. Duplicate it to write a new one.
error-letter-void = Letter { $reference } was voided; its number stays in the register. Duplicate it to reuse its text.
error-letter-not-exported = The letter has not been exported yet. Export the PDF, then record the dispatch.
error-no-recipient-asked = Whom is it to go to? Give a policy area, governments, offices or a list. Nothing was created.
error-nothing-rejected = No row of a list was refused in this campaign: there is nothing to correct.
error-letter-already-sent = The dispatch of letter { $reference } is already recorded. Add an entry to correct it.
error-letter-not-sent = This letter has not been sent yet: record its dispatch first.
error-letter-by-hand = This letter was written on by hand: a paragraph of its own would not reach it. Write it in the letter itself, or give it the common text back first.
error-letter-pending = The dispatch of letter { $reference } will be recorded in a few seconds. Wait, or withdraw it.
error-unknown-demand = { $count ->
    [0] There is no request { $number }: no numbered list is known for this document. Nothing was entered.
    [one] The letter makes only one request; there is no number { $number }. Nothing was entered.
   *[other] The letter makes { $count } requests; there is no number { $number }. Nothing was entered.
}
error-reply-attached = Document { $reference } already answers a letter. Nothing was changed; a correction can make that clear.
error-letter-in-bin = This letter is in the bin. Put it back among the letters first.
error-too-late = The dispatch is already in the register and stays there. Add an entry to correct it.
error-blocked = { $count ->
    [one] { $count } point blocks the letter. Nothing was written; settle it first.
   *[other] { $count } points block the letter. Nothing was written; settle them first.
}
error-changed-since-export = Letter { $reference } changed since it was exported; the dispatch was not recorded. Export it again, or seal what was printed.
error-letters-blocked = { $letters ->
    [one] One letter cannot go ({ $recipients })
   *[other] { $letters } letters cannot go ({ $recipients })
}; { $free ->
    [0] no other is ready
    [one] one other can
   *[other] { $free } others can
}. Nothing was written: settle what stands in the way, or write the others now.
error-no-office = { $competence ->
    [none] The directory knows no office of “{ $government }”.
   *[other] The directory knows no office of “{ $government }” for “{ $competence }”.
} Nothing was composed: leave that government out, or add the office to the directory.
error-nothing-to-record = No letter of this campaign is waiting to be recorded. Nothing was recorded; export those that are not exported yet.
error-tracking-twice = Tracking number { $text } appears twice. Nothing was recorded: each letter has its own number.
error-not-a-head = “{ $text }” is not a fingerprint: that has 64 digits from 0 to 9 and a to f. Type it as it is printed, with or without spaces.
error-in-register = The register holds documents in the name of { $name }: nothing was removed. End the term of office instead or, if this person has a second entry, merge the two.
error-folder-taken = The folder “{ $folder }” holds something else; nothing was written. Choose an empty folder or a new name.
error-file-unreadable = { $reason ->
    [missing] The file “{ $path }” does not exist.
    [forbidden] Access to “{ $path }” was refused.
    [full] “{ $path }” could not be read: disk full.
    [folder] “{ $path }” is a folder, not a file.
   *[other] “{ $path }” could not be read.
} Nothing in the desk was changed.
error-file-unwritable = { $reason ->
    [missing] The folder of “{ $path }” does not exist.
    [forbidden] Writing “{ $path }” was refused.
    [full] “{ $path }” could not be written: disk full.
    [folder] “{ $path }” is a folder, not a file.
   *[other] “{ $path }” could not be written.
} Nothing is lost; choose another place.
error-input = “{ $file }”, line { $line }, column { $column }: { $fault ->
    [not-utf8] the file is not in UTF-8.
    [unknown-key] the key “{ $field }” is not known.
    [missing-key] the key “{ $field }” is missing.
    [wrong-value] the value of “{ $field }” is not valid.
   *[other] this passage cannot be read.
} Nothing was changed.
error-list-empty = “{ $file }” contains no rows. Nothing was changed; choose another file.
error-list-not-a-list = “{ $file }” is not a list. Choose a CSV, XLSX, ODS or vCard file.
error-list-damaged = “{ $file }” is damaged. Open it in your spreadsheet program, save it again, then try again.
error-list-too-large = “{ $file }” is too large. Divide the list, then try again.
error-list-no-such-column = “{ $file }” has no column “{ $column }”. Check its heading.
error-list-mapped-twice = The column “{ $column }” of “{ $file }” is assigned twice. Keep one assignment.
error-no-desk = There is no desk in the folder “{ $folder }”. Create one, or choose another folder.
error-not-a-desk = The folder “{ $folder }” does not contain a desk. Create one, or choose another folder.
error-desk-exists = The folder “{ $folder }” already contains a desk; it is intact. Open it, or choose another folder.
error-typesetting = The pages could not be laid out: { $what }. The letter is intact; copy the details to pass them on.
error-desk-locked = { $host ->
    [none] The desk is already open in another program. Close it there, then try again.
   *[other] The desk is already open on { $host }, since { $since }. Close it there, then try again.
}
error-desk-newer = This desk was written by a newer version of the program ({ $found }; this one knows { $known }). It is intact; install the newer version to open it.
error-desk-damaged = The desk’s file is damaged. Nothing more is written to it; restore a backup.
error-desk-read-only = Nothing can be written to the desk: the disk or folder is read-only. What is saved is intact; make the folder writable.
error-disk-full = The disk is full. What is saved is intact; free some space, then try again.
error-undo-refused = This step can no longer be undone: something else depends on it. Nothing was changed.
error-backup-damaged = This backup cannot be used. The desk is intact; choose another.
error-file-missing = A file kept by the desk is missing or has changed: { $file }. It can be recovered from a backup.
error-io = “{ $path }” could not be read or written. What is saved is intact; check that the folder can be reached, then try again.
error-storage = The desk’s file refused the operation. Nothing was changed; copy the details to pass them on.
error-template = “{ $file }”, line { $line }, column { $column }: { $problem }
error-last-version = A letter keeps at least one version. Add another language before you remove this one.
error-recipient-changed = { $successor ->
    [none] Letter { $reference } is addressed to { $person }, who is no longer in office on that date; there is no successor yet. It was not recorded.
   *[other] Letter { $reference } is addressed to { $person }, who is no longer in office on that date; the successor is { $successor }. Give it that date and export it again, or leave it out of this dispatch.
}
error-tracking-short = Each of the { $letters } letters needs a tracking number; { $given ->
    [0] none was given
    [one] one was given
   *[other] { $given } were given
}. Nothing was recorded.
error-date-in-past = { $date } is past: choose a day to come.
error-follow-up-settled = This reminder is no longer waiting: it is settled, skipped or already sent. Nothing was changed.
