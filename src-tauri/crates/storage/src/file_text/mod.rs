//! Words read in kept files, so that they can be searched. A file is named by its bytes: its words never change.

use rusqlite::{OptionalExtension, named_params};

use crate::{Result, Store, Tx};

/// None where no words could be read in it.
pub fn get(store: &Store, sha256: &str) -> Result<Option<String>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(named_params! {":sha256": sha256}, |row| row.get("text"))
        .optional()?)
}

pub fn put(tx: &Tx<'_>, sha256: &str, text: &str) -> Result<()> {
    tx.connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(named_params! {":sha256": sha256, ":text": text})?;
    Ok(())
}
