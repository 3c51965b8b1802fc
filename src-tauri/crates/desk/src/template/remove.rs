//! A template of the person's own, or one language of it, goes to the bin for thirty days.

use model::Language;
use serde::{Deserialize, Serialize};
use storage::Noun;
use ts_rs::TS;

use super::own;
use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RemoveTemplate", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub name: String,
    /// None: the whole template.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RemovedTemplate")]
pub struct Answer {
    pub name: String,
    /// Under what name the bin keeps it.
    pub bin: String,
}

pub fn remove(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let mut entries = own::entries(store, &question.name)?;
    if let Some(language) = question.language {
        entries.retain(|entry| entry.language == language && !entry.supplied);
        if entries.is_empty() {
            return Err(Error::TemplateLanguageMissing {
                template: question.name,
                language,
            });
        }
    }
    let bin = own::bin(store, &entries, context.now)?;
    desk.note_changes([Noun::Template]);
    Ok(Answer {
        name: question.name,
        bin,
    })
}
