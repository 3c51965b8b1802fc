//! The letters of a campaign as files: first all are checked batch by batch and get their numbers, then they are written
//! batch by batch, then stacked for the printer. Each call does one part and says where to go on; what is done is read from
//! the desk, so that a process killed half-way goes on where it was, and to cancel is not to ask again.

use std::{collections::BTreeMap, path::Path};

use model::{
    Date, Notice,
    id::{CampaignId, LetterId},
    letter::{Letter, LetterState},
    reference::Pattern,
};
use serde::{Deserialize, Serialize};
use storage::{Op, Store, reference::Series};
use ts_rs::TS;

use super::{copy::Copies, show, stack};
use crate::{
    Context, Desk, Error, Result,
    file_name::unknown_field,
    letter::{
        batch::{self, BATCH},
        export::{Made, prepare},
        facts::{self, Facts},
        named, past,
        shared::Shared,
    },
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ExportCampaign", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: CampaignId,
    /// Folder to write to; it is made. None: only the desk keeps the letters.
    #[serde(default)]
    pub out: Option<String>,
    /// `{date}_{government}_{post}_{subject}_{lang}`; none means the one of the settings.
    #[serde(default)]
    pub pattern: Option<String>,
    /// Writes the others where some letters block.
    #[serde(default)]
    pub without_blocked: bool,
    /// Path of the stack for the printer.
    #[serde(default)]
    pub combined: Option<String>,
    /// Each letter begins on a fresh sheet, printed on both sides.
    #[serde(default)]
    pub duplex: bool,
    /// Cores to set pages on. None: all there are.
    #[serde(default)]
    pub jobs: Option<u32>,
    /// Where the answer before said to go on. None: from the beginning.
    #[serde(default)]
    pub from: Option<u32>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(rename = "ExportedCampaign")]
pub struct Answer {
    /// Letters set in this call, or put in the folder by it.
    pub written: u32,
    /// Letters that were there already and did not change.
    pub resumed: u32,
    /// Letters that stay behind, each with the code of what blocks it.
    pub left: Vec<Left>,
    pub files: Vec<CampaignFile>,
    pub combined: Vec<String>,
    /// Letters looked at before anything is written.
    pub checked: u32,
    /// Parts written of all there are: letters, then stacks.
    pub done: u32,
    pub total: u32,
    pub finished: bool,
    /// To be given back as `from`.
    pub next: Option<u32>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "LetterLeft")]
