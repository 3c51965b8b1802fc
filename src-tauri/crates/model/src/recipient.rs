//! An office of a campaign: how it came in, and what becomes of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Language,
    id::{LetterId, PostId},
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    pub post: PostId,
    pub via: Via,
    /// Row of the list it came from, from 1.
    pub list_row: Option<u32>,
    pub standing: Standing,
    /// Ticked: its letter is checked and written.
    pub included: bool,
    /// Asked for this letter alone.
    pub language: Option<Language>,
    /// Its own words, CommonMark; empty for none.
    pub paragraph: String,
}

/// What becomes of an office: a letter, or the reason why it gets none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    Letter(LetterId),
    /// The same person is written to by this other office.
    Folded(PostId),
    LeftOut(LeftOut),
}

impl Recipient {
    pub fn letter(&self) -> Option<&LetterId> {
        match &self.standing {
            Standing::Letter(letter) => Some(letter),
            _ => None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Via {
    Competence,
    Government,
    Post,
    List,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    NoHolder,
    MandateEnded,
    MandateLater,
}

impl LeftOut {
    pub fn slug(self) -> &'static str {
        match self {
            Self::NoHolder => "no-holder",
            Self::MandateEnded => "mandate-ended",
            Self::MandateLater => "mandate-later",
        }
    }
}
