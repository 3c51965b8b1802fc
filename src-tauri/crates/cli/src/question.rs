//! From a line to its questions, and their answers from the desk.

use std::{io::IsTerminal, path::PathBuf};

use api::{Context, Desk, Refusal};
use serde_json::{Map, Value, json};

use crate::{
    arguments::Asked,
    line::{As, Call, Take},
};

/// Asks what the line asks; the answer of the last call is the line's.
pub fn ask(asked: &Asked) -> Result<Value, Refusal> {
    let mut context = api::face::context(asked.language, None);
    if let Some(today) = &asked.today {
        context.today = today
            .parse()
            .map_err(|_| Refusal::not_a_date(&context, today))?;
    }
    let folder = api::face::folder(asked.desk.clone().map(PathBuf::from))
        .ok_or_else(|| Refusal::input(&context, "desk", ""))?;
    let mut desk = Desk::at(&folder);
    let mut answer = Value::Null;
    for (at, call) in asked.line.calls.iter().enumerate() {
        if at == 0
            && asked.line.calls.len() > 1
            && !has_own_words(asked, call)
            && asked.given.len() > 1
        {
            continue;
        }
        if at == 0 || has_own_words(asked, call) {
            let question = question(asked, call, &context)?;
            answer = long(&mut desk, &context, call.name, question)?;
        }
    }
    match asked.line.pick {
        Some(part) => Ok(answer.get_mut(part).map_or(Value::Null, Value::take)),
        None => Ok(answer),
    }
}

/// Letters of a campaign looked at in one call.
const BATCH: u32 = 64;

/// A call that does one part at a time is asked again until it is done; its lists and counts are added up. Ending the
/// process cancels: what was done stays done, and nothing is half done.
fn long(
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

/// Whether anything but the positional words was given for this call.
fn has_own_words(asked: &Asked, call: &Call) -> bool {
    call.takes
        .iter()
        .any(|take| !matches!(take.as_, As::Place) && asked.given.contains_key(take.word))
}

fn question(asked: &Asked, call: &Call, context: &Context) -> Result<Value, Refusal> {
    if call.takes.is_empty() && UNASKED.contains(&call.name) {
        return Ok(Value::Null);
    }
    let mut question = Map::new();
    for take in call.takes {
        if let As::Fixed(value) = take.as_ {
            question.insert(take.key.to_owned(), json!(value));
        } else if let Some(values) = asked.given.get(take.word) {
            question.insert(take.key.to_owned(), value(take, values, context)?);
        } else if matches!(take.as_, As::Flag) {
            question.insert(take.key.to_owned(), json!(false));
        }
    }
    Ok(Value::Object(question))
}

/// Calls whose question is nothing at all.
const UNASKED: &[&str] = &[
    "desk.status",
    "desk.check",
    "desk.undo",
    "desk.redo",
    "sender.show",
    "setting.show",
    "competence.list",
    "directory.begin",
    "template.list",
    "today.show",
    "dispatch.complete",
];

fn value(take: &Take, values: &[String], context: &Context) -> Result<Value, Refusal> {
    let wrong = |value: &str| Refusal::input(context, take.word, value);
    let last = values.last().map(String::as_str).unwrap_or_default();
    Ok(match take.as_ {
        As::Flag | As::FlagMaybe => json!(true),
        As::Places | As::PlacesMaybe | As::List => json!(values),
        As::PathList => json!(values.iter().map(|path| absolute(path)).collect::<Vec<_>>()),
        As::Path | As::PathPlace | As::PathNeeded => json!(absolute(last)),
        As::File => {
            json!(api::file::read_text(last).map_err(|error| Refusal::tell(context, error))?)
        }
        As::Pairs => {
            let mut pairs = Map::new();
            for value in values {
                let (name, text) = value.split_once('=').ok_or_else(|| wrong(value))?;
                pairs.insert(name.trim().to_owned(), json!(text));
            }
            Value::Object(pairs)
        }
        As::PairsFile => {
            let mut pairs = Map::new();
            for value in values {
                let (name, path) = value.split_once('=').ok_or_else(|| wrong(value))?;
                let text =
                    api::file::read_text(path).map_err(|error| Refusal::tell(context, error))?;
                pairs.insert(name.trim().to_owned(), json!(text));
            }
            Value::Object(pairs)
        }
        As::Auto if last == "auto" => Value::Null,
        As::YesNo => match last {
            "yes" => json!(true),
            "no" => json!(false),
            _ => return Err(wrong(last)),
        },
        As::Number => json!(last.parse::<u32>().map_err(|_| wrong(last))?),
        As::Numbers | As::NumbersNeeded => {
            let numbers: Result<Vec<u16>, _> = last
                .split(',')
                .filter(|n| !n.trim().is_empty())
                .map(|n| n.trim().parse::<u16>())
                .collect();
            json!(numbers.map_err(|_| wrong(last))?)
        }
        As::Place | As::PlaceMaybe | As::Text | As::Needed | As::Auto | As::Fixed(_) => {
            match take.key {
                "year" => json!(last.parse::<i16>().map_err(|_| wrong(last))?),
                "limit" | "offset" => json!(last.parse::<u32>().map_err(|_| wrong(last))?),
                _ => json!(last),
            }
        }
    })
}

fn absolute(path: &str) -> String {
    let path = PathBuf::from(path);
    std::path::absolute(&path)
        .unwrap_or(path)
        .to_string_lossy()
        .into_owned()
}
