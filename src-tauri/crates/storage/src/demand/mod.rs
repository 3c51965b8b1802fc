//! What sealed letters asked, and what came back on it. In ink.

mod list;

use model::{demand::Demand, id::LetterId};
use rusqlite::{Row, named_params};

use crate::{Noun, Result, Store, Tx};

#[cfg(test)]
pub(crate) use list::every_statement;
pub use list::{Asked, Filter, List, list};

/// By number.
pub fn of_letter(store: &Store, letter: &LetterId) -> Result<Vec<Demand>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("of_letter.sql"))?;
    let rows = statement.query_map(named_params! {":letter": letter.0}, row_to_demand)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub fn insert(tx: &Tx<'_>, demand: &Demand) -> Result<()> {
    tx.touch(Noun::Archive);
    tx.connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":letter": demand.letter.0,
            ":number": demand.number,
            ":text": demand.text,
        })?;
    Ok(())
}

fn row_to_demand(row: &Row<'_>) -> rusqlite::Result<Demand> {
    Ok(Demand {
        letter: LetterId(row.get("letter")?),
        number: row.get("number")?,
        text: row.get("text")?,
    })
}
