//! Values of the model as columns and back: words of enums, dates, instants, and JSON for what is composite.

use std::{error::Error, str::FromStr};

use model::Timestamp;
use rusqlite::{Row, types::Type};
use serde::{Serialize, de::DeserializeOwned};

/// The slug under which serde knows a unit variant.
pub(crate) fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value).expect("an enum of words is a string") {
        serde_json::Value::String(word) => word,
        other => other.to_string(),
    }
}

pub(crate) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("types of the model are JSON values")
}

pub(crate) fn optional_json(value: Option<&impl Serialize>) -> Option<String> {
    value.map(json)
}

pub(crate) fn text(value: Option<&impl ToString>) -> Option<String> {
    value.map(ToString::to_string)
}

pub(crate) fn read_word<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let word: String = row.get(column)?;
    serde_json::from_value(serde_json::Value::String(word)).map_err(|e| unreadable(row, column, e))
}

pub(crate) fn read_optional_word<T: DeserializeOwned>(
    row: &Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<T>> {
    match row.get::<_, Option<String>>(column)? {
        Some(_) => read_word(row, column).map(Some),
        None => Ok(None),
    }
}

pub(crate) fn read_json<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let json: String = row.get(column)?;
    serde_json::from_str(&json).map_err(|e| unreadable(row, column, e))
}

pub(crate) fn read_optional_json<T: DeserializeOwned>(
    row: &Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<T>> {
    match row.get::<_, Option<String>>(column)? {
        Some(_) => read_json(row, column).map(Some),
        None => Ok(None),
    }
}

pub(crate) fn read_text<T>(row: &Row<'_>, column: &str) -> rusqlite::Result<T>
where
    T: FromStr,
    T::Err: Error + Send + Sync + 'static,
{
    let text: String = row.get(column)?;
    text.parse().map_err(|e| unreadable(row, column, e))
}

pub(crate) fn read_optional_text<T>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>>
where
    T: FromStr,
    T::Err: Error + Send + Sync + 'static,
{
    match row.get::<_, Option<String>>(column)? {
        Some(_) => read_text(row, column).map(Some),
        None => Ok(None),
    }
}

/// Instants are kept with nine digits of the second, so that their order as text is their order in time.
pub(crate) fn instant(at: Timestamp) -> String {
    format!("{at:.9}")
}

fn unreadable(
    row: &Row<'_>,
    column: &str,
    cause: impl Error + Send + Sync + 'static,
) -> rusqlite::Error {
    let index = row.as_ref().column_index(column).unwrap_or_default();
    rusqlite::Error::FromSqlConversionFailure(index, Type::Text, Box::new(cause))
}
