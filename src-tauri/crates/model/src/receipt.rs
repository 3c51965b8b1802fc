//! A proof that came after the dispatch was recorded: the slip of the counter, the card that was signed, the letter that
//! came back.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{DispatchId, ReceiptId};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Receipt {
    pub id: ReceiptId,
    pub dispatch: DispatchId,
    pub kind: ReceiptKind,
    /// The day it bears, where it bears one.
    #[ts(type = "string | null")]
    pub on: Option<Date>,
    pub file_sha256: String,
    pub file_name: String,
    pub note: Option<String>,
    #[ts(type = "string")]
    pub recorded_at: Timestamp,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ReceiptKind {
    /// That it was handed in: the slip of the counter, the log of the fax.
    #[default]
    Proof,
    /// That somebody signed for it: the advice of receipt.
    Acknowledgement,
    /// That it arrived, unsigned: the tracking of the carrier, the notice of the mail server.
    Delivery,
    /// That it came back.
    Return,
}

impl ReceiptKind {
    pub fn slug(self) -> &'static str {
        match self {
            Self::Proof => "proof",
            Self::Acknowledgement => "acknowledgement",
            Self::Delivery => "delivery",
            Self::Return => "return",
        }
    }
}
