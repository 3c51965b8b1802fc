//! From a line to its questions, and their answers from the desk.

mod edit;
mod known;
mod left;
mod long;
mod value;
mod view;

use std::path::PathBuf;

use api::{Context, Desk, Refusal};
use serde_json::{Map, Value, json};

use crate::{
    arguments::Asked,
    line::{As, Call},
};

/// The day and language a line works with, and the folder of its desk.
pub fn place(asked: &Asked) -> Result<(Context, PathBuf), Refusal> {
    let mut context = api::face::context(asked.language, None);
    if let Some(today) = &asked.today {
        context.today = today
            .parse()
            .map_err(|_| Refusal::not_a_date(&context, today))?;
    }
    let folder = api::face::folder(asked.desk.clone().map(PathBuf::from))
        .ok_or_else(|| Refusal::saying(&context, "no-folder", "terminal-no-folder", &[]))?;
    Ok((context, folder))
}

/// Asks what the line asks; the answer of the last call is the line's.
pub fn ask(asked: &Asked) -> Result<Value, Refusal> {
    let (context, folder) = place(asked)?;
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
            answer = one(asked, &mut desk, &context, call)?;
        }
    }
    if !asked.json {
        left::named(&mut desk, &context, call_name(asked), &mut answer);
    }
    match asked.line.pick {
        Some(part) => Ok(answer.get_mut(part).map_or(Value::Null, Value::take)),
        None => Ok(answer),
    }
}

fn call_name(asked: &Asked) -> &'static str {
    asked.line.calls.last().map_or("", |call| call.name)
}

/// One call of the line; what it refuses is said with the values there are.
fn one(asked: &Asked, desk: &mut Desk, context: &Context, call: &Call) -> Result<Value, Refusal> {
    let question = question(asked, desk, context, call)?;
    let mut answer = Value::Null;
    for question in edit::one_a_language(desk, context, call, question)? {
        answer = long::ask(desk, context, call.name, question.clone())
            .or_else(|refusal| as_a_campaign(desk, context, call, &question, refusal))
            .map_err(|refusal| known::named(context, call, &question, refusal))?;
    }
    Ok(answer)
}

/// `dispatch draft` takes a campaign where it takes letters: what is no letter may be one.
fn as_a_campaign(
    desk: &mut Desk,
    context: &Context,
    call: &Call,
    question: &Value,
    refusal: Refusal,
) -> Result<Value, Refusal> {
    match question["letters"].as_array().map(Vec::as_slice) {
        Some([campaign]) if call.name == "dispatch.draft" && refusal.code == "not-found" => {
            let question = json!({ "campaign": campaign, "out": question["out"] });
            long::ask(desk, context, call.name, question).map_err(|_| refusal)
        }
        _ => Err(refusal),
    }
}

/// Whether anything but the positional words was given for this call.
fn has_own_words(asked: &Asked, call: &Call) -> bool {
    call.takes
        .iter()
        .any(|take| !matches!(take.as_, As::Place) && asked.given.contains_key(take.word))
}

fn question(
    asked: &Asked,
    desk: &mut Desk,
    context: &Context,
    call: &Call,
) -> Result<Value, Refusal> {
    if call.takes.is_empty() && UNASKED.contains(&call.name) {
        return Ok(Value::Null);
    }
    let mut question = Map::new();
    for take in call.takes {
        let given = asked.given.get(take.word);
        match (take.as_, given) {
            (As::Fixed(value), _) => {
                question.insert(take.key.to_owned(), json!(value));
            }
            // Stands first among the words of its line, so that the others lie upon it.
            (As::View, Some(names)) => question = view::filter(desk, context, asked, names)?,
            (_, Some(values)) => {
                question.insert(take.key.to_owned(), value::read(take, values, context)?);
            }
            (As::Flag, None) => {
                question.entry(take.key).or_insert(json!(false));
            }
            (As::ThisYear, None) => {
                question.insert(take.key.to_owned(), json!(context.today.year()));
            }
            _ => {}
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
