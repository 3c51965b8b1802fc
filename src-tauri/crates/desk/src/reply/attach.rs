//! A reply that named no letter of ours found the one it answers.

use model::{
    event::EventKind,
    id::{LetterId, ReplyId},
};
use serde::{Deserialize, Serialize};
use storage::{Op, Store};
use ts_rs::TS;

use super::{
    answered,
    record::{self, settle},
    sent,
};
use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "AttachReply", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The reply, by id or by its number in the register.
    pub reply: String,
    /// The letter, by id or reference.
    pub letter: String,
    /// Numbers of the demands of the letter that it answers.
    #[serde(default)]
    #[ts(as = "Option<Vec<u32>>", optional)]
    pub answers: Vec<u32>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "AttachedReply")]
pub struct Answer {
    pub reply: ReplyId,
    pub number: String,
    pub letter: LetterId,
    pub stops_follow_up: bool,
}

/// From now on it counts as the letter's: an answer stops what waits.
pub fn attach(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let mut reply = named(store, &question.reply)?;
    if reply.letter.is_some() {
        return Err(Error::ReplyAttached {
            reference: reply.reference.text,
        });
    }
    let letter = sent(store, &question.letter)?;
    let answers = answered(store, &letter, &question.answers)?;
    reply.letter = Some(letter.id().clone());
    desk.transact(Op::AttachReply, context, |tx| {
        storage::reply::attach(tx, &reply.id, letter.id(), &answers, context.now)?;
        let stops = reply.kind.stops_follow_up();
        settle(tx, letter.id(), reply.kind)?;
        let id = (context.new_id)().into();
        let event = record::event(id, context, EventKind::Attached, &reply);
        storage::event::insert(tx, &event)?;
        Ok(Answer {
            reply: reply.id.clone(),
            number: reply.reference.text.clone(),
            letter: letter.id().clone(),
            stops_follow_up: stops,
        })
    })
}

/// A piece that came in, by its id or its number in the register.
pub(crate) fn named(store: &Store, name: &str) -> Result<model::reply::Reply> {
    let id = storage::reply::by_reference(store, name.trim())?.unwrap_or_else(|| name.into());
    storage::reply::get(store, &id)?.ok_or_else(|| Error::not_found("reply", name))
}
