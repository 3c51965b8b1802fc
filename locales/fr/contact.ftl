# Calls, meetings and notes, in one line.

contact-title = Noter un contact avec { $name }
contact-log = Noter un contact
contact-channel = Sorte de contact
contact-channel-call = Appel
contact-channel-meeting = Rencontre
contact-channel-note = Note
contact-text =
    { $channel ->
        [call] Ce qui s’est dit
        [meeting] Ce qui s’est dit ou décidé
       *[note] Ce qu’il faut retenir
    }
contact-on = Le
contact-private = Reste hors de tout export
contact-private-hint = Visible ici seulement : ni dans les listes, ni dans les dossiers de preuve.
contact-keep = Noter
contact-needs-text = Écrivez d’abord ce qui s’est dit.
contact-needs-day = Indiquez le jour.
contact-noted =
    { $channel ->
        [call] Appel noté
        [meeting] Rencontre notée
       *[note] Note gardée
    }
