//! A list of recipients as somebody else keeps it: CSV, XLSX, ODS or vCard in, rows with known fields out.
//!
//! Nothing is corrected and nothing is dropped in silence: a row that cannot be used is refused with its reason and its
//! cells, and what cannot be told for certain is a notice. Leaves to others: who the rows are (`desk`).

mod card;
mod column;
mod delimited;
mod field;
mod form;
mod grid;
mod heading;
mod merged;
mod name;
mod notice;
mod refused;
mod row;
mod spreadsheet;
mod word;

#[cfg(test)]
mod card_tests;
#[cfg(test)]
mod spreadsheet_tests;
#[cfg(test)]
mod tests;

use model::{Language, person::Gender};

pub use field::{Field, UnknownField};
pub use notice::{Notice, Reason};
pub use refused::{write_refused, write_rejected_csv};

/// What stood in the file. `columns` are in its order, `rows` and `rejected` too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    pub rejected: Vec<Rejected>,
    /// What concerns the file as a whole; the notices of one row stand in it.
    pub notices: Vec<Notice>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// As it stands in the file; a column without one is called by its letter.
    pub heading: String,
    pub field: Option<Field>,
    pub by: By,
    /// The first cell below it that holds something, as it stands: what a person maps the column by.
    pub sample: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Heading,
    Hand,
}

/// One recipient. `number` is the row as a spreadsheet counts it, from 1; in a vCard file the card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    pub number: u32,
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    pub gender: Gender,
    pub language: Option<Language>,
    pub function: Option<String>,
    pub organization: Option<String>,
    pub street: Option<String>,
    /// The box of a Belgian address.
    pub box_number: Option<String>,
    pub building: Option<String>,
    pub postcode: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    /// The id of a post of the directory, such as `federal/employment`.
    pub post: Option<String>,
    /// As they stand in the list, under its columns.
    pub cells: Vec<String>,
    pub notices: Vec<Notice>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    pub row: u32,
    pub reason: Reason,
    pub cells: Vec<String>,
}

/// Why there is no list at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ListError {
    #[error("list-empty")]
    Empty,
    /// Not one of the four forms: a PDF, a picture, a program.
    #[error("list-not-a-list")]
    NotAList,
    /// It says it is a spreadsheet and cannot be read as one.
    #[error("list-damaged: {0}")]
    Damaged(String),
    /// Unpacked it would fill the memory.
    #[error("list-too-large")]
    TooLarge,
    #[error("list-no-such-column: {0}")]
    NoSuchColumn(String),
    #[error("list-mapped-twice: {0}")]
    MappedTwice(String),
}

impl ListError {
    /// The code a face finds its message by.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Empty => "list-empty",
            Self::NotAList => "list-not-a-list",
            Self::Damaged(_) => "list-damaged",
            Self::TooLarge => "list-too-large",
            Self::NoSuchColumn(_) => "list-no-such-column",
            Self::MappedTwice(_) => "list-mapped-twice",
        }
    }

    /// The heading it is about.
    pub fn column(&self) -> Option<&str> {
        match self {
            Self::NoSuchColumn(heading) | Self::MappedTwice(heading) => Some(heading),
            _ => None,
        }
    }
}

/// Reads a list. The form is decided by the content, `file_name` is a hint; `mapping` says what a column holds where its
/// heading does not, and is stronger than the heading.
pub fn read(bytes: &[u8], file_name: &str, mapping: &[(String, Field)]) -> Result<List, ListError> {
    let grid = match form::of(bytes, file_name)? {
        form::Form::Xlsx => spreadsheet::xlsx(bytes)?,
        form::Form::Ods => spreadsheet::ods(bytes)?,
        form::Form::Card => card::read(bytes),
        form::Form::Delimited => delimited::read(bytes),
    };
    row::list(&grid, mapping)
}
