//! Acts on: reply.

pub mod attach;
pub mod correct;
mod keep;
pub mod record;
pub mod show;

pub use keep::Told;
pub(crate) use keep::{Kept, keep};
use model::letter::{Letter, LetterState};
use storage::Store;

use crate::{Error, Result, letter::facts};

/// A letter by its id or by the reference it bears.
pub(crate) fn letter_named(store: &Store, name: &str) -> Result<Letter> {
    let id = storage::letter::by_reference(store, name.trim())?.unwrap_or_else(|| name.into());
    facts::letter(store, &id)
}

/// A letter that left: only such a one is answered.
fn sent(store: &Store, name: &str) -> Result<Letter> {
    let letter = letter_named(store, name)?;
    if letter.state() == LetterState::Sent {
        Ok(letter)
    } else {
        Err(Error::LetterNotSent)
    }
}

/// Numbers of demands that the letter makes, each once.
fn answered(store: &Store, letter: &Letter, numbers: &[u32]) -> Result<Vec<u32>> {
    let asked = storage::demand::of_letter(store, letter.id())?;
    let mut numbers = numbers.to_vec();
    numbers.sort_unstable();
    numbers.dedup();
    match numbers
        .iter()
        .find(|number| !asked.iter().any(|demand| demand.number == **number))
    {
        Some(number) => Err(Error::UnknownDemand {
            number: *number,
            count: asked.len(),
        }),
        None => Ok(numbers),
    }
}
