//! A follow-up that still waits.

use model::{
    follow_up::{FollowUp, FollowUpState},
    id::FollowUpId,
};
use storage::Store;

use crate::{Error, Result};

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

/// What was said for a reason, which has to be said.
pub fn reason(text: &str) -> Result<String> {
    let text = text.trim();
    if text.is_empty() {
        Err(Error::FieldMissing("reason"))
    } else {
        Ok(text.to_owned())
    }
}
