//! A further entry that corrects an earlier one: nothing is erased.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{CorrectionId, DispatchId, ReplyId};

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
