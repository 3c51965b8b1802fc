//! From the form of the file to the facts of the model. What the file lacks stays unknown.

use std::collections::BTreeMap;

use model::{
    Country, Language, Localized, PartialDate,
    competence::Competence,
    contact_detail::{ContactDetail, ContactValue, Owner, PostalAddress, Visibility},
    membership::Membership,
    organization::{Classification, LanguageDefault, LanguageRule, Organization},
    person::{Gender, Person},
    post::{Post, Title, TitleOrigin, Titles},
    source::{Confidence, Source},
};

use super::{Starter, form};

const DIRECTORY: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/directory"));

/// The directory that comes with the program.
pub fn read() -> Starter {
    let directory: form::Directory = serde_json::from_slice(&packed::unpack(DIRECTORY))
        .expect("the file is part of the program and tested");
    starter(directory).expect("the file is part of the program and tested")
}

/// A value of the file that the model does not know.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("starter: {field} of {id}: {value}")]
pub(super) struct Unreadable {
    id: String,
    field: &'static str,
    value: String,
}

type Read<T> = Result<T, Unreadable>;

fn starter(file: form::Directory) -> Read<Starter> {
    Ok(Starter {
        competences: all(file.competences, competence)?,
        organizations: all(file.organizations, organization)?,
        persons: all(file.persons, person)?,
        posts: all(file.posts, post)?,
        memberships: all(file.memberships, membership)?,
        contact_details: all(file.contact_details, contact_detail)?
            .into_iter()
            .flatten()
            .collect(),
    })
}

fn all<F, T>(entries: Vec<F>, one: fn(F) -> Read<T>) -> Read<Vec<T>> {
    entries.into_iter().map(one).collect()
}

fn competence(entry: form::Competence) -> Read<Competence> {
    Ok(Competence {
        label: localized(&entry.slug, entry.label)?,
        slug: entry.slug,
    })
}

fn organization(entry: form::Organization) -> Read<Organization> {
    let id = entry.id;
    let classification = match entry.classification.as_str() {
        "government" => Classification::Government,
        "administration" => Classification::Administration,
        "assembly" => Classification::Assembly,
        "institution" => Classification::Institution,
        _ => return Err(unreadable(&id, "classification", &entry.classification)),
    };
    Ok(Organization {
        parent: entry.parent.map(Into::into),
        classification,
        name: localized(&id, entry.name)?,
        country: parsed::<Country>(&id, "country", &entry.country)?,
        competences: entry.competences,
        languages: match entry.languages {
            Some(rule) => language_rule(&id, rule)?,
            None => LanguageRule::default(),
        },
        source: entry
            .source
            .map(|source| self::source(&id, source))
            .transpose()?,
        id: id.into(),
    })
}

fn language_rule(id: &str, rule: form::LanguageRule) -> Read<LanguageRule> {
    Ok(LanguageRule {
        default: match rule.default.as_str() {
            "minister-role" => LanguageDefault::MinisterRole,
            "organisation" => LanguageDefault::Organisation,
            "fr" => LanguageDefault::Fr,
            "nl" => LanguageDefault::Nl,
            "de" => LanguageDefault::De,
            "en" => LanguageDefault::En,
            _ => return Err(unreadable(id, "languages.default", &rule.default)),
        },
        accepted: languages(id, &rule.accepted)?,
        accepted_if: conditions(id, rule.accepted_if)?,
        tolerated: languages(id, &rule.tolerated)?,
        avoid: languages(id, &rule.avoid)?,
        address_lines: languages(id, &rule.address_lines)?,
        legal_basis: localized(id, rule.legal_basis)?,
        sources: rule.sources,
    })
}

fn conditions(id: &str, given: BTreeMap<String, String>) -> Read<BTreeMap<Language, String>> {
    given
        .into_iter()
        .map(|(code, condition)| match code.parse() {
            Ok(language) => Ok((language, condition)),
            Err(_) => Err(unreadable(id, "languages.accepted_if", &code)),
        })
        .collect()
}

fn person(entry: form::Person) -> Read<Person> {
    let id = entry.id;
    Ok(Person {
        given_name: entry.given_name,
        family_name: entry.family_name,
        gender: match entry.gender.as_deref() {
            Some("m") => Gender::Male,
            Some("f") => Gender::Female,
            None => Gender::Unknown,
            Some(other) => return Err(unreadable(&id, "gender", other)),
        },
        language: optional(&id, "language", entry.language.as_deref())?,
        party: entry.party,
        wikidata: entry.wikidata,
        source: Some(source(&id, entry.source)?),
        id: id.into(),
    })
}

