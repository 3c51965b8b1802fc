//! Two entries about one person become one: what the first held and what was noted with them is the second's.

use model::{id::PersonId, membership::Membership, person::Gender};
use serde::{Deserialize, Serialize};
use storage::{Op, Store};
use ts_rs::TS;

use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "MergePeople")]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Who goes.
    pub id: PersonId,
    /// Who stays, and gets what is not known of them yet.
    pub into: PersonId,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "MergedPeople")]
pub struct Answer {
    pub id: PersonId,
    pub name: String,
    /// Mandates that are theirs now.
    pub mandates: u32,
}

pub fn merge(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let Question { id, into } = question;
    if id == into {
        return Err(Error::BadValue {
            field: "into".to_owned(),
            value: into.to_string(),
        });
    }
    let store = desk.store()?;
    let gone = person(store, &id)?;
    let mut stays = person(store, &into)?;
    if stays.gender == Gender::Unknown {
        stays.gender = gone.gender;
    }
    stays.language = stays.language.or(gone.language);
    stays.party = stays.party.or(gone.party);
    stays.wikidata = stays.wikidata.or(gone.wikidata);
    let held = storage::membership::of_person(store, &into)?;
    let (twice, moved): (Vec<Membership>, Vec<Membership>) =
        storage::membership::of_person(store, &id)?
            .into_iter()
            .partition(|mandate| held.iter().any(|other| overlap(mandate, other)));
    let mandates = moved.len() as u32;
    desk.transact(Op::MergePeople, context, |tx| {
        for mandate in &twice {
            storage::membership::delete(tx, &mandate.id)?;
        }
        for mandate in moved {
            let person = into.clone();
            storage::membership::put(tx, &Membership { person, ..mandate })?;
        }
        storage::person::put(tx, &stays)?;
        Ok(storage::directory::merge_person(
            tx,
            &id,
            &into,
            context.now,
        )?)
    })?;
    Ok(Answer {
        id: into,
        name: stays.full_name(),
        mandates,
    })
}

fn person(store: &Store, id: &PersonId) -> Result<model::person::Person> {
    let found = storage::person::get(store, id)?;
    let gone = storage::directory::binned_at(store, id.as_str())?.is_some();
    found
        .filter(|_| !gone)
        .ok_or_else(|| Error::not_found("person", id))
}

/// The same office at the same time: one mandate that was noted twice.
fn overlap(one: &Membership, other: &Membership) -> bool {
    let first = |of: &Membership| of.since.map(model::PartialDate::first_day);
    let last = |of: &Membership| of.until.map(model::PartialDate::last_day);
    let before = |end: Option<model::Date>, start: Option<model::Date>| match (end, start) {
        (Some(end), Some(start)) => end < start,
        _ => false,
    };
    one.post == other.post && !before(last(one), first(other)) && !before(last(other), first(one))
}
