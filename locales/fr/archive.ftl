# The register of sealed letters, and the record of one.

## Table

archive-filter = Filtre
archive-remove-filter = Ôter le filtre { $name }
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
archive-no-match = Aucune inscription ne répond à ces filtres.
archive-clear = Ôter les filtres
archive-choose = Choisissez une inscription pour voir la pièce et ce qui a suivi.

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
archive-drag-pdf = Lire les pages, ou glisser le PDF dans un courriel ou un dossier
archive-to = À { $person }, { $title }, en fonction ce jour-là.
archive-recalls = { $count ->
    [one] Relance de la lettre
   *[other] Relance des lettres
}
archive-note-reply = Noter une réponse
archive-chase = Écrire la relance
archive-bundle = Dossier de preuve
archive-bundle-folder = preuve-{ $reference }
archive-bundle-written =
    { $count ->
        [one] Dossier de preuve écrit dans « { $name } » : { $count } fichier
       *[other] Dossier de preuve écrit dans « { $name } » : { $count } fichiers
    }
archive-copy-head = Copier l’empreinte du registre
archive-resume-reminder = Reprendre la relance
archive-more = Autres actions

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
archive-left-hand = Remise par porteur
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
archive-receipt = Preuve de dépôt, scellée avec la lettre
archive-reply-other = Autre pièce
archive-quoted = « { $words } »
archive-promised = Échéance promise : { $day }
archive-due-reminded = Relance { $step } envoyée
archive-due-skipped = Relance { $step } passée
archive-due-ended = Relance { $step } arrêtée
archive-reminder-prepared = Relance en préparation
archive-acknowledgement-due = Accusé de réception attendu
archive-acknowledgement-late = Accusé de réception toujours attendu

## Demands

archive-demands = Demandes
archive-demands-open =
    { $count ->
        [0] toutes répondues
        [one] { $count } sans réponse
       *[other] { $count } sans réponse
    }
archive-demand-open = sans réponse
archive-demand-answered = répondue le { $day } par { $number }

## Corrections

archive-correct = Rectifier…
archive-correct-title = Rectifier l’inscription { $number }
archive-correct-sentence = La première inscription reste telle quelle ; une seconde dit ce qu’il fallait lire.
archive-correct-reason = Motif
archive-correct-reason-hint = Par exemple : envoyée le lendemain, selon la preuve de dépôt.
archive-correct-needs-reason = Dites d’abord pourquoi.
archive-correct-value = Ce qu’il fallait lire
archive-correct-kind = Ce que c’était
archive-correct-on = Jour
archive-correct-channel = Mode d’envoi
archive-correct-tracking = Numéro de suivi
archive-correct-sent_to = Adresse ou numéro
archive-correct-subject = Objet
archive-correct-words = Les mots qui comptent
archive-correct-keep = Ajouter la rectification
archive-correct-done = Rectification ajoutée à l’inscription { $number }
archive-corrected = Envoi rectifié
archive-corrected-piece = Pièce { $number } rectifiée
archive-corrections = Rectifications
archive-correction-on = { $day } : { $reason }
archive-field-on = Jour : { $value }
archive-field-channel = Mode d’envoi : { $value }
archive-field-tracking = Numéro de suivi : { $value }
archive-field-sent_to = Envoyée à : { $value }
archive-field-kind = Nature : { $value }
archive-field-subject = Objet : { $value }
archive-field-words = Mots : { $value }
archive-field-promised = Échéance : { $value }
archive-field-note = Remarque : { $value }
archive-field-empty = rien
