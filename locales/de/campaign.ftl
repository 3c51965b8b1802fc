# Kampagnen: ein Text, mehrere Kabinette.

campaign-folded = { $person } erhält ein einziges Schreiben, gerichtet an: { $title }
campaign-left-out-no-holder = Niemand im Amt bekannt
campaign-left-out-mandate-ended = Unbesetzt seit dem Ende der Amtszeit ({ $date })
campaign-left-out-mandate-later = Die Amtszeit beginnt erst später ({ $date })
campaign-left-out-no-address = Keine Postanschrift bekannt
campaign-left-out-unticked = Von Hand ausgelassen

list-reason-heading = Grund der Ablehnung
list-reason-no-recipient = Weder Amt aus dem Verzeichnis noch Familienname noch Organisation mit Funktion: Die Zeile sagt nicht, an wen geschrieben wird.
list-reason-too-many-cells = Mehr Zellen als Überschriften: Setzen Sie den Wert mit dem Trennzeichen in Anführungszeichen.
list-reason-too-few-cells = Die Zeile ist in zwei Teile zerbrochen: Fügen Sie sie zusammen, oder setzen Sie den Wert mit dem Zeilenumbruch in Anführungszeichen.
list-reason-unbalanced-quotes = Ein geöffnetes Anführungszeichen ist nicht geschlossen.
list-reason-merged-cell = Was fehlt, steht weiter oben in einer verbundenen Zelle: Heben Sie die Verbindung auf und wiederholen Sie den Wert.
list-reason-post-unknown = Das Verzeichnis kennt dieses Amt nicht: Berichtigen Sie die Kennung, oder leeren Sie die Zelle.
list-reason-country-unknown = Dieses Land wurde nicht erkannt: Belgien, Frankreich, Deutschland, Niederlande oder Luxemburg.
list-reason-row-twice = Derselbe Empfänger steht schon weiter oben in der Liste.
# Wie eine Liste gelesen wurde.
list-notice-no-column-known = Keine Überschrift wurde erkannt: Geben Sie an, was jede Spalte enthält.
list-notice-no-recipient-column = Keine Spalte nennt den Empfänger: Geben Sie die Spalte des Namens an oder die von Funktion und Organisation.
list-notice-doubled-column = Mehrere Spalten für dieselbe Angabe ({ $field }): { $headings }. In jeder Zeile gilt die erste ausgefüllte.
list-notice-rows-above = Übergangene Zeilen über den Überschriften: { $rows }
list-notice-empty-rows = Übergangene leere Zeilen: { $rows }
list-notice-encoding = Die Datei ist nicht in UTF-8; gelesen wurde sie als { $name }. Prüfen Sie Umlaute und Akzente.
list-notice-mixed-encoding = Die Datei mischt zwei Zeichenkodierungen. Prüfen Sie Umlaute und Akzente in diesen Zeilen: { $rows }
list-notice-other-sheets = Gelesen wird nur das erste ausgefüllte Blatt. Nicht gelesene Blätter: { $names }
list-notice-name-not-split = In „{ $name }“ ist nicht zu erkennen, welches der Familienname ist.
list-notice-gender-unknown = Diese Anrede wurde nicht erkannt: „{ $word }“. Im Schreiben bleibt sie neutral.
list-notice-language-unknown = Diese Sprache wurde nicht erkannt: „{ $word }“.
list-notice-doubled-value = Zwei Spalten widersprechen sich ({ $field }); dieser Wert wurde nicht übernommen: „{ $value }“.
list-notice-number-from-date = Die Tabelle hatte aus dieser Zahl ein Datum gemacht ({ $field }); gelesen wurde { $value }. Bitte prüfen.
list-notice-cell-error = Die Tabelle konnte die Spalte „{ $heading }“ nicht berechnen: { $value }
list-notice-merged = Die Spalte „{ $heading }“ gehört hier zu einer verbundenen Zelle; ihr Wert steht weiter oben.
list-notice-few-cells = Die Zeile hat weniger Zellen als es Überschriften gibt.
list-notice-post-unknown = Dies ist keine Kennung eines Amtes im Verzeichnis: „{ $value }“.
list-notice-post-known = Diese Funktion steht im Verzeichnis: Name, Anschrift und Sprache werden von dort übernommen, nicht aus der Liste.
list-notice-postcode-odd = Das kann keine Postleitzahl sein: „{ $value }“. Prüfen Sie die Anschrift.
list-notice-email-odd = Das ist keine E-Mail-Adresse: „{ $value }“. Sie wird nicht übernommen.
campaign-name = Kampagne
campaign-letters = Schreiben
campaign-count = { $count ->
    [one] Eine Kampagne
   *[other] { $shown } Kampagnen
}
campaign-state-prepared = in Vorbereitung
campaign-state-written = { $written } von { $all } ausgegeben
campaign-state-sent = { $sent } von { $all } versandt
campaign-empty = Eine Kampagne richtet einen Text an mehrere Kabinette, jedes in seiner Sprache.
campaign-choose-competence = Zuständigkeit wählen
campaign-step = Schritt
campaign-step-text = Text
campaign-step-recipients = Empfänger
campaign-step-check = Prüfung
campaign-letters-count = { $count ->
    [0] keine Schreiben
    [one] ein Schreiben
   *[other] { $count } Schreiben
}
campaign-offices-letters = { $offices ->
    [one] Ein Kabinett
   *[other] { $offices } Kabinette
}, { $letters ->
    [0] kein Schreiben
    [one] ein Schreiben
   *[other] { $letters } Schreiben
}
campaign-texts = Gemeinsame Texte
campaign-add-text = Sprache hinzufügen
campaign-no-specimen = Kein Schreiben dieser Kampagne geht { $language } hinaus.
campaign-shown-for = Seite für
campaign-of = { $at } von { $all }
campaign-previous = Voriges Schreiben
campaign-next = Nächstes Schreiben
campaign-by-hand = von Hand geändert
campaign-by-hand-told = Dieses Schreiben wurde von Hand geändert: Es folgt dem gemeinsamen Text nicht mehr.
campaign-rejoin = Gemeinsamen Text übernehmen
campaign-include = Dabei
campaign-include-one = An { $name } schreiben
campaign-row-take-in = In die Kampagne aufnehmen
campaign-row-leave-out = Aus der Kampagne auslassen
campaign-included = einbezogen
campaign-not-included = ausgelassen
campaign-recipient = Empfänger
campaign-language = Sprache
campaign-chain = Woher diese Sprache kommt
campaign-address = Anschrift
campaign-address-confirmed = bestätigt
campaign-address-to-confirm = zu bestätigen
campaign-address-proposed = vorgeschlagen
campaign-address-missing = fehlt
campaign-likeness = Gemeinsamer Text
campaign-paragraph = Persönlicher Absatz
campaign-paragraph-hint = Nur dieses Schreiben enthält ihn; er bleibt, wenn sich der gemeinsame Text ändert.
campaign-no-paragraph = keiner
campaign-optional = (optional)
campaign-own = Dieser Empfänger
campaign-open-letter = Schreiben öffnen
campaign-unfold = Auch an dieses Amt schreiben
campaign-nobody = Keine Empfänger.
campaign-left-out = Ohne Schreiben
campaign-filter = Gezeigte Schreiben
campaign-filter-all = Alle
campaign-filter-block = Blockiert
campaign-filter-warn = Zu prüfen
campaign-filter-address = Anschrift zu bestätigen
campaign-being-checked = wird geprüft…
campaign-not-checked = noch nicht geprüft
campaign-nothing-found = in Ordnung
campaign-chosen = Gewähltes Schreiben
campaign-checking = Prüfung: { $done } von { $total }
campaign-halted = Prüfung angehalten: { $done } von { $total } Schreiben
campaign-check-going-on = Schreiben werden geprüft
campaign-check-on = Prüfung fortsetzen
campaign-none-to-write = Kein Schreiben ist angekreuzt.
campaign-blocked = { $count ->
    [one] Ein Schreiben ist blockiert.
   *[other] { $count } Schreiben sind blockiert.
} { $rest ->
    [0] Beheben Sie zuerst, was blockiert.
    [one] Beheben Sie, was blockiert, oder wählen Sie es ab, um das andere auszugeben.
   *[other] Beheben Sie, was blockiert, oder wählen Sie es ab, um die { $rest } anderen auszugeben.
}
campaign-all-ready = { $count ->
    [one] Ein Schreiben ist bereit.
   *[other] { $count } Schreiben sind bereit.
}
campaign-write = { $count ->
    [0] Schreiben ausgeben
    [one] Ein Schreiben ausgeben
   *[other] { $count } Schreiben ausgeben
}
campaign-write-again = Erneut ausgeben
campaign-without-blocked = { $count ->
    [one] Das andere trotzdem ausgeben
   *[other] Die { $count } anderen trotzdem ausgeben
}
campaign-stack = Ein PDF zum Drucken
campaign-duplex = Beidseitig
campaign-stack-file = druck
campaign-writing = Schreiben werden ausgegeben
campaign-stopped = { $done } ausgegeben, { $rest } stehen noch aus.
campaign-resume = Fortsetzen
campaign-all-written = { $count ->
    [one] Das Schreiben ist ausgegeben und nummeriert.
   *[other] Die { $count } Schreiben sind ausgegeben und nummeriert.
}
campaign-record = Versand eintragen
campaign-record-sentence = Ein Schritt für alle angekreuzten Schreiben.
campaign-record-count = { $count ->
    [0] Schreiben versiegeln
    [one] Ein Schreiben versiegeln
   *[other] { $count } Schreiben versiegeln
}
campaign-record-which = Versandte Schreiben: { $count } von { $all }
campaign-record-letters = Schreiben dieser Kampagne
campaign-record-find = Schreiben suchen
campaign-tracking-from = Erste Nummer
campaign-tracking-hint = Die folgenden ergeben sich in der Reihenfolge der Liste, mit ihrer Prüfziffer.
campaign-list-pdf = Versandliste als PDF
campaign-list-xlsx = Versandliste als Tabelle
campaign-list-file = versandliste
campaign-list-written = Versandliste geschrieben
campaign-drafts = E-Mail-Entwürfe
campaign-drafts-written = { $count ->
    [one] Ein Entwurf geschrieben
   *[other] { $count } Entwürfe geschrieben
}{ $open ->
    [0] {""}
    [one] , davon einer ohne E-Mail-Adresse
   *[other] , davon { $open } ohne E-Mail-Adresse
}
campaign-text-missing = { $count ->
    [one] Ein Schreiben wartet auf einen Text { $language }.
   *[other] { $count } Schreiben warten auf einen Text { $language }.
}
campaign-text-write = Den Text { $language } schreiben
campaign-card = Angaben
campaign-card-sentence = Was allen Schreiben neben ihrem Text gemeinsam ist.
campaign-card-name = Name der Kampagne
campaign-axis = Anliegen
campaign-axis-hint = Ein eigenes Stichwort, unter dem sich die Schreiben zu einem Anliegen zusammen wiederfinden.
campaign-holders-on = Im Amt am { $date }
campaign-add-recipients = Empfänger hinzufügen
campaign-add-count = { $count ->
    [one] Einen Empfänger hinzufügen
   *[other] { $count } Empfänger hinzufügen
}
campaign-added = { $count ->
    [0] Niemand hinzugefügt: Diese Ämter sind bereits in der Kampagne
    [one] Ein Empfänger hinzugefügt
   *[other] { $count } Empfänger hinzugefügt
}
campaign-there-already = Bereits in dieser Kampagne
campaign-list-drop = Die Empfänger aus dieser Liste hinzufügen
campaign-look-up-open = Anderer Stichtag
campaign-look-up = Personen im Amt zu einem anderen Stichtag ermitteln
campaign-look-up-sentence = Jedes Schreiben geht an die Person, die an diesem Tag im Amt ist. Abgegangene Schreiben bleiben unverändert.
campaign-look-up-needs-day = Geben Sie zuerst einen Tag an.
campaign-look-up-same = Die Kampagne richtet sich bereits nach dem Stand vom { $date }.
campaign-look-up-changes = { $count ->
    [0] Es ändert sich nichts: Dieselben Personen sind im Amt, auch die Sprachen bleiben.
    [one] Bei einem Empfänger ändert sich etwas.
   *[other] Bei { $count } Empfängern ändert sich etwas.
}
campaign-look-up-then = dann
campaign-look-up-take = Diesen Stichtag übernehmen
campaign-looked-up = Im Amt am { $date }: { $count ->
    [0] kein Schreiben ändert sich
    [one] bei einem Empfänger hat sich etwas geändert
   *[other] bei { $count } Empfängern hat sich etwas geändert
}
campaign-in-all = in allen Schreiben
campaign-enclose-drop = Allen Schreiben beifügen
campaign-own-drop = Dem Schreiben an { $name } beifügen
campaign-own-sealed = Dieses Schreiben ist unter der Nummer { $reference } abgegangen: Es ändert sich nicht mehr.
campaign-untick = Abwählen
campaign-take-advised = Die empfohlene Sprache nehmen
campaign-unfold-one = Auch an dieses Amt schreiben: { $title }
campaign-found-more = { $words }, und { $count } weitere
campaign-letter-sent = versandt, { $reference }
campaign-none-to-record = Kein einzutragendes Schreiben ist angekreuzt.
campaign-all-sent = Alle Schreiben sind abgegangen. Jedes lässt sich noch lesen, aber nicht mehr ändern.
campaign-open-stack = PDF zum Drucken öffnen
campaign-open-stack-of = PDF { $number } von { $count } zum Drucken öffnen
campaign-print-first = Noch kein PDF zum Drucken: Geben Sie die Schreiben mit „Ein PDF zum Drucken“ aus.
campaign-print-sent =
    { $count ->
        [one] PDF an den Drucker gesendet
       *[other] { $count } PDF an den Drucker gesendet
    }
