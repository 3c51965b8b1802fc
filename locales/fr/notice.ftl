# Ce qu’il y a à dire d’une lettre : ce qui est, ce qui est sûr, ce qu’on peut faire.
# Une entrée par code du modèle ; ses variables sont nommées à côté du code.

notice-sender-missing = Aucun expéditeur n’est indiqué. Dites d’abord qui écrit : nom, adresse, signataires.
notice-sender-is-example = L’expéditeur « { $name } » est un exemple qui ne représente personne. Remplacez-le avant d’envoyer.
notice-no-signatory = Personne ne signe cette lettre. Choisissez au moins un signataire.
notice-signatory-function-missing = { $name } : la fonction n’est pas connue { $language } ; le nom sera imprimé seul. Complétez-la dans les réglages.
notice-sender-text-missing = { $text ->
    [name] Le nom de l’expéditeur manque { $language }. À compléter dans les réglages.
    [street] La rue de l’expéditeur manque { $language }. À compléter dans les réglages.
    [city] La ville de l’expéditeur manque { $language }. À compléter dans les réglages.
    [tagline] La ligne sous le nom de l’expéditeur manque { $language }. À compléter dans les réglages.
   *[other] Une mention de l’expéditeur manque { $language }. À compléter dans les réglages.
}
notice-letterhead-file-missing = Le fichier « { $file } » de votre papier à lettres n’est plus dans le dossier du bureau. Choisissez-le à nouveau dans les réglages, ou retirez-le.
notice-face-missing = { $style ->
    [bold] Votre police n’a pas de gras : l’objet et les mots en gras s’impriment en caractères ordinaires. Ajoutez le fichier du gras dans les réglages.
   *[other] Votre police n’a pas d’italique : les mots en italique s’impriment en caractères droits. Ajoutez le fichier de l’italique dans les réglages.
}
notice-envelope-unmeasured = Le format suit votre enveloppe, qui n’a pas encore été mesurée : l’adresse se place comme pour une fenêtre belge à droite. Mesurez l’enveloppe dans les réglages.
notice-no-recipient = Aucun destinataire n’est choisi. Dites à qui vous écrivez.
notice-no-holder = D’après l’annuaire, personne n’exerce la fonction « { $title } » à la date du { $date }. Complétez l’annuaire ou changez la date de la lettre.
notice-mandate-ended = { $ended ->
    [unknown] Le mandat de { $name } comme « { $title } » a pris fin.
   *[other] Le mandat de { $name } comme « { $title } » a pris fin le { $ended }.
} { $successor ->
    [none] Aucun successeur n’est connu. Recherchez les destinataires à la date de la lettre, ou changez cette date.
   *[other] Au { $date }, la fonction est exercée par { $successor }. Recherchez les destinataires à cette date et relisez la lettre.
}
notice-mandate-later = Au { $date }, la personne pour qui la lettre est préparée n’exerce pas encore la fonction « { $title } » : son mandat commence le { $begins }. Changez la date de la lettre ou complétez l’annuaire.
notice-reminder-other-holder = Cette relance s’adresse à { $name } ; au { $date }, la fonction est exercée par { $successor }, à qui rien n’a encore été soumis. Mettez-la à la corbeille, puis relancez : la lettre deviendra une prise de contact.
notice-person-twice = { $name } reçoit déjà une lettre comme « { $title } ». Décochez l’une des deux, sauf si c’est voulu.
notice-no-address = Aucune adresse postale n’est connue pour ce destinataire. Ajoutez-en une ; elle portera la date du jour.
notice-address-proposed = L’adresse est celle du siège ({ $organization }), proposée faute d’adresse propre. Confirmez-la ou corrigez-la.
notice-address-to-confirm = { $date ->
    [unknown] L’adresse n’a pas encore été vérifiée. Confirmez-la ou corrigez-la.
   *[other] Dernière vérification de l’adresse : { $date }. Confirmez-la ou corrigez-la.
}
notice-address-other-language = L’adresse est imprimée { $language }, la langue dans laquelle elle est connue ; une adresse n’en mêle pas deux.
notice-address-window = { $edge ->
    [right] L’adresse dépasse la fenêtre de { $millimetres } mm à droite.
    [left] L’adresse dépasse la fenêtre de { $millimetres } mm à gauche.
    [top] L’adresse dépasse la fenêtre de { $millimetres } mm en haut.
   *[bottom] L’adresse compte { $lines } lignes, la fenêtre en montre { $max } : il lui manque { $millimetres } mm en bas.
} Raccourcissez le titre ou l’adresse.
notice-title-shortened = La ligne complète ne tient pas dans la fenêtre : « { $to } » remplace « { $from } ».
notice-title-editorial = « { $title } » est notre traduction, non un titre officiel. Confirmez-la ou corrigez-la.
notice-title-missing = Le titre officiel n’est pas connu { $language }. L’adresse porte « { $title } » ; complétez l’annuaire si vous le connaissez.
notice-language-not-accepted = En principe, « { $organization } » ne traite pas le courrier rédigé { $language }{ $basis ->
    [none] .
   *[other] { " " }({ $basis }).
} { $condition ->
    [german-region] Il le traite si l’expéditeur ou l’affaire relève de la région de langue allemande (neuf communes). Sinon, une autre langue a plus de chances d’être lue.
   *[other] Vous pouvez envoyer la lettre ; une autre langue a plus de chances d’être lue.
}
notice-gender-unknown = Le genre de { $name } n’est pas connu ; l’appel dit « { $form } ». Indiquez-le dans l’annuaire, ou gardez la formule neutre.
notice-form-unsourced = { $confidence ->
    [derived] « { $form } » suit un modèle attesté sans être attesté tel quel. Relisez la formule et confirmez-la.
    [house-rule] « { $form } » est notre choix ; aucune source ne l’impose. Confirmez la formule ou écrivez la vôtre.
   *[general-knowledge] Aucune source n’a été trouvée pour « { $form } ». Relisez la formule et confirmez-la.
}
notice-form-missing = { $available ->
    [0] Aucune formule n’est connue { $locale ->
         [fr-BE] en français de Belgique
         [nl-BE] en néerlandais de Belgique
         [de-BE] en allemand de Belgique
         [fr-FR] en français de France
        *[en] en anglais
    } pour « { $role } ». Écrivez vous-même l’appel et la formule finale.
   *[other] Aucune formule neutre n’est connue { $locale ->
         [fr-BE] en français de Belgique
         [nl-BE] en néerlandais de Belgique
         [de-BE] en allemand de Belgique
         [fr-FR] en français de France
        *[en] en anglais
    } pour « { $role } ». Indiquez le genre dans l’annuaire, ou écrivez vous-même l’appel et la formule finale.
}
notice-form-changed = { $part ->
    [valediction] La formule finale a changé : « { $was } » est devenu « { $form } ».
   *[other] L’appel a changé : « { $was } » est devenu « { $form } ». Relisez le texte qui le reprend.
}
notice-form-mismatch = L’appel dit « { $salutation } », la formule finale « { $valediction } » : elles ne s’adressent pas à la même personne. Accordez-les.
notice-empty-subject = L’objet est vide. Dites en une ligne de quoi il s’agit.
notice-empty-body = La lettre n’a pas encore de texte. Écrivez-le, ou partez d’un modèle.
notice-empty-field = Le champ « { $field } » est vide. Donnez-lui une valeur, ou ôtez-le du texte.
notice-unknown-field = { $nearest ->
    [none] Le champ « { $field } » n’existe pas. Corrigez son nom, ou ôtez-le du texte.
   *[other] Le champ « { $field } » n’existe pas. Pensiez-vous à « { $nearest } » ?
}
notice-template-error = Ligne { $line }, colonne { $column } : { $what }
notice-link-refused = Le lien vers « { $address } » est refusé : une lettre ne renvoie qu’à une adresse https ou électronique. Les mots restent ; corrigez l’adresse.
notice-block-unsupported = { $kind ->
    [heading] Une note n’a pas d’intertitres : celui-ci est imprimé comme un paragraphe.
    [image] Une lettre ne porte pas d’images : seule la description est imprimée.
    [rule] Un saut de page n’a pas de place dans une note : il n’est pas imprimé.
    [html] Ces signes sont du HTML : ils sont imprimés tels quels. Ôtez-les.
    [code] Ce passage de code est imprimé comme du texte ordinaire.
    [nesting] Ce passage est trop imbriqué : ses mots sont imprimés sans le dernier niveau.
    [note-missing] Il n’y a pas de note de ce nom : l’appel est imprimé comme il a été écrit. Écrivez la note, ou ôtez l’appel.
    [note-unused] Le texte n’appelle pas cette note : elle est imprimée ici, comme elle a été écrite. Appelez-la dans le texte, ou ôtez-la.
   *[other] Cette mise en forme n’existe pas dans une lettre : les mots sont imprimés sans elle.
}
notice-language-version-missing = { $waiting ->
    [none] La lettre n’existe pas encore { $language }. Écrivez cette version, ou envoyez-en une autre.
   *[other] Il n’y a pas encore de texte { $language }. Il est attendu pour : { $waiting }. Écrivez-le, ou choisissez là une autre langue.
}
notice-text-language-differs = La lettre doit être rédigée { $language }, mais son texte semble être { $found ->
    [fr] en français
    [nl] en néerlandais
    [de] en allemand
   *[en] en anglais
}. Vérifiez le texte, ou choisissez l’autre langue.
notice-paragraph-language-differs = La lettre doit être rédigée { $language }, mais son paragraphe personnel semble être { $found ->
    [fr] en français
    [nl] en néerlandais
    [de] en allemand
   *[en] en anglais
}. Réécrivez ce paragraphe.
notice-letter-twice = Une autre lettre, pas encore envoyée, dit mot pour mot la même chose à ce destinataire : « { $subject } ». Supprimez l’une des deux.
notice-text-already-sent = Ce destinataire a déjà reçu le même texte le { $day } ({ $reference }). Apportez du neuf, ou ne lui écrivez pas cette fois.
notice-already-answered = Ce destinataire a déjà répondu à ce sujet le { $day } ({ $reference }). Lisez sa réponse avant de lui écrire à nouveau.
notice-right-to-left = « { $text } » se lit de droite à gauche : la page l’imprime de gauche à droite, lettre après lettre. Joignez ce texte en annexe ou donnez-en une transcription.
notice-missing-glyph = La police n’a pas ces caractères : { $characters }. La page les marque ; écrivez-les autrement.
notice-line-overfull = « { $text } » ne tient pas sur une ligne et a été coupé. Reformulez si la coupure gêne.
notice-enclosure-missing = Le fichier de l’annexe « { $title } » n’est plus dans le dossier du bureau. Joignez-le à nouveau, ou ôtez l’annexe.
notice-enclosure-changed = Le fichier conservé de l’annexe « { $title } » n’a plus le contenu qui avait été joint. Joignez-le à nouveau ou retirez l’annexe.
notice-annex-not-attached = Le texte dit « { $words } », mais rien n’est joint. Joignez le fichier ou modifiez la phrase.
notice-enclosure-too-large = Les annexes pèsent { $size } Mo ; par courriel, au-delà de { $max } Mo, elles risquent d’être refusées. Joignez des fichiers plus légers ou envoyez la lettre par la poste.
notice-dispatch-day-past = La lettre porte une date passée : { $day }. Choisissez le jour où elle part.
notice-dispatch-day-without-post = Aucun courrier ne part le { $day } : c’est un dimanche ou un jour férié. Choisissez un autre jour.
notice-reference-twice = Une autre lettre porte la même référence, { $reference }. Supprimez celle-ci et rédigez-la à nouveau : elle recevra son propre numéro.
notice-changed-since-export = La lettre a changé depuis l’export. Le PDF exporté est intact : exportez à nouveau, ou scellez ce qui a été imprimé.
notice-tracking-check-digit = Le chiffre de contrôle du numéro { $number } ne correspond pas. Comparez avec la preuve de dépôt ; le numéro est gardé tel quel.
notice-tracking-unknown-form = { $number } n’a pas la forme d’un numéro de suivi connu : 30 chiffres chez bpost, ou norme S10. Le numéro est gardé tel quel ; comparez avec la preuve de dépôt.
notice-tracking-used = { $number } est déjà le numéro de la lettre { $reference }. Comparez avec les deux preuves de dépôt ; le numéro est gardé tel quel.
notice-folder-synchronised = Le dossier « { $folder } » semble partagé ou synchronisé ; deux ordinateurs pourraient y écrire en même temps. Gardez plutôt le bureau sur le disque de cet ordinateur.
