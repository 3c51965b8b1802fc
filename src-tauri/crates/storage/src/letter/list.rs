//! Letters a row each, in pages: a list of a hundred thousand is never read whole.

use model::{
    Date, Language, Timestamp,
    id::{LetterId, PostId},
    letter::LetterState,
    post::Titles,
};
use rusqlite::{ToSql, named_params};

use crate::{Result, Store, column, search};

/// Which letters; what is none excludes nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub state: Option<LetterState>,
    pub post: Option<PostId>,
    /// Words of subject, text, recipient or reference.
    pub text: Option<String>,
    /// The bin instead of the others.
    pub binned: bool,
    /// Without those of campaigns.
    pub single: bool,
}

/// Which letters come first. What has no number, no recipient or has not left stands last in both directions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Edited,
    Reference,
    Recipient,
    Subject,
    SentOn,
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
            sort: Sort::Edited,
            descending: true,
        }
    }
}

impl Order {
    pub const SORTS: [Sort; 5] = [
        Sort::Edited,
        Sort::Reference,
        Sort::Recipient,
        Sort::Subject,
        Sort::SentOn,
    ];

    pub fn all() -> impl Iterator<Item = Self> {
        Self::SORTS
            .into_iter()
            .flat_map(|sort| [false, true].map(|descending| Self { sort, descending }))
    }

    fn sql(self) -> &'static str {
        match (self.sort, self.descending) {
            (Sort::Edited, false) => include_str!("sort_edited_ascending.sql"),
            (Sort::Edited, true) => include_str!("sort_edited_descending.sql"),
            (Sort::Reference, false) => include_str!("sort_reference_ascending.sql"),
            (Sort::Reference, true) => include_str!("sort_reference_descending.sql"),
            (Sort::Recipient, false) => include_str!("sort_recipient_ascending.sql"),
            (Sort::Recipient, true) => include_str!("sort_recipient_descending.sql"),
            (Sort::Subject, false) => include_str!("sort_subject_ascending.sql"),
            (Sort::Subject, true) => include_str!("sort_subject_descending.sql"),
            (Sort::SentOn, false) => include_str!("sort_sent_on_ascending.sql"),
            (Sort::SentOn, true) => include_str!("sort_sent_on_descending.sql"),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    pub offset: u32,
    pub limit: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Rows there are, not only those of the page.
    pub total: u32,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub id: LetterId,
    pub state: LetterState,
    pub reference: Option<String>,
    /// Each language, and whether it is the one to send.
    pub versions: Vec<(Language, bool)>,
    /// Of the version to send, else of the first.
    pub subject: String,
    pub language: Option<Language>,
    pub post: Option<PostId>,
    pub titles: Option<Titles>,
    /// Who holds the post on the day it was sent, else today.
    pub person: Option<String>,
    pub sent_on: Option<Date>,
    pub created_at: Timestamp,
    pub edited_at: Timestamp,
    pub binned_at: Option<Timestamp>,
}

/// `today` decides who a letter that has not left is addressed to.
pub fn list(store: &Store, filter: &Filter, order: Order, page: Page, today: Date) -> Result<List> {
    let words = filter.text.as_deref().and_then(search::expression);
    if words.is_none()
        && filter
            .text
            .as_deref()
            .is_some_and(|text| !text.trim().is_empty())
    {
        // Signs without a word: nothing is called that.
        return Ok(List {
            total: 0,
            rows: Vec::new(),
        });
    }
    let state = filter.state.map(LetterState::slug);
    let post = filter.post.as_ref().map(|post| post.0.as_str());
    let mut filters: Vec<(&str, &dyn ToSql)> = Vec::new();
    let given: [(&str, bool, &dyn ToSql); 3] = [
        (":state", state.is_some(), &state),
        (":post", post.is_some(), &post),
        (":words", words.is_some(), &words),
    ];
    filters.extend(
        given
            .iter()
            .filter(|(_, is, _)| *is)
            .map(|(name, _, value)| (*name, *value)),
    );
    let wheres = conditions(
        filter.binned,
        filter.single,
        state.is_some(),
        post.is_some(),
        words.is_some(),
    );

    let total = store
        .connection
        .prepare_cached(&format!("{}{wheres}", include_str!("count.sql")))?
        .query_row(&filters[..], |row| row.get(0))?;
    let today = today.to_string();
    filters.extend([
        (":today", &today as &dyn ToSql),
        (":limit", &page.limit),
        (":offset", &page.offset),
    ]);
    let mut statement = store
        .connection
        .prepare_cached(&statement(&wheres, order))?;
    let rows = statement.query_map(&filters[..], row_to_row)?;
    Ok(List {
        total,
        rows: rows.collect::<Result<_, _>>()?,
    })
}

fn conditions(binned: bool, single: bool, state: bool, post: bool, words: bool) -> String {
    let place = if binned {
        include_str!("filter_binned.sql")
    } else {
        include_str!("filter_kept.sql")
    };
    [
        (true, place),
        (single, include_str!("filter_single.sql")),
        (state, include_str!("filter_state.sql")),
        (post, include_str!("filter_post.sql")),
        (words, include_str!("filter_words.sql")),
    ]
    .into_iter()
    .filter_map(|(is, sql)| is.then_some(sql))
    .collect()
}

/// The page is found among narrow rows; only its letters are read whole.
fn statement(wheres: &str, order: Order) -> String {
    [
        include_str!("list.sql"),
        include_str!("joined.sql"),
        include_str!("selected.sql"),
        include_str!("joined.sql"),
        wheres,
        order.sql(),
        include_str!("page.sql"),
        include_str!("selected_end.sql"),
        order.sql(),
    ]
    .concat()
}

/// Every sort with every filter, for the test that prepares them.
#[cfg(test)]
pub(crate) fn every_statement() -> Vec<String> {
    let mut all = Vec::new();
    for bits in 0..32_u8 {
        let bit = |n: u8| bits & (1 << n) != 0;
        let wheres = conditions(bit(0), bit(1), bit(2), bit(3), bit(4));
        all.push(format!("{}{wheres}", include_str!("count.sql")));
        all.extend(Order::all().map(|order| statement(&wheres, order)));
    }
    all
}

/// How many letters there are of each state, and in the bin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub draft: u32,
    pub prepared: u32,
    pub sent: u32,
    pub void: u32,
    pub binned: u32,
}

pub fn counts(store: &Store) -> Result<Counts> {
    Ok(store
        .connection
        .prepare_cached(include_str!("counts.sql"))?
        .query_row(named_params! {}, |row| {
            Ok(Counts {
                draft: row.get("draft")?,
                prepared: row.get("prepared")?,
                sent: row.get("sent")?,
                void: row.get("void")?,
                binned: row.get("binned")?,
            })
        })?)
}

fn row_to_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    let versions: Vec<(Language, u8)> = column::read_json(row, "versions")?;
    Ok(Row {
        id: LetterId(row.get("id")?),
        state: column::read_text(row, "state")?,
        reference: row.get("reference")?,
        versions: versions
            .into_iter()
            .map(|(language, send)| (language, send == 1))
            .collect(),
        subject: row.get::<_, Option<String>>("subject")?.unwrap_or_default(),
        language: column::read_optional_text(row, "language")?,
        post: row.get::<_, Option<String>>("recipient")?.map(PostId),
        titles: column::read_optional_json(row, "titles")?,
        person: row.get("person")?,
        sent_on: column::read_optional_text(row, "sent_on")?,
        created_at: column::read_text(row, "created_at")?,
        edited_at: column::read_text(row, "edited_at")?,
        binned_at: column::read_optional_text(row, "binned_at")?,
    })
}
