//! The form of `starter/directory.json`: one entry a line, so that a change of one fact is a change of one line.

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Directory {
    pub competences: Vec<Competence>,
    pub organizations: Vec<Organization>,
    pub persons: Vec<Person>,
    pub posts: Vec<Post>,
    pub memberships: Vec<Membership>,
    pub contact_details: Vec<ContactDetail>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Competence {
    pub slug: String,
    pub label: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Organization {
    pub id: String,
    pub parent: Option<String>,
    pub classification: String,
    pub name: BTreeMap<String, String>,
    pub country: String,
    pub competences: Vec<String>,
    pub languages: Option<LanguageRule>,
    pub source: Option<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LanguageRule {
    pub default: String,
    pub accepted: Vec<String>,
    #[serde(default)]
    pub accepted_if: BTreeMap<String, String>,
    pub tolerated: Vec<String>,
    pub avoid: Vec<String>,
    pub address_lines: Vec<String>,
    pub legal_basis: BTreeMap<String, String>,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    pub id: String,
    pub given_name: String,
    pub family_name: String,
    pub gender: Option<String>,
    pub language: Option<String>,
    pub party: Option<String>,
    pub wikidata: Option<String>,
    pub source: Source,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Post {
    pub id: String,
    pub organization: String,
    pub role: String,
    pub titles: BTreeMap<String, Title>,
    pub competences: Vec<String>,
    pub source: Source,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Title {
    pub text: String,
    pub origin: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Membership {
    pub id: String,
    pub post: String,
    pub person: String,
    pub since: Option<String>,
    pub until: Option<String>,
    pub source: Source,
}

#[derive(Deserialize)]
pub(super) struct ContactDetail {
    pub id: String,
    pub owner: Owner,
    #[serde(flatten)]
    pub value: Value,
    pub source: Option<Source>,
    pub checked_on: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Owner {
    Post(String),
    Organization(String),
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Value {
    Address(Address),
    Email(String),
    Voice(String),
    Url(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Address {
    pub language: String,
    pub building: Option<String>,
    pub floor: Option<String>,
    pub street: String,
    #[serde(rename = "box")]
    pub box_number: Option<String>,
    pub postcode: Option<String>,
    pub city: Option<String>,
    pub country: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub name: String,
    pub url: Option<String>,
    pub date: Option<String>,
    pub confirmed_until: Option<String>,
    pub confidence: Option<String>,
}
