### Forms of address by office and gender. The value is the salutation without its comma, which the French valediction repeats.
### .function: the line under the name; .function-<government>: where that government has its own; .short: a shorter one; .office: the bare office.
### .in-text: in running text; .name: the line with the name, where it is not the usual one. What each rests on stands in origin.json.


## The line with the name, where the office has none of its own

name-m = Herrn { $first } { $last }
name-f = Frau { $first } { $last }
name-unknown = { $first } { $last }

## Where the table has no form: neutral, and a notice stops the letter

neutral = Sehr geehrte Damen und Herren

## Prime minister

prime-minister-m = Sehr geehrter Herr Premierminister
    .office = Premierminister
    .in-text = der Premierminister
prime-minister-f = Sehr geehrte Frau Premierministerin
    .office = Premierministerin
    .in-text = die Premierministerin
prime-minister-unknown = Sehr geehrte Damen und Herren
    .office = Premierministerin / Premierminister

## Deputy prime minister

deputy-prime-minister-m = Sehr geehrter Herr Vizepremierminister
    .function = Vizepremierminister und Minister für { $portfolio }
    .short = Minister für { $portfolio }
    .office = Vizepremierminister
    .in-text = der Vizepremierminister
deputy-prime-minister-f = Sehr geehrte Frau Vizepremierministerin
    .function = Vizepremierministerin und Ministerin für { $portfolio }
    .short = Ministerin für { $portfolio }
    .office = Vizepremierministerin
    .in-text = die Vizepremierministerin
deputy-prime-minister-unknown = Sehr geehrte Damen und Herren
    .short = Ministerin / Minister für { $portfolio }
    .office = Vizepremierministerin / Vizepremierminister
deputy-prime-minister-several-m = Sehr geehrte Herren Vizepremierminister
deputy-prime-minister-several-f = Sehr geehrte Vizepremierministerinnen
deputy-prime-minister-several-mixed = Sehr geehrte Vizepremierministerinnen und Vizepremierminister
deputy-prime-minister-one-f-one-m = Sehr geehrte Frau Vizepremierministerin, sehr geehrter Herr Vizepremierminister

## Minister (federal, regional, community)

minister-m = Sehr geehrter Herr Minister
    .function = Minister für { $portfolio }
    .function-flanders = Flämischer Minister für { $portfolio }
    .office-flanders = Flämischer Minister
    .office = Minister
    .in-text = Minister { $last }
minister-f = Sehr geehrte Frau Ministerin
    .function = Ministerin für { $portfolio }
    .function-flanders = Flämische Ministerin für { $portfolio }
    .office-flanders = Flämische Ministerin
    .office = Ministerin
    .in-text = Ministerin { $last }
minister-unknown = Sehr geehrte Damen und Herren
    .function = Ministerin / Minister für { $portfolio }
    .office = Ministerin / Minister
minister-several-m = Sehr geehrte Herren Minister
minister-several-f = Sehr geehrte Ministerinnen
minister-several-mixed = Sehr geehrte Ministerinnen und Minister
minister-one-f-one-m = Sehr geehrte Frau Ministerin, sehr geehrter Herr Minister

## Minister of State (honorary)

minister-of-state-m = Sehr geehrter Herr Staatsminister
    .office = Staatsminister
    .in-text = der Staatsminister
minister-of-state-f = Sehr geehrte Frau Staatsministerin
    .office = Staatsministerin
    .in-text = die Staatsministerin
minister-of-state-unknown = Sehr geehrte Damen und Herren
    .office = Staatsministerin / Staatsminister
minister-of-state-several-m = Sehr geehrte Herren Staatsminister
minister-of-state-several-f = Sehr geehrte Staatsministerinnen
minister-of-state-several-mixed = Sehr geehrte Staatsministerinnen und Staatsminister
minister-of-state-one-f-one-m = Sehr geehrte Frau Staatsministerin, sehr geehrter Herr Staatsminister

## State secretary

state-secretary-m = Sehr geehrter Herr Staatssekretär
    .function = Staatssekretär für { $portfolio }
    .office = Staatssekretär
    .in-text = Staatssekretär { $last }
state-secretary-f = Sehr geehrte Frau Staatssekretärin
    .function = Staatssekretärin für { $portfolio }
    .office = Staatssekretärin
    .in-text = Staatssekretärin { $last }
state-secretary-unknown = Sehr geehrte Damen und Herren
    .function = Staatssekretärin / Staatssekretär für { $portfolio }
    .office = Staatssekretärin / Staatssekretär
