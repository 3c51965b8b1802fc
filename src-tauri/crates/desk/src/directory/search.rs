//! People, posts and organizations by any word of theirs, in any language, accents forgiven.

use std::collections::{BTreeMap, BTreeSet};

use model::{
    Date, Language, Localized,
    id::{OrganizationId, PersonId, PostId},
    post::Post,
};
use serde::{Deserialize, Serialize};
use storage::{Store, directory::Hit, search::begins};
use ts_rs::TS;

use super::holder::{self, Holder, describe};
use crate::{
    Context, Desk, Result,
    addressee::{self, shown_name, shown_title},
    fold::folded,
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SearchDirectory", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Empty: everything, in the order of governments.
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub competence: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub government: Option<OrganizationId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string")]
    pub on: Option<Date>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DirectorySearch")]
pub struct Answer {
    /// Competences whose name matches, with the number of holders.
    pub competences: Vec<CompetenceHit>,
    pub governments: Vec<OrganizationHit>,
    pub holders: Vec<Holder>,
    pub vacant: Vec<Vacant>,
    pub people: Vec<PersonHit>,
    pub organizations: Vec<OrganizationHit>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CompetenceHit {
    pub slug: String,
    pub label: String,
    pub holders: u32,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PersonHit {
    pub id: PersonId,
    pub name: String,
    pub posts: u32,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OrganizationHit {
    pub id: OrganizationId,
    pub name: String,
    pub posts: u32,
}

/// A post that nobody holds on that date.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Vacant {
    pub post: model::id::PostId,
    pub government: OrganizationId,
    pub government_name: String,
    pub title: String,
    pub title_language: model::Language,
    #[ts(type = "string | null")]
    pub since: Option<model::PartialDate>,
}

pub fn search(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let on = question.on.unwrap_or(context.today);
    let text = question.text.trim();
    let asked = holder::Question {
        competence: question.competence.clone(),
        government: question.government.clone(),
        post: None,
        on: question.on,
    };
    let (competences, posts, people, organizations) = if text.is_empty() {
        (
            competence_hits(store, context, None, on)?,
            holder::posts(store, &asked)?,
            Vec::new(),
            Vec::new(),
        )
    } else {
        let hits = Hits::of(storage::directory::search(store, text, 500)?);
        let named: BTreeSet<&str> = hits.competences.iter().map(String::as_str).collect();
        (
            competence_hits(store, context, Some(&named), on)?,
            matching(store, &asked, text, &hits)?,
            person_hits(store, &hits.persons)?,
            organization_hits(store, context, Some(&hits.organizations))?,
        )
    };
    let mut answer = Answer {
        competences,
        governments: organization_hits(store, context, None)?,
        holders: Vec::new(),
        vacant: Vec::new(),
        people,
        organizations,
    };
    for post in posts {
        let addressee = addressee::of_post(store, &post.id, on)?;
        if addressee.holder.is_some() {
            let found = describe(
                store,
                context,
                &addressee,
                question.competence.as_deref(),
                on,
            )?;
            answer.holders.push(found);
        } else {
            answer
                .vacant
                .push(vacant(store, context.language, &addressee, on)?);
        }
    }
    Ok(answer)
}

/// What was found, by noun, best first.
#[derive(Default)]
struct Hits {
    competences: Vec<String>,
    organizations: Vec<OrganizationId>,
    posts: Vec<PostId>,
    persons: Vec<PersonId>,
}

impl Hits {
    fn of(found: Vec<Hit>) -> Self {
        let mut hits = Self::default();
        for hit in found {
            match hit {
                Hit::Competence(slug) => hits.competences.push(slug),
                Hit::Organization(id) => hits.organizations.push(id),
                Hit::Post(id) => hits.posts.push(id),
                Hit::Person(id) => hits.persons.push(id),
            }
        }
        hits
    }
}

/// Posts found by their own words, by their holder or by a competence, each once, best first: what was typed as it stands
/// goes before a form of it, for `demir` is also what a French verb would leave of the German `dem`.
fn matching(store: &Store, asked: &holder::Question, text: &str, hits: &Hits) -> Result<Vec<Post>> {
    let mut posts: Vec<(bool, Post)> = Vec::new();
    let mut places: BTreeMap<PostId, usize> = BTreeMap::new();
    let mut take = |as_typed: bool, post: Post| {
        let fits = asked
            .government
            .as_ref()
            .is_none_or(|government| post.organization == *government)
            && asked
                .competence
                .as_ref()
                .is_none_or(|slug| post.competences.contains(slug));
        if !fits {
            return;
        }
        let place = *places.entry(post.id.clone()).or_insert(posts.len());
        match posts.get_mut(place) {
            Some((known, _)) => *known |= as_typed,
            None => posts.push((as_typed, post)),
        }
    };
    let named = |names: &Localized| names.0.values().any(|name| begins(text, name));
    for slug in &hits.competences {
        let known = storage::competence::get(store, slug)?;
        let as_typed = known.is_some_and(|competence| named(&competence.label));
        for post in storage::post::by_competence(store, slug)? {
            take(as_typed, post);
        }
    }
    for id in &hits.posts {
        if let Some(post) = storage::post::get(store, id)? {
            let mut titles = post.titles.0.values();
            take(titles.any(|title| begins(text, &title.text)), post);
        }
    }
    for id in &hits.persons {
        let person = storage::person::get(store, id)?;
        let as_typed = person.is_some_and(|person| begins(text, &person.full_name()));
        for membership in storage::membership::of_person(store, id)? {
            if let Some(post) = storage::post::get(store, &membership.post)? {
                take(as_typed, post);
            }
        }
    }
    for id in &hits.organizations {
        let known = storage::organization::get(store, id)?;
        let as_typed = known.is_some_and(|organization| named(&organization.name));
        for post in storage::post::by_organization(store, id)? {
            take(as_typed, post);
        }
    }
    posts.sort_by_key(|(as_typed, _)| !as_typed);
    Ok(posts.into_iter().map(|(_, post)| post).collect())
}

fn competence_hits(
    store: &Store,
    context: &Context,
    named: Option<&BTreeSet<&str>>,
    on: Date,
) -> Result<Vec<CompetenceHit>> {
    let mut hits = Vec::new();
    for competence in storage::competence::list(store)? {
        if named.is_none_or(|named| named.contains(competence.slug.as_str())) {
            let mut holders = 0;
            for post in storage::post::by_competence(store, &competence.slug)? {
                holders += u32::from(storage::membership::holder(store, &post.id, on)?.is_some());
            }
            let label = shown_name(&competence.label, context.language);
            hits.push(CompetenceHit {
                slug: competence.slug,
                label,
                holders,
            });
        }
    }
    hits.sort_by_key(|hit| folded(&hit.label));
    Ok(hits)
}

fn person_hits(store: &Store, ids: &[PersonId]) -> Result<Vec<PersonHit>> {
    let mut hits = Vec::new();
    for id in ids {
        if let Some(person) = storage::person::get(store, id)? {
            let posts = storage::membership::of_person(store, id)?.len() as u32;
            hits.push(PersonHit {
                id: id.clone(),
                name: person.full_name(),
                posts,
            });
        }
    }
    Ok(hits)
}

/// Those of `ids`, or every organization that has posts.
fn organization_hits(
    store: &Store,
    context: &Context,
    ids: Option<&[OrganizationId]>,
) -> Result<Vec<OrganizationHit>> {
    let mut hits = Vec::new();
    for organization in storage::organization::list(store)? {
        let posts = storage::post::by_organization(store, &organization.id)?.len() as u32;
        if ids.map_or(posts > 0, |ids| ids.contains(&organization.id)) {
            let name = shown_name(&organization.name, context.language);
            hits.push(OrganizationHit {
                id: organization.id,
                name,
                posts,
            });
        }
    }
    Ok(hits)
}

fn vacant(
    store: &Store,
    language: Language,
    addressee: &addressee::Addressee,
    on: Date,
) -> Result<Vacant> {
    let (title, title_language) = shown_title(&addressee.post, language);
    let since = storage::membership::of_post(store, &addressee.post.id)?
        .into_iter()
        .filter_map(|membership| membership.until)
        .filter(|until| until.last_day() < on)
        .max_by_key(|until| until.last_day());
    Ok(Vacant {
        post: addressee.post.id.clone(),
        government: addressee.government.id.clone(),
        government_name: shown_name(&addressee.government.name, language),
        title,
        title_language,
        since,
    })
}
