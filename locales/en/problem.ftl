# What is wrong with a template, after ‘Line 10, column 64:’.

problem-front-missing = the file must begin with a line “+++”, followed by the particulars of the template.
problem-front-unclosed = the second line “+++”, which ends the particulars of the template, is missing.
problem-front-syntax = this is not TOML. Write name = "value", one to a line.
problem-unknown-key = { $nearest ->
    [none] there is no key “{ $word }”.
   *[other] there is no key “{ $word }”. The nearest is “{ $nearest }”.
}
problem-missing-key = the key “{ $word }” is missing or empty. Add it between the two lines “+++”.
problem-wrong-value = this value is of the wrong kind: text goes between straight quotation marks, required is true or false.
problem-bad-field-name = “{ $word }” cannot name a field. Use lower-case letters without accents, digits and “_”, beginning with a letter.
problem-duplicate-field = the field “{ $word }” is declared twice. Remove one of the two.
problem-built-in-field = the desk already provides the field “{ $word }”. Remove its declaration, or choose another name for yours.
problem-empty-body = the template has no text. Write it below the second line “+++”.
problem-unknown-field = { $nearest ->
    [none] there is no field “{ $word }”.
   *[other] there is no field “{ $word }”. The nearest is “{ $nearest }”.
}
problem-unclosed = these braces are never closed. Add “{"}}"}”, or write “\{"{{"}” for plain braces.
problem-bad-tag = “{ $word }” is not the name of a field. A name has only letters without accents, digits and “_”.
problem-triple-braces = a value is never inserted raw. Put the field between two braces, without “{"{{{"}” or “&”.
problem-unknown-helper = { $nearest ->
    [none] “{ $word }” is not a command. A template knows if, unless and else.
   *[other] “{ $word }” is not a command. A template knows if, unless and else. Did you mean “{ $nearest }”?
}
problem-partial = a template cannot call another. Copy the passage here.
problem-bad-condition = a condition asks about one field. Write, for example, “{"{{"}#if reply_by{"}}"}”.
problem-stray-else = this “{"{{"}else{"}}"}” stands outside any condition, or is the second in it.
problem-stray-close = “{"{{"}/{ $word }{"}}"}” closes nothing. Check which condition was meant.
problem-block-unclosed = the condition “{ $word }” is never closed. Add “{"{{"}/{ $word }{"}}"}”.
problem-too-deep = too many conditions lie within one another here. Split the passage.
problem-not-in-letter = conditions and comments belong in templates. In a letter, write the text itself.
problem-syntax = this passage between braces cannot be read. Check the braces before it.
