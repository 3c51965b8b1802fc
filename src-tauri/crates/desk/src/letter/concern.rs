//! What there is to say about a letter before a word of its text is read: who writes, to whom, with what.

use model::{
    Code, Notice, Place,
    notice::Part,
    sender::{Sender, Signatory},
};

use super::facts::Facts;
use crate::{Context, addressee};

pub fn about_facts(context: &Context, facts: &Facts) -> Vec<Notice> {
    let mut notices = match &facts.sender {
        None => vec![Notice::new(Code::SenderMissing, Part::Letterhead)],
        Some(sender) => about_sender(context, facts, sender),
    };
    if facts.signatories.is_empty() {
        notices.push(Notice::new(Code::NoSignatory, Part::Signatory));
    }
    notices.extend(
        facts
            .signatories
            .iter()
            .filter_map(|signatory| about_signatory(facts, signatory)),
    );
    match &facts.written {
        None => notices.push(Notice::new(Code::NoRecipient, Part::Address)),
        Some(written) => {
            let own = &facts.version;
            // A form the person wrote has no table behind it.
            let applies = |notice: &&Notice| match notice.place.part {
                Part::Salutation => own.salutation.is_none(),
                Part::Valediction => own.valediction.is_none(),
                _ => true,
            };
            notices.extend(written.notices.iter().filter(applies).cloned());
        }
    }
    notices.extend(facts.lost_enclosures.iter().map(|title| {
        Notice::new(
            Code::EnclosureMissing,
            Place::from(Part::Enclosure).field(title),
        )
        .with("title", title)
    }));
    notices
}

fn about_sender(context: &Context, facts: &Facts, sender: &Sender) -> Vec<Notice> {
    let language = facts.version.language;
    let mut notices = Vec::new();
    if sender.example {
        let name = addressee::shown_name(&sender.name, context.language);
        notices.push(Notice::new(Code::SenderIsExample, Part::Letterhead).with("name", name));
    }
    for (word, text) in [
        ("name", &sender.name),
        ("street", &sender.street),
        ("city", &sender.city),
    ] {
        if text.get(language).is_none_or(|text| text.trim().is_empty()) {
            notices.push(
                Notice::new(
                    Code::SenderTextMissing,
                    Place::from(Part::Letterhead).field(word),
                )
                .with("text", word)
                .with("language", language),
            );
        }
    }
    notices
}

fn about_signatory(facts: &Facts, signatory: &Signatory) -> Option<Notice> {
    let language = facts.version.language;
    let lacks = signatory.function.get(language).is_none() && !signatory.function.0.is_empty();
    lacks.then(|| {
        Notice::new(
            Code::SignatoryFunctionMissing,
            Place::from(Part::Signatory).field(signatory.id.as_str()),
        )
        .with("name", &signatory.name)
        .with("language", language)
    })
}
