# Settings: paper, languages, reminders, look, keys, backup.

setting-sections = Rubriques
setting-kept = Chaque changement est enregistré ; { $keys } l’annule.
setting-kept-here = Chaque changement est enregistré.
setting-sender = Organisation
setting-letterhead = Papier et numéros
setting-signatory = Signatures
setting-language = Langues
setting-reminder = Relances
setting-look = Apparence
setting-keyboard = Raccourcis clavier
setting-backup = Sauvegarde

## Paper

setting-fold-marks = Marques de pli au bord gauche
setting-fold-marks-hint = La feuille pliée là montre l’adresse dans l’enveloppe à fenêtre.
setting-show-iban = Numéro de compte au pied de la page
setting-head = En-tête
setting-logo = Logo
setting-logo-hint = PNG ou SVG. Il se place en haut à gauche de la première page, réduit si la fenêtre de l’enveloppe l’exige.
setting-logo-alone = Le logo remplace le nom
setting-logo-alone-hint = Le nom et la ligne sous le nom ne sont pas imprimés ; le pied de page continue de dire qui écrit.
setting-logo-removed = Logo retiré
setting-reference-code = Code QR de la référence
setting-reference-code-hint = En haut à droite de la première page, dès que la lettre a son numéro.
setting-picture-choose = Choisir une image…
setting-picture-other = Autre image…
setting-picture-remove = Retirer
setting-picture-drop = { $what } : prendre cette image
setting-picture-height = Hauteur
setting-picture-height-wrong = De 5 à 40 mm, sans décimale
setting-typeface = Police des lettres
setting-typeface-serif = Source Serif 4
setting-typeface-serif-detail = Avec empattements, comme dans un livre.
setting-typeface-sans = Source Sans 3
setting-typeface-sans-detail = Sans empattements, plus sobre.
setting-typeface-own = Votre police
setting-typeface-own-detail = Des fichiers TTF ou OTF, si leur licence permet de les intégrer à un document.
setting-font-regular = Normal
setting-font-italic = Italique
setting-font-bold = Gras
setting-font-bold_italic = Gras italique
setting-font-none-regular = À choisir d’abord
setting-font-none-other = Comme « Normal »
setting-font-choose = Choisir un fichier…
setting-font-other = Autre fichier…
setting-font-drop = { $style } : prendre cette police
setting-font-removed = Police { $name } retirée
setting-font-hint = Les caractères absents de votre police, grecs ou cyrilliques par exemple, sont composés en Source Serif 4.
setting-french-spacing = Espaces en français
setting-french-spacing-france = Usage typographique
setting-french-spacing-france-detail = Espace fine avant ; ! ? et dans les guillemets, espace insécable avant le deux-points.
setting-french-spacing-belgium-eu = Usage belge et européen
setting-french-spacing-belgium-eu-detail = Pas d’espace devant la ponctuation double (NBN, code de rédaction interinstitutionnel de l’Union).
setting-real-page = Page réelle, la lettre la plus récente
setting-numbers = Numéros et fichiers
setting-reference = Référence des lettres
setting-reference-wrong = Il faut {"{"}year{"}"} et {"{"}number{"}"}, une fois chacun et séparés.
setting-file-name = Nom des fichiers
setting-file-name-wrong = Donnez un nom aux fichiers.
setting-example = Par exemple : { $text }

## Languages

setting-language-window = Langue de la fenêtre
setting-language-window-hint = Change tout de suite, sur cet ordinateur seulement. Vos lettres suivent la langue de leur destinataire.
setting-language-house = Langue de la maison
setting-language-house-hint = Employée quand le destinataire laisse le choix.

## Reminders

setting-chain = Relancer une lettre sans réponse
setting-working-days = jours ouvrables
setting-chain-hint = Une ou plusieurs étapes, dans l’ordre. Laissez vide pour ne jamais relancer.
setting-chain-wrong = Écrivez des nombres de jours qui se suivent, par exemple 20, 40.

## Look

setting-theme = Couleurs
setting-theme-system = Comme le système
setting-theme-light = Clair
setting-theme-dark = Sombre
setting-density = Hauteur des lignes
setting-density-compact = Serrées
setting-density-normal = Normales
setting-density-relaxed = Aérées
setting-paper = La feuille en mode sombre
setting-paper-dimmed = Papier atténué
setting-paper-white = Papier blanc
setting-zoom = Taille du texte
setting-percent = { $percent } %

## Keys

