//! Answers as text: lists as lines, single things as label and value, notices with their severity.
//! Labels are messages `terminal-label-<key>`; a key without a label is for scripts and is left out.

use std::fmt::Write;

use api::{Language, Refusal, try_word, word};
use serde_json::Value;

use crate::arguments::Asked;

/// A line of the page. Writing to a text does not fail.
macro_rules! put {
    ($page:expr, $($word:tt)*) => {{
        let _ = writeln!($page, $($word)*);
    }};
}

pub fn print(asked: &Asked, answer: &Value) -> String {
    let language = asked.language;
    let mut page = String::new();
    match answer {
        Value::Null => put!(page, "{}", word(language, "terminal-done", &[])),
        Value::Array(rows) if rows.is_empty() => {
            put!(page, "{}", word(language, "terminal-nothing", &[]));
        }
        Value::Array(rows) => rows.iter().for_each(|row| {
            put!(page, "{}", row_line(language, row));
            tell(language, row);
        }),
        _ if asked.line.verb == "preview" => pages(&mut page, language, answer),
        _ => thing(&mut page, language, answer, 0),
    }
    if page.is_empty() {
        put!(page, "{}", word(language, "terminal-done", &[]));
    }
    page
}

/// Notices of a row, or beside pages, are said on standard error.
fn tell(language: Language, answer: &Value) {
    for found in answer["notices"].as_array().into_iter().flatten() {
        eprintln!("{}", notice(language, found));
    }
}

fn pages(page: &mut String, language: Language, answer: &Value) {
    for drawn in answer["pages"].as_array().into_iter().flatten() {
        put!(page, "{}\n", drawn.as_str().unwrap_or_default().trim_end());
    }
    tell(language, answer);
}

/// `✗ …` blocks, `! …` is to check, `· …` is said in passing; each with its stable code.
pub fn notice(language: Language, notice: &Value) -> String {
    let severity = notice["severity"].as_str().unwrap_or("info");
    let word = word(language, &format!("terminal-severity-{severity}"), &[]);
    let text = |key: &str| notice[key].as_str().unwrap_or_default();
    let said = format!("{word} {} [{}]", text("message"), text("code"));
    // Of many letters: whose it is before it, what settles it below.
    match (text("post"), text("fix")) {
        ("", "") => said,
        ("", fix) => format!("{said}\n  {fix}"),
        (post, fix) => format!("{post}  {said}\n  {fix}"),
    }
}

/// The words of a row that a person looks for, in a fixed order, with two spaces between.
fn row_line(language: Language, row: &Value) -> String {
    const KEYS: &[&str] = &[
        "id",
        "post",
        "number",
        "kind",
        "date",
        "reference",
        "state",
        "slug",
        "name",
        "on",
        "due",
        "label",
        "given_name",
        "family_name",
        "government_name",
        "shown_title",
        "title",
        "person",
        "recipient",
        "subject",
        "channel",
        "text",
        "answer",
        "reason",
        "address_note",
        "about",
        "letter",
        "archive",
        "path",
        "sha256",
        "follow_up",
        "message",
    ];
    if let Value::String(text) = row {
        return text.clone();
    }
    // What became of a piece says its state.
    let said = row["answer"].is_string();
    let words: Vec<String> = KEYS
        .iter()
        .filter(|key| !(said && **key == "state"))
        .filter_map(|key| in_words(language, key, &row[*key]))
        .collect();
    words.join("  ")
}

fn thing(page: &mut String, language: Language, value: &Value, indent: usize) {
    let Value::Object(keys) = value else {
        if let Some(text) = scalar(value) {
            put!(page, "{:indent$}{text}", "");
        }
        return;
    };
    for (key, value) in keys {
        if key == "notices" {
            value
                .as_array()
                .into_iter()
                .flatten()
                .for_each(|found| put!(page, "{}", notice(language, found)));
            continue;
        }
        // A group of rows bears its own name: what is ready to leave is not what can be written.
        let (kind, value) = match value.get("rows") {
            Some(rows) => ("group-", rows),
            None => ("", value),
        };
        let named = format!("terminal-label-{kind}{}", key.replace('_', "-"));
        let Some(label) = try_word(language, &named, &[]) else {
            continue;
        };
        entry(page, language, key, &label, value, indent);
    }
}

fn entry(
    page: &mut String,
    language: Language,
    key: &str,
    label: &str,
    value: &Value,
    indent: usize,
) {
    match value {
        Value::Null => {}
        Value::Array(items) if items.is_empty() => {}
        Value::Array(items) => {
            put!(page, "{:indent$}{label}", "");
            for item in items {
                if key == "closing_days" {
                    put!(page, "{:indent$}  {}", "", closing(item));
                } else if item.is_object() {
                    put!(page, "{:indent$}  {}", "", row_line(language, item));
                } else if let Some(text) = scalar(item) {
                    put!(page, "{:indent$}  {text}", "");
                }
            }
        }
        Value::Object(_) => {
            put!(page, "{:indent$}{label}", "");
            thing(page, language, value, indent + 2);
        }
        _ => {
            if let Some(text) = in_words(language, key, value) {
                put!(page, "{:indent$}{label}  {text}", "");
            }
        }
    }
}

/// A closing as `settings set` takes it: `flanders 2026-07-13..2026-08-16 zomerreces`.
fn closing(item: &Value) -> String {
    let text = |key: &str| item[key].as_str().unwrap_or_default();
    let days = match text("from") == text("until") {
        true => text("from").to_owned(),
        false => format!("{}..{}", text("from"), text("until")),
    };
    let words = [text("government"), &days, text("name")];
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// A word of the machine in the person's own: the channel, the state, the kind.
fn in_words(language: Language, key: &str, value: &Value) -> Option<String> {
    let text = scalar(value)?;
    let coded = matches!(key, "channel" | "state" | "kind");
    let said = coded
        .then(|| try_word(language, &format!("terminal-word-{text}"), &[]))
        .flatten();
    Some(said.unwrap_or(text))
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(true) => Some("✓".to_owned()),
        Value::Bool(false) => Some("–".to_owned()),
        _ => None,
    }
}

/// One file a page, `page-1.svg` or `page-1.txt`, in a folder that is made.
pub fn write_pages(
    language: Language,
    folder: &str,
    answer: &Value,
) -> Result<Vec<String>, Refusal> {
    let mut written = Vec::new();
    for (at, page) in answer["pages"].as_array().into_iter().flatten().enumerate() {
        let text = page.as_str().unwrap_or_default();
        let end = if text.starts_with('<') { "svg" } else { "txt" };
        let path = std::path::Path::new(folder).join(format!("page-{}.{end}", at + 1));
        let path = path.to_string_lossy().into_owned();
        api::file::write(&path, text.as_bytes())
            .map_err(|error| Refusal::tell(&api::face::context(language, None), error))?;
        written.push(path);
    }
    tell(language, answer);
    Ok(written)
}
