//! Steps that can be taken back. Triggers write down which rows an act changes, each as it was and as it became; undo
//! puts the rows back, redo brings them again. Ink is not among the tables and is never taken back.

mod change;
mod watch;

use std::collections::{BTreeMap, BTreeSet};

use model::Timestamp;
use rusqlite::{Connection, ErrorCode, OptionalExtension, named_params};

use crate::{Changes, Moment, Noun, Op, Result, StorageError, Store, column, search};
use change::Change;

pub(crate) use watch::{Table, start, watch};

/// Steps kept; older ones are forgotten.
const KEPT: u32 = 200;
/// So many steps of one typing are looked at, where a text may be back where it was.
const MOST_TYPING: u32 = 40;
/// A pause longer than this ends a step of typing.
const PAUSE_SECONDS: i64 = 2;
/// Typing without a pause makes a new step after this long.
const LONGEST_SECONDS: i64 = 30;

/// Keeps what was changed as a step, or with the step before where typing goes on or the act is the same.
pub(crate) fn keep(store: &Store, op: &Op, moment: &Moment) -> Result<()> {
    if !op.undoable() {
        return Ok(());
    }
    let connection = &store.connection;
    let changes = change::merge(&store.tables, watch::changes(connection)?);
    if changes.is_empty() {
        return Ok(());
    }
    let before = last(connection, false)?;
    let redo_waits = last(connection, true)?.is_some();
    connection
        .prepare_cached(include_str!("forget_undone.sql"))?
        .execute([])?;
    match before {
        Some(before) if !redo_waits && before.goes_on(op, moment) => {
            before.extend(store, changes, moment.now)
        }
        _ if moment.act.is_none() && leads_back(store, op, &changes)? => Ok(()),
        _ => insert(connection, op, &changes, moment),
    }
}

/// Whether these changes bring a text back to where it was before it was typed in: the steps of that typing are then taken out
/// of the log, as what was typed and taken away again is nothing to undo.
fn leads_back(store: &Store, op: &Op, changes: &[Change]) -> Result<bool> {
    let connection = &store.connection;
    let mut whole = changes.to_vec();
    let mut steps = Vec::new();
    for step in typing(connection, op)? {
        let before = change::of_step(connection, step)?;
        whole = change::merge(&store.tables, before.into_iter().chain(whole));
        steps.push(step);
        if whole.iter().all(Change::changes_nothing) {
            for step in steps {
                delete(connection, step)?;
            }
            return Ok(true);
        }
    }
    Ok(false)
}

/// The last steps, the latest first, as long as each goes on with this typing.
fn typing(connection: &Connection, op: &Op) -> Result<Vec<i64>> {
    let mut statement = connection.prepare_cached(include_str!("latest.sql"))?;
    let rows = statement.query_map(named_params! {":limit": MOST_TYPING}, |row| {
        let act: Option<String> = row.get("act")?;
        Ok((row.get("id")?, column::read_json(row, "op")?, act.is_none()))
    })?;
    let steps: Vec<(i64, Op, bool)> = rows.collect::<Result<_, _>>()?;
    let goes_on = |(_, last, alone): &(i64, Op, bool)| *alone && op.continues(last);
    let typing = steps.into_iter().take_while(goes_on);
    Ok(typing.map(|(step, ..)| step).collect())
}

struct Step {
    id: i64,
    op: Op,
    started_at: Timestamp,
    at: Timestamp,
    act: Option<String>,
}

impl Step {
    fn goes_on(&self, op: &Op, moment: &Moment) -> bool {
        if moment.act.is_some() {
            return moment.act == self.act;
        }
        let seconds = |since: Timestamp| moment.now.duration_since(since).as_secs();
        op.continues(&self.op)
            && (0..=PAUSE_SECONDS).contains(&seconds(self.at))
            && seconds(self.started_at) <= LONGEST_SECONDS
    }

    fn extend(self, store: &Store, changes: Vec<Change>, now: Timestamp) -> Result<()> {
        let connection = &store.connection;
        let before = change::of_step(connection, self.id)?;
        let both = change::merge(&store.tables, before.into_iter().chain(changes));
        if both.iter().all(Change::changes_nothing) {
            // Typed and taken away again: nothing is left to undo.
            return delete(connection, self.id);
        }
        connection
            .prepare_cached(include_str!("extend.sql"))?
            .execute(named_params! {":id": self.id, ":at": column::instant(now)})?;
        change::replace(connection, self.id, &both)?;
        touch(connection, self.id, &both)
    }
}

fn insert(connection: &Connection, op: &Op, changes: &[Change], moment: &Moment) -> Result<()> {
    let params = named_params! {
        ":op": column::json(op),
        ":at": column::instant(moment.now),
        ":act": moment.act,
    };
    let step: i64 = connection
        .prepare_cached(include_str!("insert.sql"))?
        .query_row(params, |row| row.get("id"))?;
    change::replace(connection, step, changes)?;
    touch(connection, step, changes)?;
    connection
        .prepare_cached(include_str!("forget_old.sql"))?
        .execute(named_params! {":kept": KEPT})?;
    Ok(())
}

/// Which letters the step is about.
fn touch(connection: &Connection, step: i64, changes: &[Change]) -> Result<()> {
    let mut insert = connection.prepare_cached(include_str!("insert_letter.sql"))?;
    for (letter, made) in letters(changes) {
        insert.execute(named_params! {":step": step, ":letter": letter, ":made": made})?;
    }
    Ok(())
}

