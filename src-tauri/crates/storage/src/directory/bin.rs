//! What is taken out of the directory, and how it comes back. An office stays readable for what was written to it.

use model::{
    Timestamp,
    id::{OrganizationId, PersonId, PostId},
};
use rusqlite::{ErrorCode, OptionalExtension, Params, named_params, types::Type};

use crate::{Noun, Result, StorageError, Store, Tx, column, organization, person, post};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    Post(PostId),
    Person(PersonId),
    Organization(OrganizationId),
}

impl Entry {
    pub fn id(&self) -> &str {
        match self {
            Self::Post(id) => id.as_str(),
            Self::Person(id) => id.as_str(),
            Self::Organization(id) => id.as_str(),
        }
    }

    fn read(noun: &str, id: String) -> rusqlite::Result<Self> {
        match noun {
            "post" => Ok(Self::Post(id.into())),
            "person" => Ok(Self::Person(id.into())),
            "organization" => Ok(Self::Organization(id.into())),
            _ => Err(rusqlite::Error::InvalidColumnType(
                0,
                noun.to_owned(),
                Type::Text,
            )),
        }
    }
}

/// Thrown away then; none: it does not lie in the bin.
pub fn binned_at(store: &Store, id: &str) -> Result<Option<Timestamp>> {
    let found: Option<Option<String>> = store
        .connection
        .prepare_cached(include_str!("binned_at.sql"))?
        .query_row(named_params! {":id": id}, |row| row.get(0))
        .optional()?;
    Ok(found.flatten().and_then(|at| at.parse().ok()))
}

/// Throws it away; an organization takes its offices with it.
pub fn bin(tx: &Tx<'_>, entry: &Entry, at: Timestamp) -> Result<()> {
    mark(tx, entry, Some(at), None)
}

/// One of two entries about the same person goes into the other.
pub fn merge_person(tx: &Tx<'_>, id: &PersonId, into: &PersonId, at: Timestamp) -> Result<()> {
    tx.touch(Noun::Person);
    tx.touch(Noun::Membership);
    let params =
        named_params! {":id": id.as_str(), ":into": into.as_str(), ":at": column::instant(at)};
    execute(tx, include_str!("merge_person.sql"), params)
}

/// Brings it back, with what was thrown away with it.
pub fn take_from_bin(tx: &Tx<'_>, entry: &Entry) -> Result<()> {
    let before = binned_at(tx, entry.id())?;
    mark(tx, entry, None, before)
}

fn mark(
    tx: &Tx<'_>,
    entry: &Entry,
    at: Option<Timestamp>,
    before: Option<Timestamp>,
) -> Result<()> {
    let (at, before) = (at.map(column::instant), before.map(column::instant));
    let own = named_params! {":id": entry.id(), ":at": at};
    let theirs = named_params! {":id": entry.id(), ":at": at, ":before": before};
    match entry {
        Entry::Post(_) => {
            tx.touch(Noun::Post);
            execute(tx, include_str!("bin_post.sql"), own)
        }
        Entry::Person(_) => {
            tx.touch(Noun::Person);
            tx.touch(Noun::Membership);
            execute(tx, include_str!("bin_person.sql"), own)
        }
        Entry::Organization(_) => {
            tx.touch(Noun::Organization);
            tx.touch(Noun::Post);
            execute(tx, include_str!("bin_organization.sql"), own)?;
            execute(tx, include_str!("bin_posts_of.sql"), theirs)?;
            execute(tx, include_str!("bin_children_of.sql"), theirs)
        }
    }
}

/// What was thrown away since, the latest first.
pub fn in_bin(store: &Store, since: Timestamp) -> Result<Vec<(Entry, Timestamp)>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("in_bin.sql"))?;
    let rows = statement.query_map(named_params! {":since": column::instant(since)}, |row| {
        let noun: String = row.get("noun")?;
        Ok((
            Entry::read(&noun, row.get("id")?)?,
            column::read_text(row, "binned_at")?,
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether something was thrown away so long ago that it may go for good.
pub fn bin_is_full(store: &Store, before: Timestamp) -> Result<bool> {
    Ok(!out_of_bin(store, before)?.is_empty())
}

/// Forgets what was thrown away before, but for what a letter, a reply or the register still speaks of.
pub fn empty_bin(tx: &Tx<'_>, before: Timestamp) -> Result<()> {
    for entry in out_of_bin(tx, before)? {
        tx.connection.execute_batch(include_str!("savepoint.sql"))?;
        match forget(tx, &entry) {
            Ok(()) => tx.connection.execute_batch(include_str!("release.sql"))?,
            Err(StorageError::Sqlite(rusqlite::Error::SqliteFailure(error, _)))
                if error.code == ErrorCode::ConstraintViolation =>
            {
                tx.connection.execute_batch(include_str!("roll_back.sql"))?;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn out_of_bin(store: &Store, before: Timestamp) -> Result<Vec<Entry>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("out_of_bin.sql"))?;
    let rows = statement.query_map(named_params! {":before": column::instant(before)}, |row| {
        let noun: String = row.get("noun")?;
        Entry::read(&noun, row.get("id")?)
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn forget(tx: &Tx<'_>, entry: &Entry) -> Result<()> {
    let id = named_params! {":id": entry.id()};
    match entry {
        Entry::Post(post) => {
            execute(tx, include_str!("delete_details_of_post.sql"), id)?;
            execute(tx, include_str!("delete_mandates_of_post.sql"), id)?;
            post::delete(tx, post)
        }
        Entry::Person(person) => {
            execute(tx, include_str!("delete_mandates_of_person.sql"), id)?;
            person::delete(tx, person)
        }
        Entry::Organization(organization) => {
            execute(tx, include_str!("delete_details_of_organization.sql"), id)?;
            organization::delete(tx, organization)
        }
    }
}

/// Letters to this office, or to one of this organization, that did not leave.
pub fn drafts_to(store: &Store, id: &str) -> Result<u32> {
    one(store, include_str!("drafts_to.sql"), id)
}

/// Whether the register names the holder of this mandate, or this person in any of theirs.
pub fn mandate_in_register(store: &Store, id: &str) -> Result<bool> {
    one(store, include_str!("mandate_in_register.sql"), id)
}

fn one<T: rusqlite::types::FromSql>(store: &Store, sql: &str, id: &str) -> Result<T> {
    Ok(store
        .connection
        .prepare_cached(sql)?
        .query_row(named_params! {":id": id}, |row| row.get(0))?)
}

fn execute(tx: &Tx<'_>, sql: &str, params: impl Params) -> Result<()> {
    tx.connection.prepare_cached(sql)?.execute(params)?;
    Ok(())
}
