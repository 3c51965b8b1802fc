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

pub fn export(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
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
        let first = letter.printed().is_none();
        let dated = letter.content().date.unwrap_or(context.today);
        let shared = Shared::read(tx, context)?;
        let mut facts = shared.facts_on(letter, version, dated)?;
        let past = past::about_past(&shared, &facts)?;
        allot(tx, &mut facts)?;
        let printed = set(tx, context, &facts, past)?;
        storage::letter::set_prepared(tx, &id, &printed)?;
        if first {
            let event = Event::about(
                (context.new_id)().into(),
                context.now,
                EventKind::Exported,
                &id,
                facts.letter.content().recipient.as_ref(),
            );
            storage::event::insert(tx, &event.saying(&printed.reference.text))?;
        }
        Ok(printed)
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

fn set(tx: &Tx<'_>, context: &Context, facts: &Facts, past: Vec<Notice>) -> Result<Printed> {
    let pages = Pages::set(context, facts);
    let mut blocking = pages.blocking();
    blocking.extend(past.into_iter().filter(Notice::blocks));
    if !blocking.is_empty() {
        return Err(Error::Blocked(blocking));
    }
    let count = pages.layout.pages.len() as u32;
    let drawing = serde_json::to_vec(&pages.svg()).expect("a list of texts");
    let drawing_sha256 = storage::files::keep(tx, &drawing)?;
    let kept = snapshot(facts, &pages, drawing_sha256);
    Ok(Printed {
        reference: facts.reference.clone().ok_or(Error::LetterNotExported)?,
        language: facts.version.language,
        date: facts.dated,
        pages: count,
        pdf_sha256: storage::files::keep(tx, &pages.pdf()?)?,
        source_sha256: pages.source_sha256(),
        snapshot: serde_json::to_string(&kept).expect("a tree of texts and numbers"),
        exported_at: context.now,
    })
}
