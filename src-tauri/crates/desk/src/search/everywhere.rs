//! What is found anywhere at the desk, by noun, each with the place where it stands.

use model::{
    id::EventId,
    letter::{Letter, LetterState},
};
use serde::{Deserialize, Serialize};
use storage::{
    Store,
    search::{Piece, Sought},
};
use ts_rs::TS;

use crate::{
    Context, Desk, Error, Result, addressee,
    letter::{facts, subject},
};

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
    /// Where it is looked at, as the address of a screen: `archive/…`, `directory/…`.
    pub at: String,
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
    let sought = Sought::read(&question.text);
    let found = |noun: &'static str| {
        let ids = storage::search::everywhere(store, noun, &question.text, EACH)?;
        ids.into_iter()
            .map(|id| {
                let excerpt = excerpt(store, noun, &id, &sought)?;
                let named = named(store, context, noun, &id)?;
                Ok(Row {
                    id,
                    name: named.name,
                    reference: named.reference,
                    at: named.at,
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

/// Where the words that are sought stand in what was found; empty where they stand in nothing that is shown.
pub(crate) fn excerpt(
    store: &Store,
    noun: &str,
    id: &str,
    sought: &Sought,
) -> Result<Vec<Excerpt>> {
    if sought.is_empty() {
        return Ok(Vec::new());
    }
    let pieces = storage::search::excerpt(store, noun, id, sought)?.into_iter();
    let told = pieces.map(|Piece { text, hit }| Excerpt {
        text: without_fields(&text),
        hit,
    });
    Ok(told.collect())
}

/// A field of the text, or what the cut left of one, reads as an ellipsis.
fn without_fields(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    let mut rest = match (text.find("}}"), text.find("{{")) {
        (Some(end), begin) if begin.is_none_or(|begin| end < begin) => {
            told.push('…');
            &text[end + 2..]
        }
        _ => text,
    };
    while let Some(begin) = rest.find("{{") {
        told.push_str(&rest[..begin]);
        told.push('…');
        rest = match rest[begin..].find("}}") {
            Some(end) => &rest[begin + end + 2..],
            None => "",
        };
    }
    told.push_str(rest);
    told
}

/// What it is called, its number, and the address of the screen that shows it.
struct Named {
    name: String,
    reference: Option<String>,
    at: String,
}

fn named(store: &Store, context: &Context, noun: &str, id: &str) -> Result<Named> {
    let called = |name: Option<String>, at: String| Named {
        name: name.unwrap_or_default(),
        reference: None,
        at,
    };
    let entry = format!("directory/{id}");
    Ok(match noun {
        "letter" => letter(store, context, &facts::letter(store, &id.into())?)?,
        "reply" => {
            let found = storage::reply::get(store, &id.into())?;
            let reply = found.ok_or_else(|| Error::not_found("reply", id))?;
            Named {
                reference: Some(reply.reference.text),
                ..called(
                    reply.subject.or(reply.words).or(reply.file_name),
                    format!("archive/in/{id}"),
                )
            }
        }
        "campaign" => {
            let campaign = storage::campaign::get(store, &id.into())?;
            called(campaign.map(|found| found.name), format!("campaign/{id}"))
        }
        "event" => {
            let found = storage::event::get(store, &EventId(id.to_owned()))?;
            let event = found.ok_or_else(|| Error::not_found("event", id))?;
            let post = event.post.map(|post| post.to_string());
            let with = post.or(event.person.map(|person| person.to_string()));
            let with = with.unwrap_or_default();
            called(event.text, format!("directory/{with}"))
        }
        "person" => {
            let person = storage::person::get(store, &id.into())?;
            called(person.map(|found| found.full_name()), entry)
        }
        _ => {
            let post = storage::post::get(store, &id.into())?;
            let title = post.map(|found| addressee::shown_title(&found, context.language).0);
            called(title, entry)
        }
    })
}

fn letter(store: &Store, context: &Context, letter: &Letter) -> Result<Named> {
    let content = letter.content();
    let version = content.to_send().or_else(|| content.versions.first());
    let screen = match letter.state() {
        LetterState::Sent => "archive",
        _ => "letter",
    };
    let source = version.map(|version| version.subject.as_str());
    let source = source.unwrap_or_default();
    Ok(Named {
        name: subject::in_words(store, context, letter.id(), letter.state(), source)?,
        reference: letter.reference().map(|reference| reference.text.clone()),
        at: format!("{screen}/{}", letter.id()),
    })
}
