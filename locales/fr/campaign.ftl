# Les campagnes : un texte, plusieurs cabinets.

campaign-folded = { $person } reçoit une seule lettre, adressée comme : { $title }
campaign-left-out-no-holder = Aucun titulaire connu
campaign-left-out-mandate-ended = Vacant depuis la fin du mandat ({ $date })
campaign-left-out-mandate-later = Le mandat ne commence que plus tard ({ $date })
campaign-left-out-no-address = Aucune adresse postale connue
campaign-left-out-unticked = Écarté à la main
