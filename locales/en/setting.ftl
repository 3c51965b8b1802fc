# Settings: paper, languages, reminders, look, keys, backup.

setting-sections = Sections
setting-kept = Every change is saved; { $keys } undoes it.
setting-kept-here = Every change is saved.
setting-sender = Who writes
setting-letterhead = Paper and numbers
setting-signatory = Signatories
setting-language = Languages
setting-reminder = Reminders
setting-look = Appearance
setting-keyboard = Keyboard shortcuts
setting-backup = Backup

## Paper

setting-fold-marks = Fold marks at the left edge
setting-fold-marks-hint = Folded there, the sheet shows the address in the window envelope.
setting-show-iban = Account number at the foot of the page
setting-head = Letterhead
setting-logo = Logo
setting-logo-hint = PNG or SVG. It is placed at the top left of the first page, as high as the window of the envelope allows.
setting-logo-alone = The logo replaces the name
setting-logo-alone-hint = The name and the line below it are not printed; the foot of the page still says who writes.
setting-logo-removed = Logo removed
setting-reference-code = QR code of the reference
setting-reference-code-hint = At the top right of the first page, once the letter has its number.
setting-picture-choose = Choose a picture…
setting-picture-other = Another picture…
setting-picture-remove = Remove
setting-picture-drop = { $what }: use this picture
setting-picture-height = Height
setting-picture-height-wrong = 5 to 40 mm, no decimals
setting-typeface = Typeface of the letters
setting-typeface-serif = Source Serif 4
setting-typeface-serif-detail = With serifs: the letter reads like a book.
setting-typeface-sans = Source Sans 3
setting-typeface-sans-detail = Without serifs, plainer.
setting-typeface-own = Your own
setting-typeface-own-detail = TTF or OTF files whose licence allows embedding.
setting-font-regular = Regular
setting-font-italic = Italic
setting-font-bold = Bold
setting-font-bold_italic = Bold italic
setting-font-none-regular = To be chosen first
setting-font-none-other = Same as regular
setting-font-choose = Choose a file…
setting-font-other = Another file…
setting-font-drop = { $style }: use this font
setting-font-removed = { $name } removed
setting-font-hint = Characters your font lacks, Greek or Cyrillic ones for example, are set in Source Serif 4.
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

## Keys

setting-keyboard-sentence = Choose a command, then press the keys that will run it on this computer.
setting-keyboard-elsewhere = Keys in the text and in lists stay as they are.
setting-keyboard-sheet = See all keys
setting-keyboard-reset = Reset all
setting-keyboard-untouched = No shortcut has been changed.
setting-keyboard-letters = Act with a single letter in lists
setting-keyboard-letters-hint = { $letters }: on the chosen letter, in Today and in the register. Switch this off if you dictate commands, or if a key goes off too easily.
setting-key-press = Press the keys…
setting-key-press-hint = { $escape } changes nothing, { $delete } removes the keys.
setting-key-listening = { $command }: press the keys
setting-key-change = { $command }: { $keys }, change
setting-key-none = no key
setting-key-usual = Originally { $keys }
setting-key-reset = Back to { $keys }
setting-key-reset-none = Back to no key
setting-key-take = Take { $keys }
setting-key-other = Choose other keys
setting-key-changed = “{ $command }” is now { $keys }
setting-key-taken = { $keys } now runs “{ $command }”, and no longer “{ $other }”
setting-key-removed = “{ $command }” has no key any more
setting-key-all-reset = All shortcuts are the original ones again
setting-key-refused-used = { $keys } already runs “{ $command }”.
setting-key-refused-reserved = { $keys } is needed in the text or in lists: “{ $command }”.
setting-key-refused-editing = { $keys } edits text in every field.
setting-key-refused-alone = { $keys } moves, chooses or leaves everywhere.
setting-key-refused-character = This key types text. Add { $control }, or take a key from F1 to F12.
setting-key-refused-altgr = { $control } and { $alt } together make AltGr, which types signs such as @ or € on Belgian, French and German keyboards.
setting-key-refused-alt-character = { $alt } with a character types a sign or opens a menu, depending on the machine. Take { $control }.
setting-key-refused-input-method = On Linux, { $keys } enters characters.
setting-key-refused-system = { $keys } belongs to the system.
setting-key-refused-dead = This key prepares an accent.
setting-key-refused-unknown = Not every keyboard has this key.

## Backup

setting-last-backup = Last backup: { $day }.
setting-backup-daily = A verified copy is made each day at the first change; the last ten are kept.
setting-folder = The desk is in { $folder }
setting-working = Work in progress
setting-backing-up = Backing up
setting-restoring = Restoring
setting-checking = Checking
setting-backup-stopped = Backup stopped: no file was written.
setting-restore-stopped = Restore stopped: the desk has not changed.
setting-check-stopped =
    { $done ->
        [0] Check stopped: no seal was read.
        [one] Check stopped: one seal of { $total } was read and is intact; the others were not read.
       *[other] Check stopped: { $done } of { $total } seals were read and are intact; the others were not read.
    }
