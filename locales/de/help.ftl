# The manual in the window: what stands around its pages. The pages are in locales/manual.

help-manual = Handbuch
help-pages = Alle Seiten
help-search = Im Handbuch suchen
help-nothing = Diese Wörter kommen darin nicht vor. Versuchen Sie ein anderes Wort oder dessen Anfang.
help-leave = Hilfe schließen
help-beside = Benachbarte Seiten
help-previous = Vorige Seite: { $title }
help-next = Nächste Seite: { $title }
help-failed = Das Handbuch ließ sich nicht lesen. Schließen Sie das Fenster und öffnen Sie es erneut; Ihre Schreiben sind unversehrt.
help-pdf = Als PDF speichern…
help-pdf-file = plaidoyer-handbuch
help-pdf-saved = Handbuch als PDF gespeichert

# The manual on paper.

manual-title = Plaidoyer, Handbuch
manual-edition = Version { $version }
manual-contents = Inhalt
