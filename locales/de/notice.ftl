# Was zu einem Schreiben zu sagen ist: was ist, was sicher ist, was zu tun ist.
# Ein Eintrag je Code des Modells; die Variablen stehen beim Code.

notice-sender-missing = Es ist noch kein Absender angegeben. Tragen Sie zuerst ein, wer schreibt: Name, Anschrift, Unterzeichnende.
notice-sender-is-example = Der Absender „{ $name }“ ist ein Beispiel und steht für niemanden. Ersetzen Sie ihn vor dem Versand.
notice-no-signatory = Niemand unterschreibt dieses Schreiben. Wählen Sie mindestens eine unterzeichnende Person.
notice-signatory-function-missing = Die Funktion von { $name } ist { $language } nicht bekannt; gedruckt wird nur der Name. Ergänzen Sie sie in den Einstellungen.
notice-sender-text-missing = { $text ->
    [name] Der Name des Absenders fehlt { $language }. Ergänzen Sie ihn in den Einstellungen.
    [street] Die Straße des Absenders fehlt { $language }. Ergänzen Sie sie in den Einstellungen.
    [city] Der Ort des Absenders fehlt { $language }. Ergänzen Sie ihn in den Einstellungen.
    [tagline] Die Zeile unter dem Namen des Absenders fehlt { $language }. Ergänzen Sie sie in den Einstellungen.
   *[other] Eine Angabe des Absenders fehlt { $language }. Ergänzen Sie sie in den Einstellungen.
}
notice-letterhead-file-missing = Die Datei „{ $file }“ Ihres Briefbogens liegt nicht mehr im Ordner des Büros. Wählen Sie sie in den Einstellungen erneut aus oder entfernen Sie sie.
notice-face-missing = { $style ->
    [bold] Ihre Schrift hat keinen fetten Schnitt: Betreff und fette Wörter erscheinen in normaler Stärke. Fügen Sie die Datei des fetten Schnitts in den Einstellungen hinzu.
   *[other] Ihre Schrift hat keinen kursiven Schnitt: Kursive Wörter erscheinen aufrecht. Fügen Sie die Datei des kursiven Schnitts in den Einstellungen hinzu.
}
notice-envelope-unmeasured = Das Format richtet sich nach Ihrem Umschlag, der noch nicht ausgemessen ist: Die Anschrift steht wie für ein belgisches Fenster rechts. Messen Sie den Umschlag in den Einstellungen aus.
notice-no-recipient = Es ist kein Empfänger gewählt. Wählen Sie, an wen Sie schreiben.
notice-no-holder = Laut Verzeichnis hat am { $date } niemand das Amt „{ $title }“ inne. Ergänzen Sie das Verzeichnis oder ändern Sie das Datum des Schreibens.
notice-mandate-ended = { $ended ->
    [unknown] Die Amtszeit von { $name } als „{ $title }“ ist beendet.
   *[other] Die Amtszeit von { $name } als „{ $title }“ endete am { $ended }.
} { $successor ->
    [none] Eine Nachfolge ist nicht bekannt. Ermitteln Sie die Empfänger zum Datum des Schreibens oder ändern Sie dieses Datum.
   *[other] Am { $date } hat { $successor } das Amt inne. Ermitteln Sie die Empfänger zu diesem Tag und lesen Sie das Schreiben noch einmal.
}
notice-mandate-later = Am { $date } hat die Person, für die das Schreiben bestimmt ist, das Amt „{ $title }“ noch nicht inne: Die Amtszeit beginnt am { $begins }. Ändern Sie das Datum des Schreibens oder ergänzen Sie das Verzeichnis.
notice-reminder-other-holder = Diese Erinnerung richtet sich an { $name }; am { $date } hat { $successor } das Amt inne und wurde damit noch nicht befasst. Verwerfen Sie sie und erinnern Sie neu: Das Schreiben wird dann zur Vorstellung.
notice-person-twice = { $name } erhält bereits ein Schreiben als „{ $title }“. Wählen Sie eines der beiden ab, wenn nicht beide gewollt sind.
notice-no-address = Für diesen Empfänger ist keine Postanschrift bekannt. Fügen Sie eine hinzu; sie erhält das heutige Datum.
notice-address-proposed = Dies ist die Anschrift des Sitzes ({ $organization }), vorgeschlagen, weil keine eigene bekannt ist. Bestätigen oder berichtigen Sie sie.
notice-address-to-confirm = { $date ->
    [unknown] Die Anschrift wurde noch nicht geprüft. Bestätigen oder berichtigen Sie sie.
   *[other] Anschrift zuletzt geprüft: { $date }. Bestätigen oder berichtigen Sie sie.
}
notice-address-other-language = Die Anschrift wird { $language } gedruckt, in der Sprache, in der sie bekannt ist; Sprachen werden in einer Anschrift nicht gemischt.
notice-address-window = { $edge ->
    [right] Die Anschrift ragt rechts { $millimetres } mm aus dem Fenster.
    [left] Die Anschrift ragt links { $millimetres } mm aus dem Fenster.
    [top] Die Anschrift ragt oben { $millimetres } mm aus dem Fenster.
   *[bottom] Die Anschrift hat { $lines } Zeilen, das Fenster zeigt { $max }: Unten fehlen { $millimetres } mm.
} Kürzen Sie die Amtsbezeichnung oder die Anschrift.
notice-title-shortened = Die vollständige Zeile passt nicht in das Fenster: „{ $to }“ ersetzt „{ $from }“.
notice-title-editorial = „{ $title }“ ist unsere Übersetzung, keine amtliche Bezeichnung. Bestätigen oder berichtigen Sie sie.
notice-title-missing = Die amtliche Bezeichnung ist { $language } nicht bekannt. In der Anschrift steht „{ $title }“; ergänzen Sie das Verzeichnis, wenn Sie sie kennen.
notice-language-not-accepted = „{ $organization }“ bearbeitet Schreiben { $language } in der Regel nicht{ $basis ->
    [none] .
   *[other] { " " }({ $basis }).
} { $condition ->
    [german-region] Anders, wenn der Absender oder die Sache dem deutschen Sprachgebiet angehört (neun Gemeinden). Sonst wird es in einer anderen Sprache eher gelesen.
   *[other] Sie können es trotzdem senden; in einer anderen Sprache wird es eher gelesen.
}
notice-gender-unknown = Das Geschlecht von { $name } ist nicht bekannt; die Anrede lautet „{ $form }“. Tragen Sie es im Verzeichnis ein oder behalten Sie die neutrale Form.
notice-form-unsourced = { $confidence ->
    [derived] „{ $form }“ folgt einem belegten Muster, ist selbst aber nicht belegt. Prüfen und bestätigen Sie die Form.
    [house-rule] „{ $form }“ ist unsere Wahl; keine Quelle schreibt es vor. Bestätigen Sie die Form oder schreiben Sie Ihre eigene.
   *[general-knowledge] Für „{ $form }“ wurde keine Quelle gefunden. Prüfen und bestätigen Sie die Form.
}
notice-form-missing = { $available ->
    [0] Für „{ $role }“ ist { $locale ->
         [fr-BE] im belgischen Französisch
         [nl-BE] im belgischen Niederländisch
         [de-BE] im belgischen Deutsch
         [fr-FR] im Französisch Frankreichs
        *[en] auf Englisch
    } keine Anrede bekannt. Schreiben Sie Anrede und Grußformel selbst.
   *[other] Für „{ $role }“ ist { $locale ->
         [fr-BE] im belgischen Französisch
         [nl-BE] im belgischen Niederländisch
         [de-BE] im belgischen Deutsch
         [fr-FR] im Französisch Frankreichs
        *[en] auf Englisch
    } keine neutrale Anrede bekannt. Tragen Sie das Geschlecht im Verzeichnis ein oder schreiben Sie Anrede und Grußformel selbst.
}
notice-form-changed = { $part ->
    [valediction] Die Grußformel hat sich geändert: Aus „{ $was }“ wurde „{ $form }“.
   *[other] Die Anrede hat sich geändert: Aus „{ $was }“ wurde „{ $form }“. Prüfen Sie die Textstellen, die sie wiederholen.
}
notice-form-mismatch = Die Anrede lautet „{ $salutation }“, die Grußformel „{ $valediction }“: Sie richten sich nicht an dieselbe Person. Stimmen Sie beide aufeinander ab.
notice-empty-subject = Der Betreff ist leer. Schreiben Sie in einer Zeile, worum es geht.
notice-empty-body = Das Schreiben hat noch keinen Text. Schreiben Sie ihn oder beginnen Sie mit einer Vorlage.
notice-empty-field = Das Feld „{ $field }“ ist leer. Füllen Sie es aus oder nehmen Sie es aus dem Text.
notice-unknown-field = { $nearest ->
    [none] Das Feld „{ $field }“ gibt es nicht. Berichtigen Sie den Namen oder nehmen Sie das Feld aus dem Text.
   *[other] Das Feld „{ $field }“ gibt es nicht. Meinten Sie „{ $nearest }“?
}
notice-template-error = Zeile { $line }, Spalte { $column }: { $what }
notice-link-refused = Der Link zu „{ $address }“ wird nicht angenommen: Ein Schreiben kann nur auf eine https- oder E-Mail-Adresse verweisen. Die Wörter bleiben; berichtigen Sie die Adresse.
notice-block-unsupported = { $kind ->
    [heading] Eine Fußnote hat keine Zwischenüberschriften: Diese wird als Absatz gedruckt.
    [image] Ein Schreiben enthält keine Bilder: Gedruckt wird nur die Beschreibung.
    [rule] Ein Seitenumbruch gehört nicht in eine Fußnote: Er wird nicht gedruckt.
    [html] Diese Zeichen sind HTML: Sie werden gedruckt, wie sie dastehen. Entfernen Sie sie.
    [code] Diese Codestelle wird als gewöhnlicher Text gedruckt.
    [nesting] Diese Stelle ist zu tief verschachtelt: Ihre Wörter werden ohne die letzte Ebene gedruckt.
    [note-missing] Eine Fußnote dieses Namens gibt es nicht: Der Verweis wird gedruckt, wie er geschrieben ist. Schreiben Sie die Fußnote, oder streichen Sie den Verweis.
    [note-unused] Der Text verweist nicht auf diese Fußnote: Sie wird hier gedruckt, wie sie geschrieben ist. Verweisen Sie im Text darauf, oder streichen Sie sie.
   *[other] Diese Auszeichnung gibt es in einem Schreiben nicht: Die Wörter werden ohne sie gedruckt.
}
notice-language-version-missing = { $waiting ->
    [none] Das Schreiben gibt es { $language } noch nicht. Schreiben Sie diese Fassung oder senden Sie eine andere.
   *[other] Es gibt noch keinen Text { $language }. Er fehlt für: { $waiting }. Schreiben Sie ihn oder wählen Sie dort eine andere Sprache.
}
notice-text-language-differs = Das Schreiben soll { $language } sein, sein Text scheint aber { $found ->
    [fr] Französisch
    [nl] Niederländisch
    [de] Deutsch
   *[en] Englisch
} zu sein. Prüfen Sie den Text oder wählen Sie die andere Sprache.
notice-paragraph-language-differs = Das Schreiben soll { $language } sein, sein persönlicher Absatz scheint aber { $found ->
    [fr] Französisch
    [nl] Niederländisch
    [de] Deutsch
   *[en] Englisch
} zu sein. Schreiben Sie den Absatz neu.
notice-letter-twice = Ein anderes, noch nicht versandtes Schreiben sagt diesem Empfänger Wort für Wort dasselbe: „{ $subject }“. Verwerfen Sie eines der beiden.
notice-text-already-sent = Dieser Empfänger hat denselben Text bereits am { $day } erhalten ({ $reference }). Schreiben Sie etwas Neues oder lassen Sie ihn diesmal aus.
notice-already-answered = Dieser Empfänger hat dazu bereits am { $day } geantwortet ({ $reference }). Lesen Sie die Antwort, bevor Sie erneut schreiben.
notice-right-to-left = „{ $text }“ liest man von rechts nach links: Die Seite druckt es von links nach rechts, Buchstabe für Buchstabe. Legen Sie diesen Text bei oder geben Sie eine Umschrift.
notice-missing-glyph = Der Schrift fehlen diese Zeichen: { $characters }. Auf der Seite sind sie gekennzeichnet; schreiben Sie sie anders.
notice-line-overfull = „{ $text }“ passt nicht in eine Zeile und wurde getrennt. Formulieren Sie um, wenn das stört.
notice-enclosure-missing = Die Datei der Anlage „{ $title }“ liegt nicht mehr im Ordner des Büros. Fügen Sie sie erneut bei oder entfernen Sie die Anlage.
notice-enclosure-changed = Die aufbewahrte Datei der Anlage „{ $title }“ hat nicht mehr den Inhalt, der beigefügt wurde. Fügen Sie sie erneut bei oder entfernen Sie die Anlage.
notice-annex-not-attached = Im Text steht „{ $words }“, aber es liegt nichts bei. Fügen Sie die Datei bei oder ändern Sie den Satz.
notice-enclosure-too-large = Die Anlagen sind zusammen { $size } MB groß; per E-Mail kann mehr als { $max } MB abgewiesen werden. Fügen Sie kleinere Dateien bei oder senden Sie das Schreiben per Post.
notice-dispatch-day-past = Das Schreiben trägt ein vergangenes Datum: { $day }. Wählen Sie den Tag, an dem es abgeht.
notice-dispatch-day-without-post = Am { $day } geht keine Post ab: Es ist ein Sonntag oder ein Feiertag. Wählen Sie einen anderen Tag.
notice-reference-twice = Ein anderes Schreiben trägt dasselbe Zeichen, { $reference }. Verwerfen Sie dieses und schreiben Sie es neu: Es erhält dann eine eigene Nummer.
notice-changed-since-export = Das Schreiben wurde seit dem Export geändert. Das exportierte PDF ist unversehrt: Exportieren Sie erneut oder versiegeln Sie, was gedruckt wurde.
notice-tracking-check-digit = Die Prüfziffer der Nummer { $number } stimmt nicht. Vergleichen Sie mit dem Einlieferungsbeleg; die Nummer bleibt, wie sie ist.
notice-tracking-unknown-form = { $number } hat nicht die Form einer bekannten Sendungsnummer: 30 Ziffern bei bpost oder Norm S10. Die Nummer bleibt, wie sie ist; vergleichen Sie mit dem Einlieferungsbeleg.
notice-tracking-used = { $number } ist schon die Nummer des Schreibens { $reference }. Vergleichen Sie mit beiden Einlieferungsbelegen; die Nummer bleibt, wie sie ist.
notice-folder-synchronised = Der Ordner „{ $folder }“ scheint geteilt oder synchronisiert; zwei Computer könnten gleichzeitig darin schreiben. Bewahren Sie das Büro besser auf der Festplatte dieses Computers auf.
