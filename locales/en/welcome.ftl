# The first run: three questions, and what is said where a desk cannot be opened.

welcome-title = Welcome. Three questions, then you write.
welcome-promise = Everything stays on this computer. Each answer can be changed later in the settings.
welcome-language = Which language do you work in?
welcome-language-letters = Your letters themselves are written in the language of each recipient.
welcome-who = Who writes?
welcome-name = Name of the organisation
welcome-tagline = In one line, under the name
welcome-street = Street and number
welcome-postcode = Postcode
welcome-city = Town
welcome-name-later = Leave empty to begin with an example sender, to be replaced before the first letter is sent.
welcome-signatory = Who signs?
welcome-function = Position, under the name
welcome-directory = Which directory to start from?
welcome-starter = The starter directory
welcome-starter-detail = The members of nine Belgian governments, of the French government and of the European Commission, each line with its source and date. Most addresses are still to be confirmed.
welcome-empty = An empty directory
welcome-empty-detail = You add each office and its holder yourself.
welcome-begin = Begin
welcome-restore = Restore a backup…
welcome-sheet = Your letterhead, as it will look
welcome-your-name = Name of the organisation
welcome-place-date = { $city }, { $date }
welcome-salutation = Dear Minister,
welcome-failed = The desk could not be set up
welcome-shut = The desk does not open
