//! Reference numbers: allotted at the first export, never used twice, none missing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// `2026/051`, as it is printed, with the year and number it was made from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Reference {
    pub text: String,
    pub year: i16,
    pub number: u32,
}

/// How a reference is written: `{year}` and `{number}`, the number with at least three digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Pattern(String);

/// A pattern needs `{number}` and `{year}` once each and no other brace.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("reference-pattern: {0}")]
pub struct BadPattern(pub String);

impl Pattern {
    pub fn write(&self, year: i16, number: u32) -> Reference {
        let text = self
            .0
            .replace("{year}", &format!("{year:04}"))
            .replace("{number}", &format!("{number:03}"));
        Reference { text, year, number }
    }
}

impl Default for Pattern {
    fn default() -> Self {
        Self("{year}/{number}".to_owned())
    }
}

impl TryFrom<String> for Pattern {
    type Error = BadPattern;

    fn try_from(text: String) -> Result<Self, BadPattern> {
        let once = |field: &str| text.matches(field).count() == 1;
        let rest = text.replace("{year}", "").replace("{number}", "");
        let adjacent = text.contains("}{");
        if once("{year}")
            && once("{number}")
            && !adjacent
            && !rest.contains(['{', '}'])
            && rest.len() <= 24
        {
            Ok(Self(text))
        } else {
            Err(BadPattern(text))
        }
    }
}

impl From<Pattern> for String {
    fn from(pattern: Pattern) -> Self {
        pattern.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_has_the_year_and_at_least_three_digits() {
        assert_eq!(Pattern::default().write(2026, 51).text, "2026/051");
        assert_eq!(Pattern::default().write(2026, 1051).text, "2026/1051");
    }

    #[test]
    fn a_pattern_that_could_repeat_a_number_is_refused() {
        for text in [
            "{number}",
            "{year}",
            "{year}{number}",
            "{year}/{number}/{x}",
            "{year}/{number}/{number}",
        ] {
            assert!(Pattern::try_from(text.to_owned()).is_err(), "{text}");
        }
    }
}
