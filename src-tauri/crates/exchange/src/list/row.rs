//! From lines to recipients: which line is a row, and what its cells say.

use model::person::Gender;

use super::{
    Column, Field, List, ListError, Rejected, Row, column,
    grid::{Cell, Grid, Line},
    name::{self, Order},
    notice::{Notice, Reason},
    word,
};

pub(super) fn list(grid: &Grid, mapping: &[(String, Field)]) -> Result<List, ListError> {
    let filled: Vec<&Line> = grid.lines.iter().filter(|line| !line.is_empty()).collect();
    let head = column::head(&filled, mapping).ok_or(ListError::Empty)?;
    let mut columns = column::columns(grid, filled[head], mapping)?;
    for (at, column) in columns.iter_mut().enumerate() {
        let below = filled[head + 1..]
            .iter()
            .filter_map(|line| line.cells.get(at));
        let mut held = below
            .map(|cell| cell.text.trim())
            .filter(|text| !text.is_empty());
        held.next()
            .unwrap_or_default()
            .clone_into(&mut column.sample);
    }
    let mut list = List {
        notices: grid.notices.clone(),
        ..List::default()
    };
    list.notices.extend(column::notices(&columns));
    list.notices.extend(passed_over(grid, &filled, head));
    let lines = &filled[head + 1..];
    if lines.is_empty() {
        return Err(ListError::Empty);
    }
    for (at, line) in lines.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| lines[at]);
        let after = lines.get(at + 1).copied();
        match row(grid, &columns, line, [before, after]) {
            Ok(row) => list.rows.push(row),
            Err(reason) => list.rejected.push(Rejected {
                row: line.number,
                reason,
                cells: cells(line, columns.len()),
            }),
        }
    }
    Ok(List { columns, ..list })
}

/// Titles above the headings, and empty rows between the others; those after the last are no rows.
fn passed_over(grid: &Grid, filled: &[&Line], head: usize) -> Vec<Notice> {
    let count = |items: usize| u32::try_from(items).unwrap_or(u32::MAX);
    let (first, last) = (filled[head].number, filled[filled.len() - 1].number);
    let is_between = |line: &&Line| line.is_empty() && (first..last).contains(&line.number);
    let empty = grid.lines.iter().filter(is_between).count();
    let above = (head > 0).then(|| Notice::RowsAbove { rows: count(head) });
    let between = (empty > 0).then(|| Notice::EmptyRows { rows: count(empty) });
    above.into_iter().chain(between).collect()
}

fn row(
    grid: &Grid,
    columns: &[Column],
    line: &Line,
    neighbours: [Option<&Line>; 2],
) -> Result<Row, Reason> {
    let is_short = grid.is_delimited && line.cells.len() < columns.len();
    if let Some(reason) = broken(line, columns.len(), is_short, neighbours) {
        return Err(reason);
    }
    let mut reading = Reading {
        columns,
        line,
        notices: Vec::new(),
    };
    let row = reading.row();
    let mut notices = reading.notices;
    let merged = under_merged(grid, columns, line);
    let is_merged = !merged.is_empty();
    notices.extend(merged);
    notices.extend(is_short.then_some(Notice::FewCells));
    let is_usable = row.post.is_some()
        || row.family_name.is_some()
        || row.function.is_some() && row.organization.is_some();
    match (is_usable, is_merged) {
        (true, _) => Ok(Row { notices, ..row }),
        (false, true) => Err(Reason::MergedCell),
        (false, false) => Err(Reason::NoRecipient),
    }
}

/// Why the cells cannot be told which column they belong to.
fn broken(
    line: &Line,
    wanted: usize,
    is_short: bool,
    neighbours: [Option<&Line>; 2],
) -> Option<Reason> {
    let mut beyond = line.cells.iter().skip(wanted);
    let is_long = beyond.any(|cell| !cell.text.trim().is_empty());
    let makes_one = |other: &Line| {
        let both = line.cells.len() + other.cells.len();
        other.cells.len() < wanted && [wanted, wanted + 1].contains(&both)
    };
    let is_half = is_short && neighbours.into_iter().flatten().any(makes_one);
    line.refused
        .or(is_long.then_some(Reason::TooManyCells))
        .or(is_half.then_some(Reason::TooFewCells))
}

