//! Who holds a post, from when to when (Popolo `Membership`).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    PartialDate,
    id::{MembershipId, PersonId, PostId},
    source::Source,
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Membership {
    pub id: MembershipId,
    pub post: PostId,
    pub person: PersonId,
    pub since: Option<PartialDate>,
    pub until: Option<PartialDate>,
    pub source: Option<Source>,
}

impl Membership {
    /// Whether the post is held on `day`: from the first day `since` can mean to the last day `until` can mean.
    /// An unknown bound excludes nothing.
    pub fn holds_on(&self, day: Date) -> bool {
        self.since.is_none_or(|since| since.first_day() <= day)
            && self.until.is_none_or(|until| day <= until.last_day())
    }
}
