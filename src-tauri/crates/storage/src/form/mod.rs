//! Forms of address that no source supports and the person at the desk confirmed.

use std::collections::BTreeSet;

use model::Timestamp;
use rusqlite::named_params;

use crate::{Noun, Result, Store, Tx, column};

pub fn confirmed_keys(store: &Store) -> Result<BTreeSet<String>> {
    let mut statement = store.connection.prepare_cached(include_str!("list.sql"))?;
    let rows = statement.query_map([], |row| row.get("key"))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub fn confirm(tx: &Tx<'_>, key: &str, at: Timestamp) -> Result<()> {
    tx.touch(Noun::Form);
    tx.connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(named_params! {":key": key, ":confirmed_at": column::instant(at)})?;
    Ok(())
}

/// The form is doubtful again.
pub fn withdraw(tx: &Tx<'_>, key: &str) -> Result<()> {
    tx.touch(Noun::Form);
    tx.connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! {":key": key})?;
    Ok(())
}
