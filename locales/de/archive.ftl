# The register of sealed letters, and the record of one.

## Table

archive-filter = Filtern
archive-remove-filter = Filter { $name } entfernen
archive-sent = Versand
archive-channel = Versandart
archive-answer = Antwort
archive-channel-post = Post
archive-channel-registered = Einschreiben
archive-channel-hand = Übergabe
archive-channel-email = E-Mail
archive-channel-fax = Fax
archive-empty = Das Register füllt sich, wenn Sie einen Versand eintragen.
archive-to-letters = Versandbereite Schreiben ansehen
archive-no-match = Kein Eintrag passt zu diesen Filtern.
archive-clear = Filter entfernen
archive-choose = Wählen Sie einen Eintrag, um das Schriftstück und den Verlauf zu sehen.

## Record

archive-record = Versiegeltes Schreiben
archive-pages =
    { $count ->
        [one] { $count } Seite
       *[other] { $count } Seiten
    }
archive-enclosures =
    { $count ->
        [one] { $count } Anlage
       *[other] { $count } Anlagen
    }
archive-enclosed = Anlagen
archive-open-pdf = PDF öffnen
archive-duplicate = Duplizieren
archive-read-pages = Seiten lesen
archive-drag-pdf = Die Seiten lesen oder das PDF in eine E-Mail oder einen Ordner ziehen
archive-to = An { $person }, { $title }, damals im Amt.
archive-recalls = { $count ->
    [one] Erinnerung an das Schreiben
   *[other] Erinnerung an die Schreiben
}
archive-note-reply = Antwort vermerken
archive-chase = Erinnerung schreiben
archive-bundle = Nachweis
archive-bundle-folder = nachweis-{ $reference }
archive-bundle-written =
    { $count ->
        [one] Nachweis in „{ $name }“ geschrieben: { $count } Datei
       *[other] Nachweis in „{ $name }“ geschrieben: { $count } Dateien
    }
archive-copy-head = Prüfsumme des Registers kopieren
archive-resume-reminder = Erinnerung weiterschreiben
archive-more = Weiteres

## Seal

archive-verify = Siegel prüfen
archive-sealed-intact = Versiegelt am { $day } um { $time }, Siegel unversehrt
archive-sealed-broken = Versiegelt am { $day } um { $time }; das Siegel ist gebrochen
archive-checked = Register geprüft { $when }
archive-checked-now = Beim Öffnen geprüft
archive-chain-intact = Kette des Registers unversehrt, geprüft um { $time }
archive-broken = Ein Siegel ist gebrochen
archive-show-broken = Diesen Eintrag zeigen

## Timeline

archive-timeline = Verlauf
archive-left-post = Zur Post gegeben
archive-left-registered = Einschreiben aufgegeben
archive-left-hand = Persönlich übergeben
archive-left-email = Per E-Mail gesandt
archive-left-fax = Per Fax gesandt
archive-reply-acknowledgement = Empfangsbestätigung
archive-reply-answer = Antwort in der Sache
archive-reply-refusal = Ablehnung
archive-reply-commitment = Zusage
archive-not-an-answer = gilt nicht als Antwort, die Erinnerung bleibt bestehen
archive-due = Erinnerung { $step } wird fällig
archive-due-late = Erinnerung { $step } überfällig
archive-due-settled = Erinnerung { $step } durch die Antwort erledigt
archive-receipt = Einlieferungsbeleg, mit versiegelt
archive-reply-other = Anderes Schriftstück
archive-quoted = „{ $words }“
archive-promised = Zugesagter Termin: { $day }
archive-due-reminded = Erinnerung { $step } versandt
archive-due-skipped = Erinnerung { $step } übersprungen
archive-due-ended = Erinnerung { $step } beendet
archive-reminder-prepared = Erinnerung in Vorbereitung
archive-acknowledgement-due = Empfangsbestätigung erwartet
archive-acknowledgement-late = Empfangsbestätigung steht noch aus

## Demands

archive-demands = Forderungen
archive-demands-open =
    { $count ->
        [0] alle beantwortet
        [one] { $count } unbeantwortet
       *[other] { $count } unbeantwortet
    }
archive-demand-open = unbeantwortet
archive-demand-answered = beantwortet am { $day } mit { $number }

## Corrections

archive-correct = Berichtigen…
archive-correct-title = Eintrag { $number } berichtigen
archive-correct-sentence = Der erste Eintrag bleibt, wie er ist; ein zweiter sagt, was richtig gewesen wäre.
archive-correct-reason = Grund
archive-correct-reason-hint = Zum Beispiel: laut Einlieferungsbeleg erst am Folgetag aufgegeben.
archive-correct-needs-reason = Nennen Sie zuerst den Grund.
archive-correct-value = Richtig wäre gewesen
archive-correct-kind = Was es war
archive-correct-on = Tag
archive-correct-channel = Versandart
archive-correct-tracking = Sendungsnummer
archive-correct-sent_to = Adresse oder Nummer
archive-correct-subject = Betreff
archive-correct-words = Entscheidender Wortlaut
archive-correct-keep = Berichtigung eintragen
archive-correct-done = Berichtigung zu Eintrag { $number } eingetragen
archive-corrected = Versand berichtigt
archive-corrected-piece = Eintrag { $number } berichtigt
archive-corrections = Berichtigungen
archive-correction-on = { $day }: { $reason }
archive-field-on = Tag: { $value }
archive-field-channel = Versandart: { $value }
archive-field-tracking = Sendungsnummer: { $value }
archive-field-sent_to = Gesandt an: { $value }
archive-field-kind = Art: { $value }
archive-field-subject = Betreff: { $value }
archive-field-words = Wortlaut: { $value }
archive-field-promised = Termin: { $value }
archive-field-note = Anmerkung: { $value }
archive-field-empty = nichts
