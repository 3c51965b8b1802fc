//! One reminder is left out, with a reason; the next one of its letter stays.

use model::{
    event::{Event, EventKind},
    follow_up::FollowUpState,
    id::FollowUpId,
};
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use super::open;
use crate::{Context, Desk, Result, letter::facts};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SkipFollowUp")]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: FollowUpId,
    pub reason: String,
}

pub fn skip(desk: &mut Desk, context: &Context, question: Question) -> Result<()> {
    let store = desk.store()?;
    let mut follow_up = open::waiting(store, &question.id)?;
    let letter = facts::letter(store, &follow_up.letter)?;
    let reason = open::reason(&question.reason)?;
    follow_up.state = FollowUpState::Skipped;
    follow_up.reason = Some(reason.clone());
    let op = Op::SkipFollowUp {
        letter: follow_up.letter.clone(),
    };
    desk.transact(op, context, |tx| {
        storage::follow_up::update(tx, &follow_up)?;
        let event = Event::about(
            (context.new_id)().into(),
            context.now,
            EventKind::Skipped,
            letter.id(),
            letter.content().recipient.as_ref(),
        );
        Ok(storage::event::insert(tx, &event.saying(reason))?)
    })
}
