//! The register: what left, what came in, and the numbers that were dropped.

use model::{
    Date,
    channel::Channel,
    id::{OrganizationId, PostId},
    register::{EntryKind, EntryState},
};
use serde::{Deserialize, Serialize};
use storage::{
    Store,
    register::{Entry, Piece},
    search::Sought,
};
use ts_rs::TS;

pub use super::row::Row;
use super::row::row;
use crate::{
    Context, Desk, Result,
    search::everywhere::{self, Excerpt},
};

#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(rename = "ListRegister", optional_fields)]
pub struct Question {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<EntryKind>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// With everything that belongs to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub government: Option<OrganizationId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub competence: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub axis: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<EntryState>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<PostId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string")]
    pub from: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string")]
    pub until: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// None: the latest day first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort: Option<Sort>,
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub descending: bool,
    #[serde(default)]
    #[ts(as = "Option<u32>", optional)]
    pub offset: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "RegisterSort")]
pub enum Sort {
    Date,
    Number,
    Channel,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RegisterList")]
pub struct Answer {
    /// Entries these filters let through.
    pub total: u32,
    pub years: Vec<i16>,
    /// Axes of advocacy that letters bear.
    pub axes: Vec<String>,
    pub rows: Vec<Row>,
}

pub fn list(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let page = storage::letter::Page {
        offset: question.offset,
        limit: question.limit.unwrap_or(200).min(500),
    };
    let order = question.order();
    let filter = question.filter();
    let found = storage::register::list(store, &filter, order, page, context.today)?;
    let sought = Sought::read(filter.text.as_deref().unwrap_or_default());
    let mut rows = Vec::new();
    for entry in &found.entries {
        let Some(mut row) = row(store, context, entry)? else {
            continue;
        };
        row.excerpt = excerpt(store, entry, &row, &sought)?;
        rows.push(row);
    }
    Ok(Answer {
        total: found.total,
        years: storage::register::years(store)?,
        axes: storage::register::axes(store)?,
        rows,
    })
}

/// Where the words that were looked for stand in the piece.
fn excerpt(store: &Store, entry: &Entry, row: &Row, sought: &Sought) -> Result<Vec<Excerpt>> {
    match (&entry.piece, &row.letter) {
        (Piece::Reply(id), _) => everywhere::excerpt(store, "reply", id, sought),
        (_, Some(letter)) => everywhere::excerpt(store, "letter", letter.as_str(), sought),
        (_, None) => Ok(Vec::new()),
    }
}

impl Question {
    pub(super) fn filter(self) -> storage::register::Filter {
        storage::register::Filter {
            kind: self.kind,
            year: self.year,
            government: self.government,
            competence: self.competence,
            axis: self.axis,
            channel: self.channel,
            state: self.state,
            post: self.post,
            from: self.from,
            until: self.until,
            text: self.text,
        }
    }

    pub(super) fn order(&self) -> storage::register::Order {
        let sort = match self.sort {
            None => return storage::register::Order::default(),
            Some(Sort::Date) => storage::register::Sort::Date,
            Some(Sort::Number) => storage::register::Sort::Number,
            Some(Sort::Channel) => storage::register::Sort::Channel,
        };
        storage::register::Order {
            sort,
            descending: self.descending,
        }
    }
}
