### Forms of address by office and gender. The value is the salutation without its comma, which the French valediction repeats.
### .function: the line under the name; .function-<government>: where that government has its own; .short: a shorter one; .office: the bare office.
### .in-text: in running text; .name: the line with the name, where it is not the usual one. What each rests on stands in origin.json.


## The line with the name, where the office has none of its own

name-m = De heer { $first } { $last }
name-f = Mevrouw { $first } { $last }
name-unknown = { $first } { $last }

## Where the table has no form: neutral, and a notice stops the letter

neutral = Geachte mevrouw, geachte heer

## Prime minister

prime-minister-m = Mijnheer de eerste minister
    .office = Eerste minister
    .in-text = de eerste minister
prime-minister-f = Mevrouw de eerste minister
    .office = Eerste minister
    .in-text = de eerste minister
prime-minister-unknown = Geachte eerste minister
    .office = Eerste minister
    .in-text = de eerste minister

## Deputy prime minister

deputy-prime-minister-m = Mijnheer de vice-eersteminister
    .function = Vice-eersteminister en minister van { $portfolio }
    .short = Minister van { $portfolio }
    .office = Vice-eersteminister
    .in-text = de vice-eersteminister
deputy-prime-minister-f = Mevrouw de vice-eersteminister
    .function = Vice-eersteminister en minister van { $portfolio }
    .short = Minister van { $portfolio }
    .office = Vice-eersteminister
    .in-text = de vice-eersteminister
deputy-prime-minister-unknown = Geachte vice-eersteminister
    .function = Vice-eersteminister en minister van { $portfolio }
    .short = Minister van { $portfolio }
    .office = Vice-eersteminister
    .in-text = de vice-eersteminister
deputy-prime-minister-several-m = Geachte vice-eersteministers
deputy-prime-minister-several-f = Geachte vice-eersteministers
deputy-prime-minister-several-mixed = Geachte vice-eersteministers
deputy-prime-minister-one-f-one-m = Mevrouw de vice-eersteminister, mijnheer de vice-eersteminister

## Minister (federal, regional, community)

minister-m = Mijnheer de minister
    .function = Minister van { $portfolio }
    .function-flanders = Vlaams minister van { $portfolio }
    .office-flanders = Vlaams minister
    .office = Minister
    .in-text = minister { $last }
minister-f = Mevrouw de minister
    .function = Minister van { $portfolio }
    .function-flanders = Vlaams minister van { $portfolio }
    .office-flanders = Vlaams minister
    .office = Minister
    .in-text = minister { $last }
minister-unknown = Geachte minister
    .function = Minister van { $portfolio }
    .function-flanders = Vlaams minister van { $portfolio }
    .office-flanders = Vlaams minister
    .office = Minister
    .in-text = minister { $last }
minister-several-m = Geachte ministers
minister-several-f = Geachte ministers
minister-several-mixed = Geachte ministers
minister-one-f-one-m = Mevrouw de minister, mijnheer de minister

## Minister of State (honorary)

minister-of-state-m = Mijnheer de minister van Staat
    .office = Minister van Staat
    .in-text = de minister van Staat
minister-of-state-f = Mevrouw de minister van Staat
    .office = Minister van Staat
    .in-text = de minister van Staat
minister-of-state-unknown = Geachte minister van Staat
    .office = Minister van Staat
    .in-text = de minister van Staat
minister-of-state-several-m = Geachte ministers van Staat
minister-of-state-several-f = Geachte ministers van Staat
minister-of-state-several-mixed = Geachte ministers van Staat
minister-of-state-one-f-one-m = Mevrouw de minister van Staat, mijnheer de minister van Staat

## State secretary

state-secretary-m = Mijnheer de staatssecretaris
    .function = Staatssecretaris voor { $portfolio }
    .office = Staatssecretaris
    .in-text = staatssecretaris { $last }
state-secretary-f = Mevrouw de staatssecretaris
    .function = Staatssecretaris voor { $portfolio }
    .office = Staatssecretaris
    .in-text = staatssecretaris { $last }
