//! Competences, organizations, posts and persons by any word of theirs, in any language, accents forgiven.

mod bin;

pub use bin::{
    Entry, bin, bin_is_full, binned_at, drafts_to, empty_bin, in_bin, mandate_in_register,
    merge_person, take_from_bin,
};
use model::id::{OrganizationId, PersonId, PostId};
use rusqlite::{named_params, types::Type};

use crate::{Result, Store, search};

/// What a question of the directory means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hit {
    Competence(String),
    Organization(OrganizationId),
    Post(PostId),
    Person(PersonId),
}

/// Best first. Every word must be found, by its beginning or in another form of it.
pub fn search(store: &Store, text: &str, limit: u32) -> Result<Vec<Hit>> {
    let Some(words) = search::expression(text) else {
        return Ok(Vec::new());
    };
    let mut statement = store
        .connection
        .prepare_cached(include_str!("search.sql"))?;
    let rows = statement.query_map(named_params! {":words": words, ":limit": limit}, |row| {
        let (noun, id): (String, String) = (row.get("noun")?, row.get("id")?);
        match noun.as_str() {
            "competence" => Ok(Hit::Competence(id)),
            "organization" => Ok(Hit::Organization(id.into())),
            "post" => Ok(Hit::Post(id.into())),
            "person" => Ok(Hit::Person(id.into())),
            _ => Err(rusqlite::Error::InvalidColumnType(0, noun, Type::Text)),
        }
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
