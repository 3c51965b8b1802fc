# Ce que dit le terminal : aide, libellés, fautes de frappe.

terminal-about = Écrire aux gouvernements en plusieurs langues, et garder la preuve
terminal-option-desk = Dossier du bureau
terminal-option-today = Date du jour à prendre en compte
terminal-option-ui-lang = Langue des réponses
terminal-option-json = Une seule valeur JSON sur la sortie
terminal-option-out = Dossier où écrire les pages
terminal-option-help = Affiche cette aide
terminal-option-version = Affiche la version
terminal-heading-usage = Usage 
terminal-heading-commands = Commandes 
terminal-heading-command = COMMANDE
terminal-heading-options = Options 
terminal-usage-missing = Il manque : { $word }
terminal-usage-unknown = Inconnu : { $word }
terminal-usage-wrong = Valeur refusée : { $word }
terminal-done = C’est fait.
terminal-nothing = Rien trouvé.
terminal-severity-block = ✗ bloque :
terminal-severity-warn = ! à vérifier :
terminal-severity-info = · pour information :

terminal-noun-desk = Le bureau : créer, vérifier, sauvegarder
terminal-noun-sender = Qui écrit
terminal-noun-settings = Les réglages
terminal-noun-competence = Les compétences
terminal-noun-directory = L’annuaire : qui est en fonction, et depuis quand
terminal-noun-address = Les adresses et les formules d’usage
terminal-noun-template = Les modèles de lettres
terminal-noun-letter = Les lettres : écrire, vérifier, exporter
terminal-noun-campaign = Les campagnes : un texte, plusieurs cabinets
terminal-noun-dispatch = Les envois
terminal-noun-reply = Les réponses
terminal-noun-demand = Ce que les lettres envoyées demandent
terminal-noun-register = Le registre : ce qui est parti et ce qui est arrivé
terminal-noun-contact = Les contacts : appels, rencontres, notes
terminal-noun-timeline = Ce qui s’est passé avec une fonction ou une personne
terminal-noun-view = Les vues enregistrées
terminal-noun-bin = Ce qui a été mis à la corbeille depuis trente jours
terminal-noun-comment = Les commentaires pour soi, à côté d’une lettre
terminal-noun-calendar = Les jours où un cabinet ne travaille pas
terminal-noun-search = La recherche dans tout le bureau
terminal-noun-follow-up = Les relances
terminal-noun-archive = Le registre des lettres scellées
terminal-noun-manual = Le mode d’emploi

