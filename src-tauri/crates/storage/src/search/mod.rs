//! The index of words: which letter, post, person, organization or competence a question means.
//! Triggers mark what changed; before each commit its words are written anew.

pub(crate) mod fold;
mod place;

use std::{collections::BTreeSet, str::FromStr};

use model::Language;
use rusqlite::{Connection, named_params};

use crate::{Result, Store};

pub(crate) use fold::expression;
pub use place::Piece;

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

/// The place in the text of one thing where the words of the question stand; empty where none of them does.
pub fn excerpt(store: &Store, noun: &str, id: &str, question: &str) -> Result<Vec<Piece>> {
    let sought = place::Sought::read(question);
    for (language, text) in texts(&store.connection, noun, id)? {
        if let Some(pieces) = sought.place(&text, language) {
            return Ok(pieces);
        }
    }
    Ok(Vec::new())
}

fn terms(connection: &Connection, noun: &str, id: &str) -> Result<BTreeSet<String>> {
    let mut terms = BTreeSet::new();
    for (language, text) in texts(connection, noun, id)? {
        fold::terms(&text, language, &mut terms);
    }
    Ok(terms)
}

fn texts(connection: &Connection, noun: &str, id: &str) -> Result<Vec<(Option<Language>, String)>> {
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
    let mut texts = Vec::new();
    while let Some(row) = rows.next()? {
        let language: Option<String> = row.get("language")?;
        let language = language.and_then(|code| Language::from_str(&code).ok());
        let text: Option<String> = row.get("text")?;
        texts.push((language, text.unwrap_or_default()));
    }
    Ok(texts)
}
