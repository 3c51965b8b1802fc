//! The act that makes a letter a record: dispatch, seal, follow-up and event, in one transaction.

use model::{
    Timestamp,
    demand::Demand,
    dispatch::Dispatch,
    event::{Event, EventKind},
    follow_up::{FollowUp, FollowUpState},
    id::{LetterId, PostId},
    letter::{Letter, Prepared},
};
use serde_json::{Map, Value};
use storage::{Tx, archive::Sealed, pending_dispatch::Recording};

use super::{as_printed, record::Answer, tracking::told};
use crate::{Context, Error, Result, archive::sealed, letter::facts, working_day};

/// The prepared letter of that id; every other state is refused with its reason.
pub fn prepared(tx: &storage::Store, id: &LetterId) -> Result<Prepared> {
    match facts::letter(tx, id)? {
        Letter::Prepared(letter) => Ok(letter),
        Letter::Draft(_) => Err(Error::LetterNotExported),
        Letter::Sent(letter) => {
            let sealed = Letter::Sent(letter);
            let reference = sealed
                .reference()
                .map(|reference| reference.text.clone())
                .unwrap_or_default();
            Err(Error::LetterAlreadySent { reference })
        }
        Letter::Void(letter) => {
            let void = Letter::Void(letter);
            let reference = void
                .reference()
                .map(|reference| reference.text.clone())
                .unwrap_or_default();
            Err(Error::LetterVoid { reference })
        }
    }
}

pub fn seal(
    tx: &Tx<'_>,
    context: &Context,
    id: &LetterId,
    recording: Recording,
    at: Timestamp,
) -> Result<Answer> {
    let letter = prepared(tx, id)?;
    // The bytes that were kept must still be there: a register that points at nothing proves nothing.
    storage::files::read(tx, &letter.printed.pdf_sha256)?;
    let dispatch = Dispatch {
        id: recording.dispatch.clone(),
        letter: id.clone(),
        reference: letter.printed.reference.clone(),
        channel: recording.channel,
        on: recording.on,
        tracking: recording.tracking.clone(),
        sent_to: recording.sent_to.clone(),
        receipt_sha256: recording.receipt_sha256.clone(),
        recorded_at: at,
    };
    if recording.seal_printed {
        as_printed::put_back(tx, context, &letter)?;
    }
    storage::dispatch::insert(tx, &dispatch)?;
    let record = storage::archive::append(
        tx,
        Sealed {
            dispatch: &dispatch,
            sealed_at: at,
            pdf_sha256: &letter.printed.pdf_sha256,
            snapshot: sealed_snapshot(&letter, recording.seal_printed)?,
        },
    )?;
    demands(tx, &letter)?;
    let due = follow_up(
        tx,
        context,
        id,
        letter.content.recipient.as_ref(),
        &recording,
    )?;
    let event = Event::about(
        (context.new_id)().into(),
        at,
        EventKind::Dispatched,
        id,
        letter.content.recipient.as_ref(),
    );
    storage::event::insert(tx, &event.saying(&dispatch.reference.text))?;
    storage::letter::set_sent(tx, id)?;
    Ok(Answer {
        dispatch: dispatch.id,
        letter: id.clone(),
        number: dispatch.reference.text,
        archive: Some(record.number),
        sha256: record.pdf_sha256,
        follow_up: due,
        pending_until: None,
        notices: told(context, recording.tracking.as_deref()),
    })
}

/// What the sealed letter asks can be answered item by item.
fn demands(tx: &Tx<'_>, letter: &Prepared) -> Result<()> {
    let asked = sealed::read(&letter.printed.snapshot)
        .map(|snapshot| snapshot.demands)
        .unwrap_or_default();
    for (number, text) in (1..).zip(asked) {
        let demand = Demand {
            letter: letter.id.clone(),
            number,
            text,
        };
        storage::demand::insert(tx, &demand)?;
    }
    Ok(())
}

/// What was kept at the print, and whether the letter had changed since.
fn sealed_snapshot(letter: &Prepared, seal_printed: bool) -> Result<Map<String, Value>> {
    let kept: Value = serde_json::from_str(&letter.printed.snapshot).map_err(|error| {
        storage::StorageError::Damaged {
            why: error.to_string(),
        }
    })?;
    let Value::Object(mut snapshot) = kept else {
        return Err(storage::StorageError::Damaged {
            why: "snapshot".to_owned(),
        }
        .into());
    };
    snapshot.insert("sealed_as_printed".to_owned(), Value::Bool(seal_printed));
    Ok(snapshot)
}

/// One follow-up a step of the chain; the day of the first.
fn follow_up(
    tx: &Tx<'_>,
    context: &Context,
    id: &LetterId,
    recipient: Option<&PostId>,
    recording: &Recording,
) -> Result<Option<model::Date>> {
    let mut first = None;
    for (at, due) in due_days(tx, recipient, recording)?.into_iter().enumerate() {
        first = first.or(Some(due));
        let follow_up = FollowUp {
            id: (context.new_id)().into(),
            letter: id.clone(),
            step: u8::try_from(at + 1).unwrap_or(u8::MAX),
            days: None,
            due,
            snoozed_to: None,
            state: FollowUpState::Waiting,
            reason: None,
            written: None,
        };
        storage::follow_up::insert(tx, &follow_up)?;
    }
    Ok(first)
}

/// The days of the reminders, counted in the working days of the recipient's government: by the chain given with the
/// recording, else by that of the settings.
pub fn due_days(
    store: &storage::Store,
    recipient: Option<&PostId>,
    recording: &Recording,
) -> Result<Vec<model::Date>> {
    let settings = storage::setting::get(store)?;
    let office = working_day::of(store, recipient, &settings.closing_days)?;
    let chain = match &recording.follow_up {
        Some(days) => days.clone(),
        None => settings.relance_chain,
    };
    let due = chain
        .into_iter()
        .map(|days| office.after(recording.on, days));
    Ok(due.collect())
}
