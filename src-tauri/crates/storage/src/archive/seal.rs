//! The hash of a record, in a form anyone can compute again without this program.
//!
//! SHA-256 over the fields in this order, each written as its length in bytes (decimal digits of ASCII), a colon, and
//! its bytes in UTF-8, with nothing between: `number` in decimal digits, `dispatch`, `letter`, `reference`,
//! `sealed_at` as it stands in the table (RFC 3339 in UTC with nine digits of the second), `pdf_sha256`, `snapshot`,
//! `previous`. The lengths keep two different records from giving the same bytes.

use model::archive::Record;

use crate::{column, files};

/// What stands for the hash before the first record.
pub const FIRST_PREVIOUS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The hash that belongs to the fields of the record.
pub fn seal(record: &Record) -> String {
    files::sha256(&sealed_bytes(record))
}

/// The exact bytes that are hashed: `sha256sum` over them gives the hash of the record.
pub fn sealed_bytes(record: &Record) -> Vec<u8> {
    bytes_of([
        &record.number.to_string(),
        record.dispatch.as_str(),
        record.letter.as_str(),
        &record.reference,
        &column::instant(record.sealed_at),
        &record.pdf_sha256,
        &record.snapshot,
        &record.previous,
    ])
}

/// The hash over the fields as they stand in the table, whatever stands there.
pub(super) fn seal_fields(fields: [&str; 8]) -> String {
    files::sha256(&bytes_of(fields))
}

fn bytes_of(fields: [&str; 8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for field in fields {
        bytes.extend_from_slice(field.len().to_string().as_bytes());
        bytes.push(b':');
        bytes.extend_from_slice(field.as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record() -> Record {
        Record {
            number: 1,
            dispatch: "d".into(),
            letter: "l".into(),
            reference: "2026/001".to_owned(),
            sealed_at: "2026-11-24T10:00:00Z".parse().unwrap(),
            pdf_sha256: "ab".to_owned(),
            snapshot: "{}".to_owned(),
            previous: FIRST_PREVIOUS.to_owned(),
            hash: String::new(),
        }
    }

    /// Computed beside this program: `printf '1:11:d1:l8:2026/001…' | sha256sum`.
    #[test]
    fn the_hash_is_the_one_anyone_computes() {
        let text = format!(
            "1:11:d1:l8:2026/00130:2026-11-24T10:00:00.000000000Z2:ab2:{{}}64:{FIRST_PREVIOUS}"
        );
        assert_eq!(seal(&record()), files::sha256(text.as_bytes()));
        assert_eq!(
            seal(&record()),
            "9d1951c861bdfa8515bf84b2229d838065f8713c2c00004e315bf0313f5814f3"
        );
    }

    #[test]
    fn moving_a_letter_from_one_field_to_the_next_changes_the_hash() {
        let mut moved = record();
        moved.dispatch = "dl".into();
        moved.letter = "".into();
        assert_ne!(seal(&moved), seal(&record()));
    }
}
