//! Who is in office, why they are named, and what a person corrects.

use std::collections::BTreeMap;

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{World, text};

fn employment(world: &mut World) -> Vec<Value> {
    let answer = world.ask(
        "directory.holder",
        json!({ "competence": "employment", "government": null }),
    );
    answer.as_array().expect("a list").clone()
}

#[test]
fn employment_has_a_minister_in_every_government_that_answers_for_it() {
    let mut world = World::starter();
    let found: BTreeMap<String, String> = employment(&mut world)
        .iter()
        .map(|holder| (text(&holder["government"]), text(&holder["family_name"])))
        .collect();
    let named = |government: &str, name: &str| {
        assert_eq!(
            found.get(government).map(String::as_str),
            Some(name),
            "{found:?}"
        );
    };
    named("federal", "Clarinval");
    named("flanders", "Demir");
    named("wallonia", "Jeholet");
    named("dg", "Franssen");
    named("brussels", "Hublet");
}

#[test]
fn every_holder_is_named_with_the_reason_in_the_language_of_the_user() {
    let mut world = World::starter();
    for (language, word) in [
        (model::Language::Fr, "Emploi"),
        (model::Language::Nl, "Werk"),
        (model::Language::De, "Beschäftigung"),
        (model::Language::En, "Employment"),
    ] {
        world.speaking(language);
        for holder in employment(&mut world) {
            let reason = text(&holder["reason"]);
            assert!(reason.contains(word), "{language}: {reason}");
            let government = text(&holder["government_name"]);
            assert!(reason.contains(&government), "{language}: {reason}");
            if let Some(since) = holder["since"].as_str() {
                assert!(
                    reason.contains(&since[..4]),
                    "{language}: {reason} ({since})"
                );
            }
        }
    }
}

#[test]
fn one_person_in_several_governments_is_one_person_with_several_memberships() {
    let mut world = World::starter();
    let found = world.ask("directory.search", json!({ "text": "Hublet" }));
    let people = found["people"].as_array().expect("people");
    assert_eq!(people.len(), 1, "{people:?}");
    let id = text(&people[0]["id"]);
    let entry = world.ask("directory.show", json!({ "id": id }));
    let posts = entry["posts"].as_array().expect("posts");
    assert!(posts.len() > 1, "{entry}");
    let holder = world.ask(
        "directory.holder",
        json!({ "post": posts[0]["post"]["post"] }),
    );
    let also = holder[0]["also"].as_array().expect("other posts");
    assert_eq!(also.len(), posts.len() - 1, "{holder}");
}

#[test]
fn before_a_mandate_begins_another_or_nobody_holds_the_post() {
    let mut world = World::starter();
    let on = |world: &mut World, on: &str| {
        world.ask(
            "directory.holder",
            json!({ "post": "federal/employment", "on": on }),
        )
    };
    let since = text(&on(&mut world, "2026-11-24")[0]["since"]);
    assert_eq!(since, "2025-02-03");
    assert_eq!(on(&mut world, "2025-02-03")[0]["family_name"], "Clarinval");
    assert_eq!(on(&mut world, "2025-02-02"), json!([]));
}

#[test]
fn a_name_is_found_without_its_accents() {
    let mut world = World::starter();
    for (typed, family) in [("minzatu", "Mînzatu"), ("JEROME franssen", "Franssen")] {
        let found = world.ask("directory.search", json!({ "text": typed }));
        let holders = found["holders"].as_array().expect("holders");
        assert!(
            holders.iter().any(|holder| holder["family_name"] == family),
            "{typed}: {holders:?}"
        );
    }
}

#[test]
fn a_competence_that_is_not_in_the_directory_is_refused_by_name() {
    let mut world = World::starter();
    let question = json!({ "competence": "emploiment" });
    world.refuses(
        "directory.holder",
        question,
        RefusalKind::Input,
        "unknown-competence",
    );
}

#[test]
fn a_successor_ends_the_mandate_of_the_one_before_on_the_day_before() {
    let mut world = World::starter();
    world.ask(
        "directory.add",
        json!({ "given_name": "Ana", "family_name": "Peeters", "gender": "f", "language": "nl",
            "post": "federal/employment", "since": "2026-12-01", "succeeds": true, "source": "Moniteur belge" }),
    );
    let holder = |world: &mut World, on: &str| {
        world.ask(
            "directory.holder",
            json!({ "post": "federal/employment", "on": on }),
        )[0]
        .clone()
    };
    let before = holder(&mut world, "2026-11-30");
    assert_eq!(
        (&before["family_name"], &before["until"]),
        (&json!("Clarinval"), &json!("2026-11-30"))
    );
    assert_eq!(holder(&mut world, "2026-12-01")["family_name"], "Peeters");
}

#[test]
fn a_mandate_known_only_to_the_month_is_shown_as_the_month() {
    let mut world = World::starter();
    let holder = world.ask("directory.holder", json!({ "post": "dg/education" }))[0].clone();
    let since = text(&holder["since"]);
    assert_eq!(since, "2024-07");
    assert!(text(&holder["reason"]).contains("July 2024"), "{holder}");
}

#[test]
fn a_date_that_does_not_exist_is_said_to_be_none() {
    let mut world = World::starter();
    for (name, question) in [
        ("directory.holder", json!({ "on": "2026-02-30" })),
        (
            "directory.search",
            json!({ "text": "", "on": "2026-13-01" }),
        ),
        (
            "address.show",
            json!({ "post": "federal/employment", "on": "24/11/2026" }),
        ),
        (
            "letter.compose",
            json!({ "template": "question", "date": "2026-02-30" }),
        ),
        ("follow_up.due", json!({ "on": "2025-02-29" })),
        (
            "directory.add",
            json!({ "family_name": "Peeters", "post": "federal/employment", "since": "2026-02-30", "source": "x" }),
        ),
        (
            "directory.edit",
            json!({ "what": "membership", "id": "federal/employment/2025-02-03", "since": "2026-02-30", "until": null }),
        ),
    ] {
        world.refuses(name, question, RefusalKind::Input, "not-a-date");
    }
}

#[test]
fn a_mandate_does_not_end_before_it_begins() {
    let mut world = World::starter();
    let question = json!({ "what": "membership", "id": "federal/employment/2025-02-03",
        "since": "2025-02-03", "until": "2024-12" });
    world.refuses("directory.edit", question, RefusalKind::Input, "bad-value");
}

#[test]
fn what_was_typed_as_it_stands_goes_before_a_form_of_it() {
    let mut world = World::starter();
    // The stem a French verb of that form would have is a German article.
    for typed in ["Demir", "demir", "Zuhal Dem"] {
        let found = world.ask("directory.search", json!({ "text": typed }));
        assert_eq!(found["holders"][0]["family_name"], "Demir", "{typed}");
    }
    // A form is found all the same.
    let found = world.ask("directory.search", json!({ "text": "emplois" }));
    assert!(
        found["holders"].to_string().contains("Clarinval"),
        "{found}"
    );
}