terminal-desk-init = Crée un bureau ; avec --starter, l’annuaire de départ et un expéditeur d’exemple
terminal-desk-status = Dit ce que contient le bureau
terminal-desk-check = Vérifie la base de données et les sceaux
terminal-desk-backup = Sauvegarde tout le bureau dans un fichier
terminal-desk-restore = Restaure le bureau à partir d’une sauvegarde
terminal-desk-complete = Inscrit au registre les envois qui attendent encore
terminal-desk-serve = Répond aux questions lues sur l’entrée, une par ligne, en JSON : la fenêtre travaille ainsi
terminal-manual-export = Écrit le mode d’emploi en PDF
terminal-sender-set = Lit dans un fichier TOML qui écrit et qui signe
terminal-sender-show = Montre l’expéditeur et les signataires
terminal-sender-signature = Place la signature manuscrite d’un signataire sur ses lettres, ou la retire
terminal-settings-show = Montre tous les réglages
terminal-settings-set = Change un réglage
terminal-settings-test-sheet = Écrit une feuille d’essai pour mesurer une enveloppe à fenêtre
terminal-settings-font = Fixe votre propre police pour les lettres, ou la retire
terminal-settings-logo = Place un logo en tête des lettres, ou le retire
terminal-competence-list = Donne la liste des compétences
terminal-directory-holder = Dit qui est en fonction, par compétence, gouvernement ou fonction
terminal-directory-search = Cherche des personnes, des fonctions et des organisations
terminal-directory-show = Montre une fiche de l’annuaire
terminal-directory-begin = Reprend l’annuaire de départ
terminal-directory-remove = Retire une fonction, une personne, une organisation, une adresse ou un mandat
terminal-directory-restore = Remet dans l’annuaire ce qui en a été retiré
terminal-directory-merge = Fusionne deux fiches de la même personne ; --into désigne celle qui reste
terminal-directory-add = Ajoute une personne et la fonction qu’elle occupe
terminal-directory-title = Fixe le titre d’une fonction dans une langue
terminal-directory-confirm-title = Confirme un titre tel quel
terminal-directory-confirm-form = Confirme une formule sans source
terminal-directory-mandate = Corrige le début ou la fin d’un mandat
terminal-directory-letter-language = Note la langue dans laquelle on écrit à une fonction ; auto : celle qui est conseillée
terminal-directory-person = Corrige une personne
terminal-address-print = Imprime des enveloppes ou des étiquettes pour des lettres
terminal-address-show = Montre comment on écrit à une fonction
terminal-address-add = Ajoute une adresse, datée d’aujourd’hui
terminal-address-confirm = Confirme qu’une adresse est juste
terminal-template-list = Donne la liste des modèles
terminal-template-show = Montre un modèle dans une langue
terminal-template-check = Vérifie les modèles : fichier, ligne, colonne
terminal-template-new = Commence un modèle
terminal-template-duplicate = Copie un modèle dans toutes ses langues
terminal-template-write = Écrit le texte d’un modèle de la maison
terminal-template-preview = Dessine les pages que donne un modèle
terminal-template-remove = Met un modèle à la corbeille
terminal-template-restore = Reprend un modèle de la corbeille
terminal-comment-list = Donne les commentaires d’une lettre
terminal-comment-write = Note un commentaire, jamais imprimé ni scellé
terminal-comment-remove = Supprime un commentaire
terminal-letter-new = Compose une lettre à partir d’un modèle
terminal-letter-list = Donne la liste des lettres
terminal-letter-show = Montre une lettre
terminal-letter-edit = Change le destinataire, la date, la signature ou le texte
terminal-letter-version = Écrit, ajoute ou choisit la version dans une langue
terminal-letter-revision = Donne les versions antérieures du texte
terminal-letter-check = Dit ce qui bloque et ce qui est à vérifier
terminal-letter-preview = Dessine les pages, en texte ou en SVG
terminal-letter-export = Attribue la référence et écrit le PDF
terminal-letter-with-enclosures = Écrit la lettre et ses annexes en un seul PDF
terminal-letter-duplicate = Reprend le texte dans un nouveau projet
terminal-letter-discard = Met un projet à la corbeille, ou annule un numéro
terminal-letter-restore = Reprend un projet dans la corbeille
terminal-letter-undo = Annule la dernière étape
terminal-letter-redo = Rétablit la dernière étape annulée
terminal-campaign-new = Compose une lettre par cabinet à partir d’un seul texte
terminal-campaign-set = Donne à un destinataire un paragraphe personnel, sa langue, son annexe ou sa signature
terminal-campaign-edit = Change le texte commun ou ajoute des destinataires
terminal-campaign-unfold = Donne une lettre séparée à une fonction regroupée
terminal-campaign-check = Dit tout ce qu’il y a à dire de chaque lettre avant de l’écrire ; sort avec 1 si un point bloque
terminal-campaign-list = Donne la liste des campagnes
terminal-campaign-show = Montre une campagne : lettres, regroupements, écartés
terminal-campaign-rejected = Écrit les lignes refusées d’une liste, à corriger
terminal-campaign-discard = Met une campagne à la corbeille
terminal-campaign-restore = Reprend une campagne de la corbeille, avec ses lettres
terminal-bin-list = Liste ce que contient la corbeille
terminal-campaign-export = Écrit toutes les lettres, chacune dans son PDF, et la pile à imprimer
terminal-dispatch-record = Enregistre un envoi et scelle la lettre
terminal-dispatch-propose = Dit ce que ferait l’enregistrement
terminal-dispatch-take-back = Retire un envoi qui n’est pas encore au registre
terminal-dispatch-receipt = Joint à un envoi une preuve arrivée après coup
terminal-dispatch-list = Écrit le bordereau d’envoi d’une campagne, en PDF ou en tableur
terminal-dispatch-draft = Prépare des courriels à envoyer, la lettre en pièce jointe
terminal-reply-record = Note une réponse
terminal-reply-show = Montre une pièce reçue et ce qu’elle contient
terminal-reply-attach = Rattache une réponse à la lettre qu’elle concerne
terminal-demand-list = Liste les demandes, avec ou sans réponse
terminal-register-list = Liste les pièces parties et arrivées
terminal-register-add = Inscrit une pièce reçue qui ne répond à aucune lettre
terminal-register-export = Écrit le registre en CSV ou en XLSX
terminal-dispatch-correct = Rectifie un envoi par une nouvelle inscription
terminal-reply-correct = Rectifie une pièce reçue par une nouvelle inscription
terminal-contact-log = Consigne un appel, une rencontre ou une note
terminal-timeline-show = Montre les lettres, réponses, contacts et relances dans l’ordre
terminal-calendar-show = Donne les jours fériés et de fermeture d’un cabinet
terminal-register-year = Compte une année, gouvernement par gouvernement
terminal-view-save = Enregistre des filtres sous un nom
terminal-view-list = Liste les vues enregistrées
terminal-view-remove = Retire une vue enregistrée
terminal-search-everywhere = Cherche dans les lettres, réponses, campagnes, contacts et noms
terminal-follow-up-due = Dit quelles lettres attendent trop longtemps
terminal-follow-up-set = Fixe les relances d’une lettre
terminal-follow-up-snooze = Reporte une relance
terminal-follow-up-skip = Passe une relance, avec un motif
terminal-follow-up-end = Arrête les relances d’une lettre, avec un motif
terminal-follow-up-write = Rédige la lettre de relance
terminal-follow-up-calendar = Écrit les relances à venir dans un fichier de calendrier
terminal-follow-up-today = Dit ce qui est dû aujourd’hui
terminal-archive-list = Donne la liste des lettres scellées
terminal-archive-search = Cherche dans les lettres scellées
terminal-archive-show = Montre une inscription et son sceau
terminal-archive-export = Écrit la preuve d’une lettre dans un dossier
terminal-archive-verify = Vérifie tous les sceaux

