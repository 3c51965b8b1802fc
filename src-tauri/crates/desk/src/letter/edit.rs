//! Change what a letter is about and to whom: one undo step each.

use model::{
    Date, Notice,
    channel::Channel,
    enclosure,
    id::{LetterId, PostId, SignatoryId},
};
use serde::{Deserialize, Serialize};
use storage::{Op, Store};
use ts_rs::TS;

use super::{check, compose, editable, enclose::enclose, facts, show};
use crate::{Context, Desk, Error, Result, addressee};

/// What is absent stays; a null clears.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "EditLetter", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: LetterId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<PostId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub competence: Option<String>,
    /// `YYYY-MM-DD`, or an empty text for the day of export.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signatories: Option<Vec<SignatoryId>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copies: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Theirs, where the letter follows on one of theirs; an empty text for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub your_reference: Option<String>,
    /// `YYYY-MM-DD`, the day of their letter; an empty text for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub your_letter_of: Option<String>,
    /// An empty text for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub axis: Option<String>,
    /// The mark of a notice to set aside, or a code for all of that code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ignore: Option<String>,
    /// The mark, or the code, of what was set aside and is to be minded again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mind: Option<String>,
    /// Paths of files to add.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enclose: Option<Vec<String>>,
    /// Ids of enclosures to take out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub take_out: Option<Vec<String>>,
}

/// Who holds an office that is named by its id, with its title: an id is nothing to print.
fn named_copies(
    store: &Store,
    context: &Context,
    id: &LetterId,
    copies: Vec<String>,
) -> Result<Vec<String>> {
    let letter = facts::letter(store, id)?;
    let content = letter.content();
    let on = content.date.unwrap_or(context.today);
    let language = content
        .versions
        .iter()
        .find(|version| version.send)
        .map_or(context.language, |version| version.language);
    copies
        .into_iter()
        .map(|copy| {
            let post = copy.trim().into();
            if storage::post::get(store, &post)?.is_none() {
                return Ok(copy);
            }
            let office = addressee::of_post(store, &post, on)?;
            let (title, _) = office.shown_title(language);
            Ok(match office.person() {
                Some(person) => format!("{}, {title}", person.full_name()),
                None => title,
            })
        })
        .collect()
}

/// One change, one step; several changes in one question are several steps, each with its name.
pub fn edit(desk: &mut Desk, context: &Context, mut question: Question) -> Result<show::Answer> {
    question.id = facts::named(desk.store()?, &question.id)?;
    let id = question.id.clone();
    editable::content(desk.store()?, &id)?;
    recipient(desk, context, &question)?;
    competence(desk, context, &question)?;
    date(desk, context, &question)?;
    your_reference(desk, context, &question)?;
    signatories(desk, context, &question)?;
    if let Some(copies) = question.copies {
        let copies = named_copies(desk.store()?, context, &id, copies)?;
        step(
            desk,
            context,
            &id,
            Op::ChangeCopies { letter: id.clone() },
            |content| content.copies = copies,
        )?;
    }
    if let Some(channel) = question.channel {
        step(
            desk,
            context,
            &id,
            Op::ChangeChannel { letter: id.clone() },
            |content| content.channel = channel,
        )?;
    }
    if let Some(axis) = question.axis {
        let axis = Some(axis.trim().to_owned()).filter(|axis| !axis.is_empty());
        let op = Op::ChangeAxis { letter: id.clone() };
        step(desk, context, &id, op, |content| content.axis = axis)?;
    }
    if let Some(mark) = question.ignore {
        ignore(desk, context, &id, &mark)?;
    }
    if let Some(mark) = question.mind {
        mind(desk, context, &id, &mark)?;
    }
    for path in question.enclose.unwrap_or_default() {
        let enclosure = enclose(desk.store()?, context, &path)?;
        let op = Op::AddEnclosure {
            letter: id.clone(),
            file_name: enclosure.file_name.clone(),
        };
        step(desk, context, &id, op, |content| {
            content.enclosures.push(enclosure);
        })?;
    }
    for taken in question.take_out.unwrap_or_default() {
        take_out(desk, context, &id, &taken)?;
    }
    show::show(desk, context, show::Question { id })
}

fn competence(desk: &mut Desk, context: &Context, question: &Question) -> Result<()> {
    let Some(asked) = question.competence.clone() else {
        return Ok(());
    };
    let slug = Some(asked).filter(|slug| !slug.is_empty());
    if let Some(slug) = &slug
        && storage::competence::get(desk.store()?, slug)?.is_none()
    {
        return Err(Error::UnknownCompetence(slug.clone()));
    }
    let op = Op::ChangeCompetence {
        letter: question.id.clone(),
    };
    step(desk, context, &question.id, op, |content| {
        content.competence = slug;
    })
}

fn date(desk: &mut Desk, context: &Context, question: &Question) -> Result<()> {
    let Some(date) = day(question.date.as_deref())? else {
        return Ok(());
    };
    let op = Op::ChangeDate {
        letter: question.id.clone(),
    };
    step(desk, context, &question.id, op, |content| {
        content.date = date;
    })
}

