//! What is owed today: what is late, what falls due this week, who has not answered, what is ready to leave, what is being
//! written. Each row says its next act.

use std::collections::BTreeSet;

use jiff::ToSpan;
use model::{
    Date, Language,
    follow_up::{FollowUp, FollowUpState},
    id::{FollowUpId, LetterId, PostId},
    letter::LetterState,
    person::Person,
};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use crate::{
    Context, Desk, Result,
    addressee::shown_title,
    follow_up::matter::{self, Kind, Matter, Offices},
    letter::list,
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "Today")]
pub struct Answer {
    #[ts(type = "string")]
    pub on: Date,
    pub late: Group,
    /// Within seven days.
    pub week: Group,
    /// Sent and not answered, with nothing due this week, or reminded to the end; oldest first.
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
    /// None where all its reminders left and no answer came.
    #[ts(type = "string | null")]
    pub due: Option<Date>,
    /// In working days of the addressee's government.
    #[ts(type = "number")]
    pub days_late: usize,
    pub holder_changed: bool,
    /// Who holds the office now, where somebody else does.
    pub successor: Option<String>,
    /// Whether nobody holds the office now.
    pub vacant: bool,
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
const MOST: usize = 200;

pub fn show(desk: &mut Desk, context: &Context, (): ()) -> Result<Answer> {
    let store = desk.store()?;
    let today = context.today;
    let week = week_from(today);
    let (mut late, mut soon, mut waiting) = (Vec::new(), Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for (follow_up, since) in storage::follow_up::due(store, Date::MAX)? {
        // The next step of a letter; those after it wait for it.
        if !seen.insert(follow_up.letter.clone()) {
            continue;
        }
        let group = match follow_up.on() {
            on if on < today => &mut late,
            on if on <= week => &mut soon,
            _ => &mut waiting,
        };
        group.push((follow_up, since));
    }
    // Reminded to the end, and silent: nothing is due any more, and nothing is settled.
    waiting.extend(storage::follow_up::silent(store)?);
    waiting.sort_by(|(one, since), (other, after)| {
        (since, one.on(), &one.letter).cmp(&(after, other.on(), &other.letter))
    });
    let mut offices = Offices::on(store, today)?;
    let mut group = |steps| group(store, context, &mut offices, steps);
    Ok(Answer {
        on: today,
        late: group(late)?,
        week: group(soon)?,
        waiting: group(waiting)?,
        ready: open(store, context, LetterState::Prepared, Act::Send)?,
        preparation: open(store, context, LetterState::Draft, Act::Write)?,
    })
}

fn week_from(today: Date) -> Date {
    today.saturating_add(7.days())
}

/// In the order given, as far as it is shown.
fn group(
    store: &Store,
    context: &Context,
    offices: &mut Offices<'_>,
    steps: Vec<(FollowUp, Date)>,
) -> Result<Group> {
    let total = steps.len() as u32;
    let shown = steps.into_iter().take(MOST);
    let rows = shown.map(|(follow_up, _)| row(store, context, offices, follow_up));
    Ok(Group {
        total,
        rows: rows.collect::<Result<_>>()?,
    })
}

fn row(
    store: &Store,
    context: &Context,
    offices: &mut Offices<'_>,
    follow_up: FollowUp,
) -> Result<Row> {
    let today = context.today;
    let silent = follow_up.state != FollowUpState::Waiting;
    let due = follow_up.on();
    let matter = matter::read(store, &follow_up.letter)?;
    let now = offices.of(&matter)?;
    let successor = matter.successor(&now).map(Person::full_name);
    let act = match (silent || due <= week_from(today), matter.kind(&now)) {
        _ if now.vacant() => Act::Wait,
        (false, _) => Act::Wait,
        (true, Kind::Introduction) => Act::Introduce,
        (true, Kind::Relance) => Act::Remind,
    };
    let (title, title_language) = title(store, context, &matter)?.unzip();
    Ok(Row {
        recipient: matter.recipient(),
        title,
        title_language,
        language: matter.language(),
        subject: matter.subject(),
        days_late: if silent {
            0
        } else {
            now.days.between(due, today)
        },
        act,
        holder_changed: successor.is_some(),
        successor,
        vacant: now.vacant(),
        post: matter.found.post,
        reference: Some(matter.found.reference),
        since: Some(matter.found.on),
        letter: follow_up.letter,
        step: Some(follow_up.step),
        follow_up: Some(follow_up.id),
        due: (!silent).then_some(due),
    })
}

/// What the office is called today, in the reader's language where that is known; else what was written to.
fn title(store: &Store, context: &Context, matter: &Matter) -> Result<Option<(String, Language)>> {
    let post = match &matter.found.post {
        Some(post) => storage::post::get(store, post)?,
        None => None,
    };
    let now = post
        .filter(|post| !post.titles.0.is_empty())
        .map(|post| shown_title(&post, context.language));
    let then = || {
        let kept = matter.kept.as_ref()?;
        Some((kept.recipient.title.clone(), matter.language()?))
    };
    Ok(now.or_else(then))
}

/// Letters that did not leave yet, as the list of letters knows them; those of a campaign stand with it.
fn open(store: &Store, context: &Context, state: LetterState, act: Act) -> Result<Group> {
    let question = list::Question {
        state: Some(state),
        single: true,
        limit: Some(MOST as u32),
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
        vacant: false,
        act,
    });
    Ok(Group {
        total: found.total,
        rows: rows.collect(),
    })
}