terminal-label-files = Fichiers
terminal-label-folder = Dossier
terminal-label-posts = Fonctions
terminal-label-people = Personnes
terminal-label-name = Nom
terminal-label-letters = Lettres
terminal-label-drafts = Projets
terminal-label-archived = Scellées
terminal-label-late = En retard
terminal-label-warning = Attention
terminal-label-ok = Tout va bien
terminal-label-problems = Problèmes
terminal-label-records = Inscriptions
terminal-label-head = Dernière empreinte
terminal-label-restored = Lettres reprises
terminal-label-message = Constat
terminal-label-archive = Registre
terminal-label-sender = Expéditeur
terminal-label-signatories = Signataires
terminal-label-signatory-names = Signataires
terminal-label-file = Fichier
terminal-label-bytes = Octets
terminal-label-reference = Référence
terminal-label-pages = Pages
terminal-label-path = Écrit dans
terminal-label-sha256 = SHA-256
terminal-label-id = Identifiant
terminal-label-state = État
terminal-label-template = Modèle
terminal-label-recipient = Destinataire
terminal-label-person = Personne
terminal-label-title = Titre
terminal-label-government = Gouvernement
terminal-label-address = Adresse
terminal-label-address-note = État de l’adresse
terminal-label-block = Adresse
terminal-label-salutation = Appel
terminal-label-in-text = Dans le texte
terminal-label-valediction = Formule finale
terminal-label-dated = Date
terminal-label-versions = Versions
terminal-label-subject = Objet
terminal-label-lang = Langue
terminal-label-enclosures = Annexes
terminal-label-channel = Mode d’envoi
terminal-label-contact = Coordonnée
terminal-label-checked-on = Vérifiée le
terminal-label-source = Source
terminal-label-reminders = Relances
terminal-label-tracking-note = Contrôle du numéro
terminal-label-number = Numéro
terminal-label-stops-follow-up = Arrête la relance
terminal-label-letter = Lettre
terminal-label-kind = Sorte
terminal-label-covers = Relances réunies
terminal-label-group-late = Relances en retard
terminal-label-group-week = Relances dans les sept jours
terminal-label-group-waiting = Attendent une réponse
terminal-label-group-ready = Prêtes à partir
terminal-label-group-preparation = En préparation
terminal-label-step = Étape
terminal-label-checked = Vérifiées
terminal-label-about = Usage
terminal-label-fields = Champs
terminal-label-competences = Compétences
terminal-label-holders = En fonction
terminal-label-vacant = Vacants
terminal-label-organizations = Organisations
terminal-label-forms = Formules
terminal-label-addresses = Adresses
terminal-label-contacts = Contacts
terminal-label-replies = Réponses
terminal-label-row = Envoi
terminal-label-on = Le
terminal-label-answer = Réponse
terminal-label-intact = Sceau intact
terminal-label-pdf = PDF
terminal-label-undo = Annuler
terminal-label-redo = Rétablir
terminal-label-backup-on = Dernière sauvegarde
terminal-label-reference-pattern = Modèle de référence
terminal-label-file-name-pattern = Modèle de nom de fichier
terminal-label-house-language = Langue de la maison
terminal-label-relance-chain = Relances (jours ouvrables)
terminal-label-closing-days = Jours de fermeture
terminal-label-email-limit-mb = Annexes par courriel (Mo)
terminal-label-ready = Peuvent être écrites
terminal-label-blocked = Bloquées
terminal-label-french-spacing = Espaces en français
terminal-label-format = Format du papier
terminal-label-fold-marks = Marques de pli
terminal-label-show-iban = Compte en pied de page
terminal-label-refusal = Refus
terminal-label-at = Le
terminal-label-as-of = Titulaires au
terminal-label-folded = Regroupées
terminal-label-left-out = Écartées
terminal-label-rejected = Lignes refusées
terminal-label-written = Écrites
terminal-label-resumed = Déjà là
terminal-label-left = Restées
terminal-label-combined = Pile

terminal-word-post = courrier ordinaire
terminal-word-registered = recommandé
terminal-word-hand = porteur
terminal-word-email = courriel
terminal-word-fax = télécopie
terminal-word-draft = projet
terminal-word-prepared = prête
terminal-word-sent = envoyée
terminal-word-void = annulée
terminal-word-acknowledgement = accusé de réception
terminal-word-answer = réponse
terminal-word-refusal = refus
terminal-word-commitment = engagement
terminal-word-relance = relance
terminal-word-introduction = prise de contact
terminal-word-proof = preuve de dépôt
terminal-word-delivery = preuve de distribution
terminal-word-return = retour à l’expéditeur
terminal-word-out = sortie
terminal-word-in = entrée

