//! Sets of filters kept under a name.

use model::{id::ViewId, view::View};
use rusqlite::{Row, named_params};

use crate::{Noun, Result, Store, Tx};

/// By place, in the order they were first kept.
pub fn list(store: &Store) -> Result<Vec<View>> {
    let mut statement = store.connection.prepare_cached(include_str!("list.sql"))?;
    let rows = statement.query_map([], row_to_view)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub fn put(tx: &Tx<'_>, view: &View) -> Result<()> {
    tx.touch(Noun::View);
    tx.connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(named_params! {
            ":id": view.id.0,
            ":place": view.place,
            ":name": view.name,
            ":filter": view.filter,
        })?;
    Ok(())
}

pub fn delete(tx: &Tx<'_>, id: &ViewId) -> Result<()> {
    tx.touch(Noun::View);
    tx.connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! {":id": id.0})?;
    Ok(())
}

fn row_to_view(row: &Row<'_>) -> rusqlite::Result<View> {
    Ok(View {
        id: ViewId(row.get("id")?),
        place: row.get("place")?,
        name: row.get("name")?,
        filter: row.get("filter")?,
    })
}
