//! What is kept of a letter beside its bytes when it is printed, and sealed when it leaves. Own structs, so that a
//! sealed snapshot reads for good.

use std::collections::BTreeMap;

use model::enclosure::Enclosure;
use serde::{Deserialize, Serialize};

use super::{demand, facts::Facts, pages::Pages, value::values};
use crate::addressee::Addressee;

/// Source text, merge facts, membership and address as they stood.
#[derive(Debug, Serialize, Deserialize)]
pub struct Snapshot {
    pub program: String,
    pub reference: String,
    pub language: String,
    pub date: String,
    pub pages: u32,
    pub template: Option<String>,
    pub subject: String,
    pub body: String,
    pub salutation: String,
    pub valediction: String,
    /// Value of every field as it stood.
    pub fields: BTreeMap<String, String>,
    pub sender: String,
    pub signatories: Vec<String>,
    pub recipient: SealedRecipient,
    pub enclosures: Vec<SealedEnclosure>,
    pub copies: Vec<String>,
    /// What it asks, item by item of its numbered lists.
    #[serde(default)]
    pub demands: Vec<String>,
    /// SHA-256 of the drawing of the sealed pages kept beside the PDF: one JSON list of SVG elements.
    pub drawing_sha256: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct SealedRecipient {
    pub post: String,
    pub government: String,
    pub title: String,
    pub person: Option<String>,
    pub person_name: Option<String>,
    pub membership: Option<String>,
    pub since: Option<String>,
    pub address: Vec<String>,
    pub contact: Option<String>,
    pub address_source: Option<String>,
    pub address_checked_on: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct SealedEnclosure {
    pub title: String,
    pub file_name: String,
    pub sha256: String,
    pub bytes: u64,
}

pub fn snapshot(facts: &Facts, pages: &Pages, drawing_sha256: String) -> Snapshot {
    let forms = facts
        .written
        .as_ref()
        .and_then(|written| written.forms.as_ref());
    let version = &facts.version;
    let content = facts.letter.content();
    let form = |own: &Option<String>, form: Option<&String>| {
        own.clone().or_else(|| form.cloned()).unwrap_or_default()
    };
    Snapshot {
        program: env!("CARGO_PKG_VERSION").to_owned(),
        reference: facts
            .reference
            .as_ref()
            .map(|reference| reference.text.clone())
            .unwrap_or_default(),
        language: version.language.to_string(),
        date: facts.dated.to_string(),
        pages: pages.layout.pages.len() as u32,
        template: content.template.clone(),
        subject: version.subject.clone(),
        body: version.body.clone(),
        salutation: form(&version.salutation, forms.map(|forms| &forms.salutation)),
        valediction: form(&version.valediction, forms.map(|forms| &forms.valediction)),
        fields: values(facts)
            .0
            .into_iter()
            .map(|(name, value)| (name, value.text))
            .collect(),
        sender: facts
            .sender
            .as_ref()
            .map(|sender| crate::addressee::shown_name(&sender.name, version.language))
            .unwrap_or_default(),
        signatories: facts
            .signatories
            .iter()
            .map(|signatory| signatory.name.clone())
            .collect(),
        recipient: recipient(facts, pages.layout.address.clone()),
        enclosures: content.enclosures.iter().map(enclosure).collect(),
        copies: content.copies.clone(),
        demands: demand::asked(&pages.manuscript.body),
        drawing_sha256,
    }
}

fn recipient(facts: &Facts, address: Vec<String>) -> SealedRecipient {
    let addressee: Option<&Addressee> = facts.addressee.as_ref();
    let held = addressee.and_then(|addressee| addressee.holder.as_ref());
    let found = facts
        .written
        .as_ref()
        .and_then(|written| written.found.as_ref());
    let contact = found.map(|found| &found.contact);
    SealedRecipient {
        post: addressee
            .map(|addressee| addressee.post.id.to_string())
            .unwrap_or_default(),
        government: addressee
            .map(|addressee| addressee.government.id.to_string())
            .unwrap_or_default(),
        title: addressee
            .map(|addressee| addressee.shown_title(facts.version.language).0)
            .unwrap_or_default(),
        person: held.map(|(_, person)| person.id.to_string()),
        person_name: held.map(|(_, person)| person.full_name()),
        membership: held.map(|(membership, _)| membership.id.to_string()),
        since: held
            .and_then(|(membership, _)| membership.since)
            .map(|since| since.to_string()),
        address,
        contact: contact.map(|contact| contact.id.to_string()),
        address_source: contact
            .and_then(|contact| contact.source.as_ref())
            .map(|source| source.name.clone()),
        address_checked_on: contact
            .and_then(|contact| contact.checked_on)
            .map(|checked| checked.to_string()),
    }
}

fn enclosure(enclosure: &Enclosure) -> SealedEnclosure {
    SealedEnclosure {
        title: enclosure.title.clone(),
        file_name: enclosure.file_name.clone(),
        sha256: enclosure.sha256.clone(),
        bytes: enclosure.bytes,
    }
}
