//! Offices that somebody holds, in the order of the directory.

use model::{
    id::{OrganizationId, PostId},
    post::Post,
};
use rusqlite::{OptionalExtension, Params, Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

pub fn get(store: &Store, id: &PostId) -> Result<Option<Post>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(named_params! {":id": id.0}, row_to_post)
        .optional()?)
}

pub fn list(store: &Store) -> Result<Vec<Post>> {
    query(store, include_str!("list.sql"), [])
}

/// The posts that answer for a field of policy.
pub fn by_competence(store: &Store, competence: &str) -> Result<Vec<Post>> {
    query(
        store,
        include_str!("by_competence.sql"),
        named_params! {":competence": competence},
    )
}

pub fn by_organization(store: &Store, organization: &OrganizationId) -> Result<Vec<Post>> {
    query(
        store,
        include_str!("by_organization.sql"),
        named_params! {":organization": organization.0},
    )
}

/// Adds it at the end of the directory, or gives the one with this id these facts.
pub fn put(tx: &Tx<'_>, post: &Post) -> Result<()> {
    tx.touch(Noun::Post);
    tx.connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(named_params! {
            ":id": post.id.0,
            ":organization": post.organization.0,
            ":role": post.role.slug(),
            ":titles": column::json(&post.titles),
            ":source": column::optional_json(post.source.as_ref()),
            ":letter_language": post.letter_language.map(model::Language::code),
        })?;
    delete_competences(tx, &post.id)?;
    let mut insert = tx
        .connection
        .prepare_cached(include_str!("insert_competence.sql"))?;
    for (position, competence) in post.competences.iter().enumerate() {
        insert.execute(named_params! {
            ":post": post.id.0,
            ":competence": competence,
            ":position": position as i64,
        })?;
    }
    Ok(())
}

/// Takes it out of the directory; refused by the database while something refers to it.
pub fn delete(tx: &Tx<'_>, id: &PostId) -> Result<()> {
    tx.touch(Noun::Post);
    delete_competences(tx, id)?;
    tx.connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! {":id": id.0})?;
    Ok(())
}

fn delete_competences(tx: &Tx<'_>, id: &PostId) -> Result<()> {
    tx.connection
        .prepare_cached(include_str!("delete_competences.sql"))?
        .execute(named_params! {":post": id.0})?;
    Ok(())
}

fn query(store: &Store, sql: &str, params: impl Params) -> Result<Vec<Post>> {
    let mut statement = store.connection.prepare_cached(sql)?;
    let rows = statement.query_map(params, row_to_post)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn row_to_post(row: &Row<'_>) -> rusqlite::Result<Post> {
    Ok(Post {
        id: PostId(row.get("id")?),
        organization: OrganizationId(row.get("organization")?),
        role: column::read_text(row, "role")?,
        titles: column::read_json(row, "titles")?,
        competences: column::read_json(row, "competences")?,
        source: column::read_optional_json(row, "source")?,
        letter_language: column::read_optional_text(row, "letter_language")?,
    })
}
