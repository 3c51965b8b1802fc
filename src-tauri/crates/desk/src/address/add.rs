//! An address found elsewhere, dated today; or the confirmation that one holds.

use model::{
    Country, Language,
    contact_detail::{ContactDetail, ContactValue, Owner, PostalAddress, Visibility},
    id::{ContactDetailId, PostId},
    source::Source,
};
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "AddAddress", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub post: PostId,
    pub language: Language,
    pub street: String,
    pub postcode: String,
    pub city: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub building: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floor: Option<String>,
    #[serde(rename = "box", default, skip_serializing_if = "Option::is_none")]
    pub box_number: Option<String>,
    #[serde(default)]
    pub country: Country,
    pub source: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "AddedAddress")]
pub struct Answer {
    pub contact: ContactDetailId,
    pub checked_on: String,
    pub source: String,
}

pub fn add(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    if storage::post::get(desk.store()?, &question.post)?.is_none() {
        return Err(Error::not_found("post", &question.post));
    }
    let text = |field: &'static str, text: &str| match text.trim() {
        "" => Err(Error::FieldMissing(field)),
        text => Ok(text.to_owned()),
    };
    let maybe = |text: Option<String>| {
        text.map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
    };
    let source = text("source", &question.source)?;
    let postal = PostalAddress {
        language: question.language,
        building: maybe(question.building),
        floor: maybe(question.floor),
        street: text("street", &question.street)?,
        box_number: maybe(question.box_number),
        postcode: text("postcode", &question.postcode)?,
        city: text("city", &question.city)?,
        country: question.country,
    };
    let detail = ContactDetail {
        id: (context.new_id)().into(),
        owner: Owner::Post(question.post.clone()),
        value: ContactValue::Address(postal),
        visibility: Visibility::Public,
        source: Some(Source {
            name: source.clone(),
            url: source.starts_with("https://").then(|| source.clone()),
            date: Some(context.today.into()),
            confirmed_until: Some(context.today.into()),
            confidence: None,
        }),
        checked_on: Some(context.today.into()),
        confirmed: true,
    };
    desk.transact(
        Op::AddAddress {
            post: question.post,
        },
        context,
        |tx| Ok(storage::contact_detail::put(tx, &detail)?),
    )?;
    Ok(Answer {
        contact: detail.id,
        checked_on: context.today.to_string(),
        source,
    })
}
