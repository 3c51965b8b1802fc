# Campagnes: één tekst, verschillende kabinetten.

campaign-folded = { $person } krijgt één brief, gericht aan: { $title }
campaign-left-out-no-holder = Geen titularis bekend
campaign-left-out-mandate-ended = Vacant sinds het einde van het mandaat ({ $date })
campaign-left-out-mandate-later = Het mandaat begint pas later ({ $date })
campaign-left-out-no-address = Geen postadres bekend
campaign-left-out-unticked = Met de hand weggelaten

list-reason-heading = Reden van weigering
list-reason-no-recipient = Geen functie uit de adreslijst, geen familienaam en geen organisatie met een functie: de rij zegt niet aan wie er geschreven wordt.
list-reason-too-many-cells = Meer cellen dan kolomkoppen: zet de waarde met het scheidingsteken tussen aanhalingstekens.
list-reason-too-few-cells = De rij is in tweeën gebroken: voeg ze samen, of zet de waarde met het regeleinde tussen aanhalingstekens.
list-reason-unbalanced-quotes = Een geopend aanhalingsteken is niet gesloten.
list-reason-merged-cell = Wat ontbreekt, staat in een samengevoegde cel hogerop: splits die cel en herhaal de waarde.
list-reason-post-unknown = De adreslijst kent deze functie niet: verbeter de identificatie, of maak de cel leeg.
list-reason-country-unknown = Dit land is niet herkend: België, Frankrijk, Duitsland, Nederland of Luxemburg.
list-reason-row-twice = Dezelfde bestemmeling staat al hogerop in de lijst.
# Hoe een lijst gelezen is.
list-notice-no-column-known = Geen enkele kolomkop is herkend: geef aan wat elke kolom bevat.
list-notice-no-recipient-column = Geen kolom noemt de bestemmeling: wijs de kolom met de naam aan, of die met de functie en de organisatie.
list-notice-doubled-column = Verschillende kolommen voor hetzelfde gegeven ({ $field }): { $headings }. Per rij telt de eerste die ingevuld is.
list-notice-rows-above = Overgeslagen rijen boven de kolomkoppen: { $rows }
list-notice-empty-rows = Overgeslagen lege rijen: { $rows }
list-notice-encoding = Het bestand is niet in UTF-8; het is gelezen als { $name }. Kijk de accenten na.
list-notice-mixed-encoding = Het bestand bevat twee tekencoderingen door elkaar. Kijk de accenten na in deze rijen: { $rows }
list-notice-other-sheets = Alleen het eerste ingevulde werkblad is gelezen. Niet gelezen werkbladen: { $names }
list-notice-name-not-split = Het is niet duidelijk wat de familienaam is in ‘{ $name }’.
list-notice-gender-unknown = Deze aanspreektitel is niet herkend: ‘{ $word }’. De aanspreking blijft neutraal.
list-notice-language-unknown = Deze taal is niet herkend: ‘{ $word }’.
list-notice-doubled-value = Twee kolommen spreken elkaar tegen ({ $field }); deze waarde is niet overgenomen: ‘{ $value }’.
list-notice-number-from-date = Het rekenblad had van dit getal een datum gemaakt ({ $field }); het is gelezen als { $value }. Kijk het na.
list-notice-cell-error = Het rekenblad kon de kolom ‘{ $heading }’ niet berekenen: { $value }
list-notice-merged = De kolom ‘{ $heading }’ maakt hier deel uit van een samengevoegde cel; de waarde staat hogerop.
list-notice-few-cells = De rij telt minder cellen dan er kolomkoppen zijn.
list-notice-post-unknown = Dit is niet de identificatie van een functie uit de adreslijst: ‘{ $value }’.
list-notice-post-known = Deze functie staat in de adreslijst: de naam, het adres en de taal komen daaruit, niet uit het bestand.
list-notice-postcode-odd = Dit kan geen postcode zijn: ‘{ $value }’. Kijk het adres na.
list-notice-email-odd = Dit is geen e-mailadres: ‘{ $value }’. Het wordt niet overgenomen.
campaign-name = Campagne
campaign-letters = Brieven
campaign-count = { $count ->
    [one] Eén campagne
   *[other] { $shown } campagnes
}
campaign-state-prepared = in voorbereiding
campaign-state-written = { $written } van { $all } geschreven
campaign-state-sent = { $sent } van { $all } verzonden
campaign-empty = Een campagne richt één tekst aan verschillende kabinetten, elk in zijn taal.
campaign-choose-competence = Bevoegdheid kiezen
campaign-step = Stap
campaign-step-text = Tekst
campaign-step-recipients = Bestemmelingen
campaign-step-check = Controle
campaign-letters-count = { $count ->
    [0] geen brieven
    [one] één brief
   *[other] { $count } brieven
}
campaign-offices-letters = { $offices ->
    [one] Eén kabinet
   *[other] { $offices } kabinetten
}, { $letters ->
    [0] geen brieven
    [one] één brief
   *[other] { $letters } brieven
}
campaign-texts = Gemeenschappelijke teksten
campaign-add-text = Taal toevoegen
campaign-no-specimen = Geen enkele brief van deze campagne vertrekt { $language }.
campaign-shown-for = Pagina voor
campaign-of = { $at } van { $all }
campaign-previous = Vorige brief
campaign-next = Volgende brief
campaign-by-hand = met de hand aangepast
campaign-by-hand-told = Deze brief is met de hand aangepast: hij volgt de gemeenschappelijke tekst niet meer.
campaign-rejoin = Gemeenschappelijke tekst overnemen
campaign-include = Mee
campaign-include-one = Schrijven aan { $name }
campaign-row-take-in = In de campagne opnemen
campaign-row-leave-out = Uit de campagne weglaten
campaign-included = inbegrepen
campaign-not-included = weggelaten
campaign-recipient = Bestemmeling
campaign-language = Taal
campaign-chain = Waarom deze taal
campaign-address = Adres
campaign-address-confirmed = bevestigd
campaign-address-to-confirm = te bevestigen
campaign-address-proposed = voorgesteld
campaign-address-missing = ontbreekt
campaign-likeness = Gemeenschappelijk
campaign-paragraph = Persoonlijke alinea
campaign-paragraph-hint = Alleen deze brief bevat hem; hij blijft staan als de gemeenschappelijke tekst verandert.
campaign-no-paragraph = geen
campaign-optional = (facultatief)
campaign-own = Deze bestemmeling
campaign-open-letter = Brief openen
campaign-unfold = Ook aan deze functie schrijven
campaign-nobody = Geen bestemmelingen.
campaign-left-out = Zonder brief
campaign-filter = Getoonde brieven
campaign-filter-all = Alle
campaign-filter-block = Geblokkeerd
campaign-filter-warn = Na te kijken
campaign-filter-address = Adres te bevestigen
campaign-being-checked = controle…
campaign-not-checked = nog niet nagekeken
campaign-nothing-found = niets te melden
campaign-chosen = Gekozen brief
campaign-checking = Controle: { $done } van { $total }
campaign-halted = Controle onderbroken: { $done } van { $total } brieven
campaign-check-going-on = Brieven worden nagekeken
campaign-check-on = Controle hervatten
campaign-none-to-write = Geen enkele brief is aangevinkt.
campaign-blocked = { $count ->
    [one] Eén brief is geblokkeerd.
   *[other] { $count } brieven zijn geblokkeerd.
} { $rest ->
    [0] Los eerst op wat blokkeert.
    [one] Los op of vink uit wat blokkeert om de andere te schrijven.
   *[other] Los op of vink uit wat blokkeert om de { $rest } andere te schrijven.
}
campaign-all-ready = { $count ->
    [one] Eén brief is klaar.
   *[other] { $count } brieven zijn klaar.
}
campaign-write = { $count ->
    [0] Brieven schrijven
    [one] Eén brief schrijven
   *[other] { $count } brieven schrijven
}
campaign-write-again = Opnieuw schrijven
campaign-without-blocked = { $count ->
    [one] De andere toch schrijven
   *[other] De { $count } andere toch schrijven
}
campaign-stack = Eén pdf om af te drukken
campaign-duplex = Dubbelzijdig
campaign-stack-file = afdruk
campaign-writing = Brieven worden geschreven
campaign-stopped = { $done } geschreven, nog { $rest } te gaan.
campaign-resume = Hervatten
campaign-all-written = { $count ->
    [one] De brief is geschreven en genummerd.
   *[other] De { $count } brieven zijn geschreven en genummerd.
}
campaign-record = Verzending vastleggen
campaign-record-sentence = Eén handeling voor alle aangevinkte brieven.
campaign-record-count = { $count ->
    [0] Brieven verzegelen
    [one] Eén brief verzegelen
   *[other] { $count } brieven verzegelen
}
campaign-record-which = Verzonden brieven: { $count } van { $all }
campaign-record-letters = Brieven van deze campagne
campaign-record-find = Een brief zoeken
campaign-tracking-from = Eerste nummer
campaign-tracking-hint = De volgende worden afgeleid in de volgorde van de lijst, met hun controlecijfer.
campaign-list-pdf = Verzendlijst als pdf
campaign-list-xlsx = Verzendlijst als rekenblad
campaign-list-file = verzendlijst
campaign-list-written = Verzendlijst geschreven
campaign-drafts = Klaargezette e-mails
campaign-drafts-written = { $count ->
    [one] Eén e-mail klaargezet
   *[other] { $count } e-mails klaargezet
}{ $open ->
    [0] {""}
    [one] , waarvan één zonder e-mailadres
   *[other] , waarvan { $open } zonder e-mailadres
}
campaign-text-missing = { $count ->
    [one] Eén brief wacht op een tekst { $language }.
   *[other] { $count } brieven wachten op een tekst { $language }.
}
campaign-text-write = De tekst { $language } schrijven
campaign-card = Instellingen
campaign-card-sentence = Wat alle brieven gemeen hebben, naast hun tekst.
campaign-card-name = Naam van de campagne
campaign-axis = Beleidsthema
campaign-axis-hint = Een woord van uzelf, om de brieven over dezelfde zaak samen terug te vinden.
campaign-holders-on = Titularissen op { $date }
campaign-add-recipients = Bestemmelingen toevoegen
campaign-add-count = { $count ->
    [one] Eén bestemmeling toevoegen
   *[other] { $count } bestemmelingen toevoegen
}
campaign-added = { $count ->
    [0] Niemand toegevoegd: deze functies staan al in de campagne
    [one] Eén bestemmeling toegevoegd
   *[other] { $count } bestemmelingen toegevoegd
}
campaign-there-already = Staat al in deze campagne
campaign-list-drop = De bestemmelingen uit deze lijst toevoegen
campaign-look-up-open = Titularissen op een andere datum
campaign-look-up = Titularissen op een andere datum opzoeken
campaign-look-up-sentence = Elke brief wordt gericht aan wie de functie die dag bekleedt. Verzonden brieven blijven zoals ze zijn.
campaign-look-up-needs-day = Vul eerst een dag in.
campaign-look-up-same = De campagne gaat al uit van de titularissen op { $date }.
campaign-look-up-changes = { $count ->
    [0] Er verandert niets: dezelfde personen bekleden deze functies en de talen blijven.
    [one] Eén bestemmeling verandert.
   *[other] { $count } bestemmelingen veranderen.
}
campaign-look-up-then = wordt
campaign-look-up-take = Deze datum gebruiken
campaign-looked-up = Titularissen op { $date }: { $count ->
    [0] geen bestemmeling verandert
    [one] één bestemmeling is veranderd
   *[other] { $count } bestemmelingen zijn veranderd
}
campaign-in-all = in alle brieven
campaign-enclose-drop = Bij alle brieven voegen
campaign-own-drop = Bij de brief aan { $name } voegen
campaign-own-sealed = Deze brief is vertrokken onder nummer { $reference }: hij verandert niet meer.
campaign-untick = Uitvinken
campaign-take-advised = De aanbevolen taal nemen
campaign-unfold-one = Ook aan deze functie schrijven: { $title }
campaign-found-more = { $words }, en nog { $count }
campaign-letter-sent = verzonden, { $reference }
campaign-none-to-record = Geen enkele vast te leggen brief is aangevinkt.
campaign-all-sent = Alle brieven zijn vertrokken. Elk blijft leesbaar, zonder te veranderen.
campaign-open-stack = De af te drukken pdf openen
campaign-open-stack-of = Af te drukken pdf { $number } van { $count } openen
campaign-print-first = Nog geen pdf om af te drukken: schrijf de brieven met ‘Eén pdf om af te drukken’.
campaign-print-sent =
    { $count ->
        [one] Pdf naar de printer gestuurd
       *[other] { $count } pdf’s naar de printer gestuurd
    }
