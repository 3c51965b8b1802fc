//! How the sender's name stands on the sheet.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::manuscript::{FrenchSpacing, LetterFormat};

/// What the person chose for every letter of the house.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Letterhead {
    pub format: LetterFormat,
    pub french_spacing: FrenchSpacing,
    /// Fold marks at the left edge.
    pub fold_marks: bool,
    /// Whether the account number stands at the foot.
    pub show_iban: bool,
}

impl Default for Letterhead {
    fn default() -> Self {
        Self {
            format: LetterFormat::default(),
            french_spacing: FrenchSpacing::default(),
            fold_marks: true,
            show_iban: false,
        }
    }
}
