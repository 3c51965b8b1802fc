//! Acts on: sender.

pub(crate) mod example;
pub mod read;
pub mod set;
pub mod show;
pub mod signature;

use model::id::SignatoryId;
use storage::Store;

use crate::Result;

/// Of those who sign, in their order; by their id whom the settings do not know any more.
pub(crate) fn names(store: &Store, signatories: &[SignatoryId]) -> Result<Vec<String>> {
    let name = |id: &SignatoryId| {
        let found = storage::signatory::get(store, id)?;
        Ok(found.map_or_else(|| id.to_string(), |found| found.name))
    };
    signatories.iter().map(name).collect()
}