state-secretary-unknown = Geachte staatssecretaris
    .function = Staatssecretaris voor { $portfolio }
    .office = Staatssecretaris
    .in-text = staatssecretaris { $last }
state-secretary-several-m = Geachte staatssecretarissen
state-secretary-several-f = Geachte staatssecretarissen
state-secretary-several-mixed = Geachte staatssecretarissen
state-secretary-one-f-one-m = Mevrouw de staatssecretaris, mijnheer de staatssecretaris

## Minister-president

minister-president-m = Mijnheer de minister-president
    .function = Minister-president { $government }
    .short = Minister-president
    .office = Minister-president
    .in-text = minister-president { $last }
minister-president-f = Mevrouw de minister-president
    .function = Minister-president { $government }
    .short = Minister-president
    .office = Minister-president
    .in-text = minister-president { $last }
minister-president-unknown = Geachte minister-president
    .function = Minister-president { $government }
    .short = Minister-president
    .office = Minister-president
    .in-text = minister-president { $last }
minister-president-several-m = Geachte ministers-presidenten
minister-president-several-f = Geachte ministers-presidenten
minister-president-several-mixed = Geachte ministers-presidenten
minister-president-one-f-one-m = Mevrouw de minister-president, mijnheer de minister-president

## Vice-minister-president

vice-minister-president-m = Mijnheer de viceminister-president
    .function = Viceminister-president en minister van { $portfolio }
    .function-flanders = Viceminister-president en Vlaams minister van { $portfolio }
    .short = Minister van { $portfolio }
    .short-flanders = Vlaams minister van { $portfolio }
    .office = Viceminister-president
    .in-text = de viceminister-president
vice-minister-president-f = Mevrouw de viceminister-president
    .function = Viceminister-president en minister van { $portfolio }
    .function-flanders = Viceminister-president en Vlaams minister van { $portfolio }
    .short = Minister van { $portfolio }
    .short-flanders = Vlaams minister van { $portfolio }
    .office = Viceminister-president
    .in-text = de viceminister-president
vice-minister-president-unknown = Geachte viceminister-president
    .function = Viceminister-president en minister van { $portfolio }
    .function-flanders = Viceminister-president en Vlaams minister van { $portfolio }
    .short = Minister van { $portfolio }
    .short-flanders = Vlaams minister van { $portfolio }
    .office = Viceminister-president
    .in-text = de viceminister-president
vice-minister-president-several-m = Geachte viceministers-presidenten
vice-minister-president-several-f = Geachte viceministers-presidenten
vice-minister-president-several-mixed = Geachte viceministers-presidenten
vice-minister-president-one-f-one-m = Mevrouw de viceminister-president, mijnheer de viceminister-president

## Member of the Chamber of Representatives

mp-federal-m = Mijnheer de volksvertegenwoordiger
    .office = Federaal volksvertegenwoordiger
    .in-text = volksvertegenwoordiger { $last }
mp-federal-f = Mevrouw de volksvertegenwoordiger
    .office = Federaal volksvertegenwoordiger
    .in-text = volksvertegenwoordiger { $last }
mp-federal-unknown = Geachte volksvertegenwoordiger
    .office = Federaal volksvertegenwoordiger
    .in-text = volksvertegenwoordiger { $last }
mp-federal-several-m = Geachte volksvertegenwoordigers
mp-federal-several-f = Geachte volksvertegenwoordigers
mp-federal-several-mixed = Geachte volksvertegenwoordigers
mp-federal-one-f-one-m = Mevrouw de volksvertegenwoordiger, mijnheer de volksvertegenwoordiger

## Member of a regional or community parliament

mp-regional-m = Mijnheer de volksvertegenwoordiger
    .office = Volksvertegenwoordiger
    .function-flanders = Vlaams volksvertegenwoordiger
    .function-brussels = Brussels volksvertegenwoordiger
    .in-text = volksvertegenwoordiger { $last }
mp-regional-f = Mevrouw de volksvertegenwoordiger
    .office = Volksvertegenwoordiger
    .function-flanders = Vlaams volksvertegenwoordiger
    .function-brussels = Brussels volksvertegenwoordiger
    .in-text = volksvertegenwoordiger { $last }
