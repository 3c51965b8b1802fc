//! The dispatch as it is written into a snapshot: a form of its own, which stays readable when the model changes.

use model::dispatch::Dispatch;
use serde_json::{Value, json};

use crate::column;

pub(super) fn of_dispatch(dispatch: &Dispatch) -> Value {
    json!({
        "id": dispatch.id.0,
        "letter": dispatch.letter.0,
        "reference": dispatch.reference.text,
        "year": dispatch.reference.year,
        "number": dispatch.reference.number,
        "channel": dispatch.channel.slug(),
        "on": dispatch.on.to_string(),
        "tracking": dispatch.tracking,
        "sent_to": dispatch.sent_to,
        "receipt_sha256": dispatch.receipt_sha256,
        "recorded_at": column::instant(dispatch.recorded_at),
    })
}

/// The first field in which the dispatch of the register, in the same form, is not the sealed one.
pub(super) fn difference(snapshot: &Value, register: &Value) -> Option<String> {
    let sealed = &snapshot["dispatch"];
    let Value::Object(now) = register else {
        return Some("dispatch".to_owned());
    };
    now.iter()
        .find(|(field, value)| &sealed[field.as_str()] != *value)
        .map(|(field, _)| field.clone())
}
