# The list of letters.

letters-search = Objet, texte, destinataire
letters-show = Lettres à montrer
letters-shelf-all = Toutes
letters-shelf-draft = Projets
letters-shelf-prepared = Prêtes
letters-shelf-sent = Envoyées
letters-shelf-void = Annulées
letters-shelf-bin = Corbeille
letters-state-draft = projet
letters-state-prepared = prête
letters-state-sent = envoyée
letters-state-void = annulée
letters-number = N°
letters-subject = Objet
letters-recipient = Destinataire
letters-languages = Langues
letters-state = État
letters-when = Dernière action
letters-count =
    { $count ->
        [one] { $shown } lettre
       *[other] { $shown } lettres
    }
letters-no-subject = Sans objet
letters-no-recipient = Destinataire à choisir
letters-sent-on = envoyée le { $day }
letters-edited = modifiée { $when }
letters-empty = Aucune lettre. Choisissez un destinataire pour commencer.
letters-write = Écrire
letters-empty-draft = Aucun projet en cours.
letters-empty-prepared = Aucune lettre n’attend son envoi. Une lettre est prête dès que son PDF a été exporté.
letters-empty-sent = Aucune lettre envoyée. Enregistrer un envoi scelle la lettre et l’inscrit au registre.
letters-empty-void = Aucun numéro annulé.
letters-empty-bin = La corbeille est vide. Ce qu’on y met peut être repris pendant trente jours.
letters-no-match = Aucune lettre ne contient ces mots.
letters-clear = Ôter la recherche
letters-discard = Mettre à la corbeille
letters-discarded =
    { $count ->
        [one] Projet mis à la corbeille
       *[other] { $count } projets mis à la corbeille
    }
letters-discarded-some =
    { $count ->
        [one] Projet mis à la corbeille. Les lettres qui ont un numéro restent.
       *[other] { $count } projets mis à la corbeille. Les lettres qui ont un numéro restent.
    }
letters-no-draft = Aucun projet dans la sélection. Une lettre qui a un numéro s’annule seule, avec son motif (Suppr).
letters-restored =
    { $count ->
        [one] Projet remis parmi les lettres
       *[other] { $count } projets remis parmi les lettres
    }
letters-restore = Sortir de la corbeille
letters-bin-restored =
    { $count ->
        [one] « { $name } » n’est plus à la corbeille
       *[other] { $count } éléments ne sont plus à la corbeille
    }
letters-bin-open = Ouvrir
letters-bin-kind = Nature
letters-bin-name = Objet ou nom
letters-bin-about = Destinataire ou étendue
letters-bin-until = Récupérable jusqu’au
letters-bin-letter = Lettre
letters-bin-campaign = Campagne
letters-bin-template = Modèle
letters-bin-post = Fonction
letters-bin-person = Personne
letters-bin-organization = Organisation
letters-bin-letters =
    { $count ->
        [one] { $count } lettre
       *[other] { $count } lettres
    }
letters-bin-count =
    { $count ->
        [one] { $shown } élément
       *[other] { $shown } éléments
    }
letters-bin-no-match = Rien dans la corbeille ne contient ces mots.
letters-void-title = Annuler la lettre { $reference }
letters-void-sentence = Son numéro reste au registre, marqué comme annulé : la suite des numéros reste complète.
letters-void-reason = Motif, tel qu’il figurera au registre
letters-void = Annuler cette lettre
letters-voided = Lettre { $reference } annulée