# Mots d’une ligne de commande.
terminal-take-starter = avec l’annuaire de départ et un expéditeur d’exemple
terminal-take-file = fichier
terminal-take-key = nom du réglage ou de la formule
terminal-take-value = nouvelle valeur
terminal-take-competence = compétence, par exemple employment
terminal-take-government = gouvernement, par exemple federal
terminal-take-post = fonction, par exemple federal/employment
terminal-take-on = jour, AAAA-MM-JJ
terminal-take-id = identifiant
terminal-take-person = personne déjà dans l’annuaire
terminal-take-given-name = prénom
terminal-take-family-name = nom de famille
terminal-take-gender = m, f ou unknown
terminal-take-lang = langue : fr, nl, de ou en
terminal-take-organization = organisation déjà dans l’annuaire
terminal-take-organization-name = nom d’une organisation à ajouter
terminal-take-role = sorte de fonction, par exemple minister
terminal-take-title = titre, fr=… ; se répète par langue
terminal-take-since = début du mandat, AAAA[-MM[-JJ]]
terminal-take-succeeds = met fin au mandat du titulaire actuel
terminal-take-into = fiche à garder, par son identifiant
terminal-take-source = où cela a été lu
terminal-take-street = rue et numéro
terminal-take-postcode = code postal
terminal-take-city = commune
terminal-take-building = bâtiment
terminal-take-floor = étage
terminal-take-box = numéro de boîte
terminal-take-country = pays : BE, FR, DE, NL ou LU
terminal-take-dir = dossier de modèles
terminal-take-template = nom du modèle, voir template list
terminal-take-to = fonction à laquelle on écrit
terminal-take-body = fichier Markdown qui remplace le corps
terminal-take-field = valeur d’un champ, CHAMP=TEXTE ; se répète
terminal-take-subject = objet de la lettre
terminal-take-picture = image PNG ou SVG
terminal-take-style = regular, italic, bold ou bold_italic
terminal-take-font = police TTF ou OTF
terminal-take-height = hauteur sur le papier, en millimètres
terminal-take-without = retire l’image ou la police
terminal-take-your-reference = référence du destinataire ; vide : aucune
terminal-take-your-letter-of = date de sa lettre, AAAA-MM-JJ ; vide : aucune
terminal-take-date = date de la lettre ; vide : le jour de l’export
terminal-take-signatory = signataire ; se répète
terminal-take-enclosure = fichier à joindre ; se répète
terminal-take-binned = la corbeille au lieu du reste
terminal-take-copy = qui reçoit une copie ; se répète
terminal-take-channel = post, registered, hand, email ou fax
terminal-take-take-out = annexe à retirer ; se répète
terminal-take-ignore = point à ignorer dans cette lettre : son code, ou sa marque
terminal-take-mind = point ignoré à rétablir : son code, ou sa marque
terminal-take-salutation = appel ; vide : celui d’usage
terminal-take-valediction = formule finale ; vide : celle d’usage
terminal-take-send = choisit cette version pour l’envoi
terminal-take-remove = retire cette version
terminal-take-as = text ou svg
terminal-take-out = fichier ou dossier à écrire
terminal-take-attach-source = joint aussi le texte de la lettre, en Markdown
terminal-take-reason = motif, noté au registre
terminal-take-letter = lettre
terminal-take-dispatch = envoi, par la référence de la lettre ou son identifiant
terminal-take-tracking = numéro de suivi
terminal-take-sent-to = adresse électronique ou numéro de télécopie
terminal-take-receipt = preuve de dépôt (fichier)
terminal-take-seal-printed = scelle ce qui a été imprimé
terminal-take-follow-up = jours ouvrables avant chaque relance, 20,40
terminal-take-follow-up-on = jour choisi pour la relance, AAAA-MM-JJ
terminal-take-words = les mots à retenir, cités
terminal-take-note = remarque
terminal-take-year = année
terminal-take-head = empreinte conservée ailleurs
terminal-take-except = fonction à écarter d’emblée ; se répète
terminal-take-axis = axe de plaidoyer
terminal-take-unmatched = référence que la réponse cite, si aucune lettre n’est connue
terminal-take-promised = échéance promise, AAAA[-MM[-JJ]]
terminal-take-reply = réponse, par son numéro ou son identifiant
terminal-take-answered = yes : avec réponse ; no : sans réponse
terminal-take-sort = ordre : date, number ou channel
terminal-take-called = nom de la copie
terminal-take-quote = mots de la lettre auxquels il se rapporte
terminal-take-bin = nom dans la corbeille
terminal-take-descending = dans l’ordre inverse
terminal-take-limit = nombre de lignes
terminal-take-offset = lignes à passer
terminal-take-with = fonction ou personne
terminal-take-private = privé : reste hors de tout export
terminal-take-of = fonction ou personne dont on veut la suite
terminal-take-place = endroit de la fenêtre, par exemple register
terminal-take-filter = filtres, au format JSON
terminal-take-list = liste de destinataires (CSV, XLSX, ODS ou vCard)
terminal-take-map = contenu d’une colonne, COLONNE=CHAMP ; se répète
terminal-take-dry-run = montre le résultat sans rien garder
terminal-take-paragraph = fichier du paragraphe personnel de ce destinataire
terminal-take-include = yes ou no : la lettre est-elle du lot ?
terminal-take-rejoin = reprend le texte commun, malgré les retouches
terminal-take-combined = PDF qui réunit toutes les lettres, pour l’imprimante
terminal-take-duplex = chaque lettre commence sur une nouvelle feuille, recto verso
terminal-take-without-blocked = écrit les autres quand des lettres sont bloquées
terminal-take-pattern = modèle de nom des fichiers
terminal-take-jobs = nombre de cœurs à employer
terminal-take-campaign = campagne, avec toutes ses lettres
terminal-take-tracking-from = premier numéro d’un rouleau d’étiquettes
terminal-take-trackings = fichier des numéros de suivi, un par ligne
terminal-take-chain = jours ouvrables avant chaque relance, par exemple 20,40
terminal-take-acknowledgement = jours ouvrables avant l’accusé de réception attendu
terminal-take-skip = nombre d’étiquettes de la première planche déjà employées
terminal-take-stationery = enveloppe (dl, c5-6, c5, c4) ou planche d’étiquettes (l7160, l7162, l7163, l7165)

