//! Those who sign for the sender, in the order the person gave.

use model::{id::SignatoryId, sender::Signatory};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

pub fn list(store: &Store) -> Result<Vec<Signatory>> {
    let mut statement = store.connection.prepare_cached(include_str!("list.sql"))?;
    let rows = statement.query_map([], row_to_signatory)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub fn get(store: &Store, id: &SignatoryId) -> Result<Option<Signatory>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(named_params! {":id": id.0}, row_to_signatory)
        .optional()?)
}

/// Adds the signatory after the others, or gives the one with this id these facts.
pub fn put(tx: &Tx<'_>, signatory: &Signatory) -> Result<()> {
    tx.touch(Noun::Signatory);
    tx.connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(named_params! {
            ":id": signatory.id.0,
            ":name": signatory.name,
            ":function": column::json(&signatory.function),
            ":organization": column::json(&signatory.organization),
            ":signature": column::optional_json(signatory.signature.as_ref()),
        })?;
    Ok(())
}

/// These, in this order, and no others.
pub fn replace(tx: &Tx<'_>, signatories: &[Signatory]) -> Result<()> {
    for known in list(tx)? {
        delete(tx, &known.id)?;
    }
    signatories
        .iter()
        .try_for_each(|signatory| put(tx, signatory))
}

pub fn delete(tx: &Tx<'_>, id: &SignatoryId) -> Result<()> {
    tx.touch(Noun::Signatory);
    tx.connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! {":id": id.0})?;
    Ok(())
}

fn row_to_signatory(row: &Row<'_>) -> rusqlite::Result<Signatory> {
    Ok(Signatory {
        id: SignatoryId(row.get("id")?),
        name: row.get("name")?,
        function: column::read_json(row, "function")?,
        organization: column::read_json(row, "organization")?,
        signature: column::read_optional_json(row, "signature")?,
    })
}
