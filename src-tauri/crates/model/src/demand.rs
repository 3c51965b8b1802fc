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
    /// In a reminder: the demand that is asked again. It is answered where either is.
    pub repeats: Option<DemandOf>,
}

/// One demand of one letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DemandOf {
    pub letter: LetterId,
    pub number: u32,
}
