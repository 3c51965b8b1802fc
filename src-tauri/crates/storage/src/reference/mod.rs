//! Numbers of pieces: one series for what leaves, one for what comes in, each counted anew every year.
//! A number that was allotted stays allotted; the transaction sees to it that none is missing.

use rusqlite::named_params;

use crate::{Result, Store, Tx};

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
