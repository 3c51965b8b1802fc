# Jours où une administration ne travaille pas, tels qu’une relance les nomme.

holiday-new-year = Jour de l’An
holiday-day-after-new-year = Lendemain du jour de l’An
holiday-maundy-thursday = Jeudi saint
holiday-good-friday = Vendredi saint
holiday-easter-monday = Lundi de Pâques
holiday-labour-day = Fête du Travail
holiday-iris-day = Fête de l’Iris
holiday-victory-1945 = Victoire de 1945
holiday-europe-day = Journée de l’Europe
holiday-ascension = Ascension
holiday-day-after-ascension = Lendemain de l’Ascension
holiday-whit-monday = Lundi de Pentecôte
holiday-flemish-community = Fête de la Communauté flamande
holiday-french-national-day = Fête nationale française
holiday-belgian-national-day = Fête nationale belge
holiday-assumption = Assomption
holiday-french-community = Fête de la Fédération Wallonie-Bruxelles
holiday-all-saints = Toussaint
holiday-all-souls = Jour des Morts
holiday-armistice = Armistice
holiday-kings-feast = Fête du Roi
holiday-german-community = Fête de la Communauté germanophone
holiday-christmas = Noël
holiday-second-christmas = Lendemain de Noël
holiday-year-end = Fermeture de fin d’année

# Une fermeture indiquée sans nom.
holiday-closed = Fermeture
