//! The letters of the desk, one row each.

use model::{
    Date, Language, Timestamp,
    id::{LetterId, PostId},
    letter::{Letter, LetterState},
};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use super::subject;
use crate::{Context, Desk, Result};

#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(rename = "ListLetters", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    #[serde(default)]
    pub state: Option<LetterState>,
    /// Words to find in subject, text and recipient.
    #[serde(default)]
    pub text: Option<String>,
    #[serde(default)]
    pub post: Option<PostId>,
    /// Discarded drafts instead of the others.
    #[serde(default)]
    pub binned: bool,
    /// Without those of campaigns.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub single: bool,
    /// None: what was edited last comes first.
    #[serde(default)]
    pub sort: Option<Sort>,
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub descending: bool,
    #[serde(default)]
    pub offset: u32,
    /// At most 500; none means 200.
    #[serde(default)]
    pub limit: Option<u32>,
}

/// What has no number, no recipient or has not left stands last in both directions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LetterSort")]
pub enum Sort {
    Edited,
    Reference,
    Recipient,
    Subject,
    SentOn,
}

impl From<Sort> for storage::letter::Sort {
    fn from(sort: Sort) -> Self {
        match sort {
            Sort::Edited => Self::Edited,
            Sort::Reference => Self::Reference,
            Sort::Recipient => Self::Recipient,
            Sort::Subject => Self::Subject,
            Sort::SentOn => Self::SentOn,
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "LetterList")]
pub struct Answer {
    pub total: u32,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "LetterRow")]
pub struct Row {
    pub id: LetterId,
    pub reference: Option<String>,
    pub state: LetterState,
    pub versions: Vec<RowVersion>,
    pub subject: String,
    pub language: Option<Language>,
    pub post: Option<PostId>,
    pub recipient: Option<String>,
    pub title: Option<String>,
    pub title_language: Option<Language>,
    #[ts(type = "string | null")]
    pub sent_on: Option<Date>,
    #[ts(type = "string")]
    pub edited_at: Timestamp,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RowVersion {
    pub lang: Language,
    pub send: bool,
}

/// What a face says of one letter after an act on it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Brief {
    pub id: LetterId,
    pub reference: Option<String>,
    pub state: LetterState,
    pub versions: Vec<RowVersion>,
}

impl Brief {
    pub(crate) fn of(letter: &Letter) -> Self {
        let versions = &letter.content().versions;
        Self {
            id: letter.id().clone(),
            reference: letter.reference().map(|reference| reference.text.clone()),
            state: letter.state(),
            versions: versions
                .iter()
                .map(|version| RowVersion {
                    lang: version.language,
                    send: version.send,
                })
                .collect(),
        }
    }
}

/// Never more than this in one answer.
const MOST: u32 = 500;

pub fn list(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    rows(desk.store()?, context, &question)
}

pub(crate) fn rows(store: &Store, context: &Context, question: &Question) -> Result<Answer> {
    let filter = storage::letter::Filter {
        state: question.state,
        post: question.post.clone(),
        text: question.text.clone(),
        binned: question.binned,
        single: question.single,
    };
    let page = storage::letter::Page {
        offset: question.offset,
        limit: question.limit.unwrap_or(200).min(MOST),
    };
    let order = question
        .sort
        .map_or_else(storage::letter::Order::default, |sort| {
            storage::letter::Order {
                sort: sort.into(),
                descending: question.descending,
            }
        });
    let found = storage::letter::list(store, &filter, order, page, context.today)?;
    let rows = found
        .rows
        .into_iter()
        .map(|row| describe(store, context, row))
        .collect::<Result<_>>()?;
    Ok(Answer {
        total: found.total,
        rows,
    })
}

fn describe(store: &Store, context: &Context, row: storage::letter::ListRow) -> Result<Row> {
    let subject = subject::in_words(store, context, &row.id, row.state, &row.subject)?;
    let title = row.titles.as_ref().and_then(|titles| {
        let own = titles.0.get_key_value(&context.language);
        own.or_else(|| titles.0.iter().next())
            .map(|(language, title)| (*language, title.text.clone()))
    });
    Ok(Row {
        id: row.id,
        reference: row.reference,
        state: row.state,
        versions: row
            .versions
            .into_iter()
            .map(|(lang, send)| RowVersion { lang, send })
            .collect(),
        subject,
        language: row.language,
        post: row.post,
        recipient: row.person,
        title_language: title.as_ref().map(|(language, _)| *language),
        title: title.map(|(_, text)| text),
        sent_on: row.sent_on,
        edited_at: row.edited_at,
    })
}
