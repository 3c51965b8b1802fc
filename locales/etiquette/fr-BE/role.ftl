### Forms of address by office and gender. The value is the salutation without its comma, which the French valediction repeats.
### .function: the line under the name; .function-<government>: where that government has its own; .short: a shorter one; .office: the bare office.
### .in-text: in running text; .name: the line with the name, where it is not the usual one. What each rests on stands in origin.json.


## The line with the name, where the office has none of its own

name-m = Monsieur { $first } { $last }
name-f = Madame { $first } { $last }
name-unknown = { $first } { $last }

## Where the table has no form: neutral, and a notice stops the letter

neutral = Madame, Monsieur

## Prime minister

prime-minister-m = Monsieur le Premier Ministre
    .office = Premier ministre
    .in-text = le Premier ministre
prime-minister-f = Madame la Première Ministre
    .office = Première ministre
    .in-text = la Première ministre
prime-minister-unknown = Madame, Monsieur
    .office = Première ministre / Premier ministre

## Deputy prime minister

deputy-prime-minister-m = Monsieur le Vice-Premier Ministre
    .function = Vice-Premier ministre et ministre { $portfolio }
    .short = Ministre { $portfolio }
    .office = Vice-Premier ministre
    .in-text = le vice-premier ministre
deputy-prime-minister-f = Madame la Vice-Première Ministre
    .function = Vice-Première ministre et ministre { $portfolio }
    .short = Ministre { $portfolio }
    .office = Vice-Première ministre
    .in-text = la vice-première ministre
deputy-prime-minister-unknown = Madame, Monsieur
    .short = Ministre { $portfolio }
    .office = Vice-Première ministre / Vice-Premier ministre
deputy-prime-minister-several-m = Messieurs les Vice-Premiers Ministres
deputy-prime-minister-several-f = Mesdames les Vice-Premières Ministres
deputy-prime-minister-several-mixed = Mesdames les Vice-Premières Ministres, Messieurs les Vice-Premiers Ministres
deputy-prime-minister-one-f-one-m = Madame la Vice-Première Ministre, Monsieur le Vice-Premier Ministre

## Minister (federal, regional, community)

minister-m = Monsieur le Ministre
    .function = Ministre { $portfolio }
    .function-flanders = Ministre flamand { $portfolio }
    .office-flanders = Ministre flamand
    .office = Ministre
    .in-text = le ministre { $last }
minister-f = Madame la Ministre
    .function = Ministre { $portfolio }
    .function-flanders = Ministre flamande { $portfolio }
    .office-flanders = Ministre flamande
    .office = Ministre
    .in-text = la ministre { $last }
minister-unknown = Madame, Monsieur
    .function = Ministre { $portfolio }
    .office = Ministre
minister-several-m = Messieurs les Ministres
minister-several-f = Mesdames les Ministres
minister-several-mixed = Mesdames les Ministres, Messieurs les Ministres
minister-one-f-one-m = Madame la Ministre, Monsieur le Ministre

## Minister of State (honorary)

minister-of-state-m = Monsieur le Ministre d’État
    .office = Ministre d’État
    .in-text = le ministre d’État
minister-of-state-f = Madame la Ministre d’État
    .office = Ministre d’État
    .in-text = la ministre d’État
minister-of-state-unknown = Madame, Monsieur
    .office = Ministre d’État
minister-of-state-several-m = Messieurs les Ministres d’État
minister-of-state-several-f = Mesdames les Ministres d’État
minister-of-state-several-mixed = Mesdames les Ministres d’État, Messieurs les Ministres d’État
minister-of-state-one-f-one-m = Madame la Ministre d’État, Monsieur le Ministre d’État

## State secretary

state-secretary-m = Monsieur le Secrétaire d’État
    .function = Secrétaire d’État { $portfolio-to }
    .office = Secrétaire d’État
    .in-text = le secrétaire d’État { $last }
