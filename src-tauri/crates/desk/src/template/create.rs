//! A template of the person's own, begun: what it must say of itself, and a first paragraph.

use i18n::message;
use model::Language;
use serde::{Deserialize, Serialize};
use storage::Noun;
use ts_rs::TS;

use super::own;
use crate::{Context, Desk, Error, Result, file};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "CreateTemplate")]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub title: String,
    pub language: Language,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "NamedTemplate")]
pub struct Answer {
    pub name: String,
}

pub fn create(desk: &mut Desk, _: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let title = question.title.trim();
    if title.is_empty() {
        return Err(Error::FieldMissing("title"));
    }
    let name = own::free_name(store, title)?;
    let words = |key| message(question.language, key, &[]);
    let text = template::begun(
        title,
        &words("template-new-about"),
        &words("template-new-subject"),
        &words("template-new-body"),
    );
    let path = own::path(store, &name, question.language);
    file::write(&path.to_string_lossy(), text.as_bytes())?;
    desk.note_changes([Noun::Template]);
    Ok(Answer { name })
}
