//! A copy of a template in all its languages, to be made one's own.

use i18n::message;
use serde::{Deserialize, Serialize};
use storage::Noun;
use ts_rs::TS;

use super::{catalogue, create::Answer, own};
use crate::{Context, Desk, Error, Result, file};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DuplicateTemplate", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub name: String,
    /// What the copy is called, in every language; none: the title of each, "(copie)" after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

pub fn duplicate(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let mut entries = catalogue::entries(store)?;
    entries.retain(|entry| entry.name == question.name);
    let shown = entries
        .iter()
        .find(|entry| entry.language == context.language)
        .or_else(|| entries.first())
        .ok_or_else(|| Error::UnknownTemplate(question.name.clone()))?;
    let title = |entry: &catalogue::Entry| {
        let title = entry.source().map(|source| source.front.title);
        let title = title.unwrap_or_else(|| entry.name.clone());
        message(entry.language, "template-copy", &[("title", &title)])
    };
    let called = question
        .title
        .as_deref()
        .map(str::trim)
        .filter(|title| !title.is_empty());
    let name = own::free_name(store, called.unwrap_or(&title(shown)))?;
    for entry in &entries {
        let title = called.map_or_else(|| title(entry), ToOwned::to_owned);
        let text = template::retitled(&entry.text, &title);
        let path = own::path(store, &name, entry.language);
        file::write(&path.to_string_lossy(), text.as_bytes())?;
    }
    desk.note_changes([Noun::Template]);
    Ok(Answer { name })
}
