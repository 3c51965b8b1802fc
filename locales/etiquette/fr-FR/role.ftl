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

prime-minister-m = Monsieur le Premier ministre
    .office = Premier ministre
prime-minister-f = Madame la Première ministre
    .office = Première ministre
prime-minister-unknown = Madame, Monsieur
    .office = Première ministre / Premier ministre

## Minister (federal, regional, community)

minister-m = Monsieur le Ministre
    .function = Ministre { $portfolio }
    .office = Ministre
minister-f = Madame la Ministre
    .function = Ministre { $portfolio }
    .office = Ministre
minister-unknown = Madame, Monsieur
    .function = Ministre { $portfolio }
    .office = Ministre
