//! A set of filters is kept under a name; one of that name in that place takes the new filters, one that is named by its
//! id the new name too.

use model::{id::ViewId, view::View};
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SaveView", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The one that takes this name and these filters; none: the one of that name, or a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ViewId>,
    /// The place of the window: `register`, `letters`.
    pub place: String,
    pub name: String,
    /// The filters as the question of that place has them, JSON.
    pub filter: String,
}

pub fn save(desk: &mut Desk, context: &Context, question: Question) -> Result<View> {
    let name = question.name.trim().to_owned();
    if name.is_empty() {
        return Err(Error::FieldMissing("name"));
    }
    let reads =
        serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(&question.filter);
    if reads.is_err() {
        return Err(Error::BadValue {
            field: "filter".to_owned(),
            value: question.filter,
        });
    }
    let kept = storage::view::list(desk.store()?)?;
    let called = kept
        .iter()
        .find(|view| view.place == question.place && view.name == name)
        .map(|view| view.id.clone());
    let id = match (question.id, called) {
        (Some(id), None) if kept.iter().any(|view| view.id == id) => id,
        (Some(id), None) => return Err(Error::not_found("view", &id)),
        (Some(id), Some(other)) if id != other => return Err(Error::AlreadyExists(name)),
        (_, Some(id)) => id,
        (None, None) => (context.new_id)().into(),
    };
    let view = View {
        id,
        place: question.place,
        filter: question.filter,
        name,
    };
    let op = Op::SaveView {
        name: view.name.clone(),
    };
    desk.transact(op, context, |tx| Ok(storage::view::put(tx, &view)?))?;
    Ok(view)
}
