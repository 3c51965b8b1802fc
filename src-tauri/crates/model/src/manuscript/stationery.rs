//! What bears addresses besides letters: envelopes, and sheets of labels.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AddressText, FrenchSpacing, Metadata, PageLabel};
use crate::Language;

/// Envelopes by ISO 269, label sheets by the maker's number for A4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Stationery {
    /// 220 × 110 mm.
    Dl,
    /// 229 × 114 mm.
    #[serde(rename = "c5-6")]
    C5And6,
    /// 229 × 162 mm.
    C5,
    /// 324 × 229 mm.
    C4,
    /// 21 labels of 63.5 × 38.1 mm.
    L7160,
    /// 16 labels of 99.1 × 33.9 mm.
    L7162,
    /// 14 labels of 99.1 × 38.1 mm.
    L7163,
    /// 8 labels of 99.1 × 67.7 mm.
    L7165,
}

impl Stationery {
    pub const ALL: [Self; 8] = [
        Self::Dl,
        Self::C5And6,
        Self::C5,
        Self::C4,
        Self::L7160,
        Self::L7162,
        Self::L7163,
        Self::L7165,
    ];
}

/// All words of the envelopes or labels of several recipients.
#[derive(Clone, Debug, PartialEq)]
pub struct Addressed {
    pub on: Stationery,
    pub language: Language,
    pub spacing: FrenchSpacing,
    pub pieces: Vec<Piece>,
    /// How many labels of the first sheet are used up already.
    pub skip: u32,
    pub page_label: PageLabel,
    pub metadata: Metadata,
}

/// One envelope or one label.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    pub address: AddressText,
    /// The sender's name, street and town, a line each; on envelopes only.
    pub sender: Vec<String>,
    /// "RECOMMANDÉ"; on envelopes only.
    pub mention: Option<String>,
}
