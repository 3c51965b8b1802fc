//! Who holds a post, or answers for a competence, on a date, and why they are named.

use std::collections::BTreeMap;

use model::{
    Date, Language, PartialDate,
    contact_detail::AddressState,
    id::{OrganizationId, PersonId, PostId},
    membership::Membership,
    person::Gender,
    post::{Post, Role, TitleOrigin},
    source::Source,
};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use crate::{
    Context, Desk, Error, Result,
    addressee::{self, Addressee, shown_name},
    told,
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "FindHolder", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub competence: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub government: Option<OrganizationId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<PostId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string")]
    pub on: Option<Date>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Holder {
    pub post: PostId,
    pub government: OrganizationId,
    pub government_name: String,
    pub person: PersonId,
    pub given_name: String,
    pub family_name: String,
    pub gender: Gender,
    pub role: Role,
    pub title: BTreeMap<Language, String>,
    pub title_origin: BTreeMap<Language, TitleOrigin>,
    /// The title as shown to the user: in their language if known, else in the office's own.
    pub shown_title: String,
    pub shown_title_language: Language,
    pub competences: Vec<String>,
    pub since: Option<PartialDate>,
    pub until: Option<PartialDate>,
    /// The person's own language, where it is known.
    pub language: Option<Language>,
    pub advised_language: Language,
    pub advised_reason: String,
    pub address_state: AddressState,
    /// "confirmée le 12 novembre", "siège du gouvernement, à confirmer"
    pub address_note: String,
    /// Other posts the same person holds on that date.
    pub also: Vec<OtherPost>,
    /// "Emploi, Gouvernement fédéral, depuis le 3 février 2025"
    pub reason: String,
    pub source: Option<Source>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OtherPost {
    pub post: PostId,
    pub government: OrganizationId,
    pub title: String,
    pub title_language: Language,
}

/// Exits as nothing found where nobody holds it.
pub fn holder(desk: &mut Desk, context: &Context, question: Question) -> Result<Vec<Holder>> {
    let store = desk.store()?;
    let on = question.on.unwrap_or(context.today);
    if let Some(slug) = &question.competence
        && storage::competence::get(store, slug)?.is_none()
    {
        return Err(Error::UnknownCompetence(slug.clone()));
    }
    let posts = posts(store, &question)?;
    let mut found = Vec::new();
    for post in &posts {
        let addressee = addressee::of_post(store, &post.id, on)?;
        if addressee.holder.is_some() {
            found.push(describe(
                store,
                context,
                &addressee,
                question.competence.as_deref(),
                on,
            )?);
        }
    }
    Ok(found)
}

pub(crate) fn posts(store: &Store, question: &Question) -> Result<Vec<Post>> {
    let posts = match (&question.competence, &question.post) {
        (_, Some(id)) => vec![addressee::of_post(store, id, Date::MIN)?.post],
        (Some(slug), None) => storage::post::by_competence(store, slug)?,
        (None, None) => storage::post::list(store)?,
    };
    let in_government = |post: &Post| {
        question
            .government
            .as_ref()
            .is_none_or(|government| post.organization == *government)
    };
    let with_competence = |post: &Post| {
        question
            .competence
            .as_ref()
            .is_none_or(|slug| post.competences.contains(slug))
    };
    Ok(posts
        .into_iter()
        .filter(|post| in_government(post) && with_competence(post))
        .collect())
}

/// A holder as the faces show them. The addressee has one.
pub(crate) fn describe(
    store: &Store,
    context: &Context,
    addressee: &Addressee,
    competence: Option<&str>,
    on: Date,
) -> Result<Holder> {
    let language = context.language;
    let (membership, person) = addressee
        .holder
        .as_ref()
        .ok_or_else(|| Error::not_found("holder", &addressee.post.id))?;
    let house = storage::setting::get(store)?.house_language;
    let (advised_language, reason) = addressee.advised_language(house);
    let found = addressee::address(
        store,
        addressee,
        competence,
        advised_language,
        context.today,
    )?;
    let (shown_title, shown_title_language) = addressee.shown_title(language);
    let titles = &addressee.post.titles.0;
    Ok(Holder {
        post: addressee.post.id.clone(),
        government: addressee.government.id.clone(),
        government_name: shown_name(&addressee.government.name, language),
        person: person.id.clone(),
        given_name: person.given_name.clone(),
        family_name: person.family_name.clone(),
        gender: person.gender,
        role: addressee.post.role,
        title: titles
            .iter()
            .map(|(language, title)| (*language, title.text.clone()))
            .collect(),
        title_origin: titles
            .iter()
            .map(|(language, title)| (*language, title.origin))
            .collect(),
        shown_title,
        shown_title_language,
        competences: addressee.post.competences.clone(),
        since: membership.since,
        until: membership.until,
        language: person.language,
        advised_language,
        advised_reason: i18n::message(language, reason.key(), &[]),
        address_state: found
            .as_ref()
            .map_or(AddressState::Missing, |found| found.state),
        address_note: told::address_note(context, found.as_ref()),
        also: other_posts(store, context, &person.id, &addressee.post.id, on)?,
        reason: why_named(store, context, addressee, membership, competence)?,
        source: membership.source.clone(),
    })
}

fn other_posts(
    store: &Store,
    context: &Context,
    person: &PersonId,
    except: &PostId,
    on: Date,
) -> Result<Vec<OtherPost>> {
    let mut others = Vec::new();
    for membership in storage::membership::of_person(store, person)? {
        if membership.holds_on(on)
            && membership.post != *except
            && let Some(post) = storage::post::get(store, &membership.post)?
        {
            others.push(OtherPost::of(&post, context));
        }
    }
    Ok(others)
}

impl OtherPost {
    pub(crate) fn of(post: &Post, context: &Context) -> Self {
        let (title, title_language) = addressee::shown_title(post, context.language);
        Self {
            post: post.id.clone(),
            government: post.organization.clone(),
            title,
            title_language,
        }
    }
}

/// "Emploi, Gouvernement fédéral, depuis le 3 février 2025"
pub(crate) fn why_named(
    store: &Store,
    context: &Context,
    addressee: &Addressee,
    membership: &Membership,
    competence: Option<&str>,
) -> Result<String> {
    let language = context.language;
    let slug = competence.or_else(|| addressee.post.competences.first().map(String::as_str));
    let label = match slug {
        Some(slug) => {
            storage::competence::get(store, slug)?.map(|found| shown_name(&found.label, language))
        }
        None => None,
    };
    let government = shown_name(&addressee.government.name, language);
    let what = match label {
        Some(label) => i18n::message(
            language,
            "desk-reason-competence",
            &[("competence", &label), ("government", &government)],
        ),
        None => government,
    };
    Ok(match membership.since {
        Some(since) => {
            let since = told::since(language, since);
            i18n::message(
                language,
                "desk-reason-since",
                &[("what", &what), ("since", &since)],
            )
        }
        None => i18n::message(language, "desk-reason-unknown", &[("what", &what)]),
    })
}
