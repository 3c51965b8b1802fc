//! Numbers of pieces: one series for what leaves, one for what comes in, each counted anew every year.
//! A number that was allotted stays allotted; the transaction sees to it that none is missing.

use model::{id::LetterId, reference::Reference};
use rusqlite::named_params;

use crate::{Noun, Result, Store, Tx, undo};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Series {
    Out,
    In,
}

impl Series {
    fn slug(self) -> &'static str {
        match self {
            Self::Out => "out",
            Self::In => "in",
        }
    }
}

/// The number the next piece will get.
pub fn next_number(store: &Store, year: i16, series: Series) -> Result<u32> {
    Ok(store
        .connection
        .prepare_cached(include_str!("next.sql"))?
        .query_row(
            named_params! {":series": series.slug(), ":year": year},
            |row| row.get("number"),
        )?)
}

pub fn allot(tx: &Tx<'_>, year: i16, series: Series) -> Result<u32> {
    let number = next_number(tx, year, series)?;
    tx.connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {":series": series.slug(), ":year": year, ":number": number})?;
    Ok(number)
}

/// The number is this letter's, before it is printed: it is printed with it or dropped with it.
/// That the letter was made is not undone any more.
pub fn give(tx: &Tx<'_>, letter: &LetterId, reference: &Reference) -> Result<()> {
    tx.touch(Noun::Letter);
    tx.connection
        .prepare_cached(include_str!("allot_letter.sql"))?
        .execute(named_params! {
            ":letter": letter.0,
            ":reference": reference.text,
            ":year": reference.year,
            ":number": reference.number,
        })?;
    undo::keep_made(&tx.connection, letter.as_str())
}