campaign-print-opened =
    { $count ->
        [one] PDF zum Drucken geöffnet
       *[other] { $count } PDF zum Drucken geöffnet
    }
campaign-discard = Kampagne in den Papierkorb legen
campaign-discard-writing = Die Schreiben dieser Kampagne werden gerade ausgegeben: Halten Sie das zuerst an.
campaign-discarded = Kampagne „{ $name }“ in den Papierkorb gelegt{ $kept ->
    [0] {""}
    [one] . Ein Schreiben mit Nummer bleibt bei den Schreiben.
   *[other] . { $kept } Schreiben mit Nummer bleiben bei den Schreiben.
}
campaign-leave-out = Aus diesem Versand herausnehmen
campaign-papers = Begleitpapiere
campaign-reminder-each = Der Tag wird für jedes Schreiben nach dem Kalender seiner Regierung gezählt.
campaign-own-day-closed = { $day }, kein Arbeitstag – { $government }
campaign-sealing = Die angekreuzten Schreiben werden versiegelt: die genauen PDF, die Anschriften und die Personen, die an diesem Tag im Amt sind. { $count } Sekunden lang lässt sich der Eintrag zurücknehmen.
campaign-tracking = Einschreibenummern
campaign-tracking-range = Ab der ersten
campaign-tracking-list = Liste einfügen
campaign-tracking-none = Später nachtragen
campaign-tracking-pasted = Eine Nummer je Zeile, in der Reihenfolge der Liste
campaign-tracking-count = { $given } Nummern für { $count } Schreiben
campaign-tracking-twice = Die Nummer { $number } kommt zweimal vor: Jedes Etikett gehört auf genau ein Schreiben.
campaign-rejected = { $count ->
    [one] Eine Zeile der Liste wurde nicht übernommen.
   *[other] { $count } Zeilen der Liste wurden nicht übernommen.
}
campaign-rejected-export = Diese Zeilen zum Berichtigen speichern
campaign-rejected-file = abgelehnte-zeilen
campaign-rejected-written = { $count ->
    [one] Eine Zeile gespeichert, mit ihrem Grund
   *[other] { $count } Zeilen gespeichert, jede mit ihrem Grund
}
campaign-found-sender-missing = ohne Absender
campaign-found-sender-is-example = Beispielabsender
campaign-found-no-signatory = ohne Unterschrift
campaign-found-signatory-function-missing = Funktion fehlt
campaign-found-sender-text-missing = Absender unvollständig
campaign-found-letterhead-file-missing = Datei des Briefbogens verschwunden
campaign-found-face-missing = fetter oder kursiver Schnitt fehlt
campaign-found-envelope-unmeasured = Umschlag nicht ausgemessen
campaign-found-no-recipient = ohne Empfänger
campaign-found-no-holder = niemand im Amt bekannt
campaign-found-mandate-ended = Amtszeit beendet
campaign-found-mandate-later = Amtszeit noch nicht begonnen
campaign-found-person-twice = zwei Schreiben an eine Person
campaign-found-no-address = ohne Anschrift
campaign-found-address-proposed = Anschrift des Sitzes
campaign-found-address-to-confirm = Anschrift zu bestätigen
campaign-found-address-other-language = Anschrift in anderer Sprache
campaign-found-address-window = Anschrift zu lang
campaign-found-title-shortened = Titel gekürzt
campaign-found-title-editorial = Titel von uns übersetzt
campaign-found-title-missing = Titel unbekannt
campaign-found-language-not-accepted = Sprache nicht zugelassen
campaign-found-gender-unknown = Geschlecht unbekannt
campaign-found-form-unsourced = Form ohne Quelle
campaign-found-form-missing = Form fehlt
campaign-found-form-changed = Form geändert
campaign-found-form-mismatch = Formen passen nicht zusammen
campaign-found-empty-subject = Betreff leer
campaign-found-empty-body = Text leer
campaign-found-empty-field = Feld auszufüllen
campaign-found-unknown-field = unbekanntes Feld
campaign-found-template-error = Fehler im Text
campaign-found-link-refused = Link abgelehnt
campaign-found-block-unsupported = Format nicht möglich
campaign-found-language-version-missing = Text fehlt
campaign-found-text-language-differs = Text in anderer Sprache
campaign-found-paragraph-language-differs = Absatz in anderer Sprache
campaign-found-letter-twice = doppeltes Schreiben
campaign-found-text-already-sent = Text schon erhalten
campaign-found-already-answered = schon beantwortet
campaign-found-missing-glyph = fehlende Zeichen
campaign-found-right-to-left = Schrift von rechts nach links
campaign-found-line-overfull = Wort zu lang
campaign-found-enclosure-missing = Anlage verschwunden
campaign-found-enclosure-changed = Anlage verändert
campaign-found-annex-not-attached = Anlage genannt, nicht beigefügt
campaign-found-enclosure-too-large = Anlagen zu groß
campaign-found-dispatch-day-past = Datum verstrichen
campaign-found-dispatch-day-without-post = Tag ohne Post
campaign-found-reference-twice = Nummer doppelt
campaign-found-changed-since-export = seit dem Export geändert
campaign-found-tracking-check-digit = Sendungsnummer
campaign-found-tracking-unknown-form = Nummer unbekannt
campaign-found-tracking-used = Nummer schon vergeben
campaign-found-folder-synchronised = geteilter Ordner
campaign-short-federal = föderal
campaign-short-flanders = Flandern
campaign-short-wallonia = Wallonien
campaign-short-fwb = Französische Gemeinschaft
campaign-short-brussels = Region Brüssel
campaign-short-cocom = GGK
campaign-short-dg = Deutschsprachige Gemeinschaft
campaign-short-france = Frankreich
campaign-short-eu = Europäische Kommission
campaign-remarks = { $count ->
    [one] Ein Punkt
   *[other] { $count } Punkte
}
campaign-letter-written = ausgegeben, { $reference }
campaign-reminder = Ohne Antwort erinnern nach so vielen Arbeitstagen
