//! Merged cells of an ODS file, which its reader does not tell; and whether repeated cells would fill the memory.

use std::io::{BufReader, Cursor};

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use super::{ListError, grid::Merged};

/// The merged areas of each table, in the order of the file.
pub(super) fn of(bytes: &[u8], most: usize) -> Result<Vec<Vec<Merged>>, ListError> {
    let damaged = |error: String| ListError::Damaged(error);
    let mut archive =
        zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(error.to_string()))?;
    let content = archive
        .by_name("content.xml")
        .map_err(|error| damaged(error.to_string()))?;
    let mut reader = Reader::from_reader(BufReader::new(content));
    let (mut walk, mut buffer) = (Walk::default(), Vec::new());
    loop {
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Eof) => return Ok(walk.tables),
            Ok(Event::Start(tag)) => walk.open(&tag, false),
            Ok(Event::Empty(tag)) => walk.open(&tag, true),
            Ok(Event::End(tag)) => walk.close(tag.name().as_ref()),
            Ok(Event::Text(_)) => walk.has_text = true,
            Ok(_) => {}
            Err(error) => return Err(damaged(error.to_string())),
        }
        if walk.filled > most {
            return Err(ListError::TooLarge);
        }
        buffer.clear();
    }
}

#[derive(Default)]
struct Walk {
    tables: Vec<Vec<Merged>>,
    row: u32,
    column: u32,
    row_repeats: u32,
    cell_repeats: u32,
    has_text: bool,
    row_filled: usize,
    filled: usize,
}

impl Walk {
    fn open(&mut self, tag: &BytesStart, is_empty: bool) {
        match tag.name().as_ref() {
            "table:table" => {
                self.tables.push(Vec::new());
                self.row = 0;
            }
            "table:table-row" => {
                (self.column, self.row_filled) = (0, 0);
                self.row_repeats = number(tag, "table:number-rows-repeated");
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.area(tag);
                self.cell_repeats = number(tag, "table:number-columns-repeated");
                self.has_text = false;
            }
            _ => {}
        }
        if is_empty {
            self.close(tag.name().as_ref());
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "table:table-row" => {
                self.filled = self
                    .filled
                    .saturating_add(self.row_filled.saturating_mul(self.row_repeats as usize));
                self.row = self.row.saturating_add(self.row_repeats);
            }
            "table:table-cell" | "table:covered-table-cell" => {
                if self.has_text {
                    self.row_filled = self.row_filled.saturating_add(self.cell_repeats as usize);
                }
                self.column = self.column.saturating_add(self.cell_repeats);
            }
            _ => {}
        }
    }

    fn area(&mut self, tag: &BytesStart) {
        let rows = number(tag, "table:number-rows-spanned");
        let columns = number(tag, "table:number-columns-spanned");
        let (row, column) = (self.row, self.column);
        if let Some(table) = self.tables.last_mut().filter(|_| rows > 1 || columns > 1) {
            table.push(Merged {
                first_row: row,
                last_row: row.saturating_add(rows - 1),
                first_column: column,
                last_column: column.saturating_add(columns - 1),
            });
        }
    }
}

/// An attribute that counts; 1 where it is missing or no number.
fn number(tag: &BytesStart, name: &str) -> u32 {
    let attribute = tag.try_get_attribute(name).ok().flatten();
    let value = attribute.and_then(|found| found.value.parse().ok());
    value.filter(|value| *value > 0).unwrap_or(1)
}
