//! Rows of a timeline, from the register, the reminders and what was noted by hand.

use i18n::message;
use model::{
    Date,
    event::{Event, EventKind},
    follow_up::{FollowUp, FollowUpState},
    id::{LetterId, PostId},
    register::{EntryKind, EntryState},
};
use storage::Store;

use super::show::{Direction, Kind, Row};
use crate::{Context, Error, Result, register, told};

/// Letters to an office, what came from it, and the reminders of its letters.
pub(super) fn pieces(store: &Store, context: &Context, post: &PostId) -> Result<Vec<Row>> {
    let filter = storage::register::Filter {
        post: Some(post.clone()),
        ..storage::register::Filter::default()
    };
    let mut rows = Vec::new();
    register::every(store, context, &filter, |entry| {
        if entry.kind == EntryKind::Out
            && let Some(letter) = &entry.letter
        {
            rows.extend(reminders(store, context, letter, &entry)?);
            rows.extend(receipts(store, context, letter, &entry)?);
        }
        rows.push(piece(store, post, entry)?);
        Ok(())
    })?;
    Ok(rows)
}

fn piece(store: &Store, post: &PostId, entry: register::list::Row) -> Result<Row> {
    let (kind, direction) = match (entry.kind, entry.state) {
        (EntryKind::In, _) => (Kind::Reply, Direction::In),
        (_, EntryState::Void) => (Kind::Void, Direction::Out),
        _ => (Kind::Letter, Direction::Out),
    };
    let sha256 = match kind {
        Kind::Reply => storage::reply::get(store, &entry.id.as_str().into())?
            .and_then(|reply| reply.file_sha256),
        Kind::Letter => match &entry.letter {
            Some(letter) => {
                storage::archive::of_letter(store, letter)?.map(|record| record.pdf_sha256)
            }
            None => None,
        },
        _ => None,
    };
    Ok(Row {
        at: entry.date,
        kind,
        number: Some(entry.number),
        channel: entry.channel,
        direction: Some(direction),
        post: Some(post.clone()),
        holder: entry.person,
        text: match kind {
            Kind::Letter | Kind::Void => entry.subject,
            _ => format!("{} – {}", entry.answer, entry.subject),
        },
        file: sha256.map(|sha256| storage::files::told_path(store, &sha256)),
        letter: entry.letter,
        private: false,
    })
}

/// Steps that were not made void by an answer: those to come on the day they fall due, the others on the day something was
/// done, once where one act did several.
fn reminders(
    store: &Store,
    context: &Context,
    letter: &LetterId,
    entry: &register::list::Row,
) -> Result<Vec<Row>> {
    let events = storage::event::of_letter(store, letter)?;
    let done = |kind: EventKind, step: &FollowUp| {
        let of_step = |event: &&Event| event.kind == kind && event.text == step.reason;
        let event = events.iter().rfind(of_step);
        event.map_or(step.on(), |event| told::day(context, event.at))
    };
    let mut rows: Vec<(Date, FollowUp)> = Vec::new();
    for step in storage::follow_up::of_letter(store, letter)? {
        let on = match step.state {
            FollowUpState::Settled => continue,
            FollowUpState::Waiting => step.on(),
            FollowUpState::Skipped => done(EventKind::Skipped, &step),
            FollowUpState::Ended => done(EventKind::Ended, &step),
            FollowUpState::Reminded => match &step.written {
                Some(written) => storage::dispatch::of_letter(store, written)?
                    .map_or(step.on(), |dispatch| dispatch.on),
                None => step.on(),
            },
        };
        let same_act = |(_, before): &(Date, FollowUp)| {
            before.state == step.state
                && match step.state {
                    FollowUpState::Ended => before.reason == step.reason,
                    FollowUpState::Reminded => before.written == step.written,
                    _ => false,
                }
        };
        // The later step stands for those before it.
        rows.retain(|row| !same_act(row));
        rows.push((on, step));
    }
    let told = rows.into_iter();
    Ok(told
        .map(|(on, step)| reminder(context, on, &step, entry))
        .collect())
}

fn reminder(context: &Context, on: Date, step: &FollowUp, entry: &register::list::Row) -> Row {
    let state = match step.state {
        FollowUpState::Waiting => "waiting",
        FollowUpState::Settled => "settled",
        FollowUpState::Skipped => "skipped",
        FollowUpState::Ended => "ended",
        FollowUpState::Reminded => "reminded",
    };
    let args = [
        ("state", state),
        ("step", &step.step.to_string()),
        ("reason", step.reason.as_deref().unwrap_or_default()),
    ];
    Row {
        at: on,
        kind: Kind::Reminder,
        number: Some(entry.number.clone()),
        channel: None,
        direction: None,
        post: entry.post.clone(),
        holder: entry.person.clone(),
        text: message(context.language, "desk-timeline-reminder", &args),
        file: None,
        letter: entry.letter.clone(),
        private: false,
    }
}

/// Proofs that came after the letter left, each on the day it bears, else on the day it was added.
fn receipts(
    store: &Store,
    context: &Context,
    letter: &LetterId,
    entry: &register::list::Row,
) -> Result<Vec<Row>> {
    let Some(dispatch) = storage::dispatch::of_letter(store, letter)? else {
        return Ok(Vec::new());
    };
    let kept = storage::receipt::of_dispatch(store, &dispatch.id)?.into_iter();
    let told = kept.map(|receipt| {
        let kind = format!("desk-receipt-{}", receipt.kind.slug());
        let kind = message(context.language, &kind, &[]);
        Row {
            at: receipt
                .on
                .unwrap_or_else(|| told::day(context, receipt.recorded_at)),
            kind: Kind::Receipt,
            number: Some(entry.number.clone()),
            channel: entry.channel,
            direction: None,
            post: entry.post.clone(),
            holder: entry.person.clone(),
            text: match &receipt.note {
                Some(note) => format!("{kind} – {note}"),
                None => kind,
            },
            file: Some(storage::files::told_path(store, &receipt.file_sha256)),
            letter: entry.letter.clone(),
            private: false,
        }
    });
    Ok(told.collect())
}

/// Calls, meetings and notes; what the program notes of itself is told by the pieces.
pub(super) fn contacts(store: &Store, context: &Context, events: Vec<Event>) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for event in events {
        let kind = match event.kind {
            EventKind::Call => Kind::Call,
            EventKind::Meeting => Kind::Meeting,
            EventKind::Note => Kind::Note,
            _ => continue,
        };
        let holder = match &event.person {
            Some(person) => storage::person::get(store, person)?
                .ok_or_else(|| Error::not_found("person", person))?
                .full_name(),
            None => String::new(),
        };
        rows.push(Row {
            at: event.day.unwrap_or_else(|| told::day(context, event.at)),
            kind,
            number: None,
            channel: None,
            direction: None,
            post: event.post,
            holder,
            text: event.text.unwrap_or_default(),
            file: None,
            letter: event.letter,
            private: event.private,
        });
    }
    Ok(rows)
}
