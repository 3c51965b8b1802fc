//! A person, once, whatever number of posts they hold (Popolo `Person`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Language, id::PersonId, source::Source};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Person {
    pub id: PersonId,
    pub given_name: String,
    pub family_name: String,
    pub gender: Gender,
    /// The language this person works in, where it is known: in a federal or Brussels cabinet it decides the letter's.
    pub language: Option<Language>,
    pub party: Option<String>,
    /// Identifier in Wikidata, `Q3017667`.
    pub wikidata: Option<String>,
    pub source: Option<Source>,
}

impl Person {
    pub fn full_name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
            .trim()
            .to_owned()
    }
}

/// As stated by the source; never guessed from a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    #[serde(rename = "m")]
    Male,
    #[serde(rename = "f")]
    Female,
    #[default]
    Unknown,
}
