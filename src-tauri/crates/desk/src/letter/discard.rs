//! A draft goes to the bin for thirty days; a numbered letter leaves a void entry, so that no number is missing.

use model::{
    event::{Event, EventKind},
    id::LetterId,
};
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use super::{editable, facts, list::Brief};
use crate::{Context, Desk, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DiscardLetter", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: LetterId,
    /// Said in the register for a numbered letter.
    #[serde(default)]
    pub reason: Option<String>,
}

/// `draft` while it lies in the bin, `void` where a number was allotted.
pub type Answer = Brief;

pub fn discard(desk: &mut Desk, context: &Context, mut question: Question) -> Result<Answer> {
    question.id = facts::named(desk.store()?, &question.id)?;
    let store = desk.store()?;
    let letter = facts::letter(store, &question.id)?;
    editable::refuse(store, &letter)?;
    let id = question.id;
    match letter.reference() {
        Some(_) => {
            let event = Event {
                text: question.reason.filter(|reason| !reason.trim().is_empty()),
                ..Event::about(
                    (context.new_id)().into(),
                    context.now,
                    EventKind::Voided,
                    &id,
                    letter.content().recipient.as_ref(),
                )
            };
            desk.transact(Op::VoidLetter { letter: id.clone() }, context, |tx| {
                storage::letter::set_void(tx, &id)?;
                Ok(storage::event::insert(tx, &event)?)
            })?;
        }
        None => {
            desk.transact(Op::DiscardLetter { letter: id.clone() }, context, |tx| {
                Ok(storage::letter::delete_draft(tx, &id, context.now)?)
            })?;
        }
    }
    Ok(Brief::of(&facts::letter(desk.store()?, &id)?))
}
