//! The letter as a file: its reference is allotted, its bytes are kept.

use model::{
    Notice,
    event::{Event, EventKind},
    id::LetterId,
    letter::{Letter, Printed},
};
use serde::{Deserialize, Serialize};
use storage::{Op, Tx, reference::Series};
use ts_rs::TS;

use super::{
    editable,
    facts::{self, Facts},
    pages::Pages,
    past,
    shared::Shared,
    snapshot::snapshot,
};
use crate::{Context, Desk, Error, Result, file};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ExportLetter", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: LetterId,
    /// Path of the file to write. None: only the desk keeps it.
    #[serde(default)]
    pub out: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ExportedLetter")]
pub struct Answer {
    pub reference: String,
    pub pages: u32,
    pub sha256: String,
    /// Where the file was written.
    pub path: Option<String>,
}

pub fn export(desk: &mut Desk, context: &Context, mut question: Question) -> Result<Answer> {
    question.id = facts::named(desk.store()?, &question.id)?;
    let store = desk.store()?;
    let letter = facts::letter(store, &question.id)?;
    let kept = match &letter {
        // A sealed letter gives the bytes that were sealed.
        Letter::Sent(_) | Letter::Void(_) => None,
        Letter::Draft(_) | Letter::Prepared(_) => {
            editable::refuse(store, &letter)?;
            Some(print(desk, context, letter)?)
        }
    };
    let store = desk.store()?;
    let printed = match kept {
        Some(printed) => printed,
        None => storage::printed::get(store, &question.id)?.ok_or(Error::LetterNotExported)?,
    };
    if let Some(path) = &question.out {
        file::write(path, &storage::files::read(store, &printed.pdf_sha256)?)?;
    }
    Ok(Answer {
        reference: printed.reference.text,
        pages: printed.pages,
        sha256: printed.pdf_sha256,
        path: question.out,
    })
}

/// Allots the reference at the first time, sets the pages with it and keeps the bytes, all or nothing.
pub(crate) fn print(desk: &mut Desk, context: &Context, letter: Letter) -> Result<Printed> {
    let id = letter.id().clone();
    desk.transact(Op::ExportLetter { letter: id.clone() }, context, |tx| {
        let version = facts::version(&letter, None)?;
        let dated = letter.content().date.unwrap_or(context.today);
        let shared = Shared::read(tx, context)?;
        let mut facts = shared.facts_on(letter, version, dated)?;
        let past = past::about_past(&shared, &facts)?;
        allot(tx, &mut facts)?;
        let made = Made::of(Pages::set(context, &facts), past)?;
        let names = storage::files::keep_all(tx, &made.files())?;
        prepare(tx, context, &facts, made.printed(context, &facts, &names)?)
    })
}

fn allot(tx: &Tx<'_>, facts: &mut Facts) -> Result<()> {
    if facts.reference.is_none() {
        let year = facts.dated.year();
        let number = storage::reference::allot(tx, year, Series::Out)?;
        facts.reference = Some(facts.settings.reference_pattern.write(year, number));
    }
    Ok(())
}

/// The letter is prepared with what was printed; the first time is an event.
pub(crate) fn prepare(
    tx: &Tx<'_>,
    context: &Context,
    facts: &Facts,
    printed: Printed,
) -> Result<Printed> {
    let id = facts.letter.id();
    storage::letter::set_prepared(tx, id, &printed)?;
    if facts.letter.printed().is_none() {
        let event = Event::about(
            (context.new_id)().into(),
            context.now,
            EventKind::Exported,
            id,
            facts.letter.content().recipient.as_ref(),
        );
        storage::event::insert(tx, &event.saying(&printed.reference.text))?;
    }
    Ok(printed)
}

/// The bytes of a print and what is kept beside them: made without the desk, on any core.
pub(crate) struct Made {
    pdf: Vec<u8>,
    /// One JSON list of SVG elements.
    drawing: Vec<u8>,
    pages: Pages,
    pub source_sha256: String,
}

impl Made {
    /// `past` is what the desk's other letters have to say about this one.
    ///
    /// # Errors
    /// [`Error::Blocked`] with the notices that stand in the way.
    pub fn of(pages: Pages, past: Vec<Notice>) -> Result<Self> {
        let mut blocking = pages.blocking();
        blocking.extend(past.into_iter().filter(Notice::blocks));
        if !blocking.is_empty() {
            return Err(Error::Blocked(blocking));
        }
        Ok(Self {
            pdf: pages.pdf()?,
            drawing: serde_json::to_vec(&pages.svg()).expect("a list of texts"),
            source_sha256: pages.source_sha256(),
            pages,
        })
    }

    /// What has to be kept, in the order in which [`Made::printed`] wants the names.
    pub fn files(&self) -> [&[u8]; 2] {
        [&self.pdf, &self.drawing]
    }

    pub fn printed(self, context: &Context, facts: &Facts, names: &[String]) -> Result<Printed> {
        let [pdf_sha256, drawing_sha256] = names else {
            return Err(Error::LetterNotExported);
        };
        let kept = snapshot(facts, &self.pages, drawing_sha256.clone());
        Ok(Printed {
            reference: facts.reference.clone().ok_or(Error::LetterNotExported)?,
            language: facts.version.language,
            date: facts.dated,
            pages: self.pages.layout.pages.len() as u32,
            pdf_sha256: pdf_sha256.clone(),
            source_sha256: self.source_sha256,
            snapshot: serde_json::to_string(&kept).expect("a tree of texts and numbers"),
            exported_at: context.now,
        })
    }
}
