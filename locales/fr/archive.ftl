# The register of sealed letters, and the record of one.

## Table

archive-search = Chercher dans les lettres
archive-filter = Filtre
archive-remove-filter = Ôter le filtre { $name }
archive-count =
    { $count ->
        [one] { $shown } envoi sur { $of }
       *[other] { $shown } envois sur { $of }
    }
archive-sent = Envoi
archive-channel = Mode d’envoi
archive-answer = Réponse
archive-channel-post = poste
archive-channel-registered = recommandé
archive-channel-hand = porteur
archive-channel-email = courriel
archive-channel-fax = télécopie
archive-empty = Le registre se remplit quand vous enregistrez un envoi.
archive-to-letters = Voir les lettres prêtes
archive-no-match = Aucun envoi ne répond à ces filtres.
archive-clear = Ôter les filtres
archive-choose = Choisissez un envoi pour voir sa page, son sceau et ce qui a suivi.

## Record

archive-record = Pièce scellée
archive-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
archive-enclosures =
    { $count ->
        [one] { $count } annexe
       *[other] { $count } annexes
    }
archive-enclosed = Annexes
archive-open-pdf = Ouvrir le PDF
archive-duplicate = Dupliquer pour écrire
archive-read-pages = Lire les pages
archive-to = À { $person }, { $title }, en fonction ce jour-là.
archive-note-reply = Noter une réponse
archive-chase = Écrire la relance

## Seal

archive-verify = Vérifier les sceaux
archive-sealed-intact = Scellée le { $day } à { $time }, sceau intact
archive-sealed-broken = Scellée le { $day } à { $time } ; le sceau ne tient plus
archive-checked = Registre vérifié { $when }
archive-checked-now = Pièce vérifiée à l’ouverture
archive-chain-intact = Chaîne du registre intacte, vérifiée à { $time }
archive-broken = Un sceau ne tient plus
archive-show-broken = Voir cette pièce

## Timeline

archive-timeline = Ce qui a suivi
archive-left-post = Mise à la poste
archive-left-registered = Recommandé déposé
archive-left-hand = Remise en main propre
archive-left-email = Envoyée par courriel
archive-left-fax = Envoyée par télécopie
archive-reply-acknowledgement = Accusé de réception
archive-reply-answer = Réponse sur le fond
archive-reply-refusal = Refus
archive-reply-commitment = Engagement
archive-not-an-answer = ne compte pas comme réponse, la relance reste prévue
archive-due = Échéance de la relance { $step }
archive-due-late = Relance { $step } en retard
archive-due-settled = Relance { $step } sans objet, réponse reçue
archive-receipt = Preuve de dépôt jointe et scellée

## Noting a reply

archive-note-title = Noter une réponse à { $reference }
archive-note-sentence = De { $person }. L’inscription s’ajoute au registre et ne se change plus.
archive-note-kind = Ce que vous avez reçu
archive-note-on = Reçu le
archive-note-words = Les mots qui comptent
archive-note-note = Note
archive-note-file = Courrier reçu :
archive-note-attach = joindre un fichier
archive-note-other-file = en choisir un autre
archive-noted-stops = Réponse notée sous { $number } ; les relances s’arrêtent
archive-noted-goes-on = Accusé noté sous { $number } ; la relance reste prévue
