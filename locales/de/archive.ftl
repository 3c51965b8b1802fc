# The register of sealed letters, and the record of one.

## Table

archive-search = Schreiben durchsuchen
archive-filter = Filtern
archive-remove-filter = Filter { $name } entfernen
archive-count =
    { $count ->
        [one] { $shown } Sendung von { $of }
       *[other] { $shown } Sendungen von { $of }
    }
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
archive-no-match = Kein Versand passt zu diesen Filtern.
archive-clear = Filter entfernen
archive-choose = Wählen Sie einen Versand, um Seite, Siegel und Verlauf zu sehen.

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
archive-to = An { $person }, { $title }, damals im Amt.
archive-note-reply = Antwort vermerken
archive-chase = Erinnerung schreiben

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
archive-receipt = Einlieferungsbeleg beigefügt und versiegelt

## Noting a reply

archive-note-title = Eine Antwort auf { $reference } vermerken
archive-note-sentence = Von { $person }. Der Eintrag kommt ins Register und wird nicht mehr geändert.
archive-note-kind = Art der Antwort
archive-note-on = Eingegangen am
archive-note-words = Entscheidender Wortlaut
archive-note-note = Vermerk
archive-note-file = Eingegangenes Schreiben:
archive-note-attach = eine Datei beifügen
archive-note-other-file = eine andere wählen
archive-noted-stops = Antwort unter { $number } vermerkt; die Erinnerungen enden
archive-noted-goes-on = Empfangsbestätigung unter { $number } vermerkt; die Erinnerung bleibt bestehen
