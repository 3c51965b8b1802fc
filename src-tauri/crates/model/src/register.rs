//! The register: pieces that left and pieces that came, each series numbered anew every year.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum EntryKind {
    Out,
    In,
}

impl EntryKind {
    pub fn slug(self) -> &'static str {
        match self {
            Self::Out => "out",
            Self::In => "in",
        }
    }
}

impl std::str::FromStr for EntryKind {
    type Err = UnknownEntryWord;

    fn from_str(text: &str) -> Result<Self, UnknownEntryWord> {
        [Self::Out, Self::In]
            .into_iter()
            .find(|kind| kind.slug() == text)
            .ok_or_else(|| UnknownEntryWord(text.to_owned()))
    }
}

/// Where a piece stands. The sentence of one is the message `desk-answer-<slug>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum EntryState {
    /// A reminder is to come.
    Waiting,
    /// A reminder is overdue.
    Late,
    /// Only an acknowledgement came, and nothing is waited for.
    Acknowledgement,
    Answer,
    Refusal,
    Commitment,
    /// Ended by the person, with a reason.
    Closed,
    /// No answer, and none is waited for.
    None,
    /// Its number was dropped.
    Void,
    /// It came in.
    Received,
    /// It came in and names a letter that is not ours.
    Unmatched,
}

impl EntryState {
    pub const ALL: [Self; 11] = [
        Self::Waiting,
        Self::Late,
        Self::Acknowledgement,
        Self::Answer,
        Self::Refusal,
        Self::Commitment,
        Self::Closed,
        Self::None,
        Self::Void,
        Self::Received,
        Self::Unmatched,
    ];

    pub fn slug(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Late => "late",
            Self::Acknowledgement => "acknowledgement",
            Self::Answer => "answer",
            Self::Refusal => "refusal",
            Self::Commitment => "commitment",
            Self::Closed => "closed",
            Self::None => "none",
            Self::Void => "void",
            Self::Received => "received",
            Self::Unmatched => "unmatched",
        }
    }
}

impl std::str::FromStr for EntryState {
    type Err = UnknownEntryWord;

    fn from_str(text: &str) -> Result<Self, UnknownEntryWord> {
        Self::ALL
            .into_iter()
            .find(|state| state.slug() == text)
            .ok_or_else(|| UnknownEntryWord(text.to_owned()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown-entry-word: {0}")]
pub struct UnknownEntryWord(pub String);
