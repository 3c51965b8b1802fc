//! Every letter and every list of the set is PDF/A-2a and PDF/UA-1, and qpdf finds no fault in the file.

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use typeset::{Fonts, layout, pdf};

use crate::{layouts, letters, tools};

/// What the validator finds against both profiles; empty for a good file.
pub fn failures(file: &[u8]) -> Vec<String> {
    let mut failures = Vec::new();
    for profile in [ValidationProfile::PdfA2a, ValidationProfile::PdfUa1] {
        let options = ValidationOptions::default().profile(profile);
        match validate_pdf_bytes(file, &options) {
            Ok(report) => failures.extend(report.failures.iter().map(ToString::to_string)),
            Err(error) => failures.push(error.to_string()),
        }
    }
    failures
}

#[test]
fn every_letter_and_list_is_archival_and_accessible() {
    let fonts = Fonts::new();
    for (name, layout) in layouts(&fonts) {
        let file = pdf(&layout, &fonts).unwrap();
        let failures = failures(&file);
        assert!(failures.is_empty(), "{name}: {failures:#?}");
    }
}

#[test]
fn qpdf_finds_no_fault() {
    if !tools::installed("qpdf") {
        return;
    }
    let fonts = Fonts::new();
    for (name, layout) in layouts(&fonts) {
        let file = pdf(&layout, &fonts).unwrap();
        let (said, good) = tools::run("qpdf", &["--check"], &file);
        assert!(good, "{name}: {said}");
        assert!(!said.contains("WARNING"), "{name}: {said}");
    }
}

#[test]
fn every_font_is_embedded_and_cut_down() {
    if !tools::installed("pdffonts") {
        return;
    }
    let fonts = Fonts::new();
    let file = pdf(
        &layout(&letters::every_block(model::Language::Fr), &fonts),
        &fonts,
    )
    .unwrap();
    let (said, good) = tools::run("pdffonts", &[], &file);
    assert!(good, "{said}");
    let rows: Vec<&str> = said.lines().skip(2).collect();
    assert!(rows.len() >= 3, "{said}");
    for row in rows {
        assert!(row.contains("+SourceSerif4-"), "{row}");
        // emb, sub and uni stand in the last columns before the object number.
        assert!(row.contains("yes yes yes"), "{row}");
    }
}