state-secretary-f = Madame la Secrétaire d’État
    .function = Secrétaire d’État { $portfolio-to }
    .office = Secrétaire d’État
    .in-text = la secrétaire d’État { $last }
state-secretary-unknown = Madame, Monsieur
    .function = Secrétaire d’État { $portfolio-to }
    .office = Secrétaire d’État
state-secretary-several-m = Messieurs les Secrétaires d’État
state-secretary-several-f = Mesdames les Secrétaires d’État
state-secretary-several-mixed = Mesdames les Secrétaires d’État, Messieurs les Secrétaires d’État
state-secretary-one-f-one-m = Madame la Secrétaire d’État, Monsieur le Secrétaire d’État

## Minister-president

minister-president-m = Monsieur le Ministre-Président
    .function = Ministre-Président { $government }
    .short = Ministre-Président
    .office = Ministre-Président
    .in-text = le ministre-président { $last }
minister-president-f = Madame la Ministre-Présidente
    .function = Ministre-Présidente { $government }
    .short = Ministre-Présidente
    .office = Ministre-Présidente
    .in-text = la ministre-présidente { $last }
minister-president-unknown = Madame, Monsieur
    .function = Ministre-Présidente / Ministre-Président { $government }
    .short = Ministre-Présidente / Ministre-Président
    .office = Ministre-Présidente / Ministre-Président
minister-president-several-m = Messieurs les Ministres-Présidents
minister-president-several-f = Mesdames les Ministres-Présidentes
minister-president-several-mixed = Mesdames les Ministres-Présidentes, Messieurs les Ministres-Présidents
minister-president-one-f-one-m = Madame la Ministre-Présidente, Monsieur le Ministre-Président

## Vice-minister-president

vice-minister-president-m = Monsieur le Vice-Président
    .function = Vice-Président et ministre { $portfolio }
    .function-wallonia = Vice-ministre-président et ministre { $portfolio }
    .function-flanders = Vice-Ministre-Président et ministre flamand { $portfolio }
    .short = Ministre { $portfolio }
    .short-flanders = Ministre flamand { $portfolio }
    .office = Vice-Président
    .in-text = le vice-président
vice-minister-president-f = Madame la Vice-Présidente
    .function = Vice-Présidente et ministre { $portfolio }
    .function-wallonia = Vice-ministre-présidente et ministre { $portfolio }
    .function-flanders = Vice-Ministre-Présidente et ministre flamande { $portfolio }
    .short = Ministre { $portfolio }
    .short-flanders = Ministre flamande { $portfolio }
    .office = Vice-Présidente
    .in-text = la vice-présidente
vice-minister-president-unknown = Madame, Monsieur
    .short = Ministre { $portfolio }
    .office = Vice-Présidente / Vice-Président
vice-minister-president-several-m = Messieurs les Vice-Présidents
vice-minister-president-several-f = Mesdames les Vice-Présidentes
vice-minister-president-several-mixed = Mesdames les Vice-Présidentes, Messieurs les Vice-Présidents
vice-minister-president-one-f-one-m = Madame la Vice-Présidente, Monsieur le Vice-Président

## Member of the Chamber of Representatives

mp-federal-m = Monsieur le Député
    .office = Député fédéral
    .in-text = le député { $last }
mp-federal-f = Madame la Députée
    .office = Députée fédérale
    .in-text = la députée { $last }
mp-federal-unknown = Madame, Monsieur
    .office = Députée fédérale / Député fédéral
mp-federal-several-m = Messieurs les Députés
mp-federal-several-f = Mesdames les Députées
mp-federal-several-mixed = Mesdames les Députées, Messieurs les Députés
mp-federal-one-f-one-m = Madame la Députée, Monsieur le Député

## Member of a regional or community parliament

mp-regional-m = Monsieur le Député
    .office = Député
    .function-wallonia = Député wallon
    .function-brussels = Député bruxellois
    .function-fwb = Député de la Communauté française
    .in-text = le député { $last }
