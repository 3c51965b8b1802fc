# Names of languages, as they stand in a sentence.

language-fr = French
language-nl = Dutch
language-de = German
language-en = English
language-in-fr = in French
language-in-nl = in Dutch
language-in-de = in German
language-in-en = in English
