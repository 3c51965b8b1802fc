# Warum etwas nicht geschah: was ist, was sicher ist, was zu tun ist.

error-not-found = { $noun ->
    [person] Eine Person „{ $name }“ gibt es hier nicht.
    [post] Ein Amt „{ $name }“ gibt es hier nicht.
    [organization] Eine Organisation „{ $name }“ gibt es hier nicht.
    [membership] Ein Mandat „{ $name }“ gibt es hier nicht.
    [holder] Für „{ $name }“ ist keine Amtsinhaberin und kein Amtsinhaber bekannt.
    [address] Für „{ $name }“ ist keine Anschrift bekannt.
    [title] Für „{ $name }“ ist kein Titel bekannt.
    [letter] Ein Schreiben „{ $name }“ gibt es hier nicht.
    [signatory] Eine unterzeichnende Person „{ $name }“ gibt es hier nicht.
    [template] Eine Vorlage „{ $name }“ gibt es hier nicht.
    [enclosure] Eine Anlage „{ $name }“ gibt es hier nicht.
    [record] Einen Eintrag „{ $name }“ gibt es hier nicht.
   *[other] Etwas „{ $name }“ gibt es hier nicht.
}
error-not-a-date = „{ $text }“ ist kein Datum des Kalenders. Schreiben Sie zum Beispiel 2026-11-24.
error-date-in-future = Dieses Datum liegt in der Zukunft ({ $date }): Ein Versand wird nicht im Voraus eingetragen. Wählen Sie heute oder einen vergangenen Tag.
error-unknown-setting = Die Einstellung „{ $key }“ gibt es nicht. Nichts wurde geändert.
error-bad-setting = „{ $value }“ passt nicht zur Einstellung „{ $key }“. Der bisherige Wert bleibt.
error-bad-value = „{ $value }“ passt nicht zu „{ $field }“. Nichts wurde geändert.
error-unknown-competence = Die Zuständigkeit „{ $name }“ steht nicht im Verzeichnis. Wählen Sie eine aus der Liste.
error-unknown-template = Die Vorlage „{ $name }“ gibt es nicht. Wählen Sie eine aus der Liste.
error-template-language-missing = Die Vorlage „{ $template }“ gibt es { $language } nicht. Wählen Sie eine andere Sprache oder eine andere Vorlage.
error-version-missing = Das Schreiben hat { $language } keine Fassung. Fügen Sie sie zuerst hinzu.
error-field-missing = Es fehlt ein Wert: „{ $field }“. Nichts wurde geändert.
error-already-exists = „{ $name }“ gibt es bereits; was dort steht, ist unversehrt.
error-letter-sealed = Das Schreiben { $reference } ist versiegelt und ändert sich nicht mehr. Duplizieren Sie es, um ein neues zu schreiben.
error-letter-void = Das Schreiben { $reference } wurde annulliert; seine Nummer bleibt im Register. Duplizieren Sie es, um den Text zu übernehmen.
error-letter-not-exported = Das Schreiben wurde noch nicht exportiert. Exportieren Sie das PDF, und tragen Sie dann den Versand ein.
error-letter-already-sent = Der Versand des Schreibens { $reference } ist bereits eingetragen. Berichtigen Sie durch einen neuen Eintrag.
error-letter-not-sent = Dieses Schreiben ist noch nicht abgegangen: Tragen Sie zuerst den Versand ein.
error-letter-pending = Der Versand des Schreibens { $reference } wird in wenigen Sekunden eingetragen. Warten Sie, oder nehmen Sie ihn zurück.
error-too-late = Der Versand steht bereits mit Tinte im Register. Berichtigen Sie durch einen neuen Eintrag.
error-blocked = { $count ->
    [one] { $count } Punkt hält das Schreiben auf. Nichts wurde geschrieben; klären Sie ihn zuerst.
   *[other] { $count } Punkte halten das Schreiben auf. Nichts wurde geschrieben; klären Sie sie zuerst.
}
error-changed-since-export = Das Schreiben wurde seit dem Export geändert; der Versand ist nicht eingetragen. Exportieren Sie neu, oder versiegeln Sie, was gedruckt wurde.
error-file-unreadable = { $reason ->
    [missing] Die Datei „{ $path }“ gibt es nicht.
    [forbidden] Der Zugriff auf „{ $path }“ wurde verweigert.
    [full] „{ $path }“ konnte nicht gelesen werden: Datenträger voll.
    [folder] „{ $path }“ ist ein Ordner, keine Datei.
   *[other] „{ $path }“ konnte nicht gelesen werden.
} Am Schreibtisch hat sich nichts geändert.
error-file-unwritable = { $reason ->
    [missing] Den Ordner von „{ $path }“ gibt es nicht.
    [forbidden] Der Schreibzugriff auf „{ $path }“ wurde verweigert.
    [full] „{ $path }“ konnte nicht geschrieben werden: Datenträger voll.
    [folder] „{ $path }“ ist ein Ordner, keine Datei.
   *[other] „{ $path }“ konnte nicht geschrieben werden.
} Nichts ist verloren; wählen Sie einen anderen Ort.
error-input = „{ $file }“, Zeile { $line }, Spalte { $column }: { $what ->
    [not-utf8] Die Datei ist nicht in UTF-8.
    [unknown-key] Der Schlüssel „{ $field }“ ist nicht bekannt.
    [missing-key] Der Schlüssel „{ $field }“ fehlt.
    [wrong-value] Der Wert von „{ $field }“ passt nicht.
   *[other] Diese Stelle lässt sich nicht lesen.
} Nichts wurde geändert.
error-no-desk = Im Ordner „{ $folder }“ liegt kein Schreibtisch. Legen Sie einen an, oder wählen Sie einen anderen Ordner.
error-not-a-desk = Der Ordner „{ $folder }“ enthält keinen Schreibtisch. Legen Sie einen an, oder wählen Sie einen anderen Ordner.
error-desk-exists = Der Ordner „{ $folder }“ enthält bereits einen Schreibtisch; er ist unversehrt. Öffnen Sie ihn, oder wählen Sie einen anderen Ordner.
error-typesetting = Die Seiten konnten nicht gesetzt werden: { $what }. Das Schreiben ist unversehrt.
error-desk-locked = { $host ->
    [none] Der Schreibtisch ist bereits in einem anderen Programm geöffnet. Schließen Sie ihn dort, und versuchen Sie es erneut.
   *[other] Der Schreibtisch ist bereits auf { $host } geöffnet, seit { $since }. Schließen Sie ihn dort, und versuchen Sie es erneut.
}
error-desk-newer = Dieser Schreibtisch wurde von einer neueren Version des Programms geschrieben ({ $found }; diese kennt { $known }). Er ist unversehrt; installieren Sie die neuere Version, um ihn zu öffnen.
error-desk-damaged = Die Datei des Schreibtischs ist beschädigt: { $why }. Es wird nichts mehr hineingeschrieben; stellen Sie eine Sicherung wieder her.
error-desk-read-only = Der Schreibtisch ist schreibgeschützt: Datenträger oder Ordner erlauben nur Lesen. Gespeichertes ist unversehrt; geben Sie den Ordner zum Schreiben frei.
error-disk-full = Der Datenträger ist voll. Gespeichertes ist unversehrt; schaffen Sie Platz, und versuchen Sie es erneut.
error-undo-refused = Dieser Schritt lässt sich nicht mehr rückgängig machen: Anderes hängt davon ab. Nichts wurde geändert.
error-backup-damaged = Diese Sicherung ist nicht brauchbar: { $why }. Der Schreibtisch ist unversehrt; wählen Sie eine andere.
error-file-missing = Eine Datei, die der Schreibtisch aufbewahrt, fehlt oder wurde geändert: { $file }. Eine Sicherung kann sie zurückgeben.
error-io = „{ $path }“ konnte nicht gelesen oder geschrieben werden. Gespeichertes ist unversehrt.
error-storage = Die Datei des Schreibtischs hat den Vorgang abgelehnt. Nichts wurde geändert; kopieren Sie die Einzelheiten, um sie weiterzugeben.
error-template = „{ $file }“, Zeile { $line }, Spalte { $column }: { $problem }
error-last-version = Ein Schreiben behält mindestens eine Fassung. Fügen Sie eine andere Sprache hinzu, bevor Sie diese entfernen.
