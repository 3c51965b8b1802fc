# Was an einer Vorlage nicht stimmt, nach „Zeile 10, Spalte 64:“.

problem-front-missing = Die Datei muss mit einer Zeile „+++“ beginnen; darauf folgen die Angaben zur Vorlage.
problem-front-unclosed = Die zweite Zeile „+++“ fehlt, mit der die Angaben zur Vorlage enden.
problem-front-syntax = Diese Angabe ist kein TOML. Schreiben Sie Name = "Wert", eine Angabe je Zeile.
problem-unknown-key = { $nearest ->
    [none] Die Angabe „{ $word }“ gibt es nicht.
   *[other] Die Angabe „{ $word }“ gibt es nicht. Am nächsten kommt „{ $nearest }“.
}
problem-missing-key = Die Angabe „{ $word }“ fehlt oder ist leer. Ergänzen Sie sie zwischen den beiden Zeilen „+++“.
problem-wrong-value = Dieser Wert ist von falscher Art: Text steht in geraden Anführungszeichen, required ist true oder false.
problem-bad-field-name = „{ $word }“ kann kein Feldname sein. Erlaubt sind Kleinbuchstaben ohne Umlaut, Ziffern und „_“, am Anfang ein Buchstabe.
problem-duplicate-field = Das Feld „{ $word }“ ist zweimal aufgeführt. Streichen Sie einen der Einträge.
problem-built-in-field = Das Feld „{ $word }“ füllt das Büro schon aus. Streichen Sie den Eintrag oder wählen Sie einen anderen Namen.
problem-empty-body = Die Vorlage hat keinen Text. Schreiben Sie ihn unter die zweite Zeile „+++“.
problem-unknown-field = { $nearest ->
    [none] Das Feld „{ $word }“ gibt es nicht.
   *[other] Das Feld „{ $word }“ gibt es nicht. Am nächsten kommt „{ $nearest }“.
}
problem-unclosed = Diese Klammern sind nicht geschlossen. Ergänzen Sie „{"}}"}“ oder schreiben Sie „\{"{{"}“ für gewöhnliche Klammern.
problem-bad-tag = „{ $word }“ ist kein Feldname. Ein Name besteht aus Buchstaben ohne Umlaut, Ziffern und „_“.
problem-triple-braces = Ein Wert wird nie roh eingefügt. Setzen Sie das Feld in zwei geschweifte Klammern, ohne „{"{{{"}“ und ohne „&“.
problem-unknown-helper = { $nearest ->
    [none] „{ $word }“ ist kein Befehl. Eine Vorlage kennt if, unless und else.
   *[other] „{ $word }“ ist kein Befehl. Eine Vorlage kennt if, unless und else. Meinten Sie „{ $nearest }“?
}
problem-partial = Eine Vorlage kann keine andere aufrufen. Übernehmen Sie die Stelle hierher.
problem-bad-condition = Eine Bedingung fragt nach genau einem Feld. Schreiben Sie zum Beispiel „{"{{"}#if reply_by{"}}"}“.
problem-stray-else = Dieses „{"{{"}else{"}}"}“ steht außerhalb einer Bedingung oder ist darin das zweite.
problem-stray-close = „{"{{"}/{ $word }{"}}"}“ schließt nichts. Prüfen Sie, welche Bedingung gemeint war.
problem-block-unclosed = Die Bedingung „{ $word }“ wird nirgends geschlossen. Ergänzen Sie „{"{{"}/{ $word }{"}}"}“.
problem-too-deep = Hier sind zu viele Bedingungen ineinander geschachtelt. Teilen Sie die Stelle auf.
problem-not-in-letter = Bedingungen und Kommentare gehören in Vorlagen. Im Schreiben selbst steht nur der fertige Text.
problem-syntax = Diese Stelle zwischen Klammern ist nicht lesbar. Prüfen Sie die Klammern davor.
