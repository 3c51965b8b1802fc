//! XLSX: headings in bold that stay in sight, dates that are dates, text that stays text.

use model::Date;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use super::{Cell, Column, Kind, Table};

/// What a sheet cannot hold: too many rows or columns, a text beyond 32,767 letters, a date before 1900.
#[derive(Debug, thiserror::Error)]
#[error("xlsx-unwritable: {0}")]
pub struct Unwritable(#[from] XlsxError);

const WIDEST: usize = 60;
const NARROWEST: usize = 6;
/// `2026-11-28`, with some air.
const DATE: usize = 12;

/// The same table and the same day give the same bytes: `created` is the only date in the file's properties.
pub fn xlsx(table: &Table, created: Date) -> Result<Vec<u8>, Unwritable> {
    let mut book = Workbook::new();
    book.set_properties(
        &DocProperties::new()
            .set_title(&table.title)
            .set_creation_datetime(&date(created)?),
    );
    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(&table.title))?;
    head(sheet, table)?;
    let day = Format::new().set_num_format("yyyy-mm-dd");
    for (row, cells) in (1_u32..).zip(&table.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => drop(sheet.write_string(row, column, text)?),
                Cell::Number(number) => drop(sheet.write_number(row, column, *number)?),
                Cell::Date(value) => {
                    sheet.write_datetime_with_format(row, column, date(*value)?, &day)?;
                }
            }
        }
    }
    Ok(book.save_to_buffer()?)
}

fn head(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    for (at, column) in (0_u16..).zip(&table.columns) {
        let bold = Format::new().set_bold();
        let format = match column.kind {
            Kind::Number => bold.set_align(FormatAlign::Right),
            Kind::Text | Kind::Date => bold,
        };
        sheet.write_string_with_format(0, at, &column.heading, &format)?;
        let width = u32::try_from(width(table, usize::from(at), column)).unwrap_or_default();
        sheet.set_column_width(at, width)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// As wide as its longest value, within reason.
fn width(table: &Table, at: usize, column: &Column) -> usize {
    let letters = |cell: &Cell| match cell {
        Cell::Date(_) => DATE,
        other => other
            .text()
            .lines()
            .map(|line| line.chars().count())
            .max()
            .unwrap_or_default(),
    };
    let cells = table.rows.iter().filter_map(|row| row.get(at)).map(letters);
    let widest = cells
        .max()
        .unwrap_or_default()
        .max(column.heading.chars().count() + 1);
    let least = if column.kind == Kind::Date {
        DATE
    } else {
        NARROWEST
    };
    (widest + 1).clamp(least, WIDEST)
}

fn date(date: Date) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(date.year()).unwrap_or_default();
    ExcelDateTime::from_ymd(year, part(date.month()), part(date.day()))
}

/// At most 31 letters, without the signs a spreadsheet uses for its own.
fn sheet_name(title: &str) -> String {
    let allowed = |letter: &char| {
        !['[', ']', ':', '*', '?', '/', '\\'].contains(letter) && !letter.is_control()
    };
    let mut name = String::new();
    let mut length = 0;
    for letter in title.chars().filter(allowed) {
        length += letter.len_utf16();
        if length > 31 {
            break;
        }
        name.push(letter);
    }
    let name = name.trim().trim_matches('\'').trim();
    if name.is_empty() || name.eq_ignore_ascii_case("history") {
        "1".to_owned()
    } else {
        name.to_owned()
    }
}