state-secretary-several-m = Sehr geehrte Herren Staatssekretäre
state-secretary-several-f = Sehr geehrte Staatssekretärinnen
state-secretary-several-mixed = Sehr geehrte Staatssekretärinnen und Staatssekretäre
state-secretary-one-f-one-m = Sehr geehrte Frau Staatssekretärin, sehr geehrter Herr Staatssekretär

## Minister-president

minister-president-m = Sehr geehrter Herr Ministerpräsident
    .function = Ministerpräsident { $government }
    .short = Ministerpräsident
    .office = Ministerpräsident
    .in-text = Ministerpräsident { $last }
minister-president-f = Sehr geehrte Frau Ministerpräsidentin
    .function = Ministerpräsidentin { $government }
    .short = Ministerpräsidentin
    .office = Ministerpräsidentin
    .in-text = Ministerpräsidentin { $last }
minister-president-unknown = Sehr geehrte Damen und Herren
    .function = Ministerpräsidentin / Ministerpräsident { $government }
    .short = Ministerpräsidentin / Ministerpräsident
    .office = Ministerpräsidentin / Ministerpräsident
minister-president-several-m = Sehr geehrte Herren Ministerpräsidenten
minister-president-several-f = Sehr geehrte Ministerpräsidentinnen
minister-president-several-mixed = Sehr geehrte Ministerpräsidentinnen und Ministerpräsidenten
minister-president-one-f-one-m = Sehr geehrte Frau Ministerpräsidentin, sehr geehrter Herr Ministerpräsident

## Vice-minister-president

vice-minister-president-m = Sehr geehrter Herr Vize-Ministerpräsident
    .function = Vize-Ministerpräsident und Minister für { $portfolio }
    .function-flanders = Vize-Ministerpräsident und flämischer Minister für { $portfolio }
    .short-flanders = Flämischer Minister für { $portfolio }
    .short = Minister für { $portfolio }
    .office = Vize-Ministerpräsident
    .in-text = der Vize-Ministerpräsident
vice-minister-president-f = Sehr geehrte Frau Vize-Ministerpräsidentin
    .function = Vize-Ministerpräsidentin und Ministerin für { $portfolio }
    .function-flanders = Vize-Ministerpräsidentin und flämische Ministerin für { $portfolio }
    .short-flanders = Flämische Ministerin für { $portfolio }
    .short = Ministerin für { $portfolio }
    .office = Vize-Ministerpräsidentin
    .in-text = die Vize-Ministerpräsidentin
vice-minister-president-unknown = Sehr geehrte Damen und Herren
    .short = Ministerin / Minister für { $portfolio }
    .office = Vize-Ministerpräsidentin / Vize-Ministerpräsident
vice-minister-president-several-m = Sehr geehrte Herren Vize-Ministerpräsidenten
vice-minister-president-several-f = Sehr geehrte Vize-Ministerpräsidentinnen
vice-minister-president-several-mixed = Sehr geehrte Vize-Ministerpräsidentinnen und Vize-Ministerpräsidenten
vice-minister-president-one-f-one-m = Sehr geehrte Frau Vize-Ministerpräsidentin, sehr geehrter Herr Vize-Ministerpräsident

## Member of the Chamber of Representatives

mp-federal-m = Sehr geehrter Herr Abgeordneter
    .office = Föderalabgeordneter
    .in-text = der Abgeordnete { $last }
mp-federal-f = Sehr geehrte Frau Abgeordnete
    .office = Föderalabgeordnete
    .in-text = die Abgeordnete { $last }
mp-federal-unknown = Sehr geehrte Damen und Herren
    .office = Föderalabgeordnete / Föderalabgeordneter
mp-federal-several-m = Sehr geehrte Herren Abgeordnete
mp-federal-several-f = Sehr geehrte Abgeordnete
mp-federal-several-mixed = Sehr geehrte Abgeordnete
mp-federal-one-f-one-m = Sehr geehrte Frau Abgeordnete, sehr geehrter Herr Abgeordneter

## Member of a regional or community parliament

mp-regional-m = Sehr geehrter Herr Abgeordneter
    .office = Abgeordneter
    .function-dg = Mitglied des Parlaments der Deutschsprachigen Gemeinschaft
    .in-text = der Abgeordnete { $last }
mp-regional-f = Sehr geehrte Frau Abgeordnete
    .office = Abgeordnete
    .function-dg = Mitglied des Parlaments der Deutschsprachigen Gemeinschaft
    .in-text = die Abgeordnete { $last }
