//! Correct a person, a title or the end of a mandate; note in which language one writes to a post.

use model::{
    Language, PartialDate,
    id::{MembershipId, PersonId, PostId},
    person::Gender,
    post::{Title, TitleOrigin},
};
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "what")]
#[ts(rename = "EditDirectory")]
pub enum Question {
    Person {
        id: PersonId,
        given_name: String,
        family_name: String,
        gender: Gender,
        language: Option<Language>,
    },
    /// Fixes the title of a post in one language: it is then never shortened by itself.
    Title {
        post: PostId,
        language: Language,
        text: String,
    },
    /// Confirms the title as it stands.
    ConfirmTitle { post: PostId, language: Language },
    /// In which language one writes to a post, whoever holds it; none: the one advised.
    LetterLanguage {
        post: PostId,
        language: Option<Language>,
    },
    Membership {
        id: MembershipId,
        since: Option<PartialDate>,
        until: Option<PartialDate>,
    },
    /// Confirms a form of address that no source supports.
    ConfirmForm { key: String },
}

pub fn edit(desk: &mut Desk, context: &Context, question: Question) -> Result<()> {
    match question {
        Question::Person {
            id,
            given_name,
            family_name,
            gender,
            language,
        } => {
            let mut person = storage::person::get(desk.store()?, &id)?
                .ok_or_else(|| Error::not_found("person", &id))?;
            if family_name.trim().is_empty() {
                return Err(Error::FieldMissing("family_name"));
            }
            person.given_name = given_name.trim().to_owned();
            person.family_name = family_name.trim().to_owned();
            person.gender = gender;
            person.language = language;
            desk.transact(Op::EditPerson, context, |tx| {
                Ok(storage::person::put(tx, &person)?)
            })
        }
        Question::Title {
            post,
            language,
            text,
        } => fix_title(desk, context, &post, language, &text),
        Question::ConfirmTitle { post, language } => confirm_title(desk, context, &post, language),
        Question::LetterLanguage { post, language } => {
            let mut noted = storage::post::get(desk.store()?, &post)?
                .ok_or_else(|| Error::not_found("post", &post))?;
            noted.letter_language = language;
            let op = Op::NoteLetterLanguage { post };
            desk.transact(op, context, |tx| Ok(storage::post::put(tx, &noted)?))
        }
        Question::Membership { id, since, until } => {
            edit_membership(desk, context, &id, since, until)
        }
        Question::ConfirmForm { key } => {
            if !i18n::etiquette::knows(&key) {
                return Err(Error::not_found("form", key));
            }
            let op = Op::ConfirmForm { key: key.clone() };
            desk.transact(op, context, |tx| {
                Ok(storage::form::confirm(tx, &key, context.now)?)
            })
        }
    }
}

fn edit_membership(
    desk: &mut Desk,
    context: &Context,
    id: &MembershipId,
    since: Option<PartialDate>,
    until: Option<PartialDate>,
) -> Result<()> {
    let mut membership = storage::membership::get(desk.store()?, id)?
        .ok_or_else(|| Error::not_found("membership", id))?;
    if let (Some(since), Some(until)) = (since, until)
        && until.last_day() < since.first_day()
    {
        return Err(Error::BadValue {
            field: "until".to_owned(),
            value: until.to_string(),
        });
    }
    membership.since = since;
    membership.until = until;
    let op = Op::EditMembership {
        post: membership.post.clone(),
    };
    desk.transact(op, context, |tx| {
        Ok(storage::membership::put(tx, &membership)?)
    })
}

fn fix_title(
    desk: &mut Desk,
    context: &Context,
    post: &PostId,
    language: Language,
    text: &str,
) -> Result<()> {
    if text.trim().is_empty() {
        return Err(Error::FieldMissing("title"));
    }
    let title = Title {
        text: text.trim().to_owned(),
        origin: TitleOrigin::Fixed,
    };
    set_title(
        desk,
        context,
        Op::EditTitle { post: post.clone() },
        post,
        language,
        |_| Some(title),
    )
}

fn confirm_title(
    desk: &mut Desk,
    context: &Context,
    post: &PostId,
    language: Language,
) -> Result<()> {
    let confirm = |title: Option<Title>| {
        title.map(|title| Title {
            origin: TitleOrigin::Confirmed,
            ..title
        })
    };
    set_title(
        desk,
        context,
        Op::ConfirmTitle { post: post.clone() },
        post,
        language,
        confirm,
    )
}

fn set_title(
    desk: &mut Desk,
    context: &Context,
    op: Op,
    post: &PostId,
    language: Language,
    change: impl FnOnce(Option<Title>) -> Option<Title>,
) -> Result<()> {
    let missing = || Error::not_found("post", post);
    let mut post = storage::post::get(desk.store()?, post)?.ok_or_else(missing)?;
    let present = post.titles.0.get(&language).cloned();
    let title = change(present).ok_or_else(|| Error::not_found("title", language))?;
    post.titles.0.insert(language, title);
    desk.transact(op, context, |tx| Ok(storage::post::put(tx, &post)?))
}
