//! The register: what left, what came in and the numbers that were dropped, in pages. An index over the pieces in ink,
//! kept by the database itself.

mod filter;
mod year;

use model::{
    Date,
    register::{EntryKind, EntryState},
};
use rusqlite::{Connection, Row, ToSql};

use filter::Hits;
#[cfg(test)]
pub(crate) use filter::every_statement;
pub use filter::{Filter, Order, Sort};
pub use year::{Count, year};

use crate::{Result, Store, column, letter::Page};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Entries there are, not only those of the page.
    pub total: u32,
    pub entries: Vec<Entry>,
}

/// Which piece: its facts are read where it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub kind: EntryKind,
    pub piece: Piece,
    pub on: Date,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Dispatch(String),
    /// A letter whose number was dropped.
    Void(String),
    Reply(String),
}

/// `today` tells what waits from what is late.
pub fn list(store: &Store, filter: &Filter, order: Order, page: Page, today: Date) -> Result<List> {
    let Some(values) = filter.values(today) else {
        return Ok(List {
            total: 0,
            entries: Vec::new(),
        });
    };
    let mut params: Vec<(&str, &dyn ToSql)> = values
        .iter()
        .map(|(name, value)| (*name, value as &dyn ToSql))
        .collect();
    let few = filter.conditions(Hits::Few);
    let total = store
        .connection
        .prepare_cached(&filter::count(&few))?
        .query_row(&params[..], |row| row.get(0))?;
    let end = page.offset.saturating_add(page.limit);
    let hits = if few.is_empty() {
        // All of them are hits.
        Hits::Many
    } else {
        Hits::of(total, end, order)
    };
    let conditions = if filter.has_words() {
        filter.conditions(hits)
    } else {
        few
    };
    params.extend([
        (":limit", &page.limit as &dyn ToSql),
        (":offset", &page.offset),
    ]);
    let mut statement =
        store
            .connection
            .prepare_cached(&filter::statement(&conditions, order, hits))?;
    let entries = statement.query_map(&params[..], row_to_entry)?;
    Ok(List {
        total,
        entries: entries.collect::<Result<_, _>>()?,
    })
}

/// Years in which something left or came in, latest first.
pub fn years(store: &Store) -> Result<Vec<i16>> {
    let mut statement = store.connection.prepare_cached(include_str!("years.sql"))?;
    let rows = statement.query_map([], |row| row.get("year"))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Axes of advocacy that letters bear, in alphabetical order.
pub fn axes(store: &Store) -> Result<Vec<String>> {
    let mut statement = store.connection.prepare_cached(include_str!("axes.sql"))?;
    let rows = statement.query_map([], |row| row.get("axis"))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Pieces of which the index says something else than they do themselves; none as long as nobody wrote past the program.
pub(crate) fn unlike(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare(include_str!("unlike.sql"))?;
    let rows = statement.query_map([], |row| row.get("number"))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn row_to_entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let kind: EntryKind = column::read_text(row, "kind")?;
    let id = row.get("id")?;
    let void = row.get::<_, String>("state")? == EntryState::Void.slug();
    Ok(Entry {
        piece: match kind {
            EntryKind::In => Piece::Reply(id),
            EntryKind::Out if void => Piece::Void(id),
            EntryKind::Out => Piece::Dispatch(id),
        },
        kind,
        on: column::read_text(row, "day")?,
    })
}
