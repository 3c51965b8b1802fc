//! Where a fact was read, and when: every fact about a person or an office carries one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::PartialDate;

/// A place where a fact was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Source {
    /// Short name of the place, `monarchie.be`.
    pub name: String,
    pub url: Option<String>,
    /// The date the source bears.
    pub date: Option<PartialDate>,
    /// The last date on which the fact was seen to hold still.
    pub confirmed_until: Option<PartialDate>,
    pub confidence: Option<Confidence>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    High,
    Medium,
    Low,
}
