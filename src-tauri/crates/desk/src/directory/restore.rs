//! Back into the directory from the bin, with the offices that went along.

use model::Timestamp;
use storage::Op;

use super::{
    entry,
    remove::{Answer, Question},
};
use crate::{Context, Desk, Error, Result};

pub fn restore(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let id = question.id;
    let found = entry::find(store, &id)?;
    // Who was merged with another does not lie there: undo parts the two again.
    let binned = storage::directory::in_bin(store, Timestamp::MIN)?;
    let found = found.filter(|found| binned.iter().any(|(entry, _)| entry == found));
    let Some(found) = found else {
        return Err(Error::not_found("bin", id));
    };
    let name = entry::name(store, context, &found)?;
    desk.transact(Op::TakeEntryFromBin, context, |tx| {
        Ok(storage::directory::take_from_bin(tx, &found)?)
    })?;
    let store = desk.store()?;
    let offices = entry::offices(store, &found)?;
    Ok(Answer {
        drafts: storage::directory::drafts_to(store, &id)?,
        id,
        name,
        offices,
    })
}
