//! Governments, administrations and other bodies (Popolo `Organization`).

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use crate::{Country, Language, Localized, id::OrganizationId, source::Source};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Organization {
    pub id: OrganizationId,
    /// An administration belongs to a government.
    pub parent: Option<OrganizationId>,
    pub classification: Classification,
    pub name: Localized,
    pub country: Country,
    /// Fields of policy an administration covers; empty for a government.
    pub competences: Vec<String>,
    pub languages: LanguageRule,
    pub source: Option<Source>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Classification {
    Government,
    Administration,
    Assembly,
    Institution,
    Other,
}

/// In which languages one may write to an authority, and by which rule. Advice, never a prohibition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LanguageRule {
    pub default: LanguageDefault,
    pub accepted: Vec<Language>,
    /// Languages that are accepted under a condition, which a word stands for.
    #[serde(default)]
    pub accepted_if: BTreeMap<Language, String>,
    pub tolerated: Vec<Language>,
    pub avoid: Vec<Language>,
    /// Languages in which the postal address may be printed.
    pub address_lines: Vec<Language>,
    /// The law or practice the rule rests on, as each language cites it.
    #[serde(default, deserialize_with = "basis")]
    pub legal_basis: Localized,
    pub sources: Vec<String>,
}

/// Desks of before keep one citation, in English, or none.
fn basis<'de, D: Deserializer<'de>>(from: D) -> Result<Localized, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Kept {
        Each(Localized),
        One(Option<String>),
    }
    Ok(match Kept::deserialize(from)? {
        Kept::Each(texts) => texts,
        Kept::One(text) => Localized(text.map(|text| (Language::En, text)).into_iter().collect()),
    })
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LanguageDefault {
    /// The language role of the person who holds the post.
    MinisterRole,
    /// The sender's own language.
    #[default]
    Organisation,
    Fr,
    Nl,
    De,
    En,
}

impl LanguageDefault {
    /// The one language, where the authority has one.
    pub fn language(self) -> Option<Language> {
        match self {
            Self::MinisterRole | Self::Organisation => None,
            Self::Fr => Some(Language::Fr),
            Self::Nl => Some(Language::Nl),
            Self::De => Some(Language::De),
            Self::En => Some(Language::En),
        }
    }
}
