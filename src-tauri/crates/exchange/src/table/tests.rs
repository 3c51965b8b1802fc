//! A register written out and read again.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use model::Date;

use super::{Cell, Column, Kind, SEPARATOR, Table, csv, xlsx};

fn register() -> Table {
    let column = |heading: &str, kind| Column {
        heading: heading.to_owned(),
        kind,
    };
    Table {
        title: "Registre : sortie/2026".to_owned(),
        columns: vec![
            column("N°", Kind::Number),
            column("Date", Kind::Date),
            column("Objet", Kind::Text),
            column("Code", Kind::Text),
        ],
        rows: vec![
            vec![
                1_u32.into(),
                Date::constant(2026, 11, 28).into(),
                "Réforme ; « chômage » \"bis\"".into(),
                "01000".into(),
            ],
            vec![2_u32.into(), Cell::Empty, "=1+1".into(), "-".into()],
        ],
    }
}

#[test]
fn csv_is_what_a_spreadsheet_opens_by_a_double_click() {
    let text = String::from_utf8(csv(&register(), SEPARATOR)).unwrap();
    assert_eq!(
        text,
        "\u{feff}N°;Date;Objet;Code\r\n\
         1;2026-11-28;\"Réforme ; « chômage » \"\"bis\"\"\";01000\r\n\
         2;;'=1+1;'-\r\n"
    );
}

#[test]
fn no_cell_of_text_is_reckoned_by_a_spreadsheet() {
    for dangerous in ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
        let table = Table {
            rows: vec![vec![dangerous.into()]],
            ..Table::default()
        };
        let text = String::from_utf8(csv(&table, ',')).unwrap();
        let cell = text.lines().nth(1).unwrap().trim_start_matches('"');
        assert!(cell.starts_with('\''), "{cell}");
    }
    let table = Table {
        rows: vec![vec![Cell::Number(-3.5)]],
        ..Table::default()
    };
    assert!(
        String::from_utf8(csv(&table, ';'))
            .unwrap()
            .ends_with("\r\n-3.5\r\n")
    );
}

fn written(table: &Table) -> Vec<u8> {
    xlsx(table, Date::constant(2026, 11, 28)).unwrap()
}

#[test]
fn a_sheet_keeps_dates_as_dates_and_text_as_text() {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(written(&register()))).unwrap();
    assert_eq!(book.sheet_names(), ["Registre  sortie2026"]);
    let sheet = book.worksheet_range("Registre  sortie2026").unwrap();
    let value = |row, column| sheet.get_value((row, column)).unwrap();
    assert_eq!(value(0, 2), &Data::String("Objet".to_owned()));
    assert_eq!(value(1, 0), &Data::Float(1.0));
    let Data::DateTime(date) = value(1, 1) else {
        panic!("{:?}", value(1, 1));
    };
    assert_eq!(date.to_ymd_hms_milli(), (2026, 11, 28, 0, 0, 0, 0));
    assert_eq!(value(1, 3), &Data::String("01000".to_owned()));
    assert_eq!(value(2, 2), &Data::String("=1+1".to_owned()));
    assert!(
        book.worksheet_formula("Registre  sortie2026")
            .unwrap()
            .is_empty()
    );
}

#[test]
fn the_same_table_gives_the_same_bytes() {
    assert_eq!(written(&register()), written(&register()));
    let later = xlsx(&register(), Date::constant(2026, 11, 29)).unwrap();
    assert_ne!(later, written(&register()));
}

#[test]
fn a_title_that_no_sheet_may_have_still_gives_a_file() {
    for title in [
        "",
        "[:*?/\\]",
        "'",
        "History",
        "Ministres & œuvres ".repeat(9).as_str(),
    ] {
        let table = Table {
            title: title.to_owned(),
            ..register()
        };
        assert!(!written(&table).is_empty(), "{title}");
    }
}

#[test]
fn what_no_sheet_can_hold_is_refused() {
    let table = Table {
        rows: vec![vec!["é".repeat(40_000).into()]],
        ..register()
    };
    assert!(xlsx(&table, Date::constant(2026, 11, 28)).is_err());
    let table = Table {
        rows: vec![vec![Date::constant(1830, 10, 4).into()]],
        ..register()
    };
    assert!(xlsx(&table, Date::constant(2026, 11, 28)).is_err());
}
