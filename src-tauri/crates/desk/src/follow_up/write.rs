//! The letter that reminds, in the language of the one it recalls: its date, reference and subject, and what was asked and
//! not answered. After a change of holder it introduces the matter to the successor. Several due for one office are one
//! letter.

use std::collections::BTreeMap;

use i18n::{date, message};
use model::{
    Date, Language,
    follow_up::FollowUp,
    id::{FollowUpId, LetterId},
    letter::{Draft, Letter, LetterState},
    reply::ReplyKind,
};
use serde::{Deserialize, Serialize};
use storage::{Op, Store};
use ts_rs::TS;

use super::open;
use crate::{
    Context, Desk, Error, Result,
    archive::sealed,
    letter::{compose, facts, pages, snapshot::Snapshot},
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
    pub notices: Vec<Told>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "FollowUpLetterKind")]
pub enum Kind {
    Relance,
    /// Somebody else holds the office by now.
    Introduction,
}

/// A letter that waits for an answer.
struct Recalled {
    follow_up: FollowUp,
    letter: Letter,
    reference: String,
    on: Date,
    kept: Snapshot,
}

pub fn write(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let asked = open::waiting(store, &question.id)?;
    let main = recalled(store, asked)?;
    let all = together(store, context, main)?;
    let main = &all[0];
    let kind = kind(store, context, main)?;
    let draft = draft(store, context, kind, &all)?;
    let id = draft.id.clone();
    let op = Op::WriteFollowUp { letter: id.clone() };
    desk.transact(op, context, |tx| {
        storage::letter::insert(tx, &draft)?;
        for one in &all {
            let mut follow_up = one.follow_up.clone();
            follow_up.written = Some(id.clone());
            storage::follow_up::update(tx, &follow_up)?;
        }
        Ok(())
    })?;
    let store = desk.store()?;
    let letter = facts::letter(store, &id)?;
    let version = facts::version(&letter, None)?;
    let notices = pages::pages(store, context, letter, version)?.notices;
    Ok(Answer {
        letter: id,
        kind,
        covers: all.into_iter().map(|one| one.follow_up.id).collect(),
        notices: tell(context.language, notices),
    })
}

fn recalled(store: &Store, follow_up: FollowUp) -> Result<Recalled> {
    let letter = facts::letter(store, &follow_up.letter)?;
    let dispatch =
        storage::dispatch::of_letter(store, &follow_up.letter)?.ok_or(Error::LetterNotSent)?;
    let record =
        storage::archive::of_letter(store, &follow_up.letter)?.ok_or(Error::LetterNotSent)?;
    let kept = sealed::read(&record.snapshot).ok_or(Error::LetterNotSent)?;
    Ok(Recalled {
        follow_up,
        letter,
        reference: dispatch.reference.text,
        on: dispatch.on,
        kept,
    })
}

/// With it, what else is due for the same office in the same language; one step a letter.
fn together(store: &Store, context: &Context, main: Recalled) -> Result<Vec<Recalled>> {
    let mut all = vec![main];
    for due in storage::follow_up::due(store, context.today)? {
        if all.iter().any(|one| one.follow_up.letter == due.letter) {
            continue;
        }
        let other = recalled(store, due)?;
        let main = &all[0];
        let same = other.kept.recipient.post == main.kept.recipient.post
            && other.kept.language == main.kept.language;
        if same {
            all.push(other);
        }
    }
    Ok(all)
}

fn kind(store: &Store, context: &Context, main: &Recalled) -> Result<Kind> {
    let post = main.kept.recipient.post.as_str().into();
    let holder = storage::membership::holder(store, &post, context.today)?;
    let now = holder.map(|membership| membership.person.to_string());
    Ok(match now {
        Some(now) if Some(&now) != main.kept.recipient.person.as_ref() => Kind::Introduction,
        _ => Kind::Relance,
    })
}