setting-backup-now = Back up now…
setting-backed-up = Backup written: { $file } ({ $size } MB)
setting-restore = Restore a backup…
setting-restore-title = Restore { $file }
setting-restore-sentence = The desk becomes what it was on the day of this backup.
setting-restore-warning = What has been written since then will not be in this desk. The present one is not deleted: it is set aside, whole, in a folder next to it.
setting-restore-act = Restore this backup
setting-restored = Backup restored. The previous desk has been set aside, in a folder next to it.
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
setting-recall = A dispatch just recorded can be withdrawn for
setting-recall-seconds = { $count } seconds
setting-recall-hint = After that it is in the register, and only a correction can still amend it.
setting-notification = Announce due reminders once a day
setting-notification-hint = As a system notification, on this computer, while the program is open.
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

## Test sheet

test-sheet-title = Test sheet for a window envelope
test-sheet-print = Print this sheet at its real size (100 %), without fitting it to the page.
test-sheet-fold = Fold it like your letters and put it into the envelope with the grid towards the window. At each crossing the first number is the distance from the left edge of the sheet and the second the one from the top edge, in millimetres.
test-sheet-low = Push the sheet down and to the left as far as it goes. Read in the window where its four edges are: left, top, right, bottom.
test-sheet-high = Push it up and to the right as far as it goes and read the four edges once more.
test-sheet-enter = Enter the eight numbers in the settings, under “Paper and numbers”. The address will be placed where the window always shows it.

## Formats and envelope

setting-format = Format of the paper
setting-format-be-right-window = Belgium, address on the right
setting-format-be-right-window-detail = In the band that Belgian window envelopes always show; folds at 105 and 210 mm.
setting-format-be-left = Belgium, address on the left (NBN)
setting-format-be-left-detail = Left margin of 33 mm, address 59 mm from the top, references at 100 mm.
setting-format-de-5008-a = Germany, DIN 5008 form A
setting-format-de-5008-a-detail = Letterhead of 27 mm, address field with a return line; folds at 87 and 192 mm.
setting-format-de-5008-b = Germany, DIN 5008 form B
setting-format-de-5008-b-detail = Letterhead of 45 mm, address field with a return line; folds at 105 and 210 mm.
setting-format-fr-right = France, address on the right (NF)
setting-format-fr-right-detail = Six address lines at most, folds at 99 and 198 mm, “…/…” at the foot of a page that another follows.
setting-format-nl-left = Netherlands, address on the left
setting-format-nl-left-detail = Where a left window of DIN 680 always shows it; folds at 105 and 210 mm.
setting-format-lu = Luxembourg, address on the right
setting-format-lu-detail = The margins of the Luxembourg government’s paper; folds at 105 and 210 mm.
setting-format-eu = European institutions, address on the left
setting-format-eu-detail = For an envelope without a window, up to seven address lines.
setting-format-own = My own envelope
setting-format-own-detail = The address is placed where the window measured below always shows it.
setting-text-setting = Right edge of the text
setting-text-setting-justified = Justified
setting-text-setting-justified-detail = All lines end at the same edge.
setting-text-setting-ragged = Ragged
setting-text-setting-ragged-detail = Spaces keep their width; the right edge is free.
setting-envelope = Window envelope
setting-envelope-none = No envelope was measured: the address counts as visible where the format has it.
setting-envelope-needed = No envelope was measured yet: until then the address is placed on the right, as in Belgium.
setting-envelope-shown = The window always shows { $left } to { $right } mm from the left edge and { $top } to { $bottom } mm from the top. An address that leaves it stops the letter.
setting-envelope-sheet = Print the test sheet…
setting-envelope-sheet-file = envelope-test-sheet
setting-envelope-measure = Enter the measures…
setting-envelope-remove = Forget the envelope
setting-envelope-removed = Envelope forgotten
setting-envelope-sentence = Fold the test sheet, put it into the envelope and read the edges of the window on the grid, in millimetres.
setting-envelope-low = Sheet pushed down and to the left
setting-envelope-high = Sheet pushed up and to the right
setting-envelope-left = Left
setting-envelope-top = Top
setting-envelope-right = Right
setting-envelope-bottom = Bottom
setting-envelope-number = Millimetres, for example 20.5
setting-envelope-eight = Give all eight measures.
setting-envelope-fault-outside = Between 0 and { $most } mm
setting-envelope-fault-right = Must be more than left
setting-envelope-fault-bottom = Must be more than top
setting-envelope-fault-narrow = Too little width
setting-envelope-fault-flat = Too little height
setting-envelope-small = In both positions at once the window must show at least 40 × 15 mm. Measure the marked edges again.
setting-envelope-keep = Keep the envelope
