//! A follow-up that still waits, or could wait again.

use model::{
    follow_up::{FollowUp, FollowUpState},
    id::FollowUpId,
};
use storage::Store;

use crate::{Context, Error, Result};

/// # Errors
/// [`Error::FollowUpSettled`] where it does not wait any more.
pub fn waiting(store: &Store, id: &FollowUpId) -> Result<FollowUp> {
    let found =
        storage::follow_up::get(store, id)?.ok_or_else(|| Error::not_found("follow_up", id))?;
    match found.state {
        FollowUpState::Waiting => Ok(found),
        _ => Err(Error::FollowUpSettled),
    }
}

/// One that still waits, or the last of a letter that was reminded to the end and stayed without answer: whoever keeps
/// silent can be reminded once more, or the matter closed.
///
/// # Errors
/// [`Error::FollowUpSettled`] for any other.
pub fn unanswered(store: &Store, id: &FollowUpId) -> Result<FollowUp> {
    let found = waiting(store, id);
    if !matches!(found, Err(Error::FollowUpSettled)) {
        return found;
    }
    let step =
        storage::follow_up::get(store, id)?.ok_or_else(|| Error::not_found("follow_up", id))?;
    let last = storage::follow_up::last_of_silent(store, &step.letter)?;
    last.filter(|last| last.id == step.id)
        .ok_or(Error::FollowUpSettled)
}

/// A step after the last one, of that day.
pub fn further(context: &Context, last: &FollowUp) -> FollowUp {
    FollowUp {
        id: (context.new_id)().into(),
        letter: last.letter.clone(),
        step: last.step.saturating_add(1),
        days: None,
        due: context.today,
        snoozed_to: None,
        state: FollowUpState::Waiting,
        reason: None,
        written: None,
    }
}

/// What was said for a reason, which has to be said.
pub fn reason(text: &str) -> Result<String> {
    let text = text.trim();
    if text.is_empty() {
        Err(Error::FieldMissing("reason"))
    } else {
        Ok(text.to_owned())
    }
}
