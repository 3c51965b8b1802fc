//! What came back on a letter.

use std::path::Path;

use model::{
    Date,
    event::{Event, EventKind},
    id::{LetterId, ReplyId},
    letter::{Letter, LetterState},
    reply::{Reply, ReplyKind},
};
use serde::{Deserialize, Serialize};
use storage::{Op, reference::Series};
use ts_rs::TS;

use crate::{Context, Desk, Error, Result, file, letter::facts};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RecordReply", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub letter: LetterId,
    pub kind: ReplyKind,
    #[ts(type = "string")]
    pub on: Date,
    /// Path of the file it came as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RecordedReply")]
pub struct Answer {
    pub reply: ReplyId,
    pub number: String,
    pub stops_follow_up: bool,
}

/// An acknowledgement is noted and stops nothing; everything else settles what still waits.
pub fn record(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    if question.on > context.today {
        return Err(Error::DateInFuture(question.on));
    }
    let store = desk.store()?;
    let letter = facts::letter(store, &question.letter)?;
    if letter.state() != LetterState::Sent {
        return Err(Error::LetterNotSent);
    }
    let (file_sha256, file_name) = match &question.file {
        Some(path) => {
            let name = Path::new(path)
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            (
                Some(storage::files::keep(store, &file::read(path)?)?),
                Some(name),
            )
        }
        None => (None, None),
    };
    let stated = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    desk.transact(
        Op::RecordReply {
            letter: question.letter.clone(),
        },
        context,
        |tx| {
            let year = question.on.year();
            let number = storage::reference::allot(tx, year, Series::In)?;
            let pattern = storage::setting::get(tx)?.reference_pattern;
            let reply = Reply {
                id: (context.new_id)().into(),
                letter: Some(question.letter.clone()),
                unmatched: None,
                post: letter.content().recipient.clone(),
                subject: None,
                reference: pattern.write(year, number),
                kind: question.kind,
                on: question.on,
                channel: None,
                promised: None,
                answers: Vec::new(),
                words: stated(&question.words),
                note: stated(&question.note),
                file_sha256,
                file_name,
                recorded_at: context.now,
            };
            storage::reply::insert(tx, &reply)?;
            let stops = question.kind.stops_follow_up();
            if stops {
                storage::follow_up::settle(tx, &question.letter)?;
            }
            storage::event::insert(tx, &event(context, &letter, &reply))?;
            Ok(Answer {
                reply: reply.id,
                number: reply.reference.text,
                stops_follow_up: stops,
            })
        },
    )
}

fn event(context: &Context, letter: &Letter, reply: &Reply) -> Event {
    Event {
        reply: Some(reply.id.clone()),
        ..Event::about(
            (context.new_id)().into(),
            context.now,
            EventKind::Replied,
            letter.id(),
            letter.content().recipient.as_ref(),
        )
    }
    .saying(&reply.reference.text)
}
