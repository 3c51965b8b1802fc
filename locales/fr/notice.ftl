# Ce qu’il y a à dire d’une lettre : ce qui est, ce qui est sûr, ce qu’on peut faire.
# Une entrée par code du modèle ; ses variables sont nommées à côté du code.

notice-sender-missing = Aucun expéditeur n’est indiqué. Dites d’abord qui écrit : nom, adresse, signataires.
notice-sender-is-example = L’expéditeur « { $name } » est un exemple qui ne représente personne. Remplacez-le avant d’envoyer.
notice-no-signatory = Personne ne signe cette lettre. Choisissez au moins un signataire.
notice-signatory-function-missing = La fonction de { $name } n’est pas connue { $language } ; le nom sera imprimé seul. Complétez-la dans les réglages.
notice-sender-text-missing = { $text ->
    [name] Le nom de l’expéditeur manque { $language }. À compléter dans les réglages.
    [street] La rue de l’expéditeur manque { $language }. À compléter dans les réglages.
    [city] La ville de l’expéditeur manque { $language }. À compléter dans les réglages.
    [tagline] La ligne sous le nom de l’expéditeur manque { $language }. À compléter dans les réglages.
   *[other] Une mention de l’expéditeur manque { $language }. À compléter dans les réglages.
}
notice-no-recipient = Aucun destinataire n’est choisi. Dites à qui vous écrivez.
notice-no-holder = D’après l’annuaire, personne n’exerce la fonction « { $title } » à la date du { $date }. Complétez l’annuaire ou changez la date de la lettre.
notice-no-address = Aucune adresse postale n’est connue pour ce destinataire. Ajoutez-en une ; elle portera la date du jour.
notice-address-proposed = L’adresse est celle du siège ({ $organization }), proposée faute d’adresse propre. Confirmez-la ou corrigez-la.
notice-address-to-confirm = { $date ->
    [unknown] L’adresse n’a pas encore été vérifiée. Confirmez-la ou corrigez-la.
   *[other] Dernière vérification de l’adresse : { $date }. Confirmez-la ou corrigez-la.
}
notice-address-other-language = L’adresse est imprimée { $language }, la langue dans laquelle elle est connue ; une adresse n’en mêle pas deux.
notice-address-window = L’adresse compte { $lines } lignes, la fenêtre en montre { $max }. Raccourcissez le titre ou l’adresse.
notice-title-shortened = Le titre complet ne tient pas dans la fenêtre : « { $to } » remplace « { $from } ».
notice-title-editorial = « { $title } » est notre traduction, non un titre officiel. Confirmez-la ou corrigez-la.
notice-title-missing = Le titre officiel n’est pas connu { $language }. L’adresse porte « { $title } » ; complétez l’annuaire si vous le connaissez.
notice-language-not-accepted = En principe, « { $organization } » ne traite pas le courrier rédigé { $language }. Vous pouvez envoyer la lettre ; une autre langue a plus de chances d’être lue.
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
notice-form-changed = L’appel a changé : « { $was } » est devenu « { $form } ». Relisez le texte qui le reprend.
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
    [heading] Une lettre n’a pas d’intertitres : celui-ci est imprimé comme un paragraphe.
    [image] Une lettre ne porte pas d’images : seule la description est imprimée.
    [rule] Un trait de séparation n’est pas imprimé dans une lettre.
    [code] Ce passage de code est imprimé comme du texte ordinaire.
    [nesting] Ce passage est trop imbriqué : ses mots sont imprimés sans le dernier niveau.
   *[other] Cette mise en forme n’existe pas dans une lettre : les mots sont imprimés sans elle.
}
notice-language-version-missing = La lettre n’existe pas encore { $language }. Écrivez cette version, ou envoyez-en une autre.
notice-missing-glyph = La police n’a pas ces caractères : { $characters }. La page les marque ; écrivez-les autrement.
notice-line-overfull = « { $text } » ne tient pas sur une ligne et a été coupé. Reformulez si la coupure gêne.
notice-enclosure-missing = Le fichier de l’annexe « { $title } » n’est plus dans le dossier du bureau. Joignez-le à nouveau, ou ôtez l’annexe.
notice-enclosure-changed = Le fichier « { $title } » a changé depuis qu’il a été joint. La copie jointe est intacte ; joignez le nouveau si c’est lui qui part.
notice-changed-since-export = La lettre a changé depuis son exportation. Le PDF exporté est intact : exportez à nouveau, ou scellez ce qui a été imprimé.
notice-tracking-check-digit = Le chiffre de contrôle du numéro { $number } ne correspond pas. Comparez avec le récépissé ; le numéro est gardé tel quel.
notice-tracking-unknown-form = { $number } n’a pas la forme d’un numéro d’envoi connu : 30 chiffres chez bpost, ou norme S10. Le numéro est gardé tel quel ; comparez avec le récépissé.
notice-folder-synchronised = Le dossier « { $folder } » semble partagé ou synchronisé ; deux ordinateurs pourraient y écrire en même temps. Gardez plutôt le bureau sur le disque de cet ordinateur.