mp-regional-unknown = Sehr geehrte Damen und Herren
    .office = Abgeordnete / Abgeordneter
    .function-dg = Mitglied des Parlaments der Deutschsprachigen Gemeinschaft
mp-regional-several-m = Sehr geehrte Herren Abgeordnete
mp-regional-several-f = Sehr geehrte Abgeordnete
mp-regional-several-mixed = Sehr geehrte Abgeordnete
mp-regional-one-f-one-m = Sehr geehrte Frau Abgeordnete, sehr geehrter Herr Abgeordneter

## Member of the European Parliament

mep-m = Sehr geehrter Herr Abgeordneter
    .office = Mitglied des Europäischen Parlaments
    .in-text = der Abgeordnete { $last }
mep-f = Sehr geehrte Frau Abgeordnete
    .office = Mitglied des Europäischen Parlaments
    .in-text = die Abgeordnete { $last }
mep-unknown = Sehr geehrte Damen und Herren
    .office = Mitglied des Europäischen Parlaments
mep-several-m = Sehr geehrte Herren Abgeordnete
mep-several-f = Sehr geehrte Abgeordnete
mep-several-mixed = Sehr geehrte Abgeordnete
mep-one-f-one-m = Sehr geehrte Frau Abgeordnete, sehr geehrter Herr Abgeordneter

## Senator

senator-m = Sehr geehrter Herr Senator
    .office = Senator
    .in-text = der Senator
senator-f = Sehr geehrte Frau Senatorin
    .office = Senatorin
    .in-text = die Senatorin
senator-unknown = Sehr geehrte Damen und Herren
    .office = Senatorin / Senator
senator-several-m = Sehr geehrte Herren Senatoren
senator-several-f = Sehr geehrte Senatorinnen
senator-several-mixed = Sehr geehrte Senatorinnen und Senatoren
senator-one-f-one-m = Sehr geehrte Frau Senatorin, sehr geehrter Herr Senator

## Speaker / president of a parliament or committee

speaker-parliament-m = Sehr geehrter Herr Präsident
    .function = Präsident { $place }
    .short = Präsident
    .office = Präsident
    .in-text = der Präsident
speaker-parliament-f = Sehr geehrte Frau Präsidentin
    .function = Präsidentin { $place }
    .short = Präsidentin
    .office = Präsidentin
    .in-text = die Präsidentin
speaker-parliament-unknown = Sehr geehrte Damen und Herren
    .function = Präsidentin / Präsident { $place }
    .short = Präsidentin / Präsident
    .office = Präsidentin / Präsident
speaker-parliament-several-m = Sehr geehrte Herren Präsidenten
speaker-parliament-several-f = Sehr geehrte Präsidentinnen
speaker-parliament-several-mixed = Sehr geehrte Präsidentinnen und Präsidenten
speaker-parliament-one-f-one-m = Sehr geehrte Frau Präsidentin, sehr geehrter Herr Präsident

## Member of the European Commission

eu-commissioner-m = Sehr geehrter Herr Kommissar
    .office = Mitglied der Europäischen Kommission
    .in-text = Kommissar { $last }
eu-commissioner-f = Sehr geehrte Frau Kommissarin
    .office = Mitglied der Europäischen Kommission
    .in-text = Kommissarin { $last }
eu-commissioner-unknown = Sehr geehrte Damen und Herren
    .office = Mitglied der Europäischen Kommission
eu-commissioner-several-m = Sehr geehrte Herren Kommissare
eu-commissioner-several-f = Sehr geehrte Kommissarinnen
eu-commissioner-several-mixed = Sehr geehrte Kommissarinnen und Kommissare
eu-commissioner-one-f-one-m = Sehr geehrte Frau Kommissarin, sehr geehrter Herr Kommissar

## President of the European Commission

eu-commission-president-m = Sehr geehrter Herr Präsident
    .office = Präsident der Europäischen Kommission
    .in-text = der Präsident
eu-commission-president-f = Sehr geehrte Frau Präsidentin
    .office = Präsidentin der Europäischen Kommission
    .in-text = die Präsidentin
eu-commission-president-unknown = Sehr geehrte Damen und Herren
    .office = Präsidentin der Europäischen Kommission / Präsident der Europäischen Kommission

## Secretary-general

secretary-general-m = Sehr geehrter Herr Generalsekretär
    .office = Generalsekretär
    .in-text = der Generalsekretär
secretary-general-f = Sehr geehrte Frau Generalsekretärin
    .office = Generalsekretärin
    .in-text = die Generalsekretärin
