# Search in every text of the desk.

## Everywhere

search-everywhere = Search everywhere
search-sentence = In letters, documents received, campaigns, logged contacts and the directory.
search-hint = Words, a name, a number
search-further = Search all texts for “{ $text }”
search-begin = Type a word: accents, endings and capitals do not matter.
search-nothing = These words are nowhere to be found.
search-found-letters = Letters
search-found-replies = Documents received
search-found-campaigns = Campaigns
search-found-contacts = Logged contacts
search-found-people = People
search-found-posts = Offices
