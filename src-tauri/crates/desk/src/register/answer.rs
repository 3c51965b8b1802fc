//! What became of a letter that left, as a state and as a word: a real answer closes; what is overdue comes before
//! what still waits; an acknowledgement is said only while nothing waits. What came back on a reminder came back on the letter.

use i18n::message;
use model::{
    Date,
    follow_up::{FollowUp, FollowUpState},
    id::LetterId,
    register::EntryState,
    reply::{Reply, ReplyKind},
};
use storage::Store;

use crate::{Context, Result};

pub(crate) struct Standing {
    pub state: EntryState,
    /// The latest real answer, else the latest thing that came back.
    pub reply: Option<ReplyKind>,
    /// The day of the next reminder.
    pub due: Option<Date>,
}

pub(crate) fn of_letter(store: &Store, letter: &LetterId, today: Date) -> Result<Standing> {
    let replies = storage::reply::of_matter(store, letter)?;
    let steps = storage::follow_up::of_letter(store, letter)?;
    Ok(standing(&replies, &steps, today))
}

fn standing(replies: &[Reply], steps: &[FollowUp], today: Date) -> Standing {
    let latest = |stops: bool| {
        replies
            .iter()
            .filter(|reply| !stops || reply.kind.stops_follow_up())
            .max_by_key(|reply| (reply.on, reply.reference.year, reply.reference.number))
            .map(|reply| reply.kind)
    };
    let real = latest(true);
    let reminders = || steps.iter().filter(|step| step.step > 0);
    let due = reminders()
        .filter(|step| step.state == FollowUpState::Waiting)
        .map(FollowUp::on)
        .min();
    let ended = reminders().any(|step| step.state == FollowUpState::Ended);
    let state = match (real, due) {
        (Some(ReplyKind::Refusal), _) => EntryState::Refusal,
        (Some(ReplyKind::Commitment), _) => EntryState::Commitment,
        (Some(_), _) => EntryState::Answer,
        (None, Some(due)) if due < today => EntryState::Late,
        (None, Some(_)) => EntryState::Waiting,
        (None, None) if ended => EntryState::Closed,
        (None, None) if acknowledged(replies) => EntryState::Acknowledgement,
        (None, None) => EntryState::None,
    };
    Standing {
        state,
        reply: real.or_else(|| latest(false)),
        due,
    }
}

fn acknowledged(replies: &[Reply]) -> bool {
    replies
        .iter()
        .any(|reply| reply.kind == ReplyKind::Acknowledgement)
}

/// "27 jours", "en retard", "répondue"; `on` is the day it left.
pub(crate) fn word(context: &Context, state: EntryState, on: Date) -> String {
    let days = match state {
        EntryState::Waiting => (context.today - on).get_days().max(0).to_string(),
        _ => String::new(),
    };
    let key = format!("desk-answer-{}", state.slug());
    message(context.language, &key, &[("days", &days)])
}
