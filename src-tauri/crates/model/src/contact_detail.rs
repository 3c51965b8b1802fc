//! How a post or an organization is reached (Popolo `ContactDetail`), with source and date of the last check.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Country, Language, PartialDate,
    id::{ContactDetailId, OrganizationId, PostId},
    source::Source,
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactDetail {
    pub id: ContactDetailId,
    pub owner: Owner,
    pub value: ContactValue,
    pub visibility: Visibility,
    pub source: Option<Source>,
    /// The last date on which somebody at this desk, or the source, saw that it holds.
    pub checked_on: Option<PartialDate>,
    /// Whether somebody at this desk confirmed it.
    pub confirmed: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase", tag = "kind", content = "id")]
pub enum Owner {
    Post(PostId),
    Organization(OrganizationId),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase", tag = "kind", content = "value")]
pub enum ContactValue {
    Address(PostalAddress),
    Email(String),
    Voice(String),
    Url(String),
}

/// A postal address in one language (Belgium: one language per address, bpost).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PostalAddress {
    pub language: Language,
    pub building: Option<String>,
    pub floor: Option<String>,
    /// Street and number in the order of the country: `Rue de la Loi 16`, `127 rue de Grenelle`.
    pub street: String,
    /// Number of the box, without its word: `12`.
    #[serde(rename = "box")]
    pub box_number: Option<String>,
    pub postcode: String,
    pub city: String,
    pub country: Country,
}

/// A private detail is never printed and never used unless the person asks for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Visibility {
    #[default]
    Public,
    Private,
}

/// How far a postal address can be relied upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AddressState {
    /// Confirmed at this desk within the last six months.
    Confirmed,
    /// The post's own address, not confirmed here, or too long ago.
    ToConfirm,
    /// The seat of the government or administration, proposed because the post has none of its own.
    Proposed,
    /// None is known.
    Missing,
}

impl ContactDetail {
    /// Confirmed within six months of `today`, or still to confirm.
    pub fn address_state(&self, today: Date) -> AddressState {
        let fresh = self
            .checked_on
            .and_then(|checked| {
                checked
                    .first_day()
                    .checked_add(jiff::Span::new().months(6))
                    .ok()
            })
            .is_some_and(|limit| today <= limit);
        if self.confirmed && fresh {
            AddressState::Confirmed
        } else {
            AddressState::ToConfirm
        }
    }
}
