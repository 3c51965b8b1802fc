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
