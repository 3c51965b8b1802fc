//! The reminders to come, as a file that any calendar reads.

use exchange::calendar::{Day, ics};
use i18n::message;
use model::{Date, follow_up::FollowUp};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use super::matter;
use crate::{Context, Desk, Result, file};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "WriteCalendar")]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Path of the file to write.
    pub out: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "WrittenCalendar")]
pub struct Answer {
    pub path: String,
    pub events: u32,
}

/// A day each: whoever reads the file again finds the same events moved, not doubled.
pub fn calendar(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let days = storage::follow_up::to_come(store)?
        .into_iter()
        .map(|(step, sent_on)| day(store, context, &step, sent_on))
        .collect::<Result<Vec<_>>>()?;
    let name = message(context.language, "follow-up-calendar", &[]);
    let text = ics(&name, &days, context.now);
    file::write(&question.out, text.as_bytes())?;
    Ok(Answer {
        path: question.out,
        events: days.len() as u32,
    })
}

fn day(store: &Store, context: &Context, step: &FollowUp, sent_on: Date) -> Result<Day> {
    let matter = matter::read(store, &step.letter)?;
    let recipient = matter.recipient().unwrap_or_default();
    let reference = matter.found.reference.clone();
    let subject = matter.subject();
    let on = i18n::date::long(context.language, sent_on);
    let args = [
        ("recipient", recipient.as_str()),
        ("reference", reference.as_str()),
        ("subject", subject.as_str()),
        ("date", on.as_str()),
    ];
    let say = |part: &str| {
        let kind = if step.step == 0 {
            "acknowledgement"
        } else {
            "reminder"
        };
        message(
            context.language,
            &format!("follow-up-calendar-{kind}-{part}"),
            &args,
        )
    };
    Ok(Day {
        id: step.id.to_string(),
        on: step.on(),
        title: say("title"),
        text: say("text"),
    })
}
