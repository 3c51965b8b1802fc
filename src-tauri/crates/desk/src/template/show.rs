//! One template in one language: its source and its fields.

use model::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{catalogue, check};
use crate::{
    Context, Desk, Error, Result,
    letter::{show::Field, view::built_in_fields},
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ShowTemplate")]
pub struct Question {
    pub name: String,
    pub language: Language,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "Template")]
pub struct Answer {
    pub name: String,
    pub language: Language,
    pub title: String,
    pub about: String,
    pub source: String,
    pub fields: Vec<crate::letter::show::Field>,
    pub supplied: bool,
    pub problems: Vec<super::check::Problem>,
}

pub fn show(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let Question { name, language } = question;
    let entries = catalogue::entries(desk.store()?)?;
    let entry = entries
        .into_iter()
        .find(|entry| entry.name == name && entry.language == language)
        .ok_or_else(|| Error::UnknownTemplate(name.clone()))?;
    let front = template::front(&entry.text);
    let fields = fields(context.language, &entry);
    Ok(Answer {
        title: front
            .as_ref()
            .map_or_else(|| name.clone(), |front| front.title.clone()),
        about: front.map(|front| front.about).unwrap_or_default(),
        problems: check::tell(context.language, &entry),
        supplied: entry.supplied,
        source: entry.text,
        fields,
        name,
        language,
    })
}

/// The desk's own, then those the template declares, as far as its front matter can be read.
pub(super) fn fields(language: Language, entry: &catalogue::Entry) -> Vec<Field> {
    let declared = template::front(&entry.text).map(|front| front.fields);
    let declared = declared.into_iter().flatten();
    let mut fields = built_in_fields(language);
    fields.extend(declared.map(|field| Field {
        name: field.name,
        meaning: field.meaning,
        built_in: false,
    }));
    fields
}
