//! A year by government: what was put to each, month by month, and what came back.

use std::collections::BTreeMap;

use model::{Date, id::OrganizationId};
use serde::{Deserialize, Serialize};
use storage::register::Count;
use ts_rs::TS;

use crate::{Context, Desk, Error, Result, addressee::shown_name, working_day::government_of};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "YearByGovernment", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub year: i16,
    /// None: of all axes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub axis: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "YearAnswer")]
pub struct Answer {
    /// Years the register knows, the latest first.
    pub years: Vec<i16>,
    pub axes: Vec<String>,
    pub governments: Vec<Government>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "GovernmentYear")]
pub struct Government {
    pub government: OrganizationId,
    pub name: String,
    /// Twelve, from January.
    pub months: Vec<Month>,
    /// Letters that left, reminders not among them.
    pub sent: u32,
    /// Of them: with an answer, a refusal or a commitment.
    pub answered: u32,
    /// Of them: with an acknowledgement only.
    pub acknowledged: u32,
    /// Of them: without anything.
    pub silent: u32,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(rename = "MonthOfYear")]
pub struct Month {
    pub letters: u32,
    pub reminders: u32,
    pub acknowledgements: u32,
    pub answers: u32,
    pub refusals: u32,
    pub commitments: u32,
}

pub fn year(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let (from, until) = bounds(question.year)?;
    let axis = question.axis.as_deref();
    let mut found: BTreeMap<OrganizationId, Government> = BTreeMap::new();
    let mut governments = BTreeMap::new();
    for count in storage::register::year(store, from, until, axis)? {
        let government = match governments.get(&count.post) {
            Some(known) => Option::clone(known),
            None => {
                let read = government_of(store, &count.post)?;
                governments.insert(count.post.clone(), read.clone());
                read
            }
        };
        let Some(government) = government else {
            continue;
        };
        let id = government.id.clone();
        found
            .entry(id)
            .or_insert_with(|| Government {
                name: shown_name(&government.name, context.language),
                government: government.id,
                months: vec![Month::default(); 12],
                sent: 0,
                answered: 0,
                acknowledged: 0,
                silent: 0,
            })
            .add(&count);
    }
    Ok(Answer {
        years: storage::register::years(store)?,
        axes: storage::register::axes(store)?,
        governments: found.into_values().collect(),
    })
}

fn bounds(year: i16) -> Result<(Date, Date)> {
    let day = |month, day| {
        Date::new(year, month, day).map_err(|_| Error::BadValue {
            field: "year".to_owned(),
            value: year.to_string(),
        })
    };
    Ok((day(1, 1)?, day(12, 31)?))
}

impl Government {
    fn add(&mut self, count: &Count) {
        let Some(month) = self
            .months
            .get_mut(usize::from(count.month).wrapping_sub(1))
        else {
            return;
        };
        let place = match count.piece.as_deref() {
            Some("letter") => &mut month.letters,
            Some("reminder") => &mut month.reminders,
            Some("acknowledgement") => &mut month.acknowledgements,
            Some("answer") => &mut month.answers,
            Some("refusal") => &mut month.refusals,
            Some("commitment") => &mut month.commitments,
            _ => return,
        };
        *place += count.pieces;
        if count.piece.as_deref() != Some("letter") {
            return;
        }
        self.sent += count.pieces;
        *match count.standing.as_str() {
            "answered" => &mut self.answered,
            "acknowledged" => &mut self.acknowledged,
            _ => &mut self.silent,
        } += count.pieces;
    }
}
