//! When a letter without answer is to be reminded.

use model::{
    Date,
    follow_up::FollowUp,
    id::{FollowUpId, LetterId},
};
use rusqlite::{Params, Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

/// Those that wait and are due by `on`, longest due first.
pub fn due(store: &Store, on: Date) -> Result<Vec<FollowUp>> {
    query(
        store,
        include_str!("due.sql"),
        named_params! {":on": on.to_string()},
    )
}

pub fn get(store: &Store, id: &FollowUpId) -> Result<Option<FollowUp>> {
    let found = query(store, include_str!("get.sql"), named_params! {":id": id.0})?;
    Ok(found.into_iter().next())
}

/// Whether this letter reminds of another one.
pub fn reminds(store: &Store, letter: &LetterId) -> Result<bool> {
    Ok(store
        .connection
        .prepare_cached(include_str!("reminds.sql"))?
        .query_row(named_params! {":letter": letter.0}, |row| row.get(0))?)
}

/// By step.
pub fn of_letter(store: &Store, letter: &LetterId) -> Result<Vec<FollowUp>> {
    query(
        store,
        include_str!("of_letter.sql"),
        named_params! {":letter": letter.0},
    )
}

pub fn insert(tx: &Tx<'_>, follow_up: &FollowUp) -> Result<()> {
    tx.touch(Noun::FollowUp);
    tx.connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":id": follow_up.id.0,
            ":letter": follow_up.letter.0,
            ":step": follow_up.step,
            ":due": follow_up.due.to_string(),
            ":days": follow_up.days,
            ":snoozed_to": column::text(follow_up.snoozed_to.as_ref()),
            ":state": column::word(&follow_up.state),
            ":reason": follow_up.reason,
            ":written": follow_up.written.as_ref().map(|letter| &letter.0),
        })?;
    Ok(())
}

/// An answer came: nothing of this letter is reminded any more. Says how many steps were waiting.
pub fn settle(tx: &Tx<'_>, letter: &LetterId) -> Result<u32> {
    tx.touch(Noun::FollowUp);
    let settled = tx
        .connection
        .prepare_cached(include_str!("settle.sql"))?
        .execute(named_params! {":letter": letter.0})?;
    Ok(settled as u32)
}

/// Gives the one with this id these values.
pub fn update(tx: &Tx<'_>, follow_up: &FollowUp) -> Result<()> {
    tx.touch(Noun::FollowUp);
    tx.connection
        .prepare_cached(include_str!("update.sql"))?
        .execute(named_params! {
            ":id": follow_up.id.0,
            ":due": follow_up.due.to_string(),
            ":snoozed_to": column::text(follow_up.snoozed_to.as_ref()),
            ":state": column::word(&follow_up.state),
            ":reason": follow_up.reason,
            ":written": follow_up.written.as_ref().map(|letter| &letter.0),
        })?;
    Ok(())
}

/// An acknowledgement came: it is not expected any more, and the reminders stay.
pub fn acknowledge(tx: &Tx<'_>, letter: &LetterId) -> Result<()> {
    change(tx, include_str!("acknowledge.sql"), letter)
}

/// The letter that reminds left.
pub fn remind(tx: &Tx<'_>, letter: &LetterId) -> Result<()> {
    change(tx, include_str!("remind.sql"), letter)
}

/// What still waits of this letter makes place for another chain.
pub fn delete_waiting(tx: &Tx<'_>, letter: &LetterId) -> Result<()> {
    change(tx, include_str!("delete_waiting.sql"), letter)
}

fn change(tx: &Tx<'_>, sql: &str, letter: &LetterId) -> Result<()> {
    tx.touch(Noun::FollowUp);
    tx.connection
        .prepare_cached(sql)?
        .execute(named_params! {":letter": letter.0})?;
    Ok(())
}

fn query(store: &Store, sql: &str, params: impl Params) -> Result<Vec<FollowUp>> {
    let mut statement = store.connection.prepare_cached(sql)?;
    let rows = statement.query_map(params, row_to_follow_up)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn row_to_follow_up(row: &Row<'_>) -> rusqlite::Result<FollowUp> {
    Ok(FollowUp {
        id: FollowUpId(row.get("id")?),
        letter: LetterId(row.get("letter")?),
        step: row.get("step")?,
        due: column::read_text(row, "due")?,
        days: row.get("days")?,
        snoozed_to: column::read_optional_text(row, "snoozed_to")?,
        state: column::read_word(row, "state")?,
        reason: row.get("reason")?,
        written: row.get::<_, Option<String>>("written")?.map(LetterId),
    })
}
