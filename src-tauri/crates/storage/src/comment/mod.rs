//! What one notes for oneself beside a letter. No act that seals, prints or exports reads this table.

use model::{
    comment::Comment,
    id::{CommentId, LetterId},
};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

/// In the order they were written.
pub fn of_letter(store: &Store, letter: &LetterId) -> Result<Vec<Comment>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("of_letter.sql"))?;
    let rows = statement.query_map(named_params! {":letter": letter.0}, row_to_comment)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub fn get(store: &Store, id: &CommentId) -> Result<Option<Comment>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(named_params! {":id": id.0}, row_to_comment)
        .optional()?)
}

pub fn put(tx: &Tx<'_>, comment: &Comment) -> Result<()> {
    tx.touch(Noun::Comment);
    tx.connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(named_params! {
            ":id": comment.id.0,
            ":letter": comment.letter.0,
            ":language": comment.language.code(),
            ":text": comment.text,
            ":at": column::instant(comment.at),
        })?;
    place(tx, comment)
}

/// Where it hangs, alone: its place follows the text.
pub fn place(tx: &Tx<'_>, comment: &Comment) -> Result<()> {
    tx.touch(Noun::Comment);
    tx.connection
        .prepare_cached(include_str!("put_place.sql"))?
        .execute(named_params! {
            ":comment": comment.id.0,
            ":quote": comment.quote,
            ":before": comment.before,
            ":after": comment.after,
        })?;
    Ok(())
}

pub fn delete(tx: &Tx<'_>, id: &CommentId) -> Result<()> {
    tx.touch(Noun::Comment);
    tx.connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! {":id": id.0})?;
    Ok(())
}

/// A letter goes for good, and what was noted beside it.
pub fn delete_of_letter(tx: &Tx<'_>, letter: &LetterId) -> Result<()> {
    tx.touch(Noun::Comment);
    for sql in [
        include_str!("delete_places.sql"),
        include_str!("delete_of_letter.sql"),
    ] {
        tx.connection
            .prepare_cached(sql)?
            .execute(named_params! {":letter": letter.0})?;
    }
    Ok(())
}

fn row_to_comment(row: &Row<'_>) -> rusqlite::Result<Comment> {
    Ok(Comment {
        id: CommentId(row.get("id")?),
        letter: LetterId(row.get("letter")?),
        language: column::read_text(row, "language")?,
        quote: row.get("quote")?,
        before: row.get("before")?,
        after: row.get("after")?,
        text: row.get("text")?,
        at: column::read_text(row, "at")?,
    })
}
