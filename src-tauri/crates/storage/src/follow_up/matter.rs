//! What is reminded: the letter that left, the reminders that left after it, and which of them an answer settles.

use std::collections::BTreeSet;

use model::{
    Date,
    channel::Channel,
    id::{LetterId, PostId},
};
use rusqlite::{OptionalExtension, named_params};

use super::{recalled, written_for};
use crate::{Result, Store, column};

/// A letter that left, as far as its reminders need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matter {
    pub letter: LetterId,
    pub post: Option<PostId>,
    pub competence: Option<String>,
    pub axis: Option<String>,
    pub reference: String,
    pub on: Date,
    pub channel: Channel,
    /// As it was sealed.
    pub snapshot: String,
}

/// A letter that reminded of another, and left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    pub letter: LetterId,
    pub reference: String,
    pub on: Date,
    /// Whom it went to, by id.
    pub person: Option<String>,
}

/// None where it did not leave.
pub fn matter(store: &Store, letter: &LetterId) -> Result<Option<Matter>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("matter.sql"))?
        .query_row(named_params! {":letter": letter.0}, |row| {
            Ok(Matter {
                letter: letter.clone(),
                post: row.get::<_, Option<String>>("recipient")?.map(PostId),
                competence: row.get("competence")?,
                axis: row.get("axis")?,
                reference: row.get("reference")?,
                on: column::read_text(row, "sent_on")?,
                channel: column::read_text::<Channel>(row, "channel")?,
                snapshot: row.get("snapshot")?,
            })
        })
        .optional()?)
}

/// In the order they left.
pub fn reminders(store: &Store, letter: &LetterId) -> Result<Vec<Reminder>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("reminders.sql"))?;
    let rows = statement.query_map(named_params! {":letter": letter.0}, |row| {
        Ok(Reminder {
            letter: LetterId(row.get("letter")?),
            reference: row.get("reference")?,
            on: column::read_text(row, "sent_on")?,
            person: row.get("person")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The letters whose chain an answer to this one settles: itself, all that it reminds of, and what reminds of nothing
/// but these.
pub fn answered_with(store: &Store, letter: &LetterId) -> Result<BTreeSet<LetterId>> {
    let mut settled = BTreeSet::from([letter.clone()]);
    let mut open = vec![letter.clone()];
    while let Some(letter) = open.pop() {
        for above in recalled(store, &letter)? {
            if settled.insert(above.clone()) {
                open.push(above);
            }
        }
    }
    let mut open: Vec<LetterId> = settled.iter().cloned().collect();
    while let Some(letter) = open.pop() {
        for below in written_for(store, &letter)? {
            let whole = recalled(store, &below)?
                .iter()
                .all(|above| settled.contains(above));
            if whole && settled.insert(below.clone()) {
                open.push(below);
            }
        }
    }
    Ok(settled)
}
