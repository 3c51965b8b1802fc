//! The chain of a letter: the days on which it is reminded, and the day an acknowledgement is expected, in the working days
//! of the addressee's government.

use model::{
    Date,
    follow_up::{FollowUp, FollowUpState, Relance},
    id::{LetterId, PostId},
};
use storage::{Store, Tx};

use crate::{Context, Result, working_day};

/// One follow-up a step, counted from `on`; gives the day of the first reminder.
pub(crate) fn schedule(
    tx: &Tx<'_>,
    context: &Context,
    letter: &LetterId,
    days: &[Step],
) -> Result<Option<Date>> {
    for step in days {
        storage::follow_up::insert(
            tx,
            &FollowUp {
                id: (context.new_id)().into(),
                letter: letter.clone(),
                step: step.number,
                days: Some(step.days),
                due: step.due,
                snoozed_to: None,
                state: FollowUpState::Waiting,
                reason: None,
                written: None,
            },
        )?;
    }
    Ok(days
        .iter()
        .filter(|step| step.number > 0)
        .map(|step| step.due)
        .min())
}

/// One step of a chain.
pub(crate) struct Step {
    /// 0 expects an acknowledgement.
    pub number: u8,
    pub days: u16,
    pub due: Date,
}

/// The steps of a chain that begins on `on`, numbered after `taken`.
pub(crate) fn steps(
    store: &Store,
    post: Option<&PostId>,
    on: Date,
    relance: &Relance,
    taken: u8,
) -> Result<Vec<Step>> {
    let closing = storage::setting::get(store)?.closing_days;
    let office = working_day::of(store, post, &closing)?;
    let expected = relance.acknowledgement.map(|days| (0, days));
    let reminders = relance.chain.iter().enumerate().map(|(at, days)| {
        (
            taken.saturating_add(u8::try_from(at + 1).unwrap_or(u8::MAX)),
            *days,
        )
    });
    Ok(expected
        .into_iter()
        .chain(reminders)
        .map(|(number, days)| Step {
            number,
            days,
            due: office.after(on, days),
        })
        .collect())
}
