//! A recorded dispatch is corrected by a further entry.

use model::{
    Date,
    correction::Corrected,
    dispatch::Dispatch,
    event::{Event, EventKind},
};
use storage::Store;

use crate::{
    Context, Desk, Error, Result, follow_up,
    register::correct::{self, Answer, Question},
    reply::letter_named,
};

pub fn correct(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let dispatch = named(store, &question.id)?;
    let letter = letter_named(store, dispatch.letter.as_str())?;
    let event = Event::about(
        (context.new_id)().into(),
        context.now,
        EventKind::Corrected,
        &dispatch.letter,
        letter.content().recipient.as_ref(),
    );
    let before = days(store, &dispatch)?;
    let number = dispatch.reference.text;
    let (letter, of) = (dispatch.letter, Corrected::Dispatch(dispatch.id));
    correct::enter(
        desk,
        context,
        question,
        of,
        number,
        event,
        |tx, correction| {
            let on = correction.value.get("on").and_then(|on| on.parse().ok());
            match on {
                Some(on) => follow_up::left_on(tx, &letter, &before, on),
                None => Ok(()),
            }
        },
    )
}

/// The day it was recorded with, and those that corrections said.
fn days(store: &Store, dispatch: &Dispatch) -> Result<Vec<Date>> {
    let corrections = storage::correction::of(store, &Corrected::Dispatch(dispatch.id.clone()))?;
    let said = corrections.iter().filter_map(|one| one.value.get("on"));
    let said = said.filter_map(|on| on.parse().ok());
    Ok(std::iter::once(dispatch.on).chain(said).collect())
}

/// By its id, or by the letter's id or reference.
pub(crate) fn named(store: &Store, name: &str) -> Result<Dispatch> {
    if let Some(dispatch) = storage::dispatch::get(store, &name.into())? {
        return Ok(dispatch);
    }
    let letter = letter_named(store, name)?;
    storage::dispatch::of_letter(store, letter.id())?
        .ok_or_else(|| Error::not_found("dispatch", name))
}
