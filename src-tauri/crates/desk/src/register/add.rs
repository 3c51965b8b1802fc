//! A piece that came in by itself: an invitation, a decree, a letter that answers none of ours.

use model::{
    Date,
    channel::Channel,
    id::{PostId, ReplyId},
    reply::{Reply, ReplyKind},
};
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use crate::{
    Context, Desk, Error, Result,
    reply::{self, record},
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "AddEntry", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Whom it comes from.
    pub from: PostId,
    pub subject: String,
    #[ts(type = "string")]
    pub on: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Path of the file it came as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "AddedEntry")]
pub struct Answer {
    pub reply: ReplyId,
    pub number: String,
    pub file: Option<reply::Told>,
}

pub fn add(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    if question.on > context.today {
        return Err(Error::DateInFuture(question.on));
    }
    let store = desk.store()?;
    storage::post::get(store, &question.from)?
        .ok_or_else(|| Error::not_found("post", &question.from))?;
    let subject = record::stated(Some(question.subject)).ok_or(Error::FieldMissing("subject"))?;
    let kept = reply::keep(store, question.file.as_deref())?;
    let came = Reply {
        id: (context.new_id)().into(),
        letter: None,
        unmatched: None,
        post: Some(question.from),
        subject: Some(subject),
        reference: storage::setting::get(store)?
            .reference_pattern
            .write(question.on.year(), 0),
        kind: ReplyKind::Other,
        on: question.on,
        channel: question.channel,
        words: None,
        promised: None,
        answers: Vec::new(),
        note: record::stated(question.note),
        file_sha256: None,
        file_name: None,
        recorded_at: context.now,
    };
    let reply = desk.transact(Op::AddRegisterEntry, context, |tx| {
        record::enter(tx, context, came, kept.as_ref())
    })?;
    Ok(Answer {
        reply: reply.id,
        number: reply.reference.text,
        file: kept.map(|kept| kept.told(context)),
    })
}
