//! What a row of a list says: a cell by its field, the name in one, the country a word means.

use exchange::list::{Field, Row};
use model::{Country, person::Gender};

use super::known::folded;

/// The cell as it was read, to be written out again.
pub fn value(row: &Row, field: Field) -> Option<String> {
    match field {
        Field::Name | Field::NameGivenFirst => Some(full_name(row)),
        Field::NameFamilyFirst => Some(
            [&row.family_name, &row.given_name]
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join(" "),
        ),
        Field::GivenName => row.given_name.clone(),
        Field::FamilyName => row.family_name.clone(),
        Field::Gender => match row.gender {
            Gender::Male => Some("m".to_owned()),
            Gender::Female => Some("f".to_owned()),
            Gender::Unknown => None,
        },
        Field::Language => row.language.map(|language| language.code().to_owned()),
        Field::Function => row.function.clone(),
        Field::Organization => row.organization.clone(),
        Field::Street => row.street.clone(),
        // Read into the street.
        Field::HouseNumber => None,
        Field::BoxNumber => row.box_number.clone(),
        Field::Building => row.building.clone(),
        Field::Postcode => row.postcode.clone(),
        Field::City => row.city.clone(),
        Field::Country => row.country.clone(),
        Field::Email => row.email.clone(),
        Field::Phone => row.phone.clone(),
        Field::Post => row.post.clone(),
    }
}

pub fn full_name(row: &Row) -> String {
    let given = row.given_name.as_deref().unwrap_or_default();
    let family = row.family_name.as_deref().unwrap_or_default();
    format!("{given} {family}").trim().to_owned()
}

/// As a list writes it: the code, or the name in one of the four languages. Without one, Belgium.
pub fn country(text: Option<&str>) -> Option<Country> {
    const NAMES: [(Country, &[&str]); 5] = [
        (
            Country::Be,
            &["be", "b", "belgique", "belgie", "belgien", "belgium"],
        ),
        (
            Country::Fr,
            &["fr", "f", "france", "frankrijk", "frankreich"],
        ),
        (
            Country::De,
            &[
                "de",
                "d",
                "allemagne",
                "duitsland",
                "deutschland",
                "germany",
            ],
        ),
        (
            Country::Nl,
            &["nl", "paysbas", "nederland", "niederlande", "netherlands"],
        ),
        (Country::Lu, &["lu", "l", "luxembourg", "luxemburg"]),
    ];
    let Some(text) = text else {
        return Some(Country::default());
    };
    let word = folded(text);
    NAMES
        .iter()
        .find(|(_, names)| names.contains(&word.as_str()))
        .map(|(country, _)| *country)
}
