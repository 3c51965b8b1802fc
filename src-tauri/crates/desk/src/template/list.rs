//! The letter templates: supplied, and the person's own.

use model::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::catalogue::{self, Entry};
use crate::{Context, Desk, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "TemplateRow")]
pub struct Row {
    pub name: String,
    /// In the user's language, else in the nearest.
    pub title: String,
    pub about: String,
    pub languages: Vec<Language>,
    /// Supplied with the program, and not changed by it.
    pub supplied: bool,
    pub problems: u32,
}

/// Supplied ones first, in the order they are offered, then the person's own.
pub fn list(desk: &mut Desk, context: &Context, (): ()) -> Result<Vec<Row>> {
    let entries = catalogue::entries(desk.store()?)?;
    let mut names: Vec<&str> = template::NAMES.to_vec();
    for entry in &entries {
        if !names.contains(&entry.name.as_str()) {
            names.push(&entry.name);
        }
    }
    Ok(names
        .into_iter()
        .filter_map(|name| row(context.language, name, &entries))
        .collect())
}

fn row(language: Language, name: &str, entries: &[Entry]) -> Option<Row> {
    let own: Vec<&Entry> = entries.iter().filter(|entry| entry.name == name).collect();
    let shown = own
        .iter()
        .find(|entry| entry.language == language)
        .or_else(|| own.first())?;
    let front = template::front(&shown.text);
    Some(Row {
        name: name.to_owned(),
        title: shown.title(),
        about: front.map(|front| front.about).unwrap_or_default(),
        languages: own.iter().map(|entry| entry.language).collect(),
        supplied: own.iter().all(|entry| entry.supplied),
        problems: own.iter().map(|entry| entry.problems().len() as u32).sum(),
    })
}
