# Warum etwas nicht geschah: was ist, was sicher ist, was zu tun ist.

error-not-found = { $noun ->
    [person] Eine Person „{ $name }“ gibt es hier nicht.
    [post] Ein Amt „{ $name }“ gibt es hier nicht.
    [organization] Eine Organisation „{ $name }“ gibt es hier nicht.
    [membership] Eine Amtszeit „{ $name }“ gibt es hier nicht.
    [holder] Für „{ $name }“ ist keine Person im Amt bekannt.
    [address] Für „{ $name }“ ist keine Anschrift bekannt.
    [title] Für „{ $name }“ ist keine Amtsbezeichnung bekannt.
    [letter] Ein Schreiben „{ $name }“ gibt es hier nicht.
    [signatory] Eine unterzeichnende Person „{ $name }“ gibt es hier nicht.
    [template] Eine Vorlage „{ $name }“ gibt es hier nicht.
    [enclosure] Eine Anlage „{ $name }“ gibt es hier nicht.
    [notice] Zu diesem Schreiben gibt es keinen zu prüfenden Punkt „{ $name }“.
    [record] Einen Eintrag „{ $name }“ gibt es hier nicht.
    [dispatch] Einen Versand „{ $name }“ gibt es hier nicht.
    [reply] Einen Eingang „{ $name }“ gibt es hier nicht.
    [view] Eine Ansicht „{ $name }“ gibt es hier nicht.
    [form] Keine Anredeform heißt „{ $name }“.
    [campaign] Eine Kampagne „{ $name }“ gibt es hier nicht.
    [recipient] Für „{ $name }“ wurde niemand gefunden.
    [listed] Diese Kampagne schreibt nicht an „{ $name }“; campaign show zeigt die Empfänger.
   *[other] „{ $name }“ gibt es hier nicht.
}
error-not-a-date = „{ $text }“ ist kein gültiges Datum. Schreiben Sie zum Beispiel 2026-11-24.
error-date-in-future = Dieses Datum liegt in der Zukunft ({ $date }): Nichts wird im Voraus eingetragen. Wählen Sie heute oder einen vergangenen Tag.
error-before-letter = Dieser Tag liegt vor dem Datum des Schreibens ({ $date }). Prüfen Sie den Tag; es wurde nichts eingetragen.
error-before-dispatch = Dieser Tag liegt vor dem Versand des Schreibens ({ $date }). Wählen Sie diesen oder einen späteren Tag.
error-unknown-setting = Die Einstellung „{ $key }“ gibt es nicht. Es wurde nichts geändert; settings show listet alle auf.
error-bad-setting = „{ $value }“ passt nicht zur Einstellung „{ $key }“. Der bisherige Wert bleibt.
error-bad-closing-days = { $fault ->
    [government] Schließung Nr. { $number }: Das Verzeichnis kennt keine Regierung „{ $text }“. Wählen Sie eine von diesen: { $known }. Die bisherigen Tage bleiben.
    [order] Schließung Nr. { $number }, „{ $text }“: Sie endet, bevor sie beginnt. Die bisherigen Tage bleiben.
    [long] Schließung Nr. { $number }, „{ $text }“: Sie dauert länger als ein Jahr. Prüfen Sie die Jahreszahlen; die bisherigen Tage bleiben.
   *[other] Schließung Nr. { $number }, „{ $text }“: Es fehlt ein Tag des Kalenders. Schreiben Sie zum Beispiel flanders 2026-07-13..2026-08-16 Parlamentsferien. Die bisherigen Tage bleiben.
}
error-bad-envelope = { $fault ->
    [outside] „{ $text }“: Ein Maß liegt außerhalb des Blattes von 210 × 297 mm. Das bisherige Fenster bleibt.
    [order] „{ $text }“: Links muss vor rechts stehen und oben vor unten. Das bisherige Fenster bleibt.
    [small] „{ $text }“: Was das Fenster in beiden Lagen zeigt, ist zu klein für eine Anschrift (mindestens 40 × 15 mm). Messen Sie noch einmal. Das bisherige Fenster bleibt.
   *[other] „{ $text }“: Es braucht acht Zahlen in Millimetern – links, oben, rechts, unten, zuerst mit dem Blatt unten links, dann oben rechts. Das bisherige Fenster bleibt.
}
error-bad-picture = { $fault ->
    [too-large] „{ $file }“ ist größer als 4 MB. Speichern Sie ein kleineres Bild. Es wurde nichts geändert.
    [too-many-pixels] „{ $file }“ hat mehr Bildpunkte, als eine gedruckte Seite zeigt. Verkleinern Sie das Bild. Es wurde nichts geändert.
    [script] „{ $file }“ enthält ein Programm. Exportieren Sie die Zeichnung ohne Skript und Animation. Es wurde nichts geändert.
    [outside] „{ $file }“ greift auf eine andere Datei zu. Exportieren Sie die Zeichnung mit allem, was sie zeigt. Es wurde nichts geändert.
    [text] „{ $file }“ enthält Text, dessen Schrift nicht in der Datei liegt. Wandeln Sie den Text in Pfade um und exportieren Sie noch einmal. Es wurde nichts geändert.
    [empty] „{ $file }“ zeigt nichts. Wählen Sie ein anderes Bild. Es wurde nichts geändert.
    [damaged] „{ $file }“ ist beschädigt und nicht lesbar. Exportieren Sie die Datei noch einmal. Es wurde nichts geändert.
   *[unknown] „{ $file }“ ist weder PNG noch SVG. Speichern Sie das Bild in einem dieser Formate. Es wurde nichts geändert.
}
error-bad-font = { $fault ->
    [too-large] „{ $file }“ ist größer als 16 MB. Wählen Sie eine kleinere Schriftdatei. Es wurde nichts geändert.
    [forbidden] Die Lizenz von „{ $file }“ verbietet es, die Schrift in ein Dokument einzubetten. Wählen Sie eine andere. Es wurde nichts geändert.
    [whole] Die Lizenz von „{ $file }“ erlaubt nur, die ganze Schrift einzubetten; ein Schreiben enthält aber nur die benutzten Zeichen. Wählen Sie eine andere. Es wurde nichts geändert.
    [letters] In „{ $file }“ fehlen Buchstaben, die im Französischen, Niederländischen oder Deutschen gebraucht werden. Wählen Sie eine andere Schrift. Es wurde nichts geändert.
    [damaged] „{ $file }“ ist beschädigt und nicht lesbar. Nehmen Sie die ursprüngliche Datei. Es wurde nichts geändert.
   *[unknown] „{ $file }“ ist keine TTF- oder OTF-Schrift. Es wurde nichts geändert.
}
error-bad-value-known = „{ $value }“ passt nicht zu „{ $field }“. Mögliche Werte: { $known }. Es wurde nichts geändert.
error-bad-value =
    „{ $value }“ passt nicht zu „{ $field }“. { $field ->
        [chain] Schreiben Sie aufsteigende Zahlen von Tagen wie 20,40. Es wurde nichts geändert.
        [out] Der Dateiname endet auf .csv oder .xlsx. Es wurde nichts geändert.
       *[other] Es wurde nichts geändert; geben Sie einen anderen Wert an.
    }
