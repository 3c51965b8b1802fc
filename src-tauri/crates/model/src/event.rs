//! What happened, in the order it happened: added, never changed.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{EventId, LetterId, PersonId, PostId, ReplyId};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Event {
    pub id: EventId,
    #[ts(type = "string")]
    pub at: Timestamp,
    pub kind: EventKind,
    pub letter: Option<LetterId>,
    pub post: Option<PostId>,
    pub person: Option<PersonId>,
    pub reply: Option<ReplyId>,
    /// The day it took place, where that is not the day it was noted.
    #[ts(type = "string | null")]
    pub day: Option<Date>,
    /// Kept apart from every export.
    pub private: bool,
    /// What the event is about, where a word of the user's goes with it (the reason of a void entry).
    pub text: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum EventKind {
    Exported,
    Dispatched,
    Replied,
    Voided,
    Corrected,
    Attached,
    Skipped,
    Ended,
    Call,
    Meeting,
    Note,
}

impl Event {
    /// An event of the program itself, about a letter to a post.
    pub fn about(
        id: EventId,
        at: Timestamp,
        kind: EventKind,
        letter: &LetterId,
        post: Option<&PostId>,
    ) -> Self {
        Self {
            id,
            at,
            kind,
            letter: Some(letter.clone()),
            post: post.cloned(),
            person: None,
            reply: None,
            day: None,
            private: false,
            text: None,
        }
    }

    #[must_use]
    pub fn saying(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}