fn last(connection: &Connection, undone: bool) -> Result<Option<Step>> {
    let sql = if undone {
        include_str!("get_redo.sql")
    } else {
        include_str!("get_undo.sql")
    };
    Ok(connection
        .prepare_cached(sql)?
        .query_row([], |row| {
            Ok(Step {
                id: row.get("id")?,
                op: column::read_json(row, "op")?,
                started_at: column::read_text(row, "started_at")?,
                at: column::read_text(row, "at")?,
                act: row.get("act")?,
            })
        })
        .optional()?)
}

fn delete(connection: &Connection, id: i64) -> Result<()> {
    connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! {":id": id})?;
    Ok(())
}

/// A letter has a number now: that it was made is not taken back any more.
pub(crate) fn keep_made(connection: &Connection, letter: &str) -> Result<()> {
    connection
        .prepare_cached(include_str!("forget_made.sql"))?
        .execute(named_params! {":letter": letter})?;
    Ok(())
}

/// A letter is sealed: no step of its history is taken back any more.
pub(crate) fn cut(connection: &Connection, letter: &str) -> Result<()> {
    connection
        .prepare_cached(include_str!("forget_letter.sql"))?
        .execute(named_params! {":letter": letter})?;
    Ok(())
}

impl Store {
    /// The act that [`Store::undo`] would take back.
    pub fn undo_label(&self) -> Result<Option<Op>> {
        Ok(last(&self.connection, false)?.map(|step| step.op))
    }

    pub fn redo_label(&self) -> Result<Option<Op>> {
        Ok(last(&self.connection, true)?.map(|step| step.op))
    }

    /// Takes all steps out of the log: nothing can be undone or redone.
    pub fn forget_steps(&self) -> Result<()> {
        self.connection.execute_batch(include_str!("forget.sql"))?;
        Ok(())
    }

    /// Takes the last step back; none where there is nothing to take back.
    ///
    /// # Errors
    /// [`StorageError::UndoRefused`] where ink written since stands against it: the step is then forgotten, so that the
    /// one before can be reached.
    pub fn undo(&self, now: Timestamp) -> Result<Option<(Op, Changes)>> {
        self.step(false, now)
    }

    pub fn redo(&self, now: Timestamp) -> Result<Option<(Op, Changes)>> {
        self.step(true, now)
    }

    fn step(&self, redo: bool, now: Timestamp) -> Result<Option<(Op, Changes)>> {
        self.backup_before_change(now);
        let Some(step) = last(&self.connection, redo)? else {
            return Ok(None);
        };
        if self.waits_to_be_recorded(step.id)? {
            return Err(StorageError::UndoRefused);
        }
        let mut changes = change::of_step(&self.connection, step.id)?;
        if !redo {
            change::invert(&mut changes);
        }
        match self.take_step(step.id, &changes, !redo) {
            Err(error) if stands_against(&error) => {
                delete(&self.connection, step.id)?;
                Err(StorageError::UndoRefused)
            }
            Err(error) => Err(error),
            Ok(()) => Ok(Some((
                step.op,
                Changes {
                    nouns: self.nouns(&changes),
                    undo: self.undo_label()?,
                },
            ))),
        }
    }

    fn take_step(&self, step: i64, changes: &[Change], undone: bool) -> Result<()> {
        let transaction = self.begin()?;
        self.connection
            .execute_batch(include_str!("defer_foreign_keys.sql"))?;
        change::apply(&self.connection, &self.tables, changes)?;
        self.connection
            .prepare_cached(include_str!("mark.sql"))?
            .execute(named_params! {":id": step, ":undone": undone})?;
        search::refresh(&self.connection)?;
        // The foreign keys are looked at here: what ink refers to is not taken away.
        transaction.commit()?;
        Ok(())
    }

    fn nouns(&self, changes: &[Change]) -> BTreeSet<Noun> {
        let of = |change: &Change| self.tables.iter().find(|table| table.name == change.table);
        changes
            .iter()
            .filter_map(of)
            .map(|table| table.noun)
            .collect()
    }

    fn waits_to_be_recorded(&self, step: i64) -> Result<bool> {
        Ok(self
            .connection
            .prepare_cached(include_str!("waits.sql"))?
            .query_row(named_params! {":step": step}, |row| row.get(0))?)
    }
}

/// Whether something written since, which is not undone, keeps the step from being taken.
fn stands_against(error: &StorageError) -> bool {
    match error {
        StorageError::UndoRefused | StorageError::LetterSealed(_) => true,
        StorageError::Sqlite(error) => {
            error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation)
        }
        _ => false,
    }
}

/// The letters that changes touch, and whether they made them.
fn letters(changes: &[Change]) -> BTreeMap<&str, bool> {
    let mut found = BTreeMap::new();
    for change in changes {
        let letter = match change.table.as_str() {
            "letter" => change.text("id"),
            "version" | "enclosure" | "follow_up" | "comment" => change.text("letter"),
            _ => None,
        };
        if let Some(letter) = letter {
            let made = change.table == "letter" && change.old.is_none();
            *found.entry(letter).or_insert(false) |= made;
        }
    }
    found
}