mp-regional-unknown = Geachte volksvertegenwoordiger
    .office = Volksvertegenwoordiger
    .function-flanders = Vlaams volksvertegenwoordiger
    .function-brussels = Brussels volksvertegenwoordiger
    .in-text = volksvertegenwoordiger { $last }
mp-regional-several-m = Geachte volksvertegenwoordigers
mp-regional-several-f = Geachte volksvertegenwoordigers
mp-regional-several-mixed = Geachte volksvertegenwoordigers
mp-regional-one-f-one-m = Mevrouw de volksvertegenwoordiger, mijnheer de volksvertegenwoordiger

## Member of the European Parliament

mep-m = Geachte heer { $last }
    .office = Lid van het Europees Parlement
    .in-text = Europarlementslid { $last }
mep-f = Geachte mevrouw { $last }
    .office = Lid van het Europees Parlement
    .in-text = Europarlementslid { $last }
mep-unknown = Geacht Europarlementslid
    .office = Lid van het Europees Parlement
    .in-text = Europarlementslid { $last }
mep-several-m = Geachte Europarlementsleden
mep-several-f = Geachte Europarlementsleden
mep-several-mixed = Geachte Europarlementsleden
mep-one-f-one-m = Geachte mevrouw { $last-f }, geachte heer { $last-m }

## Senator

senator-m = Mijnheer de senator
    .office = Senator
    .in-text = de senator
senator-f = Mevrouw de senator
    .office = Senator
    .in-text = de senator
senator-unknown = Geachte senator
    .office = Senator
    .in-text = de senator
senator-several-m = Geachte senatoren
senator-several-f = Geachte senatoren
senator-several-mixed = Geachte senatoren
senator-one-f-one-m = Mevrouw de senator, mijnheer de senator

## Speaker / president of a parliament or committee

speaker-parliament-m = Mijnheer de voorzitter
    .function = Voorzitter van { $place }
    .short = Voorzitter
    .office = Voorzitter
    .in-text = de voorzitter
speaker-parliament-f = Mevrouw de voorzitter
    .function = Voorzitter van { $place }
    .short = Voorzitter
    .office = Voorzitter
    .in-text = de voorzitter
speaker-parliament-unknown = Geachte voorzitter
    .function = Voorzitter van { $place }
    .short = Voorzitter
    .office = Voorzitter
    .in-text = de voorzitter
speaker-parliament-several-m = Geachte voorzitters
speaker-parliament-several-f = Geachte voorzitters
speaker-parliament-several-mixed = Geachte voorzitters
speaker-parliament-one-f-one-m = Mevrouw de voorzitter, mijnheer de voorzitter

## Member of the European Commission

eu-commissioner-m = Mijnheer de commissaris
    .office = Lid van de Europese Commissie
    .in-text = commissaris { $last }
eu-commissioner-f = Mevrouw de commissaris
    .office = Lid van de Europese Commissie
    .in-text = commissaris { $last }
eu-commissioner-unknown = Geachte commissaris
    .office = Lid van de Europese Commissie
    .in-text = commissaris { $last }
eu-commissioner-several-m = Geachte commissarissen
eu-commissioner-several-f = Geachte commissarissen
eu-commissioner-several-mixed = Geachte commissarissen
eu-commissioner-one-f-one-m = Mevrouw de commissaris, mijnheer de commissaris

## President of the European Commission

eu-commission-president-m = Mijnheer de voorzitter
    .office = Voorzitter van de Europese Commissie
    .in-text = de voorzitter
eu-commission-president-f = Mevrouw de voorzitter
    .office = Voorzitter van de Europese Commissie
    .in-text = de voorzitter
eu-commission-president-unknown = Geachte voorzitter
    .office = Voorzitter van de Europese Commissie
    .in-text = de voorzitter

## Secretary-general

secretary-general-m = Mijnheer de secretaris-generaal
    .office = Secretaris-generaal
    .in-text = de secretaris-generaal
secretary-general-f = Mevrouw de secretaris-generaal
    .office = Secretaris-generaal
    .in-text = de secretaris-generaal
