# Settings: paper, languages, reminders, look, backup.

setting-sections = Sections
setting-kept = Every change is saved; Ctrl Z undoes it.
setting-sender = Who writes
setting-letterhead = Paper and numbers
setting-signatory = Signatories
setting-language = Languages
setting-reminder = Reminders
setting-look = Appearance
setting-backup = Backup

## Paper

setting-fold-marks = Fold marks at the left edge
setting-fold-marks-hint = At 105 and 210 mm: folded there, the sheet shows the address in a window envelope.
setting-show-iban = Account number at the foot of the page
setting-french-spacing = Spaces in French
setting-french-spacing-france = Typographic usage
setting-french-spacing-france-detail = Thin space before ; ! ? and inside quotation marks, no-break space before the colon.
setting-french-spacing-belgium-eu = Belgian and European usage
setting-french-spacing-belgium-eu-detail = No space before double punctuation (NBN, interinstitutional style guide of the Union).
setting-real-page = Real page, the most recent letter
setting-numbers = Numbers and files
setting-reference = Reference of letters
setting-reference-wrong = {"{"}year{"}"} and {"{"}number{"}"} are needed, once each and apart.
setting-file-name = Name of files
setting-file-name-wrong = Give the files a name.
setting-example = For example: { $text }

## Languages

setting-language-window = Language of the window
setting-language-window-hint = Changes at once, on this computer only. Your letters follow the language of their recipient.
setting-language-house = House language
setting-language-house-hint = Used where the recipient leaves the choice.

## Reminders

setting-chain = Chase a letter without an answer
setting-working-days = working days
setting-chain-hint = One or more steps, in order. Leave empty for no reminders.
setting-chain-wrong = Write numbers of days in ascending order, for example 20, 40.

## Look

setting-theme = Colours
setting-theme-system = Same as the system
setting-theme-light = Light
setting-theme-dark = Dark
setting-density = Row height
setting-density-compact = Compact
setting-density-normal = Normal
setting-density-relaxed = Relaxed
setting-paper = The sheet in dark mode
setting-paper-dimmed = Dimmed paper
setting-paper-white = White paper
setting-zoom = Text size
setting-percent = { $percent }%

## Backup

setting-last-backup = Last backup: { $day }.
setting-backup-daily = A verified copy is made each day at the first change; the last ten are kept.
setting-folder = The desk is in { $folder }
setting-working = Work in progress
setting-backup-now = Back up now…
setting-backed-up = Backup written: { $file } ({ $size } kB)
setting-restore = Restore a backup…
setting-restore-title = Restore { $file }
setting-restore-sentence = The desk becomes what it was on the day of this backup.
setting-restore-warning = What has been written since then will be gone from the desk. Back up first if you may want to return to it.
setting-restore-act = Restore this backup
setting-restored = Backup restored
setting-check = Check the desk
setting-check-hint = Rereads the database, the files and every seal of the register.
setting-check-now = Check now
setting-check-ok = Everything is intact: database, files and seals.
setting-chain-10 = After 10 working days
setting-chain-20 = After 20 working days
setting-chain-30 = After 30 working days
setting-chain-then = and a second time after { $days } days
setting-chain-own = At our own intervals
setting-chain-never = Never
setting-chain-steps = Steps after dispatch
setting-acknowledgement = Also expect an acknowledgement
setting-acknowledgement-days = Say when it is missing after
setting-acknowledgement-wrong = Write a number of days, for example 5.
setting-closing = Closing days
setting-closing-hint = Public holidays are known. Add bridging days and the recesses of cabinets and parliaments: no reminder counts them.
setting-closing-all = All governments
setting-closing-who = Who is closed
setting-closing-name = Name
setting-closing-from = First day
setting-closing-until = Last day
setting-closing-add = Add the closing
setting-closing-remove = Remove “{ $name }”
setting-closing-removed = Closing removed
setting-closing-nameless = Closing
setting-closing-span = { $from } to { $until }
setting-closing-needs-day = Give the first day first.
setting-closing-order = The last day comes before the first.
