# Pieces that came in: a reply to a letter, a reply to a reference nobody knows, anything else.

## Noting a reply

reply-note-title = Een antwoord op { $reference } noteren
reply-note-sentence = Van { $person }. De inschrijving komt in het register en kan daarna niet meer wijzigen.
reply-kind = Wat u ontving
reply-kind-acknowledgement = De brief is goed aangekomen; de herinnering blijft staan.
reply-kind-answer = Een standpunt, een uitleg of een gevolg dat eraan is gegeven.
reply-kind-commitment = Een belofte, met de woorden en zo mogelijk de termijn.
reply-kind-refusal = Een nee, of een doorverwijzing naar iemand anders.
reply-on = Ontvangen op
reply-channel = Aangekomen per
reply-channel-unsaid = niet vermeld
reply-answers = Vragen waarop dit stuk antwoordt
reply-answered-before = al beantwoord door { $number }
reply-words = De woorden die tellen
reply-promise = Wat beloofd is, woord voor woord
reply-promise-hint = U vindt het terug in uw herinneringen en dossiers.
reply-promised = Tegen wanneer
reply-promised-hint = Een dag, een maand (3/2027) of een jaar.
reply-not-a-promised-day = Die datum bestaat niet. Schrijf 31/03/2027, 3/2027 of 2027.
reply-note = Aantekening
reply-attach-file = Stuk bijvoegen
reply-other-file = Ander bestand kiezen
reply-drop-other = Het stuk vervangen
reply-file-hint = Een scan, een pdf of een e-mail (.eml). Het blijft bewaard zoals het is.
reply-needs-day = Vul in op welke dag het stuk aankwam.
reply-needs-words = Noteer de woorden van de toezegging.
reply-effect-none = Er staat geen herinnering open; daar verandert niets aan.
reply-effect-stands = De herinnering van { $day } blijft staan.
reply-effect-stops = De herinnering van { $day } en de volgende vervallen.
reply-noted-stops = Antwoord genoteerd onder { $number }; de herinneringen stoppen
reply-noted-goes-on = Ontvangst genoteerd onder { $number }; de herinnering blijft

## A piece that came in

reply-came = { $what }, { $day }
reply-open-file = Stuk openen
reply-no-file = Geen bestand bijgevoegd
reply-from = Van { $person }, { $title }
reply-from-unknown = Afzender niet vermeld
reply-unmatched = Dit stuk noemt het kenmerk ‘{ $reference }’; geen van uw brieven draagt dat.
reply-attach = Aan een brief koppelen
reply-answers-letter = Antwoord op
reply-see-letter = Brief bekijken

## Entering a piece

reply-add-title = Een ontvangen stuk inschrijven
reply-add-sentence = Het krijgt een nummer van binnenkomst en kan daarna niet meer wijzigen. Antwoordt het op een brief uit het register, noteer het dan daar.
reply-sort = Soort stuk
reply-sort-piece = Nieuw stuk
reply-sort-reply = Antwoord op een kenmerk
reply-reference = Vermeld kenmerk
reply-reference-hint = Draagt een van uw brieven dit kenmerk, dan komt het antwoord daar vanzelf bij.
reply-sender = Van wie
reply-other-sender = Iemand anders kiezen
reply-no-sender = Niemand heeft die naam. Voeg de afzender eerst toe aan de adreslijst.
reply-needs-sender = Kies van wie het stuk komt.
reply-needs-subject = Vul het onderwerp in.
reply-needs-reference = Vul het kenmerk in dat het stuk vermeldt.
reply-enter = Inschrijven
reply-entered = Stuk ingeschreven onder { $number }
reply-entered-found = Stuk ingeschreven onder { $number }, bij de brief
reply-sender-hint = Een naam, een functie, een bevoegdheid

## Attaching it later

reply-attach-title = { $number } aan een brief koppelen
reply-attach-sentence = Het stuk behoudt zijn nummer; de koppeling komt in het register en wordt niet ongedaan gemaakt.
reply-find-letter = Zoeken op onderwerp, naam of nummer
reply-no-letter = Geen verzonden brief past bij deze woorden.
reply-needs-letter = Kies een brief.
reply-attach-act = Koppelen
reply-attached = { $number } gekoppeld; de herinnering blijft
reply-attached-stops = { $number } gekoppeld; de herinneringen stoppen
