//! Everything that is true of a letter on its day, read once: what the words are made from.

use model::{
    Date, Language,
    competence::Competence,
    letter::Letter,
    reference::Reference,
    sender::{Sender, Signatory},
    setting::Settings,
    version::Version,
};
use storage::Store;
use template::DeclaredField;

use super::{
    common::{self, Common},
    recipient::{self, Written},
    shared::Shared,
    snapshot::Snapshot,
};
use crate::{
    Context, Error, Result,
    addressee::{self, Addressee},
    archive::sealed,
    follow_up::{Kind, matter},
    picture::Pictures,
    typeface::Typeface,
};

/// A sent letter that another follows on.
pub struct Previous {
    pub reference: String,
    pub on: Date,
    pub subject: String,
    /// Whom it went to, as one speaks of them; none where nobody held the office.
    pub recipient: Option<String>,
}

pub struct Facts {
    pub letter: Letter,
    pub version: Version,
    /// The date the page bears.
    pub dated: Date,
    pub reference: Option<Reference>,
    pub settings: Settings,
    pub sender: Option<Sender>,
    pub signatories: Vec<Signatory>,
    pub pictures: Pictures,
    pub typeface: Typeface,
    pub competence: Option<Competence>,
    pub addressee: Option<Addressee>,
    pub written: Option<Written>,
    /// The sent letter this one follows on.
    pub previous: Option<Previous>,
    /// Of a reminder: to whom it was written, by name, where whoever holds the office was never written to about it.
    pub speaks_to: Option<String>,
    /// What it has of its campaign, where it belongs to one.
    pub common: Option<Common>,
    /// Enclosures whose file is gone.
    pub lost_enclosures: Vec<String>,
    /// Fields the letter's template declares.
    pub declared: Vec<DeclaredField>,
    /// The same as the person at the desk reads them, where the template has their language.
    pub told: Vec<DeclaredField>,
}

/// The letter of that name.
pub fn letter(store: &Store, id: &model::id::LetterId) -> Result<Letter> {
    storage::letter::get(store, id)?.ok_or_else(|| Error::not_found("letter", id))
}

/// The letter a person means: by its id, or by its reference where it has one.
pub fn named(store: &Store, named: &model::id::LetterId) -> Result<model::id::LetterId> {
    if storage::letter::get(store, named)?.is_some() {
        return Ok(named.clone());
    }
    storage::letter::by_reference(store, named.as_str())?
        .ok_or_else(|| Error::not_found("letter", named))
}

/// The version in `language`, else the one to send, else the first.
pub fn version(letter: &Letter, language: Option<Language>) -> Result<Version> {
    let content = letter.content();
    match language {
        Some(language) => content
            .version(language)
            .cloned()
            .ok_or(Error::VersionMissing(language)),
        None => content
            .to_send()
            .or_else(|| content.versions.first())
            .cloned()
            .ok_or(Error::VersionMissing(Language::Fr)),
    }
}

/// The date fixed by the person, else the one it was printed with, else today.
pub fn dated(letter: &Letter, today: Date) -> Date {
    letter
        .content()
        .date
        .or_else(|| letter.printed().map(|printed| printed.date))
        .unwrap_or(today)
}

pub fn facts(store: &Store, context: &Context, letter: Letter, version: Version) -> Result<Facts> {
    Shared::read(store, context)?.facts(letter, version)
}