secretary-general-unknown = Geachte secretaris-generaal
    .office = Secretaris-generaal
    .in-text = de secretaris-generaal
secretary-general-several-m = Geachte secretarissen-generaal
secretary-general-several-f = Geachte secretarissen-generaal
secretary-general-several-mixed = Geachte secretarissen-generaal
secretary-general-one-f-one-m = Mevrouw de secretaris-generaal, mijnheer de secretaris-generaal

## Provincial governor

governor-m = Mijnheer de gouverneur
    .function = Gouverneur van de provincie { $place }
    .office = Gouverneur
    .in-text = de gouverneur
governor-f = Mevrouw de gouverneur
    .function = Gouverneur van de provincie { $place }
    .office = Gouverneur
    .in-text = de gouverneur
governor-unknown = Geachte gouverneur
    .function = Gouverneur van de provincie { $place }
    .office = Gouverneur
    .in-text = de gouverneur
governor-several-m = Geachte gouverneurs
governor-several-f = Geachte gouverneurs
governor-several-mixed = Geachte gouverneurs
governor-one-f-one-m = Mevrouw de gouverneur, mijnheer de gouverneur

## Mayor / burgomaster

mayor-m = Mijnheer de burgemeester
    .function = Burgemeester van { $place }
    .office = Burgemeester
    .in-text = burgemeester { $last }
mayor-f = Mevrouw de burgemeester
    .function = Burgemeester van { $place }
    .office = Burgemeester
    .in-text = burgemeester { $last }
mayor-unknown = Geachte burgemeester
    .function = Burgemeester van { $place }
    .office = Burgemeester
    .in-text = burgemeester { $last }
mayor-several-m = Geachte burgemeesters
mayor-several-f = Geachte burgemeesters
mayor-several-mixed = Geachte burgemeesters
mayor-one-f-one-m = Mevrouw de burgemeester, mijnheer de burgemeester

## Alderman / échevin / schepen / Schöffe

alderman-m = Mijnheer de schepen
    .function = Schepen van { $portfolio }
    .office = Schepen
    .in-text = de schepen
alderman-f = Mevrouw de schepen
    .function = Schepen van { $portfolio }
    .office = Schepen
    .in-text = de schepen
alderman-unknown = Geachte schepen
    .function = Schepen van { $portfolio }
    .office = Schepen
    .in-text = de schepen
alderman-several-m = Geachte schepenen
alderman-several-f = Geachte schepenen
alderman-several-mixed = Geachte schepenen
alderman-one-f-one-m = Mevrouw de schepen, mijnheer de schepen

## Head of cabinet

head-of-cabinet-m = Mijnheer de kabinetschef
    .office = Kabinetschef
    .in-text = de kabinetschef
head-of-cabinet-f = Mevrouw de kabinetschef
    .office = Kabinetschef
    .in-text = de kabinetschef
head-of-cabinet-unknown = Geachte kabinetschef
    .office = Kabinetschef
    .in-text = de kabinetschef
head-of-cabinet-several-m = Geachte kabinetschefs
head-of-cabinet-several-f = Geachte kabinetschefs
head-of-cabinet-several-mixed = Geachte kabinetschefs
head-of-cabinet-one-f-one-m = Mevrouw de kabinetschef, mijnheer de kabinetschef

## Director-general (senior official)

director-general-m = Mijnheer de directeur-generaal
    .office = Directeur-generaal
    .in-text = de directeur-generaal
director-general-f = Mevrouw de directeur-generaal
    .office = Directeur-generaal
    .in-text = de directeur-generaal
director-general-unknown = Geachte directeur-generaal
    .office = Directeur-generaal
    .in-text = de directeur-generaal
director-general-several-m = Geachte directeurs-generaal
director-general-several-f = Geachte directeurs-generaal
director-general-several-mixed = Geachte directeurs-generaal
director-general-one-f-one-m = Mevrouw de directeur-generaal, mijnheer de directeur-generaal

## Professor

professor-m = Geachte professor { $last }
    .name = De heer prof. dr. { $first } { $last }
    .function = Hoogleraar aan { $place }
    .office = Hoogleraar
    .in-text = de professor
