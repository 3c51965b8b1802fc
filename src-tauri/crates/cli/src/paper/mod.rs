//! Answers as text: lists as aligned lines, single things as label and value, notices with their severity.

mod column;
mod page;
pub mod reader;
mod row;
mod setting;
mod thing;
mod value;

use api::Context;
use serde_json::Value;

pub use page::write as write_pages;
use reader::Reader;

use crate::arguments::Asked;

/// The person the answers are for, at this computer's clock.
pub fn reader(context: &Context) -> Reader {
    Reader {
        language: context.language,
        offset: context.offset,
    }
}

pub fn print(asked: &Asked, context: &Context, answer: &Value) -> String {
    let reader = reader(context);
    let line = asked.line;
    let mut page = String::new();
    match answer {
        Value::Array(rows) => {
            for text in thing::rows(reader, line, "", rows) {
                page.push_str(&text);
                page.push('\n');
            }
            rows.iter().for_each(|row| tell(reader, row));
        }
        Value::Object(_) if line.verb == "preview" => page::put(&mut page, reader, line, answer),
        Value::Object(_) if line.noun == "settings" && line.verb != "test-sheet" => {
            setting::put(&mut page, reader, answer);
        }
        _ => thing::put(&mut page, reader, line, answer, 0),
    }
    if page.is_empty() {
        page = nothing(reader, asked, answer) + "\n";
    }
    page
}

/// What a line says that has nothing to show: of its own (“Rien à signaler”), that nothing was found, or that it is done.
fn nothing(reader: Reader, asked: &Asked, answer: &Value) -> String {
    let line = asked.line;
    let own = reader.try_say(&format!("terminal-nothing-{}-{}", line.noun, line.verb));
    own.unwrap_or_else(|| match answer {
        Value::Array(_) => reader.say("terminal-nothing", &[]),
        _ => reader.say("terminal-done", &[]),
    })
}

/// Notices of a row, or beside pages, are said on standard error.
fn tell(reader: Reader, answer: &Value) {
    for found in answer["notices"].as_array().into_iter().flatten() {
        eprintln!("{}", notice(reader, found));
    }
}

/// `✗ …` blocks, `! …` is to check, `· …` is said in passing; each with its stable code.
pub fn notice(reader: Reader, notice: &Value) -> String {
    let severity = notice["severity"].as_str().unwrap_or("info");
    let word = reader.say(&format!("terminal-severity-{severity}"), &[]);
    let text = |key: &str| notice[key].as_str().unwrap_or_default();
    let row = match notice["row"].as_u64() {
        Some(row) => reader.say("terminal-row-number", &[("row", &row.to_string())]) + "  ",
        None => String::new(),
    };
    let said = format!("{word} {row}{} [{}]", text("message"), text("code"));
    // Of many letters: whose it is before it, what settles it below.
    match (text("post"), text("fix")) {
        ("", "") => said,
        ("", fix) => format!("{said}\n  {fix}"),
        (post, fix) => format!("{post}  {said}\n  {fix}"),
    }
}
