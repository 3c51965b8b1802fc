//! The chain of one letter: before it leaves it is kept with the letter, afterwards what still waits is scheduled anew and
//! what is done stays.

use model::{
    Date,
    follow_up::{FollowUp, FollowUpState, Relance},
    id::LetterId,
    letter::LetterState,
};
use serde::{Deserialize, Serialize};
use storage::{Op, Store};
use ts_rs::TS;

use super::chain::{self, Step};
use crate::{
    Context, Desk, Error, Result,
    letter::{editable, facts},
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SetFollowUp", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub letter: LetterId,
    /// The whole chain in working days after the dispatch, ascending; empty means never.
    pub chain: Vec<u16>,
    /// An acknowledgement is expected after so many days.
    #[serde(default)]
    pub acknowledgement: Option<u16>,
    /// A reminder on a day that is chosen, beside those of the chain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string")]
    pub on: Option<Date>,
}

/// What waits now; empty for a letter that did not leave yet.
pub fn set(desk: &mut Desk, context: &Context, question: Question) -> Result<Vec<FollowUp>> {
    ascending(&question.chain)?;
    let relance = Relance {
        chain: question.chain,
        acknowledgement: question.acknowledgement,
        on: question.on,
    };
    let id = facts::named(desk.store()?, &question.letter)?;
    let letter = facts::letter(desk.store()?, &id)?;
    let op = Op::ChangeRelance { letter: id.clone() };
    if letter.state() != LetterState::Sent {
        let mut content = editable::content(desk.store()?, &id)?;
        content.relance = Some(relance);
        editable::change(desk, context, op, &id, &content, |_| Ok(()))?;
        return Ok(Vec::new());
    }
    let recipient = letter.content().recipient.clone();
    let steps = anew(desk.store()?, context, &id, recipient.as_ref(), &relance)?;
    desk.transact(op, context, |tx| {
        storage::follow_up::delete_waiting(tx, &id)?;
        chain::add(tx, context, &id, &steps)
    })?;
    let all = storage::follow_up::of_letter(desk.store()?, &id)?;
    Ok(all
        .into_iter()
        .filter(|step| step.state == FollowUpState::Waiting)
        .collect())
}

fn ascending(chain: &[u16]) -> Result<()> {
    if chain.is_sorted_by(|a, b| a < b) && !chain.contains(&0) {
        return Ok(());
    }
    let given: Vec<String> = chain.iter().map(ToString::to_string).collect();
    Err(Error::BadValue {
        field: "chain".to_owned(),
        value: given.join(","),
    })
}

/// The steps of the chain that are still to come, numbered after those that stay.
fn anew(
    store: &Store,
    context: &Context,
    id: &LetterId,
    post: Option<&model::id::PostId>,
    relance: &Relance,
) -> Result<Vec<Step>> {
    let dispatch = storage::dispatch::of_letter(store, id)?.ok_or(Error::LetterNotSent)?;
    let writing = storage::follow_up::in_preparation(store, id)?;
    let stays = |step: &FollowUp| {
        step.state != FollowUpState::Waiting || step.written.is_some() && step.written == writing
    };
    let past = storage::follow_up::of_letter(store, id)?;
    let stay: Vec<FollowUp> = past.into_iter().filter(stays).collect();
    let taken = stay.iter().map(|step| step.step).max().unwrap_or(0);
    let expected = stay.iter().any(|step| step.step == 0);
    let mut steps = chain::steps(store, post, dispatch.on, relance, taken)?;
    steps.retain(|step| match step.number {
        0 => !expected,
        _ => !stay
            .iter()
            .any(|done| stands_for(done, step, context.today)),
    });
    for (number, step) in (taken.saturating_add(1)..).zip(steps.iter_mut().filter(|s| s.number > 0))
    {
        step.number = number;
    }
    Ok(steps)
}

/// Whether a step that stays leaves nothing to do for one of the new chain: it reminded as late or later, was left out, or
/// is being written; after an answer or an end, whatever is past already.
fn stands_for(done: &FollowUp, step: &Step, today: Date) -> bool {
    if done.step == 0 {
        return false;
    }
    match done.state {
        FollowUpState::Settled | FollowUpState::Ended => step.due <= today,
        _ => match (done.days, step.days) {
            (Some(done), Some(new)) => new <= done,
            _ => step.due <= done.due,
        },
    }
}
