//! What came back. In ink: a mistake is corrected by a further entry.

use model::{
    Date, Timestamp,
    channel::Channel,
    id::{LetterId, PostId, ReplyId},
    reference::Reference,
    reply::{Reply, ReplyKind},
};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

/// In the order they were recorded.
pub fn of_letter(store: &Store, letter: &LetterId) -> Result<Vec<Reply>> {
    query(store, include_str!("of_letter.sql"), letter)
}

/// On the letter and on what reminded of it, in the order they were recorded.
pub fn of_matter(store: &Store, letter: &LetterId) -> Result<Vec<Reply>> {
    query(store, include_str!("of_matter.sql"), letter)
}

fn query(store: &Store, sql: &str, letter: &LetterId) -> Result<Vec<Reply>> {
    let mut statement = store.connection.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! {":letter": letter.0}, row_to_reply)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What an office replied, and on what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    pub reference: String,
    pub on: Date,
    pub kind: ReplyKind,
    /// Of the letter it answers.
    pub competence: Option<String>,
    pub subject: String,
}

/// Since that day, the latest first; what answers no letter of ours is left out.
pub fn of_post(store: &Store, post: &PostId, since: Date) -> Result<Vec<Received>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("of_post.sql"))?;
    let params = named_params! {":post": post.0, ":since": since.to_string()};
    let rows = statement.query_map(params, |row| {
        Ok(Received {
            reference: row.get("reference")?,
            on: column::read_text(row, "received_on")?,
            kind: column::read_text(row, "kind")?,
            competence: row.get("competence")?,
            subject: row.get("subject")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub fn get(store: &Store, id: &ReplyId) -> Result<Option<Reply>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(named_params! {":id": id.0}, row_to_reply)
        .optional()?)
}

pub fn insert(tx: &Tx<'_>, reply: &Reply) -> Result<()> {
    tx.touch(Noun::Reply);
    tx.connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":id": reply.id.0,
            ":letter": reply.letter.as_ref().map(|letter| &letter.0),
            ":unmatched": reply.unmatched,
            ":post": reply.post.as_ref().map(|post| &post.0),
            ":subject": reply.subject,
            ":reference": reply.reference.text,
            ":year": reply.reference.year,
            ":number": reply.reference.number,
            ":kind": reply.kind.slug(),
            ":received_on": reply.on.to_string(),
            ":channel": reply.channel.map(Channel::slug),
            ":words": reply.words,
            ":promised": column::text(reply.promised.as_ref()),
            ":note": reply.note,
            ":answers": column::json(&reply.answers),
            ":file_sha256": reply.file_sha256,
            ":file_name": reply.file_name,
            ":recorded_at": column::instant(reply.recorded_at),
        })?;
    Ok(())
}

/// By its number in the register of what comes in.
pub fn by_reference(store: &Store, reference: &str) -> Result<Option<ReplyId>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("by_reference.sql"))?
        .query_row(named_params! {":reference": reference}, |row| row.get("id"))
        .optional()?
        .map(ReplyId))
}

/// A reply that named no letter of ours found the one it answers, and which of its demands.
pub fn attach(
    tx: &Tx<'_>,
    reply: &ReplyId,
    letter: &LetterId,
    answers: &[u32],
    at: Timestamp,
) -> Result<()> {
    tx.touch(Noun::Reply);
    tx.connection
        .prepare_cached(include_str!("attach.sql"))?
        .execute(named_params! {
            ":reply": reply.0,
            ":letter": letter.0,
            ":answers": column::json(&answers),
            ":attached_at": column::instant(at),
        })?;
    Ok(())
}

fn row_to_reply(row: &Row<'_>) -> rusqlite::Result<Reply> {
    Ok(Reply {
        id: ReplyId(row.get("id")?),
        letter: row.get::<_, Option<String>>("letter")?.map(LetterId),
        unmatched: row.get("unmatched")?,
        post: row.get::<_, Option<String>>("post")?.map(PostId),
        subject: row.get("subject")?,
        reference: Reference {
            text: row.get("reference")?,
            year: row.get("year")?,
            number: row.get("number")?,
        },
        kind: column::read_text(row, "kind")?,
        on: column::read_text(row, "received_on")?,
        channel: column::read_optional_text(row, "channel")?,
        words: row.get("words")?,
        promised: column::read_optional_text(row, "promised")?,
        answers: column::read_json(row, "answers")?,
        note: row.get("note")?,
        file_sha256: row.get("file_sha256")?,
        file_name: row.get("file_name")?,
        recorded_at: column::read_text(row, "recorded_at")?,
    })
}
