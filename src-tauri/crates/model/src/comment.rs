//! A comment to oneself: kept beside a letter, never in it. It is neither sealed nor printed nor exported.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Language,
    id::{CommentId, LetterId},
};

/// Hangs on words of a version by what they are and what stands around them, as the Web Annotation model selects text
/// (W3C, 2017, `TextQuoteSelector`): so it stays where it was when the text before it changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Comment {
    pub id: CommentId,
    pub letter: LetterId,
    pub language: Language,
    /// The words it hangs on, as plain text; empty: on the letter as a whole.
    pub quote: String,
    /// Characters that stand before and after them, by which the place is found again.
    pub before: String,
    pub after: String,
    pub text: String,
    /// When its words were written or last changed.
    #[ts(type = "string")]
    pub at: Timestamp,
}
