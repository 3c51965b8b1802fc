//! A text whose values stand between separators.
//!
//! A quote that is never closed spoils one row and not the rest of the file: a row that does not end where a row can
//! end is set aside, and reading goes on with the next line.

use encoding_rs::UTF_8;

use super::{
    grid::{Cell, Grid, Line},
    heading,
    notice::{Notice, Reason},
};
use crate::decode::{self, Decoded};

const SEPARATORS: [char; 4] = [';', ',', '\t', '|'];

/// Lines that one quoted value may take: more than any address.
const LINES_OF_A_VALUE: usize = 20;

pub(super) fn read(bytes: &[u8]) -> Grid {
    let decoded = decode::text(bytes);
    let mut lines: Vec<&str> = lines(&decoded.text);
    let stated = lines.first().and_then(|line| stated_separator(line));
    let separator = stated.unwrap_or_else(|| likely_separator(&lines));
    // Spreadsheets do not count the line that states it.
    let skipped = usize::from(stated.is_some());
    lines.drain(..skipped);
    let (rows, starts) = rows(&lines, separator);
    let starts: Vec<usize> = starts.into_iter().map(|start| start + skipped).collect();
    Grid {
        notices: encoding_notices(&decoded, &starts),
        lines: rows,
        is_delimited: true,
        ..Grid::default()
    }
}

/// Ends of lines of all systems, the old Macintosh's among them.
fn lines(text: &str) -> Vec<&str> {
    if text.contains('\n') {
        text.lines().collect()
    } else {
        text.split('\r').collect()
    }
}

/// `sep=;`, as Excel writes it into the first line.
fn stated_separator(line: &str) -> Option<char> {
    let mut rest = line.trim_matches('"').strip_prefix("sep=")?.chars();
    let separator = rest.next()?;
    rest.next().is_none().then_some(separator)
}

/// The one that gives the most headings that are known, and then rows of the same length.
fn likely_separator(lines: &[&str]) -> char {
    let first: Vec<&str> = lines
        .iter()
        .copied()
        .filter(|line| !line.trim().is_empty())
        .take(50)
        .collect();
    let weight = |separator: &char| {
        let rows: Vec<Vec<String>> = first
            .iter()
            .map(|line| split(line, *separator).cells)
            .collect();
        let known = rows.iter().take(10).map(|row| {
            row.iter()
                .filter(|cell| heading::field(cell).is_some())
                .count()
        });
        let width = rows.iter().map(Vec::len).max().unwrap_or_default();
        let alike = rows.iter().filter(|row| row.len() == width).count();
        let alike = if width > 1 { alike } else { 0 };
        (known.max().unwrap_or_default(), alike)
    };
    SEPARATORS
        .into_iter()
        .rev()
        .max_by_key(weight)
        .unwrap_or(';')
}

/// The rows, and for each the line it begins on.
fn rows(lines: &[&str], separator: char) -> (Vec<Line>, Vec<usize>) {
    let (mut rows, mut starts) = (Vec::new(), Vec::new());
    let (mut at, mut width) = (0, None);
    while at < lines.len() {
        let number = u32::try_from(rows.len() + 1).unwrap_or(u32::MAX);
        let (cells, taken) = match closed(&lines[at..], separator, width) {
            Some((cells, taken)) => (Ok(cells), taken),
            None => (Err(lines[at].split(separator)), 1),
        };
        let line = match cells {
            Ok(cells) => Line::new(
                number,
                cells.into_iter().map(|cell| unguarded(&cell)).collect(),
            ),
            Err(cells) => Line {
                refused: Some(Reason::UnbalancedQuotes),
                ..Line::new(number, cells.map(Cell::text).collect())
            },
        };
        width = width.or_else(|| (!line.is_empty()).then_some(line.cells.len()));
        rows.push(line);
        starts.push(at);
        at += taken;
    }
    (rows, starts)
}

/// The cells of the row that begins here, and how many lines it takes; none where its quotes do not close, or close only
/// with the opening quote of a later row.
fn closed(lines: &[&str], separator: char, width: Option<usize>) -> Option<(Vec<String>, usize)> {
    let mut text = lines[0].to_owned();
    for taken in 1..=LINES_OF_A_VALUE {
        let split = split(&text, separator);
        if split.is_closed {
            let is_whole = taken == 1 || width.is_none_or(|width| width == split.cells.len());
            return (is_whole && split.is_clean).then_some((split.cells, taken));
        }
        text.push('\n');
        text.push_str(lines.get(taken)?);
    }
    None
}

struct Split {
    cells: Vec<String>,
    is_closed: bool,
    /// Nothing stands between a closing quote and the next separator.
    is_clean: bool,
}

fn split(row: &str, separator: char) -> Split {
    let mut cells = vec![String::new()];
    let (mut is_quoted, mut is_clean, mut was_quoted) = (false, true, false);
    let mut letters = row.chars().peekable();
    while let Some(letter) = letters.next() {
        let last = cells.len() - 1;
        let cell = &mut cells[last];
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if is_quoted => (is_quoted, was_quoted) = (false, true),
            '"' if cell.trim().is_empty() && !was_quoted => {
                cell.clear();
                is_quoted = true;
            }
            _ if letter == separator && !is_quoted => {
                cells.push(String::new());
                was_quoted = false;
            }
            _ => {
                is_clean &= !was_quoted || letter.is_whitespace();
                cell.push(letter);
            }
        }
    }
    Split {
        cells,
        is_closed: !is_quoted,
        is_clean,
    }
}

/// Without the apostrophe that this program and others put before a value that looks like a formula.
fn unguarded(cell: &str) -> Cell {
    let guarded = cell
        .strip_prefix('\'')
        .filter(|rest| rest.starts_with(crate::table::LOOKS_LIKE_A_FORMULA));
    Cell::text(guarded.unwrap_or(cell))
}

fn encoding_notices(decoded: &Decoded, starts: &[usize]) -> Vec<Notice> {
    let row_of = |line: &usize| starts.partition_point(|start| start <= line);
    if !decoded.strange.is_empty() {
        let mut rows: Vec<u32> = decoded
            .strange
            .iter()
            .map(|line| u32::try_from(row_of(line)).unwrap_or(u32::MAX))
            .collect();
        rows.dedup();
        return vec![Notice::MixedEncoding { rows }];
    }
    if decoded.encoding == UTF_8 {
        return Vec::new();
    }
    vec![Notice::Encoding {
        name: decoded.encoding.name(),
    }]
}
