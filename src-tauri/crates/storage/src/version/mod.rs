//! The texts of a letter, one a language. Written with their letter, never by themselves.

use model::{id::LetterId, version::Version};
use rusqlite::{Row, named_params};

use crate::{Result, Store, Tx, column};

pub(crate) fn of_letter(store: &Store, letter: &LetterId) -> Result<Vec<Version>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("of_letter.sql"))?;
    let rows = statement.query_map(named_params! {":letter": letter.0}, row_to_version)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// These, in this order, and no others.
pub(crate) fn replace(tx: &Tx<'_>, letter: &LetterId, versions: &[Version]) -> Result<()> {
    delete(tx, letter)?;
    let mut insert = tx.connection.prepare_cached(include_str!("insert.sql"))?;
    for (position, version) in versions.iter().enumerate() {
        insert.execute(named_params! {
            ":letter": letter.0,
            ":language": version.language.code(),
            ":subject": version.subject,
            ":body": version.body,
            ":salutation": version.salutation,
            ":valediction": version.valediction,
            ":fields": column::json(&version.fields),
            ":send": version.send,
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

fn row_to_version(row: &Row<'_>) -> rusqlite::Result<Version> {
    Ok(Version {
        language: column::read_text(row, "language")?,
        subject: row.get("subject")?,
        body: row.get("body")?,
        salutation: row.get("salutation")?,
        valediction: row.get("valediction")?,
        fields: column::read_json(row, "fields")?,
        send: row.get("send")?,
    })
}
