//! What is found anywhere at the desk, by noun, each with the place where it stands.

use model::{Language, id::EventId};
use serde::{Deserialize, Serialize};
use storage::{Store, search::Piece};
use ts_rs::TS;

use crate::{Context, Desk, Result, addressee};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SearchEverywhere")]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub text: String,
}

/// At most so many of each noun, latest first.
const EACH: u32 = 20;

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SearchAnswer")]
pub struct Answer {
    pub letters: Vec<Row>,
    pub replies: Vec<Row>,
    pub campaigns: Vec<Row>,
    pub contacts: Vec<Row>,
    pub people: Vec<Row>,
    pub posts: Vec<Row>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SearchRow")]
pub struct Row {
    pub id: String,
    pub name: String,
    /// Its number, where it has one.
    pub reference: Option<String>,
    pub excerpt: Vec<Excerpt>,
}

/// A piece of the sentence in which it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Excerpt {
    pub text: String,
    pub hit: bool,
}

pub fn everywhere(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let found = |noun: &'static str| {
        let ids = storage::search::everywhere(store, noun, &question.text, EACH)?;
        ids.into_iter()
            .map(|id| {
                let excerpt = excerpt(store, noun, &id, &question.text)?;
                let (name, reference) = named(store, context.language, noun, &id)?;
                Ok(Row {
                    id,
                    name,
                    reference,
                    excerpt,
                })
            })
            .collect::<Result<Vec<Row>>>()
    };
    Ok(Answer {
        letters: found("letter")?,
        replies: found("reply")?,
        campaigns: found("campaign")?,
        contacts: found("event")?,
        people: found("person")?,
        posts: found("post")?,
    })
}

/// Where the words of the question stand in what was found; empty where they stand in nothing that is shown.
pub(crate) fn excerpt(store: &Store, noun: &str, id: &str, question: &str) -> Result<Vec<Excerpt>> {
    if question.trim().is_empty() {
        return Ok(Vec::new());
    }
    let pieces = storage::search::excerpt(store, noun, id, question)?.into_iter();
    let told = pieces.map(|Piece { text, hit }| Excerpt { text, hit });
    Ok(told.collect())
}

fn named(
    store: &Store,
    language: Language,
    noun: &str,
    id: &str,
) -> Result<(String, Option<String>)> {
    Ok(match noun {
        "letter" => match storage::letter::get(store, &id.into())? {
            Some(letter) => {
                let content = letter.content();
                let version = content.to_send().or_else(|| content.versions.first());
                let subject = version.map(|version| version.subject.clone());
                let reference = letter.reference().map(|reference| reference.text.clone());
                (subject.unwrap_or_default(), reference)
            }
            None => Default::default(),
        },
        "reply" => match storage::reply::get(store, &id.into())? {
            Some(reply) => {
                let said = reply.subject.or(reply.words).or(reply.file_name);
                (said.unwrap_or_default(), Some(reply.reference.text))
            }
            None => Default::default(),
        },
        "campaign" => {
            let campaign = storage::campaign::get(store, &id.into())?;
            (campaign.map(|found| found.name).unwrap_or_default(), None)
        }
        "event" => {
            let event = storage::event::get(store, &EventId(id.to_owned()))?;
            (event.and_then(|found| found.text).unwrap_or_default(), None)
        }
        "person" => {
            let person = storage::person::get(store, &id.into())?;
            (
                person.map(|found| found.full_name()).unwrap_or_default(),
                None,
            )
        }
        _ => {
            let post = storage::post::get(store, &id.into())?;
            let title = post.map(|found| addressee::shown_title(&found, language).0);
            (title.unwrap_or_default(), None)
        }
    })
}
