//! The settings: the name each is set by, its value as `settings set` takes it, and what it is about.

use serde_json::Value;

use super::reader::Reader;

pub fn put(page: &mut String, reader: Reader, settings: &Value) {
    let rows: Vec<(&str, String, String)> = settings
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(key, value)| {
            let label = reader.try_say(&format!("terminal-label-{}", key.replace('_', "-")))?;
            Some((key.as_str(), written(value), label))
        })
        .collect();
    let widest = |length: fn(&(&str, String, String)) -> usize| {
        rows.iter().map(length).max().unwrap_or_default()
    };
    let key_width = widest(|(key, _, _)| key.chars().count());
    let label_width = widest(|(_, _, label)| label.chars().count());
    for (key, value, label) in &rows {
        let line = format!("{key:key_width$}  {label:label_width$}  {value}");
        page.push_str(line.trim_end());
        page.push('\n');
    }
}

fn written(value: &Value) -> String {
    match value {
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(items) if items.iter().any(Value::is_object) => {
            let closings: Vec<String> = items.iter().map(closing).collect();
            closings.join("; ")
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(written).collect();
            items.join(",")
        }
        Value::Object(_) => file_or_window(value),
        Value::Null => String::new(),
    }
}

/// The file of a picture or a font; of an envelope, its eight measures.
fn file_or_window(value: &Value) -> String {
    if let Some(name) = value["file_name"].as_str() {
        return name.to_owned();
    }
    let numbers = ["low", "high"].iter().flat_map(|zone| {
        ["left", "top", "right", "bottom"].map(|edge| written(&value[*zone][edge]))
    });
    let numbers: Vec<String> = numbers.filter(|number| !number.is_empty()).collect();
    if !numbers.is_empty() {
        return numbers.join(" ");
    }
    let fonts: Vec<&str> = value
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(_, font)| font["file_name"].as_str())
        .collect();
    fonts.join(", ")
}

/// `flanders 2026-07-13..2026-08-16 zomerreces`
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
