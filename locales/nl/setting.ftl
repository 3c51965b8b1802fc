# Settings: paper, languages, reminders, look, keys, backup.

setting-sections = Rubrieken
setting-kept = Elke wijziging wordt bewaard; { $keys } draait ze terug.
setting-kept-here = Elke wijziging wordt bewaard.
setting-sender = Organisatie
setting-letterhead = Papier en nummers
setting-signatory = Ondertekenaars
setting-language = Talen
setting-reminder = Herinneringen
setting-look = Weergave
setting-keyboard = Sneltoetsen
setting-backup = Back-up

## Paper

setting-fold-marks = Vouwmerken aan de linkerrand
setting-fold-marks-hint = Daar gevouwen toont het blad het adres in de vensterenvelop.
setting-show-iban = Rekeningnummer onderaan het blad
setting-head = Briefhoofd
setting-logo = Logo
setting-logo-hint = PNG of SVG. Het staat linksboven op de eerste pagina, kleiner als het venster van de envelop dat vereist.
setting-logo-alone = Het logo vervangt de naam
setting-logo-alone-hint = De naam en de regel eronder worden niet afgedrukt; onderaan de pagina staat nog altijd wie schrijft.
setting-logo-removed = Logo verwijderd
setting-reference-code = QR-code van het kenmerk
setting-reference-code-hint = Rechtsboven op de eerste pagina, zodra de brief zijn nummer heeft.
setting-picture-choose = Afbeelding kiezen…
setting-picture-other = Andere afbeelding…
setting-picture-remove = Verwijderen
setting-picture-drop = { $what }: deze afbeelding gebruiken
setting-picture-height = Hoogte
setting-picture-height-wrong = Van 5 tot 40 mm, zonder komma
setting-typeface = Lettertype van de brieven
setting-typeface-serif = Source Serif 4
setting-typeface-serif-detail = Met schreef, zoals in een boek.
setting-typeface-sans = Source Sans 3
setting-typeface-sans-detail = Schreefloos en sober.
setting-typeface-own = Uw lettertype
setting-typeface-own-detail = TTF- of OTF-bestanden, als hun licentie toelaat ze in een document op te nemen.
setting-font-regular = Normaal
setting-font-italic = Cursief
setting-font-bold = Vet
setting-font-bold_italic = Vet cursief
setting-font-none-regular = Eerst te kiezen
setting-font-none-other = Zelfde als Normaal
setting-font-choose = Bestand kiezen…
setting-font-other = Ander bestand…
setting-font-drop = { $style }: dit lettertype gebruiken
setting-font-removed = Lettertype { $name } verwijderd
setting-font-hint = Tekens die uw lettertype niet heeft, Griekse of cyrillische bijvoorbeeld, worden in Source Serif 4 gezet.
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
setting-paper = Het blad in donkere modus
setting-paper-dimmed = Gedimd papier
setting-paper-white = Wit papier
setting-zoom = Tekstgrootte
setting-percent = { $percent }%

## Keys

