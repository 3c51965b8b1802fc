# Pourquoi une action n’a pas eu lieu : ce qui est, ce qui est sûr, ce qu’on peut faire.

error-not-found = { $noun ->
    [person] Aucune personne ne répond à « { $name } ».
    [post] Aucune fonction ne répond à « { $name } ».
    [organization] Aucune organisation ne répond à « { $name } ».
    [membership] Aucun mandat ne répond à « { $name } ».
    [holder] Aucun titulaire n’est connu pour « { $name } ».
    [address] Aucune adresse n’est connue pour « { $name } ».
    [title] Aucun titre n’est connu pour « { $name } ».
    [letter] Aucune lettre ne répond à « { $name } ».
    [signatory] Aucun signataire ne répond à « { $name } ».
    [template] Aucun modèle ne répond à « { $name } ».
    [enclosure] Aucune annexe ne répond à « { $name } ».
    [notice] Aucun point à vérifier de cette lettre ne répond à « { $name } ».
    [record] Aucune inscription ne répond à « { $name } ».
    [dispatch] Aucun envoi ne répond à « { $name } ».
    [reply] Aucune pièce reçue ne répond à « { $name } ».
    [view] Aucune vue ne répond à « { $name } ».
    [form] Aucune formule ne répond à « { $name } ».
    [campaign] Aucune campagne ne répond à « { $name } ».
    [recipient] Personne n’a été trouvé pour « { $name } ».
    [listed] Cette campagne n’écrit pas à « { $name } » ; campaign show donne la liste des destinataires.
   *[other] Rien ne répond à « { $name } ».
}
error-not-a-date = « { $text } » n’est pas une date du calendrier. Écrivez par exemple 2026-11-24.
error-date-in-future = Cette date est à venir ({ $date }) : rien ne s’inscrit d’avance. Choisissez aujourd’hui ou un jour passé.
error-before-letter = Ce jour précède la date que porte la lettre ({ $date }). Vérifiez le jour ; rien n’a été enregistré.
error-before-dispatch = Ce jour précède l’envoi de la lettre ({ $date }). Choisissez ce jour-là ou un jour ultérieur.
error-unknown-setting = Le réglage « { $key } » n’existe pas. Rien n’a changé ; settings show en donne la liste.
error-bad-setting = « { $value } » ne convient pas au réglage « { $key } ». L’ancienne valeur reste.
error-bad-closing-days = { $fault ->
    [government] Fermeture n° { $number } : l’annuaire n’a pas de gouvernement « { $text } ». Prenez l’un de ceux-ci : { $known }. Les anciens jours restent.
    [order] Fermeture n° { $number }, « { $text } » : elle finit avant de commencer. Les anciens jours restent.
    [long] Fermeture n° { $number }, « { $text } » : elle dure plus d’un an. Vérifiez les années ; les anciens jours restent.
   *[other] Fermeture n° { $number }, « { $text } » : il y manque un jour du calendrier. Écrivez par exemple flanders 2026-07-13..2026-08-16 vacances parlementaires. Les anciens jours restent.
}
error-bad-envelope = { $fault ->
    [outside] « { $text } » : une mesure sort de la feuille, large de 210 mm et haute de 297. L’ancienne fenêtre reste.
    [order] « { $text } » : le bord gauche doit précéder le droit, et le haut le bas. L’ancienne fenêtre reste.
    [small] « { $text } » : ce que la fenêtre montre dans les deux positions est trop petit pour une adresse (40 × 15 mm au moins). Mesurez encore. L’ancienne fenêtre reste.
   *[other] « { $text } » : il faut huit nombres en millimètres – gauche, haut, droite, bas, d’abord avec la feuille poussée en bas à gauche, puis en haut à droite. L’ancienne fenêtre reste.
}
error-bad-picture = { $fault ->
    [too-large] « { $file } » dépasse 4 Mo. Enregistrez une image plus petite. Rien n’a changé.
    [too-many-pixels] « { $file } » compte plus de pixels qu’une page imprimée n’en montre. Réduisez l’image. Rien n’a changé.
    [script] « { $file } » contient un programme. Exportez le dessin sans script ni animation. Rien n’a changé.
    [outside] « { $file } » fait appel à un fichier externe. Exportez le dessin avec tout ce qu’il montre. Rien n’a changé.
    [text] « { $file } » contient du texte dont la police n’est pas dans le fichier. Convertissez le texte en tracés, puis exportez à nouveau. Rien n’a changé.
    [empty] « { $file } » ne montre rien. Choisissez une autre image. Rien n’a changé.
    [damaged] « { $file } » est endommagé et illisible. Exportez-le à nouveau. Rien n’a changé.
   *[unknown] « { $file } » n’est ni un PNG ni un SVG. Enregistrez l’image dans l’un de ces formats. Rien n’a changé.
}
error-bad-font = { $fault ->
    [too-large] « { $file } » dépasse 16 Mo. Choisissez un fichier de police plus petit. Rien n’a changé.
    [forbidden] La licence de « { $file } » interdit de l’intégrer à un document. Choisissez une autre police. Rien n’a changé.
    [whole] La licence de « { $file } » ne permet de l’intégrer qu’entière ; une lettre n’en contient que les caractères employés. Choisissez une autre police. Rien n’a changé.
    [letters] Il manque à « { $file } » des caractères dont le français, le néerlandais ou l’allemand ont besoin. Choisissez une autre police. Rien n’a changé.
    [damaged] « { $file } » est endommagé et illisible. Reprenez le fichier d’origine. Rien n’a changé.
   *[unknown] « { $file } » n’est pas une police TTF ou OTF. Rien n’a changé.
}
error-bad-value-known = « { $value } » ne convient pas à « { $field } ». Valeurs possibles : { $known }. Rien n’a changé.
error-bad-value =
    « { $value } » ne convient pas à « { $field } ». { $field ->
        [chain] Écrivez des nombres de jours qui vont croissant, comme 20,40. Rien n’a changé.
        [out] Le nom du fichier doit finir par .csv ou .xlsx. Rien n’a changé.
       *[other] Rien n’a changé ; donnez une autre valeur.
    }
