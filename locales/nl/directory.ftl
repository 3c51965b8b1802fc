# The directory: offices, who holds them, where and how one writes to them.

## List

directory-list = Functies en titularissen
directory-entry = Steekkaart
directory-filter = Adreslijst filteren
directory-on = Titularissen op
directory-holders-on = Titularissen op { $day }; adressen en vormen zijn die van vandaag.
directory-back-to-today = Terug naar vandaag
directory-people = Personen
directory-organizations = Organisaties
directory-vacant = Vacant
directory-no-match = Geen persoon of functie past bij deze woorden. Probeer een bevoegdheid: werk, cultuur, wonen.
directory-empty = Lege adreslijst.
directory-begin = Meegeleverde adreslijst gebruiken
directory-choose = Kies een functie om de titularis, het adres en de aanspreekvormen te zien.

## Post

directory-write = Schrijven
directory-correct = Verbeteren
directory-keep = Bewaren
directory-title = Titel van de functie
directory-title-language = Taal van de titel
directory-title-editorial = eigen vertaling, te bevestigen
directory-title-right = Hij klopt
directory-title-change = Titel wijzigen
directory-title-dialog = Titel van de functie vastleggen
directory-title-sentence = Een titel die u hier vastlegt, komt letterlijk in het adres: hij wordt niet meer vanzelf ingekort.
directory-title-needed = Schrijf de titel.
directory-title-fix = Deze titel vastleggen
directory-language = Taal
directory-also = Ook:
directory-competences = Bevoegdheden
directory-no-competence = Geen bekende bevoegdheid

## Source

directory-source = Bron:
directory-source-head = Herkomst
directory-source-dated =
    { $precision ->
        [day] van { $day }
       *[other] van { $day }
    }
directory-source-undated = zonder datum
directory-source-until =
    { $precision ->
        [day] , nagekeken op { $day }
       *[other] , nagekeken in { $day }
    }
directory-no-source = Zonder bekende bron

## Holders

directory-holders = Titularissen
directory-holder = Titularis
directory-mandate = Mandaat
directory-since =
    { $precision ->
        [day] sinds { $since }
       *[other] sinds { $since }
    }
directory-until =
    { $precision ->
        [day] tot en met { $until }
       *[other] tot { $until }
    }
directory-from-until =
    { $precision ->
        [day] van { $since } tot en met { $until }
       *[other] van { $since } tot { $until }
    }
directory-since-unknown = begindatum onbekend
directory-no-holder = Geen titularis bekend: de functie is vacant.
directory-end = Einde mandaat
directory-successor = Opvolger toevoegen
directory-mandate-dialog = Mandaat van { $name }
directory-mandate-sentence = Een datum kan bekend zijn tot op de dag, de maand of het jaar: 3/2/2025, 2/2025 of 2025.
directory-mandate-since = In functie sinds
directory-mandate-until = Tot en met
directory-date-hint = 3/2/2025, 2/2025 of 2025
directory-not-a-date = Deze datum bestaat niet. Schrijf 3/2/2025, 2/2025 of 2025.

## Address

directory-address = Adres
directory-copy = kopiëren
directory-copy-address = Het adres kopiëren
directory-address-confirmed = Adres vandaag bevestigd
directory-address-to-confirm = te bevestigen
directory-address-proposed = zetel voorgesteld, te bevestigen
directory-address-missing = Geen adres bekend: zonder adres kan geen brief vertrekken.
directory-checked = Laatst nagekeken: { $day }
directory-address-right = Het klopt
directory-add-address = Adres toevoegen
directory-add-address-title = Een adres toevoegen
directory-add-address-sentence = Het krijgt de datum van vandaag en geldt als bevestigd.
directory-street = Straat en nummer
directory-building = Gebouw
directory-floor = Verdieping
directory-box = Bus
directory-postcode = Postcode
directory-city = Gemeente
directory-country = Land
directory-address-language = Taal van het adres
directory-source-field = Waar u dit las
directory-source-hint = Een website, een e-mail van het kabinet, het Belgisch Staatsblad…
directory-needed = In te vullen

## Forms

directory-forms = Zo schrijft u
directory-advised = Aanbevolen taal: { $language }
directory-letter-language = Taal van de brieven aan deze bestemmeling
directory-letter-language-auto = De taal die de regels aanbevelen
directory-letter-language-hint = Gaat voor op de taal die de regels aanbevelen.
directory-form-confirmed = vorm bevestigd
directory-form-unsourced = vorm zonder bron, te bevestigen
directory-form-right = Hij klopt
directory-form-sources =
    { $count ->
        [one] { $count } bron
       *[other] { $count } bronnen
    }
directory-no-forms = Geen vorm: niemand bekleedt deze functie vandaag.

## Person and organization