setting-keyboard-sentence = Kies een opdracht en druk op de toetsen die ze voortaan uitvoeren, alleen op deze computer.
setting-keyboard-elsewhere = De toetsen in de tekst en in lijsten blijven dezelfde.
setting-keyboard-sheet = Alle toetsen bekijken
setting-keyboard-reset = Alles herstellen
setting-keyboard-untouched = Er is geen sneltoets gewijzigd.
setting-keyboard-letters = In lijsten handelen met één letter
setting-keyboard-letters-hint = { $letters }: voor de gekozen brief, in Vandaag en in het register. Vink dit uit als u uw opdrachten dicteert of als een toets te snel reageert.
setting-key-press = Druk op de toetsen…
setting-key-press-hint = { $escape } wijzigt niets, { $delete } verwijdert de toetsen.
setting-key-listening = { $command }: druk op de toetsen
setting-key-change = { $command }: { $keys }, wijzigen
setting-key-none = geen toets
setting-key-usual = Oorspronkelijk: { $keys }
setting-key-reset = Terug naar { $keys }
setting-key-reset-none = Terug naar geen toets
setting-key-take = { $keys } overnemen
setting-key-other = Andere toetsen kiezen
setting-key-changed = Toets voor ‘{ $command }’: { $keys }
setting-key-taken = { $keys } staat nu voor ‘{ $command }’ en niet meer voor ‘{ $other }’
setting-key-removed = ‘{ $command }’ heeft geen toets meer
setting-key-all-reset = Alle oorspronkelijke sneltoetsen zijn terug
setting-key-refused-used = { $keys } is al de toets voor ‘{ $command }’.
setting-key-refused-reserved = { $keys } dient al in de tekst of in lijsten: ‘{ $command }’.
setting-key-refused-editing = { $keys } dient om tekst te bewerken, in elk veld.
setting-key-refused-alone = { $keys } dient overal om te bewegen, te kiezen of te verlaten.
setting-key-refused-character = Die toets schrijft tekst. Voeg { $control } toe of neem een toets van F1 tot F12.
setting-key-refused-altgr = { $control } en { $alt } samen vormen AltGr, dat op Belgische, Franse en Duitse toetsenborden tekens schrijft zoals @ of €.
setting-key-refused-alt-character = { $alt } met een teken schrijft iets of opent een menu, naargelang van de computer. Neem { $control }.
setting-key-refused-input-method = { $keys } dient onder Linux om tekens in te voeren.
setting-key-refused-system = { $keys } behoort aan het systeem.
setting-key-refused-dead = Die toets bereidt een accent voor.
setting-key-refused-unknown = Die toets bestaat niet op elk toetsenbord.

## Backup

setting-last-backup = Laatste back-up: { $day }.
setting-backup-daily = Elke dag wordt bij de eerste wijziging een kopie gemaakt en nagekeken; de laatste tien blijven bewaard.
setting-folder = Het bureau staat in { $folder }
setting-working = Bezig
setting-backing-up = Back-up wordt gemaakt
setting-restoring = Back-up wordt teruggezet
setting-checking = Bureau wordt nagekeken
setting-backup-stopped = Back-up gestopt: er werd geen bestand geschreven.
setting-restore-stopped = Terugzetten gestopt: het bureau is niet veranderd.
setting-check-stopped =
    { $done ->
        [0] Controle gestopt: er werd geen zegel gelezen.
        [one] Controle gestopt: één zegel van de { $total } gelezen, intact; de andere niet.
       *[other] Controle gestopt: { $done } van de { $total } zegels gelezen, alle intact; de andere niet.
    }
setting-backup-now = Nu een back-up maken…
setting-backed-up = Back-up gemaakt: { $file } ({ $size } MB)
setting-restore = Een back-up terugzetten…
setting-restore-title = { $file } terugzetten
setting-restore-sentence = Het bureau wordt weer zoals op de dag van die back-up.
setting-restore-warning = Wat sindsdien geschreven werd, staat dan niet meer in dit bureau. Het huidige wordt niet gewist: het wordt volledig opzijgezet, in een map ernaast.
setting-restore-act = Deze back-up terugzetten
setting-restored = Back-up teruggezet. Het vorige bureau is opzijgezet, in een map ernaast.
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
setting-recall = Een pas vastgelegde verzending kunnen intrekken gedurende
setting-recall-seconds = { $count } seconden
setting-recall-hint = Daarna staat ze in het register en kan alleen een verbetering ze nog wijzigen.
setting-notification = Eén keer per dag melden welke herinneringen te schrijven zijn
setting-notification-hint = Met een melding van het systeem, op deze computer, zolang het programma open is.
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

## Test sheet

test-sheet-title = Testblad voor een vensterenvelop
test-sheet-print = Druk dit blad af op ware grootte (100 %), zonder het aan de pagina aan te passen.
test-sheet-fold = Vouw het zoals uw brieven en steek het in de envelop, met het raster aan de kant van het venster. Bij elk kruispunt is het eerste getal de afstand tot de linkerrand van het blad en het tweede die tot de bovenrand, in millimeter.
test-sheet-low = Schuif het blad helemaal naar linksonder. Lees in het venster af waar de vier randen liggen: links, boven, rechts, onder.
test-sheet-high = Schuif het dan helemaal naar rechtsboven en lees de vier randen nog eens af.
test-sheet-enter = Vul de acht getallen in bij de instellingen, onder ‘Papier en nummers’. Het adres komt dan waar het venster het altijd toont.

