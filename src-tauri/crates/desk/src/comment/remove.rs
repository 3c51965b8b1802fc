//! A comment is taken away; undo brings it back.

use model::{comment::Comment, id::CommentId};
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "NamedComment")]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: CommentId,
}

pub fn remove(desk: &mut Desk, context: &Context, question: Question) -> Result<Comment> {
    let comment = storage::comment::get(desk.store()?, &question.id)?
        .ok_or_else(|| Error::not_found("comment", &question.id))?;
    let op = Op::RemoveComment {
        letter: comment.letter.clone(),
    };
    desk.transact(op, context, |tx| {
        Ok(storage::comment::delete(tx, &comment.id)?)
    })?;
    Ok(comment)
}
