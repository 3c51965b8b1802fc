//! A letter that left: written once, never changed.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    channel::Channel,
    id::{DispatchId, LetterId},
    reference::Reference,
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Dispatch {
    pub id: DispatchId,
    pub letter: LetterId,
    /// Number in the register of outgoing pieces.
    pub reference: Reference,
    pub channel: Channel,
    #[ts(type = "string")]
    pub on: Date,
    /// As read by [`crate::tracking::Tracking`]; kept even where its check digit is wrong.
    pub tracking: Option<String>,
    /// E-mail address or fax number it went to.
    pub sent_to: Option<String>,
    /// SHA-256 of the proof of posting kept in the desk folder.
    pub receipt_sha256: Option<String>,
    #[ts(type = "string")]
    pub recorded_at: Timestamp,
}