## Jours, moments, nombres

terminal-month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[other] décembre
    }
terminal-day =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
terminal-month-of-year = { $month } { $year }
terminal-moment = { $day } à { $hour } h { $minute }
terminal-thousands = { "\u202F" }
terminal-usage-which-language = De quel texte s’agit-il ? La campagne en a un par langue ({ $known }) : écrivez LANGUE=… devant, ou nommez la langue avec --text. Rien n’a changé.
terminal-yes = oui
terminal-no = non

## Quand il n’y a rien à montrer

terminal-nothing-letter-check = Rien à signaler.
terminal-nothing-letter-undo = Il n’y a rien à annuler.
terminal-nothing-letter-redo = Il n’y a rien à rétablir.
terminal-nothing-letter-list = Aucune lettre.
terminal-nothing-letter-revision = Aucune version antérieure.
terminal-nothing-comment-list = Aucun commentaire.
terminal-nothing-campaign-list = Aucune campagne.
terminal-nothing-demand-list = Aucune demande.
terminal-nothing-register-list = Aucune pièce au registre.
terminal-nothing-register-year = Rien au registre pour cette année.
terminal-nothing-archive-list = Aucune lettre scellée.
terminal-nothing-timeline-show = Il ne s’est encore rien passé.
terminal-nothing-calendar-show = Aucun jour férié ni jour de fermeture.
terminal-nothing-view-list = Aucune vue enregistrée.
terminal-nothing-search-everywhere = Ces mots ne se trouvent nulle part.
terminal-nothing-directory-search = L’annuaire ne contient rien de tel.
terminal-nothing-directory-holder = Personne n’est en fonction.
terminal-nothing-follow-up-due = Rien à relancer.
terminal-nothing-follow-up-set = Plus aucune relance pour cette lettre.
terminal-nothing-desk-complete = Aucun envoi n’attendait.
terminal-nothing-contact-log = C’est noté.

## Ce que dit une ligne d’une liste

terminal-row-since =
    { $since_as ->
        [day] depuis le { $since }
       *[other] depuis { $since }
    }
terminal-row-until =
    { $until_as ->
        [day] jusqu’au { $until }
       *[other] jusqu’en { $until }
    }
terminal-row-signature = signature en image
terminal-row-place = ligne { $line }, colonne { $column }
terminal-row-supplied = fourni
terminal-row-problems =
    { $problems ->
        [one] un problème
       *[other] { $problems } problèmes
    }
terminal-row-built-in = rempli par le bureau
terminal-row-quote = « { $words } »
terminal-row-about-words = sur « { $quote } »
terminal-row-to-send = à envoyer
terminal-row-prepared =
    { $prepared ->
        [one] une prête
       *[other] { $prepared } prêtes
    }
terminal-row-sent =
    { $sent ->
        [one] une envoyée
       *[other] { $sent } envoyées
    }
terminal-row-language = { $lang } ({ $lang_reason })
terminal-row-left-out = hors du lot
terminal-row-paragraph = paragraphe personnel : « { $paragraph } »
terminal-row-by-hand = retouchée à la main
terminal-row-likeness = { $likeness } % de texte commun
terminal-row-into = avec { $into }
terminal-row-number = ligne { $row }
terminal-row-sample = par exemple « { $sample } »
terminal-row-late =
    { $days_late ->
        [one] un jour ouvrable de retard
       *[other] { $days_late } jours ouvrables de retard
    }
terminal-row-sent-on = partie le { $since }
terminal-row-due = relance le { $due }
terminal-row-owed =
    { $step ->
        [0] accusé de réception attendu le { $due }
       *[other] relance le { $due }
    }
