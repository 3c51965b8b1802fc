//! The sets of filters kept under a name.

use model::view::View;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Context, Desk, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ListViews", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// None: of every place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

pub fn list(desk: &mut Desk, _: &Context, question: Question) -> Result<Vec<View>> {
    let mut views = storage::view::list(desk.store()?)?;
    if let Some(place) = question.place {
        views.retain(|view| view.place == place);
    }
    Ok(views)
}
