//! Letters that left. In ink: there is no way to change one.

use model::{
    dispatch::Dispatch,
    id::{DispatchId, LetterId},
    reference::Reference,
};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

pub fn of_letter(store: &Store, letter: &LetterId) -> Result<Option<Dispatch>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("of_letter.sql"))?
        .query_row(named_params! {":letter": letter.0}, row_to_dispatch)
        .optional()?)
}

pub fn get(store: &Store, id: &DispatchId) -> Result<Option<Dispatch>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(named_params! {":id": id.0}, row_to_dispatch)
        .optional()?)
}

/// The reference of another letter that left under this tracking number, the first of them.
pub fn with_tracking(store: &Store, tracking: &str, letter: &LetterId) -> Result<Option<String>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("with_tracking.sql"))?
        .query_row(
            named_params! {":tracking": tracking, ":letter": letter.0},
            |row| row.get("reference"),
        )
        .optional()?)
}

/// By number.
pub fn list(store: &Store, offset: u32, limit: u32) -> Result<Vec<Dispatch>> {
    let mut statement = store.connection.prepare_cached(include_str!("list.sql"))?;
    let params = named_params! {":offset": offset, ":limit": limit};
    let rows = statement.query_map(params, row_to_dispatch)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub fn insert(tx: &Tx<'_>, dispatch: &Dispatch) -> Result<()> {
    tx.touch(Noun::Dispatch);
    tx.connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":id": dispatch.id.0,
            ":letter": dispatch.letter.0,
            ":reference": dispatch.reference.text,
            ":year": dispatch.reference.year,
            ":number": dispatch.reference.number,
            ":channel": dispatch.channel.slug(),
            ":sent_on": dispatch.on.to_string(),
            ":tracking": dispatch.tracking,
            ":sent_to": dispatch.sent_to,
            ":receipt_sha256": dispatch.receipt_sha256,
            ":recorded_at": column::instant(dispatch.recorded_at),
        })?;
    Ok(())
}

fn row_to_dispatch(row: &Row<'_>) -> rusqlite::Result<Dispatch> {
    Ok(Dispatch {
        id: DispatchId(row.get("id")?),
        letter: LetterId(row.get("letter")?),
        reference: Reference {
            text: row.get("reference")?,
            year: row.get("year")?,
            number: row.get("number")?,
        },
        channel: column::read_text(row, "channel")?,
        on: column::read_text(row, "sent_on")?,
        tracking: row.get("tracking")?,
        sent_to: row.get("sent_to")?,
        receipt_sha256: row.get("receipt_sha256")?,
        recorded_at: column::read_text(row, "recorded_at")?,
    })
}