terminal-row-snoozed = reportée au { $snoozed_to }
terminal-row-due-on = relance le { $follow_up }
terminal-row-next = puis le { $next }
terminal-row-successor = { $successor } est à présent en fonction
terminal-row-vacant = fonction vacante
terminal-row-promised = promis pour : { $promised }
terminal-row-sealed = scellée sous le n° { $archive }
terminal-row-demand = demande { $number }
terminal-row-answered = réponse { $answer } du { $answered_on }
terminal-row-unanswered = sans réponse
terminal-row-corrected = rectifiée ({ $corrected })
terminal-row-filter = { $label } : { $value }
terminal-row-private = privé
terminal-count-holders =
    { $count ->
        [one] { $shown } titulaire
       *[other] { $shown } titulaires
    }
terminal-count-posts =
    { $count ->
        [one] { $shown } fonction
       *[other] { $shown } fonctions
    }
terminal-count-letters =
    { $count ->
        [one] { $shown } lettre
       *[other] { $shown } lettres
    }
terminal-count-days =
    { $count ->
        [one] { $shown } jour ouvrable
       *[other] { $shown } jours ouvrables
    }
terminal-count-answered =
    { $count ->
        [one] { $shown } répondue
       *[other] { $shown } répondues
    }
terminal-count-acknowledged =
    { $count ->
        [one] { $shown } avec accusé seul
       *[other] { $shown } avec accusé seul
    }
terminal-count-silent =
    { $count ->
        [one] { $shown } sans réaction
       *[other] { $shown } sans réaction
    }

## Autres libellés

terminal-label-letter-dispatch = Envoi
terminal-label-reply = Pièce reçue
terminal-label-reply-words = Mots retenus
terminal-label-note = Remarque
terminal-label-promised = Promis pour
terminal-label-unmatched = Référence citée
terminal-label-reply-answers = Demandes traitées
terminal-label-letter-answers = Fait suite à
terminal-label-texts = Textes communs
terminal-label-list = Liste lue
terminal-label-columns = Colonnes
terminal-label-rows = Lignes
terminal-label-sent = Déjà envoyées
terminal-label-discarded = Mises à la corbeille
terminal-label-kept = Numérotées, gardées
terminal-label-entries = Inscriptions écrites
terminal-label-events = Événements
terminal-label-follow-up-events = Jours inscrits
terminal-label-appended = Annexes à la suite
terminal-label-attached = Annexes jointes en fichiers
terminal-label-foreign = Hors normes d’archivage
terminal-label-bin = Dans la corbeille
terminal-label-place = Endroit
terminal-label-filter = Filtres
terminal-label-reason = Motif
terminal-label-said = Valeurs rectifiées
terminal-label-post = Fonction
terminal-label-membership = Mandat
terminal-label-given-name = Prénom
terminal-label-family-name = Nom de famille
terminal-label-gender = Genre
terminal-label-party = Parti
terminal-label-language = Langue
terminal-label-shown-title = Titre
terminal-label-shown-name = Nom
terminal-label-register-governments = Par gouvernement
terminal-label-government-name = Gouvernement
terminal-label-pieces = Adresses imprimées
terminal-label-tight = Adresses trop longues
terminal-label-without = Lettres sans adresse
terminal-label-campaign-date = Date des lettres
terminal-label-archive-record = Sceau
terminal-label-sealed-at = Scellée le
terminal-label-pdf-sha256 = SHA-256 du PDF
terminal-label-hash = Empreinte
terminal-label-receipts = Preuves
terminal-label-corrections = Rectifications
terminal-label-demands = Demandes
terminal-label-follow-ups = Relances
terminal-label-archive-reminders = Relances parties
terminal-label-recalls = Relance de
terminal-label-later-replies = Réponses aux relances
terminal-label-tracking = Numéro de suivi
terminal-label-tracking-grouped = Numéro de suivi
terminal-label-date-refusal = Jour refusé
terminal-label-usual = Relance habituelle
terminal-label-own-day = Relance au jour choisi
terminal-label-due = Échéance
terminal-label-days = Jours ouvrables
terminal-label-ignored = Ignorés dans cette lettre
terminal-label-competence-label = Compétence
terminal-label-copies = Copies
terminal-label-your-reference = Référence du destinataire
terminal-label-your-letter-of = Sa lettre du
terminal-label-axis = Axe de plaidoyer
terminal-label-quote = Passage
terminal-label-text = Texte
terminal-label-sent-to = Envoyée à
terminal-label-edited-at = Modifiée le
terminal-label-tagline = Ligne sous le nom
terminal-label-street = Rue
terminal-label-postcode = Code postal
terminal-label-city = Commune
terminal-label-country = Pays
terminal-label-email = Courriel
terminal-label-phone = Téléphone
terminal-label-website = Site
terminal-label-enterprise-number = Numéro d’entreprise
terminal-label-register = Registre des personnes morales
terminal-label-iban = IBAN
terminal-label-voice = Qui parle
terminal-label-campaign-file-name-pattern = Noms de fichiers d’une campagne
terminal-label-acknowledgement-days = Accusé attendu (jours ouvrables)
terminal-label-envelope = Fenêtre de l’enveloppe (mm)
terminal-label-text-setting = Bord droit du texte
terminal-label-typeface = Police
terminal-label-fonts = Polices de la maison
terminal-label-logo = Logo
terminal-label-logo-alone = Logo au lieu du nom
terminal-label-reference-code = Code QR de la référence

