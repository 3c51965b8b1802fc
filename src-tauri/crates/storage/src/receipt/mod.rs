//! Proofs that came after a dispatch was recorded. In ink.

use model::{
    id::{DispatchId, ReceiptId},
    receipt::Receipt,
};
use rusqlite::{Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

/// In the order they were added.
pub fn of_dispatch(store: &Store, dispatch: &DispatchId) -> Result<Vec<Receipt>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("of_dispatch.sql"))?;
    let rows = statement.query_map(named_params! {":dispatch": dispatch.0}, row_to_receipt)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub fn insert(tx: &Tx<'_>, receipt: &Receipt) -> Result<()> {
    tx.touch(Noun::Dispatch);
    tx.connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":id": receipt.id.0,
            ":dispatch": receipt.dispatch.0,
            ":kind": column::word(&receipt.kind),
            ":day": column::text(receipt.on.as_ref()),
            ":file_sha256": receipt.file_sha256,
            ":file_name": receipt.file_name,
            ":note": receipt.note,
            ":recorded_at": column::instant(receipt.recorded_at),
        })?;
    Ok(())
}

fn row_to_receipt(row: &Row<'_>) -> rusqlite::Result<Receipt> {
    Ok(Receipt {
        id: ReceiptId(row.get("id")?),
        dispatch: DispatchId(row.get("dispatch")?),
        kind: column::read_word(row, "kind")?,
        on: column::read_optional_text(row, "day")?,
        file_sha256: row.get("file_sha256")?,
        file_name: row.get("file_name")?,
        note: row.get("note")?,
        recorded_at: column::read_text(row, "recorded_at")?,
    })
}
