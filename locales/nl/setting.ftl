# Settings: paper, languages, reminders, look, backup.

setting-sections = Rubrieken
setting-kept = Elke wijziging wordt bewaard; Ctrl Z draait ze terug.
setting-sender = Organisatie
setting-letterhead = Papier en nummers
setting-signatory = Handtekeningen
setting-language = Talen
setting-reminder = Herinneringen
setting-look = Weergave
setting-backup = Reservekopie

## Paper

setting-fold-marks = Vouwmerken aan de linkerrand
setting-fold-marks-hint = Op 105 en 210 mm: zo gevouwen toont het blad het adres in de vensteromslag.
setting-show-iban = Rekeningnummer onderaan het blad
setting-french-spacing = Spaties in het Frans
setting-french-spacing-france = Typografisch gebruik
setting-french-spacing-france-detail = Smalle spatie vóór ; ! ? en binnen aanhalingstekens, vaste spatie vóór de dubbelepunt.
setting-french-spacing-belgium-eu = Belgisch en Europees gebruik
setting-french-spacing-belgium-eu-detail = Geen spatie vóór dubbele leestekens (NBN, interinstitutionele schrijfwijzer).
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
setting-language-house-hint = Gebruikt wanneer de bestemmeling de keuze laat.

## Reminders

setting-chain = Een brief zonder antwoord herinneren na
setting-working-days = werkdagen
setting-chain-hint = Een of meer stappen, in volgorde. Laat leeg om nooit te herinneren.
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

setting-last-backup = Laatste reservekopie: { $day }.
setting-backup-daily = Elke dag bij de eerste wijziging komt er een nagekeken kopie; de laatste tien blijven bewaard.
setting-folder = Het bureau staat in { $folder }
setting-working = Bezig
setting-backup-now = Nu een reservekopie maken…
setting-backed-up = Reservekopie geschreven: { $file } ({ $size } kB)
setting-restore = Een reservekopie terugzetten…
setting-restore-title = { $file } terugzetten
setting-restore-sentence = Het bureau wordt weer zoals op de dag van die kopie.
setting-restore-warning = Wat sindsdien geschreven werd, verdwijnt uit het bureau. Maak eerst een kopie als u wilt kunnen terugkeren.
setting-restore-act = Deze kopie terugzetten
setting-restored = Reservekopie teruggezet
setting-check = Bureau nakijken
setting-check-hint = Leest de databank, de bestanden en elk zegel van het register na.
setting-check-now = Nu nakijken
setting-check-ok = Alles is ongeschonden: databank, bestanden en zegels.
