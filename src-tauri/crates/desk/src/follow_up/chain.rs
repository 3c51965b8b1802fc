//! The chain of a letter: the days on which it is reminded, and the day an acknowledgement is expected, in the working days
//! of the addressee's government.

use model::{
    Date,
    follow_up::{FollowUp, FollowUpState, Relance},
    id::{LetterId, PostId},
    letter::Content,
};
use storage::{Store, Tx, pending_dispatch::Recording};

use crate::{Context, Error, Result, working_day};

/// One step of a chain.
pub(crate) struct Step {
    /// 0 expects an acknowledgement.
    pub number: u8,
    /// None where the day was chosen.
    pub days: Option<u16>,
    pub due: Date,
}

pub(crate) fn add(tx: &Tx<'_>, context: &Context, letter: &LetterId, steps: &[Step]) -> Result<()> {
    for step in steps {
        storage::follow_up::insert(
            tx,
            &FollowUp {
                id: (context.new_id)().into(),
                letter: letter.clone(),
                step: step.number,
                days: step.days,
                due: step.due,
                snoozed_to: None,
                state: FollowUpState::Waiting,
                reason: None,
                written: None,
            },
        )?;
    }
    Ok(())
}

/// The steps of a chain that begins on `on`, in the order of their days, numbered after `taken`.
///
/// # Errors
/// [`Error::BeforeDispatch`] for a chosen day that is not after it.
pub(crate) fn steps(
    store: &Store,
    post: Option<&PostId>,
    on: Date,
    relance: &Relance,
    taken: u8,
) -> Result<Vec<Step>> {
    let closing = storage::setting::get(store)?.closing_days;
    let office = working_day::of(store, post, &closing)?;
    if let Some(chosen) = relance.on.filter(|chosen| *chosen <= on) {
        return Err(Error::BeforeDispatch {
            on: chosen,
            sent: on,
        });
    }
    let counted = relance
        .chain
        .iter()
        .map(|days| (Some(*days), office.after(on, *days)));
    let mut reminders: Vec<(Option<u16>, Date)> = counted.collect();
    if let Some(chosen) = relance
        .on
        .filter(|on| reminders.iter().all(|(_, due)| due != on))
    {
        reminders.push((None, chosen));
    }
    reminders.sort_by_key(|(_, due)| *due);
    let numbered = (taken.saturating_add(1)..).zip(reminders);
    let expected = relance.acknowledgement.map(|days| Step {
        number: 0,
        days: Some(days),
        due: office.after(on, days),
    });
    let reminders = numbered.map(|(number, (days, due))| Step { number, days, due });
    Ok(expected.into_iter().chain(reminders).collect())
}

/// The letter left on `on`, and not on the days that were said before: what is counted from them and waits is counted anew.
/// A day that was chosen, or to which a reminder was postponed, stays.
pub(crate) fn left_on(tx: &Tx<'_>, letter: &LetterId, before: &[Date], on: Date) -> Result<()> {
    let closing = storage::setting::get(tx)?.closing_days;
    let post = storage::follow_up::matter(tx, letter)?.and_then(|matter| matter.post);
    let office = working_day::of(tx, post.as_ref(), &closing)?;
    for step in storage::follow_up::of_letter(tx, letter)? {
        let Some(days) = step.days.filter(|_| step.state == FollowUpState::Waiting) else {
            continue;
        };
        if before
            .iter()
            .any(|day| step.due == office.after(*day, days))
        {
            storage::follow_up::update(
                tx,
                &FollowUp {
                    due: office.after(on, days),
                    ..step
                },
            )?;
        }
    }
    Ok(())
}

/// What recording a letter does to reminders.
pub(crate) enum Recorded {
    /// Its own chain begins.
    Own(Vec<Step>),
    /// It reminds of others, and their chains go on as they are; the day of the next step.
    GoesOn(Option<Date>),
    /// It reminds of others, and what still waits of each makes place for these steps.
    Anew(Vec<(LetterId, Vec<Step>)>),
}

