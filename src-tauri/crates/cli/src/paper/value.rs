//! One value of an answer as text.

use serde_json::Value;

use super::reader::Reader;

/// Keys whose value is a day, or as much of one as is known.
const DAYS: &[&str] = &[
    "on",
    "as_of",
    "dated",
    "date",
    "due",
    "next",
    "since",
    "until",
    "follow_up",
    "checked_on",
    "backup_on",
    "sent_on",
    "from",
    "answered_on",
    "promised",
    "snoozed_to",
    "your_letter_of",
    "confirmed_until",
];

/// Keys whose value is a moment.
const MOMENTS: &[&str] = &[
    "at",
    "edited_at",
    "exported_at",
    "recorded_at",
    "pending_until",
    "sealed_at",
];

/// Keys whose value is a word of the machine.
const CODED: &[&str] = &[
    "channel", "state", "kind", "reply", "gender", "voice", "place",
];

const LANGUAGES: &[&str] = &["lang", "language", "house_language"];

/// Keys whose number is a name, and not a quantity.
const NAMES: &[&str] = &["number", "archive", "year", "step", "row", "line", "column"];

/// The value of this key in the person's words; none where there is nothing to say.
pub fn in_words(reader: Reader, key: &str, value: &Value) -> Option<String> {
    let said = match value {
        Value::Number(number) if !NAMES.contains(&key) => {
            // A phrase chooses by the number; only what is long needs to be set apart.
            match number.as_i64() {
                Some(number) if number.unsigned_abs() >= 1000 => reader.number(number),
                _ => number.to_string(),
            }
        }
        Value::Bool(yes) => reader.yes_or_no(*yes),
        Value::String(kept) if key == "filter" => return Some(filters(reader, kept)),
        _ => text(reader, value)?,
    };
    Some(if DAYS.contains(&key) {
        reader.day(&said)
    } else if MOMENTS.contains(&key) {
        reader.moment(&said)
    } else if CODED.contains(&key) {
        reader.coded(key, &said)
    } else if LANGUAGES.contains(&key) {
        reader.language(&said)
    } else {
        said
    })
}

/// A plain value; of a name in several languages, the one the person reads; of a reference or a tracking number, its
/// text.
pub fn text(reader: Reader, value: &Value) -> Option<String> {
    match value {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Object(keys) if keys.contains_key("text") => text(reader, &keys["text"]),
        Value::Object(keys) if keys.contains_key("grouped") => text(reader, &keys["grouped"]),
        Value::Object(_) => localized(reader, value),
        _ => None,
    }
}

/// A name in several languages, as the person at the desk reads it, or in the first language there is.
fn localized(reader: Reader, value: &Value) -> Option<String> {
    let names = names(value)?;
    let own = names
        .iter()
        .find(|(code, _)| *code == reader.language.code());
    own.or(names.first()).map(|(_, name)| (*name).to_owned())
}

/// Each name once, with the languages it is the same in: `Rue Haute (fr, en), Hoogstraat (nl)`.
pub fn in_each_language(value: &Value) -> Option<String> {
    let names = names(value)?;
    let mut grouped: Vec<(&str, Vec<&str>)> = Vec::new();
    for (code, name) in &names {
        match grouped.iter_mut().find(|(known, _)| known == name) {
            Some((_, codes)) => codes.push(code),
            None => grouped.push((name, vec![code])),
        }
    }
    match grouped.as_slice() {
        [(name, _)] => Some((*name).to_owned()),
        _ => {
            let said: Vec<String> = grouped
                .iter()
                .map(|(name, codes)| format!("{name} ({})", codes.join(", ")))
                .collect();
            Some(said.join(" · "))
        }
    }
}

/// The names of a value that is one in several languages.
fn names(value: &Value) -> Option<Vec<(&str, &str)>> {
    let keys = value.as_object().filter(|keys| !keys.is_empty())?;
    keys.iter()
        .map(|(code, name)| {
            let known = ["fr", "nl", "de", "en"].contains(&code.as_str());
            known.then_some((code.as_str(), name.as_str()?))
        })
        .collect()
}

/// The language, or those of a list; of the versions of a letter, theirs.
pub fn languages(reader: Reader, value: &Value) -> String {
    let code = |one: &Value| one.as_str().or(one["lang"].as_str()).map(str::to_owned);
    let codes: Vec<String> = match value {
        Value::Array(all) => all.iter().filter_map(code).collect(),
        one => code(one).into_iter().collect(),
    };
    match codes.as_slice() {
        [one] => reader.language(one),
        // Names of several would push everything else off the line.
        all => all.join(" "),
    }
}

/// What was looked for, and the words around it.
pub fn excerpt(value: &Value) -> String {
    let parts = value.as_array().into_iter().flatten();
    let text: String = parts.filter_map(|part| part["text"].as_str()).collect();
    let text = text.trim();
    match text.is_empty() {
        true => String::new(),
        false => format!("… {text} …"),
    }
}

/// Lines of an address, cells of a row, names of days: in one line. Pairs are said as they are given.
pub fn joined(reader: Reader, value: &Value) -> String {
    let words: Vec<String> = match value {
        Value::Array(all) => all
            .iter()
            .filter_map(|one| text(reader, one).or_else(|| text(reader, &one["name"])))
            .collect(),
        Value::Object(pairs) => pairs
            .iter()
            .filter_map(|(key, one)| Some(format!("{key}={}", text(reader, one)?)))
            .collect(),
        _ => Vec::new(),
    };
    words.join(", ")
}

/// A question kept as JSON, each of its filters under its label: `État : en attente`. What filters nothing is left out.
pub fn filters(reader: Reader, kept: &str) -> String {
    let asked: Value = serde_json::from_str(kept).unwrap_or_default();
    let said: Vec<String> = asked
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(_, value)| !is_none(value))
        .filter_map(|(key, value)| {
            let label = super::thing::label_of(reader, key).unwrap_or_else(|| key.clone());
            let value = in_words(reader, key, value)?;
            Some(reader.say(
                "terminal-row-filter",
                &[("label", &label), ("value", &value)],
            ))
        })
        .collect();
    said.join(", ")
}

/// Absent, none, no, or empty.
pub fn is_none(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Number(number) => number.as_i64() == Some(0),
        Value::String(text) => text.trim().is_empty(),
        Value::Array(all) => all.is_empty(),
        Value::Object(keys) => keys.is_empty(),
        Value::Bool(true) => false,
    }
}
