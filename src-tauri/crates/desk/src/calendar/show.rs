//! The days on which an office does not work, and why: what a picture of a chain shades.

use model::{Date, id::PostId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use crate::working_day::Day;
use crate::{Context, Desk, Error, Result, working_day};

/// Years a picture may span.
const LONGEST: i16 = 5;

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ShowCalendar")]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// An office, whose government's days are shown.
    pub post: PostId,
    #[ts(type = "string")]
    pub from: Date,
    #[ts(type = "string")]
    pub until: Date,
}

/// Monday to Friday only: a Saturday needs no reason.
pub fn show(desk: &mut Desk, context: &Context, question: Question) -> Result<Vec<Day>> {
    let Question { post, from, until } = question;
    let store = desk.store()?;
    storage::post::get(store, &post)?.ok_or_else(|| Error::not_found("post", &post))?;
    if until.year() - from.year() > LONGEST {
        return Err(Error::BadValue {
            field: "until".to_owned(),
            value: until.to_string(),
        });
    }
    let closing = storage::setting::get(store)?.closing_days;
    let office = working_day::of(store, Some(&post), &closing)?;
    Ok(office.days_off(context.language, from, until))
}
