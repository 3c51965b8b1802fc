//! A list as it goes out: CSV for any program, XLSX for a spreadsheet.

mod csv;
mod xlsx;

use model::Date;

pub use csv::csv;
pub(crate) use csv::{LOOKS_LIKE_A_FORMULA, line};
pub use xlsx::{Unwritable, xlsx};

/// What spreadsheets of Belgium, France and Germany expect between the cells of a CSV.
pub const SEPARATOR: char = ';';

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Name of the sheet and title of the file.
    pub title: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub heading: String,
    pub kind: Kind,
}

/// How a column is laid out; what a cell is, it says itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    Date,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Empty,
    Text(String),
    Number(f64),
    Date(Date),
}

impl Cell {
    /// A date as ISO 8601, a number with a point.
    fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Date(date) => date.to_string(),
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<Date> for Cell {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

#[cfg(test)]
mod tests;
