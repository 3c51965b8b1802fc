# Writing a letter: its card, its text, its pages, its acts.

## Parts of the screen

letter-card = Fiche de la lettre
letter-text = Texte
letter-pages = Page
letter-versions = Versions
letter-more = Autres actions
letter-none = Aucune
letter-change = Changer
letter-draft = projet
letter-without-subject = Lettre sans objet
letter-signature-of = Signature de { $name }
letter-reference-code = Code QR de la référence { $reference }
letter-source-of = Texte de la lettre { $reference }, en Markdown
letter-with-enclosures = Lettre et annexes en un seul PDF…
letter-with-enclosures-title = Réunir la lettre et ses annexes en un seul PDF
letter-with-enclosures-sentence = Les pages de la lettre, puis celles de ses annexes. Ce qui n’est pas un PDF est joint au fichier, tel quel.
letter-with-enclosures-source = Joindre le texte de la lettre
letter-with-enclosures-source-hint = En Markdown, pour qui voudrait le reprendre.
letter-with-enclosures-act = Réunir et ouvrir
letter-with-enclosures-file = lettre-et-annexes
letter-with-enclosures-done = { $pages ->
    [one] Une page écrite.
   *[other] { $pages } pages écrites.
}
letter-with-enclosures-attached = Joint tel quel : { $titles }
letter-with-enclosures-foreign = Pas aux normes d’archivage et d’accessibilité : { $titles }. Le PDF de la lettre, lui, reste conforme.

## Card

letter-recipient = Destinataire
letter-no-recipient = Sans destinataire
letter-no-holder = Fonction vacante
letter-since = { $government }, depuis { $since }
letter-advised = Écrire { $language } : { $reason }
letter-address = Adresse
letter-address-is = Adresse { $state }
letter-address-to-confirm = Adresse à confirmer
letter-address-proposed = Adresse proposée, à confirmer
letter-address-missing = Adresse manquante
letter-address-other = Autre
letter-address-confirmed = Adresse confirmée aujourd’hui
letter-answers = Fait suite à
letter-your-reference = Référence du destinataire
letter-your-letter-of = Sa lettre du
letter-your-reference-none = Aucune
letter-template = Modèle
letter-competence = Compétence
letter-signature = Signature
letter-no-signatory = Personne ne signe
letter-channel = Envoi prévu
letter-channel-post = Courrier ordinaire
letter-channel-registered = Recommandé
letter-channel-hand = Porteur
letter-channel-email = Courriel
letter-channel-fax = Télécopie
letter-date = Date de la lettre
letter-date-of-export = Jour de l’export
letter-date-follows = Suit le jour de l’export.
letter-enclosures = Annexes
letter-enclose = Joindre
letter-take-out = Retirer « { $title } »
letter-drop = Joindre à la lettre
letter-enclosed =
    { $count ->
        [one] Annexe jointe : { $names }
       *[other] Annexes jointes : { $names }
    }
letter-copies = Copies à
letter-copies-hint = Un nom par ligne

## Text

letter-subject = Objet
letter-salutation = Appel
letter-body = Texte de la lettre
letter-valediction = Formule finale
letter-etiquette-hint = Formule d’usage. Entrée pour la modifier.
letter-etiquette-none = Aucune formule connue
letter-etiquette-changed = Formule modifiée
letter-etiquette-back = Revenir à la formule d’usage

## Versions

letter-to-send = à envoyer
letter-add = Ajouter
letter-add-version = Ajouter une langue
letter-beside = Deux versions côte à côte
letter-beside-pane = Version à côté du texte
letter-beside-swap = Échanger les deux versions
letter-beside-close = Revenir à la page
letter-version-more = Version { $language }
letter-send-this = Envoyer cette version
letter-sends-already = C’est celle qui partira.
letter-remove-version = Retirer cette version
letter-keeps-sent = Choisissez d’abord une autre version à envoyer.
letter-revisions = Versions antérieures
letter-revisions-sentence = Les états gardés de ce texte ; en reprendre un peut s’annuler.
letter-revisions-none = { $key ->
    [none] Pas encore de version antérieure. Donnez un nom à celle-ci pour la garder.
   *[other] Pas encore de version antérieure. { $key } en garde une sous un nom.
}
letter-revision-unnamed = Gardée automatiquement
letter-revision-take = Reprendre ce texte
letter-difference-against = Comparer
letter-difference-now = Avec le texte actuel
letter-difference-before = Avec la version d’avant
letter-difference-none = Sans comparer
letter-difference-text = Texte comparé
letter-difference-count =
    { $added ->
        [one] { $added } mot ajouté
       *[other] { $added } mots ajoutés
    }, { $removed ->
        [one] { $removed } supprimé
       *[other] { $removed } supprimés
    }
letter-difference-no-word = Aucun mot ajouté ni supprimé
letter-difference-same = Aucune différence
letter-difference-oldest = C’est la plus ancienne version gardée.
letter-difference-at = Différence { $at } sur { $count }
letter-difference-next = Différence suivante
letter-difference-previous = Différence précédente
letter-difference-added = ajouté :
letter-difference-removed = supprimé :
letter-difference-looks = mise en forme modifiée
letter-difference-unchanged = { $count } paragraphes inchangés
letter-difference-usage = formule d’usage
letter-name-version = Nommer cette version
letter-name-version-sentence = Elle restera telle quelle parmi les versions antérieures.
letter-name-version-label = Nom de la version
letter-name-version-act = Nommer
letter-named = Version gardée sous le nom « { $name } »

## Acts

