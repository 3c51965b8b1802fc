# Settings: paper, languages, reminders, look, backup.

setting-sections = Rubrieken
setting-kept = Elke wijziging wordt bewaard; Ctrl Z draait ze terug.
setting-sender = Organisatie
setting-letterhead = Papier en nummers
setting-signatory = Ondertekenaars
setting-language = Talen
setting-reminder = Herinneringen
setting-look = Weergave
setting-backup = Back-up

## Paper

setting-fold-marks = Vouwmerken aan de linkerrand
setting-fold-marks-hint = Op 105 en 210 mm: zo gevouwen staat het adres voor het venster van de omslag.
setting-show-iban = Rekeningnummer onderaan het blad
setting-french-spacing = Spaties in het Frans
setting-french-spacing-france = Typografisch gebruik
setting-french-spacing-france-detail = Smalle spatie vóór ; ! ? en binnen aanhalingstekens, vaste spatie vóór de dubbelepunt.
setting-french-spacing-belgium-eu = Belgisch en Europees gebruik
setting-french-spacing-belgium-eu-detail = Geen spatie vóór dubbele leestekens (NBN, interinstitutionele schrijfwijzer).
setting-real-page = Echte pagina van de recentste brief
setting-numbers = Nummers en bestanden
setting-reference = Kenmerk van de brieven
setting-reference-wrong = Nodig zijn {"{"}year{"}"} en {"{"}number{"}"}, elk één keer en gescheiden.
setting-file-name = Naam van de bestanden
setting-file-name-wrong = Geef de bestanden een naam.
setting-example = Bijvoorbeeld: { $text }

## Languages

setting-language-window = Taal van het venster
setting-language-window-hint = Verandert meteen, alleen op deze computer. Uw brieven volgen de taal van hun bestemmeling.
setting-language-house = Huistaal
setting-language-house-hint = Voor bestemmelingen die de keuze laten.

## Reminders

setting-chain = Een brief zonder antwoord opvolgen
setting-working-days = werkdagen
setting-chain-hint = Een of meer stappen, in volgorde. Laat leeg als u geen herinneringen wilt.
setting-chain-wrong = Schrijf oplopende aantallen dagen, bijvoorbeeld 20, 40.

## Look

setting-theme = Kleuren
setting-theme-system = Zoals het systeem
setting-theme-light = Licht
setting-theme-dark = Donker
setting-density = Hoogte van de regels
setting-density-compact = Dicht
setting-density-normal = Gewoon
setting-density-relaxed = Ruim
setting-paper = Het blad, ’s nachts
setting-paper-dimmed = Gedimd papier
setting-paper-white = Wit papier
setting-zoom = Tekstgrootte
setting-percent = { $percent }%

## Backup

setting-last-backup = Laatste back-up: { $day }.
setting-backup-daily = Elke dag wordt bij de eerste wijziging een kopie gemaakt en nagekeken; de laatste tien blijven bewaard.
setting-folder = Het bureau staat in { $folder }
setting-working = Bezig
setting-backup-now = Nu een back-up maken…
setting-backed-up = Back-up gemaakt: { $file } ({ $size } kB)
setting-restore = Een back-up terugzetten…
setting-restore-title = { $file } terugzetten
setting-restore-sentence = Het bureau wordt weer zoals op de dag van die back-up.
setting-restore-warning = Wat sindsdien geschreven werd, verdwijnt uit het bureau. Maak eerst een back-up als u nog terug wilt kunnen.
setting-restore-act = Deze back-up terugzetten
setting-restored = Back-up teruggezet
setting-check = Bureau nakijken
setting-check-hint = Kijkt de databank, de bestanden en elk zegel van het register na.
setting-check-now = Nu nakijken
setting-check-ok = Alles is intact: databank, bestanden en zegels.
setting-chain-10 = Na 10 werkdagen
setting-chain-20 = Na 20 werkdagen
setting-chain-30 = Na 30 werkdagen
setting-chain-then = en een tweede keer na { $days } dagen
setting-chain-own = In een eigen ritme
setting-chain-never = Nooit
setting-chain-steps = Stappen na de verzending
setting-acknowledgement = Ook een ontvangstbevestiging verwachten
setting-acknowledgement-days = Melden als ze uitblijft na
setting-acknowledgement-wrong = Schrijf een aantal dagen, bijvoorbeeld 5.
setting-closing = Sluitingsdagen
setting-closing-hint = De feestdagen zijn bekend. Voeg brugdagen en het reces van kabinetten en parlementen toe: geen enkele herinnering telt ze mee.
setting-closing-all = Alle regeringen
setting-closing-who = Wie is gesloten
setting-closing-name = Benaming
setting-closing-from = Eerste dag
setting-closing-until = Laatste dag
setting-closing-add = Sluiting toevoegen
setting-closing-remove = ‘{ $name }’ weghalen
setting-closing-removed = Sluiting weggehaald
setting-closing-nameless = Sluiting
setting-closing-span = van { $from } tot en met { $until }
setting-closing-needs-day = Geef eerst de eerste dag op.
setting-closing-order = De laatste dag valt vóór de eerste.
