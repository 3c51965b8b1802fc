//! Letters that might be the same letter: what was written, or is being written, to one office.

use model::{
    Date,
    id::{LetterId, PostId},
};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::{Result, Store, column};

/// The text a letter is sent in, or was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub letter: LetterId,
    /// Its number and its day, where it left.
    pub reference: Option<String>,
    pub sent_on: Option<Date>,
    pub subject: String,
    pub body: String,
}

/// What left for the office since that day, the latest first.
pub fn sent(store: &Store, post: &PostId, since: Date) -> Result<Vec<Text>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("text_sent.sql"))?;
    let params = named_params! {":post": post.0, ":since": since.to_string()};
    let rows = statement.query_map(params, row_to_text)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What else is being written to the office.
pub fn open(store: &Store, post: &PostId, beside: &LetterId) -> Result<Vec<Text>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("text_open.sql"))?;
    let params = named_params! {":post": post.0, ":letter": beside.0};
    let rows = statement.query_map(params, row_to_text)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Another letter that bears the same reference.
pub fn bears(store: &Store, reference: &str, beside: &LetterId) -> Result<Option<LetterId>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("bears_reference.sql"))?
        .query_row(
            named_params! {":reference": reference, ":letter": beside.0},
            |row| row.get::<_, String>("letter").map(LetterId),
        )
        .optional()?)
}

fn row_to_text(row: &Row<'_>) -> rusqlite::Result<Text> {
    Ok(Text {
        letter: LetterId(row.get("id")?),
        reference: row.get("reference")?,
        sent_on: column::read_optional_text(row, "sent_on")?,
        subject: row.get("subject")?,
        body: row.get("body")?,
    })
}