mp-regional-f = Madame la Députée
    .office = Députée
    .function-wallonia = Députée wallonne
    .function-brussels = Députée bruxelloise
    .function-fwb = Députée de la Communauté française
    .in-text = la députée { $last }
mp-regional-unknown = Madame, Monsieur
    .office = Députée / Député
    .function-wallonia = Députée wallonne / Député wallon
    .function-brussels = Députée bruxelloise / Député bruxellois
    .function-fwb = Députée de la Communauté française / Député de la Communauté française
mp-regional-several-m = Messieurs les Députés
mp-regional-several-f = Mesdames les Députées
mp-regional-several-mixed = Mesdames les Députées, Messieurs les Députés
mp-regional-one-f-one-m = Madame la Députée, Monsieur le Député

## Member of the European Parliament

mep-m = Monsieur le Député
    .office = Député européen
    .in-text = le député { $last }
mep-f = Madame la Députée
    .office = Députée européenne
    .in-text = la députée { $last }
mep-unknown = Madame, Monsieur
    .office = Députée européenne / Député européen
mep-several-m = Messieurs les Députés
mep-several-f = Mesdames les Députées
mep-several-mixed = Mesdames les Députées, Messieurs les Députés
mep-one-f-one-m = Madame la Députée, Monsieur le Député

## Senator

senator-m = Monsieur le Sénateur
    .office = Sénateur
    .in-text = le sénateur
senator-f = Madame la Sénatrice
    .office = Sénatrice
    .in-text = la sénatrice
senator-unknown = Madame, Monsieur
    .office = Sénatrice / Sénateur
senator-several-m = Messieurs les Sénateurs
senator-several-f = Mesdames les Sénatrices
senator-several-mixed = Mesdames les Sénatrices, Messieurs les Sénateurs
senator-one-f-one-m = Madame la Sénatrice, Monsieur le Sénateur

## Speaker / president of a parliament or committee

speaker-parliament-m = Monsieur le Président
    .function = Président { $of-place }
    .short = Président
    .office = Président
    .in-text = le président
speaker-parliament-f = Madame la Présidente
    .function = Présidente { $of-place }
    .short = Présidente
    .office = Présidente
    .in-text = la présidente
speaker-parliament-unknown = Madame, Monsieur
    .function = Présidente / Président { $of-place }
    .short = Présidente / Président
    .office = Présidente / Président
speaker-parliament-several-m = Messieurs les Présidents
speaker-parliament-several-f = Mesdames les Présidentes
speaker-parliament-several-mixed = Mesdames les Présidentes, Messieurs les Présidents
speaker-parliament-one-f-one-m = Madame la Présidente, Monsieur le Président

## Member of the European Commission

eu-commissioner-m = Monsieur le Commissaire
    .office = Membre de la Commission européenne
    .in-text = le commissaire { $last }
eu-commissioner-f = Madame la Commissaire
    .office = Membre de la Commission européenne
    .in-text = la commissaire { $last }
eu-commissioner-unknown = Madame, Monsieur
    .office = Membre de la Commission européenne
eu-commissioner-several-m = Messieurs les Commissaires
eu-commissioner-several-f = Mesdames les Commissaires
eu-commissioner-several-mixed = Mesdames les Commissaires, Messieurs les Commissaires
eu-commissioner-one-f-one-m = Madame la Commissaire, Monsieur le Commissaire

## President of the European Commission

eu-commission-president-m = Monsieur le Président
    .office = Président de la Commission européenne
    .in-text = le président
eu-commission-president-f = Madame la Présidente
    .office = Présidente de la Commission européenne
    .in-text = la présidente
eu-commission-president-unknown = Madame, Monsieur
    .office = Présidente de la Commission européenne / Président de la Commission européenne

## Secretary-general

secretary-general-m = Monsieur le Secrétaire général
    .office = Secrétaire général
    .in-text = le secrétaire général
secretary-general-f = Madame la Secrétaire générale
    .office = Secrétaire générale
    .in-text = la secrétaire générale