letter-undo-step = Annuler « { $step } »
letter-duplicate = Dupliquer
letter-duplicated = Lettre dupliquée : voici la copie
letter-discard = Mettre à la corbeille
letter-discarded = Lettre mise à la corbeille
letter-void = Annuler ce numéro
letter-export = Exporter
letter-export-again = Exporter à nouveau
letter-exported =
    { $pages ->
        [one] PDF { $reference } écrit, une page
       *[other] PDF { $reference } écrit, { $pages } pages
    }
letter-open-pdf = Ouvrir
letter-print = Imprimer
letter-print-opened = Le PDF { $reference } s’ouvre dans la visionneuse du système : imprimez-le de là.
letter-print-sent = Le PDF { $reference } a été envoyé à l’imprimante.
letter-pdf-copied = PDF { $reference } copié : collez-le dans un courriel ou un dossier.
letter-pdf-not-copied = Le PDF n’a pas pu être copié : ce système ne le permet pas. Exportez-le, puis joignez-le au courriel.
letter-record = Enregistrer l’envoi
letter-in-archive = Voir au registre
letter-write-to = Écrire à cette personne
letter-blocked = La lettre ne peut pas encore partir. { $why }

## States

letter-sealed = Scellée le { $date }. Dupliquer pour écrire à nouveau.
letter-changed-since-export = La lettre a changé depuis l’export { $reference } : le PDF gardé montre l’ancien texte.
letter-saved = Enregistré à { $time }
letter-saving = Enregistrement…
letter-not-saved = Pas enregistré. { $why } Rien n’est perdu tant que la fenêtre reste ouverte.
letter-nothing-to-save = Lecture seule
letter-in-language = Lettre { $language }
letter-words =
    { $count ->
        [one] { $shown } mot
       *[other] { $shown } mots
    }
letter-signs =
    { $count ->
        [one] { $shown } signe, espaces comprises
       *[other] { $shown } signes, espaces comprises
    }
letter-spill-lines =
    { $lines ->
        [one] Une seule ligne en page { $pages }
       *[other] { $lines } lignes seulement en page { $pages }
    }
letter-spill-lines-says =
    { $lines ->
        [one] La page { $pages } ne porte qu’une ligne du texte et la fin de la lettre. Un texte un peu plus court s’en passerait.
       *[other] La page { $pages } ne porte que { $lines } lignes du texte et la fin de la lettre. Un texte un peu plus court s’en passerait.
    }
letter-spill-closing = La fin seule en page { $pages }
letter-spill-closing-says = La page { $pages } ne porte que la fin de la lettre. Un texte un peu plus court s’en passerait.
letter-alone = Mode concentration
letter-alone-leave = Quitter le mode concentration

## Page

letter-page-count =
    { $count ->
        [one] Une page
       *[other] { $count } pages
    }
letter-page-setting = mise en page…
letter-page-zoom = Taille de la page
letter-page-fit = Toute la largeur
letter-page-window = Fenêtre
letter-page-window-says = Ce que la fenêtre de l’enveloppe montre dans tous les cas
letter-page-folds = Plis
letter-page-folds-say = Où la feuille se plie

## Notices

letter-notices = À vérifier
letter-notices-none = Rien à signaler
letter-notices-warn =
    { $count ->
        [one] Un point à vérifier, rien ne bloque
       *[other] { $count } points à vérifier, rien ne bloque
    }
letter-notices-block =
    { $count ->
        [one] Un point bloque l’envoi
       *[other] { $count } points bloquent l’envoi
    }
letter-notice-go = Y aller
letter-notice-ignore = Ignorer ici
letter-notice-mind = Rétablir
letter-notices-ignored = Ignorés dans cette lettre
letter-remedy-confirm-address = Elle est juste
letter-remedy-add-address = Ajouter une adresse
letter-remedy-confirm-title = Confirmer le titre
letter-remedy-confirm-form = Confirmer la formule
letter-remedy-choose-recipient = Choisir un destinataire
letter-remedy-choose-signatory = Choisir qui signe
letter-remedy-set-sender = Dire qui écrit
letter-remedy-fill-field = Remplir le champ
letter-door-sender = Compléter l’expéditeur
letter-door-signatory = Compléter les signatures
letter-door-signature = Choisir qui signe
letter-door-recipient = Revoir le destinataire
letter-door-post = Ouvrir l’annuaire
letter-door-exchange = Voir les échanges
letter-door-address = Corriger l’adresse
letter-door-language = Revoir la langue
letter-door-words = Aller au texte
letter-door-paragraph = Aller au paragraphe
letter-door-enclosure = Voir les annexes
letter-door-date = Changer la date
letter-door-letter = Ouvrir la lettre
letter-door-backup = Voir où est le bureau
letter-door-letterhead = Ouvrir le papier à lettres

## Parts of a letter, as the place of a notice

letter-part-letterhead = En-tête
letter-part-address = Adresse
letter-part-reference = Référence
letter-part-date = Date
letter-part-subject = Objet
letter-part-salutation = Appel
letter-part-body = Texte
letter-part-valediction = Formule finale
letter-part-signatory = Signature
letter-part-enclosure = Annexes
letter-part-copy = Copies
letter-part-footer = Pied de page
letter-part-heading = En-tête de suite
letter-part-page-number = Numéro de page
letter-part-language = Langue
letter-part-tracking = Numéro de suivi
letter-part-template = Modèle
letter-part-desk = Bureau
letter-paste-pictures =
    { $count ->
        [one] Une image n’a pas été reprise : le texte d’une lettre n’en contient pas.
       *[other] { $count } images n’ont pas été reprises : le texte d’une lettre n’en contient pas.
    }
letter-paste-links =
    { $count ->
        [one] Un lien n’a pas été repris : il ne mène ni à une adresse https ni à un courriel. Ses mots restent.
       *[other] { $count } liens n’ont pas été repris : ils ne mènent ni à une adresse https ni à un courriel. Leurs mots restent.
    }
