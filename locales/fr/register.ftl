# The register: its table, its filters, and the lists that are made of it.

## Filters

register-search = Dans les pièces
register-direction = Sens
register-all = Tout
register-out = Sorties
register-in = Entrées
register-way-out = sortie
register-way-in = entrée
register-by-government = Gouvernement ou organisation
register-by-competence = Compétence
register-by-axis = Axe de plaidoyer
register-by-state = Suite donnée
register-by-channel = Mode d’envoi
register-by-year = Année
register-by-period = Période
register-find-government = Chercher un gouvernement
register-find-competence = Chercher une compétence
register-find-axis = Chercher un axe
register-find-state = Chercher une suite
register-find-channel = Chercher un mode d’envoi
register-find-year = Chercher une année
register-state-waiting = en attente
register-state-late = en retard
register-state-acknowledgement = accusé de réception seul
register-state-answer = répondue
register-state-commitment = engagement
register-state-refusal = refus
register-state-closed = close
register-state-none = sans échéance
register-state-void = numéro annulé
register-state-received = pièce reçue
register-state-unmatched = sans lettre connue
register-no-axis = Aucune lettre ne porte encore d’axe.
register-no-such = Rien ne porte ce nom.
register-from = Du
register-until = Au
register-period-needed = Indiquez au moins un jour.
register-period-turned = La fin précède le début.
register-period-apply = Filtrer
register-period = { $from } – { $until }
register-period-since = depuis le { $from }
register-period-until = jusqu’au { $until }

## Table

register-count =
    { $count ->
        [one] { $shown } inscription
       *[other] { $shown } inscriptions
    }
register-count-of =
    { $count ->
        [one] { $shown } inscription sur { $of }
       *[other] { $shown } inscriptions sur { $of }
    }
register-day = Jour
register-received = Reçue
register-with = Avec qui
register-sender = Expéditeur
register-government = Gouvernement
register-what = Nature
register-from-unknown = Expéditeur inconnu
register-corrected = rectifiée par une inscription ultérieure
register-add = Pièce reçue
register-export = Exporter
register-export-csv =
    { $count ->
        [0] Cette liste en CSV
        [one] La ligne cochée en CSV
       *[other] Les { $count } lignes cochées en CSV
    }
register-export-xlsx =
    { $count ->
        [0] Cette liste pour un tableur (XLSX)
        [one] La ligne cochée pour un tableur (XLSX)
       *[other] Les { $count } lignes cochées pour un tableur (XLSX)
    }
register-file = registre-{ $day }.{ $form }
register-written =
    { $count ->
        [one] { $shown } inscription écrite
       *[other] { $shown } inscriptions écrites
    }
register-bundles = Dossiers de preuve
register-bundles-going-on = Écriture des dossiers de preuve
register-bundles-none = Aucune lettre scellée dans la sélection : ce qui est entré et les numéros annulés n’ont pas de dossier de preuve.
register-bundles-written =
    { $count ->
        [one] Un dossier de preuve écrit
       *[other] { $count } dossiers de preuve écrits
    }{ $rest ->
        [0] {""}
        [one] . Une inscription n’en a pas : rien n’y est scellé.
       *[other] . { $rest } inscriptions n’en ont pas : rien n’y est scellé.
    }
register-open-file = Ouvrir la liste
register-void = Ce numéro a été annulé : rien n’est parti sous ce numéro. Il reste au registre pour qu’aucun ne manque.
register-void-letter = Voir le texte