fn draft(store: &Store, context: &Context, kind: Kind, all: &[Recalled]) -> Result<Draft> {
    let main = &all[0];
    let language: Language = main
        .kept
        .language
        .parse()
        .map_err(|_| Error::LetterNotSent)?;
    let content = main.letter.content();
    let template = match kind {
        Kind::Relance => "relance",
        Kind::Introduction => "introduction",
    };
    let question = compose::Question {
        template: template.to_owned(),
        to: content.recipient.clone(),
        language: Some(language),
        competence: content.competence.clone(),
        body: None,
        subject: None,
        fields: fields(store, language, main)?,
        date: None,
        signatories: content.signatories.clone(),
        enclosures: Vec::new(),
        answers: Some(main.follow_up.letter.clone()),
    };
    let mut draft = compose::draft(store, context, question)?;
    draft.content.axis.clone_from(&content.axis);
    let recall = recall(store, language, kind, all)?;
    for version in &mut draft.content.versions {
        version.body = model::campaign::merge(&version.body, &recall);
    }
    Ok(draft)
}

/// What the letter that is recalled had in its own fields serves again.
fn fields(store: &Store, language: Language, main: &Recalled) -> Result<BTreeMap<String, String>> {
    let mut fields = BTreeMap::new();
    let own = &main.kept.fields;
    for (to, from) in [
        ("subject_matter", "subject_matter"),
        ("request", "demand_1"),
    ] {
        if let Some(value) = own.get(from).filter(|value| !value.trim().is_empty()) {
            fields.insert(to.to_owned(), value.clone());
        }
    }
    let replies = storage::reply::of_letter(store, &main.follow_up.letter)?;
    let acknowledged = replies
        .iter()
        .find(|reply| reply.kind == ReplyKind::Acknowledgement);
    if let Some(reply) = acknowledged {
        fields.insert(
            "acknowledgement_date".to_owned(),
            date::long(language, reply.on),
        );
    }
    Ok(fields)
}

/// The letters it recalls, and what they asked that was not answered.
fn recall(store: &Store, language: Language, kind: Kind, all: &[Recalled]) -> Result<String> {
    let mut blocks = Vec::new();
    for one in all {
        let on = date::long(language, one.on);
        let subject = escaped(&one.kept.subject_in_words());
        let predecessor = one.kept.recipient.person_name.clone().unwrap_or_default();
        let args = [
            ("date", on.as_str()),
            ("reference", one.reference.as_str()),
            ("subject", subject.as_str()),
            ("predecessor", predecessor.as_str()),
        ];
        let key = match kind {
            Kind::Relance => "recall-letter",
            Kind::Introduction => "recall-predecessor",
        };
        blocks.push(message(language, key, &args));
        let open = open_demands(store, one)?;
        if !open.is_empty() {
            blocks.push(message(language, "recall-demands", &[]));
            let items = open.iter().enumerate();
            let items = items.map(|(at, text)| format!("{}. {}", at + 1, escaped(text)));
            blocks.push(items.collect::<Vec<_>>().join("\n"));
        }
    }
    Ok(blocks.join("\n\n"))
}

/// The items of its numbered lists that no reply answers.
fn open_demands(store: &Store, one: &Recalled) -> Result<Vec<String>> {
    let replies = storage::reply::of_letter(store, &one.follow_up.letter)?;
    let answered = |number: u32| replies.iter().any(|reply| reply.answers.contains(&number));
    let demands = storage::demand::of_letter(store, &one.follow_up.letter)?;
    Ok(demands
        .into_iter()
        .filter(|demand| !answered(demand.number))
        .map(|demand| demand.text)
        .collect())
}

/// Letter for letter in CommonMark, and never a field.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        if matches!(
            letter,
            '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '`' | '{' | '}'
        ) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// Whether the letter that reminds is still being written.
pub(crate) fn in_preparation(store: &Store, follow_up: &FollowUp) -> Result<bool> {
    let Some(id) = &follow_up.written else {
        return Ok(false);
    };
    let letter = facts::letter(store, id)?;
    let open = matches!(letter.state(), LetterState::Draft | LetterState::Prepared);
    Ok(open && storage::letter::binned_at(store, id)?.is_none())
}
