//! Earlier states of a version, kept by themselves or by name.

use model::{
    Language, Timestamp,
    id::{LetterId, RevisionId},
    version::Revision,
};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

/// Latest first.
pub fn list(store: &Store, letter: &LetterId, language: Language) -> Result<Vec<Revision>> {
    let mut statement = store.connection.prepare_cached(include_str!("list.sql"))?;
    let params = named_params! {":letter": letter.0, ":language": language.code()};
    let rows = statement.query_map(params, row_to_revision)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub fn get(store: &Store, id: &RevisionId) -> Result<Option<Revision>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(named_params! {":id": id.0}, row_to_revision)
        .optional()?)
}

/// When the latest revision of this version was kept.
pub fn last_at(store: &Store, letter: &LetterId, language: Language) -> Result<Option<Timestamp>> {
    let params = named_params! {":letter": letter.0, ":language": language.code()};
    Ok(store
        .connection
        .prepare_cached(include_str!("last_at.sql"))?
        .query_row(params, |row| column::read_text(row, "at"))
        .optional()?)
}

pub fn insert(tx: &Tx<'_>, letter: &LetterId, revision: &Revision) -> Result<()> {
    tx.touch(Noun::Revision);
    tx.connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":id": revision.id.0,
            ":letter": letter.0,
            ":language": revision.version.language.code(),
            ":at": column::instant(revision.at),
            ":name": revision.name,
            ":version": column::json(&revision.version),
        })?;
    Ok(())
}

fn row_to_revision(row: &Row<'_>) -> rusqlite::Result<Revision> {
    Ok(Revision {
        id: RevisionId(row.get("id")?),
        at: column::read_text(row, "at")?,
        name: row.get("name")?,
        version: column::read_json(row, "version")?,
    })
}