## Autres mots de la machine

terminal-word-kind-letter = lettre
terminal-word-kind-void = numéro annulé
terminal-word-kind-reply = pièce reçue
terminal-word-kind-other = autre pièce
terminal-word-call = appel
terminal-word-meeting = rencontre
terminal-word-note = note
terminal-word-kind-reminder = relance
terminal-word-kind-receipt = preuve
terminal-word-holiday = jour férié
terminal-word-closing = fermeture
terminal-word-kind-post = fonction
terminal-word-kind-person = personne
terminal-word-kind-organization = organisation
terminal-word-kind-address = adresse
terminal-word-kind-campaign = campagne
terminal-word-kind-template = modèle
terminal-word-kind-voice = téléphone
terminal-word-kind-url = site
terminal-word-waiting = en attente
terminal-word-place-register = registre
terminal-word-place-letters = lettres
terminal-word-settled = sans objet
terminal-word-skipped = sautée
terminal-word-ended = arrêtée
terminal-word-reminded = relancée
terminal-word-exported = exportée
terminal-word-dispatched = envoyée
terminal-word-replied = réponse reçue
terminal-word-voided = numéro annulé
terminal-word-corrected = rectification
terminal-word-attached = réponse rattachée
terminal-word-act-remind = à relancer
terminal-word-act-introduce = se présenter au successeur
terminal-word-act-wait = attendre
terminal-word-act-send = à envoyer
terminal-word-act-write = à écrire
terminal-word-gender-m = homme
terminal-word-gender-f = femme
terminal-word-gender-unknown = inconnu
terminal-word-voice-auto = selon les signataires
terminal-word-voice-singular = je
terminal-word-voice-plural = nous

## Mots d’une ligne qui ont chez elle leur sens propre

