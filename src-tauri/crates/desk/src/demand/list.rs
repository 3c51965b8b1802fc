//! What sealed letters asked: all of it, or what is not answered yet.

use model::{
    Date,
    id::{LetterId, PostId},
};
use serde::{Deserialize, Serialize};
use storage::{Store, demand::Asked};
use ts_rs::TS;

use crate::{Context, Desk, Result, addressee};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ListDemands", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// None: answered or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<PostId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub competence: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub axis: Option<String>,
    #[serde(default)]
    pub offset: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DemandList")]
pub struct Answer {
    pub total: u32,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DemandRow")]
pub struct Row {
    pub letter: LetterId,
    pub reference: String,
    /// Among the demands of its letter, from 1.
    pub number: u32,
    pub text: String,
    #[ts(type = "string")]
    pub on: Date,
    pub post: Option<PostId>,
    /// Who held the post that day.
    pub person: String,
    pub answered: bool,
    /// Number of the piece that answered it, in the series of what comes in.
    pub answer: Option<String>,
    #[ts(type = "string | null")]
    pub answered_on: Option<Date>,
}

/// Longest asked first.
pub fn list(desk: &mut Desk, _: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let letter = match &question.letter {
        Some(name) => Some(crate::reply::letter_named(store, name)?.id().clone()),
        None => None,
    };
    let filter = storage::demand::Filter {
        answered: question.answered,
        letter,
        post: question.post,
        competence: question.competence,
        axis: question.axis,
    };
    let page = storage::letter::Page {
        offset: question.offset,
        limit: question.limit.unwrap_or(200).min(500),
    };
    let found = storage::demand::list(store, &filter, page)?;
    let rows = found.rows.into_iter().map(|asked| row(store, asked));
    Ok(Answer {
        total: found.total,
        rows: rows.collect::<Result<_>>()?,
    })
}

fn row(store: &Store, asked: Asked) -> Result<Row> {
    let person = match &asked.post {
        Some(post) => addressee::of_post(store, post, asked.sent_on)?
            .person()
            .map(model::person::Person::full_name),
        None => None,
    };
    let answer = asked.answer;
    Ok(Row {
        letter: asked.demand.letter,
        reference: asked.reference,
        number: asked.demand.number,
        text: asked.demand.text,
        on: asked.sent_on,
        post: asked.post,
        person: person.unwrap_or_default(),
        answered: answer.is_some(),
        answered_on: answer.as_ref().map(|(_, on)| *on),
        answer: answer.map(|(reference, _)| reference),
    })
}
