//! Answers as text: lists as lines, single things as label and value, notices with their severity.
//! Labels are messages `terminal-label-<key>`; a key without a label is for scripts and is left out.

use api::{Language, Refusal, try_word, word};
use serde_json::Value;

use crate::arguments::Asked;

pub fn print(asked: &Asked, answer: &Value) {
    let language = asked.language;
    match answer {
        Value::Null => println!("{}", word(language, "terminal-done", &[])),
        Value::Array(rows) if rows.is_empty() => {
            println!("{}", word(language, "terminal-nothing", &[]));
        }
        Value::Array(rows) => rows
            .iter()
            .for_each(|row| println!("{}", row_line(language, row))),
        _ if asked.line.verb == "preview" => pages(language, answer),
        _ => thing(language, answer, 0),
    }
}

fn pages(language: Language, answer: &Value) {
    for page in answer["pages"].as_array().into_iter().flatten() {
        println!("{}\n", page.as_str().unwrap_or_default().trim_end());
    }
    for found in answer["notices"].as_array().into_iter().flatten() {
        eprintln!("{}", notice(language, found));
    }
}

/// `✗ …` blocks, `! …` is to check, `· …` is said in passing; each with its stable code.
pub fn notice(language: Language, notice: &Value) -> String {
    let severity = notice["severity"].as_str().unwrap_or("info");
    let word = word(language, &format!("terminal-severity-{severity}"), &[]);
    let text = |key: &str| notice[key].as_str().unwrap_or_default();
    format!("{word} {} [{}]", text("message"), text("code"))
}

/// The words of a row that a person looks for, in a fixed order, with two spaces between.
fn row_line(language: Language, row: &Value) -> String {
    const KEYS: &[&str] = &[
        "id",
        "number",
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
    let words: Vec<String> = KEYS
        .iter()
        .filter_map(|key| in_words(language, key, &row[*key]))
        .collect();
    words.join("  ")
}

fn thing(language: Language, value: &Value, indent: usize) {
    let Value::Object(keys) = value else {
        if let Some(text) = scalar(value) {
            println!("{:indent$}{text}", "");
        }
        return;
    };
    for (key, value) in keys {
        if key == "notices" {
            value
                .as_array()
                .into_iter()
                .flatten()
                .for_each(|found| println!("{}", notice(language, found)));
            continue;
        }
        let Some(label) = try_word(
            language,
            &format!("terminal-label-{}", key.replace('_', "-")),
            &[],
        ) else {
            continue;
        };
        entry(language, key, &label, value, indent);
    }
}

fn entry(language: Language, key: &str, label: &str, value: &Value, indent: usize) {
    match value {
        Value::Null => {}
        Value::Array(items) if items.is_empty() => {}
        Value::Array(items) => {
            println!("{:indent$}{label}", "");
            for item in items {
                if item.is_object() {
                    println!("{:indent$}  {}", "", row_line(language, item));
                } else if let Some(text) = scalar(item) {
                    println!("{:indent$}  {text}", "");
                }
            }
        }
        Value::Object(_) => {
            println!("{:indent$}{label}", "");
            thing(language, value, indent + 2);
        }
        _ => {
            if let Some(text) = in_words(language, key, value) {
                println!("{:indent$}{label}  {text}", "");
            }
        }
    }
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
pub fn write_pages(language: Language, folder: &str, answer: &Value) -> Result<(), Refusal> {
    for (at, page) in answer["pages"].as_array().into_iter().flatten().enumerate() {
        let text = page.as_str().unwrap_or_default();
        let end = if text.starts_with('<') { "svg" } else { "txt" };
        let path = std::path::Path::new(folder).join(format!("page-{}.{end}", at + 1));
        api::file::write(&path.to_string_lossy(), text.as_bytes())
            .map_err(|error| Refusal::tell(&api::face::context(language, None), error))?;
    }
    Ok(())
}
