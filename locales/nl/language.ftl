# Names of languages, as they stand in a sentence.

language-fr = Frans
language-nl = Nederlands
language-de = Duits
language-en = Engels
language-in-fr = in het Frans
language-in-nl = in het Nederlands
language-in-de = in het Duits
language-in-en = in het Engels
