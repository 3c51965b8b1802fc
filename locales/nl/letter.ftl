# Writing a letter: its card, its text, its pages, its acts.

## Parts of the screen

letter-card = Steekkaart van de brief
letter-text = Tekst
letter-pages = Pagina
letter-versions = Versies
letter-more = Andere acties
letter-none = Geen
letter-change = Wijzigen
letter-draft = ontwerp
letter-without-subject = Brief zonder onderwerp
letter-signature-of = Handtekening van { $name }
letter-reference-code = QR-code van het kenmerk { $reference }
letter-source-of = Tekst van brief { $reference }, in Markdown
letter-with-enclosures = Brief en bijlagen in één pdf…
letter-with-enclosures-title = Brief en bijlagen samenvoegen in één pdf
letter-with-enclosures-sentence = De pagina’s van de brief, dan die van zijn bijlagen. Wat geen pdf is, gaat ongewijzigd mee in het bestand.
letter-with-enclosures-source = De tekst van de brief toevoegen
letter-with-enclosures-source-hint = In Markdown, voor wie ermee verder wil werken.
letter-with-enclosures-act = Samenvoegen en openen
letter-with-enclosures-file = brief-en-bijlagen
letter-with-enclosures-done = { $pages ->
    [one] Eén pagina geschreven.
   *[other] { $pages } pagina’s geschreven.
}
letter-with-enclosures-attached = Ongewijzigd toegevoegd: { $titles }
letter-with-enclosures-foreign = Niet conform de normen voor archivering en toegankelijkheid: { $titles }. De pdf van de brief zelf is dat wel.

## Card

letter-recipient = Bestemmeling
letter-no-recipient = Zonder bestemmeling
letter-no-holder = Functie vacant
letter-since = { $government }, sinds { $since }
letter-advised = Schrijf { $language }: { $reason }
letter-address = Adres
letter-address-is = Adres { $state }
letter-address-to-confirm = Adres te bevestigen
letter-address-proposed = Voorgesteld adres, te bevestigen
letter-address-missing = Adres ontbreekt
letter-address-other = Ander adres
letter-address-confirmed = Adres vandaag bevestigd
letter-answers = Volgt op
letter-your-reference = Kenmerk van de bestemmeling
letter-your-letter-of = Zijn brief van
letter-your-reference-none = Geen
letter-template = Sjabloon
letter-competence = Bevoegdheid
letter-signature = Ondertekening
letter-no-signatory = Niemand ondertekent
letter-channel = Geplande verzending
letter-channel-post = Gewone post
letter-channel-registered = Aangetekend
letter-channel-hand = Persoonlijke afgifte
letter-channel-email = E-mail
letter-channel-fax = Fax
letter-date = Datum van de brief
letter-date-of-export = Dag van export
letter-date-follows = Volgt de dag van export.
letter-enclosures = Bijlagen
letter-enclose = Toevoegen
letter-take-out = ‘{ $title }’ weghalen
letter-drop = Bij de brief voegen
letter-enclosed =
    { $count ->
        [one] Bijlage toegevoegd: { $names }
       *[other] Bijlagen toegevoegd: { $names }
    }
letter-copies = Kopie aan
letter-copies-hint = Eén naam per regel

## Text

letter-subject = Onderwerp
letter-salutation = Aanspreking
letter-body = Brieftekst
letter-valediction = Slotformule
letter-etiquette-hint = Gebruikelijke vorm. Druk op Enter om hem te wijzigen.
letter-etiquette-none = Geen vorm bekend
letter-etiquette-changed = Gewijzigde vorm
letter-etiquette-back = Terug naar de gebruikelijke vorm

## Versions

