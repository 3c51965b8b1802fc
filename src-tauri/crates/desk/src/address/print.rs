//! Envelopes or labels for letters, with the addresses that stand on them.

use std::collections::BTreeSet;

use i18n::{etiquette, message};
use model::{
    Code, Country,
    id::{CampaignId, LetterId},
    letter::Letter,
    manuscript::{AddressLine, AddressText, Addressed, Metadata, Piece, Stationery},
};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use crate::{
    Context, Desk, Error, Result, addressee,
    archive::sealed,
    campaign::export::ticked,
    file,
    letter::{
        facts::{self, Facts},
        manuscript::sender_address,
        shared::Shared,
    },
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "PrintAddresses", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    #[serde(default)]
    pub campaign: Option<CampaignId>,
    #[serde(default)]
    #[ts(as = "Option<Vec<LetterId>>", optional)]
    pub letters: Vec<LetterId>,
    pub stationery: Stationery,
    /// Labels of the first sheet that are used up.
    #[serde(default)]
    #[ts(as = "Option<u32>", optional)]
    pub skip: u32,
    /// Path of the file to write.
    pub out: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "PrintedAddresses")]
pub struct Answer {
    pub path: String,
    pub pieces: u32,
    pub pages: u32,
    /// Recipients whose address does not fit; it is printed whole all the same.
    pub tight: Vec<String>,
    /// Letters that have no address to print.
    pub without: Vec<LetterId>,
}

pub fn print(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let mut letters = question.letters.clone();
    if let Some(campaign) = &question.campaign {
        letters.extend(ticked(store, campaign)?);
    }
    if letters.is_empty() {
        return Err(Error::FieldMissing("letters"));
    }
    let shared = Shared::read(store, context)?;
    let mut pieces = Vec::with_capacity(letters.len());
    let mut without = Vec::new();
    for id in letters {
        match piece(store, &shared, &id)? {
            Some(piece) => pieces.push(piece),
            None => without.push(id),
        }
    }
    if pieces.is_empty() {
        return Err(Error::not_found("address", &without[0]));
    }
    let count = pieces.len() as u32;
    let addressed = words(context, &shared, &question, pieces);
    let fonts = &shared.typeface.fonts;
    let layout = typeset::stationery(&addressed, fonts);
    let bytes =
        typeset::pdf(&layout, fonts).map_err(|error| Error::Typesetting(error.to_string()))?;
    file::write(&question.out, &bytes)?;
    let tight: BTreeSet<String> = layout
        .notices
        .iter()
        .filter(|notice| notice.code == Code::AddressWindow)
        .filter_map(|notice| notice.args.get("recipient").cloned())
        .collect();
    Ok(Answer {
        path: question.out,
        pieces: count,
        pages: layout.pages.len() as u32,
        tight: tight.into_iter().collect(),
        without,
    })
}

fn piece(store: &Store, shared: &Shared<'_>, id: &LetterId) -> Result<Option<Piece>> {
    let letter = facts::letter(store, id)?;
    let printed = as_printed(&letter);
    let version = facts::version(&letter, None)?;
    let facts = shared.facts(letter, version)?;
    let address = printed.or_else(|| {
        facts
            .written
            .as_ref()
            .map(|written| written.address.clone())
    });
    Ok(address
        .filter(|address| !address.lines.is_empty())
        .map(|address| Piece {
            address,
            sender: sender(&facts),
            mention: etiquette::mention(locale(&facts), facts.letter.content().channel),
        }))
}

/// A letter that was printed goes where it says, whatever the directory says since.
fn as_printed(letter: &Letter) -> Option<AddressText> {
    let snapshot = sealed::read(&letter.printed()?.snapshot)?;
    let line = |text: String| AddressLine {
        forms: vec![text],
        may_wrap: true,
        language: None,
    };
    Some(AddressText {
        lines: snapshot.recipient.address.into_iter().map(line).collect(),
        country: Country::Be,
        language: snapshot.language.parse().ok()?,
    })
}

fn locale(facts: &Facts) -> etiquette::Locale {
    let language = facts.version.language;
    facts.addressee.as_ref().map_or_else(
        || etiquette::Locale::of(language, Country::Be),
        |addressee| addressee.locale(language),
    )
}

fn sender(facts: &Facts) -> Vec<String> {
    let Some(sender) = &facts.sender else {
        return Vec::new();
    };
    let language = facts.version.language;
    let mut lines = vec![addressee::shown_name(&sender.name, language)];
    lines.extend(sender_address(sender, language));
    let to = facts.addressee.as_ref().map(|to| to.government.country);
    // What comes back from abroad finds its country.
    if to.is_some_and(|to| to != sender.country) {
        lines.extend(etiquette::country(locale(facts), sender.country));
    }
    lines.retain(|line| !line.trim().is_empty());
    lines
}

fn words(
    context: &Context,
    shared: &Shared<'_>,
    question: &Question,
    pieces: Vec<Piece>,
) -> Addressed {
    let language = context.language;
    let sender = shared.sender.as_ref();
    let country = sender.map(|sender| sender.country).unwrap_or_default();
    Addressed {
        on: question.stationery,
        language,
        spacing: shared.settings.letterhead.french_spacing,
        pieces,
        skip: question.skip,
        page_label: etiquette::page_label(etiquette::Locale::of(language, country)),
        metadata: Metadata {
            title: message(language, "stationery-title", &[]),
            author: sender
                .map(|sender| addressee::shown_name(&sender.name, language))
                .unwrap_or_default(),
            date: context.today.to_string(),
            ..Metadata::default()
        },
    }
}
