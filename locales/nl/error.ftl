# Waarom een handeling niet doorging: wat is, wat veilig is, wat men kan doen.

error-not-found = { $noun ->
    [person] Geen persoon gevonden voor ‘{ $name }’.
    [post] Geen functie gevonden voor ‘{ $name }’.
    [organization] Geen organisatie gevonden voor ‘{ $name }’.
    [membership] Geen mandaat gevonden voor ‘{ $name }’.
    [holder] Voor ‘{ $name }’ is geen titularis bekend.
    [address] Voor ‘{ $name }’ is geen adres bekend.
    [title] Voor ‘{ $name }’ is geen titel bekend.
    [letter] Geen brief gevonden voor ‘{ $name }’.
    [signatory] Geen ondertekenaar gevonden voor ‘{ $name }’.
    [template] Geen sjabloon gevonden voor ‘{ $name }’.
    [enclosure] Geen bijlage gevonden voor ‘{ $name }’.
    [notice] Deze brief heeft geen punt ‘{ $name }’ om na te kijken.
    [record] Geen inschrijving gevonden voor ‘{ $name }’.
    [dispatch] Geen verzending gevonden voor ‘{ $name }’.
    [reply] Geen ontvangen stuk gevonden voor ‘{ $name }’.
    [view] Geen weergave gevonden voor ‘{ $name }’.
    [form] Geen aanspreekvorm heet ‘{ $name }’.
    [campaign] Geen campagne gevonden voor ‘{ $name }’.
    [recipient] Niemand gevonden voor ‘{ $name }’.
    [listed] Deze campagne schrijft niet naar ‘{ $name }’; campaign show toont de geadresseerden.
   *[other] Niets gevonden voor ‘{ $name }’.
}
error-not-a-date = ‘{ $text }’ is geen bestaande datum. Schrijf bijvoorbeeld 2026-11-24.
error-date-in-future = Die datum ligt in de toekomst ({ $date }): niets wordt vooraf vastgelegd. Kies vandaag of een eerdere dag.
error-before-letter = Die dag ligt vóór de datum van de brief ({ $date }). Kijk de dag na; er is niets vastgelegd.
error-before-dispatch = Die dag ligt vóór de verzending van de brief ({ $date }). Kies die dag of een latere.
error-unknown-setting = De instelling ‘{ $key }’ bestaat niet. Er is niets gewijzigd; settings show geeft de lijst.
error-bad-setting = ‘{ $value }’ past niet bij de instelling ‘{ $key }’. De vorige waarde blijft.
error-bad-closing-days = { $fault ->
    [government] Sluiting { $number }: ‘{ $text }’ staat niet als regering in de adreslijst. Kies er een uit deze lijst: { $known }. De vorige dagen blijven.
    [order] Sluiting { $number }, ‘{ $text }’: ze eindigt voor ze begint. De vorige dagen blijven.
    [long] Sluiting { $number }, ‘{ $text }’: ze duurt langer dan een jaar. Kijk de jaartallen na; de vorige dagen blijven.
   *[other] Sluiting { $number }, ‘{ $text }’: er ontbreekt een dag van de kalender. Schrijf bijvoorbeeld flanders 2026-07-13..2026-08-16 zomerreces. De vorige dagen blijven.
}
error-bad-envelope = { $fault ->
    [outside] ‘{ $text }’: een maat valt buiten het blad van 210 × 297 mm. Het vorige venster blijft.
    [order] ‘{ $text }’: links moet vóór rechts komen en boven vóór onder. Het vorige venster blijft.
    [small] ‘{ $text }’: wat het venster in beide standen toont, is te klein voor een adres (minstens 40 × 15 mm). Meet opnieuw. Het vorige venster blijft.
   *[other] ‘{ $text }’: er zijn acht getallen in millimeter nodig – links, boven, rechts, onder, eerst met het blad linksonder, dan rechtsboven. Het vorige venster blijft.
}
error-bad-picture = { $fault ->
    [too-large] ‘{ $file }’ is groter dan 4 MB. Bewaar een kleinere afbeelding. Er is niets gewijzigd.
    [too-many-pixels] ‘{ $file }’ heeft meer beeldpunten dan een afgedrukte pagina toont. Verklein de afbeelding. Er is niets gewijzigd.
    [script] ‘{ $file }’ bevat een programma. Exporteer de tekening zonder script of animatie. Er is niets gewijzigd.
    [outside] ‘{ $file }’ verwijst naar een ander bestand. Exporteer de tekening met alles wat ze toont. Er is niets gewijzigd.
    [text] ‘{ $file }’ bevat tekst waarvan het lettertype niet in het bestand zit. Zet de tekst om in contouren en exporteer opnieuw. Er is niets gewijzigd.
    [empty] ‘{ $file }’ toont niets. Kies een andere afbeelding. Er is niets gewijzigd.
    [damaged] ‘{ $file }’ is beschadigd en onleesbaar. Exporteer het opnieuw. Er is niets gewijzigd.
   *[unknown] ‘{ $file }’ is geen PNG en geen SVG. Bewaar de afbeelding in een van die formaten. Er is niets gewijzigd.
}
error-bad-font = { $fault ->
    [too-large] ‘{ $file }’ is groter dan 16 MB. Kies een kleiner lettertypebestand. Er is niets gewijzigd.
    [forbidden] De licentie van ‘{ $file }’ verbiedt dat het lettertype in een document wordt opgenomen. Kies een ander lettertype. Er is niets gewijzigd.
    [whole] De licentie van ‘{ $file }’ laat alleen toe het lettertype volledig op te nemen; een brief bevat enkel de gebruikte tekens. Kies een ander lettertype. Er is niets gewijzigd.
    [letters] In ‘{ $file }’ ontbreken letters die het Frans, het Nederlands of het Duits nodig hebben. Kies een ander lettertype. Er is niets gewijzigd.
    [damaged] ‘{ $file }’ is beschadigd en onleesbaar. Neem het oorspronkelijke bestand. Er is niets gewijzigd.
   *[unknown] ‘{ $file }’ is geen TTF- of OTF-lettertype. Er is niets gewijzigd.
}
error-bad-value-known = ‘{ $value }’ past niet bij ‘{ $field }’. Mogelijke waarden: { $known }. Er is niets gewijzigd.
error-bad-value =
    ‘{ $value }’ past niet bij ‘{ $field }’. { $field ->
        [chain] Schrijf oplopende aantallen dagen, zoals 20,40. Er is niets gewijzigd.
        [out] De bestandsnaam eindigt op .csv of .xlsx. Er is niets gewijzigd.
       *[other] Er is niets gewijzigd; geef een andere waarde op.
    }
