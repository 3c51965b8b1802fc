//! What one noted for oneself beside a letter, in the order it was written.

use model::{Language, comment::Comment, id::LetterId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Context, Desk, Result, letter::facts};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ListComments", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub letter: LetterId,
    /// None: beside all its versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

pub fn list(desk: &mut Desk, _: &Context, question: Question) -> Result<Vec<Comment>> {
    let store = desk.store()?;
    facts::letter(store, &question.letter)?;
    let mut comments = storage::comment::of_letter(store, &question.letter)?;
    if let Some(language) = question.language {
        comments.retain(|comment| comment.language == language);
    }
    Ok(comments)
}
