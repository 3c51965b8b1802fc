//! A reminder is put off to a later day; the others of its letter stay where they are.

use model::{Date, id::FollowUpId};
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use super::open;
use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SnoozeFollowUp")]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: FollowUpId,
    #[ts(type = "string")]
    pub to: Date,
}

pub fn snooze(desk: &mut Desk, context: &Context, question: Question) -> Result<()> {
    let mut follow_up = open::waiting(desk.store()?, &question.id)?;
    if question.to <= context.today {
        return Err(Error::DateInPast(question.to));
    }
    follow_up.snoozed_to = Some(question.to);
    let op = Op::SnoozeFollowUp {
        letter: follow_up.letter.clone(),
    };
    desk.transact(op, context, |tx| {
        Ok(storage::follow_up::update(tx, &follow_up)?)
    })
}
