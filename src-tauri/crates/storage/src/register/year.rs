//! What left and what came in within a year, counted by office, month and kind.

use model::{Date, id::PostId};
use rusqlite::named_params;

use crate::{Result, Store};

/// So many pieces of one kind, of one office, in one month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    pub post: PostId,
    /// From 1.
    pub month: u8,
    /// `letter`, `reminder`, or the kind of a reply; none of a piece that came in and is no reply.
    pub piece: Option<String>,
    /// Of what left: `answered`, `acknowledged` or `silent`.
    pub standing: String,
    pub pieces: u32,
}

pub fn year(store: &Store, from: Date, until: Date, axis: Option<&str>) -> Result<Vec<Count>> {
    let params = named_params! {
        ":from": from.to_string(),
        ":until": until.to_string(),
        ":axis": axis,
    };
    let mut statement = store.connection.prepare_cached(include_str!("year.sql"))?;
    let rows = statement.query_map(params, |row| {
        Ok(Count {
            post: PostId(row.get("post")?),
            month: row.get("month")?,
            piece: row.get("piece")?,
            standing: row.get("standing")?,
            pieces: row.get("pieces")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
