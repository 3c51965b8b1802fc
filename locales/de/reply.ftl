# Pieces that came in: a reply to a letter, a reply to a reference nobody knows, anything else.

## Noting a reply

reply-note-title = Eine Antwort auf { $reference } vermerken
reply-note-sentence = Von { $person }. Der Eintrag kommt ins Register und wird nicht mehr geändert.
reply-kind = Was eingegangen ist
reply-kind-acknowledgement = Das Schreiben ist angekommen; die Erinnerung bleibt bestehen.
reply-kind-answer = Eine Stellungnahme, eine Erläuterung oder ein Ergebnis.
reply-kind-commitment = Ein Versprechen im Wortlaut, möglichst mit Termin.
reply-kind-refusal = Ein Nein oder der Verweis an eine andere Stelle.
reply-on = Eingegangen am
reply-channel = Eingangsweg
reply-channel-unsaid = ohne Angabe
reply-answers = Forderungen, auf die dieses Schreiben eingeht
reply-answered-before = bereits beantwortet mit { $number }
reply-words = Entscheidender Wortlaut
reply-promise = Die Zusage im Wortlaut
reply-promise-hint = Der Wortlaut steht Ihnen in Erinnerungen und Nachweisen wieder zur Verfügung.
reply-promised = Bis wann
reply-promised-hint = Ein Tag, ein Monat (3/2027) oder ein Jahr.
reply-not-a-promised-day = Dieses Datum gibt es nicht. Schreiben Sie 31.03.2027, 3/2027 oder 2027.
reply-note = Anmerkung
reply-attach-file = Schriftstück beifügen
reply-other-file = Andere Datei wählen
reply-drop-other = Schriftstück ersetzen
reply-file-hint = Ein Scan, ein PDF oder eine E-Mail (.eml). Die Datei bleibt unverändert erhalten.
reply-needs-day = Geben Sie den Tag des Eingangs an.
reply-needs-words = Halten Sie den Wortlaut der Zusage fest.
reply-effect-none = Es steht keine Erinnerung aus; daran ändert sich nichts.
reply-effect-stands = Die Erinnerung vom { $day } bleibt bestehen.
reply-effect-stops = Die Erinnerung vom { $day } und alle späteren entfallen.
reply-noted-stops = Antwort unter { $number } vermerkt; die Erinnerungen enden
reply-noted-goes-on = Empfangsbestätigung unter { $number } vermerkt; die Erinnerung bleibt bestehen

## A piece that came in

reply-came = { $what }, { $day }
reply-open-file = Schriftstück öffnen
reply-no-file = Keine Datei beigefügt
reply-from = Von { $person }, { $title }
reply-from-unknown = Absender nicht angegeben
reply-unmatched = Dieses Schriftstück nennt das Zeichen „{ $reference }“, das keines Ihrer Schreiben trägt.
reply-attach = Einem Schreiben zuordnen
reply-answers-letter = Antwort auf
reply-see-letter = Schreiben ansehen

## Entering a piece

reply-add-title = Einen Eingang eintragen
reply-add-sentence = Er erhält eine Eingangsnummer und wird nicht mehr geändert. Eine Antwort auf ein Schreiben des Registers vermerken Sie besser dort.
reply-sort = Art des Schriftstücks
reply-sort-piece = Neuer Vorgang
reply-sort-reply = Antwort auf ein Zeichen
reply-reference = Genanntes Zeichen
reply-reference-hint = Trägt eines Ihrer Schreiben dieses Zeichen, wird die Antwort von selbst dort eingeordnet.
reply-sender = Von wem
reply-other-sender = Andere Stelle wählen
reply-no-sender = Niemand heißt so. Nehmen Sie den Absender zuerst ins Verzeichnis auf.
reply-needs-sender = Wählen Sie, von wem das Schriftstück kommt.
reply-needs-subject = Geben Sie den Betreff an.
reply-needs-reference = Geben Sie das genannte Zeichen an.
reply-enter = Eintragen
reply-entered = Eingang unter { $number } eingetragen
reply-entered-found = Eingang unter { $number } eingetragen und dem Schreiben zugeordnet
reply-sender-hint = Name, Amt oder Zuständigkeit

## Attaching it later

reply-attach-title = { $number } einem Schreiben zuordnen
reply-attach-sentence = Der Eingang behält seine Nummer; die Zuordnung kommt ins Register und bleibt bestehen.
reply-find-letter = Nach Betreff, Name oder Nummer suchen
reply-no-letter = Kein versandtes Schreiben passt zu diesen Wörtern.
reply-needs-letter = Wählen Sie ein Schreiben.
reply-attach-act = Zuordnen
reply-attached = { $number } zugeordnet; die Erinnerung bleibt bestehen
reply-attached-stops = { $number } zugeordnet; die Erinnerungen enden
