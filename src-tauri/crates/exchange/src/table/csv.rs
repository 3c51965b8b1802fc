//! CSV as spreadsheets take it: UTF-8 with a byte order mark, CRLF, quotes where they are needed.

use super::{Cell, Table};

/// A cell of text that begins so would be reckoned by a spreadsheet, and could fetch or send something.
pub(crate) const LOOKS_LIKE_A_FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Text that looks like a formula is guarded by an apostrophe before it, which reading a list takes away again; numbers
/// and dates are as they are.
pub fn csv(table: &Table, separator: char) -> Vec<u8> {
    let mut text = String::from('\u{feff}');
    text += &line(
        table.columns.iter().map(|column| column.heading.as_str()),
        separator,
    );
    for row in &table.rows {
        let cells: Vec<String> = row.iter().map(cell).collect();
        text += &unguarded_line(cells.iter().map(String::as_str), separator);
    }
    text.into_bytes()
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => guarded(text),
        other => other.text(),
    }
}

/// One line of text cells, guarded and quoted, with its end.
pub(crate) fn line<'a>(cells: impl Iterator<Item = &'a str>, separator: char) -> String {
    let cells: Vec<String> = cells.map(guarded).collect();
    unguarded_line(cells.iter().map(String::as_str), separator)
}

fn guarded(text: &str) -> String {
    if text.starts_with(LOOKS_LIKE_A_FORMULA) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn unguarded_line<'a>(cells: impl Iterator<Item = &'a str>, separator: char) -> String {
    let cells: Vec<String> = cells.map(|text| quoted(text, separator)).collect();
    format!("{}\r\n", cells.join(separator.encode_utf8(&mut [0; 4])))
}

fn quoted(text: &str, separator: char) -> String {
    let spaced = text.starts_with(' ') || text.ends_with(' ');
    if spaced || text.contains([separator, '"', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
