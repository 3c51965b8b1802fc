//! The starter directory against what was counted in its sources by hand.

use std::collections::{BTreeMap, BTreeSet};

use model::{
    Country, Language, PartialDate,
    contact_detail::{ContactValue, Owner},
    organization::{Classification, LanguageDefault, LanguageRule},
    post::{Role, TitleOrigin},
};

use super::read;

#[test]
fn it_holds_eleven_governments_and_eighty_nine_mandates() {
    let starter = read();
    let count = |wanted| {
        let of_kind = |o: &&model::organization::Organization| o.classification == wanted;
        starter.organizations.iter().filter(of_kind).count()
    };
    assert_eq!(starter.competences.len(), 99);
    assert_eq!(count(Classification::Government), 11);
    assert_eq!(count(Classification::Institution), 8);
    assert_eq!(count(Classification::Administration), 10);
    assert_eq!(starter.posts.len(), 89);
    assert_eq!(starter.memberships.len(), 89);
    assert_eq!(starter.persons.len(), 72);
}

#[test]
fn a_person_in_several_governments_is_one_person() {
    let starter = read();
    let held = starter
        .memberships
        .iter()
        .filter(|m| m.person.as_str() == "adrien-dolimont")
        .map(|m| m.post.as_str().split('/').next().unwrap())
        .collect::<BTreeSet<_>>();
    assert_eq!(held, BTreeSet::from(["fwb", "wallonia"]));
}

#[test]
fn ids_are_unique_over_all_nouns() {
    let starter = read();
    let ids: Vec<&str> = (starter.organizations.iter().map(|o| o.id.as_str()))
        .chain(starter.persons.iter().map(|p| p.id.as_str()))
        .chain(starter.posts.iter().map(|p| p.id.as_str()))
        .chain(starter.memberships.iter().map(|m| m.id.as_str()))
        .chain(starter.contact_details.iter().map(|c| c.id.as_str()))
        .collect();
    let mut times = BTreeMap::new();
    for id in &ids {
        *times.entry(*id).or_insert(0) += 1;
        assert!(
            id.bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-/".contains(&b)),
            "{id}"
        );
    }
    assert_eq!(times.values().max(), Some(&1));
}

#[test]
fn every_name_that_is_referred_to_exists() {
    let starter = read();
    let organizations: BTreeSet<_> = starter.organizations.iter().map(|o| &o.id).collect();
    let posts: BTreeSet<_> = starter.posts.iter().map(|p| &p.id).collect();
    let persons: BTreeSet<_> = starter.persons.iter().map(|p| &p.id).collect();
    let slugs: BTreeSet<_> = starter
        .competences
        .iter()
        .map(|c| c.slug.as_str())
        .collect();
    let mut before = BTreeSet::new();
    for organization in &starter.organizations {
        assert!(
            organization
                .parent
                .iter()
                .all(|parent| before.contains(parent)),
            "{}",
            organization.id
        );
        assert!(
            organization
                .competences
                .iter()
                .all(|slug| slugs.contains(slug.as_str()))
        );
        before.insert(organization.id.clone());
    }
    for post in &starter.posts {
        assert!(organizations.contains(&post.organization), "{}", post.id);
        assert!(
            post.competences
                .iter()
                .all(|slug| slugs.contains(slug.as_str())),
            "{}",
            post.id
        );
    }
    for membership in &starter.memberships {
        assert!(posts.contains(&membership.post) && persons.contains(&membership.person));
    }
    for detail in &starter.contact_details {
        let known = match &detail.owner {
            Owner::Post(post) => posts.contains(post),
            Owner::Organization(organization) => organizations.contains(organization),
        };
        assert!(known, "{}", detail.id);
    }
}

#[test]
fn every_fact_about_a_person_or_an_office_has_its_source() {
    let starter = read();
    assert!(starter.persons.iter().all(|person| person.source.is_some()));
    assert!(starter.posts.iter().all(|post| post.source.is_some()));
    assert!(
        starter
            .memberships
            .iter()
            .all(|m| m.source.as_ref().is_some_and(|s| s.date.is_some()))
    );
    let addresses: Vec<_> = starter
        .contact_details
        .iter()
        .filter(|detail| matches!(detail.value, ContactValue::Address(_)))
        .collect();
    assert!(!addresses.is_empty());
    assert!(addresses.iter().all(|address| address.source.is_some()));
    // Eight numbers and sites stand in the source without saying where they were read: that stays said.
    let unsourced: Vec<_> = starter
        .contact_details
        .iter()
        .filter(|detail| detail.source.is_none())
        .collect();
    assert_eq!(unsourced.len(), 8);
    assert!(
        starter
            .contact_details
            .iter()
            .all(|detail| !detail.confirmed)
    );
}

