//! The languages letters are written in, and the countries whose conventions they follow.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// French, Dutch, German; English for the interface and for letters to the EU institutions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    Fr,
    Nl,
    De,
    En,
}

impl Language {
    pub const ALL: [Self; 4] = [Self::Fr, Self::Nl, Self::De, Self::En];

    /// Two lower-case letters, ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
            Self::En => "en",
        }
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::str::FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(text))
            .ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown-language: {0}")]
pub struct UnknownLanguage(pub String);

/// A country whose postal and epistolary conventions are known; ISO 3166-1 alpha-2.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "UPPERCASE")]
pub enum Country {
    #[default]
    Be,
    Fr,
    De,
    Nl,
    Lu,
}

impl Country {
    pub const ALL: [Self; 5] = [Self::Be, Self::Fr, Self::De, Self::Nl, Self::Lu];

    pub fn code(self) -> &'static str {
        match self {
            Self::Be => "BE",
            Self::Fr => "FR",
            Self::De => "DE",
            Self::Nl => "NL",
            Self::Lu => "LU",
        }
    }
}

impl std::str::FromStr for Country {
    type Err = UnknownCountry;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|country| country.code().eq_ignore_ascii_case(text))
            .ok_or_else(|| UnknownCountry(text.to_owned()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown-country: {0}")]
pub struct UnknownCountry(pub String);

/// One text in the languages it is known in; a missing language is unknown, never filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "{ [language in Language]?: string }")]
pub struct Localized(pub BTreeMap<Language, String>);

impl Localized {
    pub fn get(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }

    pub fn set(&mut self, language: Language, text: impl Into<String>) {
        self.0.insert(language, text.into());
    }

    /// The text in `language`, else in the first of fr, nl, de, en that has one, with the language it is in.
    pub fn nearest(&self, language: Language) -> Option<(Language, &str)> {
        self.get(language)
            .map(|text| (language, text))
            .or_else(|| self.0.iter().next().map(|(l, t)| (*l, t.as_str())))
    }
}
