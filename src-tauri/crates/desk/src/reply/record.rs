//! What came back: on a letter of ours, or on a reference that none of ours bears yet.

use model::{
    Date, PartialDate,
    channel::Channel,
    event::{Event, EventKind},
    id::{EventId, LetterId, PostId, ReplyId},
    reply::{Reply, ReplyKind},
};
use serde::{Deserialize, Serialize};
use storage::{Op, Tx, reference::Series};
use ts_rs::TS;

use super::{Kept, answered, keep, sent};
use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RecordReply", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The letter it answers, by id or reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
    /// The reference it names, where no letter of ours is known by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unmatched: Option<String>,
    /// Whom it comes from; none means whom the letter went to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<PostId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    pub kind: ReplyKind,
    #[ts(type = "string")]
    pub on: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Path of the file it came as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Numbers of the demands of the letter that it answers.
    #[serde(default)]
    #[ts(as = "Option<Vec<u32>>", optional)]
    pub answers: Vec<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// The day by which something was promised, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promised: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RecordedReply")]
pub struct Answer {
    pub reply: ReplyId,
    pub number: String,
    /// The letter it was found to answer.
    pub letter: Option<LetterId>,
    pub stops_follow_up: bool,
    pub file: Option<super::keep::Told>,
}

/// An acknowledgement is noted and stops nothing; everything else settles what still waits.
pub fn record(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    if question.on > context.today {
        return Err(Error::DateInFuture(question.on));
    }
    let store = desk.store()?;
    let letter = match (&question.letter, &question.unmatched) {
        (Some(name), _) => Some(sent(store, name)?),
        // A reference that one of ours bears after all is that letter's.
        (None, Some(reference)) => sent(store, reference).ok(),
        (None, None) => return Err(Error::FieldMissing("letter")),
    };
    let dated = letter.as_ref().and_then(|letter| letter.printed());
    if let Some(dated) = dated
        .map(|printed| printed.date)
        .filter(|dated| question.on < *dated)
    {
        return Err(Error::BeforeLetter {
            on: question.on,
            dated,
        });
    }
    let answers = match &letter {
        Some(letter) => answered(store, letter, &question.answers)?,
        None => no_demands(&question.answers)?,
    };
    if let Some(post) = &question.post {
        storage::post::get(store, post)?.ok_or_else(|| Error::not_found("post", post))?;
    }
    let kept = keep(store, question.file.as_deref())?;
    let to = letter
        .as_ref()
        .and_then(|letter| letter.content().recipient.clone());
    let came = Reply {
        id: (context.new_id)().into(),
        unmatched: stated(question.unmatched).filter(|_| letter.is_none()),
        letter: letter.as_ref().map(|letter| letter.id().clone()),
        post: question.post.or(to),
        subject: stated(question.subject),
        reference: storage::setting::get(store)?
            .reference_pattern
            .write(question.on.year(), 0),
        kind: question.kind,
        on: question.on,
        channel: question.channel,
        words: stated(question.words),
        promised: question.promised,
        answers,
        note: stated(question.note),
        file_sha256: None,
        file_name: None,
        recorded_at: context.now,
    };
    let op = match &came.letter {
        Some(letter) => Op::RecordReply {
            letter: letter.clone(),
        },
        None => Op::AddRegisterEntry,
    };
    let reply = desk.transact(op, context, |tx| {
        let reply = enter(tx, context, came, kept.as_ref())?;
        if let Some(letter) = &letter {
            settle(tx, letter.id(), reply.kind)?;
        }
        Ok(reply)
    })?;
    Ok(Answer {
        stops_follow_up: reply.letter.is_some() && reply.kind.stops_follow_up(),
        letter: reply.letter,
        number: reply.reference.text,
        reply: reply.id,
        file: kept.map(|kept| kept.told(context)),
    })
}

/// An acknowledgement is not expected any more once anything came; what stops reminders stops them all.
pub(crate) fn settle(tx: &Tx<'_>, letter: &LetterId, kind: ReplyKind) -> Result<()> {
    if kind != ReplyKind::Other {
        storage::follow_up::acknowledge(tx, letter)?;
    }
    if kind.stops_follow_up() {
        storage::follow_up::settle(tx, letter)?;
    }
    Ok(())
}

pub(crate) fn stated(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
}

/// Numbers of demands mean nothing without the letter that makes them.
fn no_demands(answers: &[u32]) -> Result<Vec<u32>> {
    match answers.first() {
        Some(number) => Err(Error::UnknownDemand {
            number: *number,
            count: 0,
        }),
        None => Ok(Vec::new()),
    }
}

/// Gives the piece its number, keeps the words of its file and notes what happened.
pub(crate) fn enter(
    tx: &Tx<'_>,
    context: &Context,
    mut reply: Reply,
    kept: Option<&Kept>,
) -> Result<Reply> {
    let year = reply.on.year();
    let number = storage::reference::allot(tx, year, Series::In)?;
    reply.reference = storage::setting::get(tx)?
        .reference_pattern
        .write(year, number);
    reply.file_sha256 = kept.map(|kept| kept.sha256.clone());
    reply.file_name = kept.map(|kept| kept.name.clone());
    storage::reply::insert(tx, &reply)?;
    if let Some(kept) = kept {
        kept.remember(tx)?;
    }
    let id = (context.new_id)().into();
    storage::event::insert(tx, &event(id, context, EventKind::Replied, &reply))?;
    Ok(reply)
}

/// About a piece that came in.
pub(super) fn event(id: EventId, context: &Context, kind: EventKind, reply: &Reply) -> Event {
    Event {
        id,
        at: context.now,
        kind,
        letter: reply.letter.clone(),
        post: reply.post.clone(),
        person: None,
        reply: Some(reply.id.clone()),
        day: Some(reply.on),
        private: false,
        text: Some(reply.reference.text.clone()),
    }
}
