//! The sealed pieces: each record carries the hash of the one before.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{DispatchId, LetterId};

/// One sealed letter. `hash` is SHA-256 over the fields above it in a fixed form (see `storage::archive::seal`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Record {
    /// From 1, without gap.
    #[ts(type = "number")]
    pub number: i64,
    pub dispatch: DispatchId,
    pub letter: LetterId,
    pub reference: String,
    #[ts(type = "string")]
    pub sealed_at: Timestamp,
    /// SHA-256 of the exact bytes of the PDF.
    pub pdf_sha256: String,
    /// Source text, merge facts, membership and address as they stood, and the program's version, as JSON.
    pub snapshot: String,
    /// `hash` of the record before; 64 zeros for the first.
    pub previous: String,
    pub hash: String,
}

/// The first record that does not hold, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Broken {
    #[ts(type = "number")]
    pub number: i64,
    /// Name of the field that does not agree.
    pub field: String,
    pub why: BrokenWhy,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BrokenWhy {
    /// The number does not follow the one before.
    NumberMissing,
    /// `previous` is not the hash of the record before.
    ChainBroken,
    /// The hash does not belong to the fields.
    RecordChanged,
    /// The sealed file is not in the desk folder.
    FileMissing,
    /// The sealed file has other bytes.
    FileChanged,
    /// The dispatch of the register does not agree with the sealed one.
    DispatchChanged,
    /// The head kept outside is not among the records: records were cut off or computed anew.
    HeadMissing,
}