letter-to-send = te verzenden
letter-add = Toevoegen
letter-add-version = Een taal toevoegen
letter-beside = Twee versies naast elkaar
letter-beside-pane = Versie naast de tekst
letter-beside-swap = De twee versies omwisselen
letter-beside-close = Terug naar de pagina
letter-version-more = Versie { $language }
letter-send-this = Deze versie verzenden
letter-sends-already = Deze versie vertrekt.
letter-remove-version = Deze versie weghalen
letter-keeps-sent = Kies eerst een andere versie om te verzenden.
letter-revisions = Eerdere versies
letter-revisions-sentence = Elke bewaarde toestand van deze tekst; terugzetten kan ongedaan worden gemaakt.
letter-revisions-none = { $key ->
    [none] Nog geen eerdere versie. Geef deze een naam om ze te bewaren.
   *[other] Nog geen eerdere versie. Met { $key } bewaart u er een onder een naam.
}
letter-revision-unnamed = Automatisch bewaard
letter-revision-take = Deze tekst terugzetten
letter-difference-against = Vergelijken
letter-difference-now = Met de huidige tekst
letter-difference-before = Met de vorige versie
letter-difference-none = Alleen lezen
letter-difference-text = Vergeleken tekst
letter-difference-count =
    { $added ->
        [one] { $added } woord toegevoegd
       *[other] { $added } woorden toegevoegd
    }, { $removed ->
        [one] { $removed } geschrapt
       *[other] { $removed } geschrapt
    }
letter-difference-no-word = Geen woord toegevoegd of geschrapt
letter-difference-same = Geen verschil
letter-difference-oldest = Dit is de oudste bewaarde versie.
letter-difference-at = Verschil { $at } van { $count }
letter-difference-next = Volgend verschil
letter-difference-previous = Vorig verschil
letter-difference-added = toegevoegd:
letter-difference-removed = geschrapt:
letter-difference-looks = opmaak gewijzigd
letter-difference-unchanged = { $count } ongewijzigde alinea’s
letter-difference-usage = gebruikelijke vorm
letter-name-version = Deze versie een naam geven
letter-name-version-sentence = Ze blijft ongewijzigd bij de eerdere versies staan.
letter-name-version-label = Naam van de versie
letter-name-version-act = Naam geven
letter-named = Versie bewaard onder de naam ‘{ $name }’

## Acts

letter-undo-step = ‘{ $step }’ ongedaan maken
letter-duplicate = Dupliceren
letter-duplicated = Brief gedupliceerd: dit is de kopie
letter-discard = Naar de prullenmand
letter-discarded = Brief in de prullenmand gelegd
letter-void = Dit nummer laten vervallen
letter-export = Exporteren
letter-export-again = Opnieuw exporteren
letter-exported =
    { $pages ->
        [one] Pdf { $reference } geschreven, één pagina
       *[other] Pdf { $reference } geschreven, { $pages } pagina’s
    }
letter-open-pdf = Openen
letter-print = Afdrukken
letter-print-opened = Pdf { $reference } gaat open in de pdf-lezer van uw systeem: druk hem daar af.
letter-print-sent = Pdf { $reference } is naar de printer gestuurd.
letter-pdf-copied = Pdf { $reference } gekopieerd: plak hem in een e-mail of een map.
letter-pdf-not-copied = De pdf is niet gekopieerd: dit systeem laat dat niet toe. Exporteer hem en voeg hem bij de e-mail.
letter-record = Verzending vastleggen
letter-in-archive = In het register tonen
letter-write-to = Aan deze persoon schrijven
letter-blocked = De brief kan nog niet vertrekken. { $why }

## States

letter-sealed = Verzegeld op { $date }. Dupliceer om opnieuw te schrijven.
letter-changed-since-export = De brief is gewijzigd sinds export { $reference }: de bewaarde pdf toont de oude tekst.
letter-saved = Bewaard om { $time }
letter-saving = Bewaren…
letter-not-saved = Niet bewaard. { $why } Er gaat niets verloren zolang het venster open blijft.
letter-nothing-to-save = Alleen lezen
letter-in-language = Brief { $language }
letter-words =
    { $count ->
        [one] { $shown } woord
       *[other] { $shown } woorden
    }
letter-signs =
    { $count ->
        [one] { $shown } teken, spaties inbegrepen
       *[other] { $shown } tekens, spaties inbegrepen
    }
letter-spill-lines =
    { $lines ->
        [one] Maar één regel op pagina { $pages }
       *[other] Maar { $lines } regels op pagina { $pages }
    }
