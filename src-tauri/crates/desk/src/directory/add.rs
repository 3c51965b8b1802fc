//! Add a person, a post and who holds it, in one act; end a mandate; correct what is wrong.

use std::collections::BTreeMap;

use model::{
    Country, Date, Language, Localized, PartialDate,
    id::{MembershipId, OrganizationId, PersonId, PostId},
    membership::Membership,
    organization::{Classification, LanguageRule, Organization},
    person::{Gender, Person},
    post::{Post, Role, Title, TitleOrigin, Titles},
    source::Source,
};
use serde::{Deserialize, Serialize};
use storage::{Op, Store, Tx};
use ts_rs::TS;

use crate::{Context, Desk, Error, Result, file_name::slug};

/// A person, and the post they hold. An existing person or post is named by its id.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "AddHolder", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    #[serde(default)]
    pub gender: Gender,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<PostId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<OrganizationId>,
    /// Name of an organization to add, where none of the directory's is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    #[serde(default)]
    pub titles: BTreeMap<Language, String>,
    #[serde(default)]
    pub competences: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<PartialDate>,
    /// Ends the present holder's mandate the day before.
    #[serde(default)]
    pub succeeds: bool,
    /// Where it was read.
    pub source: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "AddedHolder")]
pub struct Answer {
    pub person: PersonId,
    pub post: PostId,
    pub membership: MembershipId,
}

pub fn add(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let source = Source {
        name: needed("source", Some(&question.source))?,
        url: question
            .source
            .starts_with("https://")
            .then(|| question.source.clone()),
        date: Some(context.today.into()),
        confirmed_until: Some(context.today.into()),
        confidence: None,
    };
    let (organization, post) = post_of(store, &question, &source)?;
    let person = person_of(store, &question, &source)?;
    let since = question
        .since
        .map_or_else(|| "unknown".to_owned(), |since| since.to_string());
    let mut membership = Membership {
        id: format!("{}/{since}", post.id).into(),
        post: post.id.clone(),
        person: person.id.clone(),
        since: question.since,
        until: None,
        source: Some(source),
    };
    if storage::membership::get(store, &membership.id)?.is_some() {
        membership.id = format!("{}/{since}/{}", post.id, person.id).into();
    }
    let answer = Answer {
        person: person.id.clone(),
        post: post.id.clone(),
        membership: membership.id.clone(),
    };
    desk.transact(
        Op::AddHolder {
            post: post.id.clone(),
        },
        context,
        |tx| {
            if let Some(organization) = &organization {
                storage::organization::put(tx, organization)?;
            }
            storage::post::put(tx, &post)?;
            storage::person::put(tx, &person)?;
            if question.succeeds {
                end_present(
                    tx,
                    &post.id,
                    question.since.map_or(context.today, PartialDate::first_day),
                )?;
            }
            storage::membership::put(tx, &membership)?;
            Ok(())
        },
    )?;
    Ok(answer)
}

/// The mandate that holds on the day before ends on that day.
fn end_present(tx: &Tx<'_>, post: &PostId, from: Date) -> Result<()> {
    let before = from.yesterday().unwrap_or(from);
    if let Some(mut present) = storage::membership::holder(tx, post, before)? {
        present.until = Some(before.into());
        storage::membership::put(tx, &present)?;
    }
    Ok(())
}

fn post_of(
    store: &Store,
    question: &Question,
    source: &Source,
) -> Result<(Option<Organization>, Post)> {
    if let Some(id) = &question.post {
        let post = storage::post::get(store, id)?.ok_or_else(|| Error::not_found("post", id))?;
        return Ok((None, post));
    }
    let role = question.role.ok_or(Error::FieldMissing("role"))?;
    for competence in &question.competences {
        if storage::competence::get(store, competence)?.is_none() {
            return Err(Error::UnknownCompetence(competence.clone()));
        }
    }
    let (added, organization) = organization_of(store, question, source)?;
    let name = question.competences.first().cloned().unwrap_or_else(|| {
        question
            .titles
            .values()
            .next()
            .map_or_else(|| role.slug().to_owned(), |title| slug(title, 40))
    });
    let id = free(&format!("{organization}/{name}"), |id| {
        Ok(storage::post::get(store, &id.into())?.is_some())
    })?;
    let title = |text: &String| Title {
        text: text.clone(),
        origin: TitleOrigin::Fixed,
    };
    let titles = question
        .titles
        .iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(language, text)| (*language, title(text)))
        .collect();
    let post = Post {
        id: id.into(),
        organization,
        role,
        titles: Titles(titles),
        competences: question.competences.clone(),
        source: Some(source.clone()),
        letter_language: None,
    };
    Ok((added, post))
}

fn organization_of(
    store: &Store,
    question: &Question,
    source: &Source,
) -> Result<(Option<Organization>, OrganizationId)> {
    if let Some(id) = &question.organization {
        let known = storage::organization::get(store, id)?;
        return match known {
            Some(known) => Ok((None, known.id)),
            None => Err(Error::not_found("organization", id)),
        };
    }
    let name = needed("organization", question.organization_name.as_ref())?;
    let id = free(&slug(&name, 40), |id| {
        Ok(storage::organization::get(store, &id.into())?.is_some())
    })?;
    let organization = Organization {
        id: id.clone().into(),
        parent: None,
        classification: Classification::Other,
        // The name as it was given stands in every language.
        name: Localized(
            Language::ALL
                .into_iter()
                .map(|language| (language, name.clone()))
                .collect(),
        ),
        country: Country::Be,
        competences: Vec::new(),
        languages: LanguageRule {
            address_lines: vec![Language::Fr, Language::Nl, Language::De],
            ..LanguageRule::default()
        },
        source: Some(source.clone()),
    };
    Ok((Some(organization), id.into()))
}

fn person_of(store: &Store, question: &Question, source: &Source) -> Result<Person> {
    if let Some(id) = &question.person {
        return storage::person::get(store, id)?.ok_or_else(|| Error::not_found("person", id));
    }
    let family_name = needed("family_name", question.family_name.as_ref())?;
    let given_name = question
        .given_name
        .as_deref()
        .unwrap_or_default()
        .trim()
        .to_owned();
    let id = free(&slug(&format!("{given_name} {family_name}"), 60), |id| {
        Ok(storage::person::get(store, &id.into())?.is_some())
    })?;
    Ok(Person {
        id: id.into(),
        given_name,
        family_name,
        gender: question.gender,
        language: question.language,
        party: None,
        wikidata: None,
        source: Some(source.clone()),
    })
}

fn needed(field: &'static str, text: Option<&String>) -> Result<String> {
    text.map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
        .ok_or(Error::FieldMissing(field))
}

/// `name`, or `name-2`, `name-3` … the first that is not taken.
pub(crate) fn free(name: &str, taken: impl Fn(&str) -> Result<bool>) -> Result<String> {
    let mut id = name.to_owned();
    let mut count = 1;
    while taken(&id)? {
        count += 1;
        id = format!("{name}-{count}");
    }
    Ok(id)
}
