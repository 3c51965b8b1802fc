//! Which line holds the headings, and which column holds what.

use super::{
    By, Column, Field, ListError,
    grid::{Cell, Grid, Line},
    heading,
    notice::Notice,
    row::tidy,
};

/// Headings may stand below a title of some lines.
const LINES_ABOVE: usize = 10;

/// The line with the most headings that are known or mapped, else the first. Above it only a title may stand, so that
/// no recipient is passed over.
pub(super) fn head(filled: &[&Line], mapping: &[(String, Field)]) -> Option<usize> {
    let is_known = |cell: &&Cell| {
        heading::field(&cell.text).is_some() || mapped(&tidy(&cell.text), mapping).is_some()
    };
    let known = |line: &Line| line.cells.iter().filter(is_known).count();
    let is_title = |line: &&&Line| {
        let filled = line
            .cells
            .iter()
            .filter(|cell| !cell.text.trim().is_empty());
        known(line) == 0 && filled.count() <= 2
    };
    let above = filled.iter().take(LINES_ABOVE).take_while(is_title).count();
    let last = above.min(filled.len().checked_sub(1)?);
    (0..=last).rev().max_by_key(|at| known(filled[*at]))
}

fn mapped(heading: &str, mapping: &[(String, Field)]) -> Option<Field> {
    let same = |(column, _): &&(String, Field)| heading::folded(column) == heading::folded(heading);
    mapping
        .iter()
        .find(|(column, _)| tidy(column) == heading)
        .or_else(|| {
            let known = mapping.iter().find(same)?;
            (!heading::folded(heading).is_empty()).then_some(known)
        })
        .map(|(_, field)| *field)
}

pub(super) fn columns(
    grid: &Grid,
    head: &Line,
    mapping: &[(String, Field)],
) -> Result<Vec<Column>, ListError> {
    let used = |line: &Line| {
        let last = line
            .cells
            .iter()
            .rposition(|cell| !cell.text.trim().is_empty());
        last.map_or(0, |last| last + 1)
    };
    let below = grid
        .lines
        .iter()
        .filter(|line| line.number > head.number && !grid.is_delimited);
    let width = below.map(used).max().unwrap_or_default().max(used(head));
    // Empty headings at the end of a delimited line are columns: its rows have a cell for them too.
    let width = if grid.is_delimited {
        head.cells.len().max(width)
    } else {
        width
    };
    let headings: Vec<String> = (0..width)
        .map(|at| {
            head.cells
                .get(at)
                .map(|cell| tidy(&cell.text))
                .unwrap_or_default()
        })
        .enumerate()
        .map(|(at, heading)| {
            if heading.is_empty() {
                letter(at)
            } else {
                heading
            }
        })
        .collect();
    check(mapping, &headings)?;
    Ok(assigned(headings, mapping))
}

/// A mapping names columns that are there, and each field once.
fn check(mapping: &[(String, Field)], headings: &[String]) -> Result<(), ListError> {
    for (at, (column, field)) in mapping.iter().enumerate() {
        if !headings
            .iter()
            .any(|heading| mapped(heading, &[(column.clone(), *field)]).is_some())
        {
            return Err(ListError::NoSuchColumn(column.clone()));
        }
        if mapping[..at].iter().any(|(_, other)| other == field) {
            return Err(ListError::MappedTwice(column.clone()));
        }
    }
    Ok(())
}

/// What is mapped by hand takes its field from every other column.
fn assigned(headings: Vec<String>, mapping: &[(String, Field)]) -> Vec<Column> {
    let taken = |field: &Field| mapping.iter().any(|(_, by_hand)| by_hand == field);
    let mut columns: Vec<Column> = headings
        .into_iter()
        .map(|heading| match mapped(&heading, mapping) {
            Some(field) => Column {
                heading,
                field: Some(field),
                by: By::Hand,
                sample: String::new(),
            },
            None => Column {
                field: heading::field(&heading).filter(|field| !taken(field)),
                heading,
                by: By::Heading,
                sample: String::new(),
            },
        })
        .collect();
    // « Nom » beside « Prénom » is the family name.
    let holds = |field| columns.iter().any(|column| column.field == Some(field));
    if holds(Field::GivenName) && !holds(Field::FamilyName) {
        let names = columns
            .iter_mut()
            .filter(|column| column.field == Some(Field::Name) && column.by == By::Heading);
        names.for_each(|column| column.field = Some(Field::FamilyName));
    }
    columns
}

pub(super) fn notices(columns: &[Column]) -> Vec<Notice> {
    let fields: Vec<Field> = columns.iter().filter_map(|column| column.field).collect();
    if fields.is_empty() {
        return vec![Notice::NoColumnKnown];
    }
    let mut notices = Vec::new();
    let has = |wanted: &[Field]| wanted.iter().any(|field| fields.contains(field));
    let named = has(&[
        Field::Post,
        Field::FamilyName,
        Field::Name,
        Field::NameFamilyFirst,
        Field::NameGivenFirst,
    ]);
    if !(named || has(&[Field::Function]) && has(&[Field::Organization])) {
        notices.push(Notice::NoRecipientColumn);
    }
    for field in Field::ALL {
        let same = columns.iter().filter(|column| column.field == Some(field));
        let headings: Vec<String> = same.map(|column| column.heading.clone()).collect();
        if headings.len() > 1 {
            notices.push(Notice::DoubledColumn { field, headings });
        }
    }
    notices
}

/// A, B, …, Z, AA: how a spreadsheet calls a column.
fn letter(at: usize) -> String {
    let last = char::from(b'A' + u8::try_from(at % 26).unwrap_or_default());
    if at < 26 {
        last.to_string()
    } else {
        format!("{}{last}", letter(at / 26 - 1))
    }
}
