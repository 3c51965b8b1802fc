//! Spreadsheets as people fill them.

use std::io::{Cursor, Write};

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

use super::{Field, List, ListError, Notice, Reason, read};

fn book(fill: impl FnOnce(&mut Worksheet)) -> List {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    read(&book.save_to_buffer().unwrap(), "liste.xlsx", &[]).unwrap()
}

fn heads(sheet: &mut Worksheet, row: u32, headings: &[&str]) {
    for (at, heading) in (0..).zip(headings) {
        sheet.write_string(row, at, *heading).unwrap();
    }
}

#[test]
fn a_postcode_that_is_a_number_or_was_dressed_as_a_date_is_a_postcode() {
    let list = book(|sheet| {
        heads(sheet, 0, &["Nom", "CP", "N°"]);
        let date = Format::new().set_num_format("dd/mm/yyyy");
        heads(sheet, 1, &["Dupont"]);
        sheet.write_number(1, 1, 1000.0).unwrap();
        sheet.write_number(1, 2, 12.0).unwrap();
        heads(sheet, 2, &["Peeters"]);
        sheet.write_number_with_format(2, 1, 9000.0, &date).unwrap();
    });
    assert_eq!(list.rows[0].postcode.as_deref(), Some("1000"));
    assert_eq!(list.rows[0].street.as_deref(), Some("12"));
    assert_eq!(list.rows[0].notices, []);
    assert_eq!(list.rows[1].postcode.as_deref(), Some("9000"));
    assert_eq!(
        list.rows[1].notices,
        [Notice::NumberFromDate {
            field: Field::Postcode,
            value: "9000".to_owned()
        }]
    );
}

#[test]
fn a_formula_gives_its_value_and_one_that_failed_is_told() {
    let list = book(|sheet| {
        heads(sheet, 0, &["Nom", "Fonction", "Tél."]);
        sheet
            .write_formula(1, 0, Formula::new("=A9").set_result("Dupont"))
            .unwrap();
        sheet
            .write_formula(1, 1, Formula::new("=1/0").set_result("#DIV/0!"))
            .unwrap();
        sheet.write_string(1, 2, "=1+1").unwrap();
    });
    let row = &list.rows[0];
    assert_eq!(row.family_name.as_deref(), Some("Dupont"));
    assert_eq!(row.function, None);
    assert_eq!(row.phone.as_deref(), Some("=1+1"));
    assert_eq!(
        row.notices,
        [Notice::CellError {
            heading: "Fonction".to_owned(),
            value: "#DIV/0!".to_owned()
        }]
    );
}

#[test]
fn a_merged_cell_belongs_to_its_first_row_and_the_rows_under_it_are_told() {
    let list = book(|sheet| {
        heads(sheet, 0, &["Nom", "Fonction", "Organisation"]);
        sheet
            .merge_range(1, 2, 2, 2, "Cabinet", &Format::new())
            .unwrap();
        heads(sheet, 1, &["Dupont", "Ministre"]);
        heads(sheet, 2, &["Peeters", "Minister"]);
        sheet
            .merge_range(3, 0, 4, 0, "Claes", &Format::new())
            .unwrap();
        sheet.write_string(4, 1, "Minister").unwrap();
    });
    assert_eq!(list.rows[0].organization.as_deref(), Some("Cabinet"));
    assert_eq!(list.rows[1].organization, None);
    assert_eq!(
        list.rows[1].notices,
        [Notice::Merged {
            heading: "Organisation".to_owned()
        }]
    );
    assert_eq!(
        (list.rejected[0].row, list.rejected[0].reason),
        (5, Reason::MergedCell)
    );
}

#[test]
fn the_first_sheet_with_something_in_it_is_read_and_the_others_are_named() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Vide").unwrap();
    for (name, family) in [("Un", "Dupont"), ("Deux", "Peeters")] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        heads(sheet, 3, &["Nom"]);
        heads(sheet, 5, &[family]);
    }
    let list = read(&book.save_to_buffer().unwrap(), "", &[]).unwrap();
    assert_eq!(list.rows.len(), 1);
    assert_eq!(
        (list.rows[0].number, list.rows[0].family_name.as_deref()),
        (6, Some("Dupont"))
    );
    assert!(list.notices.contains(&Notice::OtherSheets {
        names: vec!["Deux".to_owned()]
    }));
}

