# Wat het bureau over de feiten zegt: redenen, staat van adressen, antwoorden, termijnen.

desk-language-asked = gekozen voor deze brief
desk-language-noted = genoteerd voor deze functie
desk-language-minister = taal van de minister
desk-language-authority = taal van de overheid
desk-language-house = vrije keuze; huistaal
desk-reason-competence = { $competence }, { $government }
desk-reason-since = { $what }, sinds { $since }
desk-reason-unknown = { $what }, begindatum onbekend
desk-since-day = { $date }
desk-since-month = { $date }
desk-since-year = { $date }, dag onbekend
desk-address-confirmed = bevestigd op { $date }
desk-address-to-confirm = te bevestigen, gevonden { $date }
desk-address-undated = te bevestigen, zonder datum
desk-address-proposed = voorgestelde zetel ({ $organization }), te bevestigen
desk-address-missing = geen adres bekend
desk-read-on = op { $date }
desk-read-in = { $precision ->
    [month] in { $date }
   *[year] in { $date }
}
desk-answer-waiting = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
desk-answer-late = te laat
desk-answer-acknowledgement = ontvangstbevestiging
desk-answer-answer = beantwoord
desk-answer-refusal = weigering
desk-answer-commitment = toezegging
desk-answer-none = zonder termijn
desk-answer-closed = afgesloten
desk-answer-void = nummer vervallen
desk-answer-unmatched = zonder bekende brief
desk-reply-acknowledgement = ontvangstbevestiging
desk-reply-answer = antwoord
desk-reply-refusal = weigering
desk-reply-commitment = toezegging
desk-reply-other = ontvangen stuk
desk-receipt-proof = bewijs van afgifte
desk-receipt-acknowledgement = ondertekend ontvangstbewijs
desk-receipt-delivery = leveringsbewijs
desk-receipt-return = terug naar afzender
desk-file-read = Het bestand ‘{ $file }’ is bewaard; de woorden ervan worden bij het zoeken gevonden.
desk-file-unread = Het bestand ‘{ $file }’ is bewaard zoals het is, maar er kon geen woord in worden gelezen. Voeg een aantekening toe om het terug te vinden.
desk-timeline-reminder = { $state ->
    [skipped] herinnering { $step } overgeslagen: { $reason }
    [ended] herinneringen stopgezet: { $reason }
    [reminded] herinnering { $step } verzonden
   *[waiting] herinnering { $step } gepland
}
desk-register-title = Register
desk-register-kind = Richting
desk-register-number = Nummer
desk-register-date = Datum
desk-register-person = Persoon
desk-register-office = Functie
desk-register-government = Regering
desk-register-subject = Onderwerp
desk-register-channel = Verzendwijze
desk-register-answer = Stand van zaken
desk-register-corrected = Verbeterd
desk-register-out = uitgaand
desk-register-in = inkomend
desk-bundle-files = De bestanden:
desk-bundle-row = - { $file }: { $what }
desk-bundle-letter = de brief, precies zoals hij vertrok
desk-bundle-facts = de feiten zoals ze die dag waren: mandaat, titel, adres
desk-bundle-seal = de bytes waarover de vingerafdruk van het zegel loopt
desk-bundle-record = de inschrijving in het register, leesbaar voor een machine
desk-bundle-source = de tekst van de brief, zonder opmaak
desk-bundle-enclosure = bijlage ‘{ $title }’
desk-bundle-receipt = het bewijs van afgifte
desk-bundle-receipt-added = later toegevoegd: { $kind }
desk-bundle-receipt-entry = de inschrijving van dat stuk ({ $kind }), leesbaar voor een machine
desk-bundle-reply = ontvangen stuk { $number }, { $date } ({ $kind }): de inschrijving
desk-bundle-reply-file = ontvangen stuk { $number }, { $date } ({ $kind }): het bestand zoals het binnenkwam
desk-bundle-correction = verbetering: { $reason }
desk-date-future = Een verzending wordt niet vooraf vastgelegd: kies vandaag of een eerdere dag.
desk-tracking-right = Nummer klopt
desk-verified = { $records ->
    [0] Het register is nog leeg.
    [one] Eén zegel nagekeken, het is ongeschonden.
   *[other] { $records } zegels nagekeken, alle ongeschonden.
}
desk-broken-number-missing = Nummer { $number } volgt niet op het vorige: er ontbreekt een inschrijving. De eerdere zijn ongeschonden.
desk-broken-chain-broken = Inschrijving { $number } sluit niet meer aan op de vorige. De eerdere zijn ongeschonden.
desk-broken-record-changed = Inschrijving { $number } is gewijzigd nadat ze verzegeld was. De eerdere zijn ongeschonden.
desk-broken-file-missing = De verzegelde pdf van inschrijving { $number } staat niet meer in de map van het bureau. Zet hem terug uit een back-up.
desk-broken-file-changed = De pdf van inschrijving { $number } is niet meer de pdf die verzegeld werd. Zet hem terug uit een back-up.
desk-broken-dispatch-changed = De verzending in het register komt niet meer overeen met inschrijving { $number }. De eerdere zijn ongeschonden.
desk-broken-head-missing = De bewaarde vingerafdruk staat niet tussen de inschrijvingen: het register is ingekort of herberekend.
desk-folder-dropbox = Dit bureau staat in een gesynchroniseerde map: sluit het voordat u het elders opent.
desk-form-neutral = gender onbekend: neutrale vorm
desk-form-unsourced = gangbare vorm, zonder bron
desk-form-missing = geen aanspreekvorm bekend voor deze functie
desk-fix-sealed = Brief { $reference } verzegeld op { $date }; dupliceer hem om opnieuw te schrijven.
desk-fix-void = Nummer { $reference } vervallen; dupliceer de brief om opnieuw te schrijven.
desk-fix-pending = De verzending van brief { $reference } wacht nog enkele seconden.

# Words of offices in file names.
desk-role-minister = minister
desk-role-prime-minister = eerste minister
desk-role-minister-president = minister-president
desk-role-state-secretary = staatssecretaris
desk-role-commissioner = commissaris
desk-role-president = voorzitter
desk-role-office = kabinet

desk-proof-first = vierenzestig nullen, want dit is de eerste

# The proof of one letter, for whoever receives it.
desk-proof =
    Brief { $reference }: bewijsdossier.

    1. ‘sha256sum --check SHA256SUMS’ toont dat elk bestand nog is zoals het werd geëxporteerd.
    2. ‘sha256sum seal.txt’ geeft de vingerafdruk van de inschrijving: { $hash }
    3. seal.txt bevat, in deze volgorde, het nummer, de verzending, de brief, het kenmerk, het tijdstip van het zegel, de vingerafdruk van de pdf, de verzegelde feiten en de vingerafdruk van de vorige inschrijving ({ $previous }); vóór elke waarde staan haar lengte in bytes en een dubbelepunt.
    4. Op { $date } heeft de laatste inschrijving van het register de vingerafdruk { $head }. Elders bewaard, samen met die datum, laat ze later nagaan dat niets is verwijderd, herberekend of geantidateerd.
desk-check-register = De index van het register wijkt af van inschrijving { $number }; wat de stukken zelf zeggen, geldt.