setting-keyboard-sentence = Choisissez une commande, puis appuyez sur les touches qui la lanceront, sur cet ordinateur.
setting-keyboard-elsewhere = Les touches du texte et des listes restent les mêmes.
setting-keyboard-sheet = Voir toutes les touches
setting-keyboard-reset = Tout rétablir
setting-keyboard-untouched = Aucun raccourci n’a été changé.
setting-keyboard-letters = Agir par une seule lettre dans les listes
setting-keyboard-letters-hint = { $letters } : sur la lettre choisie, dans Aujourd’hui et dans le registre. Décochez si vous dictez vos commandes, ou si une touche part trop vite.
setting-key-press = Appuyez sur les touches…
setting-key-press-hint = { $escape } ne change rien, { $delete } retire les touches.
setting-key-listening = { $command } : appuyez sur les touches
setting-key-change = { $command } : { $keys }, changer
setting-key-none = aucune touche
setting-key-usual = D’origine : { $keys }
setting-key-reset = Revenir à { $keys }
setting-key-reset-none = Revenir à aucune touche
setting-key-take = Prendre { $keys }
setting-key-other = Choisir d’autres touches
setting-key-changed = « { $command } » répond maintenant à { $keys }
setting-key-taken = { $keys } lance maintenant « { $command } », et non plus « { $other } »
setting-key-removed = « { $command } » n’a plus de touche
setting-key-all-reset = Tous les raccourcis sont ceux d’origine
setting-key-refused-used = { $keys } lance déjà « { $command } ».
setting-key-refused-reserved = { $keys } sert déjà dans le texte ou dans les listes : « { $command } ».
setting-key-refused-editing = { $keys } sert à modifier le texte, dans tous les champs.
setting-key-refused-alone = { $keys } sert partout à se déplacer, à choisir ou à quitter.
setting-key-refused-character = Cette touche écrit du texte. Ajoutez { $control }, ou prenez une touche de F1 à F12.
setting-key-refused-altgr = { $control } et { $alt } ensemble font AltGr, qui écrit des signes comme @ ou € sur les claviers belges, français et allemands.
setting-key-refused-alt-character = { $alt } avec un caractère écrit un signe ou ouvre un menu, selon la machine. Prenez { $control }.
setting-key-refused-input-method = { $keys } sert, sous Linux, à saisir des caractères.
setting-key-refused-system = { $keys } appartient au système.
setting-key-refused-dead = Cette touche prépare un accent.
setting-key-refused-unknown = Cette touche n’existe pas sur tous les claviers.

## Backup

setting-last-backup = Dernière sauvegarde : { $day }.
setting-backup-daily = Une copie vérifiée se fait chaque jour au premier changement ; les dix dernières sont gardées.
setting-folder = Le bureau se trouve dans { $folder }
setting-working = Travail en cours
setting-backing-up = Sauvegarde en cours
setting-restoring = Restauration en cours
setting-checking = Vérification en cours
setting-backup-stopped = Sauvegarde arrêtée : aucun fichier n’a été écrit.
setting-restore-stopped = Restauration arrêtée : le bureau n’a pas changé.
setting-check-stopped =
    { $done ->
        [0] Vérification arrêtée : aucun sceau n’a été lu.
        [one] Vérification arrêtée : un sceau lu sur { $total }, intact ; les autres n’ont pas été lus.
       *[other] Vérification arrêtée : { $done } sceaux lus sur { $total }, tous intacts ; les autres n’ont pas été lus.
    }
setting-backup-now = Sauvegarder maintenant…
setting-backed-up = Sauvegarde écrite : { $file } ({ $size } Mo)
setting-restore = Restaurer une sauvegarde…
setting-restore-title = Restaurer { $file }
setting-restore-sentence = Le bureau redevient celui du jour de cette sauvegarde.
setting-restore-warning = Ce qui a été écrit depuis ne sera plus dans ce bureau. L’actuel n’est pas effacé : il est mis de côté, entier, dans un dossier voisin.
setting-restore-act = Restaurer cette sauvegarde
setting-restored = Sauvegarde restaurée. Le bureau précédent a été mis de côté, dans un dossier voisin.
setting-check = Vérifier le bureau
setting-check-hint = Relit la base, les fichiers et chaque sceau du registre.
setting-check-now = Vérifier maintenant
setting-check-ok = Tout est intact : base, fichiers et sceaux.
setting-chain-10 = Après 10 jours ouvrables
setting-chain-20 = Après 20 jours ouvrables
setting-chain-30 = Après 30 jours ouvrables
setting-chain-then = puis une seconde fois après { $days } jours
setting-chain-own = À un autre rythme
setting-chain-never = Jamais
setting-chain-steps = Étapes après l’envoi
setting-acknowledgement = Attendre aussi un accusé de réception
setting-acknowledgement-days = Signaler son absence après
setting-acknowledgement-wrong = Écrivez un nombre de jours, par exemple 5.
setting-recall = Pouvoir retirer un envoi que l’on vient d’enregistrer pendant
setting-recall-seconds = { $count } secondes
setting-recall-hint = Ensuite il est inscrit au registre, et seule une rectification peut encore le corriger.
setting-notification = Rappeler les relances une fois par jour
setting-notification-hint = Par une notification du système, sur cet ordinateur, pendant que le programme est ouvert.
setting-closing = Jours de fermeture
setting-closing-hint = Les jours fériés sont connus. Ajoutez les ponts et les vacances des cabinets et des parlements : aucune relance ne les compte.
setting-closing-all = Tous les gouvernements
setting-closing-who = Qui est fermé
setting-closing-name = Nom
setting-closing-from = Premier jour
setting-closing-until = Dernier jour
setting-closing-add = Ajouter la fermeture
setting-closing-remove = Ôter « { $name } »
setting-closing-removed = Fermeture ôtée
setting-closing-nameless = Fermeture
setting-closing-span = du { $from } au { $until }
setting-closing-needs-day = Donnez d’abord le premier jour.
setting-closing-order = Le dernier jour précède le premier.

