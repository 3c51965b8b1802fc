//! What lies in the bin of the desk: letters, and campaigns with theirs.

use model::{Date, Language, Timestamp};
use rusqlite::{Row, named_params};

use crate::{Result, Store, column};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Letter,
    Campaign,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binned {
    pub kind: Kind,
    pub id: String,
    /// Subject of a letter, as it is written; name of a campaign.
    pub name: String,
    pub languages: Vec<Language>,
    /// Whoever holds the office a letter is written to, on that day.
    pub recipient: Option<String>,
    /// Letters that come back with it.
    pub letters: u32,
    pub binned_at: Timestamp,
}

/// What was put there since, the latest first.
pub fn list(store: &Store, since: Timestamp, today: Date) -> Result<Vec<Binned>> {
    let mut statement = store.connection.prepare_cached(include_str!("list.sql"))?;
    let params = named_params! {":since": column::instant(since), ":today": today.to_string()};
    let rows = statement.query_map(params, row_to_binned)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn row_to_binned(row: &Row<'_>) -> rusqlite::Result<Binned> {
    Ok(Binned {
        kind: match row.get_ref("kind")?.as_str()? {
            "campaign" => Kind::Campaign,
            _ => Kind::Letter,
        },
        id: row.get("id")?,
        name: row.get("name")?,
        languages: column::read_json(row, "languages")?,
        recipient: row.get("recipient")?,
        letters: row.get("letters")?,
        binned_at: column::read_text(row, "binned_at")?,
    })
}