impl Shared<'_> {
    pub fn facts(&self, letter: Letter, version: Version) -> Result<Facts> {
        let dated = dated(&letter, self.context.today);
        self.facts_on(letter, version, dated)
    }

    /// The same where the page bears another date: who holds the post is asked for that day.
    pub fn facts_on(&self, letter: Letter, version: Version, dated: Date) -> Result<Facts> {
        let content = letter.content();
        let signatories = self.signatories(&letter);
        let addressee = match &content.recipient {
            Some(post) => Some(addressee::of_post(self.store, post, dated)?),
            None => None,
        };
        let sender = self.sender.as_ref();
        let written = match &addressee {
            Some(addressee) => Some(recipient::written(
                self.store,
                &recipient::Asked {
                    addressee,
                    competence: content.competence.as_deref(),
                    language: version.language,
                    told_in: self.context.language,
                    today: self.context.today,
                    dated,
                    confirmed: &self.confirmed,
                    sender_country: sender.map(|sender| sender.country).unwrap_or_default(),
                    plural: sender
                        .map(|sender| sender.voice)
                        .unwrap_or_default()
                        .plural(signatories.len()),
                },
            )?),
            None => None,
        };
        Ok(Facts {
            dated,
            speaks_to: speaks_to(self.store, &letter, addressee.as_ref())?,
            reference: letter.reference().cloned(),
            previous: match &content.answers {
                Some(id) => previous(self.store, id)?,
                None => None,
            },
            common: common::of(self, &letter, version.language)?,
            declared: self.declared(content.template.as_deref(), version.language),
            told: self.declared(content.template.as_deref(), self.context.language),
            lost_enclosures: lost_enclosures(self.store, &letter),
            competence: self.competence(content.competence.as_deref()),
            settings: self.settings.clone(),
            sender: self.sender.clone(),
            pictures: self.pictures.clone(),
            typeface: self.typeface.clone(),
            signatories,
            addressee,
            written,
            version,
            letter,
        })
    }
}

fn speaks_to(
    store: &Store,
    letter: &Letter,
    addressee: Option<&Addressee>,
) -> Result<Option<String>> {
    let reminds = letter.content().template.as_deref() == Some(Kind::Relance.template());
    let Some(holder) = addressee.and_then(Addressee::person).filter(|_| reminds) else {
        return Ok(None);
    };
    let mut name = None;
    for recalled in storage::follow_up::recalled(store, letter.id())? {
        let matter = matter::read(store, &recalled)?;
        if matter.was_put_to(holder) {
            return Ok(None);
        }
        name = name.or_else(|| matter.recipient());
    }
    Ok(name)
}

/// None where it did not leave.
pub fn previous(store: &Store, id: &model::id::LetterId) -> Result<Option<Previous>> {
    let Some(matter) = storage::follow_up::matter(store, id)? else {
        return Ok(None);
    };
    let kept = sealed::read(&matter.snapshot);
    Ok(Some(Previous {
        reference: matter.reference,
        on: matter.on,
        subject: kept
            .as_ref()
            .map(Snapshot::subject_in_words)
            .unwrap_or_default(),
        recipient: kept.and_then(|kept| kept.recipient_in_words()),
    }))
}

impl Previous {
    /// As fields of a text in `language`.
    pub fn values(&self, language: Language) -> [(&'static str, String); 4] {
        [
            ("previous_reference", self.reference.clone()),
            ("previous_date", i18n::date::long(language, self.on)),
            ("previous_subject", self.subject.clone()),
            (
                "previous_recipient",
                self.recipient.clone().unwrap_or_default(),
            ),
        ]
    }
}

fn lost_enclosures(store: &Store, letter: &Letter) -> Vec<String> {
    letter
        .content()
        .enclosures
        .iter()
        .filter(|enclosure| !storage::files::path(store, &enclosure.sha256).is_file())
        .map(|enclosure| enclosure.title.clone())
        .collect()
}

impl Facts {
    /// What a field means in a few words, in the language of the letter; how to fill it is left out.
    pub fn meaning(&self, name: &str) -> String {
        meaning(&self.declared, self.version.language, name).unwrap_or_else(|| name.to_owned())
    }

    /// The same in the language of the person at the desk.
    pub fn meaning_told(&self, name: &str, language: Language) -> String {
        meaning(&self.told, language, name).unwrap_or_else(|| self.meaning(name))
    }
}

fn meaning(declared: &[DeclaredField], language: Language, name: &str) -> Option<String> {
    let declared = declared.iter().find(|field| field.name == name);
    let meaning = declared
        .map(|field| field.meaning.clone())
        .or_else(|| i18n::try_message(language, &template::field::meaning_key(name), &[]))?;
    let short = meaning.split([':', ',', ';', '(']).next();
    Some(short.unwrap_or_default().trim().to_owned())
}
