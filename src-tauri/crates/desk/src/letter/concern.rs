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
    notices.extend(lost_files(facts));
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

/// Files of the house, pictures and faces, that are gone or were damaged.
fn lost_files(facts: &Facts) -> impl Iterator<Item = Notice> {
    let logo = facts.settings.letterhead.logo.as_ref();
    let signatures = facts.signatories.iter();
    let signatures = signatures.filter_map(|signatory| signatory.signature.as_ref());
    let pictures = logo.map(|logo| (Part::Letterhead, logo)).into_iter();
    let pictures = pictures.chain(signatures.map(|picture| (Part::Signatory, picture)));
    let pictures = pictures
        .filter(|(_, picture)| !facts.pictures.has(picture))
        .map(|(part, picture)| (part, &picture.file_name));
    let fonts = facts.typeface.lost.iter();
    pictures
        .chain(fonts.map(|font| (Part::Letterhead, font)))
        .map(|(part, file)| Notice::new(Code::LetterheadFileMissing, part).with("file", file))
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
