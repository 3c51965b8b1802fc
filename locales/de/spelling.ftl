# Spelling, as the system checks it while one writes.

command-letter-spelling = Rechtschreibprüfung ein- oder ausschalten

spelling-check = Rechtschreibung prüfen
spelling-on = Die Rechtschreibung wird beim Schreiben geprüft.
spelling-off = Die Rechtschreibung wird nicht mehr geprüft.
spelling-unchecked = Rechtschreibung nicht geprüft
spelling-none-fr = Auf diesem Computer fehlt ein französisches Wörterbuch; die Rechtschreibung wird nicht geprüft.
spelling-none-nl = Auf diesem Computer fehlt ein niederländisches Wörterbuch; die Rechtschreibung wird nicht geprüft.
spelling-none-de = Auf diesem Computer fehlt ein deutsches Wörterbuch; die Rechtschreibung wird nicht geprüft.
spelling-none-en = Auf diesem Computer fehlt ein englisches Wörterbuch; die Rechtschreibung wird nicht geprüft.
spelling-package = Unter Debian und Ubuntu liegt es im Paket { $package }.
spelling-system = Fügen Sie diese Sprache in den Systemeinstellungen hinzu.
