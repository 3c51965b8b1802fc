# The frame of the window: places, status line, commands, and words shared by all screens.

## Places

frame-navigation = Navigation principale
frame-skip = Aller au contenu
frame-place-today = Aujourd’hui
frame-place-letters = Lettres
frame-place-campaign = Campagnes
frame-place-directory = Annuaire
frame-place-archive = Registre
frame-place-template = Modèles
frame-place-setting = Réglages
frame-help = Aide
frame-search = Rechercher
frame-desk-without-name = Bureau sans nom
frame-late =
    { $count ->
        [one] { $count } relance en retard
       *[other] { $count } relances en retard
    }

## Status line

frame-all-saved = Tout est enregistré
frame-backup-at = Sauvegarde : { $when }
frame-no-backup = Pas encore de sauvegarde

## Times

frame-time = { $hour } h { $minute }
frame-just-now = à l’instant
frame-day-at = { $day } à { $time }
frame-on-day = le { $day }
frame-on-day-at = le { $day } à { $time }

## Words of every screen

frame-cancel = Annuler
frame-percent = { $percent } %
frame-seconds-left = · encore { $count } s
frame-minutes-left = · encore { $count } min
frame-seconds-count =
    { $count ->
        [one] encore une seconde
       *[other] encore { $count } secondes
    }
frame-close = Fermer
frame-back = Retour
frame-undo-act = Annuler
frame-optional = (facultatif)
frame-empty-field = Vider le champ
frame-loading = Chargement
frame-try-again = Réessayer
frame-copy-details = Copier les détails
frame-copied = Copié
frame-host-silent = Le bureau ne répond pas. Rien de ce qui est enregistré n’est perdu ; fermez puis rouvrez la fenêtre.
frame-part-missing-title = Écran indisponible
frame-part-missing = Cette partie de la fenêtre n’a pas pu être lue. Rien de ce qui est enregistré n’est perdu ; réessayez, ou rouvrez le programme.
frame-typed-would-be-lost = Ce que vous avez écrit ici serait perdu.
frame-keep-writing = Continuer à écrire
frame-drop-typed = Fermer sans enregistrer
frame-severity-block = Bloque :
frame-severity-warn = À vérifier :
frame-severity-info = Pour information :
frame-severity-refusal = Refusé :
frame-severity-failure = Échec :
frame-results =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
frame-not-a-day = Ce jour n’existe pas. Écrivez par exemple 24/11/2026.
frame-page-of = Page { $page } sur { $pages }
frame-resize = Largeur du volet
frame-drop-nothing = Aucun fichier à déposer ici
frame-drop-elsewhere = Déposez le fichier dans l’un des cadres
frame-drop-refused = { $names } : seuls les fichiers { $endings } sont acceptés ici.
frame-drop-one = Un seul fichier à la fois : aucun des { $count } n’a été pris.

## Undo

frame-done-undo = Annulé : { $step }
frame-done-redo = Rétabli : { $step }
frame-nothing-to-undo = Rien à annuler
frame-nothing-to-redo = Rien à rétablir

## Messages

frame-messages = Messages du programme
frame-messages-sentence = Ce que le programme a dit depuis l’ouverture de la fenêtre.
frame-messages-none = Rien n’a encore été dit.

## Search everywhere

frame-search-everything = Trouver ou agir
frame-search-hint = Une commande, une personne, une fonction, une lettre, une campagne
frame-found-command = Commandes
frame-found-directory = Personnes et fonctions
frame-found-letter = Lettres
frame-found-campaign = Campagnes
frame-found-opened = Ouvert récemment
frame-found-used = Commandes récentes
frame-found-other = Autres commandes
frame-found-nothing = Rien ne porte ce nom. Essayez un autre mot, ou le début d’un mot.

## Menus

menu-application = Plaidoyer
menu-file = Fichier
menu-edit = Édition
menu-text-cut = Couper
menu-text-copy = Copier
menu-text-paste = Coller
menu-text-select-all = Tout sélectionner
menu-view = Affichage
menu-go = Aller
menu-help = Aide

## Keys

frame-keys-go = Se déplacer
frame-keys-do = Agir
frame-keys-letter = Dans une lettre
frame-keys-text = Dans le texte
frame-keys-list = Dans une liste
command-go-palette = Rechercher partout, ou lancer une commande
command-go-today = Aller à Aujourd’hui
command-go-letters = Aller aux lettres
command-go-campaign = Aller aux campagnes
command-go-directory = Aller à l’annuaire
command-go-archive = Aller au registre
command-go-template = Aller aux modèles
command-go-setting = Ouvrir les réglages
command-go-help = Clavier et aide
command-go-sheet = Voir tous les raccourcis
command-go-keys = Changer les raccourcis
command-go-messages = Voir les messages du programme
command-go-bin = Ouvrir la corbeille
command-go-search = Rechercher ici
command-go-search-everywhere = Rechercher dans tout le bureau
command-go-next-pane = Volet suivant
command-go-previous-pane = Volet précédent
command-go-back = Revenir en arrière
command-go-forward = Aller en avant
command-letter-new = Nouvelle lettre
command-campaign-new = Nouvelle campagne
command-desk-undo = Annuler la dernière action
command-desk-redo = Rétablir
command-view-primary = Action principale de la vue
command-view-zoom-in = Agrandir
command-view-zoom-out = Réduire
command-view-zoom-reset = Taille normale
command-template-new = Nouveau modèle
command-template-duplicate = Dupliquer le modèle
command-window-close = Fermer la fenêtre
command-letter-export = Exporter le PDF, ou le dossier de preuve
command-letter-copy-pdf = Copier le PDF
command-letter-name-version = Nommer cette version
command-letter-close = Fermer la lettre
command-letter-jump = Montrer cet endroit dans l’autre volet
command-letter-previous-version = Version précédente
command-letter-next-version = Version suivante
command-letter-next-notice = Point suivant à vérifier
command-letter-previous-notice = Point précédent à vérifier
command-letter-page = Montrer ou cacher la page
command-letter-text-alone = Mode concentration : n’afficher que le texte
command-letter-beside = Deux versions côte à côte
command-letter-replace = Rechercher et remplacer dans le texte
command-letter-next-hit = Résultat suivant dans le texte
command-letter-previous-hit = Résultat précédent dans le texte
command-text-bold = Gras
command-text-italic = Italique
command-text-link = Lien
command-text-field = Insérer un champ
command-text-numbered-list = Liste numérotée
command-text-list = Liste à puces
command-template-repair = Remplacer le mot fautif, dans un modèle
command-list-move = Ligne précédente, suivante
command-list-open = Ouvrir
command-list-tick = Choisir la ligne
command-list-extend = Étendre la sélection
command-list-all = Choisir toutes les lignes
command-list-copy = Copier les lignes choisies
command-list-column = Déplacer la colonne, depuis son titre
command-list-width = Élargir ou rétrécir la colonne
command-list-discard = Mettre à la corbeille
command-list-leave = Quitter, revenir
command-register-add = Inscrire une pièce reçue
command-list-reply = Noter une réponse
command-list-contact = Noter un contact
command-list-remind = Écrire la relance, dans Aujourd’hui
command-list-postpone = Reporter d’une semaine, dans Aujourd’hui
command-list-postpone-to = Reporter à une autre date
command-list-skip = Passer une relance
command-list-close = Clore sans réponse, dans Aujourd’hui
