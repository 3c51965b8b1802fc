//! A notice set aside by the person: in this letter only, as long as it says the same, and never one that blocks.

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{TODAY, World, codes};

/// What is said of a letter, and what was set aside, by their codes.
fn said(world: &mut World, letter: &str) -> (Vec<String>, Vec<String>) {
    let checked = world.ask("letter.check", json!({ "id": letter }));
    let of = |name: &str| codes(checked[name].as_array().expect("notices"));
    (of("notices"), of("ignored"))
}

fn mark(world: &mut World, letter: &str, code: &str) -> Value {
    let notices = world.notices(letter);
    let told = notices.iter().find(|notice| notice["code"] == code);
    told.map_or(Value::Null, |notice| notice["mark"].clone())
}

#[test]
fn a_notice_is_ignored_in_its_letter_and_minded_again() {
    let mut world = World::starter();
    let letter = world.plain().body("Un 日 ici.").composed();
    let other = world.plain().body("Un 日 ici.").composed();
    let mark = mark(&mut world, &letter, "missing-glyph");
    world.ask("letter.edit", json!({ "id": letter, "ignore": mark }));
    let (open, aside) = said(&mut world, &letter);
    assert!(!open.contains(&"missing-glyph".to_owned()), "{open:?}");
    assert_eq!(aside, ["missing-glyph"]);
    assert!(said(&mut world, &other).1.is_empty());
    let drawn = world.ask("letter.preview", json!({ "id": letter, "as": "text" }));
    assert_eq!(codes(drawn["ignored"].as_array().expect("notices")), aside);
    assert!(!codes(drawn["notices"].as_array().expect("notices")).contains(&aside[0]));

    world.ask("letter.edit", json!({ "id": letter, "mind": mark }));
    assert!(said(&mut world, &letter).1.is_empty());
    world.refuses(
        "letter.edit",
        json!({ "id": letter, "mind": mark }),
        RefusalKind::NotFound,
        "not-found",
    );
}

#[test]
fn it_is_said_again_once_it_says_something_else() {
    let mut world = World::starter();
    let letter = world.plain().body("Un 日 ici.").composed();
    world.ask(
        "letter.edit",
        json!({ "id": letter, "ignore": "missing-glyph" }),
    );
    let write = json!({ "id": letter, "language": "fr", "body": "Là, un 日 ici.\n\nEt un 日 là." });
    world.ask("letter.version", write);
    assert_eq!(said(&mut world, &letter).1, ["missing-glyph"; 2]);
    let write = json!({ "id": letter, "language": "fr", "body": "Un 中 ici." });
    world.ask("letter.version", write);
    let (open, aside) = said(&mut world, &letter);
    assert!(open.contains(&"missing-glyph".to_owned()), "{open:?}");
    assert!(aside.is_empty());
}

#[test]
fn what_blocks_has_no_mark_and_is_not_ignored() {
    let mut world = World::starter();
    let letter = world
        .plain()
        .body("Un [lien](ftp://exemple.be).")
        .composed();
    assert_eq!(mark(&mut world, &letter, "link-refused"), Value::Null);
    for unknown in ["link-refused", "missing-glyph", "nothing", ""] {
        world.refuses(
            "letter.edit",
            json!({ "id": letter, "ignore": unknown }),
            RefusalKind::NotFound,
            "not-found",
        );
    }
}

#[test]
fn ignoring_is_one_step_of_undo_and_does_not_change_what_was_printed() {
    let mut world = World::starter();
    let letter = world.plain().body("Un 日 ici.").exported();
    let ignore = json!({ "id": letter, "ignore": "missing-glyph" });
    let shown = world.ask("letter.edit", ignore.clone());
    assert_eq!(shown["changed_since_export"], false);
    world.ask("letter.edit", ignore);
    let undone = world.ask("desk.undo", json!(null));
    assert_eq!(undone["step"], "Point ignored", "{undone}");
    assert!(said(&mut world, &letter).1.is_empty());
    world.ask("desk.redo", json!(null));
    assert_eq!(said(&mut world, &letter).1, ["missing-glyph"]);
}

#[test]
fn a_copy_begins_without_what_was_ignored_and_a_sealed_letter_keeps_it() {
    let mut world = World::starter();
    let letter = world.plain().body("Un 日 ici.").exported();
    world.ask(
        "letter.edit",
        json!({ "id": letter, "ignore": "missing-glyph" }),
    );
    let copy = world.ask("letter.duplicate", json!({ "id": letter }));
    let copy = copy["id"].as_str().expect("an id").to_owned();
    assert!(said(&mut world, &copy).1.is_empty());
    world.record(&letter, TODAY);
    world.refuses(
        "letter.edit",
        json!({ "id": letter, "mind": "missing-glyph" }),
        RefusalKind::Refused,
        "letter-sealed",
    );
}

#[test]
fn what_was_ignored_in_a_letter_is_not_told_of_its_campaign() {
    let mut world = World::starter();
    let composed = world.ask(
        "campaign.compose",
        json!({ "template": "question", "to": ["federal/employment"], "bodies": { "fr": "Un 日 ici." },
            "subjects": { "fr": "Statut" } }),
    );
    let campaign = composed["id"].clone();
    let letter = composed["letters"][0]["letter"].as_str().expect("a letter");
    let found = |world: &mut World| {
        let checked = world.ask("campaign.check", json!({ "id": campaign }));
        codes(checked["notices"].as_array().expect("notices")).contains(&"missing-glyph".to_owned())
    };
    assert!(found(&mut world));
    world.ask(
        "letter.edit",
        json!({ "id": letter, "ignore": "missing-glyph" }),
    );
    assert!(!found(&mut world));
}

#[test]
fn the_axis_of_a_letter_is_given_and_taken_away() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let give = |world: &mut World, axis: &str| {
        world.ask("letter.edit", json!({ "id": letter, "axis": axis }))["axis"].clone()
    };
    assert_eq!(give(&mut world, "  Statut "), "Statut");
    assert_eq!(give(&mut world, ""), Value::Null);
    give(&mut world, "Statut");
    world.export(&letter);
    world.record(&letter, TODAY);
    let listed = world.ask("register.list", json!({ "axis": "Statut" }));
    assert_eq!(listed["rows"].as_array().map(Vec::len), Some(1), "{listed}");
}
