//! Everything there is to say about a letter before it leaves.

use model::{Notice, id::LetterId, letter::Letter};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use super::{facts, pages::Pages, past, shared::Shared};
use crate::{
    Context, Desk, Result,
    notice::{Told, tell_apart},
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "CheckLetter")]
pub struct Question {
    pub id: LetterId,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "LetterCheck")]
pub struct Answer {
    pub notices: Vec<Told>,
    /// What the person set aside in this letter.
    pub ignored: Vec<Told>,
}

pub fn check(desk: &mut Desk, context: &Context, mut question: Question) -> Result<Answer> {
    question.id = facts::named(desk.store()?, &question.id)?;
    let letter = facts::letter(desk.store()?, &question.id)?;
    let ignored = letter.content().ignored.clone();
    let notices = notices(desk.store()?, context, letter)?;
    let (notices, ignored) = tell_apart(context.language, notices, &ignored);
    Ok(Answer { notices, ignored })
}

/// What is sealed does not change any more: there is nothing left to mend.
pub(super) fn notices(store: &Store, context: &Context, letter: Letter) -> Result<Vec<Notice>> {
    if let Letter::Sent(_) | Letter::Void(_) = letter {
        return Ok(Vec::new());
    }
    let version = facts::version(&letter, None)?;
    let shared = Shared::read(store, context)?;
    let facts = shared.facts(letter, version)?;
    let mut notices = Pages::set(context, &facts).notices;
    notices.extend(past::about_past(&shared, &facts)?);
    Ok(notices)
}
