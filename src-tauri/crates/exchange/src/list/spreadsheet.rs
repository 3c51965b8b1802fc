//! The cells of a spreadsheet: of its first sheet that holds something, values instead of formulas.

use std::{collections::BTreeMap, io::Cursor};

use calamine::{Data, ExcelDateTime, Ods, Reader, Xlsx};

use super::{
    ListError,
    grid::{Cell, Grid, Line, Merged},
    merged,
    notice::Notice,
};

/// Cells that are filled, and columns: far beyond any list, below what fills the memory.
const CELLS: usize = 4_000_000;
const COLUMNS: u32 = 512;

pub(super) fn xlsx(bytes: &[u8]) -> Result<Grid, ListError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut grids = Vec::new();
    for name in book.sheet_names() {
        // A chart has no cells; it is no reason to refuse the sheet beside it.
        let Some(lines) = xlsx_lines(&mut book, &name)? else {
            continue;
        };
        let merged = book
            .merge_cells_by_sheet_name(&name)
            .unwrap_or_default()
            .into_iter()
            .map(|area| Merged {
                first_row: area.start.0,
                last_row: area.end.0,
                first_column: area.start.1,
                last_column: area.end.1,
            })
            .collect();
        grids.push((name, lines, merged));
    }
    Ok(first(grids))
}

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Cell by cell: a sheet with one cell in its last corner must not become a full one.
fn xlsx_lines(book: &mut Book, name: &str) -> Result<Option<Vec<Line>>, ListError> {
    let Ok(mut reader) = book.worksheet_cells_reader(name) else {
        return Ok(None);
    };
    let mut rows: BTreeMap<u32, BTreeMap<u32, Cell>> = BTreeMap::new();
    let mut filled = 0;
    while let Some(found) = reader.next_cell().map_err(damaged)? {
        let (row, column) = found.get_position();
        let cell = cell(found.get_value().clone().into());
        if cell.text.is_empty() {
            continue;
        }
        filled += 1;
        if filled > CELLS || column >= COLUMNS {
            return Err(ListError::TooLarge);
        }
        rows.entry(row).or_default().insert(column, cell);
    }
    Ok(Some(lines(rows)))
}

pub(super) fn ods(bytes: &[u8]) -> Result<Grid, ListError> {
    let plan = merged::of(bytes, CELLS)?;
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut grids = Vec::new();
    for (at, (name, range)) in book.worksheets().into_iter().enumerate() {
        let (top, left) = range.start().unwrap_or_default();
        let mut rows: BTreeMap<u32, BTreeMap<u32, Cell>> = BTreeMap::new();
        for (row, column, value) in range.used_cells() {
            let (Ok(row), Ok(column)) = (u32::try_from(row), u32::try_from(column)) else {
                return Err(ListError::TooLarge);
            };
            let cell = cell(value.clone());
            if column + left >= COLUMNS {
                return Err(ListError::TooLarge);
            }
            if !cell.text.is_empty() {
                rows.entry(row + top)
                    .or_default()
                    .insert(column + left, cell);
            }
        }
        grids.push((name, lines(rows), plan.get(at).cloned().unwrap_or_default()));
    }
    Ok(first(grids))
}

fn first(grids: Vec<(String, Vec<Line>, Vec<Merged>)>) -> Grid {
    let mut filled = grids.into_iter().filter(|(_, lines, _)| !lines.is_empty());
    let Some((_, lines, mut merged)) = filled.next() else {
        return Grid::default();
    };
    // Cells merged within one row leave no row without its value.
    merged.retain(|area| area.first_row < area.last_row);
    let names: Vec<String> = filled.map(|(name, _, _)| name).collect();
    let notices = (!names.is_empty()).then_some(Notice::OtherSheets { names });
    Grid {
        lines,
        merged,
        notices: notices.into_iter().collect(),
        is_delimited: false,
    }
}

/// Rows that are empty between others are there, those after the last are not.
fn lines(mut rows: BTreeMap<u32, BTreeMap<u32, Cell>>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    while let Some((row, cells)) = rows.pop_first() {
        let width = cells
            .keys()
            .next_back()
            .map_or(0, |last| *last as usize + 1);
        let mut line = vec![Cell::default(); width];
        for (column, cell) in cells {
            line[column as usize] = cell;
        }
        lines.push(Line::new(row + 1, line));
    }
    lines
}

fn cell(value: Data) -> Cell {
    match value {
        Data::Empty => Cell::default(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => Cell::text(text),
        Data::Int(number) => Cell::text(number.to_string()),
        Data::Float(number) => Cell::text(plain(number)),
        Data::Bool(is) => Cell::text(is.to_string()),
        Data::DateTime(date) => Cell {
            serial: Some(plain(date.as_f64())),
            ..Cell::text(day(date))
        },
        Data::Error(error) => Cell {
            is_error: true,
            ..Cell::text(error.to_string())
        },
    }
}

/// `1000`, not `1000.0`; what a person typed has no more than fifteen digits.
fn plain(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        format!("{number:.0}")
    } else {
        number.to_string()
    }
}

fn day(date: ExcelDateTime) -> String {
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}

fn damaged(error: impl std::fmt::Display) -> ListError {
    ListError::Damaged(error.to_string())
}
