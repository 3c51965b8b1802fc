//! A further entry that corrects an earlier one, and a receipt that came later: nothing is erased.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{CorrectionId, DispatchId, ReceiptId, ReplyId};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Correction {
    pub id: CorrectionId,
    pub of: Corrected,
    pub reason: String,
    /// What the entry should have said, by field: `on`, `channel`, `tracking`, `sent_to`, `kind`, `words`.
    pub value: BTreeMap<String, String>,
    #[ts(type = "string")]
    pub recorded_at: Timestamp,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Corrected {
    Dispatch(DispatchId),
    Reply(ReplyId),
}

/// A proof that came after the dispatch was recorded: signed for, delivered, returned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Receipt {
    pub id: ReceiptId,
    pub dispatch: DispatchId,
    pub file_sha256: String,
    pub file_name: String,
    pub note: Option<String>,
    #[ts(type = "string")]
    pub recorded_at: Timestamp,
}