campaign-print-opened =
    { $count ->
        [one] Af te drukken pdf geopend
       *[other] { $count } af te drukken pdf’s geopend
    }
campaign-discard = Campagne in de prullenmand leggen
campaign-discard-writing = De brieven van deze campagne worden nog geschreven: stop dat eerst.
campaign-discarded = Campagne ‘{ $name }’ in de prullenmand gelegd{ $kept ->
    [0] {""}
    [one] . Eén genummerde brief blijft bij de brieven staan.
   *[other] . { $kept } genummerde brieven blijven bij de brieven staan.
}
campaign-leave-out = Uit deze verzending halen
campaign-papers = Begeleidende stukken
campaign-reminder-each = De dag wordt voor elke brief geteld volgens de kalender van zijn regering.
campaign-own-day-closed = { $day }, geen werkdag – { $government }
campaign-sealing = De aangevinkte brieven worden verzegeld: de exacte pdf’s, de adressen en de titularissen van die dag. Nog { $count } seconden lang kunt u de verzending intrekken.
campaign-tracking = Nummers van aangetekende zendingen
campaign-tracking-range = Vanaf het eerste
campaign-tracking-list = Lijst plakken
campaign-tracking-none = Later
campaign-tracking-pasted = Eén nummer per regel, in de volgorde van de lijst
campaign-tracking-count = { $given } nummers voor { $count } brieven
campaign-tracking-twice = Het nummer { $number } staat er tweemaal: elk etiket hoort op één enkele brief.
campaign-rejected = { $count ->
    [one] Eén rij van de lijst is niet overgenomen.
   *[other] { $count } rijen van de lijst zijn niet overgenomen.
}
campaign-rejected-export = Deze rijen opslaan om ze te verbeteren
campaign-rejected-file = geweigerde-rijen
campaign-rejected-written = { $count ->
    [one] Eén rij opgeslagen, met de reden
   *[other] { $count } rijen opgeslagen, elk met de reden
}
campaign-found-sender-missing = geen afzender
campaign-found-sender-is-example = voorbeeldafzender
campaign-found-no-signatory = geen ondertekenaar
campaign-found-signatory-function-missing = functie ondertekenaar
campaign-found-sender-text-missing = afzender onvolledig
campaign-found-letterhead-file-missing = bestand van briefpapier verdwenen
campaign-found-face-missing = vette of cursieve snede ontbreekt
campaign-found-envelope-unmeasured = envelop niet opgemeten
campaign-found-no-recipient = geen bestemmeling
campaign-found-no-holder = titularis onbekend
campaign-found-mandate-ended = mandaat beëindigd
campaign-found-mandate-later = mandaat nog niet begonnen
campaign-found-person-twice = twee brieven aan één persoon
campaign-found-no-address = geen adres
campaign-found-address-proposed = adres van de zetel
campaign-found-address-to-confirm = adres te bevestigen
campaign-found-address-other-language = adres in een andere taal
campaign-found-address-window = adres te lang
campaign-found-title-shortened = titel ingekort
campaign-found-title-editorial = titel door ons vertaald
campaign-found-title-missing = titel onbekend
campaign-found-language-not-accepted = taal niet aanvaard
campaign-found-gender-unknown = gender onbekend
campaign-found-form-unsourced = vorm zonder bron
campaign-found-form-missing = vorm ontbreekt
campaign-found-form-changed = vorm gewijzigd
campaign-found-form-mismatch = vormen stemmen niet overeen
campaign-found-empty-subject = onderwerp leeg
campaign-found-empty-body = tekst leeg
campaign-found-empty-field = veld in te vullen
campaign-found-unknown-field = onbekend veld
campaign-found-template-error = fout in de tekst
campaign-found-link-refused = link geweigerd
campaign-found-block-unsupported = opmaak niet mogelijk
campaign-found-language-version-missing = tekst ontbreekt
campaign-found-text-language-differs = tekst in een andere taal
campaign-found-paragraph-language-differs = alinea in een andere taal
campaign-found-letter-twice = dubbele brief
campaign-found-text-already-sent = tekst al ontvangen
campaign-found-already-answered = al beantwoord
campaign-found-missing-glyph = ontbrekende tekens
campaign-found-right-to-left = schrift van rechts naar links
campaign-found-line-overfull = woord te lang
campaign-found-enclosure-missing = bijlage verdwenen
campaign-found-enclosure-changed = bijlage gewijzigd
campaign-found-annex-not-attached = bijlage vermeld, niet toegevoegd
campaign-found-enclosure-too-large = bijlagen te groot
campaign-found-dispatch-day-past = datum voorbij
campaign-found-dispatch-day-without-post = dag zonder post
campaign-found-reference-twice = kenmerk dubbel
campaign-found-changed-since-export = gewijzigd sinds export
campaign-found-tracking-check-digit = trackingnummer
campaign-found-tracking-unknown-form = nummer onbekend
campaign-found-tracking-used = nummer al gebruikt
campaign-found-folder-synchronised = gedeelde map
campaign-short-federal = federaal
campaign-short-flanders = Vlaanderen
campaign-short-wallonia = Wallonië
campaign-short-fwb = Franse Gemeenschap
campaign-short-brussels = Brussels Gewest
campaign-short-cocom = GGC
campaign-short-dg = Duitstalige Gemeenschap
campaign-short-france = Frankrijk
campaign-short-eu = Europese Commissie
campaign-remarks = { $count ->
    [one] Eén punt
   *[other] { $count } punten
}
campaign-letter-written = geschreven, { $reference }
campaign-reminder = Zonder antwoord herinneren na zoveel werkdagen
