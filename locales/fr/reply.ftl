# Pieces that came in: a reply to a letter, a reply to a reference nobody knows, anything else.

## Noting a reply

reply-note-title = Noter une réponse à { $reference }
reply-note-sentence = De { $person }. L’inscription s’ajoute au registre et ne se change plus.
reply-kind = Ce que vous avez reçu
reply-kind-acknowledgement = Le courrier est bien arrivé ; la relance reste prévue.
reply-kind-answer = Une position, une explication ou une suite donnée.
reply-kind-commitment = Une promesse, avec ses mots et si possible son échéance.
reply-kind-refusal = Un non, ou un renvoi vers quelqu’un d’autre.
reply-on = Reçu le
reply-channel = Arrivé par
reply-channel-unsaid = non précisé
reply-answers = Demandes auxquelles cette pièce répond
reply-answered-before = déjà répondue par { $number }
reply-words = Les mots qui comptent
reply-promise = Ce qui est promis, mot pour mot
reply-promise-hint = Vous le retrouverez cité dans vos relances et vos dossiers.
reply-promised = Pour quand
reply-promised-hint = Un jour, un mois (3/2027) ou une année.
reply-not-a-promised-day = Cette date n’existe pas. Écrivez 31/03/2027, 3/2027 ou 2027.
reply-note = Remarque
reply-attach-file = Joindre la pièce
reply-other-file = Choisir un autre fichier
reply-drop-other = Remplacer la pièce
reply-file-hint = Un scan, un PDF ou un courriel (.eml). Il est conservé tel quel.
reply-needs-day = Indiquez le jour où la pièce est arrivée.
reply-needs-words = Notez les mots de l’engagement.
reply-effect-none = Aucune relance n’attend ; rien ne change de ce côté.
reply-effect-stands = La relance du { $day } reste prévue.
reply-effect-stops = La relance du { $day } et les suivantes n’auront pas lieu.
reply-noted-stops = Réponse notée sous { $number } ; les relances s’arrêtent
reply-noted-goes-on = Accusé noté sous { $number } ; la relance reste prévue

## A piece that came in

reply-came = { $what }, { $day }
reply-open-file = Ouvrir la pièce
reply-no-file = Aucun fichier joint
reply-from = De { $person }, { $title }
reply-from-unknown = Expéditeur non précisé
reply-unmatched = Cette pièce cite la référence « { $reference } », qu’aucune de vos lettres ne porte.
reply-attach = Rattacher à une lettre
reply-answers-letter = Répond à
reply-see-letter = Voir la lettre

## Entering a piece

reply-add-title = Inscrire une pièce reçue
reply-add-sentence = Elle prend un numéro d’entrée et ne se change plus. Si elle répond à une lettre du registre, notez-la plutôt sur cette lettre.
reply-sort = Sorte de pièce
reply-sort-piece = Pièce nouvelle
reply-sort-reply = Réponse à une référence
reply-reference = Référence citée
reply-reference-hint = Si l’une de vos lettres la porte, la réponse s’y range d’elle-même.
reply-sender = De qui
reply-other-sender = Choisir quelqu’un d’autre
reply-no-sender = Personne ne porte ce nom. Ajoutez d’abord l’expéditeur à l’annuaire.
reply-needs-sender = Choisissez de qui vient la pièce.
reply-needs-subject = Indiquez l’objet.
reply-needs-reference = Indiquez la référence que la pièce cite.
reply-enter = Inscrire
reply-entered = Pièce inscrite sous { $number }
reply-entered-found = Pièce inscrite sous { $number } et rangée avec sa lettre
reply-sender-hint = Un nom, une fonction, une compétence

## Attaching it later

reply-attach-title = Rattacher { $number } à une lettre
reply-attach-sentence = La pièce garde son numéro ; le rattachement s’ajoute au registre et ne se défait pas.
reply-find-letter = Chercher par objet, nom ou numéro
reply-no-letter = Aucune lettre envoyée ne répond à ces mots.
reply-needs-letter = Choisissez une lettre.
reply-attach-act = Rattacher
reply-attached = { $number } rattachée ; la relance reste prévue
reply-attached-stops = { $number } rattachée ; les relances s’arrêtent