secretary-general-unknown = Madame, Monsieur
    .office = Secrétaire générale / Secrétaire général
secretary-general-several-m = Messieurs les Secrétaires généraux
secretary-general-several-f = Mesdames les Secrétaires générales
secretary-general-several-mixed = Mesdames les Secrétaires générales, Messieurs les Secrétaires généraux
secretary-general-one-f-one-m = Madame la Secrétaire générale, Monsieur le Secrétaire général

## Provincial governor

governor-m = Monsieur le Gouverneur
    .function = Gouverneur de la Province { $of-place }
    .office = Gouverneur
    .in-text = le gouverneur
governor-f = Madame la Gouverneure
    .function = Gouverneure de la Province { $of-place }
    .office = Gouverneure
    .in-text = la gouverneure
governor-unknown = Madame, Monsieur
    .function = Gouverneure / Gouverneur de la Province { $of-place }
    .office = Gouverneure / Gouverneur
governor-several-m = Messieurs les Gouverneurs
governor-several-f = Mesdames les Gouverneures
governor-several-mixed = Mesdames les Gouverneures, Messieurs les Gouverneurs
governor-one-f-one-m = Madame la Gouverneure, Monsieur le Gouverneur

## Mayor / burgomaster

mayor-m = Monsieur le Bourgmestre
    .function = Bourgmestre { $of-place }
    .office = Bourgmestre
    .in-text = le bourgmestre
mayor-f = Madame la Bourgmestre
    .function = Bourgmestre { $of-place }
    .office = Bourgmestre
    .in-text = la bourgmestre
mayor-unknown = Madame, Monsieur
    .function = Bourgmestre { $of-place }
    .office = Bourgmestre
mayor-several-m = Messieurs les Bourgmestres
mayor-several-f = Mesdames les Bourgmestres
mayor-several-mixed = Mesdames les Bourgmestres, Messieurs les Bourgmestres
mayor-one-f-one-m = Madame la Bourgmestre, Monsieur le Bourgmestre

## Alderman / échevin / schepen / Schöffe

alderman-m = Monsieur l’Échevin
    .function = Échevin { $portfolio }
    .office = Échevin
    .in-text = l’échevin
alderman-f = Madame l’Échevine
    .function = Échevine { $portfolio }
    .office = Échevine
    .in-text = l’échevine
alderman-unknown = Madame, Monsieur
    .function = Échevine / Échevin { $portfolio }
    .office = Échevine / Échevin
alderman-several-m = Messieurs les Échevins
alderman-several-f = Mesdames les Échevines
alderman-several-mixed = Mesdames les Échevines, Messieurs les Échevins
alderman-one-f-one-m = Madame l’Échevine, Monsieur l’Échevin

## Head of cabinet

head-of-cabinet-m = Monsieur le Chef de cabinet
    .office = Chef de cabinet
    .in-text = le chef de cabinet
head-of-cabinet-f = Madame la Cheffe de cabinet
    .office = Cheffe de cabinet
    .in-text = la cheffe de cabinet
head-of-cabinet-unknown = Madame, Monsieur
    .office = Cheffe de cabinet / Chef de cabinet
head-of-cabinet-several-m = Messieurs les Chefs de cabinet
head-of-cabinet-several-f = Mesdames les Cheffes de cabinet
head-of-cabinet-several-mixed = Mesdames les Cheffes de cabinet, Messieurs les Chefs de cabinet
head-of-cabinet-one-f-one-m = Madame la Cheffe de cabinet, Monsieur le Chef de cabinet

## Director-general (senior official)

director-general-m = Monsieur le Directeur général
    .office = Directeur général
    .in-text = le directeur général
director-general-f = Madame la Directrice générale
    .office = Directrice générale
    .in-text = la directrice générale
director-general-unknown = Madame, Monsieur
    .office = Directrice générale / Directeur général