fn under_merged(grid: &Grid, columns: &[Column], line: &Line) -> Vec<Notice> {
    let is_covered = |at: usize| grid.merged.iter().any(|area| area.covers(line.number, at));
    let columns = columns.iter().enumerate();
    columns
        .filter(|(at, _)| is_covered(*at))
        .map(|(_, column)| Notice::Merged {
            heading: column.heading.clone(),
        })
        .collect()
}

/// The cells of one line while they become a row.
struct Reading<'a> {
    columns: &'a [Column],
    line: &'a Line,
    notices: Vec<Notice>,
}

impl Reading<'_> {
    fn row(&mut self) -> Row {
        let mut row = Row {
            number: self.line.number,
            cells: cells(self.line, self.columns.len()),
            function: self.value(Field::Function),
            organization: self.value(Field::Organization),
            box_number: self.value(Field::BoxNumber),
            building: self.value(Field::Building),
            country: self.value(Field::Country),
            phone: self.value(Field::Phone),
            ..Row::default()
        };
        self.name(&mut row);
        self.address(&mut row);
        row.email = self.value(Field::Email).and_then(|value| {
            let email = is_email(&value).then(|| value.clone());
            if email.is_none() {
                self.notices.push(Notice::EmailOdd { value });
            }
            email
        });
        row.language = self.value(Field::Language).and_then(|word| {
            let language = word::language(&word);
            if language.is_none() {
                self.notices.push(Notice::LanguageUnknown { word });
            }
            language
        });
        row.post = self.value(Field::Post).and_then(|value| {
            let post = is_post(&value).then(|| value.clone());
            if post.is_none() {
                self.notices.push(Notice::PostUnknown { value });
            }
            post
        });
        row
    }

    fn name(&mut self, row: &mut Row) {
        row.given_name = self.value(Field::GivenName);
        row.family_name = self.value(Field::FamilyName);
        let of_word = self.value(Field::Gender);
        if let Some(word) = &of_word {
            row.gender = word::gender(word).unwrap_or_default();
            if word::gender(word).is_none() {
                let word = word.clone();
                self.notices.push(Notice::GenderUnknown { word });
            }
        }
        for (field, order) in [
            (Field::NameFamilyFirst, Order::FamilyFirst),
            (Field::NameGivenFirst, Order::GivenFirst),
            (Field::Name, Order::Unknown),
        ] {
            if row.family_name.is_some() {
                break;
            }
            let Some(whole) = self.value(field) else {
                continue;
            };
            let (gender, whole) = word::before_name(&whole);
            if row.gender == Gender::Unknown {
                row.gender = gender.unwrap_or_default();
            }
            let divided = name::divide(whole, order);
            if divided.is_whole {
                let name = whole.to_owned();
                self.notices.push(Notice::NameNotSplit { name });
            }
            row.given_name = row.given_name.take().or(divided.given);
            row.family_name = (!divided.family.is_empty()).then_some(divided.family);
        }
    }

    /// `1000 Bruxelles` in one cell, and the number of a house in its own, are made whole.
    fn address(&mut self, row: &mut Row) {
        row.postcode = self.number(Field::Postcode);
        row.city = self.value(Field::City);
        let street = self.value(Field::Street);
        let house = self.number(Field::HouseNumber);
        if row.postcode.is_none()
            && let Some((postcode, city)) = row.city.as_deref().and_then(postcode_and_city)
        {
            (row.postcode, row.city) = (Some(postcode), Some(city));
        }
        row.street = match (street, house) {
            (Some(street), Some(house)) => Some(format!("{street} {house}")),
            (street, house) => street.or(house),
        };
        if row.postcode.is_none()
            && row.city.is_none()
            && let Some(street) = row.street.as_deref()
            && let Some((before, last)) = street.rsplit_once(',')
            && let Some((postcode, city)) = postcode_and_city(last.trim())
        {
            let street = before.trim().to_owned();
            (row.street, row.postcode, row.city) = (Some(street), Some(postcode), Some(city));
        }
        if let Some(value) = row.postcode.clone().filter(|code| !is_postcode(code)) {
            self.notices.push(Notice::PostcodeOdd { value });
        }
    }

    fn cells(&self, field: Field) -> Vec<(&Column, &Cell)> {
        let columns = self.columns.iter().zip(&self.line.cells);
        columns
            .filter(|(column, cell)| column.field == Some(field) && !cell.text.trim().is_empty())
            .collect()
    }

    fn value(&mut self, field: Field) -> Option<String> {
        let (mut values, mut notices) = (Vec::new(), Vec::new());
        for (column, cell) in self.cells(field) {
            if cell.is_error {
                notices.push(Notice::CellError {
                    heading: column.heading.clone(),
                    value: cell.text.clone(),
                });
            } else {
                values.push(tidy(&cell.text));
            }
        }
        self.notices.extend(notices);
        let mut values = values.into_iter();
        let first = values.next()?;
        let others = values.filter(|value| *value != first);
        self.notices
            .extend(others.map(|value| Notice::DoubledValue { field, value }));
        Some(first)
    }

    /// A number that a spreadsheet dressed as a date is still that number.
    fn number(&mut self, field: Field) -> Option<String> {
        let serial = self
            .cells(field)
            .first()
            .and_then(|(_, cell)| cell.serial.clone());
        let value = self.value(field)?;
        let Some(serial) = serial else {
            return Some(value);
        };
        self.notices.push(Notice::NumberFromDate {
            field,
            value: serial.clone(),
        });
        Some(serial)
    }
}