error-unknown-competence = La compétence « { $name } » n’est pas dans l’annuaire. Choisissez-en une de la liste.
error-unknown-template = Le modèle « { $name } » n’existe pas. Choisissez-en un de la liste.
error-template-supplied = Le modèle « { $name } » est fourni avec le programme et reste tel quel. Dupliquez-le pour le modifier.
error-template-language-missing = Le modèle « { $template } » n’existe pas { $language }. Choisissez une autre langue ou un autre modèle.
error-version-missing = La lettre n’a pas de version { $language }. Ajoutez-la d’abord.
error-field-missing = Il manque une valeur : « { $field } ». Rien n’a changé ; donnez-la d’abord.
error-already-exists = « { $name } » existe déjà ; ce qui s’y trouve est intact. Choisissez un autre nom.
error-letter-sealed = La lettre { $reference } est scellée et ne change plus. Dupliquez-la pour en écrire une nouvelle.
error-letter-void = La lettre { $reference } a été annulée ; son numéro reste au registre. Dupliquez-la pour reprendre son texte.
error-letter-not-exported = La lettre n’a pas encore été exportée. Exportez le PDF, puis enregistrez l’envoi.
error-no-recipient-asked = À qui écrire ? Indiquez une compétence, des gouvernements, des fonctions ou une liste. Rien n’a été créé.
error-nothing-rejected = Aucune ligne de liste n’a été refusée dans cette campagne : il n’y a rien à corriger.
error-letter-already-sent = L’envoi de la lettre { $reference } est déjà enregistré. Pour corriger, ajoutez une inscription.
error-letter-not-sent = Cette lettre n’est pas encore partie : enregistrez d’abord son envoi.
error-letter-by-hand = Cette lettre a été retouchée à la main : un paragraphe personnel n’y entrerait pas. Écrivez-le dans la lettre elle-même, ou remettez-la d’abord au texte commun.
error-letter-pending = L’envoi de la lettre { $reference } s’enregistre dans quelques secondes. Attendez, ou retirez-le.
error-unknown-demand = { $count ->
    [0] Il n’y a pas de demande { $number } : aucune liste numérotée n’est connue pour cette pièce. Rien n’a été inscrit.
    [one] La lettre ne fait qu’une demande ; le numéro { $number } n’existe pas. Rien n’a été inscrit.
   *[other] La lettre fait { $count } demandes ; le numéro { $number } n’existe pas. Rien n’a été inscrit.
}
error-reply-attached = La pièce { $reference } répond déjà à une lettre. Rien n’a été changé ; une rectification peut le préciser.
error-letter-in-bin = Cette lettre est dans la corbeille. Remettez-la d’abord parmi les lettres.
error-too-late = L’envoi est déjà inscrit au registre et n’en sort plus. Pour corriger, ajoutez une inscription.
error-blocked = { $count ->
    [one] { $count } point bloque la lettre. Rien n’a été écrit ; réglez-le d’abord.
   *[other] { $count } points bloquent la lettre. Rien n’a été écrit ; réglez-les d’abord.
}
error-changed-since-export = La lettre { $reference } a changé depuis l’export ; l’envoi n’est pas enregistré. Exportez à nouveau, ou scellez ce qui a été imprimé.
error-letters-blocked = { $letters ->
    [one] Une lettre ne peut pas partir ({ $recipients })
   *[other] { $letters } lettres ne peuvent pas partir ({ $recipients })
} ; { $free ->
    [0] aucune autre n’est prête
    [one] une autre le peut
   *[other] { $free } autres le peuvent
}. Rien n’a été écrit : réglez ce qui bloque, ou écrivez les autres sans attendre.
error-no-office = { $competence ->
    [none] L’annuaire ne connaît aucune fonction de « { $government } ».
   *[other] L’annuaire ne connaît, pour « { $government } », aucune fonction chargée de « { $competence } ».
} Rien n’a été composé : retirez ce gouvernement, ou ajoutez la fonction à l’annuaire.
error-nothing-to-record = Aucune lettre de cette campagne n’attend l’enregistrement de son envoi. Rien n’a été enregistré ; exportez les lettres qui ne le sont pas encore.
error-tracking-twice = Le numéro de suivi { $text } figure deux fois. Rien n’a été enregistré : chaque lettre a son propre numéro.
error-not-a-head = « { $text } » n’est pas une empreinte : elle compte 64 chiffres de 0 à 9 et de a à f. Recopiez-la telle qu’elle est imprimée, avec ou sans espaces.
error-in-register = Le registre contient des pièces au nom de { $name } : rien n’a été retiré. Mettez plutôt fin au mandat ou, si cette personne a une autre fiche, fusionnez-les.
error-folder-taken = Le dossier « { $folder } » contient autre chose ; rien n’y a été écrit. Choisissez un dossier vide ou un nouveau nom.
error-file-unreadable = { $reason ->
    [missing] Il n’y a pas de fichier « { $path } ».
    [forbidden] L’accès à « { $path } » est refusé.
    [full] « { $path } » n’a pas pu être lu : disque plein.
    [folder] « { $path } » est un dossier, pas un fichier.
   *[other] « { $path } » n’a pas pu être lu.
} Rien n’a changé dans le bureau.
error-file-unwritable = { $reason ->
    [missing] Le dossier de « { $path } » n’existe pas.
    [forbidden] L’écriture de « { $path } » est refusée.
    [full] « { $path } » n’a pas pu être écrit : disque plein.
    [folder] « { $path } » est un dossier, pas un fichier.
   *[other] « { $path } » n’a pas pu être écrit.
} Rien n’est perdu ; choisissez un autre emplacement.
error-input = « { $file } », ligne { $line }, colonne { $column } : { $fault ->
    [not-utf8] le fichier n’est pas en UTF-8.
    [unknown-key] la clé « { $field } » n’est pas connue.
    [missing-key] la clé « { $field } » manque.
    [wrong-value] la valeur de « { $field } » ne convient pas.
   *[other] ce passage est illisible.
} Rien n’a changé.
error-list-empty = « { $file } » ne contient aucune ligne. Rien n’a changé ; choisissez un autre fichier.
error-list-not-a-list = « { $file } » n’est pas une liste. Choisissez un fichier CSV, XLSX, ODS ou vCard.
error-list-damaged = « { $file } » est endommagé. Ouvrez-le dans votre tableur, enregistrez-le à nouveau, puis réessayez.
error-list-too-large = « { $file } » est trop volumineux. Divisez la liste, puis réessayez.
error-list-no-such-column = « { $file } » n’a pas de colonne « { $column } ». Vérifiez son en-tête.
error-list-mapped-twice = La colonne « { $column } » de « { $file } » est attribuée deux fois. Gardez une seule attribution.
error-no-desk = Il n’y a pas de bureau dans le dossier « { $folder } ». Créez-en un, ou choisissez un autre dossier.
error-not-a-desk = Le dossier « { $folder } » ne contient pas de bureau. Créez-en un, ou choisissez un autre dossier.
error-desk-exists = Le dossier « { $folder } » contient déjà un bureau ; il est intact. Ouvrez-le, ou choisissez un autre dossier.
error-typesetting = Les pages n’ont pas pu être composées : { $what }. La lettre est intacte ; copiez les détails pour les transmettre.
error-desk-locked = { $host ->
    [none] Le bureau est déjà ouvert dans un autre programme. Fermez-le là-bas, puis réessayez.
   *[other] Le bureau est déjà ouvert sur { $host }, depuis le { $since }. Fermez-le là-bas, puis réessayez.
}
error-desk-newer = Ce bureau a été écrit par une version plus récente du programme ({ $found } ; celle-ci connaît { $known }). Il est intact ; installez la version récente pour l’ouvrir.
error-desk-damaged = Le fichier du bureau est abîmé. Rien n’y est plus écrit ; restaurez une sauvegarde.
error-desk-read-only = Rien ne peut être écrit dans le bureau : disque ou dossier en lecture seule. Ce qui est enregistré est intact ; autorisez l’écriture dans ce dossier.
error-disk-full = Le disque est plein. Ce qui est enregistré est intact ; libérez de la place, puis recommencez.
error-undo-refused = Cette étape ne peut plus être annulée : autre chose en dépend. Rien n’a changé.
error-backup-damaged = Cette sauvegarde n’est pas utilisable. Le bureau est intact ; choisissez-en une autre.
error-file-missing = Un fichier gardé par le bureau manque ou a changé : { $file }. Une sauvegarde permet de le retrouver.
error-io = « { $path } » n’a pas pu être lu ou écrit. Ce qui est enregistré est intact ; vérifiez que le dossier est accessible, puis réessayez.
error-storage = Le fichier du bureau a refusé l’opération. Rien n’a changé ; copiez les détails pour les transmettre.
error-template = « { $file } », ligne { $line }, colonne { $column } : { $problem }
error-last-version = Une lettre garde au moins une version. Ajoutez une autre langue avant d’ôter celle-ci.
error-recipient-changed = { $successor ->
    [none] La lettre { $reference } s’adresse à { $person }, qui n’est plus en fonction à cette date ; personne ne lui a encore succédé. Elle n’a pas été enregistrée.
   *[other] La lettre { $reference } s’adresse à { $person }, qui n’est plus en fonction à cette date : { $successor } lui a succédé. Datez-la de ce jour et exportez-la à nouveau, ou écartez-la de cet envoi.
}
error-tracking-short = Il faut un numéro de suivi à chacune des { $letters } lettres ; { $given ->
    [0] aucun n’a été donné
    [one] un numéro a été donné
   *[other] { $given } ont été donnés
}. Rien n’a été enregistré.
error-date-in-past = Le { $date } est passé : choisissez un jour à venir.
error-follow-up-settled = Cette relance n’attend plus : elle est close, passée ou déjà envoyée. Rien n’a changé.
