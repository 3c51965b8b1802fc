//! A single thing as label and value. Labels are messages `terminal-label-<key>`, or `terminal-label-<noun>-<key>`
//! where a noun has its own; a key without a label is for scripts and is left out.

use std::fmt::Write;

use serde_json::Value;

use super::{column, notice, reader::Reader, row, value};
use crate::line::Line;

/// A line of the page. Writing to a text does not fail.
macro_rules! put {
    ($page:expr, $($word:tt)*) => {{
        let _ = writeln!($page, $($word)*);
    }};
}

pub fn put(page: &mut String, reader: Reader, line: &Line, value: &Value, indent: usize) {
    let Value::Object(keys) = value else {
        if let Some(text) = value::text(reader, value) {
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
                .for_each(|found| put!(page, "{}", notice(reader, found)));
            continue;
        }
        if names(key).is_some_and(|name| keys.contains_key(name)) {
            continue;
        }
        // A group of rows bears its own name: what is ready to leave is not what can be written.
        let (kind, value) = match value.get("rows") {
            Some(rows) if rows.is_array() => ("group-", rows),
            _ => ("", value),
        };
        if let Some(label) = label(reader, line, kind, key) {
            entry(page, reader, line, key, &label, value, indent);
        }
    }
}

/// The key that says in words what this one names.
fn names(key: &str) -> Option<&'static str> {
    Some(match key {
        "government" => "government_name",
        "competence" => "competence_label",
        "signatories" => "signatory_names",
        "value" => "said",
        _ => return None,
    })
}

fn label(reader: Reader, line: &Line, kind: &str, key: &str) -> Option<String> {
    let own = format!(
        "terminal-label-{}-{kind}{}",
        line.noun,
        key.replace('_', "-")
    );
    reader
        .try_say(&own)
        .or_else(|| label_of(reader, &format!("{kind}{key}")))
}

/// The label of a key where no noun has its own; of what is named in words beside it, that of its words.
pub fn label_of(reader: Reader, key: &str) -> Option<String> {
    let say = |key: &str| reader.try_say(&format!("terminal-label-{}", key.replace('_', "-")));
    say(key).or_else(|| names(key).and_then(say))
}

fn entry(
    page: &mut String,
    reader: Reader,
    line: &Line,
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
            for text in rows(reader, line, key, items) {
                put!(page, "{:indent$}  {text}", "");
            }
        }
        Value::Object(_) => match whole(reader, line, key, value) {
            Some(text) => put!(page, "{:indent$}{label}  {text}", ""),
            None => {
                let mut below = String::new();
                put(&mut below, reader, line, value, indent + 2);
                if !below.is_empty() {
                    put!(
                        page,
                        "{:indent$}{label}\n{}",
                        "",
                        below.trim_end_matches('\n')
                    );
                }
            }
        },
        _ => {
            if let Some(text) = value::in_words(reader, key, value) {
                put!(page, "{:indent$}{label}  {text}", "");
            }
        }
    }
}

/// A thing that is one text: a name in several languages, a reference.
fn whole(reader: Reader, line: &Line, key: &str, value: &Value) -> Option<String> {
    match line.noun {
        "directory" if key == "post" => value::text(reader, &value["id"]),
        // Who writes is to be checked in every language one writes in.
        "sender" => value::in_each_language(value),
        _ => value::text(reader, value),
    }
}

/// The rows under a key of the answer, in its columns where it has some.
pub fn rows(reader: Reader, line: &Line, key: &str, items: &[Value]) -> Vec<String> {
    if key == "ignored" {
        return items.iter().map(|item| notice(reader, item)).collect();
    }
    match column::of(line.noun, line.verb, key) {
        Some(columns) if items.iter().all(Value::is_object) => row::aligned(reader, columns, items),
        _ => items
            .iter()
            .map(|item| match item {
                Value::Object(_) => row::line(reader, item),
                _ => value::in_words(reader, key, item).unwrap_or_default(),
            })
            .filter(|line| !line.is_empty())
            .collect(),
    }
}
