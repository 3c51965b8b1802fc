//! The way to change a letter: none once it is sealed or void, while it waits to be sealed, or lies in the bin.

use model::{
    id::LetterId,
    letter::{Content, Letter},
};
use storage::{Op, Store, Tx};

use super::facts;
use crate::{Context, Desk, Error, Result};

/// The content of a letter that may be changed.
pub fn content(store: &Store, id: &LetterId) -> Result<Content> {
    let letter = facts::letter(store, id)?;
    refuse(store, &letter)?;
    Ok(letter.content().clone())
}

/// Refuses with the reason where the letter may not be changed.
pub fn refuse(store: &Store, letter: &Letter) -> Result<()> {
    let reference = || {
        letter
            .reference()
            .map(|reference| reference.text.clone())
            .unwrap_or_default()
    };
    match letter {
        Letter::Sent(_) => Err(Error::LetterSealed {
            reference: reference(),
        }),
        Letter::Void(_) => Err(Error::LetterVoid {
            reference: reference(),
        }),
        Letter::Draft(_) if storage::letter::binned_at(store, letter.id())?.is_some() => {
            Err(Error::LetterInBin)
        }
        Letter::Draft(_) | Letter::Prepared(_) => {
            match storage::pending_dispatch::get(store, letter.id())? {
                Some(_) => Err(Error::LetterPending {
                    reference: reference(),
                }),
                None => Ok(()),
            }
        }
    }
}

/// Stores changed content as one step.
pub fn change(
    desk: &mut Desk,
    context: &Context,
    op: Op,
    id: &LetterId,
    content: &Content,
    besides: impl FnOnce(&Tx<'_>) -> Result<()>,
) -> Result<()> {
    desk.transact(op, context, |tx| {
        besides(tx)?;
        Ok(storage::letter::update_content(
            tx,
            id,
            content,
            context.now,
        )?)
    })
}
