//! The act that makes a letter a record: dispatch, seal, follow-up and event, in one transaction.

use model::{
    Timestamp,
    demand::{Demand, DemandOf},
    dispatch::Dispatch,
    event::{Event, EventKind},
    id::LetterId,
    letter::{Letter, Prepared},
};
use serde_json::{Map, Value};
use storage::{Tx, archive::Sealed, pending_dispatch::Recording};

use super::{as_printed, record::Answer, tracking::told};
use crate::{
    Context, Error, Result,
    archive::sealed,
    follow_up::{Recorded, add, of_dispatch},
    letter::facts,
};

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
    let reminders = of_dispatch(tx, id, &letter.content, &recording)?;
    let due = reminders.next();
    storage::follow_up::remind(tx, id, recording.on)?;
    follow_up(tx, context, id, reminders)?;
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
        pending_seconds: None,
        notices: told(tx, context, id, recording.tracking.as_deref())?,
    })
}

fn follow_up(tx: &Tx<'_>, context: &Context, id: &LetterId, reminders: Recorded) -> Result<()> {
    match reminders {
        Recorded::Own(steps) => add(tx, context, id, &steps),
        Recorded::GoesOn(_) => Ok(()),
        Recorded::Anew(all) => {
            for (letter, steps) in all {
                storage::follow_up::delete_waiting(tx, &letter)?;
                add(tx, context, &letter, &steps)?;
            }
            Ok(())
        }
    }
}

/// What the sealed letter asks can be answered item by item. What a reminder asks again is the demand it was.
fn demands(tx: &Tx<'_>, letter: &Prepared) -> Result<()> {
    let asked = sealed::read(&letter.printed.snapshot)
        .map(|snapshot| snapshot.demands)
        .unwrap_or_default();
    let mut before = Vec::new();
    for recalled in storage::follow_up::recalled(tx, &letter.id)? {
        before.extend(storage::demand::of_letter(tx, &recalled)?);
    }
    for (number, text) in (1..).zip(asked) {
        let again = before
            .iter()
            .position(|demand| same_words(&demand.text, &text));
        let repeats = again.map(|at| {
            let demand = before.swap_remove(at);
            demand.repeats.unwrap_or(DemandOf {
                letter: demand.letter,
                number: demand.number,
            })
        });
        let demand = Demand {
            letter: letter.id.clone(),
            number,
            text,
            repeats,
        };
        storage::demand::insert(tx, &demand)?;
    }
    Ok(())
}

/// Spaces do not make another demand, nor does the sign that ends an item of a list.
fn same_words(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        let words: Vec<&str> = text.split_whitespace().collect();
        let text = words.join(" ");
        text.trim_end_matches([' ', ';', '.', ',']).to_owned()
    };
    plain(one) == plain(other)
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