#[test]
fn a_lone_cell_in_the_last_corner_does_not_fill_the_memory() {
    let list = book(|sheet| {
        heads(sheet, 0, &["Nom"]);
        heads(sheet, 1_048_575, &["Dupont"]);
    });
    assert_eq!(list.rows[0].number, 1_048_576);
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    heads(sheet, 0, &["Nom"]);
    sheet.write_string(0, 16_383, "x").unwrap();
    let read = read(&book.save_to_buffer().unwrap(), "", &[]);
    assert_eq!(read, Err(ListError::TooLarge));
}

#[test]
fn a_date_in_a_column_of_text_is_written_out() {
    let list = book(|sheet| {
        heads(sheet, 0, &["Nom", "Fonction"]);
        heads(sheet, 1, &["Dupont"]);
        let date = ExcelDateTime::from_ymd(2026, 11, 28).unwrap();
        let format = Format::new().set_num_format("d/m/yyyy");
        sheet
            .write_datetime_with_format(1, 1, &date, &format)
            .unwrap();
    });
    assert_eq!(list.rows[0].function.as_deref(), Some("2026-11-28"));
}

fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:spreadsheet><table:table table:name="Liste">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    let manifest = r#"<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let plain = zip::write::SimpleFileOptions::default();
    for (name, text) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_str()),
        ("META-INF/manifest.xml", manifest),
    ] {
        archive.start_file(name, plain).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn text_cell(text: &str) -> String {
    format!(
        r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
    )
}

#[test]
fn an_ods_gives_values_numbers_and_merged_cells_as_an_xlsx_does() {
    let rows = format!(
        r#"<table:table-row>{}{}{}</table:table-row>
<table:table-row>{}<table:table-cell table:formula="of:=500*2" office:value-type="float" office:value="1000"><text:p>1000</text:p></table:table-cell><table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>Cabinet</text:p></table:table-cell></table:table-row>
<table:table-row>{}<table:table-cell office:value-type="float" office:value="9000"><text:p>9000</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#,
        text_cell("Nom"),
        text_cell("CP"),
        text_cell("Organisation"),
        text_cell("Dupont"),
        text_cell("Peeters"),
    );
    let list = read(&ods(&rows), "liste.ods", &[]).unwrap();
    assert_eq!((list.rows.len(), list.rejected.len()), (2, 0));
    assert_eq!(list.rows[0].postcode.as_deref(), Some("1000"));
    assert_eq!(list.rows[0].organization.as_deref(), Some("Cabinet"));
    assert_eq!(list.rows[1].number, 3);
    assert_eq!(
        list.rows[1].notices,
        [Notice::Merged {
            heading: "Organisation".to_owned()
        }]
    );
}

#[test]
fn an_ods_that_repeats_a_cell_a_thousand_million_times_is_refused() {
    let row = format!(
        r#"<table:table-row table:number-rows-repeated="1048576">{}</table:table-row>"#,
        text_cell("Nom").replace(
            "<table:table-cell",
            r#"<table:table-cell table:number-columns-repeated="1000""#
        )
    );
    assert_eq!(read(&ods(&row), "", &[]), Err(ListError::TooLarge));
}

#[test]
fn a_spreadsheet_that_is_cut_off_is_damaged_and_a_text_document_is_no_list() {
    let whole = ods(&format!(
        "<table:table-row>{}</table:table-row>",
        text_cell("Nom")
    ));
    for length in [4, 40, whole.len() / 2, whole.len() - 1] {
        let error = read(&whole[..length], "liste.ods", &[]).unwrap_err();
        assert!(
            matches!(error, ListError::Damaged(_)),
            "{length}: {error:?}"
        );
    }
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive
        .start_file(
            "word/document.xml",
            zip::write::SimpleFileOptions::default(),
        )
        .unwrap();
    let document = archive.finish().unwrap().into_inner();
    assert_eq!(read(&document, "liste.xlsx", &[]), Err(ListError::NotAList));
}
