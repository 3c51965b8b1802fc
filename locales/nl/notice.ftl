# Wat er over een brief te zeggen is: wat is, wat veilig is, wat men kan doen.
# Eén bericht per code van het model; de variabelen staan bij de code.

notice-sender-missing = Er is nog geen afzender. Vul eerst in wie schrijft: naam, adres, ondertekenaars.
notice-sender-is-example = De afzender ‘{ $name }’ is een voorbeeld en vertegenwoordigt niemand. Vervang hem voordat u verzendt.
notice-no-signatory = Niemand ondertekent deze brief. Kies minstens één ondertekenaar.
notice-signatory-function-missing = De functie van { $name } is niet bekend { $language }; alleen de naam wordt gedrukt. Vul ze aan in de instellingen.
notice-sender-text-missing = { $text ->
    [name] De naam van de afzender ontbreekt { $language }. Vul die aan in de instellingen.
    [street] De straat van de afzender ontbreekt { $language }. Vul die aan in de instellingen.
    [city] De gemeente van de afzender ontbreekt { $language }. Vul die aan in de instellingen.
    [tagline] De regel onder de naam van de afzender ontbreekt { $language }. Vul die aan in de instellingen.
   *[other] Een vermelding van de afzender ontbreekt { $language }. Vul die aan in de instellingen.
}
notice-letterhead-file-missing = Het bestand ‘{ $file }’ van uw briefpapier staat niet meer in de map van het bureau. Kies het opnieuw in de instellingen, of verwijder het.
notice-face-missing = { $style ->
    [bold] Uw lettertype heeft geen vette snede: het onderwerp en vette woorden worden niet vet gedrukt. Voeg het bestand van de vette snede toe in de instellingen.
   *[other] Uw lettertype heeft geen cursieve snede: cursieve woorden worden rechtop gedrukt. Voeg het bestand van de cursieve snede toe in de instellingen.
}
notice-envelope-unmeasured = De indeling volgt uw envelop, die nog niet is opgemeten: het adres staat zolang rechts, zoals voor een Belgisch venster. Meet de envelop op in de instellingen.
notice-no-recipient = Er is geen bestemmeling gekozen. Kies aan wie u schrijft.
notice-no-holder = Volgens de adreslijst bekleedt niemand de functie ‘{ $title }’ op { $date }. Vul de adreslijst aan of wijzig de datum van de brief.
notice-mandate-ended = { $ended ->
    [unknown] Het mandaat van { $name } als ‘{ $title }’ is afgelopen.
   *[other] Het mandaat van { $name } als ‘{ $title }’ liep af op { $ended }.
} { $successor ->
    [none] Een opvolger is niet bekend. Zoek de bestemmelingen op voor de datum van de brief, of wijzig die datum.
   *[other] Op { $date } bekleedt { $successor } de functie. Zoek de bestemmelingen op voor die dag en herlees de brief.
}
notice-mandate-later = Op { $date } bekleedt de persoon voor wie de brief bedoeld is de functie ‘{ $title }’ nog niet: het mandaat begint op { $begins }. Wijzig de datum van de brief of vul de adreslijst aan.
notice-reminder-other-holder = Deze herinnering is gericht aan { $name }; op { $date } bekleedt { $successor } de functie, en aan die persoon is nog niets voorgelegd. Gooi ze weg en herinner opnieuw: de brief wordt dan een kennismaking.
notice-person-twice = { $name } krijgt al een brief als ‘{ $title }’. Vink een van de twee uit, tenzij u beide wilt.
notice-no-address = Voor deze bestemmeling is geen postadres bekend. Voeg er een toe; het krijgt de datum van vandaag.
notice-address-proposed = Dit is het adres van de zetel ({ $organization }), voorgesteld omdat er geen eigen adres bekend is. Bevestig of verbeter het.
notice-address-to-confirm = { $date ->
    [unknown] Het adres is nog niet nagekeken. Bevestig of verbeter het.
   *[other] Adres laatst nagekeken: { $date }. Bevestig of verbeter het.
}
notice-address-other-language = Het adres wordt { $language } gedrukt, de taal waarin het bekend is; een adres mengt geen twee talen.
notice-address-window = { $edge ->
    [right] Het adres steekt rechts { $millimetres } mm buiten het venster.
    [left] Het adres steekt links { $millimetres } mm buiten het venster.
    [top] Het adres steekt boven { $millimetres } mm buiten het venster.
   *[bottom] Het adres telt { $lines } regels, het venster toont er { $max }: onderaan ontbreekt { $millimetres } mm.
} Verkort de titel of het adres.
notice-title-shortened = De volledige regel past niet in het venster: ‘{ $to }’ vervangt ‘{ $from }’.
notice-title-editorial = ‘{ $title }’ is onze vertaling en geen officiële titel. Bevestig of verbeter ze.
notice-title-missing = De officiële titel is niet bekend { $language }. In het adres staat ‘{ $title }’; vul de adreslijst aan als u hem kent.
notice-language-not-accepted = ‘{ $organization }’ behandelt in principe geen brieven { $language }{ $basis ->
    [none] .
   *[other] { " " }({ $basis }).
} { $condition ->
    [german-region] Wel als de afzender of de zaak tot het Duitse taalgebied behoort (negen gemeenten). Anders maakt een andere taal meer kans om gelezen te worden.
   *[other] U kunt hem toch verzenden; in een andere taal maakt hij meer kans om gelezen te worden.
}
notice-gender-unknown = Het gender van { $name } is niet bekend; de aanspreking luidt ‘{ $form }’. Vul het in de adreslijst in of behoud de neutrale vorm.
notice-form-unsourced = { $confidence ->
    [derived] ‘{ $form }’ volgt een gedocumenteerd patroon, maar is zelf nergens teruggevonden. Lees de vorm na en bevestig hem.
    [house-rule] ‘{ $form }’ is onze keuze; geen bron schrijft dit voor. Bevestig de vorm of schrijf een eigen vorm.
   *[general-knowledge] Voor ‘{ $form }’ is geen bron gevonden. Lees de vorm na en bevestig hem.
}
notice-form-missing = { $available ->
    [0] Voor ‘{ $role }’ is { $locale ->
         [fr-BE] in het Belgisch-Frans
         [nl-BE] in het Belgisch-Nederlands
         [de-BE] in het Belgisch-Duits
         [fr-FR] in het Frans van Frankrijk
        *[en] in het Engels
    } geen aanspreekvorm bekend. Schrijf zelf de aanspreking en de slotformule.
   *[other] Voor ‘{ $role }’ is { $locale ->
         [fr-BE] in het Belgisch-Frans
         [nl-BE] in het Belgisch-Nederlands
         [de-BE] in het Belgisch-Duits
         [fr-FR] in het Frans van Frankrijk
        *[en] in het Engels
    } geen neutrale aanspreekvorm bekend. Vul het gender in de adreslijst in, of schrijf zelf de aanspreking en de slotformule.
}
notice-form-changed = { $part ->
    [valediction] De slotformule is gewijzigd: ‘{ $was }’ werd ‘{ $form }’.
   *[other] De aanspreking is gewijzigd: ‘{ $was }’ werd ‘{ $form }’. Lees de tekst na waarin ze terugkeert.
}
notice-form-mismatch = De aanspreking luidt ‘{ $salutation }’, de slotformule ‘{ $valediction }’: ze richten zich niet tot dezelfde persoon. Stem ze op elkaar af.
notice-empty-subject = Het onderwerp is leeg. Zeg in één regel waarover het gaat.
notice-empty-body = De brief heeft nog geen tekst. Schrijf er een, of begin met een sjabloon.
notice-empty-field = Het veld ‘{ $field }’ is leeg. Vul het in, of haal het uit de tekst.
notice-unknown-field = { $nearest ->
    [none] Het veld ‘{ $field }’ bestaat niet. Verbeter de naam, of haal het uit de tekst.
   *[other] Het veld ‘{ $field }’ bestaat niet. Bedoelde u ‘{ $nearest }’?
}
notice-template-error = Regel { $line }, kolom { $column }: { $what }
notice-link-refused = De link naar ‘{ $address }’ is geweigerd: een link in een brief leidt alleen naar een https- of e-mailadres. De woorden blijven staan; verbeter het adres.
notice-block-unsupported = { $kind ->
    [heading] Een voetnoot heeft geen tussentitels: deze wordt als alinea gedrukt.
    [image] Een brief bevat geen afbeeldingen: alleen de beschrijving wordt gedrukt.
    [rule] Een nieuwe pagina hoort niet in een voetnoot: het teken wordt niet gedrukt.
    [html] Deze tekens zijn HTML: ze worden gedrukt zoals ze er staan. Haal ze weg.
    [code] Dit stuk code wordt als gewone tekst gedrukt.
    [nesting] Deze passage is te diep genest: de woorden worden zonder het laatste niveau gedrukt.
    [note-missing] Er is geen voetnoot met die naam: de verwijzing wordt gedrukt zoals ze is geschreven. Schrijf de voetnoot, of haal de verwijzing weg.
    [note-unused] De tekst verwijst niet naar deze voetnoot: ze wordt hier gedrukt zoals ze is geschreven. Verwijs ernaar in de tekst, of haal ze weg.
   *[other] Deze opmaak bestaat niet in een brief: de woorden worden zonder die opmaak gedrukt.
}
notice-language-version-missing = { $waiting ->
    [none] De brief bestaat nog niet { $language }. Schrijf die versie, of verzend een andere.
   *[other] Er is nog geen tekst { $language }. Er wordt op gewacht voor: { $waiting }. Schrijf de tekst, of kies daar een andere taal.
}
notice-text-language-differs = De brief moet { $language } zijn, maar de tekst lijkt { $found ->
    [fr] Frans
    [nl] Nederlands
    [de] Duits
   *[en] Engels
}. Kijk de tekst na, of kies de andere taal.
notice-paragraph-language-differs = De brief moet { $language } zijn, maar de persoonlijke alinea lijkt { $found ->
    [fr] Frans
    [nl] Nederlands
    [de] Duits
   *[en] Engels
}. Herschrijf die alinea.
notice-letter-twice = Een andere, nog niet verzonden brief zegt deze bestemmeling woord voor woord hetzelfde: ‘{ $subject }’. Verwijder een van de twee.
notice-text-already-sent = Deze bestemmeling kreeg dezelfde tekst al op { $day } ({ $reference }). Breng iets nieuws, of sla hem deze keer over.
notice-already-answered = Deze bestemmeling heeft hierover al geantwoord op { $day } ({ $reference }). Lees het antwoord voordat u opnieuw schrijft.
notice-right-to-left = ‘{ $text }’ leest men van rechts naar links: de pagina drukt het van links naar rechts af, letter na letter. Voeg die tekst als bijlage toe of geef een transcriptie.
notice-missing-glyph = Het lettertype heeft deze tekens niet: { $characters }. De pagina markeert ze; schrijf ze anders.
notice-line-overfull = ‘{ $text }’ past niet op één regel en is afgebroken. Formuleer het anders als dat stoort.
notice-enclosure-missing = Het bestand van de bijlage ‘{ $title }’ staat niet meer in de map van het bureau. Voeg het opnieuw toe, of verwijder de bijlage.
notice-enclosure-changed = Het bewaarde bestand van de bijlage ‘{ $title }’ heeft niet meer de inhoud die werd toegevoegd. Voeg het opnieuw toe of verwijder de bijlage.
notice-annex-not-attached = De tekst zegt ‘{ $words }’, maar er is geen bijlage. Voeg het bestand toe of pas de zin aan.
notice-enclosure-too-large = De bijlagen zijn samen { $size } MB; per e-mail kan meer dan { $max } MB geweigerd worden. Voeg kleinere bestanden toe of verzend de brief per post.
notice-dispatch-day-past = De brief draagt een datum die voorbij is: { $day }. Kies de dag waarop hij vertrekt.
notice-dispatch-day-without-post = Op { $day } vertrekt er geen post: het is een zondag of een feestdag. Kies een andere dag.
notice-reference-twice = Een andere brief draagt hetzelfde kenmerk, { $reference }. Verwijder deze brief en schrijf hem opnieuw: hij krijgt dan een eigen nummer.
notice-changed-since-export = De brief is gewijzigd sinds de export. De geëxporteerde pdf is intact: exporteer opnieuw, of verzegel wat gedrukt is.
notice-tracking-check-digit = Het controlecijfer van nummer { $number } klopt niet. Vergelijk met het bewijs van afgifte; het nummer blijft zoals het is.
notice-tracking-unknown-form = { $number } heeft niet de vorm van een bekend trackingnummer: 30 cijfers bij bpost, of norm S10. Het nummer blijft zoals het is; vergelijk met het bewijs van afgifte.
notice-tracking-used = { $number } is al het nummer van brief { $reference }. Vergelijk met beide bewijzen van afgifte; het nummer blijft zoals het is.
notice-folder-synchronised = De map ‘{ $folder }’ lijkt gedeeld of gesynchroniseerd; twee computers zouden er tegelijk in kunnen schrijven. Bewaar het bureau liever op de schijf van deze computer.
