# The directory: offices, who holds them, where and how one writes to them.

## List

directory-list = Fonctions et titulaires
directory-entry = Fiche
directory-filter = Filtrer l’annuaire
directory-on = Titulaires au
directory-holders-on = Titulaires au { $day } ; les adresses et les formules sont celles d’aujourd’hui.
directory-back-to-today = Revenir à aujourd’hui
directory-people = Personnes
directory-organizations = Organisations
directory-vacant = Vacant
directory-no-match = Aucune personne ni fonction ne répond à ces mots. Essayez une compétence : emploi, culture, logement.
directory-empty = Annuaire vide.
directory-begin = Prendre l’annuaire de départ
directory-choose = Choisissez une fonction pour voir son titulaire, son adresse et les formules à employer.

## Post

directory-write = Écrire
directory-correct = Corriger
directory-keep = Enregistrer
directory-title = Titre de la fonction
directory-title-language = Langue du titre
directory-title-editorial = traduction de la maison, à confirmer
directory-title-right = Il est juste
directory-title-change = Modifier le titre
directory-title-dialog = Fixer le titre de la fonction
directory-title-sentence = Un titre fixé ici s’écrit tel quel : l’adresse ne l’abrège plus.
directory-title-needed = Écrivez le titre.
directory-title-fix = Fixer ce titre
directory-language = Langue
directory-also = Aussi :
directory-competences = Compétences
directory-no-competence = Aucune compétence connue

## Source

directory-source = Source :
directory-source-head = Source de la donnée
directory-source-dated =
    { $precision ->
        [day] { $day }
       *[other] { $day }
    }
directory-source-undated = sans date
directory-source-until =
    { $precision ->
        [day] , vérifié le { $day }
       *[other] , vérifié en { $day }
    }
directory-no-source = Sans source connue

## Holders

directory-holders = Titulaires
directory-holder = Titulaire
directory-mandate = Mandat
directory-since =
    { $precision ->
        [day] depuis le { $since }
       *[other] depuis { $since }
    }
directory-until =
    { $precision ->
        [day] jusqu’au { $until }
       *[other] jusqu’en { $until }
    }
directory-from-until =
    { $precision ->
        [day] du { $since } au { $until }
       *[other] de { $since } à { $until }
    }
directory-since-unknown = date d’entrée inconnue
directory-no-holder = Aucun titulaire connu : la fonction est vacante.
directory-end = Fin de mandat
directory-successor = Ajouter un successeur
directory-mandate-dialog = Mandat de { $name }
directory-mandate-sentence = Une date peut être connue au jour, au mois ou à l’année : 3/2/2025, 2/2025 ou 2025.
directory-mandate-since = En fonction depuis
directory-mandate-until = Jusqu’au
directory-date-hint = 3/2/2025, 2/2025 ou 2025
directory-not-a-date = Cette date n’existe pas. Écrivez 3/2/2025, 2/2025 ou 2025.

## Address

directory-address = Adresse
directory-copy = copier
directory-copy-address = Copier l’adresse
directory-address-confirmed = Adresse confirmée aujourd’hui
directory-address-to-confirm = à confirmer
directory-address-proposed = siège proposé, à confirmer
directory-address-missing = Aucune adresse connue : sans elle, aucune lettre ne peut partir.
directory-checked = Dernière vérification : { $day }
directory-address-right = Elle est juste
directory-add-address = Ajouter une adresse
directory-add-address-title = Ajouter une adresse
directory-add-address-sentence = Elle portera la date d’aujourd’hui et comptera comme confirmée.
directory-street = Rue et numéro
directory-building = Bâtiment
directory-floor = Étage
directory-box = Boîte
directory-postcode = Code postal
directory-city = Commune
directory-country = Pays
directory-address-language = Langue de l’adresse
directory-source-field = Où vous l’avez lu
directory-source-hint = Un site, un courriel du cabinet, le Moniteur belge…
directory-needed = À remplir

## Forms

directory-forms = Pour lui écrire
directory-advised = Langue conseillée : { $language }
directory-letter-language = Langue des lettres à ce destinataire
directory-letter-language-auto = Celle que conseillent les règles
directory-letter-language-hint = Elle passe avant celle que conseillent les règles.
directory-form-confirmed = formule confirmée
directory-form-unsourced = formule sans source, à confirmer
directory-form-right = Elle convient
directory-form-sources =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
directory-no-forms = Aucune formule : personne n’occupe cette fonction aujourd’hui.

## Person and organization

directory-given-name = Prénom
directory-family-name = Nom de famille
directory-gender = Genre
directory-gender-hint = Décide de l’appel et de l’accord ; jamais deviné.
directory-gender-f = féminin
directory-gender-m = masculin
directory-gender-unknown = inconnu, formule neutre
directory-works-in = Langue de travail
directory-party = Parti
directory-unknown = inconnue
directory-posts = Fonctions
directory-seat = Siège
directory-no-seat = Aucune adresse de siège connue.
directory-language-rule = Langues
directory-accepted = On peut lui écrire en :
directory-accepted-unknown = On ne sait pas encore dans quelles langues on peut lui écrire.
directory-offices = Fonctions qui en dépendent
directory-no-offices = Aucune fonction connue.

