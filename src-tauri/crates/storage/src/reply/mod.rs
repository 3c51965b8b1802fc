//! What came back. In ink: a mistake is corrected by a further entry.

use model::{
    id::{LetterId, ReplyId},
    reference::Reference,
    reply::Reply,
};
use rusqlite::{Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

/// In the order they were recorded.
pub fn of_letter(store: &Store, letter: &LetterId) -> Result<Vec<Reply>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("of_letter.sql"))?;
    let rows = statement.query_map(named_params! {":letter": letter.0}, row_to_reply)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub fn insert(tx: &Tx<'_>, reply: &Reply) -> Result<()> {
    tx.touch(Noun::Reply);
    tx.connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":id": reply.id.0,
            ":letter": reply.letter.0,
            ":reference": reply.reference.text,
            ":year": reply.reference.year,
            ":number": reply.reference.number,
            ":kind": reply.kind.slug(),
            ":received_on": reply.on.to_string(),
            ":words": reply.words,
            ":note": reply.note,
            ":file_sha256": reply.file_sha256,
            ":file_name": reply.file_name,
            ":recorded_at": column::instant(reply.recorded_at),
        })?;
    Ok(())
}

fn row_to_reply(row: &Row<'_>) -> rusqlite::Result<Reply> {
    Ok(Reply {
        id: ReplyId(row.get("id")?),
        letter: LetterId(row.get("letter")?),
        reference: Reference {
            text: row.get("reference")?,
            year: row.get("year")?,
            number: row.get("number")?,
        },
        kind: column::read_text(row, "kind")?,
        on: column::read_text(row, "received_on")?,
        words: row.get("words")?,
        note: row.get("note")?,
        file_sha256: row.get("file_sha256")?,
        file_name: row.get("file_name")?,
        recorded_at: column::read_text(row, "recorded_at")?,
    })
}
