//! The text of a letter in one language: written, added, or chosen as the one to send.

use std::collections::BTreeMap;

use model::{
    Language, Timestamp,
    id::LetterId,
    letter::Content,
    version::{Revision, Version},
};
use serde::{Deserialize, Serialize};
use storage::{Op, Store, Tx};
use ts_rs::TS;

use super::{editable, facts, show};
use crate::{Context, Desk, Error, Result, template::catalogue};

/// What is absent stays. A version that does not exist yet is added from the template.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "WriteVersion", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: LetterId,
    /// None: the version to send.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The person's own form; an empty text goes back to etiquette.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salutation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valediction: Option<String>,
    /// Values of fields; an empty text clears one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<BTreeMap<String, String>>,
    /// Makes it the version to send.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send: Option<bool>,
    /// Takes this version out of the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove: Option<bool>,
    /// Keeps a revision under this name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// An earlier state is kept by itself when the last one is older than this.
const REVISION_EVERY: jiff::SignedDuration = jiff::SignedDuration::from_mins(5);

pub fn version(desk: &mut Desk, context: &Context, mut question: Question) -> Result<show::Answer> {
    question.id = facts::named(desk.store()?, &question.id)?;
    let id = question.id.clone();
    let mut content = editable::content(desk.store()?, &id)?;
    let language = question
        .language
        .or_else(|| content.to_send().map(|version| version.language))
        .ok_or(Error::FieldMissing("language"))?;
    if content.version(language).is_none() && question.remove == Some(true) {
        return Err(Error::VersionMissing(language));
    }
    if content.version(language).is_none() {
        let added = added(desk.store()?, &content, language)?;
        content.versions.push(added);
        let op = Op::AddVersion {
            letter: id.clone(),
            language,
        };
        editable::change(desk, context, op, &id, &content, |_| Ok(()))?;
    }
    if question.remove == Some(true) {
        remove(desk, context, &id, language)?;
    } else {
        write(desk, context, &question, language)?;
        if question.send == Some(true) {
            choose(desk, context, &id, language)?;
        }
        if let Some(name) = question.name.filter(|name| !name.trim().is_empty()) {
            keep(desk, context, &id, language, Some(name))?;
        }
    }
    show::show(desk, context, show::Question { id })
}

/// A new version takes its words from the template, where it has them in that language, and of the values given so far those
/// that are the same in every language: words of another one are not slipped in.
fn added(store: &Store, content: &Content, language: Language) -> Result<Version> {
    let given = content.to_send().map(|version| version.fields.clone());
    let mut fields = given.unwrap_or_default();
    fields.retain(|_, value| is_the_same_in_every_language(value));
    let source = content
        .template
        .as_deref()
        .and_then(|name| catalogue::find(store, name, language).ok());
    let instance = source.and_then(|source| template::instantiate(&source, &fields).ok());
    let (subject, body) = instance
        .map(|instance| (instance.subject, instance.body))
        .unwrap_or_default();
    Ok(Version {
        language,
        subject,
        body,
        salutation: None,
        valediction: None,
        fields,
        send: content.versions.is_empty(),
    })
}

/// A name, a number, an abbreviation: nothing in it begins with a small letter.
fn is_the_same_in_every_language(value: &str) -> bool {
    let mut words = value.split(|ch: char| !ch.is_alphanumeric());
    words.all(|word| !word.starts_with(char::is_lowercase))
}

fn write(
    desk: &mut Desk,
    context: &Context,
    question: &Question,
    language: Language,
) -> Result<()> {
    let id = &question.id;
    let before = editable::content(desk.store()?, id)?;
    let mut content = before.clone();
    let version = of(&mut content, language)?;
    let own = |text: &String| Some(text.clone()).filter(|text| !text.trim().is_empty());
    let mut op = Op::EditText {
        letter: id.clone(),
        language,
    };
    if let Some(subject) = &question.subject {
        version.subject.clone_from(subject);
    }
    if let Some(body) = &question.body {
        version.body.clone_from(body);
    }
    if let Some(salutation) = &question.salutation {
        version.salutation = own(salutation);
        op = Op::EditSalutation {
            letter: id.clone(),
            language,
        };
    }
    if let Some(valediction) = &question.valediction {
        version.valediction = own(valediction);
        op = Op::EditValediction {
            letter: id.clone(),
            language,
        };
    }
    for (name, value) in question.fields.iter().flatten() {
        op = Op::EditField {
            letter: id.clone(),
            language,
            field: name.clone(),
        };
        give(&mut version.fields, name, value);
    }
    if content == before {
        return Ok(());
    }
    if question.body.is_some()
        && question.valediction.is_some()
        && was_kept(desk.store()?, question, language)?
    {
        op = Op::TakeRevision {
            letter: id.clone(),
            language,
        };
    }
    let kept = revision(desk.store()?, context, id, &before, language)?;
    editable::change(desk, context, op, id, &content, |tx| {
        keep_before(tx, id, kept)
    })
}

