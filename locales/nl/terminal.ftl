# Wat de terminal zegt: hulp, opschriften, tikfouten.

terminal-about = Regeringen aanschrijven in verschillende talen, en het bewijs bewaren
terminal-option-desk = Map van het bureau
terminal-option-today = Datum waarmee gerekend wordt
terminal-option-ui-lang = Taal van de antwoorden
terminal-option-json = Eén JSON-waarde als uitvoer
terminal-option-out = Map waarin de pagina’s komen
terminal-option-help = Toont deze hulp
terminal-option-version = Toont de versie
terminal-heading-usage = Gebruik
terminal-heading-commands = Opdrachten
terminal-heading-command = OPDRACHT
terminal-heading-options = Opties
terminal-usage-missing = Er ontbreekt: { $word }
terminal-usage-unknown = Onbekend: { $word }
terminal-usage-wrong = Waarde geweigerd: { $word }
terminal-done = Klaar.
terminal-nothing = Niets gevonden.
terminal-severity-block = ✗ blokkeert:
terminal-severity-warn = ! na te kijken:
terminal-severity-info = · ter informatie:

terminal-noun-desk = Het bureau: aanmaken, nakijken, back-up
terminal-noun-sender = Wie schrijft
terminal-noun-settings = De instellingen
terminal-noun-competence = De bevoegdheden
terminal-noun-directory = De adreslijst: wie welke functie bekleedt, en sinds wanneer
terminal-noun-address = De adressen en de aanspreekvormen
terminal-noun-template = De briefsjablonen
terminal-noun-letter = De brieven: schrijven, nakijken, exporteren
terminal-noun-campaign = Campagnes: één tekst, verschillende kabinetten
terminal-noun-dispatch = De verzendingen
terminal-noun-reply = De antwoorden
terminal-noun-demand = Wat de verzonden brieven vragen
terminal-noun-register = Het register: wat vertrok en wat binnenkwam
terminal-noun-contact = De contacten: telefoongesprekken, ontmoetingen, notities
terminal-noun-timeline = Wat er met een functie of persoon gebeurde
terminal-noun-view = De bewaarde weergaven
terminal-noun-bin = Wat de laatste dertig dagen is weggegooid
terminal-noun-comment = Opmerkingen voor uzelf, naast een brief
terminal-noun-calendar = De dagen waarop een kabinet niet werkt
terminal-noun-search = Zoeken in het hele bureau
terminal-noun-follow-up = De herinneringen
terminal-noun-archive = Het register van verzegelde brieven
terminal-noun-manual = De handleiding

