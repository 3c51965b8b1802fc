//! What a column holds, told by its heading in French, Dutch, German or English.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::Field;

/// A field by its slug, then its headings, folded: small letters and digits alone. `nom` may be the family name beside
/// a given name (`column` decides).
const HEADINGS: &str = include_str!("heading.txt");

pub(super) fn field(heading: &str) -> Option<Field> {
    let heading = folded(heading);
    let (field, _) = entries().find(|(_, known)| *known == heading)?;
    Some(field)
}

/// Each heading with its field; a line that begins with spaces goes on with the field above.
fn entries() -> impl Iterator<Item = (Field, &'static str)> {
    let mut field = Field::Name;
    HEADINGS.split_whitespace().filter_map(move |word| {
        let Some(slug) = word.strip_suffix(':') else {
            return Some((field, word));
        };
        field = slug
            .parse()
            .expect("the file is part of the program and tested");
        None
    })
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
        let all: Vec<&str> = entries().map(|(_, heading)| heading).collect();
        assert!(all.len() > 300);
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