## Test sheet

test-sheet-title = Feuille d’essai pour enveloppe à fenêtre
test-sheet-print = Imprimez cette feuille à sa taille réelle (100 %), sans l’adapter à la page.
test-sheet-fold = Pliez-la comme vos lettres et glissez-la dans l’enveloppe, la grille du côté de la fenêtre. À chaque croisement, le premier nombre dit la distance du bord gauche de la feuille, le second celle du bord supérieur, en millimètres.
test-sheet-low = Poussez la feuille au fond de l’enveloppe, en bas à gauche. Lisez dans la fenêtre où se trouvent ses quatre bords : gauche, haut, droite, bas.
test-sheet-high = Poussez-la en haut à droite et lisez encore une fois les quatre bords.
test-sheet-enter = Notez les huit nombres dans les réglages, sous « Papier et numéros ». L’adresse se placera là où la fenêtre la montre toujours.

## Formats and envelope

setting-format = Format du papier
setting-format-be-right-window = Belgique, adresse à droite
setting-format-be-right-window-detail = Dans la bande que les enveloppes belges à fenêtre laissent visible ; plis à 105 et 210 mm.
setting-format-be-left = Belgique, adresse à gauche (NBN)
setting-format-be-left-detail = Marge de gauche de 33 mm, adresse à 59 mm du haut, références à 100 mm.
setting-format-de-5008-a = Allemagne, DIN 5008 forme A
setting-format-de-5008-a-detail = En-tête de 27 mm, champ d’adresse avec ligne de retour ; plis à 87 et 192 mm.
setting-format-de-5008-b = Allemagne, DIN 5008 forme B
setting-format-de-5008-b-detail = En-tête de 45 mm, champ d’adresse avec ligne de retour ; plis à 105 et 210 mm.
setting-format-fr-right = France, adresse à droite (NF)
setting-format-fr-right-detail = Six lignes d’adresse au plus, plis à 99 et 198 mm, « …/… » au bas d’une page que suit une autre.
setting-format-nl-left = Pays-Bas, adresse à gauche
setting-format-nl-left-detail = Là où une fenêtre à gauche selon DIN 680 la montre toujours ; plis à 105 et 210 mm.
setting-format-lu = Luxembourg, adresse à droite
setting-format-lu-detail = Les marges du papier du gouvernement luxembourgeois ; plis à 105 et 210 mm.
setting-format-eu = Institutions européennes, adresse à gauche
setting-format-eu-detail = Pour une enveloppe sans fenêtre, jusqu’à sept lignes d’adresse.
setting-format-own = Ma propre enveloppe
setting-format-own-detail = L’adresse se place là où la fenêtre mesurée ci-dessous la montre toujours.
setting-text-setting = Bord droit du texte
setting-text-setting-justified = Justifié
setting-text-setting-justified-detail = Les lignes finissent toutes au même bord.
setting-text-setting-ragged = En drapeau
setting-text-setting-ragged-detail = Les espaces gardent leur largeur ; le bord droit est libre.
setting-envelope = Enveloppe à fenêtre
setting-envelope-none = Aucune enveloppe n’a été mesurée : l’adresse est tenue pour visible là où le format la prévoit.
setting-envelope-needed = Aucune enveloppe n’a encore été mesurée : d’ici là, l’adresse se place à droite, comme en Belgique.
setting-envelope-shown = La fenêtre montre toujours de { $left } à { $right } mm du bord gauche et de { $top } à { $bottom } mm du haut. Une adresse qui en sort bloque l’envoi.
setting-envelope-sheet = Imprimer la feuille d’essai…
setting-envelope-sheet-file = feuille-essai-enveloppe
setting-envelope-measure = Saisir les mesures…
setting-envelope-remove = Oublier l’enveloppe
setting-envelope-removed = Enveloppe oubliée
setting-envelope-sentence = Pliez la feuille d’essai, glissez-la dans l’enveloppe et lisez les bords de la fenêtre sur la grille, en millimètres.
setting-envelope-low = Feuille poussée en bas à gauche
setting-envelope-high = Feuille poussée en haut à droite
setting-envelope-left = Gauche
setting-envelope-top = Haut
setting-envelope-right = Droite
setting-envelope-bottom = Bas
setting-envelope-number = Des millimètres, par exemple 20,5
setting-envelope-eight = Donnez les huit mesures.
setting-envelope-fault-outside = Entre 0 et { $most } mm
setting-envelope-fault-right = Doit dépasser la gauche
setting-envelope-fault-bottom = Doit dépasser le haut
setting-envelope-fault-narrow = Trop peu de largeur
setting-envelope-fault-flat = Trop peu de hauteur
setting-envelope-small = Dans les deux positions à la fois, la fenêtre doit montrer au moins 40 × 15 mm. Mesurez à nouveau les bords marqués.
setting-envelope-keep = Retenir l’enveloppe
