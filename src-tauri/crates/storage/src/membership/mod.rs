//! Who holds a post, from when to when.

use model::{
    Date,
    id::{MembershipId, PersonId, PostId},
    membership::Membership,
};
use rusqlite::{OptionalExtension, Params, Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

pub fn get(store: &Store, id: &MembershipId) -> Result<Option<Membership>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(named_params! {":id": id.0}, row_to_membership)
        .optional()?)
}

/// All holders of a post, latest first.
pub fn of_post(store: &Store, post: &PostId) -> Result<Vec<Membership>> {
    query(
        store,
        include_str!("of_post.sql"),
        named_params! {":post": post.0},
    )
}

/// All posts of a person, latest first.
pub fn of_person(store: &Store, person: &PersonId) -> Result<Vec<Membership>> {
    query(
        store,
        include_str!("of_person.sql"),
        named_params! {":person": person.0},
    )
}

/// Every mandate that holds on `day`.
pub fn on(store: &Store, day: Date) -> Result<Vec<Membership>> {
    query(
        store,
        include_str!("on.sql"),
        named_params! {":day": day.to_string()},
    )
}

/// Who holds the post on `day`: of several, the one who came last.
pub fn holder(store: &Store, post: &PostId, day: Date) -> Result<Option<Membership>> {
    let params = named_params! {":post": post.0, ":day": day.to_string()};
    Ok(store
        .connection
        .prepare_cached(include_str!("holder.sql"))?
        .query_row(params, row_to_membership)
        .optional()?)
}

/// Adds it, or gives the one with this id these facts.
pub fn put(tx: &Tx<'_>, membership: &Membership) -> Result<()> {
    tx.touch(Noun::Membership);
    tx.connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(named_params! {
            ":id": membership.id.0,
            ":post": membership.post.0,
            ":person": membership.person.0,
            ":since": column::text(membership.since.as_ref()),
            ":until": column::text(membership.until.as_ref()),
            ":first_day": membership.since.map(|since| since.first_day().to_string()),
            ":last_day": membership.until.map(|until| until.last_day().to_string()),
            ":source": column::optional_json(membership.source.as_ref()),
        })?;
    Ok(())
}

pub fn delete(tx: &Tx<'_>, id: &MembershipId) -> Result<()> {
    tx.touch(Noun::Membership);
    tx.connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! {":id": id.0})?;
    Ok(())
}

fn query(store: &Store, sql: &str, params: impl Params) -> Result<Vec<Membership>> {
    let mut statement = store.connection.prepare_cached(sql)?;
    let rows = statement.query_map(params, row_to_membership)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn row_to_membership(row: &Row<'_>) -> rusqlite::Result<Membership> {
    Ok(Membership {
        id: MembershipId(row.get("id")?),
        post: PostId(row.get("post")?),
        person: PersonId(row.get("person")?),
        since: column::read_optional_text(row, "since")?,
        until: column::read_optional_text(row, "until")?,
        source: column::read_optional_json(row, "source")?,
    })
}
