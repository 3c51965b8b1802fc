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
# Wie eine Liste gelesen wurde.
list-field-name = vollständiger Name
list-field-name-family-first = vollständiger Name, Nachname zuerst
list-field-name-given-first = vollständiger Name, Vorname zuerst
list-field-given-name = Vorname
list-field-family-name = Nachname
list-field-gender = Anrede
list-field-language = Sprache
list-field-function = Funktion
list-field-organization = Einrichtung
list-field-street = Straße
list-field-house-number = Hausnummer
list-field-box = Briefkasten
list-field-building = Gebäude
list-field-postcode = Postleitzahl
list-field-city = Ort
list-field-country = Land
list-field-email = E-Mail-Adresse
list-field-phone = Telefon
list-field-post = Amt im Verzeichnis
list-notice-no-column-known = Keine Überschrift wurde erkannt: Geben Sie an, was jede Spalte enthält.
list-notice-no-recipient-column = Keine Spalte nennt den Empfänger: Geben Sie die Spalte des Namens an oder die von Funktion und Einrichtung.
list-notice-doubled-column = Mehrere Spalten für dieselbe Angabe ({ $field }): { $headings }. In jeder Zeile gilt die erste ausgefüllte.
list-notice-rows-above = Übergangene Zeilen über den Überschriften: { $rows }
list-notice-empty-rows = Übergangene leere Zeilen: { $rows }
list-notice-encoding = Die Datei ist nicht in UTF-8; gelesen wurde sie als { $name }. Prüfen Sie Umlaute und Akzente.
list-notice-mixed-encoding = Die Datei mischt zwei Zeichenkodierungen. Prüfen Sie Umlaute und Akzente in diesen Zeilen: { $rows }
list-notice-other-sheets = Gelesen wird nur das erste ausgefüllte Blatt. Nicht gelesene Blätter: { $names }
list-notice-name-not-split = In „{ $name }“ ist nicht zu erkennen, welches der Nachname ist.
list-notice-gender-unknown = Diese Anrede wurde nicht erkannt: „{ $word }“. Im Schreiben bleibt sie neutral.
list-notice-language-unknown = Diese Sprache wurde nicht erkannt: „{ $word }“.
list-notice-doubled-value = Zwei Spalten widersprechen sich ({ $field }); dieser Wert wurde nicht übernommen: „{ $value }“.
list-notice-number-from-date = Die Tabelle hatte aus dieser Zahl ein Datum gemacht ({ $field }); gelesen wurde { $value }. Bitte prüfen.
list-notice-cell-error = Die Tabelle konnte die Spalte „{ $heading }“ nicht berechnen: { $value }
list-notice-merged = Die Spalte „{ $heading }“ gehört hier zu einer verbundenen Zelle; ihr Wert steht weiter oben.
list-notice-few-cells = Die Zeile hat weniger Zellen als es Überschriften gibt.
list-notice-post-unknown = Dies ist keine Kennung eines Amtes im Verzeichnis: „{ $value }“.
campaign-name = Kampagne
campaign-letters = Schreiben
campaign-count = { $count ->
    [one] Eine Kampagne
   *[other] { $shown } Kampagnen
}
campaign-state-prepared = in Vorbereitung
campaign-state-written = { $written } von { $all } geschrieben
campaign-state-sent = { $sent } von { $all } versandt
campaign-empty = Eine Kampagne richtet einen Text an mehrere Kabinette, jedes in seiner Sprache.
campaign-choose-competence = Zuständigkeit wählen
campaign-step = Schritt
campaign-step-text = Text
campaign-step-recipients = Empfänger
campaign-step-check = Prüfung
campaign-letters-count = { $count ->
    [one] ein Schreiben
   *[other] { $count } Schreiben
}
campaign-offices-letters = { $offices ->
    [one] Ein Kabinett
   *[other] { $offices } Kabinette
}, { $letters } Schreiben
campaign-texts = Gemeinsame Texte
campaign-add-text = Sprache hinzufügen
campaign-no-specimen = Kein Schreiben dieser Kampagne geht auf { $language } hinaus.
campaign-shown-for = Seite für
campaign-of = { $at } von { $all }
campaign-previous = Voriges Schreiben
campaign-next = Nächstes Schreiben
campaign-by-hand = von Hand geändert
campaign-by-hand-told = Dieses Schreiben wurde von Hand geändert: Es folgt dem gemeinsamen Text nicht mehr.
campaign-rejoin = Gemeinsamen Text übernehmen
campaign-include = Dabei
campaign-include-one = An { $name } schreiben
campaign-included = einbezogen
campaign-not-included = ausgelassen
campaign-recipient = Empfänger
campaign-language = Sprache
campaign-language-advised = die empfohlene
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
campaign-filter-all = Alle { $count }
campaign-filter-block = Blockiert { $count }
campaign-filter-warn = Zu prüfen { $count }
campaign-filter-address = Anschrift zu bestätigen { $count }
campaign-checking = wird geprüft…
campaign-nothing-found = nichts zu beanstanden
campaign-chosen = Gewähltes Schreiben
campaign-still-checking = Die Prüfung läuft.
campaign-none-to-write = Kein Schreiben ist angekreuzt.
campaign-blocked = { $count ->
    [one] Ein Schreiben ist blockiert. Beheben Sie es oder wählen Sie es ab, um die { $rest } anderen zu schreiben.
   *[other] { $count } Schreiben sind blockiert. Beheben Sie es oder wählen Sie sie ab, um die { $rest } anderen zu schreiben.
}
campaign-all-ready = { $count ->
    [one] Ein Schreiben ist bereit.
   *[other] { $count } Schreiben sind bereit.
}
campaign-write = { $count ->
    [one] Ein Schreiben ausgeben
   *[other] { $count } Schreiben ausgeben
}
campaign-write-again = Erneut ausgeben
campaign-without-blocked = Die { $count } anderen trotzdem ausgeben
campaign-stack = Ein PDF zum Drucken
campaign-duplex = Beidseitig
campaign-stack-file = druck
campaign-writing = Schreiben werden ausgegeben
campaign-written-of = { $done } von { $total } ausgegeben
campaign-seconds-left = · noch { $count } s
campaign-minutes-left = · noch { $count } min
campaign-stopped = { $done } ausgegeben, { $rest } stehen noch aus.
campaign-resume = Fortsetzen
campaign-all-written = { $count ->
    [one] Eine Datei geschrieben.
   *[other] { $count } Dateien geschrieben.
}
campaign-record = Versand eintragen
campaign-record-sentence = Jedes angekreuzte Schreiben wird zum Versanddatum versiegelt; seine Erinnerungen werden vorgemerkt.
campaign-record-count = { $count ->
    [one] Ein Schreiben versiegeln
   *[other] { $count } Schreiben versiegeln
}
campaign-record-which = Versandte Schreiben
campaign-tracking-from = Erste Einschreibennummer
campaign-tracking-hint = Die folgenden ergeben sich, in der Reihenfolge der Liste.
campaign-list-pdf = Versandliste als PDF
campaign-list-xlsx = Versandliste als Tabelle
campaign-list-file = versandliste
campaign-list-written = Versandliste geschrieben
campaign-drafts = E-Mail-Entwürfe
campaign-drafts-written = Entwürfe geschrieben
