//! A set of filters is kept under a name; one of that name in that place takes the new filters, one that is named by its
//! id the new name too.

use model::{id::ViewId, view::View};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use storage::Op;
use ts_rs::TS;

use crate::{Context, Desk, Error, Result, letter, register};

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
    check(&question.place, &question.filter)?;
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

/// The filters are those its place can be asked for: one that is not known would leave out nothing.
fn check(place: &str, filter: &str) -> Result<()> {
    let bad = |value: &str| Error::BadValue {
        field: "filter".to_owned(),
        value: value.to_owned(),
    };
    let asked: Map<String, Value> = serde_json::from_str(filter).map_err(|_| bad(filter))?;
    let known = match place {
        "register" => known::<register::list::Question>(filter),
        "letters" => known::<letter::list::Question>(filter),
        _ => {
            return Err(Error::BadValue {
                field: "place".to_owned(),
                value: place.to_owned(),
            });
        }
    };
    let known = known.ok_or_else(|| bad(filter))?;
    let mut filters = asked.iter().filter(|(_, value)| !value.is_null());
    match filters.find(|(key, _)| !known.contains_key(*key)) {
        Some((unknown, _)) => Err(bad(unknown)),
        None => Ok(()),
    }
}

/// What was understood of the filters.
fn known<T: DeserializeOwned + Serialize>(filter: &str) -> Option<Map<String, Value>> {
    let question: T = serde_json::from_str(filter).ok()?;
    match serde_json::to_value(question) {
        Ok(Value::Object(known)) => Some(known),
        _ => None,
    }
}
