//! The pages of a letter as they stand, with what there is to say about them. It never fails for its text.

use std::collections::BTreeMap;

use model::{Language, id::LetterId, letter::Letter, version::Version};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use super::{facts, pages};
use crate::{
    Context, Desk, Result,
    archive::{sealed, show},
    notice::{Told, tell},
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "PreviewLetter", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: LetterId,
    /// None: the version to send.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    #[serde(rename = "as")]
    pub drawing: Drawing,
    /// Text typed and not yet saved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsaved: Option<Unsaved>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Drawing {
    Svg,
    Text,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Unsaved {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salutation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valediction: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "Preview")]
pub struct Answer {
    /// One drawing a page: an SVG element, or plain text.
    pub pages: Vec<String>,
    /// The words of each page in reading order, for assistive technology.
    pub words: Vec<String>,
    pub notices: Vec<Told>,
    /// Words of the body.
    pub word_count: u32,
}

pub fn preview(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let letter = facts::letter(store, &question.id)?;
    if let Some(sealed) = sealed_pages(store, &letter, &question) {
        return Ok(sealed);
    }
    let mut version = facts::version(&letter, question.language)?;
    if let Some(unsaved) = question.unsaved {
        put(&mut version, unsaved);
    }
    let pages = pages::pages(store, context, letter, version)?;
    let words = pages.text();
    Ok(Answer {
        word_count: word_count(&pages),
        pages: match question.drawing {
            Drawing::Svg => pages.svg(),
            Drawing::Text => words.clone(),
        },
        words,
        notices: tell(context.language, pages.notices),
    })
}

/// A sealed letter is shown as it was printed, whatever directory and sender say since. None where it is not sealed,
/// where another language is asked for than the one that was printed, or where the drawing is gone.
fn sealed_pages(store: &Store, letter: &Letter, question: &Question) -> Option<Answer> {
    let (Letter::Sent(_) | Letter::Void(_)) = letter else {
        return None;
    };
    let printed = letter.printed()?;
    if question
        .language
        .is_some_and(|language| language != printed.language)
    {
        return None;
    }
    let snapshot = sealed::read(&printed.snapshot)?;
    let drawing = show::drawing(store, &snapshot.drawing_sha256)?;
    let words: Vec<String> = drawing.iter().map(|page| show::words(page)).collect();
    Some(Answer {
        word_count: snapshot.body.split_whitespace().count() as u32,
        pages: match question.drawing {
            Drawing::Svg => drawing,
            Drawing::Text => words.clone(),
        },
        words,
        notices: Vec::new(),
    })
}

fn put(version: &mut Version, unsaved: Unsaved) {
    let own = |text: String| Some(text).filter(|text| !text.trim().is_empty());
    if let Some(subject) = unsaved.subject {
        version.subject = subject;
    }
    if let Some(body) = unsaved.body {
        version.body = body;
    }
    if let Some(salutation) = unsaved.salutation {
        version.salutation = own(salutation);
    }
    if let Some(valediction) = unsaved.valediction {
        version.valediction = own(valediction);
    }
    version.fields.extend(unsaved.fields.unwrap_or_default());
}

fn word_count(pages: &pages::Pages) -> u32 {
    template::plain_text(&pages.manuscript.body)
        .split_whitespace()
        .count() as u32
}
