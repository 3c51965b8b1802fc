//! What a sealed letter asked, item by item of its numbered list.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::LetterId;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Demand {
    pub letter: LetterId,
    /// From 1, through all numbered lists of the letter.
    pub number: u32,
    pub text: String,
}
