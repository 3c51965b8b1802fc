//! The working days of an addressee: which authority counts them, and what of the count is told.
//!
//! The counting itself is `model::calendar::working_day`.

use i18n::message;
use model::{
    Country, Date, Language,
    calendar::{
        Calendar, ClosingDays,
        working_day::{self, Reason},
    },
    id::{OrganizationId, PostId},
    organization::Organization,
};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use crate::Result;

/// The days of one authority: its calendar, and the closings that concern it.
pub struct Office {
    calendar: Calendar,
    closed: Vec<ClosingDays>,
}

/// Days in a row that a count left out, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "DaysLeftOut")]
pub struct LeftOut {
    #[ts(type = "string")]
    pub date: Date,
    /// The last of them; the same day where it is one.
    #[ts(type = "string")]
    pub until: Date,
    /// "Noël", or the user's own word for a closing.
    pub name: String,
}

/// A day on which an office does not work though the week does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "CalendarDay")]
pub struct Day {
    #[ts(type = "string")]
    pub day: Date,
    /// "Noël", or the user's own word for a closing.
    pub name: String,
    pub kind: DayKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    Holiday,
    /// The user's own.
    Closing,
}

/// The days of whoever a letter goes to. Without a recipient, those of the house's own country.
pub fn of(store: &Store, post: Option<&PostId>, closing: &[ClosingDays]) -> Result<Office> {
    let government = match post {
        Some(post) => government_of(store, post)?,
        None => None,
    };
    let calendar = match &government {
        Some(government) => Calendar::of(&government.id, government.country),
        None => Calendar::of_country(Country::default()),
    };
    let concerns = |closing: &&ClosingDays| match &government {
        Some(government) => closing.concerns(&government.id),
        None => closing.government.is_none(),
    };
    Ok(Office {
        calendar,
        closed: closing.iter().filter(concerns).cloned().collect(),
    })
}

/// The government an administration belongs to. A directory whose parents go in a circle ends at the first one again.
fn government(store: &Store, of: OrganizationId) -> Result<Option<Organization>> {
    let mut found = storage::organization::get(store, &of)?;
    let mut seen = vec![of];
    while let Some(parent) = found.as_ref().and_then(|one| one.parent.clone()) {
        if seen.contains(&parent) {
            break;
        }
        let Some(above) = storage::organization::get(store, &parent)? else {
            break;
        };
        seen.push(parent);
        found = Some(above);
    }
    Ok(found)
}

/// The government of an office; none where the office is gone.
pub fn government_of(store: &Store, post: &PostId) -> Result<Option<Organization>> {
    match storage::post::get(store, post)? {
        Some(post) => government(store, post.organization),
        None => Ok(None),
    }
}

impl Office {
    /// The day `days` working days after `from`.
    pub fn after(&self, from: Date, days: u16) -> Date {
        working_day::after(self.calendar, &self.closed, from, days)
    }

    pub fn works_on(&self, day: Date) -> bool {
        working_day::is_working_day(self.calendar, &self.closed, day)
    }

    /// Working days from `from`, which is not counted, to `to`, which is.
    pub fn between(&self, from: Date, to: Date) -> usize {
        working_day::between(self.calendar, &self.closed, from, to)
    }

    /// From Monday to Friday, both ends included.
    pub fn days_off(&self, language: Language, from: Date, until: Date) -> Vec<Day> {
        working_day::days_off(self.calendar, &self.closed, from, until)
            .into_iter()
            .map(|(day, reason)| Day {
                day,
                kind: match reason {
                    Reason::Holiday(_) => DayKind::Holiday,
                    Reason::Closed(_) => DayKind::Closing,
                },
                name: name(language, reason),
            })
            .collect()
    }

    pub fn left_out(&self, language: Language, from: Date, days: u16) -> Vec<LeftOut> {
        working_day::left_out(self.calendar, &self.closed, from, days)
            .into_iter()
            .map(|one| LeftOut {
                date: one.from,
                until: one.until,
                name: name(language, one.reason),
            })
            .collect()
    }
}

fn name(language: Language, reason: Reason<'_>) -> String {
    match reason {
        Reason::Holiday(key) => message(language, &format!("holiday-{key}"), &[]),
        Reason::Closed(closing) if closing.name.is_empty() => {
            message(language, "holiday-closed", &[])
        }
        Reason::Closed(closing) => closing.name.clone(),
    }
}
