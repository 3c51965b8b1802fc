//! The sealed letters, latest first, or those in which words are found.

use model::{
    Date, Language,
    channel::Channel,
    id::{LetterId, PostId},
    register::EntryState,
    reply::ReplyKind,
};
use serde::{Deserialize, Serialize};
use storage::{Store, archive::Hit, search::Sought};
use ts_rs::TS;

use super::sealed;
use crate::{
    Context, Desk, Result,
    register::answer,
    search::everywhere::{self, Excerpt},
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ListArchive", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Empty: all of them.
    #[serde(default)]
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// None: the latest number comes first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort: Option<Sort>,
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub descending: bool,
    #[serde(default)]
    pub offset: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ArchiveSort")]
pub enum Sort {
    Number,
    SentOn,
    Channel,
}

impl From<Sort> for storage::archive::Sort {
    fn from(sort: Sort) -> Self {
        match sort {
            Sort::Number => Self::Number,
            Sort::SentOn => Self::SentOn,
            Sort::Channel => Self::Channel,
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ArchiveList")]
pub struct Answer {
    pub total: u32,
    /// Records there are, whatever the question.
    pub of: u32,
    pub years: Vec<i16>,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ArchiveRow")]
pub struct Row {
    #[ts(type = "number")]
    pub number: i64,
    pub letter: LetterId,
    pub reference: String,
    #[ts(type = "string")]
    pub on: Date,
    pub channel: Channel,
    pub post: Option<PostId>,
    pub person: String,
    pub title: String,
    pub subject: String,
    pub language: Language,
    /// The latest thing that came back.
    pub reply: Option<ReplyKind>,
    #[ts(type = "string | null")]
    pub due: Option<Date>,
    /// "27 jours", "en retard", "répondue"
    pub answer: String,
    pub late: bool,
    /// Where the words that were looked for stand.
    pub excerpt: Vec<Excerpt>,
}

pub fn list(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let filter = storage::archive::Filter {
        text: Some(question.text).filter(|text| !text.trim().is_empty()),
        year: question.year,
        channel: question.channel,
    };
    let page = storage::letter::Page {
        offset: question.offset,
        limit: question.limit.unwrap_or(200).min(500),
    };
    let order = question
        .sort
        .map_or_else(storage::archive::Order::default, |sort| {
            storage::archive::Order {
                sort: sort.into(),
                descending: question.descending,
            }
        });
    let found = storage::archive::list(store, &filter, order, page)?;
    let sought = Sought::read(filter.text.as_deref().unwrap_or_default());
    let mut rows = Vec::new();
    for hit in found.rows {
        let mut row = row(store, context, hit)?;
        row.excerpt = everywhere::excerpt(store, "letter", row.letter.as_str(), &sought)?;
        rows.push(row);
    }
    Ok(Answer {
        total: found.total,
        of: storage::archive::count(store)?,
        years: storage::archive::years(store)?,
        rows,
    })
}

pub(crate) fn row(store: &Store, context: &Context, hit: Hit) -> Result<Row> {
    let snapshot = sealed::read(&hit.snapshot);
    let standing = answer::of_letter(store, &hit.letter, context.today)?;
    let recipient = snapshot.as_ref().map(|snapshot| &snapshot.recipient);
    Ok(Row {
        number: hit.number,
        on: hit.on,
        channel: hit.channel,
        post: recipient.map(|recipient| recipient.post.as_str().into()),
        person: recipient
            .and_then(|recipient| recipient.person_name.clone())
            .unwrap_or_default(),
        title: recipient
            .map(|recipient| recipient.title.clone())
            .unwrap_or_default(),
        subject: snapshot
            .as_ref()
            .map(super::super::letter::snapshot::Snapshot::subject_in_words)
            .unwrap_or_default(),
        language: snapshot
            .and_then(|snapshot| snapshot.language.parse().ok())
            .unwrap_or(context.language),
        answer: answer::word(context, standing.state, hit.on),
        excerpt: Vec::new(),
        late: standing.state == EntryState::Late,
        reply: standing.reply,
        due: standing.due,
        letter: hit.letter,
        reference: hit.reference,
    })
}
