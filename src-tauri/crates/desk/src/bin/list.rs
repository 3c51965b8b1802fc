//! What was thrown away in the last thirty days, the latest first: letters, campaigns with theirs, templates, and what
//! was taken out of the directory.

use jiff::ToSpan;
use model::{Date, Language, Timestamp, id::LetterId, letter::LetterState};
use serde::{Deserialize, Serialize};
use storage::{Store, bin, directory::Entry};
use ts_rs::TS;

use crate::{
    Context, Desk, Result,
    addressee::{self, shown_name},
    directory::entry,
    fold::folded,
    letter::{
        bin::{KEPT_DAYS, kept_since},
        subject,
    },
    template::own,
    told,
};

#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(rename = "ListBin", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// What the name or the recipient contains, in whatever capitals and accents.
    #[serde(default)]
    pub text: Option<String>,
    #[serde(default)]
    pub offset: u32,
    /// At most 500; none means 200.
    #[serde(default)]
    pub limit: Option<u32>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "BinList")]
pub struct Answer {
    pub total: u32,
    pub rows: Vec<Row>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "BinnedKind")]
pub enum Kind {
    Letter,
    Campaign,
    Template,
    Post,
    Person,
    Organization,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "BinnedRow")]
pub struct Row {
    pub kind: Kind,
    /// By which it comes back: the letter, the campaign or the entry of the directory, or the name under which the bin keeps a template.
    pub id: String,
    pub name: String,
    pub languages: Vec<Language>,
    pub recipient: Option<String>,
    /// Letters that come back with a campaign.
    pub letters: Option<u32>,
    #[ts(type = "string")]
    pub binned_at: Timestamp,
    /// The last day on which it can come back.
    #[ts(type = "string")]
    pub until: Date,
}

/// Never more than this in one answer.
const MOST: usize = 500;

pub fn list(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let words = question.text.as_deref().map(folded).unwrap_or_default();
    let mut rows = Vec::new();
    for row in of_desk(store, context)?
        .into_iter()
        .chain(of_templates(store, context)?)
        .chain(of_directory(store, context)?)
    {
        let spoken = format!(
            "{} {}",
            row.name,
            row.recipient.as_deref().unwrap_or_default()
        );
        if folded(&spoken).contains(&words) {
            rows.push(row);
        }
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.binned_at));
    Ok(Answer {
        total: rows.len() as u32,
        rows: rows
            .into_iter()
            .skip(question.offset as usize)
            .take(question.limit.map_or(200, |limit| limit as usize).min(MOST))
            .collect(),
    })
}

fn of_desk(store: &Store, context: &Context) -> Result<Vec<Row>> {
    bin::list(store, kept_since(context.now), context.today)?
        .into_iter()
        .map(|found| {
            let name = match found.kind {
                bin::Kind::Campaign => found.name,
                bin::Kind::Letter => {
                    let id = LetterId(found.id.clone());
                    subject::in_words(store, context, &id, LetterState::Draft, &found.name)?
                }
            };
            Ok(Row {
                kind: match found.kind {
                    bin::Kind::Campaign => Kind::Campaign,
                    bin::Kind::Letter => Kind::Letter,
                },
                id: found.id,
                name,
                languages: found.languages,
                recipient: found.recipient,
                letters: (found.kind == bin::Kind::Campaign).then_some(found.letters),
                binned_at: found.binned_at,
                until: until(context, found.binned_at),
            })
        })
        .collect()
}

fn of_templates(store: &Store, context: &Context) -> Result<Vec<Row>> {
    let binned = own::binned(store, context.now)?;
    Ok(binned
        .into_iter()
        .map(|found| Row {
            kind: Kind::Template,
            id: found.stamp,
            name: found.title,
            languages: found.languages,
            recipient: None,
            letters: None,
            binned_at: found.binned_at,
            until: until(context, found.binned_at),
        })
        .collect())
}

fn of_directory(store: &Store, context: &Context) -> Result<Vec<Row>> {
    storage::directory::in_bin(store, kept_since(context.now))?
        .into_iter()
        .map(|(found, binned_at)| {
            let government = match &found {
                Entry::Post(post) => {
                    let office = addressee::of_post(store, post, context.today)?;
                    Some(shown_name(&office.government.name, context.language))
                }
                _ => None,
            };
            Ok(Row {
                kind: match found {
                    Entry::Post(_) => Kind::Post,
                    Entry::Person(_) => Kind::Person,
                    Entry::Organization(_) => Kind::Organization,
                },
                id: found.id().to_owned(),
                name: entry::name(store, context, &found)?,
                languages: Vec::new(),
                recipient: government,
                letters: None,
                binned_at,
                until: until(context, binned_at),
            })
        })
        .collect()
}

fn until(context: &Context, binned_at: Timestamp) -> Date {
    let day = told::day(context, binned_at);
    day.checked_add(KEPT_DAYS.days()).unwrap_or(day)
}