error-unknown-competence = De bevoegdheid ‘{ $name }’ staat niet in de adreslijst. Kies er een uit de lijst.
error-unknown-template = Het sjabloon ‘{ $name }’ bestaat niet. Kies er een uit de lijst.
error-template-supplied = Het sjabloon ‘{ $name }’ hoort bij het programma en blijft zoals het is. Dupliceer het om het te wijzigen.
error-template-language-missing = Het sjabloon ‘{ $template }’ bestaat niet { $language }. Kies een andere taal of een ander sjabloon.
error-version-missing = De brief heeft geen versie { $language }. Voeg ze eerst toe.
error-field-missing = Er ontbreekt een waarde: ‘{ $field }’. Er is niets gewijzigd; geef ze eerst op.
error-already-exists = ‘{ $name }’ bestaat al; wat er staat, is intact. Kies een andere naam.
error-letter-sealed = Brief { $reference } is verzegeld en verandert niet meer. Dupliceer hem om een nieuwe te schrijven.
error-letter-void = Brief { $reference } is vervallen; het nummer blijft in het register. Dupliceer de brief om de tekst over te nemen.
error-letter-not-exported = De brief is nog niet geëxporteerd. Exporteer eerst de pdf en leg daarna de verzending vast.
error-no-recipient-asked = Aan wie moet er geschreven worden? Geef een bevoegdheid, regeringen, functies of een lijst op. Er is niets aangemaakt.
error-nothing-rejected = Van geen enkele lijst in deze campagne is een rij geweigerd: er valt niets te verbeteren.
error-letter-already-sent = De verzending van brief { $reference } is al vastgelegd. Voeg een inschrijving toe om te verbeteren.
error-letter-not-sent = Deze brief is nog niet vertrokken: leg eerst de verzending vast.
error-letter-by-hand = Deze brief is met de hand bewerkt: een persoonlijke alinea zou er niet in terechtkomen. Schrijf ze in de brief zelf, of zet hem eerst terug op de gemeenschappelijke tekst.
error-letter-pending = De verzending van brief { $reference } wordt binnen enkele seconden vastgelegd. Wacht even, of trek ze in.
error-unknown-demand = { $count ->
    [0] Er is geen vraag { $number }: bij dit stuk is geen genummerde lijst bekend. Er is niets ingeschreven.
    [one] De brief stelt maar één vraag; nummer { $number } bestaat niet. Er is niets ingeschreven.
   *[other] De brief stelt { $count } vragen; nummer { $number } bestaat niet. Er is niets ingeschreven.
}
error-reply-attached = Stuk { $reference } hoort al bij een brief. Er is niets gewijzigd; een verbetering kan dat verduidelijken.
error-letter-in-bin = Deze brief ligt in de prullenmand. Haal hem er eerst uit.
error-too-late = De verzending staat al definitief in het register. Voeg een inschrijving toe om te verbeteren.
error-blocked = { $count ->
    [one] { $count } punt blokkeert de brief. Er is niets geschreven; los het eerst op.
   *[other] { $count } punten blokkeren de brief. Er is niets geschreven; los ze eerst op.
}
error-changed-since-export = Brief { $reference } is veranderd sinds de export; de verzending is niet vastgelegd. Exporteer opnieuw, of verzegel wat gedrukt is.
error-letters-blocked = { $letters ->
    [one] Eén brief kan niet vertrekken ({ $recipients })
   *[other] { $letters } brieven kunnen niet vertrekken ({ $recipients })
}; { $free ->
    [0] geen andere is klaar
    [one] één andere wel
   *[other] { $free } andere wel
}. Er is niets geschreven: verhelp wat tegenhoudt, of schrijf de andere alvast.
error-no-office = { $competence ->
    [none] De adreslijst kent geen functie van ‘{ $government }’.
   *[other] De adreslijst kent bij ‘{ $government }’ geen functie die bevoegd is voor ‘{ $competence }’.
} Er is niets opgesteld: laat die regering weg, of voeg de functie toe aan de adreslijst.
error-nothing-to-record = Geen enkele brief van deze campagne wacht op het vastleggen van zijn verzending. Er is niets vastgelegd; exporteer de brieven die nog niet geëxporteerd zijn.
error-tracking-twice = Het trackingnummer { $text } komt twee keer voor. Er is niets vastgelegd: elke brief heeft zijn eigen nummer.
error-not-a-head = ‘{ $text }’ is geen vingerafdruk: die telt 64 tekens van 0 tot 9 en van a tot f. Neem hem over zoals hij gedrukt staat, met of zonder spaties.
error-in-register = Het register bevat stukken op naam van { $name }: er is niets verwijderd. Beëindig in plaats daarvan het mandaat of, als deze persoon nog een steekkaart heeft, voeg beide samen.
error-folder-taken = In de map ‘{ $folder }’ staat al iets anders; er is niets geschreven. Kies een lege map of een nieuwe naam.
error-file-unreadable = { $reason ->
    [missing] Er is geen bestand ‘{ $path }’.
    [forbidden] De toegang tot ‘{ $path }’ is geweigerd.
    [full] ‘{ $path }’ kon niet worden gelezen: schijf vol.
    [folder] ‘{ $path }’ is een map, geen bestand.
   *[other] ‘{ $path }’ kon niet worden gelezen.
} In het bureau is niets gewijzigd.
error-file-unwritable = { $reason ->
    [missing] De map van ‘{ $path }’ bestaat niet.
    [forbidden] Schrijven naar ‘{ $path }’ is geweigerd.
    [full] ‘{ $path }’ kon niet worden geschreven: schijf vol.
    [folder] ‘{ $path }’ is een map, geen bestand.
   *[other] ‘{ $path }’ kon niet worden geschreven.
} Er is niets verloren gegaan; kies een andere plaats.
error-input = ‘{ $file }’, regel { $line }, kolom { $column }: { $fault ->
    [not-utf8] het bestand is geen UTF-8.
    [unknown-key] het gegeven ‘{ $field }’ bestaat niet.
    [missing-key] het gegeven ‘{ $field }’ ontbreekt.
    [wrong-value] de waarde van ‘{ $field }’ is niet geldig.
   *[other] deze passage is onleesbaar.
} Er is niets gewijzigd.
error-list-empty = ‘{ $file }’ bevat geen enkele rij. Er is niets gewijzigd; kies een ander bestand.
error-list-not-a-list = ‘{ $file }’ is geen lijst. Kies een CSV-, XLSX-, ODS- of vCard-bestand.
error-list-damaged = ‘{ $file }’ is beschadigd. Open het in uw rekenblad, bewaar het opnieuw en probeer nog eens.
error-list-too-large = ‘{ $file }’ is te groot. Splits de lijst en probeer opnieuw.
error-list-no-such-column = ‘{ $file }’ heeft geen kolom ‘{ $column }’. Kijk de kolomkop na.
error-list-mapped-twice = De kolom ‘{ $column }’ van ‘{ $file }’ is tweemaal toegewezen. Behoud één toewijzing.
error-no-desk = Er is geen bureau in de map ‘{ $folder }’. Maak er een aan, of kies een andere map.
error-not-a-desk = De map ‘{ $folder }’ bevat geen bureau. Maak er een aan, of kies een andere map.
error-desk-exists = De map ‘{ $folder }’ bevat al een bureau; het is intact. Open het, of kies een andere map.
error-typesetting = De pagina’s konden niet worden opgemaakt: { $what }. De brief is intact; kopieer de details om ze door te geven.
error-desk-locked = { $host ->
    [none] Het bureau is al open in een ander programma. Sluit het daar en probeer opnieuw.
   *[other] Het bureau is al open op { $host }, sinds { $since }. Sluit het daar en probeer opnieuw.
}
error-desk-newer = Dit bureau is geschreven door een nieuwere versie van het programma ({ $found }; deze kent { $known }). Het is intact; installeer de nieuwere versie om het te openen.
error-desk-damaged = Het bestand van het bureau is beschadigd. Er wordt niets meer in geschreven; zet een back-up terug.
error-desk-read-only = In het bureau kan niet worden geschreven: schijf of map is alleen-lezen. Wat bewaard is, is intact; laat schrijven in de map toe.
error-disk-full = De schijf is vol. Wat bewaard is, is intact; maak plaats en probeer opnieuw.
error-undo-refused = Deze stap kan niet meer ongedaan worden gemaakt: iets anders hangt ervan af. Er is niets gewijzigd.
error-backup-damaged = Deze back-up is niet bruikbaar. Het bureau is intact; kies een andere.
error-file-missing = Een bestand dat het bureau bewaart, ontbreekt of is gewijzigd: { $file }. Zet het terug uit een back-up.
error-io = ‘{ $path }’ kon niet worden gelezen of geschreven. Wat bewaard is, is intact; kijk na of de map bereikbaar is en probeer opnieuw.
error-storage = Het bestand van het bureau heeft de bewerking geweigerd. Er is niets gewijzigd; kopieer de details om ze door te geven.
error-template = ‘{ $file }’, regel { $line }, kolom { $column }: { $problem }
error-last-version = Een brief behoudt minstens één versie. Voeg een andere taal toe voordat u deze verwijdert.
error-recipient-changed = { $successor ->
    [none] Brief { $reference } is gericht aan { $person }, die op die datum niet meer in functie is; er is nog geen opvolger. De brief is niet vastgelegd.
   *[other] Brief { $reference } is gericht aan { $person }, die op die datum niet meer in functie is: { $successor } is de opvolger. Geef hem deze datum en exporteer hem opnieuw, of laat hem weg uit deze verzending.
}
error-tracking-short = Elk van de { $letters } brieven heeft een trackingnummer nodig; { $given ->
    [0] er is er geen opgegeven
    [one] er is er één opgegeven
   *[other] er zijn er { $given } opgegeven
}. Er is niets vastgelegd.
error-date-in-past = { $date } is voorbij: kies een dag in de toekomst.
error-follow-up-settled = Deze herinnering loopt niet meer: ze is afgesloten, overgeslagen of al verzonden. Er is niets gewijzigd.
