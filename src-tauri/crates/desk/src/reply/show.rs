//! One piece that came in: whose it is, what it answers, the file it came as, and what was corrected of it.

use model::{Language, correction::Corrected, demand::Demand, reply::Reply};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use super::attach::named;
use crate::{
    Context, Desk, Result,
    addressee::{self, shown_name},
    archive::sealed,
    letter::snapshot::Snapshot,
    register::corrected,
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ShowReply")]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The reply, by id or by its number in the register.
    pub id: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ShownReply")]
pub struct Answer {
    pub reply: Reply,
    /// Who held the office that day; empty where it is not known from whom it comes.
    pub person: String,
    pub title: String,
    pub government_name: String,
    /// The letter it answers, as it was sealed.
    pub reference: Option<String>,
    pub subject: Option<String>,
    pub language: Option<Language>,
    /// What it answers of what that letter asked.
    pub demands: Vec<Demand>,
    /// Path of the file in the desk folder.
    pub file: Option<String>,
    /// Further entries that correct it.
    pub corrections: Vec<corrected::Told>,
}

pub fn show(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let reply = named(store, &question.id)?;
    let (person, title, government_name) = from(store, context, &reply)?;
    let record = match &reply.letter {
        Some(letter) => storage::archive::of_letter(store, letter)?,
        None => None,
    };
    let snapshot = record
        .as_ref()
        .and_then(|record| sealed::read(&record.snapshot));
    let path = |sha256: &String| storage::files::told_path(store, sha256);
    Ok(Answer {
        person,
        title,
        government_name,
        subject: snapshot.as_ref().map(Snapshot::subject_in_words),
        language: snapshot.and_then(|snapshot| snapshot.language.parse().ok()),
        reference: record.map(|record| record.reference),
        demands: answered(store, &reply)?,
        file: reply.file_sha256.as_ref().map(path),
        corrections: corrected::of(store, context, &Corrected::Reply(reply.id.clone()))?,
        reply,
    })
}

fn from(store: &Store, context: &Context, reply: &Reply) -> Result<(String, String, String)> {
    let Some(post) = &reply.post else {
        return Ok(Default::default());
    };
    let found = addressee::of_post(store, post, reply.on)?;
    let person = found.person().map(model::person::Person::full_name);
    Ok((
        person.unwrap_or_default(),
        found.shown_title(context.language).0,
        shown_name(&found.government.name, context.language),
    ))
}

fn answered(store: &Store, reply: &Reply) -> Result<Vec<Demand>> {
    let Some(letter) = &reply.letter else {
        return Ok(Vec::new());
    };
    let mut asked = storage::demand::of_letter(store, letter)?;
    asked.retain(|demand| reply.answers.contains(&demand.number));
    Ok(asked)
}
