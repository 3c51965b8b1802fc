# The manual in the window: what stands around its pages. The pages are in locales/manual.

help-manual = Manual
help-pages = All pages
help-search = Search the manual
help-nothing = These words are not in it. Try another word, or the beginning of one.
help-leave = Close help
help-beside = Pages beside this one
help-previous = Previous page: { $title }
help-next = Next page: { $title }
help-failed = The manual could not be read. Close the window and open it again; your letters are intact.
help-pdf = Save as PDF…
help-pdf-file = plaidoyer-manual
help-pdf-saved = Manual saved as PDF

# The manual on paper.

manual-title = Plaidoyer, the manual
manual-edition = Version { $version }
manual-contents = Contents
