//! What a row of a list says: the name in one, the country a word means.

use exchange::list::Row;
use model::Country;

use crate::fold::folded;

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
