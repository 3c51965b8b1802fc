//! Everything there is to say about a letter before it leaves.

use model::{id::LetterId, letter::Letter};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{facts, pages::Pages, past, shared::Shared};
use crate::{
    Context, Desk, Result,
    notice::{Told, tell},
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
}

pub fn check(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let letter = facts::letter(store, &question.id)?;
    let notices = match &letter {
        // What is sealed does not change any more: there is nothing left to mend.
        Letter::Sent(_) | Letter::Void(_) => Vec::new(),
        Letter::Draft(_) | Letter::Prepared(_) => {
            let version = facts::version(&letter, None)?;
            let shared = Shared::read(store, context)?;
            let facts = shared.facts(letter, version)?;
            let mut notices = Pages::set(context, &facts).notices;
            notices.extend(past::about_past(&shared, &facts)?);
            notices
        }
    };
    Ok(Answer {
        notices: tell(context.language, notices),
    })
}