terminal-take-contact-log-channel = call, meeting ou note
terminal-take-contact-log-text = ce qui s’est dit
terminal-take-contact-log-on = jour, AAAA-MM-JJ ; sans lui : aujourd’hui
terminal-take-timeline-show-private = montre aussi ce qui est privé
terminal-take-follow-up-snooze-to = nouveau jour de la relance, AAAA-MM-JJ
terminal-take-follow-up-set-on = jour choisi pour une relance de plus, AAAA-MM-JJ
terminal-take-follow-up-skip-id = relance, par son identifiant ; voir follow-up due
terminal-take-campaign-edit-text = langue du texte qui change : fr, nl, de ou en
terminal-take-campaign-edit-subject = objet, LANGUE=TEXTE ; se répète
terminal-take-campaign-edit-body = fichier Markdown du texte, LANGUE=FICHIER ; se répète
terminal-take-campaign-edit-remove = retire le texte de cette langue : fr, nl, de ou en
terminal-take-campaign-edit-name = nouveau nom de la campagne
terminal-take-campaign-edit-lang = langue des lettres : fr, nl, de ou en, ou auto pour celle qui est conseillée
terminal-take-campaign-set-lang = langue des lettres : fr, nl, de ou en, ou auto pour celle qui est conseillée
terminal-take-campaign-new-lang = langue de toutes les lettres : fr, nl, de ou en ; auto : celle qui est conseillée pour chacune
terminal-take-campaign-new-subject = objet, LANGUE=TEXTE ; se répète par langue
terminal-take-campaign-new-body = fichier Markdown du texte, LANGUE=FICHIER ; se répète par langue
terminal-take-campaign-new-name = nom de la campagne
terminal-take-campaign-new-on = jour où l’on regarde qui est en fonction, AAAA-MM-JJ
terminal-take-campaign-new-to = fonction à laquelle on écrit, en plus ; se répète
terminal-take-campaign-edit-on = jour où l’on regarde qui est en fonction, AAAA-MM-JJ
terminal-take-campaign-edit-to = fonction à laquelle on écrit, en plus ; se répète
terminal-take-campaign-export-pattern = modèle de nom des fichiers, par exemple {"{date}_{government}_{post}_{subject}_{lang}"}
terminal-take-campaign-set-to = destinataire dont la lettre change ; se répète
terminal-take-register-list-kind = out (ce qui est parti) ou in (ce qui est arrivé)
terminal-take-register-list-state = suite : waiting, late, acknowledgement, answer, refusal, commitment, closed, none, void, received ou unmatched
terminal-take-register-list-from = premier jour de la période, AAAA-MM-JJ
terminal-take-register-list-until = dernier jour de la période, AAAA-MM-JJ
terminal-take-register-list-text = mots cherchés dans les pièces
terminal-take-register-export-kind = out (ce qui est parti) ou in (ce qui est arrivé)
terminal-take-register-export-state = suite : waiting, late, acknowledgement, answer, refusal, commitment, closed, none, void, received ou unmatched
terminal-take-register-export-from = premier jour de la période, AAAA-MM-JJ
terminal-take-register-export-until = dernier jour de la période, AAAA-MM-JJ
terminal-take-register-export-text = mots cherchés dans les pièces
terminal-take-calendar-show-from = premier jour, AAAA-MM-JJ
terminal-take-calendar-show-until = dernier jour, AAAA-MM-JJ
terminal-take-view = vue enregistrée, par son nom ; les autres filtres s’y ajoutent
terminal-take-letter-list-state = draft, prepared, sent ou void
terminal-take-letter-list-text = mots cherchés dans l’objet, le texte et le destinataire
terminal-take-letter-new-answers = lettre à laquelle celle-ci fait suite
terminal-take-letter-version-name = nom sous lequel garder cet état du texte
terminal-take-reply-record-answers = numéros des demandes auxquelles elle répond, 1,3
terminal-take-reply-attach-answers = numéros des demandes auxquelles elle répond, 1,3
terminal-take-reply-record-kind = acknowledgement, answer, refusal, commitment ou other
terminal-take-reply-record-from = fonction dont vient la pièce ; sans elle : celle à laquelle on a écrit
terminal-take-reply-record-subject = objet de la pièce
terminal-take-register-add-from = fonction dont vient la pièce
terminal-take-register-add-subject = objet de la pièce
terminal-take-dispatch-receipt-kind = proof, acknowledgement, delivery ou return
terminal-take-dispatch-record-except = lettre de la campagne qui n’est pas partie ; se répète
terminal-take-dispatch-draft-letter = lettre, ou campagne
terminal-take-dispatch-correct-value = on, channel, tracking ou sent_to, CHAMP=VALEUR ; se répète
terminal-take-reply-correct-value = on, channel, kind, subject, words, promised ou note, CHAMP=VALEUR ; se répète
terminal-take-comment-write-text = le commentaire
terminal-take-comment-write-id = commentaire à récrire
terminal-take-directory-title-text = le titre
terminal-take-directory-confirm-form-key = nom de la formule, tel que le donne directory show
terminal-take-directory-mandate-until = fin du mandat, AAAA[-MM[-JJ]]
terminal-take-directory-search-text = mots cherchés
terminal-take-search-everywhere-text = mots cherchés
terminal-take-archive-search-text = mots cherchés
terminal-take-bin-list-text = mots du nom ou du destinataire
terminal-take-view-save-name = nom de la vue
terminal-take-view-save-id = vue à remplacer
terminal-take-template-show-name = nom du modèle
terminal-take-template-new-name = nom du modèle
terminal-take-template-duplicate-name = nom du modèle
terminal-take-template-write-name = nom du modèle
terminal-take-template-preview-name = nom du modèle
terminal-take-template-remove-name = nom du modèle
terminal-take-template-write-body = fichier du modèle
terminal-take-template-preview-to = fonction pour laquelle l’exemple est écrit
terminal-take-settings-set-key = nom du réglage, voir settings show
terminal-take-register-year-year = année ; sans elle : celle où nous sommes

## Ce que l’aide d’une ligne ajoute

terminal-more-campaign-new =
    Champs d’une liste, pour --map :
    name, name-family-first, name-given-first, given-name, family-name, gender, language, function, organization, street, house-number, box, building, postcode, city, country, email, phone, post
terminal-more-campaign-edit =
    Champs d’une liste, pour --map :
    name, name-family-first, name-given-first, given-name, family-name, gender, language, function, organization, street, house-number, box, building, postcode, city, country, email, phone, post
terminal-more-sender-set =
    Clés du fichier TOML :

    {"[sender]"}
    name, tagline, street, postcode, city, country, email, phone, website,
    enterprise_number, register, iban, voice (auto, singular, plural)

    {"[[signatory]]"}
    id, name, function, organization

    name, tagline, street, city, register, function et organization prennent un seul texte,
    ou un par langue, dans un tableau fr, nl, de, en.
terminal-more-settings-set =
    Valeurs :
    house_language : fr, nl, de, en
    format : be-right-window, be-left, de-5008-a, de-5008-b, fr-right, nl-left, lu, eu, own
    typeface : serif, sans, own
    text_setting : justified, ragged
    french_spacing : france, belgium-eu
    fold_marks, show_iban, logo_alone, reference_code : yes, no
    relance_chain : 20,40
    acknowledgement_days : 10, none
    closing_days : flanders 2026-07-13..2026-08-16
terminal-writing = Écriture : { $done } sur { $total }
terminal-writing-stopped = Arrêté. { $done } lettres sur { $total } sont écrites, chacune entière et numérotée. La même commande écrit le reste.
terminal-no-folder = Aucun dossier de données sur cet ordinateur. Indiquez où se trouve le bureau avec --desk DOSSIER.