secretary-general-unknown = Sehr geehrte Damen und Herren
    .office = Generalsekretärin / Generalsekretär
secretary-general-several-m = Sehr geehrte Herren Generalsekretäre
secretary-general-several-f = Sehr geehrte Generalsekretärinnen
secretary-general-several-mixed = Sehr geehrte Generalsekretärinnen und Generalsekretäre
secretary-general-one-f-one-m = Sehr geehrte Frau Generalsekretärin, sehr geehrter Herr Generalsekretär

## Provincial governor

governor-m = Sehr geehrter Herr Gouverneur
    .function = Gouverneur der Provinz { $place }
    .office = Gouverneur
    .in-text = der Gouverneur
governor-f = Sehr geehrte Frau Gouverneurin
    .function = Gouverneurin der Provinz { $place }
    .office = Gouverneurin
    .in-text = die Gouverneurin
governor-unknown = Sehr geehrte Damen und Herren
    .function = Gouverneurin / Gouverneur der Provinz { $place }
    .office = Gouverneurin / Gouverneur
governor-several-m = Sehr geehrte Herren Gouverneure
governor-several-f = Sehr geehrte Gouverneurinnen
governor-several-mixed = Sehr geehrte Gouverneurinnen und Gouverneure
governor-one-f-one-m = Sehr geehrte Frau Gouverneurin, sehr geehrter Herr Gouverneur

## Mayor / burgomaster

mayor-m = Sehr geehrter Herr Bürgermeister
    .function = Bürgermeister { $place }
    .office = Bürgermeister
    .in-text = Bürgermeister { $last }
mayor-f = Sehr geehrte Frau Bürgermeisterin
    .function = Bürgermeisterin { $place }
    .office = Bürgermeisterin
    .in-text = Bürgermeisterin { $last }
mayor-unknown = Sehr geehrte Damen und Herren
    .function = Bürgermeisterin / Bürgermeister { $place }
    .office = Bürgermeisterin / Bürgermeister
mayor-several-m = Sehr geehrte Herren Bürgermeister
mayor-several-f = Sehr geehrte Bürgermeisterinnen
mayor-several-mixed = Sehr geehrte Bürgermeisterinnen und Bürgermeister
mayor-one-f-one-m = Sehr geehrte Frau Bürgermeisterin, sehr geehrter Herr Bürgermeister

## Alderman / échevin / schepen / Schöffe

alderman-m = Sehr geehrter Herr Schöffe
    .function = Schöffe für { $portfolio }
    .office = Schöffe
    .in-text = der Schöffe
alderman-f = Sehr geehrte Frau Schöffin
    .function = Schöffin für { $portfolio }
    .office = Schöffin
    .in-text = die Schöffin
alderman-unknown = Sehr geehrte Damen und Herren
    .function = Schöffin / Schöffe für { $portfolio }
    .office = Schöffin / Schöffe
alderman-several-m = Sehr geehrte Herren Schöffen
alderman-several-f = Sehr geehrte Schöffinnen
alderman-several-mixed = Sehr geehrte Schöffinnen und Schöffen
alderman-one-f-one-m = Sehr geehrte Frau Schöffin, sehr geehrter Herr Schöffe

## Head of cabinet

head-of-cabinet-m = Sehr geehrter Herr Kabinettschef
    .office = Kabinettschef
    .in-text = der Kabinettschef
head-of-cabinet-f = Sehr geehrte Frau Kabinettschefin
    .office = Kabinettschefin
    .in-text = die Kabinettschefin
head-of-cabinet-unknown = Sehr geehrte Damen und Herren
    .office = Kabinettschefin / Kabinettschef
head-of-cabinet-several-m = Sehr geehrte Herren Kabinettschefs
head-of-cabinet-several-f = Sehr geehrte Kabinettschefinnen
head-of-cabinet-several-mixed = Sehr geehrte Kabinettschefinnen und Kabinettschefs
head-of-cabinet-one-f-one-m = Sehr geehrte Frau Kabinettschefin, sehr geehrter Herr Kabinettschef

## Director-general (senior official)

director-general-m = Sehr geehrter Herr Generaldirektor
    .office = Generaldirektor
    .in-text = der Generaldirektor
director-general-f = Sehr geehrte Frau Generaldirektorin
    .office = Generaldirektorin
    .in-text = die Generaldirektorin
director-general-unknown = Sehr geehrte Damen und Herren
    .office = Generaldirektorin / Generaldirektor
