# Calls, meetings and notes, in one line.

contact-title = Kontakt mit { $name } vermerken
contact-log = Kontakt vermerken
contact-channel = Art des Kontakts
contact-channel-call = Anruf
contact-channel-meeting = Treffen
contact-channel-note = Notiz
contact-text =
    { $channel ->
        [call] Was besprochen wurde
        [meeting] Was besprochen oder vereinbart wurde
       *[note] Was festzuhalten ist
    }
contact-on = Am
contact-private = Bleibt aus jedem Export heraus
contact-private-hint = Nur hier sichtbar: weder in Listen noch in Nachweisen.
contact-keep = Vermerken
contact-needs-text = Halten Sie zuerst fest, was besprochen wurde.
contact-needs-day = Geben Sie den Tag an.
contact-noted =
    { $channel ->
        [call] Anruf vermerkt
        [meeting] Treffen vermerkt
       *[note] Notiz gespeichert
    }
