//! A new desk in a folder: empty, or with the starter directory and an example sender.

use model::Language;
use serde::{Deserialize, Serialize};
use storage::{Op, Tx};
use ts_rs::TS;

use crate::{Context, Desk, Result, sender::example};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "InitDesk", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// With the starter directory.
    #[serde(default)]
    pub starter: bool,
    /// With the example sender.
    #[serde(default)]
    pub example_sender: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub house_language: Option<Language>,
    /// Name of the organisation in the house language: the rest is asked later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<super::super::sender::set::Question>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "InitializedDesk")]
pub struct Answer {
    pub folder: String,
    pub posts: u32,
    pub people: u32,
}

pub fn init(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    desk.create(context)?;
    let house = question.house_language.unwrap_or(context.language);
    desk.transact(Op::InitDesk, context, |tx| {
        let mut settings = storage::setting::get(tx)?;
        settings.house_language = house;
        storage::setting::put(tx, &settings)?;
        let sender = match question.sender {
            Some(given) => Some((given.sender, given.signatories)),
            None => question.example_sender.then(example::example),
        };
        if let Some((sender, signatories)) = sender {
            storage::sender::put(tx, &sender)?;
            storage::signatory::replace(tx, &signatories)?;
        }
        Ok(())
    })?;
    if question.starter {
        crate::directory::begin::begin(desk, context, ())?;
    }
    counts(desk)
}

pub(crate) fn counts(desk: &Desk) -> Result<Answer> {
    let store = desk.store()?;
    Ok(Answer {
        folder: store.folder().display().to_string(),
        posts: storage::post::list(store)?.len() as u32,
        people: storage::person::list(store)?.len() as u32,
    })
}

/// Puts the starter directory in; entries of the same ids are brought up to date, never doubled.
pub(crate) fn put_starter(tx: &Tx<'_>) -> Result<()> {
    let starter = exchange::starter::read();
    for competence in &starter.competences {
        storage::competence::put(tx, competence)?;
    }
    for organization in &starter.organizations {
        storage::organization::put(tx, organization)?;
    }
    for person in &starter.persons {
        storage::person::put(tx, person)?;
    }
    for post in &starter.posts {
        storage::post::put(tx, post)?;
    }
    for membership in &starter.memberships {
        storage::membership::put(tx, membership)?;
    }
    for detail in &starter.contact_details {
        storage::contact_detail::put(tx, detail)?;
    }
    Ok(())
}
