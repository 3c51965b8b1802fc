//! Persons, each once, whatever number of posts they hold.

use model::{id::PersonId, person::Person};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

pub fn get(store: &Store, id: &PersonId) -> Result<Option<Person>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(named_params! {":id": id.0}, row_to_person)
        .optional()?)
}

/// By family name.
pub fn list(store: &Store) -> Result<Vec<Person>> {
    let mut statement = store.connection.prepare_cached(include_str!("list.sql"))?;
    let rows = statement.query_map([], row_to_person)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds the person, or gives the one with this id these facts.
pub fn put(tx: &Tx<'_>, person: &Person) -> Result<()> {
    tx.touch(Noun::Person);
    tx.connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(named_params! {
            ":id": person.id.0,
            ":given_name": person.given_name,
            ":family_name": person.family_name,
            ":gender": column::word(&person.gender),
            ":language": person.language.map(model::Language::code),
            ":party": person.party,
            ":wikidata": person.wikidata,
            ":source": column::optional_json(person.source.as_ref()),
        })?;
    Ok(())
}

/// Takes the person out of the directory; refused by the database while a membership names them.
pub fn delete(tx: &Tx<'_>, id: &PersonId) -> Result<()> {
    tx.touch(Noun::Person);
    tx.connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! {":id": id.0})?;
    Ok(())
}

fn row_to_person(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        id: PersonId(row.get("id")?),
        given_name: row.get("given_name")?,
        family_name: row.get("family_name")?,
        gender: column::read_word(row, "gender")?,
        language: column::read_optional_word(row, "language")?,
        party: row.get("party")?,
        wikidata: row.get("wikidata")?,
        source: column::read_optional_json(row, "source")?,
    })
}