terminal-desk-init = Maakt een bureau aan; met --starter ook de meegeleverde adreslijst en een voorbeeldafzender
terminal-desk-status = Zegt wat er in het bureau staat
terminal-desk-check = Kijkt de databank en de zegels na
terminal-desk-backup = Bewaart het hele bureau in één bestand
terminal-desk-restore = Zet het bureau terug uit een back-up
terminal-desk-complete = Schrijft de verzendingen die nog wachten in het register in
terminal-desk-serve = Beantwoordt vragen op de invoer, één per regel, in JSON: zo werkt het venster
terminal-manual-export = Schrijft de handleiding als pdf
terminal-sender-set = Leest uit een TOML-bestand wie schrijft en wie ondertekent
terminal-sender-show = Toont de afzender en de ondertekenaars
terminal-sender-signature = Zet de handtekening van een ondertekenaar onder zijn brieven, of haalt ze weg
terminal-settings-show = Toont alle instellingen
terminal-settings-set = Wijzigt een instelling
terminal-settings-test-sheet = Schrijft een testblad om een vensterenvelop op te meten
terminal-settings-font = Legt een eigen lettertype voor de brieven vast, of haalt het weg
terminal-settings-logo = Zet een logo bovenaan de brieven, of haalt het weg
terminal-competence-list = Geeft de lijst van bevoegdheden
terminal-directory-holder = Zegt wie in functie is, per bevoegdheid, regering of functie
terminal-directory-search = Zoekt personen, functies en organisaties
terminal-directory-show = Toont één steekkaart uit de adreslijst
terminal-directory-begin = Neemt de meegeleverde adreslijst over
terminal-directory-remove = Verwijdert een functie, persoon, organisatie, adres of mandaat
terminal-directory-restore = Zet terug wat uit de adreslijst verwijderd werd
terminal-directory-merge = Voegt twee steekkaarten van dezelfde persoon samen; --into is die welke blijft
terminal-directory-add = Voegt een persoon en een functie toe
terminal-directory-title = Legt de titel van een functie in één taal vast
terminal-directory-confirm-title = Bevestigt een titel zoals hij is
terminal-directory-confirm-form = Bevestigt een aanspreekvorm zonder bron
terminal-directory-mandate = Verbetert het begin of het einde van een mandaat
terminal-directory-letter-language = Noteert in welke taal u aan een functie schrijft; auto: de aanbevolen taal
terminal-directory-person = Verbetert een persoon
terminal-address-print = Drukt enveloppen of etiketten af voor brieven
terminal-address-show = Toont hoe u een functie aanschrijft
terminal-address-add = Voegt een adres toe, met de datum van vandaag
terminal-address-confirm = Bevestigt dat een adres klopt
terminal-template-list = Geeft de lijst van sjablonen
terminal-template-show = Toont een sjabloon in één taal
terminal-template-check = Kijkt sjablonen na: bestand, regel, kolom
terminal-template-new = Begint een sjabloon
terminal-template-duplicate = Kopieert een sjabloon in al zijn talen
terminal-template-write = Schrijft de tekst van een eigen sjabloon
terminal-template-preview = Tekent de pagina’s die een sjabloon oplevert
terminal-template-remove = Gooit een sjabloon in de prullenmand
terminal-template-restore = Haalt een sjabloon uit de prullenmand
terminal-comment-list = Toont de opmerkingen bij een brief
terminal-comment-write = Noteert een opmerking, die nooit gedrukt of verzegeld wordt
terminal-comment-remove = Verwijdert een opmerking
terminal-letter-new = Stelt een brief op vanuit een sjabloon
terminal-letter-list = Geeft de lijst van brieven
terminal-letter-show = Toont een brief
terminal-letter-edit = Wijzigt bestemmeling, datum, ondertekening of tekst
terminal-letter-version = Schrijft, voegt toe of kiest een taalversie
terminal-letter-revision = Toont de eerdere versies van de tekst
terminal-letter-check = Zegt wat blokkeert en wat na te kijken is
terminal-letter-preview = Tekent de pagina’s, als tekst of SVG
terminal-letter-export = Kent het kenmerk toe en schrijft de pdf
terminal-letter-with-enclosures = Schrijft de brief en zijn bijlagen in één pdf
terminal-letter-duplicate = Neemt de tekst over in een nieuw ontwerp
terminal-letter-discard = Legt een ontwerp in de prullenmand, of laat een nummer vervallen
terminal-letter-restore = Haalt een ontwerp uit de prullenmand
terminal-letter-undo = Maakt de laatste stap ongedaan
terminal-letter-redo = Voert de laatste ongedaan gemaakte stap opnieuw uit
terminal-campaign-new = Stelt met één tekst een brief per kabinet op
terminal-campaign-set = Geeft een bestemmeling een persoonlijke alinea, een eigen taal, bijlage of ondertekening
terminal-campaign-edit = Wijzigt de gemeenschappelijke tekst of voegt bestemmelingen toe
terminal-campaign-unfold = Geeft een samengevoegde functie een afzonderlijke brief
terminal-campaign-check = Zegt alles wat er over elke brief te zeggen valt voor hij geschreven wordt; sluit af met 1 als iets blokkeert
terminal-campaign-list = Geeft de lijst van de campagnes
terminal-campaign-show = Toont een campagne: brieven, samengevoegde en weggelaten functies
terminal-campaign-rejected = Schrijft de geweigerde rijen van een lijst weg om ze te verbeteren
terminal-campaign-discard = Legt een campagne in de prullenmand
terminal-campaign-restore = Haalt een campagne met haar brieven uit de prullenmand
terminal-bin-list = Toont wat in de prullenmand ligt
terminal-campaign-export = Schrijft alle brieven, elk in een eigen pdf, en de stapel om af te drukken
terminal-dispatch-record = Legt een verzending vast en verzegelt de brief
terminal-dispatch-propose = Zegt wat het vastleggen zou doen
terminal-dispatch-take-back = Trekt een verzending in die nog niet in het register staat
terminal-dispatch-receipt = Voegt een later ontvangen bewijs bij een verzending
terminal-dispatch-list = Schrijft de verzendlijst van een campagne, als pdf of rekenblad
terminal-dispatch-draft = Zet e-mails klaar met de brief als bijlage
terminal-reply-record = Noteert een antwoord
terminal-reply-show = Toont een ontvangen stuk en wat erin staat
terminal-reply-attach = Koppelt een antwoord aan de brief waarop het slaat
terminal-demand-list = Toont de vragen, met of zonder antwoord
terminal-register-list = Toont de vertrokken en binnengekomen stukken
terminal-register-add = Schrijft een ontvangen stuk in dat op geen brief antwoordt
terminal-register-export = Schrijft het register als CSV of XLSX
terminal-dispatch-correct = Verbetert een verzending met een nieuwe inschrijving
terminal-reply-correct = Verbetert een ontvangen stuk met een nieuwe inschrijving
terminal-contact-log = Noteert een telefoongesprek, een ontmoeting of een notitie
terminal-timeline-show = Toont brieven, antwoorden, contacten en herinneringen op volgorde
terminal-calendar-show = Toont de feest- en sluitingsdagen van een kabinet
terminal-register-year = Telt een jaar, regering per regering
terminal-view-save = Bewaart filters onder een naam
terminal-view-list = Toont de bewaarde weergaven
terminal-view-remove = Verwijdert een bewaarde weergave
terminal-search-everywhere = Zoekt in brieven, antwoorden, campagnes, contacten en namen
terminal-follow-up-due = Zegt welke brieven te lang wachten
terminal-follow-up-set = Legt de herinneringen van een brief vast
terminal-follow-up-snooze = Stelt een herinnering uit
terminal-follow-up-skip = Slaat een herinnering over, met een reden
terminal-follow-up-end = Zet de herinneringen van een brief stop, met een reden
terminal-follow-up-write = Stelt de herinneringsbrief op
terminal-follow-up-calendar = Schrijft de komende herinneringen in een agendabestand
terminal-follow-up-today = Zegt wat vandaag te doen staat
terminal-archive-list = Geeft de lijst van verzegelde brieven
terminal-archive-search = Zoekt in de verzegelde brieven
terminal-archive-show = Toont een inschrijving en haar zegel
terminal-archive-export = Schrijft het bewijsdossier van een brief naar een map
terminal-archive-verify = Kijkt alle zegels na

