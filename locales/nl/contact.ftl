# Calls, meetings and notes, in one line.

contact-title = Een contact met { $name } noteren
contact-log = Contact noteren
contact-channel = Soort contact
contact-channel-call = Telefoongesprek
contact-channel-meeting = Ontmoeting
contact-channel-note = Notitie
contact-text =
    { $channel ->
        [call] Wat er gezegd is
        [meeting] Wat er gezegd of beslist is
       *[note] Wat u wilt onthouden
    }
contact-on = Op
contact-private = Blijft buiten elke export
contact-private-hint = Alleen hier zichtbaar: niet in lijsten, niet in bewijsdossiers.
contact-keep = Noteren
contact-needs-text = Schrijf eerst wat er gezegd is.
contact-needs-day = Vul de dag in.
contact-noted =
    { $channel ->
        [call] Telefoongesprek genoteerd
        [meeting] Ontmoeting genoteerd
       *[note] Notitie bewaard
    }
