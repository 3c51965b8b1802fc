//! How the sender's name stands on the sheet.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    envelope::Envelope,
    manuscript::{FrenchSpacing, LetterFormat, TextSetting},
};

/// What the person chose for every letter of the house.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Letterhead {
    pub format: LetterFormat,
    /// The person's own window envelope; none: it was not measured.
    #[serde(default)]
    pub envelope: Option<Envelope>,
    /// Whether lines end at one edge.
    #[serde(default)]
    pub text_setting: TextSetting,
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
            envelope: None,
            text_setting: TextSetting::default(),
            french_spacing: FrenchSpacing::default(),
            fold_marks: true,
            show_iban: false,
        }
    }
}
