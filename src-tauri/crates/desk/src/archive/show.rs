//! One sealed letter: what left, the facts as they stood, what happened since.

use model::{
    Date,
    archive::Record,
    correction::Corrected,
    demand::Demand,
    dispatch::Dispatch,
    enclosure::{self, Enclosure},
    event::Event,
    follow_up::FollowUp,
    id::LetterId,
    receipt::Receipt,
    reply::Reply,
    tracking::Tracking,
};
use serde::{Deserialize, Serialize};
use storage::{Store, archive::Hit};
use ts_rs::TS;

use super::{
    list::{self, Row},
    sealed,
};
use crate::{Context, Desk, Error, Result, register::corrected};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ShowRecord")]
pub struct Question {
    /// Number of the record, reference or letter id.
    pub id: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ArchiveRecord")]
pub struct Answer {
    pub row: Row,
    pub record: Record,
    pub dispatch: Dispatch,
    pub tracking_grouped: Option<String>,
    pub receipt: Option<String>,
    /// Proofs that were added since.
    pub receipts: Vec<KeptReceipt>,
    pub enclosures: Vec<Enclosure>,
    pub pages: u32,
    pub replies: Vec<Reply>,
    /// Further entries that correct the dispatch or a reply.
    pub corrections: Vec<corrected::Told>,
    /// What it asked.
    pub demands: Vec<Demand>,
    pub follow_ups: Vec<FollowUp>,
    /// Letters that left and reminded of this one.
    pub reminders: Vec<Recalled>,
    /// Letters that this one reminds of.
    pub recalls: Vec<Recalled>,
    /// What came back on its reminders.
    pub later_replies: Vec<Reply>,
    pub events: Vec<Event>,
    /// The sealed pages drawn again from the sealed source, one SVG a page.
    pub drawing: Vec<String>,
    pub words: Vec<String>,
    /// Whether this record and its file hold.
    pub intact: bool,
    /// Path of the sealed PDF in the desk folder.
    pub pdf: String,
}

/// A letter that left, as another one names it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RecalledLetter")]
pub struct Recalled {
    pub letter: LetterId,
    pub reference: String,
    #[ts(type = "string")]
    pub on: Date,
}

/// A proof, and where its file lies in the desk folder.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct KeptReceipt {
    #[serde(flatten)]
    pub receipt: Receipt,
    pub path: String,
}

pub fn show(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let record =
        find(store, &question.id)?.ok_or_else(|| Error::not_found("archive", &question.id))?;
    let dispatch = storage::dispatch::get(store, &record.dispatch)?
        .ok_or_else(|| Error::not_found("dispatch", &record.dispatch))?;
    let snapshot = sealed::read(&record.snapshot);
    let drawing = snapshot
        .as_ref()
        .and_then(|snapshot| drawing(store, &snapshot.drawing_sha256))
        .unwrap_or_default();
    let intact = storage::archive::verify_one(store, record.number)?.is_none();
    let pdf = storage::files::told_path(store, &record.pdf_sha256);
    Ok(Answer {
        row: list::row(store, context, hit(&record, &dispatch))?,
        tracking_grouped: dispatch
            .tracking
            .as_deref()
            .map(|number| Tracking::read(number).grouped),
        receipt: dispatch
            .receipt_sha256
            .as_deref()
            .map(|sha256| storage::files::told_path(store, sha256)),
        receipts: receipts(store, &dispatch)?,
        enclosures: snapshot
            .as_ref()
            .map(|snapshot| enclosures(&snapshot.enclosures))
            .unwrap_or_default(),
        pages: snapshot.map_or(0, |snapshot| snapshot.pages),
        replies: storage::reply::of_letter(store, &record.letter)?,
        corrections: corrections(store, context, &record)?,
        demands: storage::demand::of_letter(store, &record.letter)?,
        follow_ups: storage::follow_up::of_letter(store, &record.letter)?,
        reminders: reminders(store, &record)?,
        recalls: recalls(store, &record)?,
        later_replies: later_replies(store, &record)?,
        events: storage::event::of_letter(store, &record.letter)?,
        words: drawing.iter().map(|page| words(page)).collect(),
        drawing,
        intact,
        pdf,
        dispatch,
        record,
    })
}

