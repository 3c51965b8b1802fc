# Les campagnes : un texte, plusieurs cabinets.

campaign-folded = { $person } reçoit une seule lettre, adressée comme : { $title }
campaign-left-out-no-holder = Aucun titulaire connu
campaign-left-out-mandate-ended = Vacant depuis la fin du mandat ({ $date })
campaign-left-out-mandate-later = Le mandat ne commence que plus tard ({ $date })
campaign-left-out-no-address = Aucune adresse postale connue
campaign-left-out-unticked = Écarté à la main

list-reason-heading = Motif du refus
list-reason-no-recipient = Ni fonction, ni nom de famille, ni organisme avec une fonction : la ligne ne dit pas à qui écrire.
list-reason-too-many-cells = Plus de cellules que d’en-têtes : mettez entre guillemets la valeur qui contient le séparateur.
list-reason-too-few-cells = La ligne est coupée en deux : réunissez-la, ou mettez entre guillemets la valeur qui contient le saut de ligne.
list-reason-unbalanced-quotes = Un guillemet ouvert n’est pas refermé.
list-reason-merged-cell = Ce qui manque se trouve dans une cellule fusionnée plus haut : défusionnez-la et répétez sa valeur.
list-reason-post-unknown = L’annuaire ne connaît pas cette fonction : corrigez son identifiant, ou videz la cellule.
list-reason-country-unknown = Ce pays n’est pas reconnu : Belgique, France, Allemagne, Pays-Bas ou Luxembourg.
list-reason-row-twice = Le même destinataire figure déjà plus haut dans la liste.