## Formats and envelope

setting-format = Indeling van het papier
setting-format-be-right-window = België, adres rechts
setting-format-be-right-window-detail = In de strook die Belgische vensterenveloppen altijd tonen; vouwen op 105 en 210 mm.
setting-format-be-left = België, adres links (NBN)
setting-format-be-left-detail = Linkermarge van 33 mm, adres op 59 mm van boven, kenmerken op 100 mm.
setting-format-de-5008-a = Duitsland, DIN 5008 vorm A
setting-format-de-5008-a-detail = Briefhoofd van 27 mm, adresveld met retourregel; vouwen op 87 en 192 mm.
setting-format-de-5008-b = Duitsland, DIN 5008 vorm B
setting-format-de-5008-b-detail = Briefhoofd van 45 mm, adresveld met retourregel; vouwen op 105 en 210 mm.
setting-format-fr-right = Frankrijk, adres rechts (NF)
setting-format-fr-right-detail = Hoogstens zes adresregels, vouwen op 99 en 198 mm, ‘…/…’ onderaan een blad dat een vervolg heeft.
setting-format-nl-left = Nederland, adres links
setting-format-nl-left-detail = Waar een linkervenster volgens DIN 680 het altijd toont; vouwen op 105 en 210 mm.
setting-format-lu = Luxemburg, adres rechts
setting-format-lu-detail = De marges van het briefpapier van de Luxemburgse regering; vouwen op 105 en 210 mm.
setting-format-eu = Europese instellingen, adres links
setting-format-eu-detail = Voor een envelop zonder venster, tot zeven adresregels.
setting-format-own = Mijn eigen envelop
setting-format-own-detail = Het adres komt waar het hieronder opgemeten venster het altijd toont.
setting-text-setting = Rechterrand van de tekst
setting-text-setting-justified = Uitgevuld
setting-text-setting-justified-detail = Alle regels eindigen aan dezelfde rand.
setting-text-setting-ragged = Vrije regelval
setting-text-setting-ragged-detail = De spaties houden hun breedte; de rechterrand is vrij.
setting-envelope = Vensterenvelop
setting-envelope-none = Er is geen envelop opgemeten: het adres geldt als zichtbaar waar de indeling het plaatst.
setting-envelope-needed = Er is nog geen envelop opgemeten: zolang staat het adres rechts, zoals in België.
setting-envelope-shown = Het venster toont altijd van { $left } tot { $right } mm van de linkerrand en van { $top } tot { $bottom } mm van boven. Een adres dat erbuiten valt, houdt de verzending tegen.
setting-envelope-sheet = Testblad afdrukken…
setting-envelope-sheet-file = testblad-envelop
setting-envelope-measure = Maten invullen…
setting-envelope-remove = Envelop vergeten
setting-envelope-removed = Envelop vergeten
setting-envelope-sentence = Vouw het testblad, steek het in de envelop en lees de randen van het venster af op het raster, in millimeter.
setting-envelope-low = Blad naar linksonder geschoven
setting-envelope-high = Blad naar rechtsboven geschoven
setting-envelope-left = Links
setting-envelope-top = Boven
setting-envelope-right = Rechts
setting-envelope-bottom = Onder
setting-envelope-number = Millimeters, bijvoorbeeld 20,5
setting-envelope-eight = Vul de acht maten in.
setting-envelope-fault-outside = Tussen 0 en { $most } mm
setting-envelope-fault-right = Moet meer zijn dan links
setting-envelope-fault-bottom = Moet meer zijn dan boven
setting-envelope-fault-narrow = Te weinig breedte
setting-envelope-fault-flat = Te weinig hoogte
setting-envelope-small = In beide posities samen moet het venster ten minste 40 × 15 mm tonen. Meet de aangeduide randen opnieuw.
setting-envelope-keep = Envelop bewaren