director-general-several-m = Sehr geehrte Herren Generaldirektoren
director-general-several-f = Sehr geehrte Generaldirektorinnen
director-general-several-mixed = Sehr geehrte Generaldirektorinnen und Generaldirektoren
director-general-one-f-one-m = Sehr geehrte Frau Generaldirektorin, sehr geehrter Herr Generaldirektor

## Professor

professor-m = Sehr geehrter Herr Professor
    .name = Herrn Prof. Dr. { $first } { $last }
    .function = Professor an { $place }
    .office = Professor
    .in-text = der Professor
professor-f = Sehr geehrte Frau Professorin
    .name = Frau Prof. Dr. { $first } { $last }
    .function = Professorin an { $place }
    .office = Professorin
    .in-text = die Professorin
professor-unknown = Sehr geehrte Damen und Herren
    .function = Professorin / Professor an { $place }
    .office = Professorin / Professor
professor-several-m = Sehr geehrte Herren Professoren
professor-several-f = Sehr geehrte Professorinnen
professor-several-mixed = Sehr geehrte Professorinnen und Professoren
professor-one-f-one-m = Sehr geehrte Frau Professorin, sehr geehrter Herr Professor

## Ambassador

ambassador-m = Sehr geehrter Herr Botschafter
    .name = Seiner Exzellenz Herrn { $first } { $last }
    .function = Botschafter { $place }
    .office = Botschafter
    .in-text = der Botschafter
ambassador-f = Sehr geehrte Frau Botschafterin
    .name = Ihrer Exzellenz Frau { $first } { $last }
    .function = Botschafterin { $place }
    .office = Botschafterin
    .in-text = die Botschafterin
ambassador-unknown = Sehr geehrte Damen und Herren
    .function = Botschafterin / Botschafter { $place }
    .office = Botschafterin / Botschafter
ambassador-several-m = Sehr geehrte Herren Botschafter
ambassador-several-f = Sehr geehrte Botschafterinnen
ambassador-several-mixed = Sehr geehrte Botschafterinnen und Botschafter
ambassador-one-f-one-m = Sehr geehrte Frau Botschafterin, sehr geehrter Herr Botschafter

## King of the Belgians

king-m = Sire
    .name = An Seine Majestät den König

## Queen of the Belgians

queen-f = Majestät
    .name = An Ihre Majestät die Königin

## Person without a title

person-m = Sehr geehrter Herr { $last }
person-f = Sehr geehrte Frau { $last }
person-unknown = Guten Tag { $first } { $last }

## Organisation, cabinet, committee, unknown reader

organisation-unknown = Sehr geehrte Damen und Herren
    .name = { $organisation }
organisation-several-mixed = Sehr geehrte Damen und Herren

## Member of a college (Cocom, Cocof, VGC)

college-member-m = Sehr geehrter Herr { $last }
    .office = Mitglied des Kollegiums
    .in-text = das Mitglied des Kollegiums
college-member-f = Sehr geehrte Frau { $last }
    .office = Mitglied des Kollegiums
    .in-text = das Mitglied des Kollegiums
college-member-unknown = Sehr geehrtes Mitglied des Kollegiums
    .office = Mitglied des Kollegiums
    .in-text = das Mitglied des Kollegiums

## Executive Vice-President of the European Commission

eu-commission-vice-president-m = Sehr geehrter Herr Exekutiv-Vizepräsident
    .office = Exekutiv-Vizepräsident der Europäischen Kommission
    .in-text = der Exekutiv-Vizepräsident
eu-commission-vice-president-f = Sehr geehrte Frau Exekutiv-Vizepräsidentin
    .office = Exekutiv-Vizepräsidentin der Europäischen Kommission
    .in-text = die Exekutiv-Vizepräsidentin
eu-commission-vice-president-unknown = Sehr geehrte Damen und Herren
    .office = Exekutiv-Vizepräsidentschaft der Europäischen Kommission
    .in-text = die Exekutiv-Vizepräsidentschaft

## High Representative, Vice-President of the European Commission

eu-high-representative-m = Sehr geehrter Herr Hoher Vertreter
    .office = Hoher Vertreter der Union, Vizepräsident der Kommission
    .in-text = der Hohe Vertreter
eu-high-representative-f = Sehr geehrte Frau Hohe Vertreterin
    .office = Hohe Vertreterin der Union, Vizepräsidentin der Kommission
    .in-text = die Hohe Vertreterin
eu-high-representative-unknown = Sehr geehrte Damen und Herren
    .office = Hohe Vertretung der Union
    .in-text = die Hohe Vertretung