terminal-label-files = Bestanden
terminal-label-folder = Map
terminal-label-posts = Functies
terminal-label-people = Personen
terminal-label-name = Naam
terminal-label-letters = Brieven
terminal-label-drafts = Ontwerpen
terminal-label-archived = Verzegeld
terminal-label-late = Te laat
terminal-label-warning = Let op
terminal-label-ok = Alles in orde
terminal-label-problems = Problemen
terminal-label-records = Inschrijvingen
terminal-label-head = Vingerafdruk van de laatste inschrijving
terminal-label-restored = Teruggehaalde brieven
terminal-label-message = Vaststelling
terminal-label-archive = Register
terminal-label-sender = Afzender
terminal-label-signatories = Ondertekenaars
terminal-label-signatory-names = Ondertekenaars
terminal-label-file = Bestand
terminal-label-bytes = Bytes
terminal-label-reference = Kenmerk
terminal-label-pages = Pagina’s
terminal-label-path = Geschreven naar
terminal-label-sha256 = SHA-256
terminal-label-id = Identificatie
terminal-label-state = Status
terminal-label-template = Sjabloon
terminal-label-recipient = Bestemmeling
terminal-label-person = Persoon
terminal-label-title = Titel
terminal-label-government = Regering
terminal-label-address = Adres
terminal-label-address-note = Status van het adres
terminal-label-block = Adres
terminal-label-salutation = Aanspreking
terminal-label-in-text = In de tekst
terminal-label-valediction = Slotformule
terminal-label-dated = Datum
terminal-label-versions = Versies
terminal-label-subject = Onderwerp
terminal-label-lang = Taal
terminal-label-enclosures = Bijlagen
terminal-label-channel = Verzendwijze
terminal-label-contact = Contactgegeven
terminal-label-checked-on = Nagekeken op
terminal-label-source = Bron
terminal-label-reminders = Herinneringen
terminal-label-tracking-note = Controle van het nummer
terminal-label-number = Nummer
terminal-label-stops-follow-up = Stopt de herinnering
terminal-label-letter = Brief
terminal-label-kind = Soort
terminal-label-covers = Samengenomen herinneringen
terminal-label-group-late = Herinneringen te laat
terminal-label-group-week = Herinneringen binnen zeven dagen
terminal-label-group-waiting = Wachten op antwoord
terminal-label-group-ready = Klaar om te verzenden
terminal-label-group-preparation = In voorbereiding
terminal-label-step = Stap
terminal-label-checked = Nagekeken
terminal-label-about = Gebruik
terminal-label-fields = Velden
terminal-label-competences = Bevoegdheden
terminal-label-holders = In functie
terminal-label-vacant = Vacant
terminal-label-organizations = Organisaties
terminal-label-forms = Aanspreekvormen
terminal-label-addresses = Adressen
terminal-label-contacts = Contacten
terminal-label-replies = Antwoorden
terminal-label-row = Verzending
terminal-label-on = Op
terminal-label-answer = Antwoord
terminal-label-intact = Zegel ongeschonden
terminal-label-pdf = Pdf
terminal-label-undo = Ongedaan maken
terminal-label-redo = Opnieuw
terminal-label-backup-on = Laatste back-up
terminal-label-reference-pattern = Patroon van het kenmerk
terminal-label-file-name-pattern = Patroon van bestandsnamen
terminal-label-house-language = Huistaal
terminal-label-relance-chain = Herinneringen (werkdagen)
terminal-label-closing-days = Sluitingsdagen
terminal-label-email-limit-mb = Bijlagen per e-mail (MB)
terminal-label-ready = Kunnen geschreven worden
terminal-label-blocked = Geblokkeerd
terminal-label-french-spacing = Spaties in het Frans
terminal-label-format = Indeling van het papier
terminal-label-fold-marks = Vouwmerken
terminal-label-show-iban = Rekeningnummer onderaan
terminal-label-refusal = Weigering
terminal-label-at = Op
terminal-label-as-of = Titularissen op
terminal-label-folded = Samengevoegd
terminal-label-left-out = Weggelaten
terminal-label-rejected = Geweigerde rijen
terminal-label-written = Geschreven
terminal-label-resumed = Al aanwezig
terminal-label-left = Achtergebleven
terminal-label-combined = Stapel

terminal-word-post = gewone post
terminal-word-registered = aangetekend
terminal-word-hand = afgegeven
terminal-word-email = e-mail
terminal-word-fax = fax
terminal-word-draft = ontwerp
terminal-word-prepared = klaar
terminal-word-sent = verzonden
terminal-word-void = vervallen
terminal-word-acknowledgement = ontvangstbevestiging
terminal-word-answer = antwoord
terminal-word-refusal = weigering
terminal-word-commitment = toezegging
terminal-word-relance = herinnering
terminal-word-introduction = kennismaking
terminal-word-proof = bewijs van afgifte
terminal-word-delivery = leveringsbewijs
terminal-word-return = terug naar afzender
terminal-word-out = uit
terminal-word-in = in

