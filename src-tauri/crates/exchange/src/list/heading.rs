//! What a column holds, told by its heading in French, Dutch, German or English.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::Field;

/// Folded headings: small letters and digits alone. `name` alone may be the family name beside a given name
/// (`row` decides).
const HEADINGS: [(Field, &[&str]); 19] = [
    (
        Field::Name,
        &[
            "nom",
            "naam",
            "name",
            "nomcomplet",
            "volledigenaam",
            "fullname",
            "vollstandigername",
            "destinataire",
            "bestemmeling",
            "geadresseerde",
            "empfanger",
            "recipient",
            "addressee",
            "contact",
            "contactpersoon",
            "kontakt",
            "ansprechpartner",
            "personne",
            "persoon",
            "person",
            "contactperson",
            "personnedecontact",
            "ministre",
            "minister",
            "displayname",
            "ministerin",
        ],
    ),
    (
        Field::NameFamilyFirst,
        &[
            "nometprenom",
            "nomprenom",
            "nomsetprenoms",
            "naamenvoornaam",
            "naamvoornaam",
            "achternaamvoornaam",
            "achternaamenvoornaam",
            "familienaamenvoornaam",
            "namevorname",
            "nameundvorname",
            "nachnamevorname",
            "familiennamevorname",
            "surnamefirstname",
            "lastnamefirstname",
            "namefamilyfirst",
            "familienaamvoornaam",
        ],
    ),
    (
        Field::NameGivenFirst,
        &[
            "prenometnom",
            "prenomnom",
            "voornaamennaam",
            "voornaamnaam",
            "voornaamachternaam",
            "voornaamenachternaam",
            "vornamename",
            "vornameundname",
            "vornamenachname",
            "vorundnachname",
            "vorundzuname",
            "firstnamelastname",
            "firstandlastname",
            "namegivenfirst",
            "voorenachternaam",
            "voornaamenfamilienaam",
        ],
    ),
    (
        Field::GivenName,
        &[
            "prenom",
            "prenoms",
            "voornaam",
            "voornamen",
            "vorname",
            "vornamen",
            "firstname",
            "givenname",
            "givennames",
            "forename",
            "rufname",
        ],
    ),
    (
        Field::FamilyName,
        &[
            "nomdefamille",
            "achternaam",
            "familienaam",
            "familiename",
            "familienname",
            "nachname",
            "zuname",
            "lastname",
            "surname",
            "familyname",
            "patronyme",
        ],
    ),
    (
        Field::Gender,
        &[
            "civilite",
            "genre",
            "sexe",
            "titre",
            "titredecivilite",
            "aanspreking",
            "aanspreektitel",
            "aanhef",
            "geslacht",
            "anrede",
            "geschlecht",
            "gender",
            "sex",
            "salutation",
            "prefix",
            "mmme",
            "mrmme",
            "dhrmevr",
            "herrfrau",
            "mrms",
            "honorific",
            "politesse",
            "title",
            "titel",
            "courtesytitle",
        ],
    ),
    (
        Field::Language,
        &[
            "langue",
            "languedecorrespondance",
            "rolelinguistique",
            "taal",
            "taalrol",
            "correspondentietaal",
            "sprache",
            "korrespondenzsprache",
            "language",
            "lang",
            "preferredlanguage",
        ],
    ),
    (
        Field::Function,
        &[
            "fonction",
            "qualite",
            "titrefonction",
            "profession",
            "mandat",
            "functie",
            "ambt",
            "mandaat",
            "hoedanigheid",
            "funktion",
            "amt",
            "position",
            "function",
            "jobtitle",
            "role",
            "poste",
            "fonctiontitre",
            "functietitel",
            "amtsbezeichnung",
            "dienststellung",
            "intitule",
            "office",
        ],
    ),
    (
        Field::Organization,
        &[
            "organisation",
            "organisme",
            "institution",
            "societe",
            "entreprise",
            "cabinet",
            "gouvernement",
            "organisatie",
            "instelling",
            "bedrijf",
            "kabinet",
            "regering",
            "firma",
            "einrichtung",
            "kabinett",
            "regierung",
            "behorde",
            "organization",
            "company",
            "employer",
            "government",
            "administration",
            "association",
            "vereniging",
            "verein",
            "unternehmen",
            "institut",
            "dienst",
            "companyname",
            "organisationsname",
            "nomdelorganisation",
            "naamorganisatie",
            "institutie",
        ],
    ),
    (
        Field::Street,
        &[
            "rue",
            "adresse",
            "adresse1",
            "adressepostale",
            "ruenumero",
            "rueetnumero",
            "voie",
            "straat",
            "straatnaam",
            "adres",
            "adres1",
            "straatennummer",
            "straatnummer",
            "strasse",
            "strassehausnummer",
            "strasseundhausnummer",
            "strassenr",
            "strasseundnr",
            "anschrift",
            "street",
            "address",
            "address1",
            "addressline1",
            "streetaddress",
            "ruenr",
            "straatnr",
            "postadresse",
            "postadres",
            "postaladdress",
            "ruen",
            "rueetn",
        ],
    ),
    (
        Field::HouseNumber,
        &[
            "numero",
            "num",
            "no",
            "n",
            "nr",
            "huisnummer",
            "huisnr",
            "nummer",
            "hausnummer",
            "hausnr",
            "housenumber",
            "streetnumber",
            "numeroderue",
            "number",
        ],
    ),
    (
        Field::BoxNumber,
        &[
            "boite",
            "bte",
            "boitepostale",
            "bus",
            "busnummer",
            "busnr",
            "postbus",
            "postfach",
            "box",
            "boxnumber",
            "pobox",
            "numerodeboite",
            "briefkasten",
        ],
    ),
    (
        Field::Building,
        &[
            "batiment",
            "immeuble",
            "adresse2",
            "complement",
            "complementdadresse",
            "gebouw",
            "adres2",
            "gebaude",
            "adresszusatz",
            "building",
            "address2",
            "addressline2",
            "toevoeging",
            "tour",
        ],
    ),
    (
        Field::Postcode,
        &[
            "codepostal",
            "cp",
            "postcode",
            "postnummer",
            "plz",
            "postleitzahl",
            "zip",
            "zipcode",
            "postalcode",
        ],
    ),
    (
        Field::City,
        &[
            "ville",
            "commune",
            "localite",
            "codepostaletlocalite",
            "cplocalite",
            "cpville",
            "codepostaletville",
            "codepostalville",
            "codepostallocalite",
            "gemeente",
            "stad",
            "plaats",
            "woonplaats",
            "postcodeengemeente",
            "postcodegemeente",
            "postcodeenplaats",
            "ort",
            "stadt",
            "gemeinde",
            "plzort",
            "plzundort",
            "wohnort",
            "city",
            "town",
            "locality",
            "municipality",
            "postcodeplaats",
            "cpetville",
            "cpetlocalite",
        ],
    ),
    (
        Field::Country,
        &[
            "pays",
            "land",
            "country",
            "staat",
            "lidstaat",
            "mitgliedstaat",
            "etatmembre",
        ],
    ),
    (
        Field::Email,
        &[
            "email",
            "mail",
            "courriel",
            "adressemail",
            "adresseemail",
            "emailadresse",
            "mailadres",
            "emailadres",
            "emailaddress",
            "emails",
            "adresseelectronique",
            "mel",
            "email1",
            "emailwork",
        ],
    ),
    (
        Field::Phone,
        &[
            "telephone",
            "tel",
            "numerodetelephone",
            "gsm",
            "mobile",
            "portable",
            "telefoon",
            "telefoonnummer",
            "telefon",
            "telefonnummer",
            "phone",
            "phonenumber",
            "mobil",
            "handy",
            "mobiel",
            "teln",
            "telnr",
        ],
    ),
    (
        Field::Post,
        &["post", "postid", "slug", "postslug", "idduposte", "ambtid"],
    ),
];