director-general-several-m = Messieurs les Directeurs généraux
director-general-several-f = Mesdames les Directrices générales
director-general-several-mixed = Mesdames les Directrices générales, Messieurs les Directeurs généraux
director-general-one-f-one-m = Madame la Directrice générale, Monsieur le Directeur général

## Professor

professor-m = Monsieur le Professeur
    .function = Professeur à { $place }
    .office = Professeur
    .in-text = le professeur
professor-f = Madame la Professeure
    .function = Professeure à { $place }
    .office = Professeure
    .in-text = la professeure
professor-unknown = Madame, Monsieur
    .function = Professeure / Professeur à { $place }
    .office = Professeure / Professeur
professor-several-m = Messieurs les Professeurs
professor-several-f = Mesdames les Professeures
professor-several-mixed = Mesdames les Professeures, Messieurs les Professeurs
professor-one-f-one-m = Madame la Professeure, Monsieur le Professeur

## Ambassador

ambassador-m = Monsieur l’Ambassadeur
    .name = Son Excellence Monsieur { $first } { $last }
    .function = Ambassadeur { $of-place }
    .office = Ambassadeur
    .in-text = l’ambassadeur
ambassador-f = Madame l’Ambassadrice
    .name = Son Excellence Madame { $first } { $last }
    .function = Ambassadrice { $of-place }
    .office = Ambassadrice
    .in-text = l’ambassadrice
ambassador-unknown = Madame, Monsieur
    .function = Ambassadrice / Ambassadeur { $of-place }
    .office = Ambassadrice / Ambassadeur
ambassador-several-m = Messieurs les Ambassadeurs
ambassador-several-f = Mesdames les Ambassadrices
ambassador-several-mixed = Mesdames les Ambassadrices, Messieurs les Ambassadeurs
ambassador-one-f-one-m = Madame l’Ambassadrice, Monsieur l’Ambassadeur

## King of the Belgians

king-m = Sire
    .name = À Sa Majesté le Roi des Belges
    .function = Palais royal

## Queen of the Belgians

queen-f = Madame
    .name = À Sa Majesté la Reine des Belges
    .function = Palais royal

## Prince / princess of Belgium

prince-princess-m = Monseigneur
    .name = À Son Altesse Royale le Prince { $first } de Belgique
prince-princess-f = Madame
    .name = À Son Altesse Royale la Princesse { $first } de Belgique

## Person without a title

person-m = Monsieur
person-f = Madame
person-unknown = Madame, Monsieur

## Organisation, cabinet, committee, unknown reader

organisation-unknown = Madame, Monsieur
    .name = { $organisation }
organisation-several-mixed = Mesdames, Messieurs

## Member of a college (Cocom, Cocof, VGC)

college-member-m = Monsieur le Membre du Collège
    .office = Membre du Collège
    .in-text = le membre du Collège
college-member-f = Madame la Membre du Collège
    .office = Membre du Collège
    .in-text = la membre du Collège
college-member-unknown = Madame, Monsieur
    .office = Membre du Collège

## Executive Vice-President of the European Commission

eu-commission-vice-president-m = Monsieur le Vice-Président exécutif
    .office = Vice-Président exécutif de la Commission européenne
    .in-text = le vice-président exécutif
eu-commission-vice-president-f = Madame la Vice-Présidente exécutive
    .office = Vice-Présidente exécutive de la Commission européenne
    .in-text = la vice-présidente exécutive
eu-commission-vice-president-unknown = Madame, Monsieur
    .office = Vice-Présidente exécutive / Vice-Président exécutif de la Commission européenne

## High Representative, Vice-President of the European Commission

eu-high-representative-m = Monsieur le Haut Représentant
    .office = Haut Représentant de l’Union, Vice-Président de la Commission
    .in-text = le haut représentant
eu-high-representative-f = Madame la Haute Représentante
    .office = Haute Représentante de l’Union, Vice-Présidente de la Commission
    .in-text = la haute représentante
eu-high-representative-unknown = Madame, Monsieur
    .office = Haute Représentante / Haut Représentant de l’Union