# Woorden van een opdrachtregel.
terminal-take-starter = met de meegeleverde adreslijst en een voorbeeldafzender
terminal-take-file = bestandsnaam
terminal-take-key = naam van de instelling of de aanspreekvorm
terminal-take-value = nieuwe waarde
terminal-take-competence = bevoegdheid, bijvoorbeeld employment
terminal-take-government = regering, bijvoorbeeld federal
terminal-take-post = functie, bijvoorbeeld federal/employment
terminal-take-on = dag, JJJJ-MM-DD
terminal-take-id = identificatie
terminal-take-person = persoon die al in de adreslijst staat
terminal-take-given-name = voornaam
terminal-take-family-name = familienaam
terminal-take-gender = m, f of unknown
terminal-take-lang = taal: fr, nl, de of en
terminal-take-organization = organisatie die al in de adreslijst staat
terminal-take-organization-name = naam van een toe te voegen organisatie
terminal-take-role = soort functie, bijvoorbeeld minister
terminal-take-title = titel, fr=…; per taal te herhalen
terminal-take-since = begin van het mandaat, JJJJ[-MM[-DD]]
terminal-take-succeeds = beëindigt het mandaat van de huidige titularis
terminal-take-into = steekkaart die blijft bestaan, via haar identificatie
terminal-take-source = waar het gelezen is
terminal-take-street = straat en nummer
terminal-take-postcode = postcode
terminal-take-city = gemeente
terminal-take-building = gebouw
terminal-take-floor = verdieping
terminal-take-box = busnummer
terminal-take-country = landcode: BE, FR, DE, NL of LU
terminal-take-dir = map met sjablonen
terminal-take-template = naam van het sjabloon, zie template list
terminal-take-to = functie die men aanschrijft
terminal-take-body = Markdown-bestand in de plaats van de tekst
terminal-take-field = waarde van een veld, VELD=TEKST; te herhalen
terminal-take-subject = onderwerp van de brief
terminal-take-picture = afbeelding, PNG of SVG
terminal-take-style = regular, italic, bold of bold_italic
terminal-take-font = lettertype, TTF of OTF
terminal-take-height = hoogte op papier, in millimeter
terminal-take-without = neemt de afbeelding of het lettertype weg
terminal-take-your-reference = kenmerk van de bestemmeling; leeg: geen
terminal-take-your-letter-of = datum van zijn brief, JJJJ-MM-DD; leeg: geen
terminal-take-date = datum van de brief; leeg: de dag van de export
terminal-take-signatory = ondertekenaar; te herhalen
terminal-take-enclosure = bij te voegen bestand; te herhalen
terminal-take-binned = de prullenmand in plaats van de rest
terminal-take-copy = wie een kopie krijgt; te herhalen
terminal-take-channel = post, registered, hand, email of fax
terminal-take-take-out = bijlage om weg te nemen; te herhalen
terminal-take-ignore = punt om in deze brief te negeren: zijn code of zijn merkteken
terminal-take-mind = genegeerd punt om weer op te nemen: zijn code of zijn merkteken
terminal-take-salutation = aanspreking; leeg: de gebruikelijke
terminal-take-valediction = slotformule; leeg: de gebruikelijke
terminal-take-send = kiest deze versie om te verzenden
terminal-take-remove = neemt deze versie weg
terminal-take-as = text of svg
terminal-take-out = te schrijven bestand of map
terminal-take-attach-source = voegt ook de tekst van de brief toe, in Markdown
terminal-take-reason = reden, vermeld in het register
terminal-take-letter = briefidentificatie
terminal-take-dispatch = verzending, via het kenmerk of de identificatie van de brief
terminal-take-tracking = trackingnummer
terminal-take-sent-to = e-mailadres of faxnummer
terminal-take-receipt = bewijs van afgifte (bestand)
terminal-take-seal-printed = verzegelt wat afgedrukt is
terminal-take-follow-up = werkdagen voor elke herinnering, 20,40
terminal-take-follow-up-on = zelf gekozen dag van de herinnering, JJJJ-MM-DD
terminal-take-words = de woorden om te onthouden, geciteerd
terminal-take-note = aantekening
terminal-take-year = jaar
terminal-take-head = elders bewaarde vingerafdruk
terminal-take-except = functie die meteen wegblijft; te herhalen
terminal-take-axis = beleidsthema
terminal-take-unmatched = kenmerk dat het antwoord vermeldt, als geen brief bekend is
terminal-take-promised = beloofde termijn, JJJJ[-MM[-DD]]
terminal-take-reply = antwoord, met nummer of identificatie
terminal-take-answered = yes: beantwoord; no: onbeantwoord
terminal-take-sort = volgorde: date, number of channel
terminal-take-called = naam van de kopie
terminal-take-quote = woorden van de brief waarop ze slaat
terminal-take-bin = naam in de prullenmand
terminal-take-descending = in omgekeerde volgorde
terminal-take-limit = aantal regels
terminal-take-offset = over te slaan regels
terminal-take-with = functie of persoon
terminal-take-private = privé: blijft buiten elke export
terminal-take-of = functie of persoon waarvan men het verloop wil
terminal-take-place = plaats in het venster, bijvoorbeeld register
terminal-take-filter = filters, in JSON-vorm
terminal-take-list = lijst van bestemmelingen (CSV, XLSX, ODS of vCard)
terminal-take-map = inhoud van een kolom, KOLOM=VELD; te herhalen
terminal-take-dry-run = toont het resultaat zonder iets te bewaren
terminal-take-paragraph = bestand met de persoonlijke alinea van deze bestemmeling
terminal-take-include = yes of no: hoort de brief erbij?
terminal-take-rejoin = neemt de gemeenschappelijke tekst weer over, ondanks handmatige wijzigingen
terminal-take-combined = pdf die alle brieven bundelt, voor de printer
terminal-take-duplex = elke brief begint op een nieuw blad, dubbelzijdig
terminal-take-without-blocked = schrijft de andere als er brieven geblokkeerd zijn
terminal-take-pattern = patroon van de bestandsnamen
terminal-take-jobs = aantal processorkernen
terminal-take-campaign = campagne, met al haar brieven
terminal-take-tracking-from = eerste nummer van een rol etiketten
terminal-take-trackings = bestand met trackingnummers, één per regel
terminal-take-chain = werkdagen vóór elke herinnering, bijvoorbeeld 20,40
terminal-take-acknowledgement = werkdagen tot de verwachte ontvangstbevestiging
terminal-take-skip = aantal al gebruikte etiketten van het eerste vel
terminal-take-stationery = envelop (dl, c5-6, c5, c4) of etikettenvel (l7160, l7162, l7163, l7165)

