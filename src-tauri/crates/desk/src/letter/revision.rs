//! Earlier states of a version, kept by themselves or by name.

use model::{Language, id::LetterId, version::Revision};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::facts;
use crate::{Context, Desk, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ListRevisions")]
pub struct Question {
    pub id: LetterId,
    pub language: Language,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RevisionList")]
pub struct Answer {
    pub revisions: Vec<Revision>,
}

/// Latest first.
pub fn revision(desk: &mut Desk, _context: &Context, mut question: Question) -> Result<Answer> {
    question.id = facts::named(desk.store()?, &question.id)?;
    let store = desk.store()?;
    facts::letter(store, &question.id)?;
    Ok(Answer {
        revisions: storage::revision::list(store, &question.id, question.language)?,
    })
}
