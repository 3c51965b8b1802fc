//! The organisation whose letters these are. There is at most one.

use model::sender::Sender;
use rusqlite::{OptionalExtension, named_params};
use serde_json::Value;

use crate::{Noun, Result, StorageError, Store, Tx, column};

pub fn get(store: &Store) -> Result<Option<Sender>> {
    let value: Option<String> = store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row([], |row| row.get("value"))
        .optional()?;
    value.map(|value| read(&value)).transpose()
}

pub fn put(tx: &Tx<'_>, sender: &Sender) -> Result<()> {
    tx.touch(Noun::Sender);
    tx.connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(named_params! {":value": column::json(sender)})?;
    Ok(())
}

/// Over the values of the first day, so that a sender written before a field existed still reads.
fn read(text: &str) -> Result<Sender> {
    let damaged = |error: serde_json::Error| StorageError::Damaged {
        why: format!("sender: {error}"),
    };
    let mut whole = serde_json::to_value(Sender::default()).map_err(damaged)?;
    let kept: Value = serde_json::from_str(text).map_err(damaged)?;
    if let (Value::Object(whole), Value::Object(kept)) = (&mut whole, kept) {
        whole.extend(kept);
    }
    serde_json::from_value(whole).map_err(damaged)
}
