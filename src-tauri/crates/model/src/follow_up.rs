//! When a letter without answer is to be reminded.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{FollowUpId, LetterId};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FollowUp {
    pub id: FollowUpId,
    pub letter: LetterId,
    /// 0 expects an acknowledgement; from 1 on it reminds.
    pub step: u8,
    /// Working days after the dispatch; none where the day was chosen.
    pub days: Option<u16>,
    #[ts(type = "string")]
    pub due: Date,
    #[ts(type = "string | null")]
    pub snoozed_to: Option<Date>,
    pub state: FollowUpState,
    /// Why it was skipped or ended, in the user's words.
    pub reason: Option<String>,
    /// The letter that reminds, while it is written and once it left.
    pub written: Option<LetterId>,
}

impl FollowUp {
    /// The day it asks to be dealt with.
    pub fn on(&self) -> Date {
        self.snoozed_to.unwrap_or(self.due)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FollowUpState {
    Waiting,
    /// An answer came.
    Settled,
    /// This step is left out, with a reason.
    Skipped,
    /// The matter is closed, with a reason.
    Ended,
    /// The letter that reminds left.
    Reminded,
}

/// When a letter without answer is to be reminded, in working days of the addressee's government after the dispatch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Relance {
    /// Ascending; empty: never.
    pub chain: Vec<u16>,
    /// An acknowledgement is expected after so many days.
    #[serde(default)]
    pub acknowledgement: Option<u16>,
    /// A reminder on a day that was chosen, beside those that are counted.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub on: Option<Date>,
}
