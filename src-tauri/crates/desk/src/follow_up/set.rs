//! The chain of one letter: before it leaves it is kept with the letter, afterwards what still waits is scheduled anew.

use model::{
    follow_up::{FollowUp, FollowUpState, Relance},
    id::LetterId,
    letter::LetterState,
};
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use super::chain;
use crate::{
    Context, Desk, Error, Result,
    letter::{editable, facts},
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SetFollowUp", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub letter: LetterId,
    /// Working days after the dispatch, ascending; empty means never.
    pub chain: Vec<u16>,
    /// An acknowledgement is expected after so many days.
    #[serde(default)]
    pub acknowledgement: Option<u16>,
}

/// What waits now; empty for a letter that did not leave yet.
pub fn set(desk: &mut Desk, context: &Context, question: Question) -> Result<Vec<FollowUp>> {
    let ascending = question.chain.is_sorted_by(|a, b| a < b);
    if !ascending || question.chain.contains(&0) {
        return Err(Error::BadValue {
            field: "chain".to_owned(),
            value: question
                .chain
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join(","),
        });
    }
    let relance = Relance {
        chain: question.chain,
        acknowledgement: question.acknowledgement,
    };
    let id = question.letter;
    let letter = facts::letter(desk.store()?, &id)?;
    let op = Op::ChangeRelance { letter: id.clone() };
    if letter.state() != LetterState::Sent {
        let mut content = editable::content(desk.store()?, &id)?;
        content.relance = Some(relance);
        editable::change(desk, context, op, &id, &content, |_| Ok(()))?;
        return Ok(Vec::new());
    }
    let store = desk.store()?;
    let dispatch = storage::dispatch::of_letter(store, &id)?.ok_or(Error::LetterNotSent)?;
    let past = storage::follow_up::of_letter(store, &id)?;
    let done = past
        .iter()
        .filter(|step| step.state != FollowUpState::Waiting);
    let taken = done.map(|step| step.step).max().unwrap_or(0);
    let recipient = letter.content().recipient.clone();
    let steps = chain::steps(store, recipient.as_ref(), dispatch.on, &relance, taken)?;
    desk.transact(op, context, |tx| {
        storage::follow_up::delete_waiting(tx, &id)?;
        chain::schedule(tx, context, &id, &steps)?;
        Ok(())
    })?;
    let all = storage::follow_up::of_letter(desk.store()?, &id)?;
    Ok(all
        .into_iter()
        .filter(|step| step.state == FollowUpState::Waiting)
        .collect())
}