impl Recorded {
    /// The day of the next reminder.
    pub fn next(&self) -> Option<Date> {
        let first = |steps: &[Step]| {
            let reminders = steps.iter().filter(|step| step.number > 0);
            reminders.map(|step| step.due).min()
        };
        match self {
            Self::Own(steps) => first(steps),
            Self::GoesOn(next) => *next,
            Self::Anew(all) => all.iter().filter_map(|(_, steps)| first(steps)).min(),
        }
    }
}

/// By the chain given with the recording, else by the letter's own, else by that of the settings. A letter that reminds
/// of others has none of its own: their chains go on, or begin anew where a chain is given.
pub(crate) fn of_dispatch(
    store: &Store,
    id: &LetterId,
    content: &Content,
    recording: &Recording,
) -> Result<Recorded> {
    let chosen = recording.follow_up.is_some() || recording.follow_up_on.is_some();
    let given = chosen.then(|| Relance {
        chain: recording.follow_up.clone().unwrap_or_default(),
        acknowledgement: None,
        on: recording.follow_up_on,
    });
    let recalled = storage::follow_up::recalled(store, id)?;
    if recalled.is_empty() {
        let house = || -> Result<Relance> {
            let settings = storage::setting::get(store)?;
            Ok(Relance {
                chain: settings.relance_chain,
                acknowledgement: settings.acknowledgement_days,
                on: None,
            })
        };
        let usual = match &content.relance {
            Some(own) => own.clone(),
            None => house()?,
        };
        let relance = match given {
            Some(given) => Relance {
                acknowledgement: usual.acknowledgement,
                ..given
            },
            None => usual,
        };
        let post = content.recipient.as_ref();
        return Ok(Recorded::Own(steps(
            store,
            post,
            recording.on,
            &relance,
            0,
        )?));
    }
    match given.or_else(|| content.relance.clone()) {
        None => goes_on(store, id, &recalled, recording.on),
        Some(relance) => anew(store, id, &recalled, recording.on, &relance),
    }
}

/// The next step of the letters it recalls that this dispatch does not do.
fn goes_on(store: &Store, id: &LetterId, recalled: &[LetterId], on: Date) -> Result<Recorded> {
    let mut next: Option<Date> = None;
    for letter in recalled {
        for step in storage::follow_up::of_letter(store, letter)? {
            let waits = step.state == FollowUpState::Waiting && step.step > 0;
            if waits && step.written.as_ref() != Some(id) && step.on() > on {
                next = Some(next.map_or(step.on(), |day| day.min(step.on())));
            }
        }
    }
    Ok(Recorded::GoesOn(next))
}

/// A matter that was answered or closed meanwhile stays so.
fn anew(
    store: &Store,
    id: &LetterId,
    recalled: &[LetterId],
    on: Date,
    relance: &Relance,
) -> Result<Recorded> {
    let relance = Relance {
        acknowledgement: None,
        ..relance.clone()
    };
    let mut all = Vec::new();
    for letter in recalled {
        let past = storage::follow_up::of_letter(store, letter)?;
        let alive = past.iter().any(|step| {
            step.written.as_ref() == Some(id)
                && matches!(step.state, FollowUpState::Waiting | FollowUpState::Reminded)
        });
        if !alive {
            continue;
        }
        let waits = |step: &&FollowUp| {
            step.state == FollowUpState::Waiting
                && step.written.as_ref() != Some(id)
                && step.on() > on
        };
        let done = past.iter().filter(|step| !waits(step));
        let taken = done.map(|step| step.step).max().unwrap_or(0);
        let post = storage::follow_up::matter(store, letter)?.and_then(|matter| matter.post);
        all.push((
            letter.clone(),
            steps(store, post.as_ref(), on, &relance, taken)?,
        ));
    }
    Ok(Recorded::Anew(all))
}
