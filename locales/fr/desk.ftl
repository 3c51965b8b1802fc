# Ce que le bureau dit des faits : raisons, états d’adresse, réponses, échéances.

desk-language-asked = choisie pour cet envoi
desk-language-noted = notée pour cette fonction
desk-language-minister = langue du ministre
desk-language-authority = langue de l’autorité
desk-language-house = au choix ; langue de la maison
desk-reason-competence = { $competence }, { $government }
desk-reason-since = { $what }, depuis { $since }
desk-reason-unknown = { $what }, date d’entrée en fonction inconnue
desk-since-day = le { $date }
desk-since-month = { $date }
desk-since-year = { $date }, sans jour
desk-address-confirmed = confirmée le { $date }
desk-address-to-confirm = à confirmer, relevée { $date }
desk-address-undated = à confirmer, sans date
desk-address-proposed = siège proposé ({ $organization }), à confirmer
desk-address-missing = aucune adresse connue
desk-read-on = le { $date }
desk-read-in = { $precision ->
    [month] en { $date }
   *[year] en { $date }
}
desk-answer-waiting = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
desk-answer-late = en retard
desk-answer-acknowledgement = accusé de réception
desk-answer-answer = répondue
desk-answer-refusal = refus
desk-answer-commitment = engagement
desk-answer-none = sans échéance
desk-answer-closed = close
desk-answer-void = numéro annulé
desk-answer-unmatched = sans lettre connue
desk-reply-acknowledgement = accusé de réception
desk-reply-answer = réponse
desk-reply-refusal = refus
desk-reply-commitment = engagement
desk-reply-other = pièce reçue
desk-receipt-proof = preuve de dépôt
desk-receipt-acknowledgement = accusé de réception postal
desk-receipt-delivery = preuve de distribution
desk-receipt-return = retour à l’expéditeur
desk-file-read = Le fichier « { $file } » est conservé ; ses mots se retrouvent par la recherche.
desk-file-unread = Le fichier « { $file } » est conservé tel quel, mais aucun mot n’a pu y être lu. Ajoutez une remarque pour le retrouver.
desk-timeline-reminder = { $state ->
    [skipped] relance { $step } sautée : { $reason }
    [ended] relances arrêtées : { $reason }
    [reminded] relance { $step } envoyée
   *[waiting] relance { $step } prévue
}
desk-register-title = Registre
desk-register-kind = Sens
desk-register-number = Numéro
desk-register-date = Jour
desk-register-person = Personne
desk-register-office = Fonction
desk-register-government = Gouvernement
desk-register-subject = Objet
desk-register-channel = Mode d’envoi
desk-register-answer = Suite
desk-register-corrected = Rectifiée
desk-register-out = sortie
desk-register-in = entrée
desk-bundle-files = Les fichiers :
desk-bundle-row = - { $file } : { $what }
desk-bundle-letter = la lettre, exactement telle qu’elle est partie
desk-bundle-facts = les faits tels qu’ils étaient ce jour-là : mandat, titre, adresse
desk-bundle-seal = les octets que l’empreinte du sceau recouvre
desk-bundle-record = l’inscription du registre, lisible par une machine
desk-bundle-source = le texte de la lettre, sans mise en page
desk-bundle-enclosure = annexe « { $title } »
desk-bundle-receipt = la preuve de dépôt
desk-bundle-receipt-added = pièce jointe après l’envoi : { $kind }
desk-bundle-receipt-entry = l’inscription de cette pièce ({ $kind }), lisible par une machine
desk-bundle-reply = pièce reçue { $number }, { $date } ({ $kind }) : l’inscription
desk-bundle-reply-file = pièce reçue { $number }, { $date } ({ $kind }) : le fichier, tel qu’il est arrivé
desk-bundle-correction = rectification : { $reason }
desk-date-future = Un envoi ne s’enregistre pas d’avance : choisissez aujourd’hui ou un jour passé.
desk-tracking-right = Numéro correct
desk-verified = { $records ->
    [0] Le registre est encore vide.
    [one] Un sceau vérifié : il est intact.
   *[other] { $records } sceaux vérifiés, tous intacts.
}
desk-broken-number-missing = Le numéro { $number } ne suit pas le précédent : une inscription manque. Les précédentes sont intactes.
desk-broken-chain-broken = L’inscription { $number } ne s’enchaîne plus à celle d’avant. Les précédentes sont intactes.
desk-broken-record-changed = L’inscription { $number } a été modifiée après avoir été scellée. Les précédentes sont intactes.
desk-broken-file-missing = Le PDF scellé de l’inscription { $number } n’est plus dans le dossier du bureau. Une sauvegarde permet de le retrouver.
desk-broken-file-changed = Le PDF de l’inscription { $number } n’est plus celui qui a été scellé. Une sauvegarde permet de le retrouver.
desk-broken-dispatch-changed = L’envoi noté au registre ne correspond plus à l’inscription { $number }. Les précédentes sont intactes.
desk-broken-head-missing = L’empreinte que vous avez conservée n’est celle d’aucune inscription : le registre a été raccourci ou recalculé.
desk-folder-dropbox = Ce bureau est dans un dossier synchronisé : fermez-le avant de l’ouvrir ailleurs.
desk-form-neutral = genre inconnu : formule neutre
desk-form-unsourced = formule d’usage, sans source
desk-form-missing = aucune formule connue pour cette fonction
desk-fix-sealed = Lettre { $reference } scellée le { $date } ; dupliquez-la pour écrire à nouveau.
desk-fix-void = Numéro { $reference } annulé ; dupliquez la lettre pour écrire à nouveau.
desk-fix-pending = L’envoi de la lettre { $reference } attend encore quelques secondes.

# Words of offices in file names.
desk-role-minister = ministre
desk-role-prime-minister = premier ministre
desk-role-minister-president = ministre-président
desk-role-state-secretary = secrétaire d’État
desk-role-commissioner = commissaire
desk-role-president = président
desk-role-office = cabinet

desk-proof-first = soixante-quatre zéros, car c’est la première

# The proof of one letter, for whoever receives it.
desk-proof =
    Lettre { $reference } : dossier de preuve.

    1. « sha256sum --check SHA256SUMS » montre que chaque fichier est celui qui a été exporté.
    2. « sha256sum seal.txt » donne l’empreinte de l’inscription : { $hash }
    3. seal.txt contient, dans l’ordre, le numéro, l’envoi, la lettre, la référence, l’instant du sceau, l’empreinte du PDF, les faits scellés et l’empreinte de l’inscription précédente ({ $previous }) ; chaque valeur est précédée de sa longueur en octets et d’un deux-points.
    4. Au { $date }, la dernière inscription du registre a pour empreinte { $head }. Gardée ailleurs avec sa date, elle permet de vérifier plus tard que rien n’a été retiré, recalculé ni antidaté.
desk-check-register = Le répertoire du registre diffère de l’inscription { $number } ; les pièces elles-mêmes font foi.
