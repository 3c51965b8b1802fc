# Names of languages, as they stand in a sentence.

language-fr = français
language-nl = néerlandais
language-de = allemand
language-en = anglais
language-in-fr = en français
language-in-nl = en néerlandais
language-in-de = en allemand
language-in-en = en anglais
