//! The records of the archive in pages, or those in which words are found.

use model::{Date, channel::Channel, id::LetterId};
use rusqlite::ToSql;

use crate::{Result, Store, column, letter::Page, search};

/// Which records; what is none excludes nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words of subject, text, recipient or reference.
    pub text: Option<String>,
    /// Year of the day it was sent.
    pub year: Option<i16>,
    pub channel: Option<Channel>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Number,
    SentOn,
    Channel,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    pub sort: Sort,
    pub descending: bool,
}

impl Default for Order {
    /// Latest first.
    fn default() -> Self {
        Self {
            sort: Sort::Number,
            descending: true,
        }
    }
}

impl Order {
    pub fn all() -> impl Iterator<Item = Self> {
        [Sort::Number, Sort::SentOn, Sort::Channel]
            .into_iter()
            .flat_map(|sort| [false, true].map(|descending| Self { sort, descending }))
    }

    fn sql(self) -> &'static str {
        match (self.sort, self.descending) {
            (Sort::Number, false) => include_str!("sort_number_ascending.sql"),
            (Sort::Number, true) => include_str!("sort_number_descending.sql"),
            (Sort::SentOn, false) => include_str!("sort_sent_on_ascending.sql"),
            (Sort::SentOn, true) => include_str!("sort_sent_on_descending.sql"),
            (Sort::Channel, false) => include_str!("sort_channel_ascending.sql"),
            (Sort::Channel, true) => include_str!("sort_channel_descending.sql"),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    pub total: u32,
    pub rows: Vec<Hit>,
}

/// A record as far as a list shows it: what else stands in it is not read, and may be broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub number: i64,
    pub letter: LetterId,
    pub reference: String,
    pub snapshot: String,
    pub on: Date,
    pub channel: Channel,
}

pub fn list(store: &Store, filter: &Filter, order: Order, page: Page) -> Result<List> {
    let words = filter.text.as_deref().and_then(search::expression);
    if words.is_none()
        && filter
            .text
            .as_deref()
            .is_some_and(|text| !text.trim().is_empty())
    {
        return Ok(List {
            total: 0,
            rows: Vec::new(),
        });
    }
    let year = filter.year.map(|year| format!("{year:04}"));
    let channel = filter.channel.map(Channel::slug);
    let given: [(&str, bool, &dyn ToSql); 3] = [
        (":words", words.is_some(), &words),
        (":year", year.is_some(), &year),
        (":channel", channel.is_some(), &channel),
    ];
    let mut params: Vec<(&str, &dyn ToSql)> = given
        .iter()
        .filter(|(_, is, _)| *is)
        .map(|(name, _, value)| (*name, *value))
        .collect();
    let wheres = conditions(words.is_some(), year.is_some(), channel.is_some());
    let total = if wheres.is_empty() {
        super::count(store)?
    } else {
        store
            .connection
            .prepare_cached(&format!("{}{wheres}", include_str!("count.sql")))?
            .query_row(&params[..], |row| row.get(0))?
    };
    params.extend([
        (":limit", &page.limit as &dyn ToSql),
        (":offset", &page.offset),
    ]);
    let mut statement = store
        .connection
        .prepare_cached(&statement(&wheres, order))?;
    let rows = statement.query_map(&params[..], |row| {
        Ok(Hit {
            number: row.get("number")?,
            letter: LetterId(row.get("letter")?),
            reference: row.get("reference")?,
            snapshot: row.get("snapshot")?,
            on: column::read_text(row, "sent_on")?,
            channel: column::read_text(row, "channel")?,
        })
    })?;
    Ok(List {
        total,
        rows: rows.collect::<Result<_, _>>()?,
    })
}

/// Years in which something was sent, latest first.
pub fn years(store: &Store) -> Result<Vec<i16>> {
    let mut statement = store.connection.prepare_cached(include_str!("years.sql"))?;
    let rows = statement.query_map([], |row| row.get("year"))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn conditions(words: bool, year: bool, channel: bool) -> String {
    [
        (words, include_str!("filter_words.sql")),
        (year, include_str!("filter_year.sql")),
        (channel, include_str!("filter_channel.sql")),
    ]
    .into_iter()
    .filter_map(|(is, sql)| is.then_some(sql))
    .collect()
}

/// The page is found among narrow rows; only its records are read whole.
fn statement(wheres: &str, order: Order) -> String {
    [
        include_str!("list.sql"),
        wheres,
        order.sql(),
        include_str!("page.sql"),
        include_str!("record.sql"),
        order.sql(),
    ]
    .concat()
}

/// Every order with every filter, for the test that prepares them.
#[cfg(test)]
pub(crate) fn every_statement() -> Vec<String> {
    let mut all = Vec::new();
    for bits in 0..8_u8 {
        let wheres = conditions(bits & 1 != 0, bits & 2 != 0, bits & 4 != 0);
        all.push(format!("{}{wheres}", include_str!("count.sql")));
        all.extend(Order::all().map(|order| statement(&wheres, order)));
    }
    all
}