## Dagen, tijdstippen, getallen

terminal-month =
    { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[other] december
    }
terminal-day = { $day } { $month } { $year }
terminal-month-of-year = { $month } { $year }
terminal-moment = { $day } om { $hour }.{ $minute } uur
terminal-thousands = .
terminal-usage-which-language = Welke tekst wordt bedoeld? De campagne heeft er één per taal ({ $known }): zet TAAL=… ervoor, of noem de taal met --text. Er is niets gewijzigd.
terminal-yes = ja
terminal-no = nee

## Als er niets te tonen valt

terminal-nothing-letter-check = Niets op te merken.
terminal-nothing-letter-undo = Er is niets ongedaan te maken.
terminal-nothing-letter-redo = Er is niets opnieuw uit te voeren.
terminal-nothing-letter-list = Geen brieven.
terminal-nothing-letter-revision = Geen eerdere versies.
terminal-nothing-comment-list = Geen opmerkingen.
terminal-nothing-campaign-list = Geen campagnes.
terminal-nothing-demand-list = Geen vragen.
terminal-nothing-register-list = Geen stukken in het register.
terminal-nothing-register-year = Niets in het register voor dat jaar.
terminal-nothing-archive-list = Geen verzegelde brieven.
terminal-nothing-timeline-show = Er is nog niets gebeurd.
terminal-nothing-calendar-show = Geen feestdagen of sluitingsdagen.
terminal-nothing-view-list = Geen bewaarde weergaven.
terminal-nothing-search-everywhere = Die woorden komen nergens voor.
terminal-nothing-directory-search = De adreslijst bevat niets van dien aard.
terminal-nothing-directory-holder = Niemand is in functie.
terminal-nothing-follow-up-due = Geen herinneringen te schrijven.
terminal-nothing-follow-up-set = Geen herinneringen meer voor deze brief.
terminal-nothing-desk-complete = Er wachtte geen verzending.
terminal-nothing-contact-log = Genoteerd.

## Wat een regel van een lijst zegt

terminal-row-since =
    { $since_as ->
        [day] sinds { $since }
       *[other] sinds { $since }
    }
terminal-row-until =
    { $until_as ->
        [day] tot { $until }
       *[other] tot { $until }
    }
terminal-row-signature = handtekening als beeld
terminal-row-place = regel { $line }, kolom { $column }
terminal-row-supplied = meegeleverd
terminal-row-problems =
    { $problems ->
        [one] één probleem
       *[other] { $problems } problemen
    }
terminal-row-built-in = ingevuld door het bureau
terminal-row-quote = ‘{ $words }’
terminal-row-about-words = bij ‘{ $quote }’
terminal-row-to-send = te verzenden
terminal-row-prepared = { $prepared } klaar
terminal-row-sent = { $sent } verzonden
terminal-row-language = { $lang } ({ $lang_reason })
terminal-row-left-out = niet mee
terminal-row-paragraph = persoonlijke alinea: ‘{ $paragraph }’
terminal-row-by-hand = met de hand gewijzigd
terminal-row-likeness = { $likeness } % gemeenschappelijke tekst
terminal-row-into = samen met { $into }
terminal-row-number = rij { $row }
terminal-row-sample = bijvoorbeeld ‘{ $sample }’
terminal-row-late =
    { $days_late ->
        [one] één werkdag te laat
       *[other] { $days_late } werkdagen te laat
    }