/// `federal/employment`.
fn is_post(value: &str) -> bool {
    let is_part = |part: &str| {
        let sign = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
        !part.is_empty() && part.bytes().all(sign)
    };
    value.contains('/') && value.split('/').all(is_part)
}

/// Some name at some place; whether there is a mailbox only its post office knows.
fn is_email(value: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty() && !part.contains(|sign: char| sign.is_whitespace() || sign == '@')
    };
    value
        .split_once('@')
        .is_some_and(|(name, place)| is_part(name) && is_part(place) && place.contains('.'))
}

/// What the postal forms of all countries have in common: some digit, at most ten signs (Universal Postal Union,
/// "Addressing the world").
fn is_postcode(value: &str) -> bool {
    value.contains(|sign: char| sign.is_ascii_digit())
        && value.chars().count() <= 10
        && value
            .chars()
            .all(|sign| sign.is_ascii_alphanumeric() || " -".contains(sign))
}

/// `1000 Bruxelles`, `B-1000 Brussel`, `F-75007 Paris`.
fn postcode_and_city(text: &str) -> Option<(String, String)> {
    let (first, city) = text.split_once(' ')?;
    let code = first.rsplit_once('-').map_or(first, |(_, code)| code);
    let is_code = (4..=5).contains(&code.len()) && code.bytes().all(|sign| sign.is_ascii_digit());
    let has_city = city.chars().any(char::is_alphabetic);
    (is_code && has_city).then(|| (code.to_owned(), city.trim().to_owned()))
}

/// Trimmed, with single spaces; a line break in a cell becomes a comma, as an address is written in one line.
pub(super) fn tidy(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.join(" ")
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join(", ").replace(",,", ",")
}

fn cells(line: &Line, width: usize) -> Vec<String> {
    let mut cells = line.texts();
    if cells.len() < width && line.refused.is_none() {
        cells.resize(width, String::new());
    }
    cells
}
