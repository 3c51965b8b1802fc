### Forms of address by office and gender. The value is the salutation without its comma, which the French valediction repeats.
### .function: the line under the name; .function-<government>: where that government has its own; .short: a shorter one; .office: the bare office.
### .in-text: in running text; .name: the line with the name, where it is not the usual one. What each rests on stands in origin.json.


## The line with the name, where the office has none of its own

name-m = Mr { $first } { $last }
name-f = Ms { $first } { $last }
name-unknown = { $first } { $last }

## Where the table has no form: neutral, and a notice stops the letter

neutral = Dear Sir or Madam

## Minister (federal, regional, community)

minister-m = Dear Minister
    .function = Minister for { $portfolio }
    .office = Minister
minister-f = Dear Minister
    .function = Minister for { $portfolio }
    .office = Minister
minister-unknown = Dear Minister
    .function = Minister for { $portfolio }
    .office = Minister

## Member of the European Parliament

mep-m = Dear Mr { $last }
    .office = Member of the European Parliament
mep-f = Dear Ms { $last }
    .office = Member of the European Parliament
mep-unknown = Dear { $first } { $last }
    .office = Member of the European Parliament

## Member of the European Commission

eu-commissioner-m = Dear Commissioner
    .office = Member of the European Commission
eu-commissioner-f = Dear Commissioner
    .office = Member of the European Commission
eu-commissioner-unknown = Dear Commissioner
    .office = Member of the European Commission

## President of the European Commission

eu-commission-president-m = Dear President
    .office = President of the European Commission
eu-commission-president-f = Dear President
    .office = President of the European Commission
eu-commission-president-unknown = Dear President
    .office = President of the European Commission

## Head of cabinet

head-of-cabinet-m = Dear Head of Cabinet
    .office = Head of Cabinet
head-of-cabinet-f = Dear Head of Cabinet
    .office = Head of Cabinet
head-of-cabinet-unknown = Dear Head of Cabinet
    .office = Head of Cabinet

## Director-general (senior official)

director-general-m = Dear Director-General
    .office = Director-General
director-general-f = Dear Director-General
    .office = Director-General
director-general-unknown = Dear Director-General
    .office = Director-General

## Executive Vice-President of the European Commission

eu-commission-vice-president-m = Dear Executive Vice-President
    .office = Executive Vice-President of the European Commission
eu-commission-vice-president-f = Dear Executive Vice-President
    .office = Executive Vice-President of the European Commission
eu-commission-vice-president-unknown = Dear Executive Vice-President
    .office = Executive Vice-President of the European Commission

## High Representative, Vice-President of the European Commission

eu-high-representative-m = Dear High Representative
    .office = High Representative of the Union, Vice-President of the Commission
eu-high-representative-f = Dear High Representative
    .office = High Representative of the Union, Vice-President of the Commission
eu-high-representative-unknown = Dear High Representative
    .office = High Representative of the Union, Vice-President of the Commission
