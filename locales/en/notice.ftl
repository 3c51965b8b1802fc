# What there is to say about a letter: what is so, what is safe, what to do.
# One entry for each code of the model; its variables are named beside the code.

notice-sender-missing = No sender has been given. First say who is writing: name, address, signatories.
notice-sender-is-example = The sender “{ $name }” is an example and stands for nobody. Replace it before sending.
notice-no-signatory = Nobody signs this letter. Choose at least one signatory.
notice-signatory-function-missing = The position of { $name } is not known { $language }; only the name will be printed. Add it in the settings.
notice-sender-text-missing = { $text ->
    [name] The sender’s name is missing { $language }. Add it in the settings.
    [street] The sender’s street is missing { $language }. Add it in the settings.
    [city] The sender’s town is missing { $language }. Add it in the settings.
    [tagline] The line under the sender’s name is missing { $language }. Add it in the settings.
   *[other] A detail of the sender is missing { $language }. Add it in the settings.
}
notice-letterhead-file-missing = The file “{ $file }” of your letterhead is no longer in the desk’s folder. Choose it again in the settings, or remove it.
notice-face-missing = { $style ->
    [bold] Your typeface has no bold: the subject and bold words are set in regular. Add the bold file in the settings.
   *[other] Your typeface has no italic: italic words are set upright. Add the italic file in the settings.
}
notice-envelope-unmeasured = The format follows your envelope, which has not been measured yet: the address stands as for a Belgian window on the right. Measure the envelope in the settings.
notice-no-recipient = No recipient has been chosen. Choose whom you are writing to.
notice-no-holder = According to the directory, nobody holds the office “{ $title }” on { $date }. Complete the directory or change the date of the letter.
notice-mandate-ended = { $ended ->
    [unknown] The term of office of { $name } as “{ $title }” has ended.
   *[other] The term of office of { $name } as “{ $title }” ended on { $ended }.
} { $successor ->
    [none] No successor is known. Look up the recipients for the date of the letter, or change that date.
   *[other] On { $date } the office is held by { $successor }. Look up the recipients for that day, and read the letter again.
}
notice-mandate-later = On { $date } the person this letter was prepared for does not yet hold the office “{ $title }”: the term of office begins on { $begins }. Change the date of the letter, or complete the directory.
notice-reminder-other-holder = This reminder is addressed to { $name }; on { $date } the office is held by { $successor }, to whom nothing has been put yet. Discard it and remind again: the letter then becomes an introduction.
notice-person-twice = { $name } already gets a letter as “{ $title }”. Untick one of the two, unless both are meant.
notice-no-address = No postal address is known for this recipient. Add one; it will bear today’s date.
notice-address-proposed = This is the headquarters address ({ $organization }), proposed because the office has none of its own. Confirm or correct it.
notice-address-to-confirm = { $date ->
    [unknown] The address has not been checked yet. Confirm or correct it.
   *[other] Address last checked: { $date }. Confirm or correct it.
}
notice-address-other-language = The address is printed { $language }, the language it is known in; an address does not mix two.
notice-address-window = { $edge ->
    [right] The address runs { $millimetres } mm out of the window on the right.
    [left] The address runs { $millimetres } mm out of the window on the left.
    [top] The address runs { $millimetres } mm out of the window at the top.
   *[bottom] The address has { $lines } lines, the window shows { $max }: { $millimetres } mm are missing at the bottom.
} Shorten the title or the address.
notice-title-shortened = The full line does not fit in the window: “{ $to }” stands for “{ $from }”.
notice-title-editorial = “{ $title }” is our translation, not an official title. Confirm or correct it.
notice-title-missing = The official title is not known { $language }. The address has “{ $title }”; complete the directory if you know it.
notice-language-not-accepted = As a rule, “{ $organization }” does not deal with letters { $language }{ $basis ->
    [none] .
   *[other] { " " }({ $basis }).
} { $condition ->
    [german-region] It does if the sender or the matter belongs to the German-speaking region (nine municipalities). Otherwise another language is more likely to be read.
   *[other] You may send it all the same; another language is more likely to be read.
}
notice-gender-unknown = The gender of { $name } is not known; the salutation is “{ $form }”. Enter it in the directory, or keep the neutral form.
notice-form-unsourced = { $confidence ->
    [derived] “{ $form }” follows a pattern found in a source, but was not itself found there. Read it and confirm it.
    [house-rule] “{ $form }” is our choice; no source prescribes it. Confirm it or write your own.
   *[general-knowledge] No source was found for “{ $form }”. Read it and confirm it.
}
notice-form-missing = { $available ->
    [0] No form of address is known { $locale ->
         [fr-BE] in Belgian French
         [nl-BE] in Belgian Dutch
         [de-BE] in Belgian German
         [fr-FR] in the French of France
        *[en] in English
    } for “{ $role }”. Write the salutation and the valediction yourself.
   *[other] No neutral form of address is known { $locale ->
         [fr-BE] in Belgian French
         [nl-BE] in Belgian Dutch
         [de-BE] in Belgian German
         [fr-FR] in the French of France
        *[en] in English
    } for “{ $role }”. Enter the gender in the directory, or write the salutation and the valediction yourself.
}
notice-form-changed = { $part ->
    [valediction] The valediction has changed: “{ $was }” became “{ $form }”.
   *[other] The salutation has changed: “{ $was }” became “{ $form }”. Check the text that repeats it.
}
notice-form-mismatch = The salutation says “{ $salutation }”, the valediction “{ $valediction }”: they do not address the same person. Make the two agree.
notice-empty-subject = The subject is empty. Say in one line what the letter is about.
notice-empty-body = The letter has no text yet. Write it, or start from a template.
notice-empty-field = The field “{ $field }” is empty. Give it a value, or take it out of the text.
notice-unknown-field = { $nearest ->
    [none] There is no field “{ $field }”. Correct its name, or take it out of the text.
   *[other] There is no field “{ $field }”. Did you mean “{ $nearest }”?
}
notice-template-error = Line { $line }, column { $column }: { $what }
notice-link-refused = The link to “{ $address }” is refused: a letter can link only to an https or email address. The words stay; correct the address.
notice-block-unsupported = { $kind ->
    [heading] A footnote has no headings: this one is printed as a paragraph.
    [image] A letter has no pictures: only the description is printed.
    [rule] A page break has no place in a footnote: it is not printed.
    [html] These signs are HTML: they are printed as they stand. Take them out.
    [code] This piece of code is printed as ordinary text.
    [nesting] This passage is nested too deeply: its words are printed without the last level.
    [note-missing] There is no footnote of that name: the reference is printed as it was typed. Write the footnote, or take the reference out.
    [note-unused] The text does not refer to this footnote: it is printed here, as it was typed. Refer to it in the text, or take it out.
   *[other] A letter does not have this formatting: the words are printed without it.
}
notice-language-version-missing = { $waiting ->
    [none] The letter does not exist { $language } yet. Write that version, or send another.
   *[other] There is no text { $language } yet. It is missing for: { $waiting }. Write the text, or choose another language there.
}
notice-text-language-differs = This letter should be { $language }, but its text looks { $found ->
    [fr] French
    [nl] Dutch
    [de] German
   *[en] English
}. Check the text, or choose the other language.
notice-paragraph-language-differs = This letter should be { $language }, but its personal paragraph looks { $found ->
    [fr] French
    [nl] Dutch
    [de] German
   *[en] English
}. Rewrite the paragraph.
notice-letter-twice = Another letter not yet sent says the same to this recipient, word for word: “{ $subject }”. Discard one of the two.
notice-text-already-sent = This recipient already received the same text on { $day } ({ $reference }). Say something new, or leave them out this time.
notice-already-answered = This recipient already answered on this subject on { $day } ({ $reference }). Read the answer before you write again.
notice-right-to-left = “{ $text }” reads from right to left: the page prints it from left to right, letter by letter. Enclose that text or give a transcription.
notice-missing-glyph = The font lacks these characters: { $characters }. The page marks them; write them another way.
notice-line-overfull = “{ $text }” does not fit on one line and was broken. Reword it if the break is a problem.
notice-enclosure-missing = The file of the enclosure “{ $title }” is no longer in the desk’s folder. Attach it again, or remove the enclosure.
notice-enclosure-changed = The kept file of the enclosure “{ $title }” no longer has the content that was attached. Attach it again, or remove the enclosure.
notice-annex-not-attached = The text says “{ $words }”, but nothing is enclosed. Attach the file, or change the sentence.
notice-enclosure-too-large = The enclosures come to { $size } MB; by email more than { $max } MB may be refused. Attach smaller files, or send the letter by post.
notice-dispatch-day-past = The letter bears a date that has passed: { $day }. Choose the day on which it leaves.
notice-dispatch-day-without-post = No post leaves on { $day }: it is a Sunday or a public holiday. Choose another day.
notice-reference-twice = Another letter bears the same reference, { $reference }. Discard this letter and write it anew: it then gets a number of its own.
notice-changed-since-export = The letter has changed since it was exported. The exported PDF is intact: export again, or seal what was printed.
notice-tracking-check-digit = The check digit of { $number } does not match. Compare it with the proof of posting; the number is kept as it is.
notice-tracking-unknown-form = { $number } does not have the form of a known tracking number: 30 digits at bpost, or the S10 standard. The number is kept as it is; compare with the proof of posting.
notice-tracking-used = { $number } is already the number of letter { $reference }. Compare with both proofs of posting; the number is kept as it is.
notice-folder-synchronised = The folder “{ $folder }” seems shared or synchronised; two computers could write to it at once. The desk is better kept on this computer’s own disk.
