//! Whether every seal holds; if not, the first record that does not, and why.

use std::path::Path;

use model::archive::{Broken, BrokenWhy, Record};
use rusqlite::named_params;

use super::{FIRST_PREVIOUS, row_to_record, seal, snapshot};
use crate::{Result, Store, dispatch, files, folder};

/// Records read at once: a snapshot may be long, and there may be many.
const BATCH: u32 = 256;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verification {
    /// Records there are.
    pub records: u32,
    /// Hash of the last record; 64 zeros where there is none.
    pub head: String,
    pub broken: Option<Broken>,
}

/// `head` is one kept outside: it shows that records were cut off, or all computed anew.
pub fn verify(store: &Store, head: Option<&str>) -> Result<Verification> {
    let mut verification = Verification {
        records: 0,
        head: FIRST_PREVIOUS.to_owned(),
        broken: None,
    };
    let mut number = 0;
    let mut head_found = head.is_none_or(|head| head == FIRST_PREVIOUS);
    loop {
        let records = batch(store, number)?;
        let Some(last) = records.last() else { break };
        let after = last.number;
        for record in records {
            verification.records += 1;
            if verification.broken.is_none() {
                verification.broken = broken(store, &record, number, &verification.head)?;
            }
            head_found |= head == Some(record.hash.as_str());
            number = record.number;
            verification.head = record.hash;
        }
        number = after;
    }
    if verification.broken.is_none() {
        verification.broken = unsealed(store, number)?
            .or_else(|| (!head_found).then(|| at(number + 1, "hash", BrokenWhy::HeadMissing)));
    }
    Ok(verification)
}

fn batch(store: &Store, after: i64) -> Result<Vec<Record>> {
    let mut statement = store.connection.prepare_cached(include_str!("chain.sql"))?;
    let rows = statement.query_map(
        named_params! {":after": after, ":limit": BATCH},
        row_to_record,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// `number` and `previous` are those of the record before.
fn broken(store: &Store, record: &Record, number: i64, previous: &str) -> Result<Option<Broken>> {
    use BrokenWhy as Why;
    if record.number != number + 1 {
        return Ok(Some(at(number + 1, "number", Why::NumberMissing)));
    }
    let here = |field: &str, why| Some(at(record.number, field, why));
    if record.previous != previous {
        return Ok(here("previous", Why::ChainBroken));
    }
    if record.hash != seal(record) {
        return Ok(here("hash", Why::RecordChanged));
    }
    if let Some((field, why)) = file(store, record) {
        return Ok(here(field, why));
    }
    let Some(dispatch) = dispatch::get(store, &record.dispatch)? else {
        return Ok(here("dispatch", Why::DispatchChanged));
    };
    let sealed_here =
        dispatch.letter == record.letter && dispatch.reference.text == record.reference;
    Ok(match snapshot::difference(&record.snapshot, &dispatch) {
        Some(field) => here(&field, Why::DispatchChanged),
        None if !sealed_here => here("letter", Why::DispatchChanged),
        None => None,
    })
}

fn file(store: &Store, record: &Record) -> Option<(&'static str, BrokenWhy)> {
    let folder = store.folder().join(folder::FILES);
    let state = |sha256: &str| match std::fs::read(Path::new(&folder).join(sha256)) {
        Err(_) => Some(BrokenWhy::FileMissing),
        Ok(bytes) if files::sha256(&bytes) != sha256 => Some(BrokenWhy::FileChanged),
        Ok(_) => None,
    };
    let snapshot: serde_json::Value = serde_json::from_str(&record.snapshot).unwrap_or_default();
    let receipt = snapshot["dispatch"]["receipt_sha256"].as_str();
    state(&record.pdf_sha256)
        .map(|why| ("pdf_sha256", why))
        .or_else(|| receipt.and_then(state).map(|why| ("receipt_sha256", why)))
}

/// A dispatch of the register without its record: the end of the chain was cut off.
fn unsealed(store: &Store, last: i64) -> Result<Option<Broken>> {
    let unsealed: bool = store
        .connection
        .prepare_cached(include_str!("unsealed.sql"))?
        .query_row([], |row| row.get(0))?;
    Ok(unsealed.then(|| at(last + 1, "number", BrokenWhy::NumberMissing)))
}

fn at(number: i64, field: &str, why: BrokenWhy) -> Broken {
    Broken {
        number,
        field: field.to_owned(),
        why,
    }
}
