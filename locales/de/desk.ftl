# Was das Büro zu den Tatsachen sagt: Gründe, Stand der Anschriften, Antworten, Fristen.

desk-language-asked = für dieses Schreiben gewählt
desk-language-noted = für dieses Amt vermerkt
desk-language-minister = Sprache des Regierungsmitglieds
desk-language-authority = Sprache der Behörde
desk-language-house = freie Wahl; Haussprache
desk-reason-competence = { $competence }, { $government }
desk-reason-since = { $what }, seit { $since }
desk-reason-unknown = { $what }, Amtsantritt unbekannt
desk-since-day = { $date }
desk-since-month = { $date }
desk-since-year = { $date }, Tag unbekannt
desk-address-confirmed = bestätigt am { $date }
desk-address-to-confirm = zu bestätigen, erfasst { $date }
desk-address-undated = zu bestätigen, ohne Datum
desk-address-proposed = vorgeschlagener Sitz ({ $organization }), zu bestätigen
desk-address-missing = keine Anschrift bekannt
desk-read-on = am { $date }
desk-read-in = { $precision ->
    [month] im { $date }
   *[year] { $date }
}
desk-answer-waiting = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
desk-answer-late = überfällig
desk-answer-acknowledgement = Empfangsbestätigung
desk-answer-answer = beantwortet
desk-answer-refusal = Ablehnung
desk-answer-commitment = Zusage
desk-answer-none = ohne Frist
desk-answer-closed = abgeschlossen
desk-answer-void = Nummer annulliert
desk-answer-unmatched = ohne bekanntes Schreiben
desk-reply-acknowledgement = Empfangsbestätigung
desk-reply-answer = Antwort
desk-reply-refusal = Ablehnung
desk-reply-commitment = Zusage
desk-reply-other = Eingang
desk-receipt-proof = Einlieferungsbeleg
desk-receipt-acknowledgement = Rückschein
desk-receipt-delivery = Zustellnachweis
desk-receipt-return = Rücksendung an den Absender
desk-file-read = Die Datei „{ $file }“ ist aufbewahrt; ihre Wörter findet die Suche.
desk-file-unread = Die Datei „{ $file }“ ist unverändert aufbewahrt; lesen ließ sich darin kein Wort. Mit einer Anmerkung finden Sie sie wieder.
desk-timeline-reminder = { $state ->
    [skipped] Erinnerung { $step } übersprungen: { $reason }
    [ended] Erinnerungen beendet: { $reason }
    [reminded] Erinnerung { $step } versandt
   *[waiting] Erinnerung { $step } vorgesehen
}
desk-register-title = Registerauszug
desk-register-kind = Richtung
desk-register-number = Laufende Nummer
desk-register-date = Tag
desk-register-person = Name
desk-register-office = Amt
desk-register-government = Regierung
desk-register-subject = Betreff
desk-register-channel = Versandart
desk-register-answer = Antwortstand
desk-register-corrected = Berichtigt
desk-register-out = Ausgang
desk-register-in = Eingang
desk-bundle-files = Die Dateien:
desk-bundle-row = - { $file }: { $what }
desk-bundle-letter = das Schreiben, genau wie es abging
desk-bundle-facts = die Tatsachen, wie sie an jenem Tag waren: Amtszeit, Bezeichnung, Anschrift
desk-bundle-seal = die Bytes, über die die Prüfsumme des Siegels läuft
desk-bundle-record = der Eintrag im Register, maschinenlesbar
desk-bundle-source = der Text des Schreibens, ohne Gestaltung
desk-bundle-enclosure = Anlage „{ $title }“
desk-bundle-receipt = der Einlieferungsbeleg
desk-bundle-receipt-added = später beigefügt: { $kind }
desk-bundle-receipt-entry = der Eintrag zu diesem Beleg ({ $kind }), maschinenlesbar
desk-bundle-reply = Eingang { $number }, { $date } ({ $kind }): der Eintrag
desk-bundle-reply-file = Eingang { $number }, { $date } ({ $kind }): die Datei, wie sie einging
desk-bundle-correction = Berichtigung: { $reason }
desk-date-future = Ein Versand wird nicht im Voraus eingetragen: Wählen Sie heute oder einen vergangenen Tag.
desk-tracking-right = Nummer stimmt
desk-verified = { $records ->
    [0] Das Register ist noch leer.
    [one] Ein Siegel geprüft, es ist unversehrt.
   *[other] { $records } Siegel geprüft, alle unversehrt.
}
desk-broken-number-missing = Nummer { $number } folgt nicht auf die vorige: Ein Eintrag fehlt. Die früheren sind unversehrt.
desk-broken-chain-broken = Eintrag { $number } schließt nicht mehr an den vorigen an. Die früheren sind unversehrt.
desk-broken-record-changed = Eintrag { $number } wurde nach dem Versiegeln geändert. Die früheren sind unversehrt.
desk-broken-file-missing = Das versiegelte PDF zu Eintrag { $number } fehlt im Ordner des Büros. Es lässt sich aus einer Sicherung wiederherstellen.
desk-broken-file-changed = Das PDF zu Eintrag { $number } ist nicht mehr das versiegelte. Es lässt sich aus einer Sicherung wiederherstellen.
desk-broken-dispatch-changed = Der Versand im Register stimmt nicht mehr mit Eintrag { $number } überein. Die früheren sind unversehrt.
desk-broken-head-missing = Die aufbewahrte Prüfsumme findet sich unter den Einträgen nicht: Das Register wurde gekürzt oder neu berechnet.
desk-folder-dropbox = Dieses Büro liegt in einem synchronisierten Ordner: Schließen Sie es hier, bevor Sie es anderswo öffnen.
desk-form-neutral = Geschlecht unbekannt: neutrale Form
desk-form-unsourced = gebräuchliche Form, ohne Quelle
desk-form-missing = für dieses Amt ist keine Anredeform bekannt
desk-fix-sealed = Schreiben { $reference } am { $date } versiegelt; duplizieren Sie es, um erneut zu schreiben.
desk-fix-void = Nummer { $reference } annulliert; duplizieren Sie das Schreiben, um erneut zu schreiben.
desk-fix-pending = Der Versand des Schreibens { $reference } wartet noch einige Sekunden.

# Words of offices in file names.
desk-role-minister = Minister
desk-role-prime-minister = Premierminister
desk-role-minister-president = Ministerpräsident
desk-role-state-secretary = Staatssekretär
desk-role-commissioner = Kommissar
desk-role-president = Präsident
desk-role-office = Kabinett

desk-proof-first = vierundsechzig Nullen, denn dies ist der erste

# The proof of one letter, for whoever receives it.
desk-proof =
    Schreiben { $reference }: Nachweis.

    1. „sha256sum --check SHA256SUMS“ zeigt, dass jede Datei die exportierte ist.
    2. „sha256sum seal.txt“ ergibt die Prüfsumme des Eintrags: { $hash }
    3. seal.txt enthält der Reihe nach Nummer, Versand, Schreiben, Zeichen, Zeitpunkt der Versiegelung, Prüfsumme des PDF, versiegelte Angaben und Prüfsumme des vorigen Eintrags ({ $previous }); vor jedem Wert stehen seine Länge in Bytes und ein Doppelpunkt.
    4. Am { $date } hat der letzte Eintrag des Registers die Prüfsumme { $head }. Mit diesem Datum andernorts aufbewahrt, zeigt sie später, dass nichts entfernt, neu berechnet oder zurückdatiert wurde.
desk-check-register = Das Verzeichnis des Registers weicht von Eintrag { $number } ab; es gilt, was die Schriftstücke selbst sagen.