terminal-row-sent-on = verzonden op { $since }
terminal-row-due = herinnering op { $due }
terminal-row-owed =
    { $step ->
        [0] ontvangstbevestiging verwacht op { $due }
       *[other] herinnering op { $due }
    }
terminal-row-snoozed = uitgesteld tot { $snoozed_to }
terminal-row-due-on = herinnering op { $follow_up }
terminal-row-next = daarna op { $next }
terminal-row-successor = nu is { $successor } in functie
terminal-row-vacant = functie vacant
terminal-row-promised = beloofd tegen: { $promised }
terminal-row-sealed = verzegeld onder nr. { $archive }
terminal-row-demand = vraag { $number }
terminal-row-answered = antwoord { $answer } van { $answered_on }
terminal-row-unanswered = onbeantwoord
terminal-row-corrected = verbeterd ({ $corrected })
terminal-row-filter = { $label }: { $value }
terminal-row-private = privé
terminal-count-holders =
    { $count ->
        [one] { $shown } titularis
       *[other] { $shown } titularissen
    }
terminal-count-posts =
    { $count ->
        [one] { $shown } functie
       *[other] { $shown } functies
    }
terminal-count-letters =
    { $count ->
        [one] { $shown } brief
       *[other] { $shown } brieven
    }
terminal-count-days =
    { $count ->
        [one] { $shown } werkdag
       *[other] { $shown } werkdagen
    }
terminal-count-answered =
    { $count ->
        [one] { $shown } beantwoord
       *[other] { $shown } beantwoord
    }
terminal-count-acknowledged =
    { $count ->
        [one] { $shown } alleen bevestigd
       *[other] { $shown } alleen bevestigd
    }
terminal-count-silent =
    { $count ->
        [one] { $shown } zonder reactie
       *[other] { $shown } zonder reactie
    }

## Andere labels

terminal-label-letter-dispatch = Verzending
terminal-label-reply = Ontvangen stuk
terminal-label-reply-words = Onthouden woorden
terminal-label-note = Aantekening
terminal-label-promised = Beloofd tegen
terminal-label-unmatched = Vermeld kenmerk
terminal-label-reply-answers = Beantwoorde vragen
terminal-label-letter-answers = Volgt op
terminal-label-texts = Gemeenschappelijke teksten
terminal-label-list = Gelezen lijst
terminal-label-columns = Kolommen
terminal-label-rows = Rijen
terminal-label-sent = Al verzonden
terminal-label-discarded = In de prullenmand
terminal-label-kept = Met nummer gebleven
terminal-label-entries = Geschreven inschrijvingen
terminal-label-events = Gebeurtenissen
terminal-label-follow-up-events = Ingeschreven dagen
terminal-label-appended = Aangehechte bijlagen
terminal-label-attached = Bijlagen als bestand
terminal-label-foreign = Buiten de archiefnormen
terminal-label-bin = In de prullenmand als
terminal-label-place = Plaats
terminal-label-filter = Filters
terminal-label-reason = Reden
terminal-label-said = Verbeterde waarden
terminal-label-post = Functie
terminal-label-membership = Mandaat
terminal-label-given-name = Voornaam
terminal-label-family-name = Familienaam
terminal-label-gender = Gender
terminal-label-party = Partij
terminal-label-language = Taal
terminal-label-shown-title = Titel
terminal-label-shown-name = Naam
terminal-label-register-governments = Per regering
terminal-label-government-name = Regering
terminal-label-pieces = Afgedrukte adressen
terminal-label-tight = Te lange adressen
terminal-label-without = Brieven zonder adres
terminal-label-campaign-date = Datum van de brieven
terminal-label-archive-record = Zegel
terminal-label-sealed-at = Verzegeld op
terminal-label-pdf-sha256 = SHA-256 van de pdf
terminal-label-hash = Vingerafdruk
terminal-label-receipts = Bewijzen
terminal-label-corrections = Verbeteringen
terminal-label-demands = Vragen
terminal-label-follow-ups = Herinneringen
terminal-label-archive-reminders = Verzonden herinneringen
terminal-label-recalls = Herinnert aan
terminal-label-later-replies = Antwoorden op de herinneringen
terminal-label-tracking = Trackingnummer
terminal-label-tracking-grouped = Trackingnummer
terminal-label-date-refusal = Dag geweigerd
terminal-label-usual = Gebruikelijke herinnering
terminal-label-own-day = Herinnering op de gekozen dag
terminal-label-due = Vervaldag
terminal-label-days = Werkdagen
terminal-label-ignored = Genegeerd in deze brief
terminal-label-competence-label = Bevoegdheid
terminal-label-copies = Kopieën
terminal-label-your-reference = Kenmerk van de bestemmeling
terminal-label-your-letter-of = Zijn brief van
terminal-label-axis = Beleidsthema
terminal-label-quote = Passage
terminal-label-text = Tekst
terminal-label-sent-to = Verzonden naar
terminal-label-edited-at = Gewijzigd op
terminal-label-tagline = Regel onder de naam
terminal-label-street = Straat
terminal-label-postcode = Postcode
terminal-label-city = Gemeente
terminal-label-country = Land
terminal-label-email = E-mail
terminal-label-phone = Telefoon
terminal-label-website = Website
terminal-label-enterprise-number = Ondernemingsnummer
terminal-label-register = Rechtspersonenregister
terminal-label-iban = IBAN
terminal-label-voice = Wie spreekt
terminal-label-campaign-file-name-pattern = Bestandsnamen van een campagne
terminal-label-acknowledgement-days = Bevestiging verwacht (werkdagen)
terminal-label-envelope = Venster van de envelop (mm)
terminal-label-text-setting = Rechterrand van de tekst
terminal-label-typeface = Lettertype
terminal-label-fonts = Eigen lettertypes
terminal-label-logo = Logo
terminal-label-logo-alone = Logo in plaats van de naam
terminal-label-reference-code = QR-code van het kenmerk

