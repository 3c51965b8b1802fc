//! What is owed today: what is late, what falls due this week, who has not answered, what is ready to leave, what is being
//! written. Each row says its next act.

use jiff::ToSpan;
use model::{
    Date, Language,
    follow_up::FollowUp,
    id::{FollowUpId, LetterId, PostId},
    letter::LetterState,
};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use crate::{
    Context, Desk, Result, archive::sealed, follow_up::write::in_preparation, letter::list,
    working_day,
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "Today")]
pub struct Answer {
    #[ts(type = "string")]
    pub on: Date,
    pub late: Group,
    /// Within seven days.
    pub week: Group,
    /// Sent and not answered, with nothing due this week; oldest first.
    pub waiting: Group,
    pub ready: Group,
    pub preparation: Group,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(rename = "TodayGroup")]
pub struct Group {
    pub total: u32,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "TodayRow")]
pub struct Row {
    pub letter: LetterId,
    pub follow_up: Option<FollowUpId>,
    /// 0 expects an acknowledgement.
    pub step: Option<u8>,
    pub reference: Option<String>,
    pub post: Option<PostId>,
    pub recipient: Option<String>,
    pub title: Option<String>,
    pub title_language: Option<Language>,
    pub subject: String,
    pub language: Option<Language>,
    #[ts(type = "string | null")]
    pub since: Option<Date>,
    #[ts(type = "string | null")]
    pub due: Option<Date>,
    /// In working days of the addressee's government.
    #[ts(type = "number")]
    pub days_late: usize,
    pub holder_changed: bool,
    /// Who holds the office now, where somebody else does.
    pub successor: Option<String>,
    pub act: Act,
}

/// What is done next about a row, under one key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "NextAct")]
pub enum Act {
    Remind,
    Introduce,
    Wait,
    Send,
    Write,
}

/// Never more rows than this in one group.
const MOST: u32 = 200;

pub fn show(desk: &mut Desk, context: &Context, (): ()) -> Result<Answer> {
    let store = desk.store()?;
    let today = context.today;
    let mut answer = Answer {
        on: today,
        late: Group::default(),
        week: Group::default(),
        waiting: Group::default(),
        ready: open(store, context, LetterState::Prepared, Act::Send)?,
        preparation: open(store, context, LetterState::Draft, Act::Write)?,
    };
    let week = today.saturating_add(7.days());
    let closing = storage::setting::get(store)?.closing_days;
    let mut seen = std::collections::BTreeSet::new();
    for follow_up in storage::follow_up::due(store, Date::MAX)? {
        // The next step of a letter; those after it wait for it.
        if !seen.insert(follow_up.letter.clone()) || in_preparation(store, &follow_up)? {
            continue;
        }
        let on = follow_up.on();
        let group = if on < today {
            &mut answer.late
        } else if on <= week {
            &mut answer.week
        } else {
            &mut answer.waiting
        };
        group.total += 1;
        if group.rows.len() < MOST as usize {
            group.rows.push(row(store, context, follow_up, &closing)?);
        }
    }
    answer.waiting.rows.sort_by_key(|row| row.since);
    Ok(answer)
}

fn row(
    store: &Store,
    context: &Context,
    follow_up: FollowUp,
    closing: &[model::calendar::ClosingDays],
) -> Result<Row> {
    let today = context.today;
    let due = follow_up.on();
    let record = storage::archive::of_letter(store, &follow_up.letter)?;
    let kept = record.and_then(|record| sealed::read(&record.snapshot));
    let dispatch = storage::dispatch::of_letter(store, &follow_up.letter)?;
    let post: Option<PostId> = kept
        .as_ref()
        .map(|kept| kept.recipient.post.as_str().into());
    let holder = match &post {
        Some(post) => storage::membership::holder(store, post, today)?,
        None => None,
    };
    let sealed_person = kept.as_ref().and_then(|kept| kept.recipient.person.clone());
    let changed = holder
        .filter(|holder| Some(holder.person.to_string()) != sealed_person)
        .map(|holder| holder.person);
    let successor = match &changed {
        Some(person) => storage::person::get(store, person)?.map(|person| person.full_name()),
        None => None,
    };
    let office = working_day::of(store, post.as_ref(), closing)?;
    Ok(Row {
        reference: dispatch.as_ref().map(|one| one.reference.text.clone()),
        since: dispatch.map(|one| one.on),
        recipient: kept
            .as_ref()
            .and_then(|kept| kept.recipient.person_name.clone()),
        title: kept.as_ref().map(|kept| kept.recipient.title.clone()),
        title_language: kept.as_ref().and_then(|kept| kept.language.parse().ok()),
        language: kept.as_ref().and_then(|kept| kept.language.parse().ok()),
        subject: kept.map(|kept| kept.subject_in_words()).unwrap_or_default(),
        days_late: if due < today {
            office.between(due, today)
        } else {
            0
        },
        act: match (&changed, due <= today.saturating_add(7.days())) {
            (Some(_), true) => Act::Introduce,
            (None, true) => Act::Remind,
            (_, false) => Act::Wait,
        },
        holder_changed: changed.is_some(),
        successor,
        post,
        letter: follow_up.letter,
        step: Some(follow_up.step),
        follow_up: Some(follow_up.id),
        due: Some(due),
    })
}

/// Letters that did not leave yet, as the list of letters knows them; those of a campaign stand with it.
fn open(store: &Store, context: &Context, state: LetterState, act: Act) -> Result<Group> {
    let question = list::Question {
        state: Some(state),
        single: true,
        limit: Some(MOST),
        ..list::Question::default()
    };
    let found = list::rows(store, context, &question)?;
    let rows = found.rows.into_iter().map(|row| Row {
        letter: row.id,
        follow_up: None,
        step: None,
        reference: row.reference,
        post: row.post,
        recipient: row.recipient,
        title: row.title,
        title_language: row.title_language,
        subject: row.subject,
        language: row.language,
        since: None,
        due: None,
        days_late: 0,
        holder_changed: false,
        successor: None,
        act,
    });
    Ok(Group {
        total: found.total,
        rows: rows.collect(),
    })
}
