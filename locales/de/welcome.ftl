# The first run: three questions, and what is said where a desk cannot be opened.

welcome-title = Willkommen. Drei Fragen, dann schreiben Sie.
welcome-promise = Alles bleibt auf diesem Computer. Jede Antwort lässt sich später in den Einstellungen ändern.
welcome-language = In welcher Sprache arbeiten Sie?
welcome-language-letters = Ihre Schreiben selbst verfassen Sie in der Sprache des jeweiligen Empfängers.
welcome-who = Wer schreibt?
welcome-name = Name der Organisation
welcome-tagline = Zeile unter dem Namen
welcome-street = Straße und Hausnummer
welcome-postcode = Postleitzahl
welcome-city = Ort
welcome-name-later = Leer lassen, um mit einem Beispielabsender zu beginnen; ersetzen Sie ihn vor dem ersten Versand.
welcome-signatory = Wer unterschreibt?
welcome-function = Funktion, unter dem Namen
welcome-directory = Mit welchem Verzeichnis beginnen Sie?
welcome-starter = Das Startverzeichnis
welcome-starter-detail = Ministerinnen und Minister aus neun belgischen Regierungen und aus Frankreich sowie Mitglieder der Europäischen Kommission, jede Zeile mit Quelle und Datum. Die meisten Anschriften sind noch zu bestätigen.
welcome-empty = Ein leeres Verzeichnis
welcome-empty-detail = Sie tragen jedes Amt und die Person, die es innehat, selbst ein.
welcome-begin = Beginnen
welcome-restore = Eine Sicherung wiederherstellen…
welcome-sheet = Ihr Briefbogen, wie er aussehen wird
welcome-your-name = Name der Organisation
welcome-place-date = { $city }, den { $date }
welcome-salutation = Sehr geehrte Frau Ministerin,
welcome-failed = Das Büro konnte nicht eingerichtet werden
welcome-shut = Das Büro lässt sich nicht öffnen
