//! Which of the four forms a file has, by its content.

use std::io::Cursor;

use super::ListError;
use crate::decode;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Xlsx,
    Ods,
    Card,
    Delimited,
}

/// What a spreadsheet may take unpacked: some hundred times the list of a campaign.
const UNPACKED: u64 = 256 << 20;

pub(super) fn of(bytes: &[u8], file_name: &str) -> Result<Form, ListError> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(ListError::Empty);
    }
    if bytes.starts_with(b"PK") {
        return packed(bytes);
    }
    if is_foreign(bytes) {
        return Err(ListError::NotAList);
    }
    let text = decode::text(bytes).text;
    if text.trim().is_empty() {
        return Err(ListError::Empty);
    }
    if text.chars().take(4_096).any(is_control) {
        return Err(ListError::NotAList);
    }
    let opens_card = text
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty())
        .is_some_and(|line| line.eq_ignore_ascii_case("BEGIN:VCARD"));
    let is_called_card =
        file_name.to_lowercase().ends_with(".vcf") && text.to_uppercase().contains("BEGIN:VCARD");
    Ok(if opens_card || is_called_card {
        Form::Card
    } else {
        Form::Delimited
    })
}

/// No text holds these, whatever its encoding.
fn is_control(letter: char) -> bool {
    letter < ' ' && !matches!(letter, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1c}')
}

fn is_foreign(bytes: &[u8]) -> bool {
    const OPENINGS: [&[u8]; 9] = [
        b"%PDF-",
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"GIF8",
        b"{\\rtf",
        b"\xd0\xcf\x11\xe0",
        b"\x1f\x8b",
        b"\x7fELF",
        b"SQLite format 3",
    ];
    let is_page = || {
        let start: Vec<u8> = bytes.iter().copied().take(512).collect();
        let start = start.trim_ascii_start().to_ascii_lowercase();
        start.starts_with(b"<!doctype")
            || start.starts_with(b"<html")
            || start.starts_with(b"<?xml")
    };
    OPENINGS.iter().any(|opening| bytes.starts_with(opening)) || is_page()
}

fn packed(bytes: &[u8]) -> Result<Form, ListError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))
        .map_err(|error| ListError::Damaged(error.to_string()))?;
    let sizes =
        (0..archive.len()).map(|at| archive.by_index_raw(at).map_or(0, |entry| entry.size()));
    if sizes.fold(0, u64::saturating_add) > UNPACKED {
        return Err(ListError::TooLarge);
    }
    let holds = |name: &str| archive.index_for_name(name).is_some();
    if holds("xl/workbook.xml") {
        Ok(Form::Xlsx)
    } else if is_ods(bytes) {
        Ok(Form::Ods)
    } else {
        Err(ListError::NotAList)
    }
}

fn is_ods(bytes: &[u8]) -> bool {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return false;
    };
    let Ok(entry) = archive.by_name("mimetype") else {
        return false;
    };
    let mut kind = String::new();
    std::io::Read::read_to_string(&mut std::io::Read::take(entry, 256), &mut kind)
        .is_ok_and(|_| kind.starts_with("application/vnd.oasis.opendocument.spreadsheet"))
}