#[test]
fn the_federal_minister_of_employment_is_as_the_source_has_it() {
    let starter = read();
    let post = starter
        .posts
        .iter()
        .find(|p| p.id.as_str() == "federal/employment")
        .unwrap();
    assert_eq!(post.role, Role::DeputyPrimeMinister);
    assert_eq!(
        post.titles.0[&Language::Fr].text,
        "Vice-Premier ministre et ministre de l’Emploi, de l’Économie et de l’Agriculture"
    );
    assert_eq!(post.titles.0[&Language::Nl].origin, TitleOrigin::Official);
    assert_eq!(post.titles.0[&Language::De].origin, TitleOrigin::Editorial);
    let membership = starter
        .memberships
        .iter()
        .find(|m| m.post == post.id)
        .unwrap();
    assert_eq!(membership.id.as_str(), "federal/employment/2025-02-03");
    assert_eq!(membership.person.as_str(), "david-clarinval");
    let person = starter
        .persons
        .iter()
        .find(|p| p.id == membership.person)
        .unwrap();
    assert_eq!(person.language, Some(Language::Fr));
    // The cabinet's own address is not in the source.
    assert!(
        starter
            .contact_details
            .iter()
            .all(|c| c.owner != Owner::Post(post.id.clone()))
    );
}

#[test]
fn a_date_known_to_the_month_stays_so_and_an_unknown_one_stays_unknown() {
    let starter = read();
    let since = |id: &str| {
        starter
            .memberships
            .iter()
            .find(|m| m.post.as_str() == id)
            .unwrap()
            .since
    };
    assert!(matches!(
        since("brussels/employment"),
        Some(PartialDate::Day(_) | PartialDate::Month { .. })
    ));
    let months = starter
        .memberships
        .iter()
        .filter(|m| matches!(m.since, Some(PartialDate::Month { .. })));
    assert_eq!(months.count(), 13);
    let unknown: Vec<_> = starter
        .memberships
        .iter()
        .filter(|m| m.since.is_none())
        .collect();
    assert_eq!(unknown.len(), 1);
    assert!(unknown[0].id.as_str().ends_with("/unknown"));
}

#[test]
fn a_seat_and_an_administration_belong_to_their_government() {
    let starter = read();
    let get = |id: &str| {
        starter
            .organizations
            .iter()
            .find(|o| o.id.as_str() == id)
            .unwrap()
    };
    let administration = get("federal/administration/employment");
    assert_eq!(administration.parent.as_ref().unwrap().as_str(), "federal");
    assert_eq!(administration.competences, ["employment"]);
    assert_eq!(
        get("dg/seat/head-of-government").classification,
        Classification::Institution
    );
    assert_eq!(get("france").country, Country::Fr);
    assert_eq!(get("eu").country, Country::Be);
    assert_eq!(
        get("federal").languages.default,
        LanguageDefault::MinisterRole
    );
    assert_eq!(
        get("federal").name.get(Language::En),
        Some("Federal Government")
    );
}

#[test]
fn an_address_stands_in_the_languages_its_street_is_known_in() {
    let starter = read();
    let languages: Vec<_> = starter
        .contact_details
        .iter()
        .filter(|c| c.owner == Owner::Organization("federal/administration/employment".into()))
        .filter_map(|c| match &c.value {
            ContactValue::Address(address) => Some((address.language, address.street.as_str())),
            _ => None,
        })
        .collect();
    assert_eq!(
        languages,
        [
            (Language::Fr, "Rue Ernest Blerot 1"),
            (Language::Nl, "Ernest Blerotstraat 1")
        ]
    );
}

#[test]
fn a_street_without_its_postcode_is_not_an_address() {
    let starter = read();
    assert!(
        starter
            .organizations
            .iter()
            .any(|o| o.id.as_str() == "cocom/administration/health")
    );
    assert!(
        starter
            .contact_details
            .iter()
            .all(|c| c.id.as_str() != "cocom/administration/health/address/fr")
    );
}

#[test]
fn no_title_carries_a_typewriter_apostrophe() {
    let starter = read();
    for post in &starter.posts {
        assert!(!post.titles.0.is_empty(), "{}", post.id);
        assert!(
            post.titles
                .0
                .values()
                .all(|title| !title.text.contains('\'')),
            "{}",
            post.id
        );
    }
}

#[test]
fn the_law_of_a_language_rule_is_cited_in_each_language() {
    for organization in read().organizations {
        let cited = organization.languages.legal_basis.0;
        let governs = organization.classification == Classification::Government;
        let languages: Vec<Language> = cited.into_keys().collect();
        assert_eq!(
            languages,
            if governs {
                Language::ALL.to_vec()
            } else {
                Vec::new()
            },
            "{}",
            organization.id
        );
    }
    // As a desk of before has it.
    let kept = |basis: &str| {
        let text = format!(
            r#"{{"default": "nl", "accepted": [], "tolerated": [], "avoid": [], "address_lines": [],
                "legal_basis": {basis}, "sources": []}}"#
        );
        let rule: LanguageRule = serde_json::from_str(&text).unwrap();
        rule.legal_basis.0
    };
    assert_eq!(kept("null"), BTreeMap::new());
    assert_eq!(
        kept(r#""arts 36-40""#),
        BTreeMap::from([(Language::En, "arts 36-40".to_owned())])
    );
}
