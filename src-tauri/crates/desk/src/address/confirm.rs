//! "This address is right": dated today. The proposed seat becomes the post's own address.

use model::{
    Language,
    contact_detail::{ContactDetail, ContactValue, Owner},
    id::{ContactDetailId, PostId},
};
use serde::{Deserialize, Serialize};
use storage::{Op, Store};
use ts_rs::TS;

use crate::{
    Context, Desk, Error, Result,
    addressee::{self, Found},
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ConfirmAddress", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub post: PostId,
    /// None: in every language in which one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

/// As for an address that was added; of the language asked for, or the first one confirmed.
pub type Answer = super::add::Answer;

pub fn confirm(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let found = used(store, context, &question)?;
    let beside = beside(store, &question.post, &found)?;
    let confirmed: Vec<ContactDetail> = found
        .into_iter()
        .map(|found| confirmed(context, &question.post, found))
        .collect();
    let first = confirmed
        .first()
        .ok_or_else(|| Error::not_found("address", &question.post))?;
    let answer = Answer {
        contact: first.id.clone(),
        checked_on: context.today.to_string(),
        source: first
            .source
            .as_ref()
            .map(|source| source.name.clone())
            .unwrap_or_default(),
    };
    desk.transact(
        Op::ConfirmAddress {
            post: question.post,
        },
        context,
        |tx| {
            for detail in confirmed.iter().chain(&beside) {
                storage::contact_detail::put(tx, detail)?;
            }
            Ok(())
        },
    )?;
    Ok(answer)
}

/// The addresses a letter would use, in the language asked for or in each that the authority has.
fn used(store: &Store, context: &Context, question: &Question) -> Result<Vec<Found>> {
    let addressee = addressee::of_post(store, &question.post, context.today)?;
    let house = storage::setting::get(store)?.house_language;
    let languages = match question.language {
        Some(language) => vec![language],
        None => {
            let mut languages = vec![addressee.advised_language(house).0];
            languages.extend(&addressee.government.languages.address_lines);
            languages
        }
    };
    let mut found: Vec<Found> = Vec::new();
    for language in languages {
        if let Some(address) = addressee::address(store, &addressee, None, language, context.today)?
            && found
                .iter()
                .all(|known| known.contact.id != address.contact.id)
        {
            found.push(address);
        }
    }
    Ok(found)
}

/// The same seats in their other languages: they go on being used, and stay to be confirmed.
fn beside(store: &Store, post: &PostId, found: &[Found]) -> Result<Vec<ContactDetail>> {
    let own = storage::contact_detail::of_post(store, post)?;
    let own = own.iter().filter_map(language_of);
    let mut known: Vec<Language> = own
        .chain(found.iter().map(|found| found.postal.language))
        .collect();
    let mut beside = Vec::new();
    for seat in found.iter().filter_map(|found| found.seat.as_ref()) {
        for mut detail in storage::contact_detail::of_organization(store, &seat.id)? {
            let Some(language) = language_of(&detail).filter(|one| !known.contains(one)) else {
                continue;
            };
            known.push(language);
            detail.id = own_id(post, language);
            detail.owner = Owner::Post(post.clone());
            detail.confirmed = false;
            beside.push(detail);
        }
    }
    Ok(beside)
}

fn language_of(detail: &ContactDetail) -> Option<Language> {
    match &detail.value {
        ContactValue::Address(postal) => Some(postal.language),
        _ => None,
    }
}

fn own_id(post: &PostId, language: Language) -> ContactDetailId {
    format!("{post}/address/{language}").into()
}

/// The same facts with today's date; a proposed seat becomes an address of the post itself.
fn confirmed(context: &Context, post: &PostId, found: Found) -> ContactDetail {
    let mut detail = found.contact;
    if found.seat.is_some() {
        detail.id = own_id(post, found.postal.language);
        detail.owner = Owner::Post(post.clone());
    }
    detail.checked_on = Some(context.today.into());
    detail.confirmed = true;
    detail
}
