//! The text of a template of the person's own, kept as it is, whether it compiles or not.

use model::Language;
use serde::{Deserialize, Serialize};
use storage::Noun;
use ts_rs::TS;

use super::{
    catalogue, own,
    show::{self, Answer},
};
use crate::{Context, Desk, Error, Result, file};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "WriteTemplate")]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub name: String,
    pub language: Language,
    pub source: String,
}

/// A supplied one is not written over: a copy of it is.
pub fn write(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let name = own::checked(&question.name)?;
    let entries = catalogue::entries(store)?;
    if entries
        .iter()
        .any(|entry| entry.name == name && entry.supplied)
    {
        return Err(Error::TemplateSupplied(name.to_owned()));
    }
    let path = own::path(store, name, question.language);
    file::write(&path.to_string_lossy(), question.source.as_bytes())?;
    desk.note_changes([Noun::Template]);
    let question = show::Question {
        name: question.name,
        language: question.language,
    };
    show::show(desk, context, question)
}
