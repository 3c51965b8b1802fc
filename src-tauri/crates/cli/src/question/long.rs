//! Calls that do one part at a time.

use std::io::IsTerminal;

use api::{Context, Desk, Refusal};
use serde_json::{Value, json};

/// Letters of a campaign looked at in one call.
const BATCH: u32 = 64;

/// A call that does one part at a time is asked again until it is done; its lists and counts are added up. Ending the
/// process cancels: what was done stays done, and nothing is half done.
pub fn ask(
    desk: &mut Desk,
    context: &Context,
    name: &str,
    mut question: Value,
) -> Result<Value, Refusal> {
    let is_check = name == "campaign.check";
    if is_check {
        question["limit"] = json!(BATCH);
    }
    let mut whole = api::call(desk, context, name, question.clone())?.answer;
    while whole["finished"] == false || is_check && whole["checked"] != whole["letters"] {
        say(&how_far(context, &whole));
        if is_check {
            question["offset"] = whole["checked"].clone();
        } else {
            question["from"] = whole["next"].clone();
        }
        let part = api::call(desk, context, name, question.clone()).inspect_err(|_| say(""))?;
        add(&mut whole, part.answer);
    }
    if is_check || whole["finished"] == true {
        say("");
    }
    Ok(whole)
}

/// Takes the place of what was said last, in one line of standard error, where somebody reads it.
fn say(text: &str) {
    const CLEAR: &str = "\x1b[K";
    if std::io::stderr().is_terminal() {
        eprint!("\r{text}{CLEAR}");
    }
}

fn how_far(context: &Context, whole: &Value) -> String {
    let number = |key: &str| whole[key].as_u64().unwrap_or_default();
    if number("done") == 0 {
        let checking = api::word(context.language, "campaign-checking", &[]);
        return format!("{checking} {}", number("checked"));
    }
    let [done, total] = ["done", "total"].map(|key| number(key).to_string());
    let args = [("done", done.as_str()), ("total", total.as_str())];
    api::word(context.language, "campaign-written-of", &args)
}

/// What says how far it is takes the place of what it was; the rest is added.
fn add(whole: &mut Value, part: Value) {
    const PLACE: &[&str] = &["letters", "checked", "done", "total", "finished", "next"];
    let (Value::Object(whole), Value::Object(part)) = (whole, part) else {
        return;
    };
    for (key, value) in part {
        match (whole.get_mut(&key), value) {
            (Some(Value::Array(all)), Value::Array(more)) => all.extend(more),
            (Some(Value::Number(sum)), Value::Number(more)) if !PLACE.contains(&key.as_str()) => {
                let total = sum.as_u64().unwrap_or_default() + more.as_u64().unwrap_or_default();
                *sum = total.into();
            }
            (_, value) => {
                whole.insert(key, value);
            }
        }
    }
}
