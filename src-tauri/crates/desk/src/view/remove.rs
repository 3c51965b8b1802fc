//! A set of filters is no longer kept.

use model::view::View;
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RemoveView")]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its id, or its name within its place.
    pub id: String,
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub place: String,
}

pub fn remove(desk: &mut Desk, context: &Context, question: Question) -> Result<View> {
    let called = |view: &View| {
        view.id.as_str() == question.id
            || (view.name == question.id
                && (question.place.is_empty() || view.place == question.place))
    };
    let view = storage::view::list(desk.store()?)?
        .into_iter()
        .find(called)
        .ok_or_else(|| Error::not_found("view", &question.id))?;
    let op = Op::RemoveView {
        name: view.name.clone(),
    };
    desk.transact(op, context, |tx| Ok(storage::view::delete(tx, &view.id)?))?;
    Ok(view)
}
