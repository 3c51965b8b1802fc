# The templates: their list, the source of one, the same passage on its pages.

template-own = Eigen sjablonen
template-supplied = Meegeleverd
template-source = Tekst van het sjabloon
template-languages = Talen van het sjabloon
template-write = Met dit sjabloon schrijven
template-cannot-serve =
    { $count ->
        [one] { $count } fout: dit sjabloon is niet bruikbaar
       *[other] { $count } fouten: dit sjabloon is niet bruikbaar
    }
template-problems =
    { $count ->
        [one] { $count } fout
       *[other] { $count } fouten
    }
template-problem-at = Regel { $line }, kolom { $column }
template-fields = In elke brief in te vullen
template-choose = Kies een sjabloon om de tekst te lezen.

# What a new template begins with, what a copy is called, and what its example says.
template-new-about = Zeg hier wanneer u dit sjabloon gebruikt.
template-new-subject = onderwerp van de brief
template-new-body = Schrijf hier de tekst van de brief.
template-copy = { $title } (kopie)
template-own-words = Hier komen de eigen woorden van elke brief.
template-example-subject = statuut van de kunstwerkers

## List

template-none-own = Nog geen eigen sjablonen. Dupliceer een meegeleverd sjabloon of begin er zelf een.
template-missing =
    { $count ->
        [one] { $languages } ontbreekt
       *[other] { $languages } ontbreken
    }
template-more = Acties voor ‘{ $title }’
template-supplied-stays = Een meegeleverd sjabloon blijft zoals het is.
template-duplicated = Sjabloon gedupliceerd: dit is de kopie
template-removed = ‘{ $title }’ in de prullenmand gelegd
template-restored = Sjabloon teruggezet

## A new one

template-title = Titel
template-title-hint = Zoals u het kiest wanneer u een brief schrijft.
template-title-first = Geef eerst een titel.
template-first-language = Eerste taal
template-create = Sjabloon maken

## Languages

template-add-rewritten = { $language }: met de open tekst beginnen
template-add-empty = { $language }: met een lege tekst beginnen
template-language-removed = Versie in de prullenmand gelegd: { $language }
template-last-language = Een sjabloon houdt minstens één taal.

## Source

template-read-only = Een meegeleverd sjabloon kunt u niet wijzigen. Dupliceer het: de kopie gaat open op deze plaats.
template-shown = Wat u ziet
template-pages = Voorvertoning
template-problem-title = Regel { $line }, kolom { $column }: { $what }
template-nearest-means = { $name }: { $meaning }
template-repair = Vervangen
template-repair-by = Vervangen door { $name }
template-repaired = Vervangen door { $name }
template-field-list = Lijst van velden
template-fields-of-desk = Door het bureau ingevuld
template-forms = Voorwaarden en plaats voor eigen woorden
template-form-if = Passage die er alleen staat als het veld ingevuld is
template-form-unless = Passage die er alleen staat als het veld leeg is
template-form-else = Anders deze passage
template-form-end-if = Einde van de passage
template-form-end-unless = Einde van de passage
template-form-own-paragraph = Plaats voor de eigen woorden van elke brief, in een alinea op zich
template-selection-deleted = Selectie gewist
template-control-character = Stuurteken
template-seek-next = Volgende
template-seek-previous = Vorige
template-seek-exact = Hoofdlettergevoelig
template-seek-present = Huidig resultaat
template-seek-on-line = op regel
template-replaced-on-line = vervangen op regel { $line }
template-replaced-all = vervangen: { $shown }

## Pages

template-passages = Dezelfde passage in elke taal
template-passage = Pagina: { $language }
template-complete = volledig
template-wrong =
    { $kind ->
        [front] gegevens te verbeteren
        [body] tekst ontbreekt
        [field] onbekend veld
        [condition] voorwaarde te verbeteren
       *[brace] accolades te verbeteren
    }
template-no-page-yet = De pagina verschijnt zodra de tekst verbeterd is.
template-example = Voorbeeld: { $name }
template-example-nobody = zonder bestemmeling
template-example-title = Aan wie het voorbeeld gericht is
template-example-take = Als voorbeeld nemen
