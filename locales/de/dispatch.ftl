# Recording that a letter left.

## The dialog

dispatch-title = Versand des Schreibens { $reference } eintragen
dispatch-title-draft = Versand des Schreibens eintragen
dispatch-sentence =
    { $enclosures ->
        [0] An { $to }, { $language }, ohne Anlage
        [one] An { $to }, { $language }, mit einer Anlage
       *[other] An { $to }, { $language }, mit { $enclosures } Anlagen
    }
dispatch-channel = Versandart
dispatch-channel-registered = Einschreiben
dispatch-channel-post = Gewöhnliche Post
dispatch-channel-hand = Übergabe
dispatch-channel-email = E-Mail
dispatch-channel-fax = Fax
dispatch-date = Versanddatum
dispatch-today = { $day }, heute
dispatch-tracking = Sendungsnummer
dispatch-to-email = Gesandt an die Adresse
dispatch-to-fax = Gesandt an die Nummer
dispatch-reminder = Erinnerung, falls keine Antwort nach
dispatch-working-days = { $days } Arbeitstagen
dispatch-no-reminder = Keine Erinnerung
dispatch-further = Bleibt die Antwort weiter aus, folgt eine weitere Erinnerung { $days } Arbeitstage nach dem Versand.
dispatch-left-out = Nicht mitgezählt: { $days }
dispatch-left-out-span = { $name } ({ $from } bis { $until })
dispatch-receipt = Einlieferungsbeleg:
dispatch-receipt-attach = Foto oder PDF beifügen
dispatch-receipt-remove = entfernen
dispatch-receipt-drop = Als Einlieferungsbeleg beifügen

## What is sealed

dispatch-not-exported = Das Schreiben wurde noch nicht exportiert: Es erhält nun seine Nummer, und sein PDF wird aufbewahrt.
dispatch-save-copy = Das PDF auch in einer Datei speichern
dispatch-changed = Das Schreiben wurde seit dem Export { $reference } geändert
dispatch-export-again = Erneut exportieren, dann versiegeln
dispatch-export-again-detail = Wenn der jetzige Text versandt wurde.
dispatch-seal-printed = Den Ausdruck versiegeln
dispatch-seal-printed-detail = Wenn das aufbewahrte PDF versandt wurde.
dispatch-open-export = Zuerst exportieren
dispatch-what-sealing-means = Das Schreiben wird versiegelt, mit dem PDF, der Anschrift und der Person, die an diesem Tag im Amt ist. Es kann nicht mehr geändert werden; ein Fehler wird durch einen neuen Eintrag im Register berichtigt.
dispatch-record = Eintragen und versiegeln
dispatch-recording = Wird eingetragen

## Afterwards

dispatch-recorded = Schreiben { $number } versiegelt, Erinnerung am { $date }
dispatch-recorded-alone = Schreiben { $number } versiegelt
dispatch-taken-back = Versand { $number } zurückgenommen: Das Schreiben kann wieder geändert werden

list-title = Versandliste
list-campaign = Kampagne:
list-number = Nr.
list-reference = Zeichen
list-recipient = Empfänger
list-person = Name
list-office = Amt
list-address = Anschrift
list-channel = Versandart
list-channel-post = Post
list-channel-registered = Einschreiben
list-channel-hand = Übergabe
list-channel-email = E-Mail
list-channel-fax = Fax
list-tracking = Sendungsnummer
list-sent-on = Versandt am
list-total = { $letters ->
    [one] Eine Sendung
   *[other] { $shown } Sendungen
}{ $registered ->
    [0] {""}
    [one] , davon ein Einschreiben
   *[other] , davon { $registered } Einschreiben
}
list-head = Prüfsumme des Registers am { $date }:
list-stamp = Tagesstempel der Post
list-signature = Unterschrift des Absenders
mail-attached = Das Schreiben liegt dieser Nachricht als PDF bei.
dispatch-recorded-many = { $count } Schreiben versiegelt
dispatch-taken-back-many = Versand von { $count } Schreiben zurückgenommen: Sie können wieder geändert werden
dispatch-to-successor = Schreiben für die Nachfolge durchsehen
dispatch-read-again = Das Schreiben richtet sich jetzt an die Person im Amt: Lesen Sie es durch und exportieren Sie es erneut
dispatch-own-day = An einem anderen Tag
dispatch-own-day-on = Erinnern am
dispatch-own-day-needed = Wählen Sie zuerst den Tag der Erinnerung.
dispatch-own-day-counts = { $day }, { $days ->
    [one] ein Arbeitstag
   *[other] { $days } Arbeitstage
} nach dem Versand
dispatch-own-day-closed = { $day }: Diese Regierung arbeitet an diesem Tag nicht
dispatch-goes-on = Wie beim Schreiben, an das erinnert wird

## Envelopes and labels

stationery-title = Umschläge und Etiketten
stationery-sentence = Mit den Anschriften, wie sie auf den Schreiben stehen. Drucken Sie in Originalgröße.
stationery-kind = Umschlag oder Bogen
stationery-dl = Umschlag DL (220 × 110 mm)
stationery-c5-6 = Umschlag C5/6 (229 × 114 mm)
stationery-c5 = Umschlag C5 (229 × 162 mm)
stationery-c4 = Umschlag C4 (324 × 229 mm)
stationery-l7160 = 21 Etiketten zu 63,5 × 38,1 mm (L7160)
stationery-l7162 = 16 Etiketten zu 99,1 × 33,9 mm (L7162)
stationery-l7163 = 14 Etiketten zu 99,1 × 38,1 mm (L7163)
stationery-l7165 = 8 Etiketten zu 99,1 × 67,7 mm (L7165)
stationery-used = Schon verbrauchte Etiketten
stationery-used-hint = Sie bleiben am Anfang des ersten Bogens leer.
stationery-used-wrong = Geben Sie eine Anzahl Etiketten an.
stationery-print = Schreiben und öffnen
stationery-file = { $kind ->
    [label] etiketten
   *[envelope] umschlaege
}
stationery-written = { $count ->
    [one] Eine Anschrift geschrieben.
   *[other] { $count } Anschriften geschrieben.
}
stationery-tight = Zu lang für den Platz: { $names }.
stationery-without = { $count ->
    [one] Ein Schreiben hat keine Anschrift.
   *[other] { $count } Schreiben haben keine Anschrift.
}
stationery-menu = Umschläge oder Etiketten…
