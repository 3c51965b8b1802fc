# The frame of the window: places, status line, commands, and words shared by all screens.

## Places

frame-navigation = Main navigation
frame-skip = Skip to content
frame-place-today = Today
frame-place-letters = Letters
frame-place-campaign = Campaigns
frame-place-directory = Directory
frame-place-archive = Register
frame-place-template = Templates
frame-place-setting = Settings
frame-help = Help
frame-search = Search
frame-desk-without-name = Desk without a name
frame-late =
    { $count ->
        [one] { $count } reminder overdue
       *[other] { $count } reminders overdue
    }

## Status line

frame-all-saved = Everything is saved
frame-backup-at = Backup: { $when }
frame-no-backup = No backup yet

## Times

frame-time = { $hour }:{ $minute }
frame-just-now = just now
frame-day-at = { $day } at { $time }
frame-on-day = on { $day }
frame-on-day-at = on { $day } at { $time }

## Words of every screen

frame-cancel = Cancel
frame-percent = { $percent }%
frame-seconds-left = · { $count } s left
frame-minutes-left = · { $count } min left
frame-seconds-count =
    { $count ->
        [one] one second left
       *[other] { $count } seconds left
    }
frame-close = Close
frame-back = Back
frame-undo-act = Undo
frame-optional = (optional)
frame-empty-field = Clear the field
frame-loading = Loading
frame-try-again = Try again
frame-copy-details = Copy the details
frame-copied = Copied
frame-host-silent = The desk is not responding. Nothing saved is lost; close the window and open it again.
frame-part-missing-title = Screen unavailable
frame-part-missing = This part of the window could not be read. Nothing saved is lost; try again, or restart the program.
frame-typed-would-be-lost = What you typed here would be lost.
frame-keep-writing = Keep writing
frame-drop-typed = Close without saving
frame-severity-block = Blocks:
frame-severity-warn = To check:
frame-severity-info = For information:
frame-severity-refusal = Refused:
frame-severity-failure = Failed:
frame-results =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
frame-not-a-day = There is no such day. Write for example 24/11/2026.
frame-page-of = Page { $page } of { $pages }
frame-resize = Width of the pane
frame-drop-nothing = No file can be dropped here
frame-drop-elsewhere = Drop the file in one of the frames
frame-drop-refused = { $names }: only { $endings } files are taken here.
frame-drop-one = One file at a time: none of the { $count } was taken.

## Undo

frame-done-undo = Undone: { $step }
frame-done-redo = Redone: { $step }
frame-nothing-to-undo = Nothing to undo
frame-nothing-to-redo = Nothing to redo

## Messages

frame-messages = Messages from the program
frame-messages-sentence = What the program has said since the window opened.
frame-messages-none = Nothing has been said yet.

## Search everywhere

frame-search-everything = Find or do
frame-search-hint = A command, a person, an office, a letter, a campaign
frame-found-command = Commands
frame-found-directory = People and offices
frame-found-letter = Letters
frame-found-campaign = Campaigns
frame-found-opened = Recently opened
frame-found-used = Recent commands
frame-found-other = Other commands
frame-found-nothing = Nothing by that name. Try another word, or the beginning of one.

## Menus

menu-application = Plaidoyer
menu-file = File
menu-edit = Edit
menu-text-cut = Cut
menu-text-copy = Copy
menu-text-paste = Paste
menu-text-select-all = Select all
menu-view = View
menu-go = Go
menu-help = Help

## Keys

frame-keys-go = Moving about
frame-keys-do = Acting
frame-keys-letter = In a letter
frame-keys-text = In the text
frame-keys-list = In a list
command-go-palette = Search everywhere, or run a command
command-go-today = Go to Today
command-go-letters = Go to the letters
command-go-campaign = Go to the campaigns
command-go-directory = Go to the directory
command-go-archive = Go to the register
command-go-template = Go to the templates
command-go-setting = Open the settings
command-go-help = Keys and help
command-go-sheet = Show all shortcuts
command-go-keys = Change shortcuts
command-go-messages = Show messages from the program
command-go-bin = Open the bin
command-go-search = Search here
command-go-search-everywhere = Search the whole desk
command-go-next-pane = Next pane
command-go-previous-pane = Previous pane
command-go-back = Go back
command-go-forward = Go forward
command-letter-new = New letter
command-campaign-new = New campaign
command-desk-undo = Undo the last action
command-desk-redo = Redo
command-view-primary = Main action of the view
command-view-zoom-in = Zoom in
command-view-zoom-out = Zoom out
command-view-zoom-reset = Normal size
command-template-new = New template
command-template-duplicate = Duplicate the template
command-window-close = Close the window
command-letter-export = Export the PDF, or the proof bundle
command-letter-copy-pdf = Copy the PDF
command-letter-name-version = Name this version
command-letter-close = Close the letter
command-letter-jump = Show this place in the other pane
command-letter-previous-version = Previous version
command-letter-next-version = Next version
command-letter-next-notice = Next point to check
command-letter-previous-notice = Previous point to check
command-letter-page = Show or hide the page
command-letter-text-alone = Focus mode: show the text alone
command-letter-beside = Two versions side by side
command-letter-replace = Find and replace in the text
command-letter-next-hit = Next match in the text
command-letter-previous-hit = Previous match in the text
command-text-bold = Bold
command-text-italic = Italic
command-text-link = Link
command-text-field = Insert a field
command-text-numbered-list = Numbered list
command-text-list = Bulleted list
command-template-repair = Replace the wrong word, in a template
command-list-move = Previous, next row
command-list-open = Open
command-list-tick = Select the row
command-list-extend = Extend the selection
command-list-all = Select all rows
command-list-copy = Copy the selected rows
command-list-column = Move the column, from its head
command-list-width = Widen or narrow the column
command-list-discard = Move to the bin
command-list-leave = Leave, go back
command-register-add = Enter a document received
command-list-reply = Record a reply
command-list-contact = Log a contact
command-list-remind = Write the reminder, in Today
command-list-postpone = Postpone by a week, in Today
command-list-postpone-to = Postpone to another day
command-list-skip = Skip a reminder
command-list-close = Close without an answer, in Today
