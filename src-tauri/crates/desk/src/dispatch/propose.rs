//! What recording a dispatch would do: the days of its reminders, and what its tracking number says.

use i18n::message;
use model::{
    Code, Date, Language, Notice, channel::Channel, id::LetterId, notice::Part, tracking::Tracking,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::tracking;
use crate::{
    Context, Desk, Result,
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
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DispatchProposal")]
pub struct Answer {
    pub tracking: Option<Tracking>,
    /// "Numéro correct", or what is wrong with it.
    pub tracking_note: Option<String>,
    pub reminders: Vec<Reminder>,
    /// Blocking notices stand here and nothing can be recorded.
    pub notices: Vec<Told>,
    /// Why the date is refused, in the user's words.
    pub date_refusal: Option<String>,
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
    let letter = facts::letter(store, &question.letter)?;
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
    Ok(Answer {
        tracking_note: tracking
            .as_ref()
            .map(|tracking| note(context.language, tracking)),
        tracking,
        reminders: reminders(
            context.language,
            &office,
            question.on,
            &settings.relance_chain,
        ),
        notices: tell(context.language, notices),
        date_refusal: (question.on > context.today)
            .then(|| message(context.language, "desk-date-future", &[])),
    })
}

/// "Numéro correct", or the notice of what is wrong with it.
fn note(language: Language, tracking: &Tracking) -> String {
    match tracking::notice(tracking) {
        Some(notice) => i18n::notice(language, &notice),
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
