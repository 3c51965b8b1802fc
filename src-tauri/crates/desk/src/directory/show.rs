//! One entry of the directory: a post, a person or an organization.

use model::{
    Language, Localized, PartialDate,
    contact_detail::{AddressState, ContactDetail},
    id::{MembershipId, PersonId, PostId},
    organization::Organization,
    person::Person,
    post::Post,
    source::Source,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{directory::holder::OtherPost, letter::list::Row};

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

use model::{Date, contact_detail::ContactValue, id::ContactDetailId};
use storage::Store;

use crate::{
    Context, Desk, Error, Result,
    addressee::{self, Addressee, Found, shown_name},
    letter, told,
};

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
    Err(Error::NotFound {
        noun: "directory",
        name: question.id,
    })
}

fn post(store: &Store, context: &Context, id: &PostId) -> Result<PostEntry> {
    let today = context.today;
    let found = addressee::of_post(store, id, today)?;
    let (shown, shown_language) = found.shown_title(context.language);
    let details = storage::contact_detail::of_post(store, id)?;
    let rows = letter::list::Question {
        post: Some(id.clone()),
        ..Default::default()
    };
    Ok(PostEntry {
        government_name: shown_name(&found.government.name, context.language),
        shown_title: shown,
        shown_title_language: shown_language,
        holders: holders(store, id, today)?,
        competences: competences(store, context, &found.post.competences)?,
        addresses: addresses(store, context, &found)?,
        contacts: details
            .into_iter()
            .filter(|detail| !matches!(detail.value, ContactValue::Address(_)))
            .collect(),
        forms: forms(store, context, &found)?,
        letters: letter::list::rows(store, context, &rows)?.rows,
        post: found.post,
        government: found.government,
    })
}

fn holders(store: &Store, id: &PostId, today: Date) -> Result<Vec<HolderOverTime>> {
    let mut holders = Vec::new();
    for membership in storage::membership::of_post(store, id)? {
        let name =
            storage::person::get(store, &membership.person)?.map(|person| person.full_name());
        holders.push(HolderOverTime {
            current: membership.holds_on(today),
            membership: membership.id,
            name: name.unwrap_or_else(|| membership.person.to_string()),
            person: membership.person,
            since: membership.since,
            until: membership.until,
            source: membership.source,
        });
    }
    Ok(holders)
}

fn competences(store: &Store, context: &Context, slugs: &[String]) -> Result<Vec<CompetenceLabel>> {
    let mut labels = Vec::new();
    for slug in slugs {
        let label = storage::competence::get(store, slug)?
            .map(|found| shown_name(&found.label, context.language));
        labels.push(CompetenceLabel {
            slug: slug.clone(),
            label: label.unwrap_or_else(|| slug.clone()),
        });
    }
    Ok(labels)
}

/// Languages in which one may write to the authority, the advised one first.
fn written_languages(found: &Addressee, house: Language) -> Vec<Language> {
    let (advised, _) = found.advised_language(house);
    let mut languages = vec![advised];
    let rule = &found.government.languages;
    for language in rule.accepted.iter().chain(&rule.tolerated) {
        if !languages.contains(language) {
            languages.push(*language);
        }
    }
    languages
}

/// One entry for each address that a letter to the post would use, whatever its language.
fn addresses(store: &Store, context: &Context, found: &Addressee) -> Result<Vec<AddressEntry>> {
    let settings = storage::setting::get(store)?;
    let country = storage::sender::get(store)?.unwrap_or_default().country;
    let mut seen: Vec<ContactDetailId> = Vec::new();
    let mut entries = Vec::new();
    for language in written_languages(found, settings.house_language) {
        if let Some(used) = addressee::address(store, found, None, language, context.today)?
            && !seen.contains(&used.contact.id)
        {
            seen.push(used.contact.id.clone());
            entries.push(entry(context, found, used, language, country));
        }
    }
    Ok(entries)
}

fn entry(
    context: &Context,
    found: &Addressee,
    used: Found,
    language: Language,
    country: model::Country,
) -> AddressEntry {
    let (text, _) = addressee::block(found, &used, None, language, country);
    AddressEntry {
        language: used.postal.language,
        lines: text
            .lines
            .into_iter()
            .filter_map(|line| line.forms.into_iter().next())
            .collect(),
        state: used.state,
        note: told::address_note(context, Some(&used)),
        seat_of: used
            .seat
            .as_ref()
            .map(|seat| shown_name(&seat.name, context.language)),
        contact: used.contact,
    }
}

fn forms(store: &Store, context: &Context, found: &Addressee) -> Result<Vec<FormEntry>> {
    let house = storage::setting::get(store)?.house_language;
    let confirmed = storage::form::confirmed_keys(store)?;
    let plural = storage::sender::get(store)?
        .unwrap_or_default()
        .voice
        .plural(1);
    let describe = |language: Language| {
        let forms = i18n::etiquette::forms(
            found.locale(language),
            &found.etiquette(None, language),
            plural,
            &|key| confirmed.contains(key),
        );
        let note = forms
            .notices
            .first()
            .map(|notice| i18n::notice(context.language, notice));
        FormEntry {
            language,
            salutation: forms.salutation,
            in_text: forms.in_text,
            valediction: forms.valediction,
            confirmed: confirmed.contains(&forms.confirmed_key),
            sourced: forms.confidence.backed(),
            key: forms.confirmed_key,
            sources: forms.sources.into_iter().map(ToOwned::to_owned).collect(),
            note,
        }
    };
    Ok(written_languages(found, house)
        .into_iter()
        .map(describe)
        .collect())
}

fn person(store: &Store, context: &Context, person: Person) -> Result<PersonEntry> {
    let mut posts = Vec::new();
    for membership in storage::membership::of_person(store, &person.id)? {
        if let Some(post) = storage::post::get(store, &membership.post)? {
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
