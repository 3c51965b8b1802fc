//! Rows of a list: one line a row, the cells of a column below each other.

use serde_json::Value;

use super::{
    column::{Column, How},
    reader::Reader,
    value,
};

/// A cell longer than this does not push the others to the right: its own row is longer.
const WIDEST: usize = 44;

/// The rows in columns; a column that is empty in all of them is left out.
pub fn aligned(reader: Reader, columns: &[Column], rows: &[Value]) -> Vec<String> {
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            columns
                .iter()
                .map(|column| cell(reader, column, row))
                .collect()
        })
        .collect();
    let width = |at: usize| {
        let lengths = cells.iter().map(|row| row[at].chars().count());
        lengths
            .filter(|length| *length <= WIDEST)
            .max()
            .unwrap_or_default()
    };
    let filled: Vec<(usize, usize)> = (0..columns.len())
        .filter(|at| cells.iter().any(|row| !row[*at].is_empty()))
        .map(|at| (at, width(at)))
        .collect();
    let line = |row: &Vec<String>| {
        let padded: Vec<String> = filled
            .iter()
            .map(|(at, width)| format!("{:width$}", row[*at]))
            .collect();
        padded.join("  ").trim_end().to_owned()
    };
    cells.iter().map(line).collect()
}

fn cell(reader: Reader, column: &Column, row: &Value) -> String {
    let found = column.path.split('.').fold(row, |value, key| &value[key]);
    let text = || value::text(reader, found).unwrap_or_default();
    let said = match column.how {
        How::Text => text(),
        How::Day => reader.day(&text()),
        How::Moment => reader.moment(&text()),
        How::Coded => coded(reader, column.path, &text()),
        How::Language => value::languages(reader, found),
        How::Excerpt => value::excerpt(found),
        How::Joined => value::joined(reader, found),
        How::Filters => value::filters(reader, &text()),
        How::Refused => reader
            .try_say(&format!("list-reason-{}", text()))
            .unwrap_or_else(text),
        How::Said(_) if value::is_none(found) => String::new(),
        How::Said(message) => phrase(reader, message, row),
        How::Unless(message) if found == false => phrase(reader, message, row),
        How::Unless(_) => String::new(),
        How::Count(message) => counted(reader, message, column.path, found),
    };
    one_line(&said)
}

fn coded(reader: Reader, path: &str, code: &str) -> String {
    let key = path.rsplit('.').next().unwrap_or(path);
    if code.is_empty() {
        return String::new();
    }
    reader.coded(key, code)
}

/// The message with every plain value of the row: days said as days, languages by name. How far a day is known goes
/// with it (`since_as`: `day`, `month` or `year`), since prepositions hang on it.
fn phrase(reader: Reader, message: &str, row: &Value) -> String {
    let keys = || row.as_object().into_iter().flatten();
    let known = keys().map(|(key, found)| {
        let text = found.as_str().unwrap_or_default();
        let known = ["year", "month", "day"].get(text.matches('-').count());
        (format!("{key}_as"), (*known.unwrap_or(&"day")).to_owned())
    });
    let args: Vec<(String, String)> = keys()
        .filter_map(|(key, found)| Some((key.clone(), argument(reader, key, found)?)))
        .chain(known)
        .collect();
    let args: Vec<(&str, &str)> = args
        .iter()
        .map(|(key, text)| (key.as_str(), text.as_str()))
        .collect();
    reader.say(message, &args)
}

/// Several words are one variable of a phrase.
fn argument(reader: Reader, key: &str, found: &Value) -> Option<String> {
    match found {
        Value::Array(_) => Some(value::joined(reader, found)),
        one => value::in_words(reader, key, one),
    }
}

fn counted(reader: Reader, message: &str, path: &str, found: &Value) -> String {
    let Some(number) = found.as_i64() else {
        return String::new();
    };
    let shown = reader.number(number);
    let number = number.to_string();
    let args = [
        (path, number.as_str()),
        ("count", &number),
        ("shown", &shown),
    ];
    reader.say(message, &args)
}

/// A text of several lines, in one; spaces of typography stay.
fn one_line(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.join(" ")
}

/// The words of a row a person looks for where its columns are not named, in a fixed order.
pub fn line(reader: Reader, row: &Value) -> String {
    const KEYS: &[&str] = &[
        "id",
        "post",
        "number",
        "kind",
        "reference",
        "state",
        "name",
        "on",
        "due",
        "label",
        "person",
        "recipient",
        "title",
        "subject",
        "channel",
        "text",
        "answer",
        "reason",
        "letter",
        "path",
        "sha256",
        "message",
    ];
    if let Value::String(text) = row {
        return text.clone();
    }
    let words: Vec<String> = KEYS
        .iter()
        .filter_map(|key| value::in_words(reader, key, &row[*key]))
        .collect();
    words.join("  ")
}

#[cfg(test)]
mod tests {
    use api::Language;
    use serde_json::json;

    use super::*;
    use crate::paper::column;

    #[test]
    fn cells_of_a_column_stand_below_each_other_and_empty_columns_are_left_out() {
        let reader = Reader {
            language: Language::En,
            offset: 0,
        };
        let rows = [
            json!({ "day": "2026-12-25", "kind": "holiday", "name": "Christmas" }),
            json!({ "day": "2027-01-01", "kind": "closing", "name": "Rest" }),
        ];
        let columns = column::of("calendar", "show", "").expect("columns");
        let lines = aligned(reader, columns, &rows);
        let begins = |line: &str, word: &str| line.find(word).expect("the word");
        assert_eq!(begins(&lines[0], "Christmas"), begins(&lines[1], "Rest"));
        assert!(lines[0].starts_with("25 December 2026  "), "{lines:?}");
        let bare = [json!({ "day": "2026-12-25" })];
        assert_eq!(aligned(reader, columns, &bare), ["25 December 2026"]);
    }
}
