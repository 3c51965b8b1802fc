//! A letter is not reminded any more: the matter is closed, with a reason.

use model::{
    event::{Event, EventKind},
    follow_up::{FollowUp, FollowUpState},
};
use storage::Op;

use super::{open, skip};
use crate::{Context, Desk, Result, letter::facts};

pub use skip::Question;

/// All that wait of the letter this follow-up belongs to; where all are done and no answer came, the matter itself.
pub fn end(desk: &mut Desk, context: &Context, question: Question) -> Result<()> {
    let store = desk.store()?;
    let follow_up = open::unanswered(store, &question.id)?;
    let letter = facts::letter(store, &follow_up.letter)?;
    let reason = open::reason(&question.reason)?;
    let op = Op::EndFollowUp {
        letter: follow_up.letter.clone(),
    };
    desk.transact(op, context, |tx| {
        let ended = |step: FollowUp| FollowUp {
            state: FollowUpState::Ended,
            reason: Some(reason.clone()),
            ..step
        };
        if follow_up.state != FollowUpState::Waiting {
            storage::follow_up::insert(tx, &ended(open::further(context, &follow_up)))?;
        }
        for step in storage::follow_up::of_letter(tx, &follow_up.letter)? {
            if step.state == FollowUpState::Waiting {
                storage::follow_up::update(tx, &ended(step))?;
            }
        }
        let event = Event::about(
            (context.new_id)().into(),
            context.now,
            EventKind::Ended,
            letter.id(),
            letter.content().recipient.as_ref(),
        );
        Ok(storage::event::insert(tx, &event.saying(reason))?)
    })
}
