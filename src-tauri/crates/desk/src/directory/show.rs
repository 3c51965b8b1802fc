//! One entry of the directory: a post, a person or an organization.

use model::{
    Language, Localized, PartialDate,
    contact_detail::{AddressState, ContactDetail, ContactValue},
    id::{MembershipId, PersonId},
    organization::Organization,
    person::Person,
    post::Post,
    source::Source,
};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use super::post::post;
use crate::{
    Context, Desk, Error, Result,
    addressee::{Found, shown_name},
    directory::holder::OtherPost,
    letter::list::Row,
    told,
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ShowEntry")]
pub struct Question {
    pub id: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase", tag = "kind")]
#[ts(rename = "DirectoryEntry")]
pub enum Answer {
    Post(Box<PostEntry>),
    Person(Box<PersonEntry>),
    Organization(Box<OrganizationEntry>),
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PostEntry {
    pub post: Post,
    pub government: Organization,
    pub government_name: String,
    pub shown_title: String,
    pub shown_title_language: Language,
    /// Latest first.
    pub holders: Vec<HolderOverTime>,
    pub competences: Vec<CompetenceLabel>,
    pub addresses: Vec<AddressEntry>,
    /// E-mail, telephone, site.
    pub contacts: Vec<ContactDetail>,
    /// How one writes to the present holder, by language.
    pub forms: Vec<FormEntry>,
    /// Letters written to this post under all its holders, latest first.
    pub letters: Vec<Row>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct HolderOverTime {
    pub membership: MembershipId,
    pub person: PersonId,
    pub name: String,
    pub since: Option<PartialDate>,
    pub until: Option<PartialDate>,
    pub current: bool,
    pub source: Option<Source>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CompetenceLabel {
    pub slug: String,
    pub label: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AddressEntry {
    pub contact: ContactDetail,
    pub language: Language,
    /// As it will be written on a letter in that language.
    pub lines: Vec<String>,
    pub state: AddressState,
    pub note: String,
    /// Where it is the seat's and not the post's own: whose.
    pub seat_of: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FormEntry {
    pub language: Language,
    pub salutation: String,
    pub in_text: Option<String>,
    pub valediction: String,
    /// Name of the form, to confirm it.
    pub key: String,
    pub confirmed: bool,
    /// Whether a source supports it.
    pub sourced: bool,
    pub sources: Vec<String>,
    /// What is missing or uncertain, in the user's words.
    pub note: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PersonEntry {
    pub person: Person,
    pub posts: Vec<HeldPost>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct HeldPost {
    pub post: OtherPost,
    pub since: Option<PartialDate>,
    pub until: Option<PartialDate>,
    pub current: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OrganizationEntry {
    pub organization: Organization,
    pub shown_name: String,
    pub names: Localized,
    pub posts: Vec<OtherPost>,
    pub addresses: Vec<AddressEntry>,
}

pub fn show(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    if storage::post::get(store, &question.id.as_str().into())?.is_some() {
        return Ok(Answer::Post(Box::new(post(
            store,
            context,
            &question.id.as_str().into(),
        )?)));
    }
    if let Some(found) = storage::person::get(store, &question.id.as_str().into())? {
        return Ok(Answer::Person(Box::new(person(store, context, found)?)));
    }
    if let Some(found) = storage::organization::get(store, &question.id.as_str().into())? {
        return Ok(Answer::Organization(Box::new(organization(
            store, context, found,
        )?)));
    }
    Err(Error::not_found("directory", question.id))
}

fn person(store: &Store, context: &Context, person: Person) -> Result<PersonEntry> {
    let mut posts = Vec::new();
    for membership in storage::membership::of_person(store, &person.id)? {
        let gone = storage::directory::binned_at(store, membership.post.as_str())?.is_some();
        if let Some(post) = storage::post::get(store, &membership.post)?.filter(|_| !gone) {
            posts.push(HeldPost {
                post: OtherPost::of(&post, context),
                since: membership.since,
                until: membership.until,
                current: membership.holds_on(context.today),
            });
        }
    }
    Ok(PersonEntry { person, posts })
}

fn organization(
    store: &Store,
    context: &Context,
    organization: Organization,
) -> Result<OrganizationEntry> {
    let posts = storage::post::by_organization(store, &organization.id)?;
    let addresses = storage::contact_detail::of_organization(store, &organization.id)?
        .into_iter()
        .filter_map(|contact| match contact.value.clone() {
            ContactValue::Address(postal) => {
                let state = contact.address_state(context.today);
                Some(Found {
                    contact,
                    postal,
                    state,
                    seat: None,
                })
            }
            _ => None,
        })
        .map(|used| AddressEntry {
            language: used.postal.language,
            lines: vec![
                used.postal.street.clone(),
                format!("{} {}", used.postal.postcode, used.postal.city),
            ],
            state: used.state,
            note: told::address_note(context, Some(&used)),
            seat_of: None,
            contact: used.contact,
        })
        .collect();
    Ok(OrganizationEntry {
        shown_name: shown_name(&organization.name, context.language),
        names: organization.name.clone(),
        posts: posts
            .iter()
            .map(|post| OtherPost::of(post, context))
            .collect(),
        addresses,
        organization,
    })
}
