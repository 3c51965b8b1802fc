//! A letter left: its bytes and facts are sealed, its follow-up is scheduled, in one transaction.

use jiff::SignedDuration;
use model::{
    Date, Timestamp,
    channel::Channel,
    id::{CampaignId, DispatchId, LetterId},
    letter::{LetterState, Prepared},
};
use serde::{Deserialize, Serialize};
use storage::{
    Op, Store,
    pending_dispatch::{PendingDispatch, Recording},
};
use ts_rs::TS;

use super::{
    seal,
    tracking::{numbers, told},
};
use crate::{
    Context, Desk, Error, Result, addressee,
    archive::sealed,
    file,
    follow_up::of_dispatch,
    letter::{changed::changed_since_export, facts},
    notice::Told,
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RecordDispatch", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    #[serde(default)]
    #[ts(as = "Option<Vec<LetterId>>", optional)]
    pub letters: Vec<LetterId>,
    /// All its ticked letters that are printed and did not leave, in the order of the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campaign: Option<CampaignId>,
    /// Of the campaign, those that did not leave: letters by id or reference, or offices.
    #[serde(default)]
    #[ts(as = "Option<Vec<String>>", optional)]
    pub except: Vec<String>,
    pub channel: Channel,
    #[ts(type = "string")]
    pub on: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking: Option<String>,
    /// The first number of a roll of labels: the letters take the following ones in their order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking_from: Option<String>,
    /// Numbers as they were pasted, one a line, for the letters in their order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trackings: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_to: Option<String>,
    /// Path of the proof of posting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<String>,
    /// Seal what was printed although text, facts or date changed since.
    #[serde(default)]
    pub seal_printed: bool,
    /// Days after which it is reminded; none means its own chain, else that of the settings; empty means never. Of a
    /// letter that reminds, none means that the chain of what it recalls goes on; a chain begins theirs anew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<Vec<u16>>,
    /// A day chosen for a reminder; without `follow_up` it is the only one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string")]
    pub follow_up_on: Option<Date>,
    /// Wait outside the register as long as the settings say, so that it can be taken back (the window).
    #[serde(default)]
    pub wait: bool,
}

/// One row a letter.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RecordedDispatch")]
pub struct Answer {
    pub dispatch: DispatchId,
    pub letter: LetterId,
    pub number: String,
    /// Number of the archive record; none while it waits.
    #[ts(type = "number | null")]
    pub archive: Option<i64>,
    pub sha256: String,
    #[ts(type = "string | null")]
    pub follow_up: Option<Date>,
    #[ts(type = "string | null")]
    pub pending_until: Option<Timestamp>,
    /// Seconds until then.
    pub pending_seconds: Option<u16>,
    /// What is odd about its tracking number: it is kept all the same.
    pub notices: Vec<Told>,
}

/// How long a recording can be taken back.
#[derive(Clone, Copy)]
struct Pending {
    until: Timestamp,
    seconds: u16,
}

/// All the letters, or none where one is refused.
pub fn record(desk: &mut Desk, context: &Context, question: Question) -> Result<Vec<Answer>> {
    if question.on > context.today {
        return Err(Error::DateInFuture(question.on));
    }
    let store = desk.store()?;
    let letters = letters(store, &question)?;
    let first = letters.first().cloned().ok_or(match question.campaign {
        Some(_) => Error::NothingToRecord,
        None => Error::FieldMissing("letters"),
    })?;
    for id in &letters {
        check(store, context, id, &question)?;
    }
    let numbers = numbers(&question, letters.len())?;
    let receipt_sha256 = match &question.receipt {
        Some(path) => Some(storage::files::keep(store, &file::read(path)?)?),
        None => None,
    };
    let recording = |number: &Option<String>| Recording {
        dispatch: (context.new_id)().into(),
        channel: question.channel,
        on: question.on,
        tracking: number.clone(),
        sent_to: question.sent_to.clone().filter(|to| !to.trim().is_empty()),
        receipt_sha256: receipt_sha256.clone(),
        seal_printed: question.seal_printed,
        follow_up: question.follow_up.clone(),
        follow_up_on: question.follow_up_on,
    };
    if question.wait {
        let seconds = storage::setting::get(desk.store()?)?.recall_seconds;
        let wait_for = SignedDuration::from_secs(seconds.into());
        let until = context.now.checked_add(wait_for).unwrap_or(context.now);
        let pending = Pending { until, seconds };
        return desk.transact(Op::WaitDispatch { letter: first }, context, |tx| {
            let each = letters.iter().zip(&numbers);
            each.map(|(id, number)| wait(tx, context, id, recording(number), pending))
                .collect()
        });
    }
    desk.transact(Op::RecordDispatch { letter: first }, context, |tx| {
        let each = letters.iter().zip(&numbers);
        each.map(|(id, number)| seal::seal(tx, context, id, recording(number), context.now))
            .collect()
    })
}

