//! A set of filters is kept under a name; one of that name in that place takes the new filters.

use model::view::View;
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SaveView")]
#[serde(deny_unknown_fields)]
pub struct Question {
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
    let known = storage::view::list(desk.store()?)?
        .into_iter()
        .find(|view| view.place == question.place && view.name == name);
    let view = View {
        id: known.map_or_else(|| (context.new_id)().into(), |view| view.id),
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
