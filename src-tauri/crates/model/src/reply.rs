//! What came back.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    id::{LetterId, ReplyId},
    reference::Reference,
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reply {
    pub id: ReplyId,
    pub letter: LetterId,
    /// Number in the series of incoming pieces.
    pub reference: Reference,
    pub kind: ReplyKind,
    #[ts(type = "string")]
    pub on: Date,
    /// The words that matter, quoted.
    pub words: Option<String>,
    pub note: Option<String>,
    pub file_sha256: Option<String>,
    pub file_name: Option<String>,
    #[ts(type = "string")]
    pub recorded_at: Timestamp,
}

/// An acknowledgement never stops a reminder; the others do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ReplyKind {
    Acknowledgement,
    Answer,
    Refusal,
    Commitment,
}

impl ReplyKind {
    pub const ALL: [Self; 4] = [
        Self::Acknowledgement,
        Self::Answer,
        Self::Refusal,
        Self::Commitment,
    ];

    pub fn stops_follow_up(self) -> bool {
        self != Self::Acknowledgement
    }

    pub fn slug(self) -> &'static str {
        match self {
            Self::Acknowledgement => "acknowledgement",
            Self::Answer => "answer",
            Self::Refusal => "refusal",
            Self::Commitment => "commitment",
        }
    }
}

impl std::str::FromStr for ReplyKind {
    type Err = UnknownReplyKind;

    fn from_str(text: &str) -> Result<Self, UnknownReplyKind> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.slug() == text)
            .ok_or_else(|| UnknownReplyKind(text.to_owned()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown-reply-kind: {0}")]
pub struct UnknownReplyKind(pub String);
