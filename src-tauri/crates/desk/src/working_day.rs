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

/// The days of whoever a letter goes to. Without a recipient, those of the house's own country.
pub fn of(store: &Store, post: Option<&PostId>, closing: &[ClosingDays]) -> Result<Office> {
    let post = match post {
        Some(post) => storage::post::get(store, post)?,
        None => None,
    };
    let government = match post {
        Some(post) => government(store, post.organization)?,
        None => None,
    };
    let calendar = match &government {
        Some((government, country)) => Calendar::of(government, *country),
        None => Calendar::of_country(Country::default()),
    };
    let concerns = |closing: &&ClosingDays| match &government {
        Some((government, _)) => closing.concerns(government),
        None => closing.government.is_none(),
    };
    Ok(Office {
        calendar,
        closed: closing.iter().filter(concerns).cloned().collect(),
    })
}

/// The government an administration belongs to. A directory whose parents go in a circle ends at the first one again.
fn government(store: &Store, of: OrganizationId) -> Result<Option<(OrganizationId, Country)>> {
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
    Ok(found.map(|government| (government.id, government.country)))
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