## Adding

directory-add = Ajouter
directory-add-title = Ajouter une personne et sa fonction
directory-successor-title = Ajouter un titulaire
directory-add-sentence = Chaque donnée garde sa source et sa date.
directory-add-act = Ajouter à l’annuaire
directory-organization = Gouvernement ou organisation
directory-organization-other = Une autre, à nommer
directory-organization-name = Nom de l’organisation
directory-role = Sorte de fonction
directory-role-hint = Elle décide de la manière de s’adresser.
directory-competence = Compétence
directory-succeeds = Succède au titulaire actuel, dont le mandat prend fin la veille
directory-namesake = « { $name } » figure déjà dans l’annuaire. Est-ce la même personne ?
directory-namesake-other = Une autre personne du même nom

## Kinds of office

directory-role-prime_minister = Première ou Premier ministre
directory-role-deputy_prime_minister = Vice-Première ou Vice-Premier ministre
directory-role-minister = Ministre
directory-role-minister_of_state = Ministre d’État
directory-role-state_secretary = Secrétaire d’État
directory-role-minister_president = Ministre-Présidente ou Ministre-Président
directory-role-vice_minister_president = Vice-Présidente ou Vice-Président d’un gouvernement
directory-role-college_member = Membre d’un collège
directory-role-mp_federal = Députée fédérale ou député fédéral
directory-role-mp_regional = Membre d’un parlement régional ou communautaire
directory-role-mep = Membre du Parlement européen
directory-role-senator = Sénatrice ou sénateur
directory-role-speaker_parliament = Présidente ou président d’un parlement
directory-role-eu_commissioner = Membre de la Commission européenne
directory-role-eu_commission_president = Présidente ou président de la Commission européenne
directory-role-eu_commission_vice_president = Vice-présidente ou vice-président de la Commission
directory-role-eu_high_representative = Haute représentante ou haut représentant de l’Union
directory-role-secretary_general = Secrétaire générale ou secrétaire général
directory-role-governor = Gouverneure ou gouverneur
directory-role-mayor = Bourgmestre
directory-role-alderman = Échevine ou échevin
directory-role-head_of_cabinet = Cheffe ou chef de cabinet
directory-role-director_general = Directrice générale ou directeur général
directory-role-professor = Professeure ou professeur
directory-role-ambassador = Ambassadrice ou ambassadeur
directory-role-king = Roi
directory-role-queen = Reine
directory-role-prince_princess = Princesse ou prince
directory-role-person = Personne sans fonction
directory-role-organisation = Une organisation

## Exchanges

directory-exchanges = Échanges
directory-exchanges-note = avec cette fonction, tous titulaires confondus
directory-no-exchanges = Rien n’a encore été échangé.
directory-see-register = Voir au registre
directory-to-holder = (à { $name })
directory-from-holder = (de { $name })
directory-private = hors export
directory-kind-reply = pièce reçue
directory-kind-void = numéro annulé
directory-kind-call = appel
directory-kind-meeting = rencontre
directory-kind-note = note
directory-kind-receipt = preuve
directory-to-come = à venir
directory-more-exchanges =
    { $count ->
        [one] Voir aussi le plus ancien
       *[other] Voir les { $count } plus anciens
    }

directory-remove = Retirer de l’annuaire
directory-take-out = Retirer
directory-remove-mandate = Retirer ce mandat
directory-removed =
    { $offices ->
        [0] Fiche « { $name } » retirée de l’annuaire
        [one] Fiche « { $name } » retirée de l’annuaire, avec une fonction
       *[other] Fiche « { $name } » retirée de l’annuaire, avec { $offices } fonctions
    }
directory-drafts-stay =
    { $count ->
        [one] Une lettre en préparation lui est adressée : elle reste telle quelle.
       *[other] { $count } lettres en préparation lui sont adressées : elles restent telles quelles.
    }
directory-removed-address = Adresse retirée
directory-removed-contact = Coordonnée retirée
directory-removed-mandate = Mandat retiré
directory-merged = Fiches fusionnées : celle de { $name } est gardée
directory-merge-with = Fusionner avec une autre fiche…
directory-merge-title = Fusionner la fiche de { $name }
directory-merge-sentence = Ses mandats et les contacts notés avec cette personne passent à la fiche choisie, la seule à être gardée.
directory-merge-search = Chercher la fiche à garder
directory-merge-choose = Choisissez d’abord la fiche à garder.
directory-merge = Fusionner
directory-merge-no-office = sans fonction en ce moment
directory-merge-none = Aucune autre fiche à ce nom.
