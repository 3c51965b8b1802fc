//! A draft comes back from the bin.

use storage::Op;

use super::{duplicate::Answer, facts, show::Question};
use crate::{Context, Desk, Result};

pub fn restore(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    facts::letter(desk.store()?, &question.id)?;
    let id = question.id;
    desk.transact(Op::TakeFromBin { letter: id.clone() }, context, |tx| {
        Ok(storage::letter::take_from_bin(tx, &id)?)
    })?;
    Ok(Answer::of(&facts::letter(desk.store()?, &id)?))
}
