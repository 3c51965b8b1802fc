# Names of languages, as they stand in a sentence.

language-fr = Französisch
language-nl = Niederländisch
language-de = Deutsch
language-en = Englisch
language-in-fr = auf Französisch
language-in-nl = auf Niederländisch
language-in-de = auf Deutsch
language-in-en = auf Englisch
