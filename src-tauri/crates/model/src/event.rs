//! What happened, in the order it happened: added, never changed.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{EventId, LetterId, PostId};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Event {
    pub id: EventId,
    #[ts(type = "string")]
    pub at: Timestamp,
    pub kind: EventKind,
    pub letter: Option<LetterId>,
    pub post: Option<PostId>,
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
}
