//! A call, a meeting or a note, in one line.

use model::{
    Date,
    event::{Event, EventKind},
    id::{EventId, PersonId, PostId},
};
use serde::{Deserialize, Serialize};
use storage::{Op, Store};
use ts_rs::TS;

use crate::{Context, Desk, Error, Result, reply::record::stated};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "LogContact", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub channel: Channel,
    /// An office or a person.
    pub with: String,
    /// None: today.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string")]
    pub on: Option<Date>,
    pub text: String,
    /// Kept apart from every export.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub private: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "ContactChannel")]
pub enum Channel {
    Call,
    Meeting,
    Note,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "LoggedContact")]
pub struct Answer {
    pub event: EventId,
}

pub fn log(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let on = question.on.unwrap_or(context.today);
    let text = stated(Some(question.text)).ok_or(Error::FieldMissing("text"))?;
    let (post, person) = whom(desk.store()?, &question.with, on)?;
    let event = Event {
        id: (context.new_id)().into(),
        at: context.now,
        kind: match question.channel {
            Channel::Call => EventKind::Call,
            Channel::Meeting => EventKind::Meeting,
            Channel::Note => EventKind::Note,
        },
        letter: None,
        post,
        person,
        reply: None,
        day: Some(on),
        private: question.private,
        text: Some(text),
    };
    desk.transact(Op::LogContact, context, |tx| {
        Ok(storage::event::insert(tx, &event)?)
    })?;
    Ok(Answer { event: event.id })
}

/// An office with who holds it that day, or a person.
fn whom(store: &Store, name: &str, on: Date) -> Result<(Option<PostId>, Option<PersonId>)> {
    if let Some(post) = storage::post::get(store, &name.into())? {
        let holder = storage::membership::holder(store, &post.id, on)?;
        return Ok((Some(post.id), holder.map(|holder| holder.person)));
    }
    let person = storage::person::get(store, &name.into())?
        .ok_or_else(|| Error::not_found("person", name))?;
    Ok((None, Some(person.id)))
}
