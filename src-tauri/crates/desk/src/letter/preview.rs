//! The pages of a letter as they stand, with what there is to say about them. It never fails for its text.

use std::collections::BTreeMap;

use model::{
    Language,
    envelope::{Envelope, Zone},
    id::LetterId,
    letter::Letter,
    manuscript::Manuscript,
    version::Version,
};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use super::{facts, pages};
use crate::{
    Context, Desk, Result,
    archive::{sealed, show},
    notice::{Told, tell_apart},
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
    /// What the person set aside in this letter.
    pub ignored: Vec<Told>,
    /// Words of the body.
    pub word_count: u32,
    /// None of what is sealed: its pages stand as they were drawn.
    pub sheet: Option<SheetView>,
}

/// The sheet of the first page, in millimetres from its top left corner.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "Sheet")]
pub struct SheetView {
    pub width: f64,
    pub height: f64,
    /// What the window of the envelope always shows, or what the format keeps for the address.
    pub window: Zone,
    /// What the window of the person's own envelope shows in some position.
    pub shown: Option<Zone>,
    /// Where it is folded, from the top.
    pub folds: Vec<f64>,
}

impl SheetView {
    fn of(manuscript: &Manuscript) -> Self {
        let sheet = typeset::sheet(manuscript.format, manuscript.envelope);
        Self {
            width: sheet.width,
            height: sheet.height,
            window: sheet.address_zone(),
            shown: sheet.envelope.map(Envelope::ever),
            folds: sheet.marks.folds.to_vec(),
        }
    }
}

pub fn preview(desk: &mut Desk, context: &Context, mut question: Question) -> Result<Answer> {
    question.id = facts::named(desk.store()?, &question.id)?;
    let store = desk.store()?;
    let letter = facts::letter(store, &question.id)?;
    if let Some(sealed) = sealed_pages(store, &letter, &question) {
        return Ok(sealed);
    }
    let mut version = facts::version(&letter, question.language)?;
    if let Some(unsaved) = question.unsaved {
        put(&mut version, unsaved);
    }
    let ignored = letter.content().ignored.clone();
    let pages = pages::pages(store, context, letter, version)?;
    let words = pages.text();
    let sheet = Some(SheetView::of(&pages.manuscript));
    let (notices, ignored) = tell_apart(context.language, pages.notices.clone(), &ignored);
    Ok(Answer {
        word_count: word_count(&pages),
        pages: match question.drawing {
            Drawing::Svg => pages.svg(),
            Drawing::Text => words.clone(),
        },
        words,
        notices,
        ignored,
        sheet,
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
        ignored: Vec::new(),
        sheet: None,
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

pub(crate) fn word_count(pages: &pages::Pages) -> u32 {
    template::plain_text(&pages.manuscript.body)
        .split_whitespace()
        .count() as u32
}
