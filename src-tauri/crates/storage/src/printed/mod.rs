//! What was printed of a letter last: its number, and the SHA-256 of the bytes that were kept.

use model::{Language, id::LetterId, letter::Printed, reference::Reference};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::{Result, Store, Tx, column};

pub fn get(store: &Store, letter: &LetterId) -> Result<Option<Printed>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(named_params! {":letter": letter.0}, row_to_printed)
        .optional()?)
}

/// Reference and SHA-256 of the kept file, without the facts that were printed.
pub fn file(store: &Store, letter: &LetterId) -> Result<Option<(String, String)>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("file.sql"))?
        .query_row(named_params! {":letter": letter.0}, |row| {
            Ok((row.get("reference")?, row.get("pdf_sha256")?))
        })
        .optional()?)
}

/// A later print takes the place of the one before; the number stays (the database sees to it).
pub(crate) fn put(tx: &Tx<'_>, letter: &LetterId, printed: &Printed) -> Result<()> {
    tx.connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(named_params! {
            ":letter": letter.0,
            ":reference": printed.reference.text,
            ":year": printed.reference.year,
            ":number": printed.reference.number,
            ":language": printed.language.code(),
            ":date": printed.date.to_string(),
            ":pages": printed.pages,
            ":pdf_sha256": printed.pdf_sha256,
            ":source_sha256": printed.source_sha256,
            ":snapshot": printed.snapshot,
            ":exported_at": column::instant(printed.exported_at),
        })?;
    Ok(())
}

fn row_to_printed(row: &Row<'_>) -> rusqlite::Result<Printed> {
    Ok(Printed {
        reference: Reference {
            text: row.get("reference")?,
            year: row.get("year")?,
            number: row.get("number")?,
        },
        language: column::read_text::<Language>(row, "language")?,
        date: column::read_text(row, "date")?,
        pages: row.get("pages")?,
        pdf_sha256: row.get("pdf_sha256")?,
        source_sha256: row.get("source_sha256")?,
        snapshot: row.get("snapshot")?,
        exported_at: column::read_text(row, "exported_at")?,
    })
}
