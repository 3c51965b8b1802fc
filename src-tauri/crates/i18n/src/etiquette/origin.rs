//! What each form rests on, by its key.

use std::{collections::BTreeMap, sync::OnceLock};

use serde::{Deserialize, Serialize};

use super::locale::Locale;

/// How far a form is backed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Read in the source.
    Sourced,
    /// Quoted by another page than the source itself.
    SourcedSecondary,
    /// A pattern read in a source, applied to another title.
    Derived,
    /// A custom of the house.
    HouseRule,
    /// Known in general; no source was found.
    GeneralKnowledge,
}

impl Confidence {
    /// Whether a source bears the form itself.
    pub fn backed(self) -> bool {
        matches!(self, Self::Sourced | Self::SourcedSecondary)
    }

    pub fn slug(self) -> &'static str {
        match self {
            Self::Sourced => "sourced",
            Self::SourcedSecondary => "sourced-secondary",
            Self::Derived => "derived",
            Self::HouseRule => "house-rule",
            Self::GeneralKnowledge => "general-knowledge",
        }
    }
}

/// The entry of one key.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Origin {
    pub confidence: Confidence,
    /// Names of entries of `source.json`.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Where it could be checked; it was not read there.
    #[serde(default)]
    #[expect(dead_code, reason = "read by people and by the test of the file")]
    pub to_check_in: Vec<String>,
    /// Level of the valediction that goes with a salutation.
    pub closing: Option<String>,
    #[expect(dead_code, reason = "read by people")]
    pub note: Option<String>,
}

/// `origin.json` of one locale, as far as the program reads it.
#[derive(Debug, Deserialize)]
pub(super) struct Origins {
    pub forms: BTreeMap<String, Origin>,
    pub valedictions: BTreeMap<String, Origin>,
}

#[derive(Debug, Deserialize)]
struct Place {
    url: String,
}

pub(super) fn origins(locale: Locale) -> &'static Origins {
    static READ: [OnceLock<Origins>; 5] = [const { OnceLock::new() }; 5];
    READ[locale as usize].get_or_init(|| {
        serde_json::from_str(text(locale)).expect("a test reads the file of every locale")
    })
}

/// Whether a form bears this key, `fr-BE/minister-m`: only such a one can be confirmed.
pub fn knows(key: &str) -> bool {
    let Some((code, name)) = key.split_once('/') else {
        return false;
    };
    let locale = Locale::ALL.into_iter().find(|locale| locale.code() == code);
    locale.map(origins).is_some_and(|origins| {
        origins.forms.contains_key(name) || origins.valedictions.contains_key(name)
    })
}

/// Addresses of the sources named in an entry.
pub(super) fn addresses(origin: &Origin) -> Vec<&'static str> {
    static PLACES: OnceLock<BTreeMap<String, Place>> = OnceLock::new();
    let places = PLACES.get_or_init(|| {
        serde_json::from_str(include_str!("../../../../../locales/etiquette/source.json"))
            .expect("a test reads the file")
    });
    origin
        .sources
        .iter()
        .filter_map(|name| places.get(name))
        .map(|place| place.url.as_str())
        .collect()
}

fn text(locale: Locale) -> &'static str {
    match locale {
        Locale::FrBe => include_str!("../../../../../locales/etiquette/fr-BE/origin.json"),
        Locale::NlBe => include_str!("../../../../../locales/etiquette/nl-BE/origin.json"),
        Locale::DeBe => include_str!("../../../../../locales/etiquette/de-BE/origin.json"),
        Locale::FrFr => include_str!("../../../../../locales/etiquette/fr-FR/origin.json"),
        Locale::En => include_str!("../../../../../locales/etiquette/en/origin.json"),
    }
}