## Andere woorden van de machine

terminal-word-kind-letter = brief
terminal-word-kind-void = nummer vervallen
terminal-word-kind-reply = ontvangen stuk
terminal-word-kind-other = ander stuk
terminal-word-call = telefoongesprek
terminal-word-meeting = ontmoeting
terminal-word-note = notitie
terminal-word-kind-reminder = herinnering
terminal-word-kind-receipt = bewijs
terminal-word-holiday = feestdag
terminal-word-closing = sluiting
terminal-word-kind-post = functie
terminal-word-kind-person = persoon
terminal-word-kind-organization = organisatie
terminal-word-kind-address = adres
terminal-word-kind-campaign = campagne
terminal-word-kind-template = sjabloon
terminal-word-kind-voice = telefoon
terminal-word-kind-url = website
terminal-word-waiting = wacht
terminal-word-place-register = register
terminal-word-place-letters = brieven
terminal-word-settled = niet meer nodig
terminal-word-skipped = overgeslagen
terminal-word-ended = stopgezet
terminal-word-reminded = herinnerd
terminal-word-exported = geëxporteerd
terminal-word-dispatched = verzonden
terminal-word-replied = antwoord ontvangen
terminal-word-voided = nummer vervallen
terminal-word-corrected = verbeterd
terminal-word-attached = antwoord gekoppeld
terminal-word-act-remind = herinneren
terminal-word-act-introduce = zich voorstellen aan de opvolger
terminal-word-act-wait = afwachten
terminal-word-act-send = verzenden
terminal-word-act-write = schrijven
terminal-word-gender-m = man
terminal-word-gender-f = vrouw
terminal-word-gender-unknown = onbekend
terminal-word-voice-auto = volgens de ondertekenaars
terminal-word-voice-singular = ik
terminal-word-voice-plural = wij

## Woorden die op één opdrachtregel iets eigens betekenen

