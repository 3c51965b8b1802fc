//! Calls that do one part at a time.

use std::{
    io::IsTerminal,
    process,
    sync::atomic::{AtomicBool, Ordering},
};

use api::{Context, Desk, Refusal};
use serde_json::{Value, json};

/// Letters of a campaign looked at in one call.
const BATCH: u32 = 64;

/// What a shell answers of a program that was interrupted.
const INTERRUPTED: i32 = 130;

static STOP: AtomicBool = AtomicBool::new(false);

/// A call that does one part at a time is asked again until it is done; its lists and counts are added up. The first
/// interruption waits for the part that is being done and says how far it came; the second ends at once.
pub fn ask(
    desk: &mut Desk,
    context: &Context,
    name: &str,
    mut question: Value,
) -> Result<Value, Refusal> {
    let is_check = name == "campaign.check";
    // Without a handler an interruption ends the program as it ends any other.
    let _ = ctrlc::set_handler(|| {
        if STOP.swap(true, Ordering::SeqCst) {
            process::exit(INTERRUPTED);
        }
    });
    if is_check {
        question["limit"] = json!(BATCH);
    }
    let mut whole = api::call(desk, context, name, question.clone())?.answer;
    while whole["finished"] == false || is_check && whole["checked"] != whole["letters"] {
        if STOP.load(Ordering::SeqCst) {
            say("");
            if is_copy(name) {
                question["cancel"] = json!(true);
                api::call(desk, context, name, question)?;
            }
            eprintln!("{}", stopped(context, name, &whole));
            process::exit(INTERRUPTED);
        }
        say(&how_far(context, name, &whole));
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
    Ok(without_progress(name, whole))
}

/// How far a copy or a look at the desk came is nothing to answer once it is done.
fn without_progress(name: &str, mut whole: Value) -> Value {
    if name.starts_with("campaign.") || whole["finished"].is_null() {
        return whole;
    }
    let parts = whole["archive"].take();
    if let Value::Object(whole) = &mut whole {
        whole.retain(|key, _| {
            !["done", "total", "finished", "next", "archive"].contains(&key.as_str())
        });
        if !parts.is_null() {
            whole.insert("archive".to_owned(), without_progress(name, parts));
        }
    }
    whole
}

/// Takes the place of what was said last, in one line of standard error, where somebody reads it.
fn say(text: &str) {
    const CLEAR: &str = "\x1b[K";
    if std::io::stderr().is_terminal() {
        eprint!("\r{text}{CLEAR}");
    }
}

/// A copy of the desk is whole or not at all.
fn is_copy(name: &str) -> bool {
    matches!(name, "desk.backup" | "desk.restore")
}

fn how_far(context: &Context, name: &str, whole: &Value) -> String {
    if !name.starts_with("campaign.") {
        let percent = 100 * count(whole, "done") / count(whole, "total").max(1);
        let args = [("percent", &*percent.to_string())];
        return api::word(context.language, "frame-percent", &args);
    }
    if count(whole, "done") == 0 {
        // Writing looks at every letter first.
        let all = if whole["letters"].is_null() {
            "total"
        } else {
            "letters"
        };
        return words(context, "campaign-checking", whole, ["checked", all]);
    }
    words(context, "terminal-writing", whole, ["done", "total"])
}

fn stopped(context: &Context, name: &str, whole: &Value) -> String {
    let (key, numbers) = match name {
        "campaign.check" => ("campaign-halted", ["checked", "letters"]),
        "desk.backup" => ("setting-backup-stopped", ["done", "total"]),
        "desk.restore" => ("setting-restore-stopped", ["done", "total"]),
        "desk.check" | "archive.verify" => ("setting-check-stopped", ["done", "total"]),
        _ => ("terminal-writing-stopped", ["done", "total"]),
    };
    words(context, key, whole, numbers)
}

fn words(context: &Context, key: &str, whole: &Value, [done, total]: [&str; 2]) -> String {
    let [done, total] = [done, total].map(|key| count(whole, key).to_string());
    let args = [("done", done.as_str()), ("total", total.as_str())];
    api::word(context.language, key, &args)
}

/// A number of the answer, or how many a list of it has.
fn count(whole: &Value, key: &str) -> u64 {
    match &whole[key] {
        Value::Array(list) => list.len() as u64,
        value => value.as_u64().unwrap_or_default(),
    }
}

/// What says how far it is takes the place of what it was; the rest is added.
fn add(whole: &mut Value, part: Value) {
    const PLACE: &[&str] = &[
        "letters", "checked", "done", "total", "records", "finished", "next",
    ];
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
