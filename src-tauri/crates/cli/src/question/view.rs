//! The filters kept under a name, as the question they began as.

use api::{Context, Desk, Refusal};
use serde_json::{Map, Value, json};

use crate::arguments::Asked;

/// What the view of this name, or id, lets through, in words the line knows.
pub fn filter(
    desk: &mut Desk,
    context: &Context,
    asked: &Asked,
    names: &[String],
) -> Result<Map<String, Value>, Refusal> {
    let name = names.last().map(String::as_str).unwrap_or_default();
    let question = json!({ "place": asked.line.noun });
    let views = api::call(desk, context, "view.list", question)?.answer;
    let view = views
        .as_array()
        .into_iter()
        .flatten()
        .find(|view| view["name"] == name || view["id"] == name)
        .ok_or_else(|| Refusal::no_such(context, "view", name))?;
    let filter = view["filter"].as_str().unwrap_or_default();
    let filter: Map<String, Value> = serde_json::from_str(filter).unwrap_or_default();
    let is_word = |key: &str| {
        let mut takes = asked.line.calls.iter().flat_map(|call| call.takes);
        takes.any(|take| take.key == key)
    };
    Ok(filter
        .into_iter()
        .filter(|(key, value)| !value.is_null() && is_word(key))
        .collect())
}
