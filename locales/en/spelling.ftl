# Spelling, as the system checks it while one writes.

command-letter-spelling = Turn spelling check on or off

spelling-check = Check spelling
spelling-on = Spelling is checked as you type.
spelling-off = Spelling is no longer checked.
spelling-unchecked = Spelling not checked
spelling-none-fr = There is no French dictionary on this computer, so spelling is not checked.
spelling-none-nl = There is no Dutch dictionary on this computer, so spelling is not checked.
spelling-none-de = There is no German dictionary on this computer, so spelling is not checked.
spelling-none-en = There is no English dictionary on this computer, so spelling is not checked.
spelling-package = On Debian and Ubuntu it comes with the package { $package }.
spelling-system = Add this language in the system settings.
