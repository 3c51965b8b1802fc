//! The same words again, as a new draft without number.

use model::{
    id::LetterId,
    letter::{Content, Draft, Letter},
};
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use super::{facts, list::Brief};
use crate::{Context, Desk, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DuplicateLetter")]
pub struct Question {
    pub id: LetterId,
}

pub type Answer = Brief;

pub fn duplicate(desk: &mut Desk, context: &Context, mut question: Question) -> Result<Answer> {
    question.id = facts::named(desk.store()?, &question.id)?;
    let letter = facts::letter(desk.store()?, &question.id)?;
    let content = letter.content().clone();
    // An enclosure belongs to one letter; the file is the same.
    let enclosures = content
        .enclosures
        .into_iter()
        .map(|enclosure| model::enclosure::Enclosure {
            id: (context.new_id)().into(),
            ..enclosure
        })
        .collect();
    let draft = Draft {
        id: (context.new_id)().into(),
        created_at: context.now,
        edited_at: context.now,
        allotted: None,
        content: Content {
            date: None,
            // It stands by itself: what is common to a campaign does not reach it.
            campaign: None,
            ignored: Vec::new(),
            enclosures,
            ..content
        },
    };
    let op = Op::DuplicateLetter {
        letter: draft.id.clone(),
    };
    desk.transact(op, context, |tx| Ok(storage::letter::insert(tx, &draft)?))?;
    Ok(Brief::of(&Letter::Draft(draft)))
}
