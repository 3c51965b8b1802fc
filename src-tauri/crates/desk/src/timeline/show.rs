//! Everything that passed between the house and an office, over all who held it, or a person, over all offices held.

use model::{
    Date,
    channel::Channel,
    id::{LetterId, PersonId, PostId},
};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use super::gather;
use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ShowTimeline", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// An office or a person.
    pub of: String,
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub include_private: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "TimelineRow")]
pub struct Row {
    #[ts(type = "string")]
    pub at: Date,
    pub kind: Kind,
    pub number: Option<String>,
    pub channel: Option<Channel>,
    pub direction: Option<Direction>,
    pub post: Option<PostId>,
    /// Who held the office that day, or the person it was with.
    pub holder: String,
    pub text: String,
    /// Path of the file in the desk folder.
    pub file: Option<String>,
    pub letter: Option<LetterId>,
    pub private: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "TimelineKind")]
pub enum Kind {
    Letter,
    Void,
    Reply,
    Call,
    Meeting,
    Note,
    Reminder,
    /// A proof that came after a letter left.
    Receipt,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Out,
    In,
}

/// In the order of the days.
pub fn show(desk: &mut Desk, context: &Context, question: Question) -> Result<Vec<Row>> {
    let store = desk.store()?;
    let name = question.of.as_str();
    let mut rows = if storage::post::get(store, &name.into())?.is_some() {
        let mut rows = gather::pieces(store, context, &name.into())?;
        let noted = storage::event::of_post(store, &name.into())?;
        rows.extend(gather::contacts(store, context, noted)?);
        rows
    } else if storage::person::get(store, &name.into())?.is_some() {
        of_person(store, context, &name.into())?
    } else {
        return Err(Error::not_found("person", name));
    };
    rows.retain(|row| question.include_private || !row.private);
    rows.sort_by_key(|row| (row.at, row.kind, row.number.clone()));
    Ok(rows)
}

/// What passed with each office while the person held it, and what concerned the person alone.
fn of_person(store: &Store, context: &Context, person: &PersonId) -> Result<Vec<Row>> {
    let noted = storage::event::of_person(store, person)?;
    let mut rows = gather::contacts(store, context, noted)?;
    for held in storage::membership::of_person(store, person)? {
        let first = held.since.map(model::PartialDate::first_day);
        let last = held.until.map(model::PartialDate::last_day);
        let pieces = gather::pieces(store, context, &held.post)?.into_iter();
        let during = pieces.filter(|row| {
            first.is_none_or(|first| first <= row.at) && last.is_none_or(|last| row.at <= last)
        });
        rows.extend(during.filter(|row| !rows.contains(row)).collect::<Vec<_>>());
    }
    Ok(rows)
}
