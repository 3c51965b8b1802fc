//! What sealed letters asked, and what came back on it. In ink.

mod list;

use model::{
    demand::{Demand, DemandOf},
    id::LetterId,
};
use rusqlite::{Row, named_params};

use crate::{Noun, Result, Store, Tx};

#[cfg(test)]
pub(crate) use list::every_statement;
pub use list::{Asked, Filter, List, list};

/// By number; of a reminder also what it asks again.
pub fn of_letter(store: &Store, letter: &LetterId) -> Result<Vec<Demand>> {
    query(store, include_str!("of_letter.sql"), letter)
}

/// What no reply to the letter, nor to what reminded of it, answers.
pub fn open_of_letter(store: &Store, letter: &LetterId) -> Result<Vec<Demand>> {
    query(store, include_str!("open_of_letter.sql"), letter)
}

fn query(store: &Store, sql: &str, letter: &LetterId) -> Result<Vec<Demand>> {
    let mut statement = store.connection.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! {":letter": letter.0}, row_to_demand)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub fn insert(tx: &Tx<'_>, demand: &Demand) -> Result<()> {
    tx.touch(Noun::Archive);
    if let Some(of) = &demand.repeats {
        tx.connection
            .prepare_cached(include_str!("insert_repeated.sql"))?
            .execute(named_params! {
                ":letter": demand.letter.0,
                ":number": demand.number,
                ":of_letter": of.letter.0,
                ":of_number": of.number,
            })?;
        return Ok(());
    }
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
        repeats: match row.get::<_, Option<String>>("of_letter")? {
            Some(letter) => Some(DemandOf {
                letter: LetterId(letter),
                number: row.get("of_number")?,
            }),
            None => None,
        },
    })
}
