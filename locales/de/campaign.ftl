# Kampagnen: ein Text, mehrere Kabinette.

campaign-folded = { $person } erhält ein einziges Schreiben, gerichtet an: { $title }
campaign-left-out-no-holder = Kein Amtsinhaber bekannt
campaign-left-out-mandate-ended = Unbesetzt seit dem Ende des Mandats ({ $date })
campaign-left-out-mandate-later = Das Mandat beginnt erst später ({ $date })
campaign-left-out-no-address = Keine Postanschrift bekannt
campaign-left-out-unticked = Von Hand ausgelassen
