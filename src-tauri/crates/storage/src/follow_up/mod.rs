//! When a letter without answer is to be reminded.

mod matter;

use model::{
    Date,
    follow_up::FollowUp,
    id::{FollowUpId, LetterId},
};
use rusqlite::{OptionalExtension, Params, Row, named_params};

use crate::{Noun, Result, Store, Tx, column, undo};

pub use matter::{Matter, Reminder, answered_with, matter, reminders};

/// Those that wait and are due by `on`, longest due first, each with the day its letter left. None of a letter for which
/// a reminder is being written.
pub fn due(store: &Store, on: Date) -> Result<Vec<(FollowUp, Date)>> {
    let params = named_params! {":on": on.to_string()};
    with_day(store, include_str!("due.sql"), params)
}

/// All steps that wait, soonest first, each with the day its letter left; not those that are being written.
pub fn to_come(store: &Store) -> Result<Vec<(FollowUp, Date)>> {
    with_day(store, include_str!("to_come.sql"), [])
}

/// The last step of each letter that was reminded to the end without a real answer, with the day it left; longest silent
/// first.
pub fn silent(store: &Store) -> Result<Vec<(FollowUp, Date)>> {
    let letter: Option<&str> = None;
    let params = named_params! {":letter": letter};
    with_day(store, include_str!("silent.sql"), params)
}

/// The last step of this letter, where it is silent.
pub fn last_of_silent(store: &Store, letter: &LetterId) -> Result<Option<FollowUp>> {
    let params = named_params! {":letter": letter.0};
    let found = with_day(store, include_str!("silent.sql"), params)?;
    Ok(found.into_iter().next().map(|(step, _)| step))
}

fn with_day(store: &Store, sql: &str, params: impl Params) -> Result<Vec<(FollowUp, Date)>> {
    let mut statement = store.connection.prepare_cached(sql)?;
    let rows = statement.query_map(params, |row| {
        Ok((row_to_follow_up(row)?, column::read_text(row, "sent_on")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How many letters have a step that is due by `on`.
pub fn late(store: &Store, on: Date) -> Result<u32> {
    Ok(store
        .connection
        .prepare_cached(include_str!("late.sql"))?
        .query_row(named_params! {":on": on.to_string()}, |row| row.get(0))?)
}

pub fn get(store: &Store, id: &FollowUpId) -> Result<Option<FollowUp>> {
    let found = query(store, include_str!("get.sql"), named_params! {":id": id.0})?;
    Ok(found.into_iter().next())
}

/// By step.
pub fn of_letter(store: &Store, letter: &LetterId) -> Result<Vec<FollowUp>> {
    query(
        store,
        include_str!("of_letter.sql"),
        named_params! {":letter": letter.0},
    )
}

/// The steps a letter that reminds stands for.
pub fn of_written(store: &Store, letter: &LetterId) -> Result<Vec<FollowUp>> {
    query(
        store,
        include_str!("of_written.sql"),
        named_params! {":letter": letter.0},
    )
}

/// The reminder of this letter that is being written.
pub fn in_preparation(store: &Store, letter: &LetterId) -> Result<Option<LetterId>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("in_preparation.sql"))?
        .query_row(named_params! {":letter": letter.0}, |row| {
            row.get("written").map(LetterId)
        })
        .optional()?)
}

/// The letters that this one reminds of; none where it reminds of none.
pub fn recalled(store: &Store, letter: &LetterId) -> Result<Vec<LetterId>> {
    letters(store, include_str!("recalled.sql"), letter)
}

/// The letters that remind of this one, left or not.
pub(crate) fn written_for(store: &Store, letter: &LetterId) -> Result<Vec<LetterId>> {
    letters(store, include_str!("written_for.sql"), letter)
}

fn letters(store: &Store, sql: &str, letter: &LetterId) -> Result<Vec<LetterId>> {
    let mut statement = store.connection.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! {":letter": letter.0}, |row| {
        row.get(0).map(LetterId)
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
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

/// An answer came to this letter: it, what it reminds of, and what reminds of them alone, are not reminded any more.
pub fn settle(tx: &Tx<'_>, letter: &LetterId) -> Result<()> {
    for letter in answered_with(tx, letter)? {
        change(tx, include_str!("settle.sql"), &letter)?;
        undo::cut(&tx.connection, letter.as_str())?;
    }
    Ok(())
}

/// An acknowledgement came to this letter: it is not expected any more, and the reminders stay.
pub fn acknowledge(tx: &Tx<'_>, letter: &LetterId) -> Result<()> {
    for letter in answered_with(tx, letter)? {
        change(tx, include_str!("acknowledge.sql"), &letter)?;
        undo::cut(&tx.connection, letter.as_str())?;
    }
    Ok(())
}

/// What came on this letter was no answer after all: it and what it reminds of are reminded again.
pub fn resume(tx: &Tx<'_>, letter: &LetterId) -> Result<()> {
    for letter in answered_with(tx, letter)? {
        change(tx, include_str!("resume.sql"), &letter)?;
        undo::cut(&tx.connection, letter.as_str())?;
    }
    Ok(())
}

/// The letter that reminds left on that day: the steps it was written for are done, and those that fell due meanwhile.
pub fn remind(tx: &Tx<'_>, letter: &LetterId, on: Date) -> Result<()> {
    tx.touch(Noun::FollowUp);
    tx.connection
        .prepare_cached(include_str!("remind.sql"))?
        .execute(named_params! {":letter": letter.0, ":on": on.to_string()})?;
    for recalled in recalled(tx, letter)? {
        undo::cut(&tx.connection, recalled.as_str())?;
    }
    Ok(())
}

/// What still waits of this letter makes place for another chain.
pub fn delete_waiting(tx: &Tx<'_>, letter: &LetterId) -> Result<()> {
    change(tx, include_str!("delete_waiting.sql"), letter)
}

/// The letter that was to remind is taken out for good.
pub(crate) fn forget_written(tx: &Tx<'_>, letter: &LetterId) -> Result<()> {
    change(tx, include_str!("forget_written.sql"), letter)
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
