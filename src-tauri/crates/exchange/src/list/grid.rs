//! Cells in rows, however the file was written; between the forms and the fields.

use super::notice::{Notice, Reason};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Grid {
    pub lines: Vec<Line>,
    pub merged: Vec<Merged>,
    pub notices: Vec<Notice>,
    /// Cells that are missing at the end of a line are a sign that it is broken.
    pub is_delimited: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    /// From 1, as the person sees it.
    pub number: u32,
    pub cells: Vec<Cell>,
    /// It was already seen to be broken.
    pub refused: Option<Reason>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    pub text: String,
    /// The number below a date: a postcode that was dressed as a date is still that number.
    pub serial: Option<String>,
    pub is_error: bool,
}

/// Rows and columns from 0 and inclusive, as spreadsheets count them below their labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Merged {
    pub first_row: u32,
    pub last_row: u32,
    pub first_column: u32,
    pub last_column: u32,
}

impl Merged {
    /// Whether this cell, with its row from 1, lies under the first row of it.
    pub fn covers(&self, number: u32, column: usize) -> bool {
        let row = number.saturating_sub(1);
        let column = u32::try_from(column).unwrap_or(u32::MAX);
        row > self.first_row
            && row <= self.last_row
            && (self.first_column..=self.last_column).contains(&column)
    }
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

impl Line {
    pub fn new(number: u32, cells: Vec<Cell>) -> Self {
        Self {
            number,
            cells,
            refused: None,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.text.trim().is_empty())
    }

    pub fn texts(&self) -> Vec<String> {
        self.cells.iter().map(|cell| cell.text.clone()).collect()
    }
}
