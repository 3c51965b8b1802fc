//! What goes with a letter.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::EnclosureId;

/// A file kept in the desk folder under its SHA-256.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Enclosure {
    pub id: EnclosureId,
    /// As it is named in the letter: "Note technique".
    pub title: String,
    pub file_name: String,
    /// Lower-case hexadecimal.
    pub sha256: String,
    #[ts(type = "number")]
    pub bytes: u64,
}

/// Which of them a person means: by its id, or by its title or the name of its file where only one is called so.
pub fn named(enclosures: &[Enclosure], name: &str) -> Option<usize> {
    let by_id = enclosures.iter().position(|one| one.id.as_str() == name);
    by_id.or_else(|| {
        let called = |one: &Enclosure| one.title == name || one.file_name == name;
        let mut found = (0..enclosures.len()).filter(|at| called(&enclosures[*at]));
        found.next().filter(|_| found.next().is_none())
    })
}
