//! Whether every seal holds; if not, the first record that does not, and why.

use model::archive::{Broken, BrokenWhy};
use rusqlite::named_params;
use serde_json::Value;

use super::{FIRST_PREVIOUS, seal::seal_fields, snapshot};
use crate::{Result, Store, files};

/// Records read at once: a snapshot may be long, and there may be many.
const BATCH: u32 = 256;

/// What one act of verifying came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Every record up to this number holds.
    UpTo(i64),
    Done(Verification),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verification {
    /// Records there are.
    pub records: u32,
    /// Hash of the last record; none where nothing is sealed yet.
    pub head: Option<String>,
    pub broken: Option<Broken>,
}

/// `head` is one kept outside: it shows that records were cut off, or all computed anew.
pub fn verify(store: &Store, head: Option<&str>) -> Result<Verification> {
    let mut after = 0;
    loop {
        match verify_part(store, head, after, u32::MAX)? {
            Part::Done(verification) => return Ok(verification),
            Part::UpTo(number) => after = number,
        }
    }
}

/// The records after number `after`, which was verified before, as many as `most`: one that was not is said at once.
pub fn verify_part(store: &Store, head: Option<&str>, after: i64, most: u32) -> Result<Part> {
    let done = |broken| {
        Ok(Part::Done(Verification {
            records: super::count(store)?,
            head: super::head(store)?,
            broken,
        }))
    };
    let mut number = after;
    let mut previous = match after {
        0 => FIRST_PREVIOUS.to_owned(),
        _ => hash_of(store, after)?,
    };
    let mut read = 0;
    while read < most {
        let records = batch(store, number, BATCH.min(most - read))?;
        if records.is_empty() {
            let broken = match unsealed(store, number)? {
                Some(broken) => Some(broken),
                None if head_stands(store, head)? => None,
                None => Some(at(number + 1, "hash", BrokenWhy::HeadMissing)),
            };
            return done(broken);
        }
        for record in records {
            let broken = broken(store, &record, number, &previous);
            if broken.is_some() {
                return done(broken);
            }
            (number, previous) = (record.number, record.hash);
            read += 1;
        }
    }
    Ok(Part::UpTo(number))
}

fn hash_of(store: &Store, number: i64) -> Result<String> {
    let before = batch(store, number - 1, 1)?.into_iter().next();
    let before = before.filter(|record| record.number == number);
    Ok(before.map_or_else(String::new, |record| record.hash))
}

/// Whether a head kept outside is among the records.
fn head_stands(store: &Store, head: Option<&str>) -> Result<bool> {
    let Some(head) = head.filter(|head| *head != FIRST_PREVIOUS) else {
        return Ok(true);
    };
    Ok(store
        .connection
        .prepare_cached(include_str!("has_hash.sql"))?
        .query_row(named_params! {":hash": head}, |row| row.get(0))?)
}

/// Whether this one record holds: its place after the one before, its seal, its files. None where it does, and where there
/// is no such record.
pub fn verify_one(store: &Store, number: i64) -> Result<Option<Broken>> {
    let mut previous = FIRST_PREVIOUS.to_owned();
    for record in batch(store, number - 2, 2)? {
        if record.number == number {
            return Ok(broken(store, &record, number - 1, &previous));
        }
        previous = record.hash;
    }
    Ok(None)
}

/// A record as it stands in the table: one that was tampered with need not read as a record of the model.
struct Raw {
    number: i64,
    /// dispatch, letter, reference, sealed_at, pdf_sha256, snapshot, previous
    fields: [String; 7],
    hash: String,
    /// The dispatch of the register, in the form of the snapshot.
    register: Option<String>,
    /// SHA-256 of the files that came since, as JSON.
    receipts: String,
    replies: String,
}

fn batch(store: &Store, after: i64, limit: u32) -> Result<Vec<Raw>> {
    let mut statement = store.connection.prepare_cached(include_str!("chain.sql"))?;
    let params = named_params! {":after": after, ":limit": limit};
    let rows = statement.query_map(params, |row| {
        Ok(Raw {
            number: row.get("number")?,
            fields: [
                row.get("dispatch")?,
                row.get("letter")?,
                row.get("reference")?,
                row.get("sealed_at")?,
                row.get("pdf_sha256")?,
                row.get("snapshot")?,
                row.get("previous")?,
            ],
            hash: row.get("hash")?,
            register: row.get("register")?,
            receipts: row.get("receipts")?,
            replies: row.get("replies")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// `number` and `previous` are those of the record before.
fn broken(store: &Store, record: &Raw, number: i64, previous: &str) -> Option<Broken> {
    use BrokenWhy as Why;
    let [
        dispatch,
        letter,
        reference,
        sealed_at,
        pdf_sha256,
        snapshot,
        chained,
    ] = &record.fields;
    if record.number != number + 1 {
        return Some(at(number + 1, "number", Why::NumberMissing));
    }
    let here = |field: &str, why| Some(at(record.number, field, why));
    if chained != previous {
        return here("previous", Why::ChainBroken);
    }
    let digits = record.number.to_string();
    let fields = [
        &digits, dispatch, letter, reference, sealed_at, pdf_sha256, snapshot, chained,
    ];
    if record.hash != seal_fields(fields.map(String::as_str)) {
        return here("hash", Why::RecordChanged);
    }
    let snapshot: Value = serde_json::from_str(snapshot).unwrap_or_default();
    if let Some(why) = file(store, pdf_sha256) {
        return here("pdf_sha256", why);
    }
    let receipt = snapshot["dispatch"]["receipt_sha256"].as_str();
    if let Some(why) = receipt.and_then(|receipt| file(store, receipt)) {
        return here("receipt_sha256", why);
    }
    let enclosures = snapshot["enclosures"].as_array();
    let mut enclosed = enclosures
        .into_iter()
        .flatten()
        .filter_map(|enclosure| enclosure["sha256"].as_str());
    if let Some(why) = enclosed.find_map(|sha256| file(store, sha256)) {
        return here("enclosures", why);
    }
    for (field, files) in [("receipt", &record.receipts), ("reply", &record.replies)] {
        let files: Vec<String> = serde_json::from_str(files).unwrap_or_default();
        if let Some(why) = files.iter().find_map(|sha256| file(store, sha256)) {
            return here(field, why);
        }
    }
    let register = record.register.as_deref().unwrap_or("null");
    let register: Value = serde_json::from_str(register).unwrap_or_default();
    snapshot::difference(&snapshot, &register).and_then(|field| here(&field, Why::DispatchChanged))
}

fn file(store: &Store, sha256: &str) -> Option<BrokenWhy> {
    match std::fs::read(files::path(store, sha256)) {
        Err(_) => Some(BrokenWhy::FileMissing),
        Ok(bytes) if files::sha256(&bytes) != sha256 => Some(BrokenWhy::FileChanged),
        Ok(_) => None,
    }
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
