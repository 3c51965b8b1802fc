//! The letter that reminds, in the language of the one it recalls. After a change of holder it introduces the matter to the
//! successor. What else is due for the same person is asked in the same letter. Asked twice, the draft that is being
//! written is given again.

use std::collections::BTreeMap;

use i18n::date;
use model::{
    follow_up::{FollowUp, FollowUpState},
    id::{FollowUpId, LetterId},
    letter::Draft,
    reply::ReplyKind,
};
use serde::{Deserialize, Serialize};
use storage::{Op, Store};
use ts_rs::TS;

use super::{
    matter::{self, Kind, Matter, Now, Offices},
    open,
    recall::{Recalled, own_words, subject},
};
use crate::{
    Context, Desk, Error, Result,
    letter::{compose, facts, pages},
    notice::{Told, tell},
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "WriteFollowUp")]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: FollowUpId,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "WrittenFollowUp")]
pub struct Answer {
    pub letter: LetterId,
    pub kind: Kind,
    /// Follow-ups it stands for.
    pub covers: Vec<FollowUpId>,
    /// Whether it was being written already.
    pub begun: bool,
    pub notices: Vec<Told>,
}

pub fn write(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let step = storage::follow_up::get(store, &question.id)?
        .ok_or_else(|| Error::not_found("follow_up", &question.id))?;
    if let Some(letter) = storage::follow_up::in_preparation(store, &step.letter)? {
        return answer(store, context, letter, true);
    }
    let asked = open::unanswered(store, &question.id)?;
    let mut offices = Offices::on(store, context.today)?;
    let all = together(store, context, &mut offices, &asked)?;
    let now = offices.of(&all[0].matter)?;
    let draft = draft(store, context, &now, &all)?;
    let id = draft.id.clone();
    let op = Op::WriteFollowUp { letter: id.clone() };
    desk.transact(op, context, |tx| {
        storage::letter::insert(tx, &draft)?;
        for step in all.iter().flat_map(|one| &one.steps) {
            let step = FollowUp {
                written: Some(id.clone()),
                ..step.clone()
            };
            match storage::follow_up::get(tx, &step.id)? {
                Some(_) => storage::follow_up::update(tx, &step)?,
                None => storage::follow_up::insert(tx, &step)?,
            }
        }
        Ok(())
    })?;
    answer(desk.store()?, context, id, false)
}

fn answer(store: &Store, context: &Context, id: LetterId, begun: bool) -> Result<Answer> {
    let letter = facts::letter(store, &id)?;
    let introduces = letter.content().template.as_deref() == Some(Kind::Introduction.template());
    let version = facts::version(&letter, None)?;
    let notices = pages::pages(store, context, letter, version)?.notices;
    let covers = storage::follow_up::of_written(store, &id)?;
    Ok(Answer {
        letter: id,
        kind: if introduces {
            Kind::Introduction
        } else {
            Kind::Relance
        },
        covers: covers.into_iter().map(|step| step.id).collect(),
        begun,
        notices: tell(context.language, notices),
    })
}

/// What is asked in one letter: first the matter the letter speaks of, one that was put to whoever holds the office where
/// there is one, then the others in the order they left.
fn together(
    store: &Store,
    context: &Context,
    offices: &mut Offices<'_>,
    asked: &FollowUp,
) -> Result<Vec<Recalled>> {
    let matter = matter::read(store, &asked.letter)?;
    let now = offices.of(&matter)?;
    let key = matter.key(&now);
    let mut letters = vec![asked.letter.clone()];
    let first = match asked.state {
        FollowUpState::Waiting => steps(store, context, &matter, asked.step)?,
        _ => vec![open::further(context, asked)],
    };
    let mut all = vec![Recalled {
        steps: first,
        matter,
    }];
    for (due, _) in storage::follow_up::due(store, context.today)? {
        if letters.contains(&due.letter) {
            continue;
        }
        letters.push(due.letter.clone());
        let matter = matter::read(store, &due.letter)?;
        let there = offices.of(&matter)?;
        if matter.key(&there) == key {
            all.push(Recalled {
                steps: steps(store, context, &matter, due.step)?,
                matter,
            });
        }
    }
    all[1..].sort_by_key(|one| one.matter.found.on);
    let known = all
        .iter()
        .position(|one| one.matter.successor(&now).is_none());
    all[..=known.unwrap_or(0)].rotate_right(1);
    Ok(all)
}

/// The steps of a letter that one reminder does: those that are due, and those before the one it is written for.
fn steps(store: &Store, context: &Context, matter: &Matter, step: u8) -> Result<Vec<FollowUp>> {
    let all = storage::follow_up::of_letter(store, matter.letter())?;
    let before = |one: &FollowUp| one.step > 0 && one.step <= step;
    let done = |one: &FollowUp| one.on() <= context.today || before(one);
    Ok(all
        .into_iter()
        .filter(|one| one.state == FollowUpState::Waiting && done(one))
        .collect())
}

fn draft(store: &Store, context: &Context, now: &Now, all: &[Recalled]) -> Result<Draft> {
    let main = &all[0].matter;
    let kind = main.kind(now);
    let language = main.language().ok_or(Error::LetterNotSent)?;
    let before = facts::letter(store, main.letter())?;
    let question = compose::Question {
        template: kind.template().to_owned(),
        to: main.found.post.clone(),
        language: Some(language),
        competence: main.found.competence.clone(),
        body: None,
        subject: None,
        fields: match kind {
            Kind::Relance => fields(store, now, main)?,
            Kind::Introduction => BTreeMap::new(),
        },
        date: None,
        signatories: compose::known_signatories(store, &before.content().signatories)?,
        enclosures: Vec::new(),
        answers: Some(main.letter().clone()),
    };
    let mut draft = compose::draft(store, context, question)?;
    draft.content.axis.clone_from(&main.found.axis);
    draft.content.channel = main.found.channel;
    let own = own_words(store, language, now, all)?;
    for version in &mut draft.content.versions {
        version.subject = subject(language, &version.subject, all.len());
        version.body = model::campaign::merge(&version.body, &own);
    }
    Ok(draft)
}

/// What is known of the way since: when it was acknowledged, when this person was last reminded.
fn fields(store: &Store, now: &Now, main: &Matter) -> Result<BTreeMap<String, String>> {
    let Some(language) = main.language() else {
        return Ok(BTreeMap::new());
    };
    let replies = storage::reply::of_matter(store, main.letter())?;
    let acknowledged = replies
        .iter()
        .find(|reply| reply.kind == ReplyKind::Acknowledgement)
        .map(|reply| reply.on);
    let holder = now.holder.as_ref().map(|person| person.id.as_str());
    let reminded = main
        .reminders
        .iter()
        .rfind(|one| holder.is_some() && one.person.as_deref() == holder)
        .map(|one| one.on);
    let days = [
        ("acknowledgement_date", acknowledged),
        ("reminder_date", reminded),
    ];
    Ok(days
        .into_iter()
        .filter_map(|(name, on)| Some((name.to_owned(), date::long(language, on?))))
        .collect())
}
