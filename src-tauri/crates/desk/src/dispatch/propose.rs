//! What recording a dispatch would do: the days of its reminders, and what its tracking number says.

use i18n::message;
use model::{
    Code, Date, Language, Notice, channel::Channel, id::LetterId, letter::Letter, notice::Part,
    tracking::Tracking,
};
use serde::{Deserialize, Serialize};
use storage::{Store, pending_dispatch::Recording};
use ts_rs::TS;

use super::{record, tracking};
use crate::{
    Context, Desk, Error, Result, follow_up,
    letter::{facts, pages},
    notice::{Told, tell},
    working_day::{self, LeftOut, Office},
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ProposeDispatch", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub letter: LetterId,
    pub channel: Channel,
    #[ts(type = "string")]
    pub on: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking: Option<String>,
    /// A day of one's own for a reminder, to be looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string")]
    pub follow_up_on: Option<Date>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DispatchProposal")]
pub struct Answer {
    pub tracking: Option<Tracking>,
    /// "Numéro correct", or what is wrong with it.
    pub tracking_note: Option<String>,
    /// Whether something is odd about it: its check digit, its form, or another letter that has it.
    pub tracking_odd: bool,
    pub reminders: Vec<Reminder>,
    /// Whether it reminds of letters whose chain goes on where none is given with the recording.
    pub reminds: bool,
    /// The next reminder where nothing is chosen: by its own chain, that of the settings, or that of what it recalls.
    pub usual: Option<Day>,
    /// The day of one's own that was asked about.
    pub own_day: Option<OwnDay>,
    /// Blocking notices stand here and nothing can be recorded.
    pub notices: Vec<Told>,
    /// Why the letter cannot be recorded for that day, in the user's words: it is to come, it is before the letter's own,
    /// or somebody else holds the office by then.
    pub date_refusal: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ReminderDay")]
pub struct Day {
    #[ts(type = "string")]
    pub due: Date,
    /// "mardi 22 décembre"
    pub due_in_words: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "OwnReminderDay")]
pub struct OwnDay {
    #[ts(type = "string")]
    pub due: Date,
    /// "mardi 22 décembre"
    pub due_in_words: String,
    /// In working days of the addressee's government after the dispatch.
    #[ts(type = "number")]
    pub days: usize,
    /// Whether that government works on that day.
    pub working_day: bool,
    /// Why the day cannot be chosen, in the user's words.
    pub refusal: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Reminder {
    /// In working days after the dispatch.
    pub days: u16,
    #[ts(type = "string")]
    pub due: Date,
    /// "mardi 22 décembre"
    pub due_in_words: String,
    /// The holidays and closings between the dispatch and that day, which were not counted.
    pub left_out: Vec<LeftOut>,
}

pub fn propose(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let id = facts::named(store, &question.letter)?;
    let letter = facts::letter(store, &id)?;
    let version = facts::version(&letter, None)?;
    let mut notices = pages::pages(store, context, letter.clone(), version)?.blocking();
    if crate::letter::changed::changed_since_export(store, context, &letter)? {
        notices.push(Notice::new(Code::ChangedSinceExport, Part::Body));
    }
    let tracking = question
        .tracking
        .as_deref()
        .filter(|text| !text.trim().is_empty())
        .map(Tracking::read);
    let settings = storage::setting::get(store)?;
    let recipient = letter.content().recipient.as_ref();
    let office = working_day::of(store, recipient, &settings.closing_days)?;
    let odd = match &tracking {
        Some(tracking) => tracking::notices(store, &id, tracking)?,
        None => Vec::new(),
    };
    Ok(Answer {
        tracking_note: tracking.as_ref().map(|_| note(context.language, &odd)),
        tracking_odd: !odd.is_empty(),
        tracking,
        reminders: reminders(
            context.language,
            &office,
            question.on,
            &settings.relance_chain,
        ),
        reminds: !storage::follow_up::recalled(store, &id)?.is_empty(),
        usual: usual(store, context.language, &letter, &question)?,
        own_day: question
            .follow_up_on
            .map(|day| own_day(context.language, &office, question.on, day)),
        notices: tell(context.language, notices),
        date_refusal: refusal(store, context, &letter, question.on)?,
    })
}

/// What recording would refuse about the day.
fn refusal(store: &Store, context: &Context, letter: &Letter, on: Date) -> Result<Option<String>> {
    if on > context.today {
        return Ok(Some(message(context.language, "desk-date-future", &[])));
    }
    let Letter::Prepared(prepared) = letter else {
        return Ok(None);
    };
    match record::leaves_on(store, prepared, on) {
        Ok(()) => Ok(None),
        Err(error @ (Error::BeforeLetter { .. } | Error::RecipientChanged { .. })) => {
            Ok(Some(error.message(context.language)))
        }
        Err(error) => Err(error),
    }
}

fn usual(
    store: &Store,
    language: Language,
    letter: &Letter,
    question: &Question,
) -> Result<Option<Day>> {
    let nothing = Recording {
        dispatch: "".into(),
        channel: question.channel,
        on: question.on,
        tracking: None,
        sent_to: None,
        receipt_sha256: None,
        seal_printed: false,
        follow_up: None,
        follow_up_on: None,
    };
    let recorded = follow_up::of_dispatch(store, letter.id(), letter.content(), &nothing);
    let next = match recorded {
        // A day chosen for the letter has passed: recording says so.
        Err(Error::BeforeDispatch { .. }) => None,
        recorded => recorded?.next(),
    };
    Ok(next.map(|due| Day {
        due,
        due_in_words: i18n::date::long(language, due),
    }))
}

fn own_day(language: Language, office: &Office, on: Date, due: Date) -> OwnDay {
    let before = Error::BeforeDispatch { on: due, sent: on };
    OwnDay {
        due,
        due_in_words: i18n::date::long(language, due),
        days: if due > on { office.between(on, due) } else { 0 },
        working_day: office.works_on(due),
        refusal: (due <= on).then(|| before.message(language)),
    }
}

/// "Numéro correct", or the notice of what is wrong with it.
fn note(language: Language, odd: &[Notice]) -> String {
    match odd.first() {
        Some(notice) => i18n::notice(language, notice),
        None => message(language, "desk-tracking-right", &[]),
    }
}

/// The house's chain first, then other usual spans.
fn reminders(language: Language, office: &Office, on: Date, chain: &[u16]) -> Vec<Reminder> {
    let mut spans: Vec<u16> = chain.iter().copied().chain([10, 20, 30]).collect();
    spans.sort_unstable();
    spans.dedup();
    spans
        .into_iter()
        .map(|days| {
            let due = office.after(on, days);
            Reminder {
                days,
                due,
                due_in_words: i18n::date::long(language, due),
                left_out: office.left_out(language, on, days),
            }
        })
        .collect()
}
