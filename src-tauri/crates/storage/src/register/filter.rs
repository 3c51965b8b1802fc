//! Which entries of the register, and in which order: the statement is put together from the parts that are asked for.

use model::{
    Date,
    channel::Channel,
    id::{OrganizationId, PostId},
    register::{EntryKind, EntryState},
};
use rusqlite::types::Value;

use crate::search;

/// What is none excludes nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub kind: Option<EntryKind>,
    pub year: Option<i16>,
    /// With everything that belongs to it.
    pub government: Option<OrganizationId>,
    pub competence: Option<String>,
    pub axis: Option<String>,
    pub channel: Option<Channel>,
    pub state: Option<EntryState>,
    pub post: Option<PostId>,
    pub from: Option<Date>,
    pub until: Option<Date>,
    /// Words of subject, text, names, reference; of what came in, of its file too.
    pub text: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Date,
    Number,
    Channel,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    pub sort: Sort,
    pub descending: bool,
}

impl Default for Order {
    /// Latest first.
    fn default() -> Self {
        Self {
            sort: Sort::Date,
            descending: true,
        }
    }
}

impl Order {
    /// Few hits are gathered and sorted: the entries are not walked in their order until they are found.
    fn sql(self, hits: Hits) -> &'static str {
        match (self.sort, self.descending) {
            (Sort::Date, false) if hits == Hits::Few => include_str!("sort_date_ascending_few.sql"),
            (Sort::Date, true) if hits == Hits::Few => include_str!("sort_date_descending_few.sql"),
            (Sort::Date, false) => include_str!("sort_date_ascending.sql"),
            (Sort::Date, true) => include_str!("sort_date_descending.sql"),
            (Sort::Number, false) => include_str!("sort_number_ascending.sql"),
            (Sort::Number, true) => include_str!("sort_number_descending.sql"),
            (Sort::Channel, false) => include_str!("sort_channel_ascending.sql"),
            (Sort::Channel, true) => include_str!("sort_channel_descending.sql"),
        }
    }
}

/// How many entries the words of a search stand in decides what is read first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hits {
    /// The entries of the words, then their order.
    Few,
    /// The entries in their order, until enough of them have the words.
    Many,
}

/// From so many hits on, a page is found sooner by going through the entries in order.
const MANY: u32 = 2_000;
/// … as long as it lies within this part of them.
const EARLY: u32 = 20;

impl Hits {
    /// For a page of `total` hits that ends at `end`.
    pub fn of(total: u32, end: u32, order: Order) -> Self {
        let in_order = matches!(order.sort, Sort::Date | Sort::Number);
        match in_order && total >= MANY && end.saturating_mul(EARLY) <= total {
            true => Self::Many,
            false => Self::Few,
        }
    }

    fn sql(self) -> &'static str {
        match self {
            Self::Few => include_str!("filter_words.sql"),
            Self::Many => include_str!("filter_words_many.sql"),
        }
    }
}

impl Filter {
    /// A value for each name of the conditions; none where the text has no word: nothing is called that.
    pub(super) fn values(&self, today: Date) -> Option<Vec<(&'static str, Value)>> {
        let text = self.text.as_deref().filter(|text| !text.trim().is_empty());
        let words = match text {
            Some(text) => Some(search::expression(text)?),
            None => None,
        };
        let (day, state) = match self.state {
            Some(EntryState::Waiting | EntryState::Late) => (Some(today), None),
            state => (None, state),
        };
        let given = [
            (":kind", self.kind.map(|kind| kind.slug().to_owned())),
            (
                ":government",
                self.government.as_ref().map(|id| id.0.clone()),
            ),
            (":competence", self.competence.clone()),
            (":axis", self.axis.clone()),
            (
                ":channel",
                self.channel.map(|channel| channel.slug().to_owned()),
            ),
            (":post", self.post.as_ref().map(|id| id.0.clone())),
            (":from", self.from.map(|day| day.to_string())),
            (":until", self.until.map(|day| day.to_string())),
            (":words", words),
            (":today", day.map(|day| day.to_string())),
            (":state", state.map(|state| state.slug().to_owned())),
        ];
        let mut values: Vec<(&'static str, Value)> = given
            .into_iter()
            .filter_map(|(name, value)| Some((name, Value::Text(value?))))
            .collect();
        values.extend(self.year.map(|year| (":year", Value::Integer(year.into()))));
        Some(values)
    }

    pub(super) fn has_words(&self) -> bool {
        let text = self.text.as_deref();
        text.is_some_and(|text| !text.trim().is_empty())
    }

    pub(super) fn conditions(&self, hits: Hits) -> String {
        [
            (self.kind.is_some(), include_str!("filter_kind.sql")),
            (self.year.is_some(), include_str!("filter_year.sql")),
            (
                self.government.is_some(),
                include_str!("filter_government.sql"),
            ),
            (
                self.competence.is_some(),
                include_str!("filter_competence.sql"),
            ),
            (self.axis.is_some(), include_str!("filter_axis.sql")),
            (self.channel.is_some(), include_str!("filter_channel.sql")),
            (self.post.is_some(), include_str!("filter_post.sql")),
            (self.from.is_some(), include_str!("filter_since.sql")),
            (self.until.is_some(), include_str!("filter_until.sql")),
            (self.has_words(), hits.sql()),
            (self.state.is_some(), self.state.map_or("", state)),
        ]
        .into_iter()
        .filter_map(|(is, sql)| is.then_some(sql))
        .collect()
    }
}

fn state(state: EntryState) -> &'static str {
    match state {
        EntryState::Waiting => include_str!("filter_waiting.sql"),
        EntryState::Late => include_str!("filter_late.sql"),
        _ => include_str!("filter_state.sql"),
    }
}

pub(super) fn count(conditions: &str) -> String {
    [
        include_str!("count.sql"),
        include_str!("entry.sql"),
        conditions,
    ]
    .concat()
}

pub(super) fn statement(conditions: &str, order: Order, hits: Hits) -> String {
    [
        include_str!("list.sql"),
        include_str!("entry.sql"),
        conditions,
        order.sql(hits),
        include_str!("page.sql"),
    ]
    .concat()
}

/// Every order, without a filter and with all of them in every state, for the test that prepares them.
#[cfg(test)]
pub(crate) fn every_statement() -> Vec<String> {
    let all = |state| Filter {
        kind: Some(EntryKind::Out),
        year: Some(2026),
        government: Some("g".into()),
        competence: Some("c".to_owned()),
        axis: Some("a".to_owned()),
        channel: Some(Channel::Post),
        state: Some(state),
        post: Some("p".into()),
        from: Some(Date::constant(2026, 1, 1)),
        until: Some(Date::constant(2026, 12, 31)),
        text: Some("statut".to_owned()),
    };
    let filters = EntryState::ALL.map(all);
    let mut statements = Vec::new();
    for filter in [Filter::default()].iter().chain(&filters) {
        statements.push(count(&filter.conditions(Hits::Few)));
        for hits in [Hits::Few, Hits::Many] {
            let conditions = filter.conditions(hits);
            for sort in [Sort::Date, Sort::Number, Sort::Channel] {
                for descending in [false, true] {
                    statements.push(statement(&conditions, Order { sort, descending }, hits));
                }
            }
        }
    }
    statements
}
