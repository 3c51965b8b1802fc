//! A piece that came in is corrected by a further entry.

use model::{correction::Corrected, event::EventKind, id::LetterId, reply::ReplyKind};
use storage::Tx;

use super::{attach::named, record};
use crate::{
    Context, Desk, Result,
    register::correct::{self, Answer, Question},
};

pub fn correct(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let reply = named(desk.store()?, &question.id)?;
    let id = (context.new_id)().into();
    let event = record::event(id, context, EventKind::Corrected, &reply);
    let of = Corrected::Reply(reply.id);
    let number = reply.reference.text;
    correct::enter(
        desk,
        context,
        question,
        of,
        number,
        event,
        |tx, correction| {
            let kind = correction.value.get("kind");
            match (&reply.letter, kind.and_then(|kind| kind.parse().ok())) {
                (Some(letter), Some(kind)) => anew(tx, letter, kind),
                _ => Ok(()),
            }
        },
    )
}

/// What is reminded goes by what the reply was: what was no answer after all lets its letter wait again.
fn anew(tx: &Tx<'_>, letter: &LetterId, kind: ReplyKind) -> Result<()> {
    storage::follow_up::resume(tx, letter)?;
    record::settle(tx, letter, kind)
}
