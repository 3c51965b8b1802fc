//! One notes something for oneself, on words of a version or on the letter as a whole; a sealed letter takes it too,
//! for nothing of it is ink.

use model::{
    Language,
    comment::Comment,
    id::{CommentId, LetterId},
};
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use crate::{Context, Desk, Error, Result, letter::facts};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "WriteComment", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// None: a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<CommentId>,
    pub letter: LetterId,
    pub language: Language,
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub quote: String,
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub before: String,
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub after: String,
    pub text: String,
}

/// One whose words stay and whose place alone changed follows the text quietly: that is no step of its own.
pub fn write(desk: &mut Desk, context: &Context, question: Question) -> Result<Comment> {
    let store = desk.store()?;
    let text = question.text.trim().to_owned();
    if text.is_empty() {
        return Err(Error::FieldMissing("text"));
    }
    let letter = facts::letter(store, &question.letter)?;
    if !letter
        .content()
        .versions
        .iter()
        .any(|version| version.language == question.language)
    {
        return Err(Error::VersionMissing(question.language));
    }
    let kept = match &question.id {
        Some(id) => Some(
            storage::comment::get(store, id)?
                .filter(|kept| kept.letter == question.letter)
                .ok_or_else(|| Error::not_found("comment", id))?,
        ),
        None => None,
    };
    let moved = kept.as_ref().filter(|kept| kept.text == text);
    let letter = question.letter;
    let op = match moved {
        Some(_) => Op::MoveComment {
            letter: letter.clone(),
        },
        None => Op::WriteComment {
            letter: letter.clone(),
        },
    };
    let comment = Comment {
        at: moved.map_or(context.now, |kept| kept.at),
        id: kept.map_or_else(|| (context.new_id)().into(), |kept| kept.id),
        letter,
        language: question.language,
        quote: question.quote,
        before: question.before,
        after: question.after,
        text,
    };
    let put = match op {
        Op::MoveComment { .. } => storage::comment::place,
        _ => storage::comment::put,
    };
    desk.transact(op, context, |tx| Ok(put(tx, &comment)?))?;
    Ok(comment)
}