terminal-take-contact-log-channel = call, meeting of note
terminal-take-contact-log-text = wat er gezegd is
terminal-take-contact-log-on = dag, JJJJ-MM-DD; zonder: vandaag
terminal-take-timeline-show-private = toont ook wat privé is
terminal-take-follow-up-snooze-to = nieuwe dag van de herinnering, JJJJ-MM-DD
terminal-take-follow-up-set-on = zelf gekozen dag van een extra herinnering, JJJJ-MM-DD
terminal-take-follow-up-skip-id = herinnering, met haar identificatie; zie follow-up due
terminal-take-campaign-edit-text = taal van de tekst die wijzigt: fr, nl, de of en
terminal-take-campaign-edit-subject = onderwerp, TAAL=TEKST; te herhalen
terminal-take-campaign-edit-body = Markdown-bestand met de tekst, TAAL=BESTAND; te herhalen
terminal-take-campaign-edit-remove = neemt de tekst in die taal weg: fr, nl, de of en
terminal-take-campaign-edit-name = nieuwe naam van de campagne
terminal-take-campaign-edit-lang = taal van de brieven: fr, nl, de of en, of auto voor de aanbevolen taal
terminal-take-campaign-set-lang = taal van de brieven: fr, nl, de of en, of auto voor de aanbevolen taal
terminal-take-campaign-new-lang = taal van alle brieven: fr, nl, de of en; auto: de aanbevolen taal van elke brief
terminal-take-campaign-new-subject = onderwerp, TAAL=TEKST; per taal te herhalen
terminal-take-campaign-new-body = Markdown-bestand met de tekst, TAAL=BESTAND; per taal te herhalen
terminal-take-campaign-new-name = naam van de campagne
terminal-take-campaign-new-on = dag waarop gekeken wordt wie in functie is, JJJJ-MM-DD
terminal-take-campaign-new-to = functie die men ook aanschrijft; te herhalen
terminal-take-campaign-edit-on = dag waarop gekeken wordt wie in functie is, JJJJ-MM-DD
terminal-take-campaign-edit-to = functie die men ook aanschrijft; te herhalen
terminal-take-campaign-export-pattern = patroon van de bestandsnamen, bijvoorbeeld {"{date}_{government}_{post}_{subject}_{lang}"}
terminal-take-campaign-set-to = bestemmeling van wie de brief wijzigt; te herhalen
terminal-take-register-list-kind = out (wat vertrok) of in (wat binnenkwam)
terminal-take-register-list-state = stand van zaken: waiting, late, acknowledgement, answer, refusal, commitment, closed, none, void, received of unmatched
terminal-take-register-list-from = eerste dag van de periode, JJJJ-MM-DD
terminal-take-register-list-until = laatste dag van de periode, JJJJ-MM-DD
terminal-take-register-list-text = in de stukken gezochte woorden
terminal-take-register-export-kind = out (wat vertrok) of in (wat binnenkwam)
terminal-take-register-export-state = stand van zaken: waiting, late, acknowledgement, answer, refusal, commitment, closed, none, void, received of unmatched
terminal-take-register-export-from = eerste dag van de periode, JJJJ-MM-DD
terminal-take-register-export-until = laatste dag van de periode, JJJJ-MM-DD
terminal-take-register-export-text = in de stukken gezochte woorden
terminal-take-calendar-show-from = eerste dag, JJJJ-MM-DD
terminal-take-calendar-show-until = laatste dag, JJJJ-MM-DD
terminal-take-view = bewaarde weergave, met haar naam; de andere filters komen erbij
terminal-take-letter-list-state = draft, prepared, sent of void
terminal-take-letter-list-text = in onderwerp, tekst en bestemmeling gezochte woorden
terminal-take-letter-new-answers = brief waarop deze volgt
terminal-take-letter-version-name = naam waaronder deze toestand van de tekst bewaard wordt
terminal-take-reply-record-answers = nummers van de vragen waarop het antwoordt, 1,3
terminal-take-reply-attach-answers = nummers van de vragen waarop het antwoordt, 1,3
terminal-take-reply-record-kind = acknowledgement, answer, refusal, commitment of other
terminal-take-reply-record-from = functie waarvan het stuk komt; zonder: die waaraan geschreven werd
terminal-take-reply-record-subject = onderwerp van het stuk
terminal-take-register-add-from = functie waarvan het stuk komt
terminal-take-register-add-subject = onderwerp van het stuk
terminal-take-dispatch-receipt-kind = proof, acknowledgement, delivery of return
terminal-take-dispatch-record-except = brief van de campagne die niet vertrokken is; te herhalen
terminal-take-dispatch-draft-letter = brief of campagne
terminal-take-dispatch-correct-value = on, channel, tracking of sent_to, VELD=WAARDE; te herhalen
terminal-take-reply-correct-value = on, channel, kind, subject, words, promised of note, VELD=WAARDE; te herhalen
terminal-take-comment-write-text = de opmerking
terminal-take-comment-write-id = te herschrijven opmerking
terminal-take-directory-title-text = de titel
terminal-take-directory-confirm-form-key = naam van de aanspreekvorm, zoals directory show hem geeft
terminal-take-directory-mandate-until = einde van het mandaat, JJJJ[-MM[-DD]]
terminal-take-directory-search-text = gezochte woorden
terminal-take-search-everywhere-text = gezochte woorden
terminal-take-archive-search-text = gezochte woorden
terminal-take-bin-list-text = woorden uit de naam of de bestemmeling
terminal-take-view-save-name = naam van de weergave
terminal-take-view-save-id = te vervangen weergave
terminal-take-template-show-name = naam van het sjabloon
terminal-take-template-new-name = naam van het sjabloon
terminal-take-template-duplicate-name = naam van het sjabloon
terminal-take-template-write-name = naam van het sjabloon
terminal-take-template-preview-name = naam van het sjabloon
terminal-take-template-remove-name = naam van het sjabloon
terminal-take-template-write-body = bestand met het sjabloon
terminal-take-template-preview-to = functie waarvoor het voorbeeld geschreven is
terminal-take-settings-set-key = naam van de instelling, zie settings show
terminal-take-register-year-year = jaar; zonder: het lopende jaar

## Wat de hulp van een opdrachtregel toevoegt

terminal-more-campaign-new =
    Velden van een lijst, voor --map:
    name, name-family-first, name-given-first, given-name, family-name, gender, language, function, organization, street, house-number, box, building, postcode, city, country, email, phone, post
terminal-more-campaign-edit =
    Velden van een lijst, voor --map:
    name, name-family-first, name-given-first, given-name, family-name, gender, language, function, organization, street, house-number, box, building, postcode, city, country, email, phone, post
terminal-more-sender-set =
    Sleutels van het TOML-bestand:

    {"[sender]"}
    name, tagline, street, postcode, city, country, email, phone, website,
    enterprise_number, register, iban, voice (auto, singular, plural)

    {"[[signatory]]"}
    id, name, function, organization

    name, tagline, street, city, register, function en organization krijgen één tekst,
    of één per taal, in een tabel fr, nl, de, en.
terminal-more-settings-set =
    Waarden:
    house_language: fr, nl, de, en
    format: be-right-window, be-left, de-5008-a, de-5008-b, fr-right, nl-left, lu, eu, own
    typeface: serif, sans, own
    text_setting: justified, ragged
    french_spacing: france, belgium-eu
    fold_marks, show_iban, logo_alone, reference_code: yes, no
    relance_chain: 20,40
    acknowledgement_days: 10, none
    closing_days: flanders 2026-07-13..2026-08-16
terminal-writing = Schrijven: { $done } van { $total }
terminal-writing-stopped = Gestopt. { $done } van de { $total } brieven zijn geschreven, elk volledig en genummerd. Dezelfde opdracht schrijft de rest.
terminal-no-folder = Deze computer heeft geen map voor gegevens. Geef met --desk MAP aan waar het bureau staat.