directory-given-name = Voornaam
directory-family-name = Familienaam
directory-gender = Gender
directory-gender-hint = Bepaalt de aanspreking en andere vormen; wordt nooit geraden.
directory-gender-f = vrouwelijk
directory-gender-m = mannelijk
directory-gender-unknown = onbekend, neutrale vorm
directory-works-in = Werktaal
directory-party = Partij
directory-unknown = niet bekend
directory-posts = Functies
directory-seat = Zetel
directory-no-seat = Geen zetel bekend.
directory-language-rule = Talen
directory-accepted = Schrijven kan in het:
directory-accepted-unknown = Nog niet bekend in welke talen men kan schrijven.
directory-offices = Functies die ervan afhangen
directory-no-offices = Geen functies bekend.

## Adding

directory-add = Toevoegen
directory-add-title = Een persoon en een functie toevoegen
directory-successor-title = Een titularis toevoegen
directory-add-sentence = Elk gegeven houdt zijn bron en datum.
directory-add-act = Aan de adreslijst toevoegen
directory-organization = Regering of organisatie
directory-organization-other = Een andere, zelf in te vullen
directory-organization-name = Naam van de organisatie
directory-role = Soort functie
directory-role-hint = Bepaalt de aanspreekvorm.
directory-competence = Bevoegdheid
directory-succeeds = Volgt de huidige titularis op, van wie het mandaat de dag ervoor eindigt
directory-namesake = ‘{ $name }’ staat al in de adreslijst. Is het dezelfde persoon?
directory-namesake-other = Iemand anders met dezelfde naam

## Kinds of office

directory-role-prime_minister = Eerste minister
directory-role-deputy_prime_minister = Vice-eersteminister
directory-role-minister = Minister
directory-role-minister_of_state = Minister van Staat
directory-role-state_secretary = Staatssecretaris
directory-role-minister_president = Minister-president
directory-role-vice_minister_president = Viceminister-president
directory-role-college_member = Lid van een college
directory-role-mp_federal = Federaal volksvertegenwoordiger
directory-role-mp_regional = Lid van een gewest- of gemeenschapsparlement
directory-role-mep = Lid van het Europees Parlement
directory-role-senator = Senator
directory-role-speaker_parliament = Voorzitter van een parlement
directory-role-eu_commissioner = Europees commissaris
directory-role-eu_commission_president = Voorzitter van de Commissie
directory-role-eu_commission_vice_president = Vicevoorzitter van de Commissie
directory-role-eu_high_representative = Hoge vertegenwoordiger van de Unie
directory-role-secretary_general = Secretaris-generaal
directory-role-governor = Provinciegouverneur
directory-role-mayor = Burgemeester
directory-role-alderman = Schepen
directory-role-head_of_cabinet = Kabinetschef
directory-role-director_general = Directeur-generaal
directory-role-professor = Hoogleraar
directory-role-ambassador = Ambassadeur
directory-role-king = Koning
directory-role-queen = Koningin
directory-role-prince_princess = Prins of prinses
directory-role-person = Persoon zonder functie
directory-role-organisation = Een organisatie

## Exchanges

directory-exchanges = Contacten
directory-exchanges-note = met deze functie, onder alle titularissen
directory-no-exchanges = Nog geen contact geweest.
directory-see-register = Bekijken in het register
directory-to-holder = (aan { $name })
directory-from-holder = (van { $name })
directory-private = buiten export
directory-kind-reply = ontvangen stuk
directory-kind-void = nummer vervallen
directory-kind-call = telefoongesprek
directory-kind-meeting = ontmoeting
directory-kind-note = notitie
directory-kind-receipt = bewijs
directory-to-come = komt nog
directory-more-exchanges =
    { $count ->
        [one] Ook het oudste tonen
       *[other] De { $count } oudere tonen
    }

directory-remove = Uit de adreslijst verwijderen
directory-take-out = Verwijderen
directory-remove-mandate = Dit mandaat verwijderen
directory-removed =
    { $offices ->
        [0] ‘{ $name }’ uit de adreslijst verwijderd
        [one] ‘{ $name }’ uit de adreslijst verwijderd, met één functie
       *[other] ‘{ $name }’ uit de adreslijst verwijderd, met { $offices } functies
    }
directory-drafts-stay =
    { $count ->
        [one] Eén brief in voorbereiding heeft deze bestemmeling: hij blijft zoals hij is.
       *[other] { $count } brieven in voorbereiding hebben deze bestemmeling: ze blijven zoals ze zijn.
    }
directory-removed-address = Adres verwijderd
directory-removed-contact = Contactgegeven verwijderd
directory-removed-mandate = Mandaat verwijderd
directory-merged = Steekkaarten samengevoegd: die van { $name } blijft bestaan
directory-merge-with = Samenvoegen met een andere steekkaart…
directory-merge-title = De steekkaart van { $name } samenvoegen
directory-merge-sentence = De mandaten van deze persoon en de contacten die genoteerd werden, gaan naar de gekozen steekkaart. Alleen die blijft bestaan.
directory-merge-search = De steekkaart zoeken die blijft bestaan
directory-merge-choose = Kies eerst de steekkaart die blijft bestaan.
directory-merge = Samenvoegen
directory-merge-no-office = momenteel zonder functie
directory-merge-none = Geen andere steekkaart met die naam.