professor-f = Geachte professor { $last }
    .name = Mevrouw prof. dr. { $first } { $last }
    .function = Hoogleraar aan { $place }
    .office = Hoogleraar
    .in-text = de professor
professor-unknown = Geachte professor
    .function = Hoogleraar aan { $place }
    .office = Hoogleraar
    .in-text = de professor
professor-several-m = Geachte professoren
professor-several-f = Geachte professoren
professor-several-mixed = Geachte professoren
professor-one-f-one-m = Geachte mevrouw { $last-f }, geachte heer { $last-m }

## Ambassador

ambassador-m = Excellentie
    .name = Zijne Excellentie de heer { $first } { $last }
    .function = Ambassadeur van { $place }
    .office = Ambassadeur
    .in-text = de ambassadeur
ambassador-f = Excellentie
    .name = Hare Excellentie mevrouw { $first } { $last }
    .function = Ambassadeur van { $place }
    .office = Ambassadeur
    .in-text = de ambassadeur
ambassador-unknown = Geachte ambassadeur
    .function = Ambassadeur van { $place }
    .office = Ambassadeur
    .in-text = de ambassadeur
ambassador-several-m = Geachte ambassadeurs
ambassador-several-f = Geachte ambassadeurs
ambassador-several-mixed = Geachte ambassadeurs
ambassador-one-f-one-m = Mevrouw de ambassadeur, mijnheer de ambassadeur

## King of the Belgians

king-m = Sire
    .name = Aan Zijne Majesteit de Koning
    .function = Koninklijk Paleis

## Queen of the Belgians

queen-f = Mevrouw
    .name = Aan Hare Majesteit de Koningin
    .function = Koninklijk Paleis

## Prince / princess of Belgium

prince-princess-m = Monseigneur
    .name = Aan Zijne Koninklijke Hoogheid Prins { $first }
prince-princess-f = Mevrouw
    .name = Aan Hare Koninklijke Hoogheid Prinses { $first }

## Person without a title

person-m = Geachte heer { $last }
person-f = Geachte mevrouw { $last }
person-unknown = Geachte { $first } { $last }

## Organisation, cabinet, committee, unknown reader

organisation-unknown = Geachte mevrouw/heer
    .name = { $organisation }
organisation-several-mixed = Geachte dames en heren

## Member of a college (Cocom, Cocof, VGC)

college-member-m = Geachte heer { $last }
    .office = Collegelid
    .in-text = het collegelid
college-member-f = Geachte mevrouw { $last }
    .office = Collegelid
    .in-text = het collegelid
college-member-unknown = Geacht collegelid
    .office = Collegelid
    .in-text = het collegelid

## Executive Vice-President of the European Commission

eu-commission-vice-president-m = Mijnheer de uitvoerend vicevoorzitter
    .office = Uitvoerend vicevoorzitter van de Europese Commissie
    .in-text = de uitvoerend vicevoorzitter
eu-commission-vice-president-f = Mevrouw de uitvoerend vicevoorzitter
    .office = Uitvoerend vicevoorzitter van de Europese Commissie
    .in-text = de uitvoerend vicevoorzitter
eu-commission-vice-president-unknown = Geachte uitvoerend vicevoorzitter
    .office = Uitvoerend vicevoorzitter van de Europese Commissie
    .in-text = de uitvoerend vicevoorzitter

## High Representative, Vice-President of the European Commission

eu-high-representative-m = Mijnheer de hoge vertegenwoordiger
    .office = Hoge vertegenwoordiger van de Unie, vicevoorzitter van de Commissie
    .in-text = de hoge vertegenwoordiger
eu-high-representative-f = Mevrouw de hoge vertegenwoordiger
    .office = Hoge vertegenwoordiger van de Unie, vicevoorzitter van de Commissie
    .in-text = de hoge vertegenwoordiger
eu-high-representative-unknown = Geachte hoge vertegenwoordiger
    .office = Hoge vertegenwoordiger van de Unie, vicevoorzitter van de Commissie
    .in-text = de hoge vertegenwoordiger
