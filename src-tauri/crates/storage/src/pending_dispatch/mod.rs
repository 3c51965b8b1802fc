//! A recording that can still be taken back: outside the register, its day fixed.

use model::{
    Date, Timestamp,
    channel::Channel,
    id::{DispatchId, LetterId},
};
use rusqlite::{OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};

use crate::{Noun, Result, Store, Tx, column};

/// What will be recorded, once it is not taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingDispatch {
    pub letter: LetterId,
    /// It is completed from this instant on.
    pub until: Timestamp,
    pub value: Recording,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recording {
    pub dispatch: DispatchId,
    pub channel: Channel,
    pub on: Date,
    pub tracking: Option<String>,
    pub sent_to: Option<String>,
    pub receipt_sha256: Option<String>,
    /// Seal what was printed although the letter changed since.
    pub seal_printed: bool,
    /// Days after which it is reminded; none means the chain of the settings.
    pub follow_up: Option<Vec<u16>>,
    /// A day chosen for a reminder.
    #[serde(default)]
    pub follow_up_on: Option<Date>,
}

pub fn get(store: &Store, letter: &LetterId) -> Result<Option<PendingDispatch>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(named_params! {":letter": letter.0}, row_to_pending)
        .optional()?)
}

/// Those that wait, first to be completed first.
pub fn list(store: &Store) -> Result<Vec<PendingDispatch>> {
    let mut statement = store.connection.prepare_cached(include_str!("list.sql"))?;
    let rows = statement.query_map([], row_to_pending)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub fn insert(tx: &Tx<'_>, pending: &PendingDispatch) -> Result<()> {
    tx.touch(Noun::PendingDispatch);
    tx.connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":letter": pending.letter.0,
            ":until": column::instant(pending.until),
            ":value": column::json(&pending.value),
        })?;
    Ok(())
}

/// It was completed or taken back; false where none waited.
pub fn delete(tx: &Tx<'_>, letter: &LetterId) -> Result<bool> {
    tx.touch(Noun::PendingDispatch);
    let deleted = tx
        .connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! {":letter": letter.0})?;
    Ok(deleted == 1)
}

fn row_to_pending(row: &Row<'_>) -> rusqlite::Result<PendingDispatch> {
    Ok(PendingDispatch {
        letter: LetterId(row.get("letter")?),
        until: column::read_text(row, "until")?,
        value: column::read_json(row, "value")?,
    })
}
