# The manual in the window: what stands around its pages. The pages are in locales/manual.

help-manual = Mode d’emploi
help-pages = Toutes les pages
help-search = Chercher dans le mode d’emploi
help-nothing = Ces mots ne s’y trouvent pas. Essayez un autre mot, ou le début d’un mot.
help-leave = Fermer l’aide
help-beside = Pages voisines
help-previous = Page précédente : { $title }
help-next = Page suivante : { $title }
help-failed = Le mode d’emploi n’a pas pu être lu. Fermez puis rouvrez la fenêtre ; vos lettres sont intactes.
help-pdf = Enregistrer en PDF…
help-pdf-file = plaidoyer-mode-d-emploi
help-pdf-saved = Mode d’emploi enregistré en PDF

# The manual on paper.

manual-title = Plaidoyer, mode d’emploi
manual-edition = Version { $version }
manual-contents = Table des matières