pub struct Left {
    pub letter: LetterId,
    pub code: model::Code,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CampaignFile {
    pub letter: LetterId,
    pub path: String,
    pub sha256: String,
}

pub fn export(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let id = question.id.clone();
    show::get(desk.store()?, &id)?;
    if let Some(pattern) = &question.pattern
        && let Some(field) = unknown_field(pattern)
    {
        return Err(Error::BadValue {
            field: "pattern".to_owned(),
            value: format!("{{{field}}}"),
        });
    }
    let count = storage::recipient::count_ticked(desk.store()?, &id)?;
    let stacks = match question.combined {
        Some(_) => stack::files(count),
        None => 0,
    };
    // The letters are gone through twice, to be checked and to be written; the stacks follow.
    let from = question.from.unwrap_or_default();
    let mut answer = if from < count || question.from.is_none() {
        check(desk, context, &question, count, from)?
    } else if from < 2 * count {
        write(desk, context, &question, count, from - count)?
    } else {
        let at = from - 2 * count;
        let path = stack::write(desk.store()?, context, &question, count, at)?;
        Answer {
            combined: path.into_iter().collect(),
            next: Some(from + 1),
            ..Answer::default()
        }
    };
    let next = answer.next.unwrap_or_default();
    answer.total = count + stacks;
    answer.checked = next.min(count);
    answer.done = next.saturating_sub(count).min(answer.total);
    answer.finished = next >= count + answer.total;
    if answer.finished {
        answer.next = None;
    }
    Ok(answer)
}

/// The letters that are to be written, in the order of the list.
pub(crate) fn ticked(store: &Store, id: &CampaignId) -> Result<Vec<LetterId>> {
    show::get(store, id)?;
    Ok(storage::recipient::ticked(store, id, 0, u32::MAX)?)
}

/// One batch: nothing is numbered while a letter blocks. Once all are looked at, those without a number get theirs, all
/// at once in the order of the list; where the others are written without those that block, batch by batch.
fn check(
    desk: &mut Desk,
    context: &Context,
    question: &Question,
    count: u32,
    from: u32,
) -> Result<Answer> {
    let end = (from + BATCH as u32).min(count);
    let mut answer = Answer {
        next: Some(end),
        ..Answer::default()
    };
    let store = desk.store()?;
    let shared = Shared::read(store, context)?;
    let letters = storage::recipient::ticked(store, &question.id, from, BATCH as u32)?;
    let Looked { blocked, mut free } = look(&shared, &letters)?;
    if !blocked.is_empty() && !question.without_blocked {
        return Err(refused(&shared, question, blocked, end)?);
    }
    answer.left = blocked.iter().filter_map(Blocked::left).collect();
    if !question.without_blocked {
        free.clear();
        if end == count {
            for id in ticked(store, &question.id)? {
                let letter = facts::letter(store, &id)?;
                free.extend(unnumbered(&letter, facts::dated(&letter, context.today)));
            }
        }
    }
    let pattern = shared.settings.reference_pattern.clone();
    drop(shared);
    number(desk, context, &question.id, free, &pattern)?;
    Ok(answer)
}

/// Letters that were looked at.
struct Looked {
    blocked: Vec<Blocked>,
    /// Those without a number that may have one.
    free: Vec<(LetterId, i16)>,
}

struct Blocked {
    letter: LetterId,
    /// To whom it goes.
    recipient: String,
    notices: Vec<Notice>,
}

impl Blocked {
    fn left(&self) -> Option<Left> {
        Some(Left {
            letter: self.letter.clone(),
            code: self.notices.first()?.code,
        })
    }
}

fn look(shared: &Shared<'_>, letters: &[LetterId]) -> Result<Looked> {
    let facts = open_facts(shared, letters)?;
    let found = batch::each(shared.context, &facts, |_, pages| pages.blocking());
    let mut looked = Looked {
        blocked: Vec::new(),
        free: Vec::new(),
    };
    for (facts, mut notices) in facts.iter().zip(found) {
        let past = past::about_past(shared, facts)?;
        notices.extend(past.into_iter().filter(Notice::blocks));
        if notices.is_empty() {
            looked.free.extend(unnumbered(&facts.letter, facts.dated));
        } else {
            looked.blocked.push(Blocked {
                letter: facts.letter.id().clone(),
                recipient: recipient(shared.context, facts),
                notices,
            });
        }
    }
    Ok(looked)
}

/// The person, else the office.
fn recipient(context: &Context, facts: &Facts) -> String {
    let addressee = facts.addressee.as_ref();
    let person = addressee.and_then(|addressee| Some(addressee.person()?.full_name()));
    let title = || addressee.map(|addressee| addressee.shown_title(context.language).0);
    person.or_else(title).unwrap_or_default()
}

/// Why nothing is written: which letters, and how many could go. `from` is where the batches go on that were not looked
/// at yet.
fn refused(
    shared: &Shared<'_>,
    question: &Question,
    mut blocked: Vec<Blocked>,
    from: u32,
) -> Result<Error> {
    let letters = ticked(shared.store, &question.id)?;
    for batch in letters[from as usize..].chunks(BATCH) {
        blocked.extend(look(shared, batch)?.blocked);
    }
    let mut recipients: Vec<&str> = blocked
        .iter()
        .take(3)
        .map(|blocked| blocked.recipient.as_str())
        .collect();
    if blocked.len() > recipients.len() {
        recipients.push("…");
    }
    Ok(Error::LettersBlocked {
        letters: blocked.len() as u32,
        recipients: recipients.join(", "),
        free: (letters.len() - blocked.len()) as u32,
        notices: blocked.into_iter().flat_map(|one| one.notices).collect(),
    })
}

/// A draft that has no number yet, with the year of its own.
fn unnumbered(letter: &Letter, dated: Date) -> Option<(LetterId, i16)> {
    let open = letter.state() == LetterState::Draft && letter.reference().is_none();
    open.then(|| (letter.id().clone(), dated.year()))
}

fn number(
    desk: &mut Desk,
    context: &Context,
    id: &CampaignId,
    free: Vec<(LetterId, i16)>,
    pattern: &Pattern,
) -> Result<()> {
    if free.is_empty() {
        return Ok(());
    }
    let op = Op::AllotCampaign {
        campaign: id.clone(),
    };
    desk.transact(op, context, |tx| {
        for (letter, year) in free {
            let number = storage::reference::allot(tx, year, Series::Out)?;
            storage::reference::give(tx, &letter, &pattern.write(year, number))?;
        }
        Ok(())
    })
}

/// Facts of those that are still to be printed or may have changed since.
fn open_facts(shared: &Shared<'_>, letters: &[LetterId]) -> Result<Vec<Facts>> {
    let mut all = Vec::new();
    for id in letters {
        let letter = facts::letter(shared.store, id)?;
        if matches!(letter.state(), LetterState::Draft | LetterState::Prepared) {
            let version = facts::version(&letter, None)?;
            all.push(shared.facts(letter, version)?);
        }
    }
    Ok(all)
}

/// One batch: what is new or changed is printed, and everything printed stands in the folder.
fn write(
    desk: &mut Desk,
    context: &Context,
    question: &Question,
    count: u32,
    from: u32,
) -> Result<Answer> {
    let end = (from + BATCH as u32).min(count);
    let store = desk.store()?;
    let letters = &storage::recipient::ticked(store, &question.id, from, BATCH as u32)?;
    let shared = Shared::read(store, context)?;
    let waiting = |letter: &Facts| storage::pending_dispatch::get(store, letter.letter.id());
    let mut facts = Vec::new();
    for one in open_facts(&shared, letters)? {
        // What waits to be sealed is not printed anew.
        if one.reference.is_some() && waiting(&one)?.is_none() {
            facts.push(one);
        }
    }
    let made = batch::each_on(question.jobs, context, &facts, |_, pages| {
        Made::of(pages, Vec::new())
    });
    drop(shared);
    let mut answer = Answer {
        next: Some(count + end),
        ..Answer::default()
    };
    let mut prints = Vec::new();
    for (facts, made) in facts.iter().zip(made) {
        let before = facts.letter.printed().map(|printed| &printed.source_sha256);
        match made {
            Ok(made) if before == Some(&made.source_sha256) => {}
            Ok(made) => prints.push((facts, made)),
            Err(Error::Blocked(notices)) => {
                answer.left.extend(notices.first().map(|notice| Left {
                    letter: facts.letter.id().clone(),
                    code: notice.code,
                }));
            }
            Err(error) => return Err(error),
        }
    }
    let printed: BTreeMap<LetterId, Option<String>> = prints
        .iter()
        .map(|(facts, _)| {
            let before = facts
                .letter
                .printed()
                .map(|printed| printed.pdf_sha256.clone());
            (facts.letter.id().clone(), before)
        })
        .collect();
    keep(desk, context, &question.id, prints)?;
    copy(
        desk.store()?,
        context,
        question,
        letters,
        &printed,
        &mut answer,
    )?;
    Ok(answer)
}

/// The files first, then the rows that name them: a kill between the two leaves files nobody names, and no half letter.
fn keep(
    desk: &mut Desk,
    context: &Context,
    id: &CampaignId,
    prints: Vec<(&Facts, Made)>,
) -> Result<()> {
    if prints.is_empty() {
        return Ok(());
    }
    let files: Vec<&[u8]> = prints.iter().flat_map(|(_, made)| made.files()).collect();
    let names = storage::files::keep_all(desk.store()?, &files)?;
    let op = Op::ExportCampaign {
        campaign: id.clone(),
    };
    desk.transact(op, context, |tx| {
        for ((facts, made), names) in prints.into_iter().zip(names.chunks(2)) {
            let printed = made.printed(context, facts, names)?;
            prepare(tx, context, facts, printed)?;
        }
        Ok(())
    })
}

/// Every printed letter of the batch stands in the folder under a name of its own.
fn copy(
    store: &Store,
    context: &Context,
    question: &Question,
    letters: &[LetterId],
    printed_now: &BTreeMap<LetterId, Option<String>>,
    answer: &mut Answer,
) -> Result<()> {
    let Some(out) = &question.out else {
        answer.written = printed_now.len() as u32;
        answer.resumed = letters.len() as u32 - answer.written - answer.left.len() as u32;
        return Ok(());
    };
    let shared = Shared::read(store, context)?;
    let pattern = question
        .pattern
        .as_deref()
        .unwrap_or(&shared.settings.campaign_file_name_pattern);
    let mut copies = Copies::to(Path::new(out));
    for id in letters {
        let letter: Letter = facts::letter(store, id)?;
        let Some(printed) = letter.printed().cloned() else {
            continue;
        };
        // One that blocks by now stays behind, whatever was printed of it before.
        let left = answer.left.iter().any(|left| left.letter == *id);
        if left || letter.state() == LetterState::Void {
            continue;
        }
        let version = facts::version(&letter, None)?;
        let facts = shared.facts(letter, version)?;
        let bytes = storage::files::read(store, &printed.pdf_sha256)?;
        let before = printed_now.get(id);
        // What this letter was before it changed gives its name up: two texts under one number would both be posted.
        let stale = before.and_then(Option::as_deref);
        let name = named::by_pattern(&facts, pattern);
        let (path, fresh) = copies.put(&name, &bytes, stale)?;
        if fresh || before.is_some() {
            answer.written += 1;
        } else {
            answer.resumed += 1;
        }
        answer.files.push(CampaignFile {
            letter: id.clone(),
            path,
            sha256: printed.pdf_sha256,
        });
    }
    copies.finish()
}
