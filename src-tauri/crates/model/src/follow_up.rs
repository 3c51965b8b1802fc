//! When a letter without answer is to be reminded.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{FollowUpId, LetterId};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FollowUp {
    pub id: FollowUpId,
    pub letter: LetterId,
    /// From 1.
    pub step: u8,
    #[ts(type = "string")]
    pub due: Date,
    pub state: FollowUpState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FollowUpState {
    Waiting,
    /// An answer came.
    Settled,
}
