//! What is decided once for the whole desk: a row a setting, the others as on the first day.

use model::setting::Settings;
use rusqlite::named_params;
use serde_json::{Map, Value};

use crate::{Noun, Result, StorageError, Store, Tx};

pub fn get(store: &Store) -> Result<Settings> {
    let mut whole = fields(&Settings::default())?;
    let mut statement = store.connection.prepare_cached(include_str!("list.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let key: String = row.get("key")?;
        let kept: Value =
            serde_json::from_str(&row.get::<_, String>("value")?).map_err(|e| damaged(&e))?;
        match (whole.get_mut(&key), kept) {
            // A composite setting written before one of its fields existed still reads.
            (Some(Value::Object(whole)), Value::Object(kept)) => whole.extend(kept),
            (_, kept) => {
                whole.insert(key, kept);
            }
        }
    }
    serde_json::from_value(Value::Object(whole)).map_err(|e| damaged(&e))
}

/// Keeps every setting that differs from what is kept.
pub fn put(tx: &Tx<'_>, settings: &Settings) -> Result<()> {
    tx.touch(Noun::Setting);
    let mut statement = tx.connection.prepare_cached(include_str!("put.sql"))?;
    for (key, value) in fields(settings)? {
        statement.execute(named_params! {":key": key, ":value": value.to_string()})?;
    }
    Ok(())
}

fn fields(settings: &Settings) -> Result<Map<String, Value>> {
    match serde_json::to_value(settings).map_err(|e| damaged(&e))? {
        Value::Object(fields) => Ok(fields),
        other => Err(StorageError::Damaged {
            why: format!("setting: {other}"),
        }),
    }
}

fn damaged(error: &serde_json::Error) -> StorageError {
    StorageError::Damaged {
        why: format!("setting: {error}"),
    }
}
