# The manual in the window: what stands around its pages. The pages are in locales/manual.

help-manual = Handleiding
help-pages = Alle pagina’s
help-search = Zoeken in de handleiding
help-nothing = Die woorden staan er niet in. Probeer een ander woord, of het begin ervan.
help-leave = Hulp sluiten
help-beside = Pagina’s ernaast
help-previous = Vorige pagina: { $title }
help-next = Volgende pagina: { $title }
help-failed = De handleiding kon niet worden gelezen. Sluit het venster en open het opnieuw; uw brieven zijn intact.
help-pdf = Bewaren als pdf…
help-pdf-file = plaidoyer-handleiding
help-pdf-saved = Handleiding bewaard als pdf

# The manual on paper.

manual-title = Plaidoyer, handleiding
manual-edition = Versie { $version }
manual-contents = Inhoud
