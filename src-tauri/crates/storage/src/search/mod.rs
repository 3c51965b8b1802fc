//! The index of words: which letter, post, person, organization or competence a question means.
//! Triggers mark what changed; before each commit its words are written anew.

pub(crate) mod fold;
mod place;

use std::{collections::BTreeSet, str::FromStr};

use model::Language;
use rusqlite::{Connection, named_params};

use crate::{Result, Store};

pub(crate) use fold::expression;
pub use place::{Piece, Sought};

/// Writes the words of everything that changed.
pub(crate) fn refresh(connection: &Connection) -> Result<()> {
    for (noun, id) in dirty(connection)? {
        forget(connection, &noun, &id)?;
        let terms = terms(connection, &noun, &id)?;
        if !terms.is_empty() {
            let words: Vec<String> = terms.into_iter().collect();
            write(connection, &noun, &id, &words.join(" "))?;
        }
    }
    connection
        .prepare_cached(include_str!("clean.sql"))?
        .execute([])?;
    Ok(())
}

fn dirty(connection: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement = connection.prepare_cached(include_str!("dirty.sql"))?;
    let rows = statement.query_map([], |row| Ok((row.get("noun")?, row.get("id")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn forget(connection: &Connection, noun: &str, id: &str) -> Result<()> {
    let params = named_params! {":noun": noun, ":id": id};
    connection
        .prepare_cached(include_str!("delete_words.sql"))?
        .execute(params)?;
    connection
        .prepare_cached(include_str!("delete_row.sql"))?
        .execute(params)?;
    Ok(())
}

fn write(connection: &Connection, noun: &str, id: &str, words: &str) -> Result<()> {
    let row: i64 = connection
        .prepare_cached(include_str!("insert_row.sql"))?
        .query_row(named_params! {":noun": noun, ":id": id}, |row| {
            row.get("row")
        })?;
    connection
        .prepare_cached(include_str!("insert_words.sql"))?
        .execute(named_params! {":row": row, ":words": words})?;
    Ok(())
}

/// Whether every word of the question begins a word of the text as it stands there, and not only as one of its forms.
pub fn begins(question: &str, text: &str) -> bool {
    let there: Vec<String> = fold::words(text).map(|word| fold::fold(&word)).collect();
    fold::words(question).all(|word| {
        let word = fold::fold(&word);
        there.iter().any(|one| one.starts_with(&word))
    })
}

/// Ids of a noun in which the words of the question stand, latest first.
pub fn everywhere(store: &Store, noun: &str, question: &str, limit: u32) -> Result<Vec<String>> {
    let Some(words) = expression(question) else {
        return Ok(Vec::new());
    };
    let mut statement = store
        .connection
        .prepare_cached(include_str!("everywhere.sql"))?;
    let params = named_params! {":words": words, ":noun": noun, ":limit": limit};
    let rows = statement.query_map(params, |row| row.get("id"))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The place in the text of one thing where the words that are sought stand; empty where none of them does.
pub fn excerpt(store: &Store, noun: &str, id: &str, sought: &Sought) -> Result<Vec<Piece>> {
    let found = first(&store.connection, noun, id, |language, text| {
        sought.place(text, language)
    })?;
    Ok(found.unwrap_or_default())
}

fn terms(connection: &Connection, noun: &str, id: &str) -> Result<BTreeSet<String>> {
    let mut terms = BTreeSet::new();
    first(connection, noun, id, |language, text| {
        fold::terms(text, language, &mut terms);
        None::<()>
    })?;
    Ok(terms)
}

/// What is found in the first text of a thing that has it; those after it are not read.
fn first<T>(
    connection: &Connection,
    noun: &str,
    id: &str,
    mut look: impl FnMut(Option<Language>, &str) -> Option<T>,
) -> Result<Option<T>> {
    let sql = match noun {
        "letter" => include_str!("text_of_letter.sql"),
        "post" => include_str!("text_of_post.sql"),
        "person" => include_str!("text_of_person.sql"),
        "organization" => include_str!("text_of_organization.sql"),
        "campaign" => include_str!("text_of_campaign.sql"),
        "reply" => include_str!("text_of_reply.sql"),
        "event" => include_str!("text_of_event.sql"),
        _ => include_str!("text_of_competence.sql"),
    };
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(named_params! {":id": id})?;
    while let Some(row) = rows.next()? {
        let language: Option<String> = row.get("language")?;
        let language = language.and_then(|code| Language::from_str(&code).ok());
        let text: Option<&str> = row
            .get_ref("text")?
            .as_str_or_null()
            .map_err(rusqlite::Error::from)?;
        if let Some(found) = text.and_then(|text| look(language, text)) {
            return Ok(Some(found));
        }
    }
    Ok(None)
}
