//! A recorded dispatch is corrected by a further entry.

use model::{
    correction::Corrected,
    dispatch::Dispatch,
    event::{Event, EventKind},
};
use storage::Store;

use crate::{
    Context, Desk, Error, Result,
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
    let of = Corrected::Dispatch(dispatch.id);
    correct::enter(desk, context, question, of, dispatch.reference.text, event)
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
