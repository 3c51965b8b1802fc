//! A letter in one language, and its earlier states.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Language, id::RevisionId};

/// What is written in one language. The text is the source: CommonMark with `{{fields}}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Version {
    pub language: Language,
    pub subject: String,
    pub body: String,
    /// The user's own form, where it replaces that of etiquette.
    pub salutation: Option<String>,
    pub valediction: Option<String>,
    /// Values given for merge fields of this letter, by field name.
    pub fields: BTreeMap<String, String>,
    /// Of a letter's versions one is the one to send.
    pub send: bool,
}

/// An earlier state of a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Revision {
    pub id: RevisionId,
    #[ts(type = "string")]
    pub at: Timestamp,
    /// Given with Ctrl S; none for one kept by itself.
    pub name: Option<String>,
    pub version: Version,
}