letter-spill-lines-says =
    { $lines ->
        [one] Op pagina { $pages } staan maar één regel van de tekst en het slot van de brief. Is de tekst iets korter, dan valt die pagina weg.
       *[other] Op pagina { $pages } staan maar { $lines } regels van de tekst en het slot van de brief. Is de tekst iets korter, dan valt die pagina weg.
    }
letter-spill-closing = Alleen het slot op pagina { $pages }
letter-spill-closing-says = Op pagina { $pages } staat alleen het slot van de brief. Is de tekst iets korter, dan valt die pagina weg.
letter-alone = Focusmodus
letter-alone-leave = Focusmodus verlaten

## Page

letter-page-count =
    { $count ->
        [one] Eén pagina
       *[other] { $count } pagina’s
    }
letter-page-setting = pagina wordt opgemaakt…
letter-page-zoom = Grootte van de pagina
letter-page-fit = Volledige breedte
letter-page-window = Venster
letter-page-window-says = Wat het venster van de envelop in elk geval toont
letter-page-folds = Vouwen
letter-page-folds-say = Waar het blad gevouwen wordt

## Notices

letter-notices = Na te kijken
letter-notices-none = Niets te melden
letter-notices-warn =
    { $count ->
        [one] Eén punt na te kijken, niets blokkeert
       *[other] { $count } punten na te kijken, niets blokkeert
    }
letter-notices-block =
    { $count ->
        [one] Eén punt blokkeert de verzending
       *[other] { $count } punten blokkeren de verzending
    }
letter-notice-go = Ernaartoe
letter-notice-ignore = Hier negeren
letter-notice-mind = Weer opnemen
letter-notices-ignored = In deze brief genegeerd
letter-remedy-confirm-address = Het klopt
letter-remedy-add-address = Een adres toevoegen
letter-remedy-confirm-title = De titel bevestigen
letter-remedy-confirm-form = De vorm bevestigen
letter-remedy-choose-recipient = Een bestemmeling kiezen
letter-remedy-choose-signatory = Kiezen wie ondertekent
letter-remedy-set-sender = Invullen wie schrijft
letter-remedy-fill-field = Het veld invullen
letter-door-sender = Afzender aanvullen
letter-door-signatory = Ondertekenaars aanvullen
letter-door-signature = Kiezen wie ondertekent
letter-door-recipient = Bestemmeling nakijken
letter-door-post = Adreslijst openen
letter-door-exchange = Contacten tonen
letter-door-address = Adres verbeteren
letter-door-language = Taal nakijken
letter-door-words = Naar de tekst
letter-door-paragraph = Naar de alinea
letter-door-enclosure = Bijlagen tonen
letter-door-date = Datum wijzigen
letter-door-letter = Brief openen
letter-door-backup = Tonen waar het bureau staat
letter-door-letterhead = Briefpapier openen

## Parts of a letter, as the place of a notice

letter-part-letterhead = Briefhoofd
letter-part-address = Adres
letter-part-reference = Kenmerk
letter-part-date = Datum
letter-part-subject = Onderwerp
letter-part-salutation = Aanspreking
letter-part-body = Brieftekst
letter-part-valediction = Slotformule
letter-part-signatory = Ondertekening
letter-part-enclosure = Bijlagen
letter-part-copy = Kopieën
letter-part-footer = Voettekst
letter-part-heading = Hoofd van de vervolgpagina
letter-part-page-number = Paginanummer
letter-part-language = Taal
letter-part-tracking = Trackingnummer
letter-part-template = Sjabloon
letter-part-desk = Bureau
letter-paste-pictures =
    { $count ->
        [one] Eén afbeelding is niet overgenomen: in de tekst van een brief staan er geen.
       *[other] { $count } afbeeldingen zijn niet overgenomen: in de tekst van een brief staan er geen.
    }
letter-paste-links =
    { $count ->
        [one] Eén link is niet overgenomen: hij leidt niet naar een https- of e-mailadres. De woorden blijven staan.
       *[other] { $count } links zijn niet overgenomen: ze leiden niet naar een https- of e-mailadres. De woorden blijven staan.
    }