fn post(entry: form::Post) -> Read<Post> {
    let id = entry.id;
    let titles = entry
        .titles
        .into_iter()
        .map(|(language, title)| {
            let origin = match title.origin.as_str() {
                "official" => TitleOrigin::Official,
                "editorial" => TitleOrigin::Editorial,
                other => return Err(unreadable(&id, "titles.origin", other)),
            };
            let language = parsed(&id, "titles", &language)?;
            Ok((
                language,
                Title {
                    text: title.text,
                    origin,
                },
            ))
        })
        .collect::<Read<_>>()?;
    Ok(Post {
        organization: entry.organization.into(),
        role: parsed(&id, "role", &entry.role)?,
        titles: Titles(titles),
        competences: entry.competences,
        source: Some(source(&id, entry.source)?),
        id: id.into(),
        letter_language: None,
    })
}

fn membership(entry: form::Membership) -> Read<Membership> {
    let id = entry.id;
    Ok(Membership {
        post: entry.post.into(),
        person: entry.person.into(),
        since: optional(&id, "since", entry.since.as_deref())?,
        until: optional(&id, "until", entry.until.as_deref())?,
        source: Some(source(&id, entry.source)?),
        id: id.into(),
    })
}

/// None where the file knows a street without its postcode or town: such an address cannot be written on an envelope,
/// and what is missing is not guessed.
fn contact_detail(entry: form::ContactDetail) -> Read<Option<ContactDetail>> {
    let id = entry.id;
    let owner = match entry.owner {
        form::Owner::Post(post) => Owner::Post(post.into()),
        form::Owner::Organization(organization) => Owner::Organization(organization.into()),
    };
    let value = match entry.value {
        form::Value::Email(email) => ContactValue::Email(email),
        form::Value::Voice(number) => ContactValue::Voice(number),
        form::Value::Url(url) => ContactValue::Url(url),
        form::Value::Address(address) => match postal_address(&id, address)? {
            Some(address) => ContactValue::Address(address),
            None => return Ok(None),
        },
    };
    Ok(Some(ContactDetail {
        owner,
        value,
        visibility: Visibility::Public,
        source: entry
            .source
            .map(|source| self::source(&id, source))
            .transpose()?,
        checked_on: optional(&id, "checked_on", entry.checked_on.as_deref())?,
        confirmed: false,
        id: id.into(),
    }))
}

fn postal_address(id: &str, address: form::Address) -> Read<Option<PostalAddress>> {
    let (Some(postcode), Some(city)) = (address.postcode, address.city) else {
        return Ok(None);
    };
    Ok(Some(PostalAddress {
        language: parsed(id, "address.language", &address.language)?,
        building: address.building,
        floor: address.floor,
        street: address.street,
        box_number: address.box_number,
        postcode,
        city,
        country: parsed(id, "address.country", &address.country)?,
    }))
}

fn source(id: &str, source: form::Source) -> Read<Source> {
    Ok(Source {
        name: source.name,
        url: source.url,
        date: optional::<PartialDate>(id, "source.date", source.date.as_deref())?,
        confirmed_until: optional(
            id,
            "source.confirmed_until",
            source.confirmed_until.as_deref(),
        )?,
        confidence: match source.confidence.as_deref() {
            Some("high") => Some(Confidence::High),
            Some("medium") => Some(Confidence::Medium),
            Some("low") => Some(Confidence::Low),
            None => None,
            Some(other) => return Err(unreadable(id, "source.confidence", other)),
        },
    })
}

fn localized(id: &str, texts: BTreeMap<String, String>) -> Read<Localized> {
    texts
        .into_iter()
        .map(|(language, text)| Ok((parsed(id, "language", &language)?, text)))
        .collect::<Read<_>>()
        .map(Localized)
}

fn languages(id: &str, codes: &[String]) -> Read<Vec<Language>> {
    codes
        .iter()
        .map(|code| parsed(id, "language", code))
        .collect()
}

fn optional<T: std::str::FromStr>(
    id: &str,
    field: &'static str,
    text: Option<&str>,
) -> Read<Option<T>> {
    text.map(|text| parsed(id, field, text)).transpose()
}

fn parsed<T: std::str::FromStr>(id: &str, field: &'static str, text: &str) -> Read<T> {
    text.parse().map_err(|_| unreadable(id, field, text))
}

fn unreadable(id: &str, field: &'static str, value: &str) -> Unreadable {
    Unreadable {
        id: id.to_owned(),
        field,
        value: value.to_owned(),
    }
}
