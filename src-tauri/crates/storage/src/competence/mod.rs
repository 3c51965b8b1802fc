//! Fields of policy.

use model::competence::Competence;
use rusqlite::{OptionalExtension, Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

pub fn list(store: &Store) -> Result<Vec<Competence>> {
    let mut statement = store.connection.prepare_cached(include_str!("list.sql"))?;
    let rows = statement.query_map([], row_to_competence)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub fn get(store: &Store, slug: &str) -> Result<Option<Competence>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(named_params! {":slug": slug}, row_to_competence)
        .optional()?)
}

/// Adds it, or gives it this label.
pub fn put(tx: &Tx<'_>, competence: &Competence) -> Result<()> {
    tx.touch(Noun::Competence);
    tx.connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(named_params! {
            ":slug": competence.slug,
            ":label": column::json(&competence.label),
        })?;
    Ok(())
}

fn row_to_competence(row: &Row<'_>) -> rusqlite::Result<Competence> {
    Ok(Competence {
        slug: row.get("slug")?,
        label: column::read_json(row, "label")?,
    })
}