error-unknown-competence = Die Zuständigkeit „{ $name }“ steht nicht im Verzeichnis. Wählen Sie eine aus der Liste.
error-unknown-template = Die Vorlage „{ $name }“ gibt es nicht. Wählen Sie eine aus der Liste.
error-template-supplied = Die Vorlage „{ $name }“ gehört zum Programm und bleibt, wie sie ist. Duplizieren Sie sie, um sie zu ändern.
error-template-language-missing = Die Vorlage „{ $template }“ gibt es { $language } nicht. Wählen Sie eine andere Sprache oder eine andere Vorlage.
error-version-missing = Das Schreiben hat { $language } keine Fassung. Fügen Sie sie zuerst hinzu.
error-field-missing = Es fehlt ein Wert: „{ $field }“. Es wurde nichts geändert; geben Sie ihn zuerst an.
error-already-exists = „{ $name }“ gibt es bereits; was dort steht, ist unversehrt. Wählen Sie einen anderen Namen.
error-letter-sealed = Das Schreiben { $reference } ist versiegelt und kann nicht mehr geändert werden. Duplizieren Sie es, um ein neues zu schreiben.
error-letter-void = Das Schreiben { $reference } wurde annulliert; seine Nummer bleibt im Register. Duplizieren Sie es, um den Text zu übernehmen.
error-letter-not-exported = Das Schreiben wurde noch nicht exportiert. Exportieren Sie das PDF und tragen Sie dann den Versand ein.
error-no-recipient-asked = An wen soll geschrieben werden? Geben Sie eine Zuständigkeit, Regierungen, Ämter oder eine Liste an. Es wurde nichts angelegt.
error-nothing-rejected = In dieser Kampagne wurde keine Zeile einer Liste abgelehnt: Es gibt nichts zu berichtigen.
error-letter-already-sent = Der Versand des Schreibens { $reference } ist bereits eingetragen. Berichtigen Sie durch einen neuen Eintrag.
error-letter-not-sent = Dieses Schreiben ist noch nicht abgegangen: Tragen Sie zuerst den Versand ein.
error-letter-by-hand = Dieses Schreiben wurde von Hand bearbeitet: Ein persönlicher Absatz käme nicht hinein. Schreiben Sie ihn in das Schreiben selbst, oder stellen Sie zuerst den gemeinsamen Text wieder her.
error-letter-pending = Der Versand des Schreibens { $reference } wird in wenigen Sekunden eingetragen. Warten Sie oder nehmen Sie ihn zurück.
error-unknown-demand = { $count ->
    [0] Eine Forderung { $number } gibt es nicht: Zu diesem Schriftstück ist keine nummerierte Liste bekannt. Es wurde nichts eingetragen.
    [one] Das Schreiben stellt nur eine Forderung; die Nummer { $number } gibt es nicht. Es wurde nichts eingetragen.
   *[other] Das Schreiben stellt { $count } Forderungen; die Nummer { $number } gibt es nicht. Es wurde nichts eingetragen.
}
error-reply-attached = Der Eingang { $reference } gehört bereits zu einem Schreiben. Es wurde nichts geändert; eine Berichtigung kann das klarstellen.
error-letter-in-bin = Dieses Schreiben liegt im Papierkorb. Holen Sie es zuerst heraus.
error-too-late = Der Versand ist bereits endgültig im Register eingetragen. Berichtigen Sie durch einen neuen Eintrag.
error-blocked = { $count ->
    [one] { $count } Punkt hält das Schreiben auf. Es wurde nichts geschrieben; klären Sie ihn zuerst.
   *[other] { $count } Punkte halten das Schreiben auf. Es wurde nichts geschrieben; klären Sie sie zuerst.
}
error-changed-since-export = Das Schreiben { $reference } hat sich seit dem Export geändert; der Versand wurde nicht eingetragen. Exportieren Sie erneut, oder versiegeln Sie, was gedruckt wurde.
error-letters-blocked = { $letters ->
    [one] Ein Schreiben kann nicht abgehen ({ $recipients })
   *[other] { $letters } Schreiben können nicht abgehen ({ $recipients })
}; { $free ->
    [0] kein anderes ist bereit
    [one] ein anderes kann es
   *[other] { $free } andere können es
}. Es wurde nichts geschrieben: Beheben Sie, was im Wege steht, oder geben Sie die anderen schon jetzt aus.
error-no-office = { $competence ->
    [none] Das Verzeichnis kennt kein Amt von „{ $government }“.
   *[other] Das Verzeichnis kennt bei „{ $government }“ kein Amt, das für „{ $competence }“ zuständig ist.
} Es wurde nichts verfasst: Lassen Sie diese Regierung weg, oder fügen Sie das Amt dem Verzeichnis hinzu.
error-nothing-to-record = Kein Schreiben dieser Kampagne wartet auf den Eintrag seines Versands. Es wurde nichts eingetragen; exportieren Sie, was noch nicht exportiert ist.
error-tracking-twice = Die Sendungsnummer { $text } kommt zweimal vor. Es wurde nichts eingetragen: Jedes Schreiben hat seine eigene Nummer.
error-not-a-head = „{ $text }“ ist keine Prüfsumme: Sie hat 64 Stellen aus 0 bis 9 und a bis f. Geben Sie sie ein, wie sie gedruckt steht, mit oder ohne Leerzeichen.
error-in-register = Das Register enthält Schriftstücke auf den Namen { $name }: Es wurde nichts entfernt. Beenden Sie stattdessen die Amtszeit oder führen Sie, falls die Person einen zweiten Eintrag hat, beide zusammen.
error-folder-taken = Im Ordner „{ $folder }“ liegt schon etwas anderes; es wurde nichts geschrieben. Wählen Sie einen leeren Ordner oder einen neuen Namen.
error-file-unreadable = { $reason ->
    [missing] Die Datei „{ $path }“ gibt es nicht.
    [forbidden] Der Zugriff auf „{ $path }“ wurde verweigert.
    [full] „{ $path }“ konnte nicht gelesen werden: Datenträger voll.
    [folder] „{ $path }“ ist ein Ordner, keine Datei.
   *[other] „{ $path }“ konnte nicht gelesen werden.
} Im Büro hat sich nichts geändert.
error-file-unwritable = { $reason ->
    [missing] Den Ordner von „{ $path }“ gibt es nicht.
    [forbidden] Der Schreibzugriff auf „{ $path }“ wurde verweigert.
    [full] „{ $path }“ konnte nicht geschrieben werden: Datenträger voll.
    [folder] „{ $path }“ ist ein Ordner, keine Datei.
   *[other] „{ $path }“ konnte nicht geschrieben werden.
} Nichts ist verloren; wählen Sie einen anderen Ort.
error-input = „{ $file }“, Zeile { $line }, Spalte { $column }: { $fault ->
    [not-utf8] Die Datei ist nicht in UTF-8.
    [unknown-key] Der Schlüssel „{ $field }“ ist nicht bekannt.
    [missing-key] Der Schlüssel „{ $field }“ fehlt.
    [wrong-value] Der Wert von „{ $field }“ passt nicht.
   *[other] Diese Stelle lässt sich nicht lesen.
} Es wurde nichts geändert.
error-list-empty = „{ $file }“ enthält keine einzige Zeile. Es wurde nichts geändert; wählen Sie eine andere Datei.
error-list-not-a-list = „{ $file }“ ist keine Liste. Wählen Sie eine CSV-, XLSX-, ODS- oder vCard-Datei.
error-list-damaged = „{ $file }“ ist beschädigt. Öffnen Sie die Datei in Ihrer Tabellenkalkulation, speichern Sie sie neu und versuchen Sie es erneut.
error-list-too-large = „{ $file }“ ist zu groß. Teilen Sie die Liste auf und versuchen Sie es erneut.
error-list-no-such-column = „{ $file }“ hat keine Spalte „{ $column }“. Prüfen Sie die Überschrift.
error-list-mapped-twice = Die Spalte „{ $column }“ von „{ $file }“ ist zweimal zugeordnet. Behalten Sie eine Zuordnung.
error-no-desk = Im Ordner „{ $folder }“ liegt kein Büro. Legen Sie eines an oder wählen Sie einen anderen Ordner.
error-not-a-desk = Der Ordner „{ $folder }“ enthält kein Büro. Legen Sie eines an oder wählen Sie einen anderen Ordner.
error-desk-exists = Der Ordner „{ $folder }“ enthält bereits ein Büro; es ist unversehrt. Öffnen Sie es oder wählen Sie einen anderen Ordner.
error-typesetting = Die Seiten konnten nicht gesetzt werden: { $what }. Das Schreiben ist unversehrt; kopieren Sie die Details, um sie weiterzugeben.
error-desk-locked = { $host ->
    [none] Das Büro ist bereits in einem anderen Programm geöffnet. Schließen Sie es dort und versuchen Sie es erneut.
   *[other] Das Büro ist seit dem { $since } auf { $host } geöffnet. Schließen Sie es dort und versuchen Sie es erneut.
}
error-desk-newer = Dieses Büro wurde von einer neueren Version des Programms geschrieben ({ $found }; diese kennt { $known }). Es ist unversehrt; installieren Sie die neuere Version, um es zu öffnen.
error-desk-damaged = Die Datei des Büros ist beschädigt. Es wird nichts mehr hineingeschrieben; stellen Sie eine Sicherung wieder her.
error-desk-read-only = Das Büro ist schreibgeschützt: Datenträger oder Ordner erlauben nur Lesen. Gespeichertes ist unversehrt; geben Sie den Ordner zum Schreiben frei.
error-disk-full = Der Datenträger ist voll. Gespeichertes ist unversehrt; schaffen Sie Platz und versuchen Sie es erneut.
error-undo-refused = Dieser Schritt lässt sich nicht mehr rückgängig machen: Anderes hängt davon ab. Es wurde nichts geändert.
error-backup-damaged = Diese Sicherung ist nicht brauchbar. Das Büro ist unversehrt; wählen Sie eine andere Sicherung.
error-file-missing = Eine Datei des Büros fehlt oder wurde geändert: { $file }. Sie lässt sich aus einer Sicherung wiederherstellen.
error-io = „{ $path }“ konnte nicht gelesen oder geschrieben werden. Gespeichertes ist unversehrt; prüfen Sie, ob der Ordner erreichbar ist, und versuchen Sie es erneut.
error-storage = Die Datenbank des Büros hat den Vorgang abgelehnt. Es wurde nichts geändert; kopieren Sie die Details, um sie weiterzugeben.
error-template = „{ $file }“, Zeile { $line }, Spalte { $column }: { $problem }
error-last-version = Ein Schreiben behält mindestens eine Fassung. Fügen Sie eine andere Sprache hinzu, bevor Sie diese entfernen.
error-recipient-changed = { $successor ->
    [none] Das Schreiben { $reference } ist an { $person } gerichtet; diese Amtszeit ist an dem Tag beendet, eine Nachfolge ist noch nicht bekannt. Es wurde nicht eingetragen.
   *[other] Das Schreiben { $reference } ist an { $person } gerichtet; diese Amtszeit ist an dem Tag beendet, die Nachfolge hat { $successor } angetreten. Geben Sie ihm dieses Datum und exportieren Sie es erneut, oder lassen Sie es bei diesem Versand aus.
}
error-tracking-short = Jedes der { $letters } Schreiben braucht eine Sendungsnummer; { $given ->
    [0] keine wurde angegeben
    [one] eine wurde angegeben
   *[other] { $given } wurden angegeben
}. Nichts wurde eingetragen.
error-date-in-past = Der { $date } ist vorbei: Wählen Sie einen künftigen Tag.
error-follow-up-settled = Diese Erinnerung steht nicht mehr aus: Sie ist erledigt, übersprungen oder bereits versandt. Es wurde nichts geändert.