pub(super) fn field(heading: &str) -> Option<Field> {
    let heading = folded(heading);
    let known = |(_, headings): &&(Field, &[&str])| headings.contains(&heading.as_str());
    HEADINGS.iter().find(known).map(|(field, _)| *field)
}

/// Small letters and digits, without accents; `Straße` and `Strasse`, `N°` and `n` are one.
pub(super) fn folded(text: &str) -> String {
    text.to_lowercase()
        .replace('ß', "ss")
        .replace('œ', "oe")
        .nfd()
        .filter(|letter| !is_combining_mark(*letter) && letter.is_alphanumeric())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_four_languages_are_known_whatever_their_case_accents_and_points() {
        let known = [
            ("PRÉNOM", Field::GivenName),
            ("Familienname", Field::FamilyName),
            ("Nom & prénom", Field::NameFamilyFirst),
            ("Nom et prénom", Field::NameFamilyFirst),
            ("Straße", Field::Street),
            ("E-mail", Field::Email),
            ("Tél.", Field::Phone),
            ("N°", Field::HouseNumber),
            ("code_postal", Field::Postcode),
            ("PLZ/Ort", Field::City),
            ("Rôle linguistique", Field::Language),
            ("Aanspreking", Field::Gender),
            ("house-number", Field::HouseNumber),
        ];
        for (heading, expected) in known {
            assert_eq!(field(heading), Some(expected), "{heading}");
        }
        assert_eq!(field("Remarques"), None);
        assert_eq!(field(""), None);
    }

    #[test]
    fn every_field_is_known_by_its_own_slug() {
        for wanted in Field::ALL {
            assert_eq!(field(wanted.slug()), Some(wanted), "{}", wanted.slug());
        }
    }

    #[test]
    fn no_heading_stands_for_two_fields_and_each_is_folded() {
        let all: Vec<&str> = HEADINGS
            .iter()
            .flat_map(|(_, h)| h.iter().copied())
            .collect();
        for heading in &all {
            assert_eq!(*heading, folded(heading));
            assert_eq!(
                all.iter().filter(|other| *other == heading).count(),
                1,
                "{heading}"
            );
        }
    }
}
