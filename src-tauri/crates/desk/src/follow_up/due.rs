//! Which letters wait too long for an answer.

use std::collections::BTreeMap;

use model::{
    Date, Language,
    channel::Channel,
    follow_up::{FollowUp, FollowUpState},
    id::{FollowUpId, LetterId, PostId},
    person::Person,
};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use super::matter::{self, Kind, Offices};
use crate::{Context, Desk, Result};

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
    /// To whom it was put.
    pub recipient: Option<String>,
    pub subject: String,
    pub competence: Option<String>,
    pub language: Option<Language>,
    pub channel: Channel,
    /// The day the letter left.
    #[ts(type = "string")]
    pub since: Date,
    pub step: u8,
    /// The day it asks to be dealt with: by its chain, or the one it was put off to.
    #[ts(type = "string")]
    pub due: Date,
    #[ts(type = "string | null")]
    pub snoozed_to: Option<Date>,
    /// In working days of the addressee's government.
    #[ts(type = "number")]
    pub days_late: usize,
    /// Whether somebody else holds the office by now, to whom it was not put yet.
    pub holder_changed: bool,
    /// Who that is.
    pub successor: Option<String>,
    /// Whether nobody holds the office.
    pub vacant: bool,
    /// What would be written.
    pub kind: Kind,
    /// What it asked and no reply answers.
    pub open_demands: u32,
    /// All that one letter would stand for: its own steps that are due, and what else is due for the same person in the
    /// same language.
    pub covers: Vec<FollowUpId>,
    /// The day of the next step of this letter that waits.
    #[ts(type = "string | null")]
    pub next: Option<Date>,
}

/// Longest late first.
pub fn due(desk: &mut Desk, context: &Context, question: Question) -> Result<Vec<Row>> {
    let store = desk.store()?;
    let on = question.on.unwrap_or(context.today);
    let mut offices = Offices::on(store, on)?;
    let mut together: BTreeMap<(String, String), Vec<FollowUpId>> = BTreeMap::new();
    let mut rows = Vec::new();
    for (follow_up, _) in storage::follow_up::due(store, on)? {
        let (row, key) = row(store, &mut offices, follow_up, on)?;
        together
            .entry(key.clone())
            .or_default()
            .push(row.id.clone());
        rows.push((row, key));
    }
    let covers = |(row, key): (Row, _)| Row {
        covers: together.get(&key).cloned().unwrap_or_default(),
        ..row
    };
    Ok(rows.into_iter().map(covers).collect())
}

fn row(
    store: &Store,
    offices: &mut Offices<'_>,
    follow_up: FollowUp,
    on: Date,
) -> Result<(Row, (String, String))> {
    let matter = matter::read(store, &follow_up.letter)?;
    let now = offices.of(&matter)?;
    let steps = storage::follow_up::of_letter(store, &follow_up.letter)?;
    let waiting =
        |other: &&FollowUp| other.step > follow_up.step && other.state == FollowUpState::Waiting;
    let successor = matter.successor(&now).map(Person::full_name);
    let row = Row {
        recipient: matter.recipient(),
        subject: matter.subject(),
        language: matter.language(),
        holder_changed: successor.is_some(),
        successor,
        vacant: now.vacant(),
        kind: matter.kind(&now),
        open_demands: storage::demand::open_of_letter(store, &follow_up.letter)?.len() as u32,
        days_late: now.days.between(follow_up.on(), on),
        next: steps.iter().filter(waiting).map(FollowUp::on).min(),
        covers: Vec::new(),
        due: follow_up.on(),
        snoozed_to: follow_up.snoozed_to,
        step: follow_up.step,
        id: follow_up.id,
        letter: follow_up.letter,
        reference: matter.found.reference.clone(),
        post: matter.found.post.clone(),
        competence: matter.found.competence.clone(),
        channel: matter.found.channel,
        since: matter.found.on,
    };
    Ok((row, matter.key(&now)))
}
