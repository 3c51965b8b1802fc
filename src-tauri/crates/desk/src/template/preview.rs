//! The pages a template makes, with the examples it gives of its fields, for a recipient of the directory.

use std::collections::BTreeMap;

use i18n::message;
use model::{
    Language,
    campaign::fill,
    channel::Channel,
    id::PostId,
    letter::{Content, Draft, Letter},
    version::Version,
};
use serde::{Deserialize, Serialize};
use storage::Store;
use template::Source;
use ts_rs::TS;

use super::{
    catalogue::{self, Entry},
    check,
    show::fields,
};
use crate::{
    Context, Desk, Error, Result, addressee,
    letter::{compose, pages, show::Field},
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "PreviewTemplate", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub name: String,
    pub language: Language,
    /// Typed and not yet saved; none: the file as it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// For whom the example is written; none: a minister the directory knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<PostId>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "TemplatePreview")]
pub struct Answer {
    pub language: Language,
    /// One SVG element a page; none while a problem stands.
    pub pages: Vec<String>,
    /// The words of each page in reading order.
    pub words: Vec<String>,
    pub title: String,
    pub about: String,
    /// For each block of the body, by its ordinal in the drawing: its first and last line in the source, from 1.
    pub blocks: Vec<(u32, u32)>,
    pub fields: Vec<Field>,
    pub problems: Vec<check::Problem>,
    pub recipient: Option<PostId>,
    pub recipient_name: Option<String>,
    pub recipient_title: Option<String>,
    pub word_count: u32,
}

pub fn preview(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let entry = entry(store, &question)?;
    let post = recipient(store, context, question.to)?;
    let source = template::parse(&entry.name, entry.language, &entry.text).ok();
    let front = template::front(&entry.text);
    let mut answer = Answer {
        language: entry.language,
        pages: Vec::new(),
        words: Vec::new(),
        title: front
            .as_ref()
            .map_or_else(|| entry.name.clone(), |front| front.title.clone()),
        about: front.map(|front| front.about).unwrap_or_default(),
        blocks: Vec::new(),
        fields: fields(context.language, &entry),
        problems: check::tell(context.language, &entry),
        recipient_name: None,
        recipient_title: None,
        recipient: post.clone(),
        word_count: 0,
    };
    if let Some(post) = &post {
        let addressee = addressee::of_post(store, post, context.today)?;
        answer.recipient_name = addressee.person().map(model::person::Person::full_name);
        answer.recipient_title = Some(addressee.shown_title(context.language).0);
    }
    if let Some(source) = source {
        draw(&mut answer, store, context, &entry, &source)?;
    }
    Ok(answer)
}

/// What was typed, else the file.
fn entry(store: &Store, question: &Question) -> Result<Entry> {
    let Question { name, language, .. } = question;
    let found = catalogue::entries(store)?
        .into_iter()
        .find(|entry| entry.name == *name && entry.language == *language);
    match (&question.source, found) {
        (None, None) => Err(Error::UnknownTemplate(name.clone())),
        (None, Some(entry)) => Ok(entry),
        (Some(text), found) => Ok(Entry {
            name: name.clone(),
            language: *language,
            text: text.clone(),
            supplied: false,
            file: found.map_or_else(|| format!("{name}/{language}.md"), |entry| entry.file),
        }),
    }
}

/// The one asked for, else the first office of the directory that somebody holds today.
fn recipient(store: &Store, context: &Context, asked: Option<PostId>) -> Result<Option<PostId>> {
    if let Some(post) = asked {
        storage::post::get(store, &post)?.ok_or_else(|| Error::not_found("post", &post))?;
        return Ok(Some(post));
    }
    for post in storage::post::list(store)? {
        if storage::membership::holder(store, &post.id, context.today)?.is_some() {
            return Ok(Some(post.id));
        }
    }
    Ok(None)
}

fn draw(
    answer: &mut Answer,
    store: &Store,
    context: &Context,
    entry: &Entry,
    source: &Source,
) -> Result<()> {
    let language = source.language;
    let given = examples(context, source, answer.recipient_name.as_deref());
    let instance = template::instantiate(source, &given)
        .map_err(|error| catalogue::broken(&entry.file, error))?;
    let own = message(language, "template-own-words", &[]);
    answer.blocks = template::block_lines(source, &entry.text, &given, &own);
    let version = Version {
        language,
        subject: instance.subject,
        body: fill(&instance.body, &own),
        salutation: None,
        valediction: None,
        fields: given,
        send: true,
    };
    let letter = example(store, context, answer.recipient.clone(), version.clone())?;
    let pages = pages::pages(store, context, letter, version)?;
    answer.pages = pages.svg();
    answer.words = pages.text();
    answer.word_count = crate::letter::preview::word_count(&pages);
    Ok(())
}

/// The examples the template gives of its fields, and of the letter it may follow on.
fn examples(
    context: &Context,
    source: &Source,
    recipient: Option<&str>,
) -> BTreeMap<String, String> {
    let language = source.language;
    let before = context.today - jiff::Span::new().days(40);
    let words = |key| message(language, key, &[]);
    let mut given: BTreeMap<String, String> = [
        ("reference", "2026/051".to_owned()),
        ("previous_reference", "2026/046".to_owned()),
        ("previous_date", i18n::date::long(language, before)),
        ("previous_subject", words("template-example-subject")),
        (
            "previous_recipient",
            recipient.unwrap_or_default().to_owned(),
        ),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect();
    let declared = &source.front.fields;
    given.extend(
        declared
            .iter()
            .map(|field| (field.name.clone(), field.example.clone())),
    );
    given
}

/// A letter that is never kept.
fn example(
    store: &Store,
    context: &Context,
    recipient: Option<PostId>,
    version: Version,
) -> Result<Letter> {
    let post = match &recipient {
        Some(post) => storage::post::get(store, post)?,
        None => None,
    };
    let draft = Draft {
        id: (context.new_id)().into(),
        created_at: context.now,
        edited_at: context.now,
        allotted: None,
        content: Content {
            template: None,
            competence: post.as_ref().and_then(compose::first_competence),
            recipient,
            date: None,
            signatories: compose::signatories(store, Vec::new())?,
            enclosures: Vec::new(),
            copies: Vec::new(),
            channel: Channel::default(),
            answers: None,
            campaign: None,
            your_reference: None,
            your_letter_of: None,
            axis: None,
            relance: None,
            ignored: Vec::new(),
            versions: vec![version],
        },
    };
    Ok(Letter::Draft(draft))
}
