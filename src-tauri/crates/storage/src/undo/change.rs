//! The rows of a step, each as it was and as it became, and how they are put back.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Rows, named_params};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::watch::Table;
use crate::{Result, StorageError};

type Row = Map<String, Value>;

/// When a row was edited last is no part of what it says.
const EDITED: &str = "edited_at";

fn same(one: &Row, other: &Row) -> bool {
    let says =
        |(column, value): (&String, &Value)| column == EDITED || other.get(column) == Some(value);
    one.iter().all(says)
}

/// One row of one table. No `old`: it was added; no `new`: it was taken away.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Change {
    pub table: String,
    pub old: Option<Row>,
    pub new: Option<Row>,
}

impl Change {
    fn read(table: String, old: Option<String>, new: Option<String>) -> Result<Self> {
        let row = |text: String| {
            serde_json::from_str::<Row>(&text).map_err(|error| StorageError::Damaged {
                why: format!("undo: {error}"),
            })
        };
        Ok(Self {
            table,
            old: old.map(row).transpose()?,
            new: new.map(row).transpose()?,
        })
    }

    /// The row is as it was, but for when it was edited last.
    pub fn changes_nothing(&self) -> bool {
        match (&self.old, &self.new) {
            (Some(old), Some(new)) => same(old, new),
            (None, None) => true,
            _ => false,
        }
    }

    /// Text of a column, of the row as it became or as it was.
    pub fn text(&self, column: &str) -> Option<&str> {
        self.new
            .as_ref()
            .or(self.old.as_ref())?
            .get(column)?
            .as_str()
    }
}

/// One change a row, from the first state to the last; rows that are as before fall away.
pub(crate) fn merge(tables: &[Table], changes: impl IntoIterator<Item = Change>) -> Vec<Change> {
    let mut order: Vec<Change> = Vec::new();
    let mut places: BTreeMap<(String, String), usize> = BTreeMap::new();
    for change in changes {
        let key = (change.table.clone(), key(tables, &change));
        match places.get(&key) {
            Some(place) => order[*place].new = change.new,
            None => {
                places.insert(key, order.len());
                order.push(change);
            }
        }
    }
    order.retain(|change| change.old != change.new);
    order
}

fn key(tables: &[Table], change: &Change) -> String {
    let table = tables.iter().find(|table| table.name == change.table);
    let row = change.new.as_ref().or(change.old.as_ref());
    let columns = table.map_or(&[][..], |table| &table.key);
    columns
        .iter()
        .map(|column| {
            row.and_then(|row| row.get(column))
                .map_or_else(String::new, Value::to_string)
        })
        .collect::<Vec<_>>()
        .join("\u{1f}")
}

/// As it was before.
pub(crate) fn invert(changes: &mut [Change]) {
    changes.reverse();
    for change in changes {
        std::mem::swap(&mut change.old, &mut change.new);
    }
}

/// What a step changed.
pub(crate) fn of_step(connection: &Connection, step: i64) -> Result<Vec<Change>> {
    let mut statement = connection.prepare_cached(include_str!("list_step_change.sql"))?;
    read(statement.query(named_params! {":step": step})?)
}

/// Rows of `of`, `old` and `new`.
pub(crate) fn read(mut rows: Rows<'_>) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        let change = Change::read(row.get("of")?, row.get("old")?, row.get("new")?)?;
        changes.push(change);
    }
    Ok(changes)
}

/// These are what the step changed.
pub(crate) fn replace(connection: &Connection, step: i64, changes: &[Change]) -> Result<()> {
    connection
        .prepare_cached(include_str!("delete_step_change.sql"))?
        .execute(named_params! {":step": step})?;
    let mut insert = connection.prepare_cached(include_str!("insert_step_change.sql"))?;
    for (seq, change) in changes.iter().enumerate() {
        insert.execute(named_params! {
            ":step": step,
            ":seq": seq as i64,
            ":of": change.table,
            ":old": change.old.as_ref().map(json),
            ":new": change.new.as_ref().map(json),
        })?;
    }
    Ok(())
}

/// Brings every row from `old` to `new`.
///
/// # Errors
/// [`StorageError::UndoRefused`] where a row is not as the step had left it.
pub(crate) fn apply(connection: &Connection, tables: &[Table], changes: &[Change]) -> Result<()> {
    for change in changes {
        let table = tables
            .iter()
            .find(|table| table.name == change.table)
            .ok_or(StorageError::UndoRefused)?;
        match (&change.old, &change.new) {
            (None, Some(new)) => insert(connection, table, new)?,
            (Some(old), None) => delete(connection, table, old)?,
            (Some(old), Some(new)) => update(connection, table, old, new)?,
            (None, None) => {}
        }
    }
    Ok(())
}

fn insert(connection: &Connection, table: &Table, new: &Row) -> Result<()> {
    if current(connection, table, new)?.is_some() {
        return Err(StorageError::UndoRefused);
    }
    run(connection, table, include_str!("insert.template.sql"), new)
}

fn delete(connection: &Connection, table: &Table, old: &Row) -> Result<()> {
    if !current(connection, table, old)?.is_some_and(|row| same(old, &row)) {
        return Err(StorageError::UndoRefused);
    }
    run(connection, table, include_str!("delete.template.sql"), old)
}

/// Only the columns the step changed have to be as it left them; the others keep what they have by now.
fn update(connection: &Connection, table: &Table, old: &Row, new: &Row) -> Result<()> {
    let mut row = current(connection, table, old)?.ok_or(StorageError::UndoRefused)?;
    for (column, value) in new {
        if old.get(column) == Some(value) {
            continue;
        }
        if column != EDITED && row.get(column) != old.get(column) {
            return Err(StorageError::UndoRefused);
        }
        row.insert(column.clone(), value.clone());
    }
    run(connection, table, include_str!("update.template.sql"), &row)
}

fn current(connection: &Connection, table: &Table, row: &Row) -> Result<Option<Row>> {
    let text: Option<String> = connection
        .prepare_cached(&table.fill(include_str!("get.template.sql")))?
        .query_row(named_params! {":row": json(row)}, |row| row.get(0))
        .optional()?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

fn run(connection: &Connection, table: &Table, template: &str, row: &Row) -> Result<()> {
    connection
        .prepare_cached(&table.fill(template))?
        .execute(named_params! {":row": json(row)})?;
    Ok(())
}

fn json(row: &Row) -> String {
    Value::Object(row.clone()).to_string()
}
