//! Which letters wait too long for an answer.

use model::{
    Date,
    calendar::ClosingDays,
    follow_up::FollowUp,
    id::{FollowUpId, LetterId, PostId},
};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use crate::{Context, Desk, Result, letter::facts, working_day};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DueFollowUps", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string")]
    pub on: Option<Date>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DueFollowUp")]
pub struct Row {
    pub id: FollowUpId,
    pub letter: LetterId,
    pub reference: String,
    pub post: Option<PostId>,
    pub recipient: Option<String>,
    pub subject: String,
    pub step: u8,
    #[ts(type = "string")]
    pub due: Date,
    /// In working days of the addressee's government.
    #[ts(type = "number")]
    pub days_late: usize,
    /// Whether somebody else holds the post by now.
    pub holder_changed: bool,
    /// The next step after this one.
    #[ts(type = "string | null")]
    pub next: Option<Date>,
}

/// Longest late first.
pub fn due(desk: &mut Desk, context: &Context, question: Question) -> Result<Vec<Row>> {
    let store = desk.store()?;
    let on = question.on.unwrap_or(context.today);
    let closing = storage::setting::get(store)?.closing_days;
    let due = storage::follow_up::due(store, on)?;
    due.into_iter()
        .map(|follow_up| row(store, follow_up, on, &closing))
        .collect()
}

fn row(store: &Store, follow_up: FollowUp, on: Date, closing: &[ClosingDays]) -> Result<Row> {
    let letter = facts::letter(store, &follow_up.letter)?;
    let post = letter.content().recipient.clone();
    let office = working_day::of(store, post.as_ref(), closing)?;
    let dispatch = storage::dispatch::of_letter(store, &follow_up.letter)?;
    let record = storage::archive::of_letter(store, &follow_up.letter)?;
    let snapshot = record
        .as_ref()
        .and_then(|record| crate::archive::sealed::read(&record.snapshot));
    let holder = match &post {
        Some(post) => storage::membership::holder(store, post, on)?,
        None => None,
    };
    let sealed_person = snapshot
        .as_ref()
        .and_then(|snapshot| snapshot.recipient.person.clone());
    let next = storage::follow_up::of_letter(store, &follow_up.letter)?
        .into_iter()
        .filter(|other| other.step > follow_up.step)
        .map(|other| other.due)
        .min();
    Ok(Row {
        reference: dispatch
            .map(|dispatch| dispatch.reference.text)
            .unwrap_or_default(),
        recipient: snapshot
            .as_ref()
            .and_then(|snapshot| snapshot.recipient.person_name.clone()),
        subject: snapshot
            .map(|snapshot| snapshot.subject_in_words())
            .unwrap_or_default(),
        holder_changed: holder.map(|holder| holder.person.to_string()) != sealed_person,
        days_late: office.between(follow_up.due, on),
        post,
        letter: follow_up.letter,
        step: follow_up.step,
        due: follow_up.due,
        id: follow_up.id,
        next,
    })
}
