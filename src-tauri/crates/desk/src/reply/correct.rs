//! A piece that came in is corrected by a further entry.

use model::{correction::Corrected, event::EventKind};

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
    correct::enter(desk, context, question, of, reply.reference.text, event)
}
