//! A new letter: a template's text in one language, addressed to a post.

use std::collections::BTreeMap;

use model::{
    Date, Language,
    campaign::fill,
    channel::Channel,
    id::{LetterId, PostId, SignatoryId},
    letter::{Content, Draft, LetterState},
    version::Version,
};
use serde::{Deserialize, Serialize};
use storage::{Op, Store};
use ts_rs::TS;

use super::{enclose::enclose, facts, pages};
use crate::{
    Context, Desk, Error, Result, addressee,
    notice::{Told, tell},
    template::catalogue,
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ComposeLetter", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub template: String,
    #[serde(default)]
    pub to: Option<PostId>,
    /// None: the language advised for the recipient.
    #[serde(default)]
    pub language: Option<Language>,
    /// The competence the letter is about.
    #[serde(default)]
    pub competence: Option<String>,
    /// Replaces the template's body.
    #[serde(default)]
    pub body: Option<String>,
    #[serde(default)]
    pub subject: Option<String>,
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    #[serde(default)]
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// Empty: the first signatory of the sender.
    #[serde(default)]
    pub signatories: Vec<SignatoryId>,
    /// Paths of files to enclose.
    #[serde(default)]
    pub enclosures: Vec<String>,
    /// The sent letter this one follows on: its reference and date become fields, its recipient the default.
    #[serde(default)]
    pub answers: Option<LetterId>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ComposedLetter")]
pub struct Answer {
    pub id: LetterId,
    pub notices: Vec<Told>,
}

pub fn compose(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let mut draft = draft(desk.store()?, context, question)?;
    // Own words of a campaign or a reminder have a place in the text; a letter by itself has none.
    for version in &mut draft.content.versions {
        version.body = fill(&version.body, "");
    }
    let id = draft.id.clone();
    desk.transact(Op::ComposeLetter { letter: id.clone() }, context, |tx| {
        Ok(storage::letter::insert(tx, &draft)?)
    })?;
    let store = desk.store()?;
    let letter = facts::letter(store, &id)?;
    let version = facts::version(&letter, None)?;
    let pages = pages::pages(store, context, letter, version)?;
    Ok(Answer {
        id,
        notices: tell(context.language, pages.notices),
    })
}

/// The letter as it begins, not kept yet; the place for own words is still in it.
pub(crate) fn draft(store: &Store, context: &Context, mut question: Question) -> Result<Draft> {
    follow(store, &mut question)?;
    let language = language(store, context, &question)?;
    if let Some(slug) = &question.competence
        && storage::competence::get(store, slug)?.is_none()
    {
        return Err(Error::UnknownCompetence(slug.clone()));
    }
    let source = catalogue::find(store, &question.template, language)?;
    let known = known(store, language, &question)?;
    let instance = template::instantiate(&source, &known).map_err(|error| {
        catalogue::broken(&format!("{}/{language}.md", question.template), error)
    })?;
    let enclosures = question
        .enclosures
        .iter()
        .map(|path| enclose(store, context, path))
        .collect::<Result<Vec<_>>>()?;
    Ok(Draft {
        id: (context.new_id)().into(),
        created_at: context.now,
        edited_at: context.now,
        allotted: None,
        content: Content {
            template: Some(question.template.clone()),
            competence: competence(store, &question)?,
            recipient: question.to,
            date: question.date,
            signatories: signatories(store, question.signatories)?,
            enclosures,
            copies: Vec::new(),
            channel: Channel::default(),
            answers: question.answers,
            campaign: None,
            your_reference: None,
            your_letter_of: None,
            axis: None,
            relance: None,
            ignored: Vec::new(),
            versions: vec![Version {
                language,
                subject: question.subject.unwrap_or(instance.subject),
                body: question.body.unwrap_or(instance.body),
                salutation: None,
                valediction: None,
                fields: question.fields,
                send: true,
            }],
        },
    })
}

/// A letter that follows on a sent one goes to the same post, about the same competence, unless it is told otherwise.
fn follow(store: &Store, question: &mut Question) -> Result<()> {
    let Some(id) = &question.answers else {
        return Ok(());
    };
    let before = facts::letter(store, id)?;
    if before.state() != LetterState::Sent {
        return Err(Error::LetterNotSent);
    }
    let content = before.content();
    if question.to.is_none() {
        question.to.clone_from(&content.recipient);
    }
    if question.competence.is_none() {
        question.competence.clone_from(&content.competence);
    }
    question.language = question
        .language
        .or_else(|| content.to_send().map(|version| version.language));
    Ok(())
}

/// What the conditions of a template may ask for: the values given, and what is known of the letter it follows on.
fn known(
    store: &Store,
    language: Language,
    question: &Question,
) -> Result<BTreeMap<String, String>> {
    let mut known = question.fields.clone();
    if let Some(id) = &question.answers
        && let Some(previous) = facts::previous(store, id)?
    {
        let values = previous.values(language);
        known.extend(values.map(|(name, value)| (name.to_owned(), value)));
    }
    Ok(known)
}

fn language(store: &Store, context: &Context, question: &Question) -> Result<Language> {
    let house = storage::setting::get(store)?.house_language;
    Ok(match (question.language, &question.to) {
        (Some(language), None) => language,
        (None, None) => house,
        (asked, Some(post)) => {
            let on = question.date.unwrap_or(context.today);
            let addressee = addressee::of_post(store, post, on)?;
            asked.unwrap_or_else(|| addressee.advised_language(house).0)
        }
    })
}

/// The one asked for, else the post's first field of policy: the one its slug is named after where it has it.
fn competence(store: &Store, question: &Question) -> Result<Option<String>> {
    let Some(post) = &question.to else {
        return Ok(question.competence.clone());
    };
    if question.competence.is_some() {
        return Ok(question.competence.clone());
    }
    let post = storage::post::get(store, post)?;
    Ok(post.and_then(|post| first_competence(&post)))
}

pub(crate) fn first_competence(post: &model::post::Post) -> Option<String> {
    let named = post.id.as_str().rsplit('/').next().unwrap_or_default();
    post.competences
        .iter()
        .find(|slug| *slug == named)
        .or_else(|| {
            post.competences
                .iter()
                .find(|slug| !slug.ends_with("head-of-government"))
        })
        .or_else(|| post.competences.first())
        .cloned()
}

/// Those of an earlier letter that still sign for the house.
pub(crate) fn known_signatories(store: &Store, before: &[SignatoryId]) -> Result<Vec<SignatoryId>> {
    let known = storage::signatory::list(store)?;
    let knows = |id: &&SignatoryId| known.iter().any(|signatory| signatory.id == **id);
    Ok(before.iter().filter(knows).cloned().collect())
}

pub(crate) fn signatories(store: &Store, asked: Vec<SignatoryId>) -> Result<Vec<SignatoryId>> {
    let known = storage::signatory::list(store)?;
    if asked.is_empty() {
        return Ok(known
            .into_iter()
            .take(1)
            .map(|signatory| signatory.id)
            .collect());
    }
    for id in &asked {
        if !known.iter().any(|signatory| signatory.id == *id) {
            return Err(Error::not_found("signatory", id));
        }
    }
    Ok(asked)
}
