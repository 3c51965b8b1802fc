//! What came back.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    PartialDate,
    channel::Channel,
    id::{LetterId, PostId, ReplyId},
    reference::Reference,
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reply {
    pub id: ReplyId,
    /// The letter it answers; none where it names no letter of ours, or answers none.
    pub letter: Option<LetterId>,
    /// The reference it names, where no letter of ours bears it.
    pub unmatched: Option<String>,
    /// Whom it comes from.
    pub post: Option<PostId>,
    pub subject: Option<String>,
    /// Number in the series of incoming pieces.
    pub reference: Reference,
    pub kind: ReplyKind,
    #[ts(type = "string")]
    pub on: Date,
    pub channel: Option<Channel>,
    /// The words that matter, quoted; of a commitment, what was promised.
    pub words: Option<String>,
    /// The day by which it was promised, as far as it is known.
    pub promised: Option<PartialDate>,
    /// Numbers of the demands it answers.
    pub answers: Vec<u32>,
    pub note: Option<String>,
    pub file_sha256: Option<String>,
    pub file_name: Option<String>,
    #[ts(type = "string")]
    pub recorded_at: Timestamp,
}

/// An acknowledgement never stops a reminder; an answer, a refusal and a commitment do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ReplyKind {
    Acknowledgement,
    Answer,
    Refusal,
    Commitment,
    /// A piece that came in by itself.
    Other,
}

impl ReplyKind {
    pub const ALL: [Self; 5] = [
        Self::Acknowledgement,
        Self::Answer,
        Self::Refusal,
        Self::Commitment,
        Self::Other,
    ];

    pub fn stops_follow_up(self) -> bool {
        !matches!(self, Self::Acknowledgement | Self::Other)
    }

    pub fn slug(self) -> &'static str {
        match self {
            Self::Acknowledgement => "acknowledgement",
            Self::Answer => "answer",
            Self::Refusal => "refusal",
            Self::Commitment => "commitment",
            Self::Other => "other",
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
