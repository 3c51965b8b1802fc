//! How one writes to an addressee in a language: forms, address, and what there is to say about both.

use std::collections::BTreeSet;

use i18n::etiquette::{self, Forms};
use model::{
    Code, Country, Date, Language, Notice, contact_detail::AddressState, manuscript::AddressText,
    membership::Membership, notice::Part,
};
use storage::Store;

use super::finding;
use crate::{
    Result,
    addressee::{self, Addressee, Found},
};

pub struct Asked<'a> {
    pub addressee: &'a Addressee,
    pub competence: Option<&'a str>,
    pub language: Language,
    /// The language notices are told in.
    pub told_in: Language,
    pub today: Date,
    /// The day for which the holder was asked.
    pub dated: Date,
    /// Keys of the forms of address somebody at the desk confirmed.
    pub confirmed: &'a BTreeSet<String>,
    pub sender_country: Country,
    /// Whether the closing says "we".
    pub plural: bool,
}

pub struct Written {
    pub forms: Option<Forms>,
    pub address: AddressText,
    pub found: Option<Found>,
    pub notices: Vec<Notice>,
}

pub fn written(store: &Store, asked: &Asked<'_>) -> Result<Written> {
    let Asked {
        addressee,
        competence,
        language,
        ..
    } = *asked;
    let mut notices = Vec::new();
    let forms = forms(asked);
    match &forms {
        Some(forms) => notices.extend(forms.notices.clone()),
        None => notices.push(nobody(store, asked)?),
    }
    notices.extend(language_not_accepted(asked));
    let found = addressee::address(store, addressee, competence, language, asked.today)?;
    let mut address = AddressText {
        lines: Vec::new(),
        country: addressee.government.country,
        language,
    };
    match &found {
        Some(found) => {
            let (text, said) =
                addressee::block(addressee, found, competence, language, asked.sender_country);
            address = text;
            notices.extend(
                said.into_iter()
                    .map(|notice| notice.with("post", &addressee.post.id)),
            );
            notices.extend(about_address(asked, found));
        }
        None => notices
            .push(Notice::new(Code::NoAddress, Part::Address).with("post", &addressee.post.id)),
    }
    Ok(Written {
        forms,
        address,
        found,
        notices,
    })
}

/// Why nobody holds the post on that day: the last mandate ended, the first begins later, or none is known.
fn nobody(store: &Store, asked: &Asked<'_>) -> Result<Notice> {
    let post = &asked.addressee.post.id;
    let mandates = storage::membership::of_post(store, post)?;
    let about = |code| {
        Notice::new(code, Part::Address)
            .with("post", post)
            .with("title", asked.addressee.shown_title(asked.told_in).0)
            .with("date", i18n::date::long(asked.told_in, asked.dated))
    };
    let ended = |mandate: &&Membership| {
        let until = mandate.until.map(model::PartialDate::last_day);
        until.is_some_and(|until| until < asked.dated)
    };
    let last = mandates
        .iter()
        .filter(ended)
        .max_by_key(|m| m.until.map(model::PartialDate::last_day));
    let begins = mandates
        .iter()
        .filter_map(|mandate| finding::begins_after(mandate, asked.dated))
        .min_by_key(|since| since.first_day());
    Ok(match (last, begins) {
        (Some(last), None) => {
            let person = storage::person::get(store, &last.person)?;
            about(Code::MandateEnded)
                .with(
                    "name",
                    person.map(|person| person.full_name()).unwrap_or_default(),
                )
                .with("successor", "")
                .with("ended", finding::ended(asked.told_in, last))
        }
        (None, Some(begins)) => about(Code::MandateLater)
            .with("begins", i18n::date::long_partial(asked.told_in, begins)),
        _ => about(Code::NoHolder),
    })
}

/// None where nobody holds the post: a vacant office is not greeted.
fn forms(asked: &Asked<'_>) -> Option<Forms> {
    asked.addressee.holder.as_ref()?;
    Some(etiquette::forms(
        asked.addressee.locale(asked.language),
        &asked.addressee.etiquette(asked.competence, asked.language),
        asked.plural,
        &|key| asked.confirmed.contains(key),
    ))
}

fn about_address(asked: &Asked<'_>, found: &Found) -> Vec<Notice> {
    let rule = &asked.addressee.government.languages;
    let about = |code: Code| {
        Notice::new(code, Part::Address)
            .with("post", &asked.addressee.post.id)
            .with("contact", &found.contact.id)
    };
    let mut notices = match found.state {
        AddressState::Proposed => {
            let seat = found
                .seat
                .as_ref()
                .map(|seat| addressee::shown_name(&seat.name, asked.told_in));
            vec![about(Code::AddressProposed).with("organization", seat.unwrap_or_default())]
        }
        AddressState::ToConfirm => {
            let checked = found.contact.checked_on;
            let date = checked.map(|date| i18n::date::long_partial(asked.told_in, date));
            vec![
                about(Code::AddressToConfirm)
                    .with("date", date.unwrap_or_else(|| "unknown".to_owned())),
            ]
        }
        AddressState::Confirmed | AddressState::Missing => Vec::new(),
    };
    if found.postal.language != asked.language && rule.address_lines.contains(&asked.language) {
        notices.push(about(Code::AddressOtherLanguage).with("language", found.postal.language));
    }
    notices
}

fn language_not_accepted(asked: &Asked<'_>) -> Option<Notice> {
    let government = &asked.addressee.government;
    let rule = &government.languages;
    let fits = rule.accepted.is_empty() || rule.accepted.contains(&asked.language);
    (!fits).then(|| {
        Notice::new(Code::LanguageNotAccepted, Part::Language)
            .with("language", asked.language)
            .with(
                "organization",
                addressee::shown_name(&government.name, asked.told_in),
            )
            .with(
                "basis",
                addressee::shown_name(&rule.legal_basis, asked.told_in),
            )
            .with(
                "condition",
                rule.accepted_if
                    .get(&asked.language)
                    .map_or("", String::as_str),
            )
    })
}
