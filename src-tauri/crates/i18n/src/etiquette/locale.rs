//! The epistolary habits of a country in a language.

use model::{Country, Language};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Locale {
    #[serde(rename = "fr-BE")]
    FrBe,
    #[serde(rename = "nl-BE")]
    NlBe,
    #[serde(rename = "de-BE")]
    DeBe,
    #[serde(rename = "fr-FR")]
    FrFr,
    #[serde(rename = "en")]
    En,
}

impl Locale {
    pub const ALL: [Self; 5] = [Self::FrBe, Self::NlBe, Self::DeBe, Self::FrFr, Self::En];

    /// By the language of the letter and the country of the recipient: only France writes its own French.
    pub fn of(language: Language, country: Country) -> Self {
        match (language, country) {
            (Language::Fr, Country::Fr) => Self::FrFr,
            (Language::Fr, _) => Self::FrBe,
            (Language::Nl, _) => Self::NlBe,
            (Language::De, _) => Self::DeBe,
            (Language::En, _) => Self::En,
        }
    }

    pub fn language(self) -> Language {
        match self {
            Self::FrBe | Self::FrFr => Language::Fr,
            Self::NlBe => Language::Nl,
            Self::DeBe => Language::De,
            Self::En => Language::En,
        }
    }

    /// `fr-BE`, as the folder of its messages is named.
    pub fn code(self) -> &'static str {
        match self {
            Self::FrBe => "fr-BE",
            Self::NlBe => "nl-BE",
            Self::DeBe => "de-BE",
            Self::FrFr => "fr-FR",
            Self::En => "en",
        }
    }
}