/// Whether the text is that of an earlier state, which is taken up again.
fn was_kept(store: &Store, question: &Question, language: Language) -> Result<bool> {
    let kept = storage::revision::list(store, &question.id, language)?;
    let same = |one: &Revision| {
        question.body.as_ref() == Some(&one.version.body)
            && question.subject.as_ref() == Some(&one.version.subject)
    };
    Ok(kept.iter().any(same))
}

/// The value of a field; an empty text takes it away.
pub(crate) fn give(fields: &mut BTreeMap<String, String>, name: &str, value: &str) {
    if value.trim().is_empty() {
        fields.remove(name);
    } else {
        fields.insert(name.to_owned(), value.to_owned());
    }
}

/// The state before this edit, where the last one kept is old enough.
fn revision(
    store: &Store,
    context: &Context,
    id: &LetterId,
    before: &Content,
    language: Language,
) -> Result<Option<Revision>> {
    let last: Option<Timestamp> = storage::revision::last_at(store, id, language)?;
    let due = last.is_none_or(|last| context.now.duration_since(last) >= REVISION_EVERY);
    let version = before
        .version(language)
        .filter(|version| due && !version.body.trim().is_empty());
    Ok(version.map(|version| Revision {
        id: (context.new_id)().into(),
        at: context.now,
        name: None,
        version: version.clone(),
    }))
}

fn keep_before(tx: &Tx<'_>, id: &LetterId, revision: Option<Revision>) -> Result<()> {
    match revision {
        Some(revision) => Ok(storage::revision::insert(tx, id, &revision)?),
        None => Ok(()),
    }
}

fn keep(
    desk: &mut Desk,
    context: &Context,
    id: &LetterId,
    language: Language,
    name: Option<String>,
) -> Result<()> {
    let content = editable::content(desk.store()?, id)?;
    let version = content
        .version(language)
        .ok_or(Error::VersionMissing(language))?
        .clone();
    let revision = Revision {
        id: (context.new_id)().into(),
        at: context.now,
        name,
        version,
    };
    desk.transact(Op::NameRevision { letter: id.clone() }, context, |tx| {
        Ok(storage::revision::insert(tx, id, &revision)?)
    })
}

fn choose(desk: &mut Desk, context: &Context, id: &LetterId, language: Language) -> Result<()> {
    let mut content = editable::content(desk.store()?, id)?;
    if of(&mut content, language)?.send {
        return Ok(());
    }
    for version in &mut content.versions {
        version.send = version.language == language;
    }
    let op = Op::ChooseVersion {
        letter: id.clone(),
        language,
    };
    editable::change(desk, context, op, id, &content, |_| Ok(()))
}

/// The last version stays; where the one to send goes, the first of the others is sent.
fn remove(desk: &mut Desk, context: &Context, id: &LetterId, language: Language) -> Result<()> {
    let mut content = editable::content(desk.store()?, id)?;
    if content.versions.len() < 2 {
        return Err(Error::LastVersion);
    }
    content
        .versions
        .retain(|version| version.language != language);
    if content.to_send().is_none()
        && let Some(first) = content.versions.first_mut()
    {
        first.send = true;
    }
    let op = Op::RemoveVersion {
        letter: id.clone(),
        language,
    };
    editable::change(desk, context, op, id, &content, |_| Ok(()))
}

fn of(content: &mut Content, language: Language) -> Result<&mut Version> {
    content
        .versions
        .iter_mut()
        .find(|version| version.language == language)
        .ok_or(Error::VersionMissing(language))
}