/// None where nothing is asked; an empty text clears.
fn day(text: Option<&str>) -> Result<Option<Option<Date>>> {
    let Some(text) = text else {
        return Ok(None);
    };
    if text.trim().is_empty() {
        return Ok(Some(None));
    }
    let date = text.trim().parse();
    let date = date.map_err(|_| Error::NotADate(text.to_owned()))?;
    Ok(Some(Some(date)))
}

/// One step for both: they are said in one breath.
fn your_reference(desk: &mut Desk, context: &Context, question: &Question) -> Result<()> {
    let reference = question.your_reference.as_deref().map(str::trim);
    let letter_of = day(question.your_letter_of.as_deref())?;
    if reference.is_none() && letter_of.is_none() {
        return Ok(());
    }
    let op = Op::ChangeYourReference {
        letter: question.id.clone(),
    };
    step(desk, context, &question.id, op, |content| {
        if let Some(reference) = reference {
            content.your_reference = Some(reference.to_owned()).filter(|text| !text.is_empty());
        }
        if let Some(letter_of) = letter_of {
            content.your_letter_of = letter_of;
        }
    })
}

fn signatories(desk: &mut Desk, context: &Context, question: &Question) -> Result<()> {
    let Some(signatories) = question.signatories.clone() else {
        return Ok(());
    };
    for signatory in &signatories {
        if storage::signatory::get(desk.store()?, signatory)?.is_none() {
            return Err(Error::not_found("signatory", signatory));
        }
    }
    let op = Op::ChangeSignatories {
        letter: question.id.clone(),
    };
    step(desk, context, &question.id, op, |content| {
        content.signatories = signatories;
    })
}

/// Another recipient keeps the competence where the post has it, else takes the post's own.
fn recipient(desk: &mut Desk, context: &Context, question: &Question) -> Result<()> {
    let Some(to) = question.to.clone() else {
        return Ok(());
    };
    let post =
        storage::post::get(desk.store()?, &to)?.ok_or_else(|| Error::not_found("post", &to))?;
    let op = Op::ChangeRecipient {
        letter: question.id.clone(),
    };
    step(desk, context, &question.id, op, |content| {
        let kept = content
            .competence
            .take()
            .filter(|slug| post.competences.contains(slug));
        content.competence = kept.or_else(|| compose::first_competence(&post));
        content.recipient = Some(to);
    })
}

fn take_out(desk: &mut Desk, context: &Context, id: &LetterId, taken: &str) -> Result<()> {
    let content = editable::content(desk.store()?, id)?;
    let at = enclosure::named(&content.enclosures, taken)
        .ok_or_else(|| Error::not_found("enclosure", taken.to_owned()))?;
    let op = Op::TakeOutEnclosure {
        letter: id.clone(),
        file_name: content.enclosures[at].file_name.clone(),
    };
    step(desk, context, id, op, |content| {
        content.enclosures.remove(at);
    })
}

/// By its mark, or by its code for all of that code; what blocks has no mark, and so cannot be set aside.
fn ignore(desk: &mut Desk, context: &Context, id: &LetterId, asked: &str) -> Result<()> {
    let store = desk.store()?;
    let notices = check::notices(store, context, facts::letter(store, id)?)?;
    let mut marks: Vec<String> = notices.iter().filter_map(Notice::mark).collect();
    marks.retain(|mark| answers_to(mark, asked));
    if marks.is_empty() {
        return Err(Error::not_found("notice", asked.to_owned()));
    }
    let op = Op::IgnoreNotice { letter: id.clone() };
    step(desk, context, id, op, |content| {
        for mark in marks {
            if !content.ignored.contains(&mark) {
                content.ignored.push(mark);
            }
        }
    })
}

fn mind(desk: &mut Desk, context: &Context, id: &LetterId, asked: &str) -> Result<()> {
    let ignored = editable::content(desk.store()?, id)?.ignored;
    if !ignored.iter().any(|mark| answers_to(mark, asked)) {
        return Err(Error::not_found("notice", asked.to_owned()));
    }
    let op = Op::MindNotice { letter: id.clone() };
    step(desk, context, id, op, |content| {
        content.ignored.retain(|mark| !answers_to(mark, asked));
    })
}

fn answers_to(mark: &str, asked: &str) -> bool {
    mark == asked || mark.split(' ').next() == Some(asked)
}

/// A change that changes nothing leaves no step.
fn step(
    desk: &mut Desk,
    context: &Context,
    id: &LetterId,
    op: Op,
    change: impl FnOnce(&mut model::letter::Content),
) -> Result<()> {
    let before = editable::content(desk.store()?, id)?;
    let mut content = before.clone();
    change(&mut content);
    if content == before {
        return Ok(());
    }
    editable::change(desk, context, op, id, &content, |_| Ok(()))
}
