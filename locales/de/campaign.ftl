# Kampagnen: ein Text, mehrere Kabinette.

campaign-folded = { $person } erhält ein einziges Schreiben, gerichtet an: { $title }
campaign-left-out-no-holder = Kein Amtsinhaber bekannt
campaign-left-out-mandate-ended = Unbesetzt seit dem Ende des Mandats ({ $date })
campaign-left-out-mandate-later = Das Mandat beginnt erst später ({ $date })
campaign-left-out-no-address = Keine Postanschrift bekannt
campaign-left-out-unticked = Von Hand ausgelassen

list-reason-heading = Grund der Ablehnung
list-reason-no-recipient = Weder Amt noch Familienname noch Organisation mit Funktion: Die Zeile sagt nicht, an wen geschrieben wird.
list-reason-too-many-cells = Mehr Zellen als Überschriften: Setzen Sie den Wert mit dem Trennzeichen in Anführungszeichen.
list-reason-too-few-cells = Die Zeile ist in zwei Teile zerbrochen: Fügen Sie sie zusammen, oder setzen Sie den Wert mit dem Zeilenumbruch in Anführungszeichen.
list-reason-unbalanced-quotes = Ein geöffnetes Anführungszeichen ist nicht geschlossen.
list-reason-merged-cell = Was fehlt, steht weiter oben in einer verbundenen Zelle: Heben Sie die Verbindung auf und wiederholen Sie den Wert.
list-reason-post-unknown = Das Verzeichnis kennt dieses Amt nicht: Berichtigen Sie die Kennung, oder leeren Sie die Zelle.
list-reason-country-unknown = Dieses Land wurde nicht erkannt: Belgien, Frankreich, Deutschland, Niederlande oder Luxemburg.
list-reason-row-twice = Derselbe Empfänger steht schon weiter oben in der Liste.
