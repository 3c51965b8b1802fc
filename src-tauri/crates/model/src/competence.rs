//! Fields of policy: what links a subject to the posts that answer for it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Localized;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Competence {
    /// `employment`
    pub slug: String,
    pub label: Localized,
}