fn reminders(store: &Store, record: &Record) -> Result<Vec<Recalled>> {
    let left = storage::follow_up::reminders(store, &record.letter)?;
    let told = left.into_iter().map(|one| Recalled {
        letter: one.letter,
        reference: one.reference,
        on: one.on,
    });
    Ok(told.collect())
}

fn recalls(store: &Store, record: &Record) -> Result<Vec<Recalled>> {
    let mut recalls = Vec::new();
    for letter in storage::follow_up::recalled(store, &record.letter)? {
        let found = storage::follow_up::matter(store, &letter)?;
        recalls.extend(found.map(|one| Recalled {
            letter: one.letter,
            reference: one.reference,
            on: one.on,
        }));
    }
    Ok(recalls)
}

fn later_replies(store: &Store, record: &Record) -> Result<Vec<Reply>> {
    let mut replies = storage::reply::of_matter(store, &record.letter)?;
    replies.retain(|reply| reply.letter.as_ref() != Some(&record.letter));
    Ok(replies)
}

fn receipts(store: &Store, dispatch: &Dispatch) -> Result<Vec<KeptReceipt>> {
    let kept = storage::receipt::of_dispatch(store, &dispatch.id)?;
    let with_path = |receipt: Receipt| KeptReceipt {
        path: storage::files::told_path(store, &receipt.file_sha256),
        receipt,
    };
    Ok(kept.into_iter().map(with_path).collect())
}

fn corrections(store: &Store, context: &Context, record: &Record) -> Result<Vec<corrected::Told>> {
    let mut found = corrected::of(
        store,
        context,
        &Corrected::Dispatch(record.dispatch.clone()),
    )?;
    for reply in storage::reply::of_letter(store, &record.letter)? {
        found.extend(corrected::of(store, context, &Corrected::Reply(reply.id))?);
    }
    Ok(found)
}

/// By number of the record, by reference or by letter.
pub(super) fn find(store: &Store, id: &str) -> Result<Option<Record>> {
    if let Ok(number) = id.parse::<i64>() {
        return Ok(storage::archive::get(store, number)?);
    }
    let letter = storage::letter::by_reference(store, id)?.unwrap_or_else(|| id.into());
    Ok(storage::archive::of_letter(store, &letter)?)
}

/// The sealed pages as they were drawn; none where the file is gone.
pub(crate) fn drawing(store: &Store, sha256: &str) -> Option<Vec<String>> {
    let bytes = storage::files::read(store, sha256).ok()?;
    serde_json::from_slice(&bytes).ok()
}

/// The words of a drawn page: its transparent text layer.
pub(crate) fn words(page: &str) -> String {
    let mut words = String::new();
    let mut rest = page;
    while let Some(at) = rest.find("<text") {
        let Some(open) = rest[at..].find('>') else {
            break;
        };
        let Some(close) = rest[at..].find("</text>") else {
            break;
        };
        words.push_str(&unescape(&rest[at + open + 1..at + close]));
        words.push('\n');
        rest = &rest[at + close + 7..];
    }
    words
}

fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut in_tag = false;
    for c in text.chars() {
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            c if !in_tag => out.push(c),
            _ => {}
        }
    }
    out.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

fn enclosures(sealed: &[crate::letter::snapshot::SealedEnclosure]) -> Vec<Enclosure> {
    sealed
        .iter()
        .map(|found| enclosure::Enclosure {
            id: found.sha256.as_str().into(),
            title: found.title.clone(),
            file_name: found.file_name.clone(),
            sha256: found.sha256.clone(),
            bytes: found.bytes,
        })
        .collect()
}

/// The record as a list shows it.
fn hit(record: &Record, dispatch: &Dispatch) -> Hit {
    Hit {
        number: record.number,
        letter: record.letter.clone(),
        reference: record.reference.clone(),
        snapshot: record.snapshot.clone(),
        on: dispatch.on,
        channel: dispatch.channel,
    }
}
