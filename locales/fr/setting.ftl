# Settings: paper, languages, reminders, look, backup.

setting-sections = Rubriques
setting-kept = Chaque changement est enregistré ; Ctrl Z l’annule.
setting-sender = Organisation
setting-letterhead = Papier et numéros
setting-signatory = Signatures
setting-language = Langues
setting-reminder = Relances
setting-look = Apparence
setting-backup = Sauvegarde

## Paper

setting-fold-marks = Marques de pli au bord gauche
setting-fold-marks-hint = À 105 et 210 mm : pliée là, la feuille montre l’adresse dans l’enveloppe à fenêtre.
setting-show-iban = Numéro de compte au pied de la page
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

## Backup

setting-last-backup = Dernière sauvegarde : { $day }.
setting-backup-daily = Une copie vérifiée se fait chaque jour au premier changement ; les dix dernières sont gardées.
setting-folder = Le bureau se trouve dans { $folder }
setting-working = Travail en cours
setting-backup-now = Sauvegarder maintenant…
setting-backed-up = Sauvegarde écrite : { $file } ({ $size } ko)
setting-restore = Restaurer une sauvegarde…
setting-restore-title = Restaurer { $file }
setting-restore-sentence = Le bureau redevient celui du jour de cette sauvegarde.
setting-restore-warning = Ce qui a été écrit depuis disparaît du bureau. Faites d’abord une sauvegarde si vous voulez pouvoir y revenir.
setting-restore-act = Restaurer cette sauvegarde
setting-restored = Sauvegarde restaurée
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
