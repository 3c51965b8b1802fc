//! Letters as e-mails that are still to be sent: the PDF and what goes with it attached, the words of the letter in plain
//! text and in its language. The person's own mail program opens and sends them.

use std::path::Path;

use exchange::mail::{self, Address, Attachment, Draft};
use i18n::message;
use model::{
    Language,
    contact_detail::ContactValue,
    id::{CampaignId, LetterId},
    letter::{Letter, LetterState},
};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use crate::{
    Context, Desk, Error, Result,
    addressee::shown_name,
    campaign::{copy::Copies, export::ticked},
    letter::{
        facts::{self, Facts},
        named,
        pages::Pages,
        shared::Shared,
    },
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DraftMails", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    #[serde(default)]
    pub campaign: Option<CampaignId>,
    #[serde(default)]
    #[ts(as = "Option<Vec<LetterId>>", optional)]
    pub letters: Vec<LetterId>,
    /// Folder to write to; it is made.
    pub out: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DraftedMail")]
pub struct Row {
    pub letter: LetterId,
    pub path: String,
    /// None where the office's e-mail address is not known: the person fills it in.
    pub to: Option<String>,
}

pub fn draft(desk: &mut Desk, context: &Context, question: Question) -> Result<Vec<Row>> {
    let store = desk.store()?;
    let mut letters = question.letters.clone();
    if let Some(campaign) = &question.campaign {
        letters.extend(ticked(store, campaign)?);
    }
    let shared = Shared::read(store, context)?;
    let from = from(&shared)?;
    let mut copies = Copies::to(Path::new(&question.out));
    let mut rows = Vec::new();
    for id in letters {
        let letter = facts::letter(store, &id)?;
        if !matches!(letter.state(), LetterState::Prepared | LetterState::Sent) {
            continue;
        }
        let version = facts::version(&letter, None)?;
        let facts = shared.facts(letter, version)?;
        let to = email(store, &facts)?;
        let bytes = mail::draft(&written(store, context, &facts, from.clone(), to.clone())?);
        let name = named::file_name(&facts);
        let (path, _) = copies.put_as(&name, "eml", &bytes, None)?;
        rows.push(Row {
            letter: id,
            path,
            to,
        });
    }
    copies.finish()?;
    if rows.is_empty() {
        return Err(Error::LetterNotExported);
    }
    Ok(rows)
}

fn from(shared: &Shared<'_>) -> Result<Address> {
    let sender = shared.sender.as_ref();
    let email = sender.and_then(|sender| sender.email.clone());
    Ok(Address {
        name: sender.map(|sender| shown_name(&sender.name, shared.context.language)),
        email: email.ok_or(Error::FieldMissing("sender.email"))?,
    })
}

/// The office's own address for mail, where one is known and public.
fn email(store: &Store, facts: &Facts) -> Result<Option<String>> {
    let Some(post) = &facts.letter.content().recipient else {
        return Ok(None);
    };
    let details = storage::contact_detail::of_post(store, post)?;
    Ok(details.into_iter().find_map(|detail| match detail.value {
        ContactValue::Email(email)
            if detail.visibility == model::contact_detail::Visibility::Public =>
        {
            Some(email)
        }
        _ => None,
    }))
}

fn written(
    store: &Store,
    context: &Context,
    facts: &Facts,
    from: Address,
    to: Option<String>,
) -> Result<Draft> {
    let language = facts.version.language;
    let letter = &facts.letter;
    let printed = letter.printed().ok_or(Error::LetterNotExported)?;
    let pages = Pages::set(context, facts);
    let subject = pages.manuscript.subject.words.to_text();
    Ok(Draft {
        message_id: format!("{}@plaidoyer.invalid", letter.id()),
        date: context.now,
        from,
        to: to.map(|email| Address {
            name: facts
                .addressee
                .as_ref()
                .and_then(|addressee| addressee.person())
                .map(model::person::Person::full_name),
            email,
        }),
        subject: format!("{subject} ({})", printed.reference.text),
        language,
        text: text(language, &pages),
        attachments: attachments(store, letter, &named::file_name(facts))?,
    })
}

/// The letter's own words, and that it is attached.
fn text(language: Language, pages: &Pages) -> String {
    let manuscript = &pages.manuscript;
    let mut parts = vec![
        manuscript.salutation.to_text(),
        template::plain_text(&manuscript.body),
        manuscript.valediction.to_text(),
    ];
    let signed = manuscript.signatories.iter().map(|signatory| {
        let lines = [
            Some(signatory.name.clone()),
            signatory.function.clone(),
            signatory.organization.clone(),
        ];
        lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
    });
    parts.extend(signed);
    parts.push(message(language, "mail-attached", &[]));
    parts.retain(|part| !part.trim().is_empty());
    parts.join("\n\n") + "\n"
}

fn attachments(store: &Store, letter: &Letter, name: &str) -> Result<Vec<Attachment>> {
    let printed = letter.printed().ok_or(Error::LetterNotExported)?;
    let mut attachments = vec![Attachment {
        name: name.to_owned(),
        bytes: storage::files::read(store, &printed.pdf_sha256)?,
    }];
    for enclosure in &letter.content().enclosures {
        attachments.push(Attachment {
            name: enclosure.file_name.clone(),
            bytes: storage::files::read(store, &enclosure.sha256)?,
        });
    }
    Ok(attachments)
}
