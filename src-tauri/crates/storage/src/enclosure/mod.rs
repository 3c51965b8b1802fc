//! What goes with a letter. Written with their letter, never by themselves; the bytes are in [`crate::files`].

use model::{
    enclosure::Enclosure,
    id::{EnclosureId, LetterId},
};
use rusqlite::{Row, named_params};

use crate::{Result, Store, Tx};

pub(crate) fn of_letter(store: &Store, letter: &LetterId) -> Result<Vec<Enclosure>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("of_letter.sql"))?;
    let rows = statement.query_map(named_params! {":letter": letter.0}, row_to_enclosure)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// These, in this order, and no others.
pub(crate) fn replace(tx: &Tx<'_>, letter: &LetterId, enclosures: &[Enclosure]) -> Result<()> {
    delete(tx, letter)?;
    let mut insert = tx.connection.prepare_cached(include_str!("insert.sql"))?;
    for (position, enclosure) in enclosures.iter().enumerate() {
        insert.execute(named_params! {
            ":id": enclosure.id.0,
            ":letter": letter.0,
            ":title": enclosure.title,
            ":file_name": enclosure.file_name,
            ":sha256": enclosure.sha256,
            ":bytes": enclosure.bytes as i64,
            ":position": position as i64,
        })?;
    }
    Ok(())
}

pub(crate) fn delete(tx: &Tx<'_>, letter: &LetterId) -> Result<()> {
    tx.connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! {":letter": letter.0})?;
    Ok(())
}

fn row_to_enclosure(row: &Row<'_>) -> rusqlite::Result<Enclosure> {
    Ok(Enclosure {
        id: EnclosureId(row.get("id")?),
        title: row.get("title")?,
        file_name: row.get("file_name")?,
        sha256: row.get("sha256")?,
        bytes: row.get::<_, i64>("bytes")?.unsigned_abs(),
    })
}
