//! What happened, in the order it happened. In ink.

use model::{
    event::Event,
    id::{EventId, LetterId, PersonId, PostId, ReplyId},
};
use rusqlite::{Params, Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

pub fn of_letter(store: &Store, letter: &LetterId) -> Result<Vec<Event>> {
    query(
        store,
        include_str!("of_letter.sql"),
        named_params! {":letter": letter.0},
    )
}

pub fn of_post(store: &Store, post: &PostId) -> Result<Vec<Event>> {
    query(
        store,
        include_str!("of_post.sql"),
        named_params! {":post": post.0},
    )
}

pub fn of_person(store: &Store, person: &PersonId) -> Result<Vec<Event>> {
    query(
        store,
        include_str!("of_person.sql"),
        named_params! {":person": person.0},
    )
}

pub fn get(store: &Store, id: &EventId) -> Result<Option<Event>> {
    let found = query(store, include_str!("get.sql"), named_params! {":id": id.0})?;
    Ok(found.into_iter().next())
}

/// Latest first.
pub fn list(store: &Store, offset: u32, limit: u32) -> Result<Vec<Event>> {
    let params = named_params! {":offset": offset, ":limit": limit};
    query(store, include_str!("list.sql"), params)
}

pub fn insert(tx: &Tx<'_>, event: &Event) -> Result<()> {
    tx.touch(Noun::Event);
    tx.connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":id": event.id.0,
            ":at": column::instant(event.at),
            ":kind": column::word(&event.kind),
            ":letter": event.letter.as_ref().map(|letter| &letter.0),
            ":post": event.post.as_ref().map(|post| &post.0),
            ":person": event.person.as_ref().map(|person| &person.0),
            ":reply": event.reply.as_ref().map(|reply| &reply.0),
            ":day": column::text(event.day.as_ref()),
            ":private": event.private,
            ":text": event.text,
        })?;
    Ok(())
}

fn query(store: &Store, sql: &str, params: impl Params) -> Result<Vec<Event>> {
    let mut statement = store.connection.prepare_cached(sql)?;
    let rows = statement.query_map(params, row_to_event)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn row_to_event(row: &Row<'_>) -> rusqlite::Result<Event> {
    Ok(Event {
        id: EventId(row.get("id")?),
        at: column::read_text(row, "at")?,
        kind: column::read_word(row, "kind")?,
        letter: row.get::<_, Option<String>>("letter")?.map(LetterId),
        post: row.get::<_, Option<String>>("post")?.map(PostId),
        person: row.get::<_, Option<String>>("person")?.map(PersonId),
        reply: row.get::<_, Option<String>>("reply")?.map(ReplyId),
        day: column::read_optional_text(row, "day")?,
        private: row.get("private")?,
        text: row.get("text")?,
    })
}
