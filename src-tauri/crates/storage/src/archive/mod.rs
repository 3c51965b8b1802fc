//! The sealed letters: a chain in which each record carries the hash of the one before. In ink.

mod list;
mod seal;
mod snapshot;
mod verify;

use model::{
    Timestamp,
    archive::Record,
    dispatch::Dispatch,
    id::{DispatchId, LetterId},
};
use rusqlite::{OptionalExtension, Row, named_params};
use serde_json::{Map, Value};

use crate::{Noun, Result, Store, Tx, column};

#[cfg(test)]
pub(crate) use list::every_statement;
pub use list::{Filter, Hit, List, Order, Sort, list, years};
pub use seal::{FIRST_PREVIOUS, seal, sealed_bytes};
pub use verify::{Part, Verification, verify, verify_one, verify_part};

/// What is sealed, besides what the archive gives it: number, previous, hash.
#[derive(Clone, Debug)]
pub struct Sealed<'a> {
    pub dispatch: &'a Dispatch,
    pub sealed_at: Timestamp,
    pub pdf_sha256: &'a str,
    /// Source text, merge facts, membership and address as they stood, program version. The dispatch is put with it.
    pub snapshot: Map<String, Value>,
}

/// Adds the record at the end of the chain.
pub fn append(tx: &Tx<'_>, sealed: Sealed<'_>) -> Result<Record> {
    tx.touch(Noun::Archive);
    let last = last(tx)?;
    let mut snapshot = sealed.snapshot;
    snapshot.insert(
        "dispatch".to_owned(),
        snapshot::of_dispatch(sealed.dispatch),
    );
    let mut record = Record {
        number: last.as_ref().map_or(0, |last| last.number) + 1,
        dispatch: sealed.dispatch.id.clone(),
        letter: sealed.dispatch.letter.clone(),
        reference: sealed.dispatch.reference.text.clone(),
        sealed_at: sealed.sealed_at,
        pdf_sha256: sealed.pdf_sha256.to_owned(),
        snapshot: Value::Object(snapshot).to_string(),
        previous: last.map_or_else(|| FIRST_PREVIOUS.to_owned(), |last| last.hash),
        hash: String::new(),
    };
    record.hash = seal(&record);
    insert(tx, &record)?;
    Ok(record)
}

fn insert(tx: &Tx<'_>, record: &Record) -> Result<()> {
    tx.connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":number": record.number,
            ":dispatch": record.dispatch.0,
            ":letter": record.letter.0,
            ":reference": record.reference,
            ":sealed_at": column::instant(record.sealed_at),
            ":pdf_sha256": record.pdf_sha256,
            ":snapshot": record.snapshot,
            ":previous": record.previous,
            ":hash": record.hash,
        })?;
    Ok(())
}

pub fn get(store: &Store, number: i64) -> Result<Option<Record>> {
    one(
        store,
        include_str!("get.sql"),
        named_params! {":number": number},
    )
}

pub fn of_letter(store: &Store, letter: &LetterId) -> Result<Option<Record>> {
    one(
        store,
        include_str!("of_letter.sql"),
        named_params! {":letter": letter.0},
    )
}

/// The last record of the chain.
pub fn last(store: &Store) -> Result<Option<Record>> {
    one(store, include_str!("last.sql"), named_params! {})
}

/// Hash of the last record, as it stands; none where nothing is sealed yet.
pub fn head(store: &Store) -> Result<Option<String>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("head.sql"))?
        .query_row([], |row| row.get(0))
        .optional()?)
}

pub fn count(store: &Store) -> Result<u32> {
    Ok(store
        .connection
        .prepare_cached(include_str!("count_all.sql"))?
        .query_row([], |row| row.get(0))?)
}

fn one(store: &Store, sql: &str, params: impl rusqlite::Params) -> Result<Option<Record>> {
    Ok(store
        .connection
        .prepare_cached(sql)?
        .query_row(params, row_to_record)
        .optional()?)
}

fn row_to_record(row: &Row<'_>) -> rusqlite::Result<Record> {
    Ok(Record {
        number: row.get("number")?,
        dispatch: DispatchId(row.get("dispatch")?),
        letter: LetterId(row.get("letter")?),
        reference: row.get("reference")?,
        sealed_at: column::read_text(row, "sealed_at")?,
        pdf_sha256: row.get("pdf_sha256")?,
        snapshot: row.get("snapshot")?,
        previous: row.get("previous")?,
        hash: row.get("hash")?,
    })
}
