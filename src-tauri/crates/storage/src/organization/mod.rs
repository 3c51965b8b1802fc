//! Governments, administrations and other bodies, in the order of the directory.

use model::{id::OrganizationId, organization::Organization};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

pub fn get(store: &Store, id: &OrganizationId) -> Result<Option<Organization>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(named_params! {":id": id.0}, row_to_organization)
        .optional()?)
}

pub fn list(store: &Store) -> Result<Vec<Organization>> {
    let mut statement = store.connection.prepare_cached(include_str!("list.sql"))?;
    let rows = statement.query_map([], row_to_organization)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Seats and administrations of a government.
pub fn children(store: &Store, parent: &OrganizationId) -> Result<Vec<Organization>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("children.sql"))?;
    let rows = statement.query_map(named_params! {":parent": parent.0}, row_to_organization)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds it at the end of the directory, or gives the one with this id these facts.
pub fn put(tx: &Tx<'_>, organization: &Organization) -> Result<()> {
    tx.touch(Noun::Organization);
    tx.connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(named_params! {
            ":id": organization.id.0,
            ":parent": organization.parent.as_ref().map(|parent| &parent.0),
            ":classification": column::word(&organization.classification),
            ":name": column::json(&organization.name),
            ":country": organization.country.code(),
            ":languages": column::json(&organization.languages),
            ":source": column::optional_json(organization.source.as_ref()),
        })?;
    put_competences(tx, organization)
}

/// Takes it out of the directory; refused by the database while something refers to it.
pub fn delete(tx: &Tx<'_>, id: &OrganizationId) -> Result<()> {
    tx.touch(Noun::Organization);
    let connection = &tx.connection;
    connection
        .prepare_cached(include_str!("delete_competences.sql"))?
        .execute(named_params! {":organization": id.0})?;
    connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! {":id": id.0})?;
    Ok(())
}

fn put_competences(tx: &Tx<'_>, organization: &Organization) -> Result<()> {
    tx.connection
        .prepare_cached(include_str!("delete_competences.sql"))?
        .execute(named_params! {":organization": organization.id.0})?;
    let mut insert = tx
        .connection
        .prepare_cached(include_str!("insert_competence.sql"))?;
    for (position, competence) in organization.competences.iter().enumerate() {
        insert.execute(named_params! {
            ":organization": organization.id.0,
            ":competence": competence,
            ":position": position as i64,
        })?;
    }
    Ok(())
}

fn row_to_organization(row: &Row<'_>) -> rusqlite::Result<Organization> {
    Ok(Organization {
        id: OrganizationId(row.get("id")?),
        parent: row.get::<_, Option<String>>("parent")?.map(Into::into),
        classification: column::read_word(row, "classification")?,
        name: column::read_json(row, "name")?,
        country: column::read_text(row, "country")?,
        competences: column::read_json(row, "competences")?,
        languages: column::read_json(row, "languages")?,
        source: column::read_optional_json(row, "source")?,
    })
}