fn letters(store: &Store, question: &Question) -> Result<Vec<LetterId>> {
    let mut letters = Vec::new();
    for named in &question.letters {
        letters.push(facts::named(store, named)?);
    }
    if let Some(campaign) = &question.campaign {
        let except = except(store, campaign, &question.except)?;
        for id in crate::campaign::export::ticked(store, campaign)? {
            let prepared = facts::letter(store, &id)?.state() == LetterState::Prepared;
            if prepared && !except.contains(&id) && !letters.contains(&id) {
                letters.push(id);
            }
        }
    }
    Ok(letters)
}

/// The letters that are meant. A word that means none of this campaign stops the act: what is sealed stays sealed.
fn except(store: &Store, campaign: &CampaignId, words: &[String]) -> Result<Vec<LetterId>> {
    let mut meant = Vec::new();
    let recipients = storage::recipient::list(store, campaign)?;
    for word in words {
        let by_reference = storage::letter::by_reference(store, word)?;
        let of = |recipient: &model::recipient::Recipient| {
            let letter = recipient.letter()?;
            let named = letter.as_str() == word
                || recipient.post.as_str() == word
                || by_reference.as_ref() == Some(letter);
            named.then(|| letter.clone())
        };
        let found = recipients.iter().find_map(of);
        meant.push(found.ok_or_else(|| Error::not_found("letter", word))?);
    }
    Ok(meant)
}

/// A letter that can be recorded: printed, not waiting, and unchanged since unless what was printed is to be sealed.
fn check(store: &Store, context: &Context, id: &LetterId, question: &Question) -> Result<()> {
    let prepared = seal::prepared(store, id)?;
    leaves_on(store, &prepared, question.on)?;
    if storage::pending_dispatch::get(store, id)?.is_some() {
        return Err(Error::LetterPending {
            reference: prepared.printed.reference.text,
        });
    }
    if !question.seal_printed && changed_since_export(store, context, &facts::letter(store, id)?)? {
        return Err(Error::ChangedSinceExport {
            reference: prepared.printed.reference.text,
        });
    }
    Ok(())
}

/// Whether that day can be the one it left on: not before its own date, and while whom it is prepared for holds the office.
pub(super) fn leaves_on(store: &Store, prepared: &Prepared, on: Date) -> Result<()> {
    let dated = prepared.printed.date;
    if on < dated {
        return Err(Error::BeforeLetter { on, dated });
    }
    same_holder(store, prepared, on)
}

/// A letter prepared for somebody who no longer holds the office on the day it leaves is stopped.
fn same_holder(store: &Store, prepared: &Prepared, on: Date) -> Result<()> {
    let Some(recipient) = sealed::read(&prepared.printed.snapshot).map(|kept| kept.recipient)
    else {
        return Ok(());
    };
    let Some(person) = recipient.person else {
        return Ok(());
    };
    let holder = addressee::of_post(store, &recipient.post.as_str().into(), on)?;
    if holder.person().is_some_and(|now| now.id.as_str() == person) {
        return Ok(());
    }
    Err(Error::RecipientChanged {
        reference: prepared.printed.reference.text.clone(),
        person: recipient.person_name.unwrap_or(person),
        successor: holder.person().map(model::person::Person::full_name),
    })
}

fn wait(
    tx: &storage::Tx<'_>,
    context: &Context,
    id: &LetterId,
    recording: Recording,
    pending: Pending,
) -> Result<Answer> {
    let prepared = seal::prepared(tx, id)?;
    let reminders = of_dispatch(tx, id, &prepared.content, &recording)?;
    let printed = prepared.printed;
    let answer = Answer {
        dispatch: recording.dispatch.clone(),
        letter: id.clone(),
        number: printed.reference.text,
        archive: None,
        sha256: printed.pdf_sha256,
        follow_up: reminders.next(),
        pending_until: Some(pending.until),
        pending_seconds: Some(pending.seconds),
        notices: told(tx, context, id, recording.tracking.as_deref())?,
    };
    storage::pending_dispatch::insert(
        tx,
        &PendingDispatch {
            letter: id.clone(),
            until: pending.until,
            value: recording,
        },
    )?;
    Ok(answer)
}
