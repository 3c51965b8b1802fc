//! A set of filters kept under a name.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::ViewId;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct View {
    pub id: ViewId,
    /// The place of the window it belongs to: `register`, `letters`.
    pub place: String,
    pub name: String,
    /// The filters as the question of that place has them, JSON.
    pub filter: String,
}
