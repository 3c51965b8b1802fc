//! One step back and forward again, across letters, directory and settings; never through ink.

use std::collections::BTreeSet;

use api::refusal::RefusalKind;
use model::Language;
use serde_json::{Value, json};

use crate::world::{TODAY, World, text};

fn undo(world: &mut World) -> String {
    text(&world.ask("desk.undo", json!(null))["step"])
}

fn redo(world: &mut World) -> String {
    text(&world.ask("desk.redo", json!(null))["step"])
}

/// Acts of every noun that can be undone, on a letter.
fn acts(letter: &str) -> Vec<(&'static str, Value)> {
    vec![
        (
            "letter.edit",
            json!({ "id": letter, "to": "flanders/education" }),
        ),
        ("letter.edit", json!({ "id": letter, "date": "2026-11-20" })),
        (
            "letter.edit",
            json!({ "id": letter, "channel": "registered" }),
        ),
        (
            "letter.edit",
            json!({ "id": letter, "copies": ["Le cabinet"] }),
        ),
        ("letter.edit", json!({ "id": letter, "signatories": [] })),
        (
            "letter.version",
            json!({ "id": letter, "language": "fr", "body": "Autre texte." }),
        ),
        (
            "letter.version",
            json!({ "id": letter, "language": "fr", "salutation": "Cher ami," }),
        ),
        ("letter.version", json!({ "id": letter, "language": "nl" })),
        (
            "setting.set",
            json!({ "key": "house_language", "value": "nl" }),
        ),
        (
            "setting.set",
            json!({ "key": "relance_chain", "value": "7" }),
        ),
        (
            "address.add",
            json!({ "post": "federal/employment", "language": "fr", "street": "Rue Haute 1", "postcode": "1000",
                "city": "Bruxelles", "source": "site du cabinet" }),
        ),
        (
            "address.confirm",
            json!({ "post": "federal/justice", "language": "fr" }),
        ),
        (
            "directory.edit",
            json!({ "what": "title", "post": "federal/justice", "language": "fr", "text": "Ministre de la Justice" }),
        ),
        (
            "directory.edit",
            json!({ "what": "person", "id": "david-clarinval", "given_name": "D.", "family_name": "Clarinval",
                "gender": "m", "language": "fr" }),
        ),
        (
            "directory.add",
            json!({ "given_name": "Ana", "family_name": "Peeters", "post": "federal/employment",
                "since": "2026-12-01", "succeeds": true, "source": "Moniteur belge" }),
        ),
    ]
}

/// Everything that can be seen of letter, directory and settings.
fn seen(world: &mut World, letter: &str) -> Value {
    let mut shown = world.show(letter);
    shown["edited_at"] = json!(null);
    json!([
        shown,
        world.ask("setting.show", json!(null)),
        world.ask("directory.search", json!({ "text": "" })),
        world.ask("directory.show", json!({ "id": "federal/justice" })),
        world.ask(
            "address.show",
            json!({ "post": "federal/employment", "language": "fr" })
        ),
    ])
}

#[test]
fn every_step_is_taken_back_and_done_again_across_letters_directory_and_settings() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let mut states = vec![seen(&mut world, &letter)];
    let acts = acts(&letter);
    for (name, question) in &acts {
        world.now = world
            .now
            .checked_add(std::time::Duration::from_secs(60))
            .expect("a minute");
        world.ask(name, question.clone());
        states.push(seen(&mut world, &letter));
        let (before, after) = (&states[states.len() - 2], &states[states.len() - 1]);
        assert_ne!(before, after, "{name} {question} shows nothing");
    }
    for at in (0..acts.len()).rev() {
        undo(&mut world);
        assert_eq!(
            seen(&mut world, &letter),
            states[at],
            "undo of {:?}",
            acts[at]
        );
    }
    for at in 0..acts.len() {
        redo(&mut world);
        assert_eq!(
            seen(&mut world, &letter),
            states[at + 1],
            "redo of {:?}",
            acts[at]
        );
    }
}

#[test]
fn a_step_is_named_in_the_language_of_the_user() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    for (name, question) in acts(&letter) {
        world.ask(name, question.clone());
        let mut names = BTreeSet::new();
        for language in Language::ALL {
            world.speaking(language);
            let told = text(&world.ask("desk.status", json!(null))["undo"]);
            assert!(!told.contains('⟦'), "{told}");
            names.insert(told);
        }
        assert!(names.len() >= 3, "{name} {question}: {names:?}");
    }
}

#[test]
fn undoing_a_new_letter_takes_it_away_and_redoing_brings_it_back() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let before = world.show(&letter);
    let answer = world.ask("desk.undo", json!(null));
    assert_eq!(answer["at"], format!("letter/{letter}"));
    world.refuses(
        "letter.show",
        json!({ "id": letter }),
        RefusalKind::NotFound,
        "not-found",
    );
    redo(&mut world);
    assert_eq!(world.show(&letter)["versions"], before["versions"]);
}

#[test]
fn nothing_to_undo_is_said_without_a_step() {
    let mut world = World::new();
    assert_eq!(world.ask("desk.undo", json!(null))["step"], Value::Null);
    assert_eq!(world.ask("desk.redo", json!(null))["step"], Value::Null);
}

#[test]
fn a_number_a_dispatch_and_a_reply_are_not_undone() {
    let mut world = World::starter();
    let letter = world.sent("2026-11-24");
    world.ask(
        "reply.record",
        json!({ "letter": letter, "kind": "answer", "on": "2026-11-24" }),
    );
    while world.ask("desk.undo", json!(null))["step"].is_string() {}
    let shown = world.show(&letter);
    assert_eq!(
        (&shown["state"], &shown["reference"]),
        (&json!("sent"), &json!("2026/001"))
    );
    assert_eq!(shown["versions"][0]["subject"], "Le statut des artistes");
    assert_eq!(world.verify()["ok"], true);
    let replies = world.ask("archive.show", json!({ "id": letter }))["replies"].clone();
    assert_eq!(replies.as_array().map(Vec::len), Some(1));
}

#[test]
fn an_edit_before_the_export_can_be_undone_after_it_and_shows_as_a_change() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    world.ask(
        "letter.version",
        json!({ "id": letter, "language": "fr", "subject": "Le bon sujet" }),
    );
    world.export(&letter);
    undo(&mut world);
    let shown = world.show(&letter);
    assert_eq!(shown["versions"][0]["subject"], "Le statut des artistes");
    assert_eq!(
        (&shown["state"], &shown["changed_since_export"]),
        (&json!("prepared"), &json!(true))
    );
    redo(&mut world);
    assert_eq!(world.show(&letter)["changed_since_export"], false);
}

#[test]
fn the_bin_is_empty_after_thirty_days_and_a_campaign_in_it_keeps_its_numbered_letters() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let campaign = world.ask(
        "campaign.compose",
        json!({ "template": "open-letter", "name": "Statut", "competence": "employment" }),
    );
    let all = campaign["letters"].as_array().expect("letters").len();
    assert!(all > 2, "{campaign}");
    world.ask("letter.discard", json!({ "id": letter }));
    world.ask("campaign.discard", json!({ "id": campaign["id"] }));
    let binned =
        |world: &mut World| world.ask("letter.list", json!({ "binned": true }))["total"].clone();
    assert_eq!(binned(&mut world), all + 1);
    world.on("2026-12-24").reopen();
    assert_eq!(binned(&mut world), all + 1);
    world.on("2026-12-25").reopen();
    assert_eq!(binned(&mut world), 0);
    world.refuses(
        "letter.show",
        json!({ "id": letter }),
        RefusalKind::NotFound,
        "not-found",
    );
    assert_eq!(world.ask("desk.check", json!(null))["ok"], true);
}

#[test]
fn what_is_done_to_several_in_one_act_is_taken_back_by_one_step() {
    let mut world = World::starter();
    let letters: Vec<String> = (0..4).map(|_| world.plain().composed()).collect();
    let binned =
        |world: &mut World| world.ask("letter.list", json!({ "binned": true }))["total"].clone();
    world.ask("letter.discard", json!({ "id": letters[3] }));
    world.within(Some("a"));
    for letter in &letters[..2] {
        world.ask("letter.discard", json!({ "id": letter }));
    }
    // Another act of the same kind at once is another step.
    world.within(Some("b"));
    world.ask("letter.discard", json!({ "id": letters[2] }));
    world.within(None);
    assert_eq!(binned(&mut world), 4);
    undo(&mut world);
    assert_eq!(binned(&mut world), 3);
    undo(&mut world);
    assert_eq!(binned(&mut world), 1);
    redo(&mut world);
    assert_eq!(binned(&mut world), 3);
    undo(&mut world);
    undo(&mut world);
    assert_eq!(binned(&mut world), 0);
    // What an act made to nothing again is no step.
    let before = world.ask("desk.status", json!(null))["undo"].clone();
    world.within(Some("c"));
    world.ask("letter.discard", json!({ "id": letters[0] }));
    world.ask("letter.restore", json!({ "id": letters[0] }));
    assert_eq!(world.ask("desk.status", json!(null))["undo"], before);
}

#[test]
fn ink_in_one_letter_of_an_act_keeps_the_whole_act() {
    let mut world = World::starter();
    let letters: Vec<String> = (0..2).map(|_| world.plain().composed()).collect();
    world.within(Some("a"));
    for letter in &letters {
        world.ask(
            "letter.edit",
            json!({ "id": letter, "channel": "registered" }),
        );
    }
    world.within(None);
    let label = |world: &mut World| world.ask("desk.status", json!(null))["undo"].clone();
    let act = label(&mut world);
    world.export(&letters[0]);
    assert_eq!(label(&mut world), act);
    world.record(&letters[0], TODAY);
    assert_ne!(label(&mut world), act);
    for letter in &letters {
        assert_eq!(world.show(letter)["channel"], "registered", "{letter}");
    }
}

#[test]
fn typing_that_was_taken_back_is_no_step_of_the_desk() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    fn later(world: &mut World) {
        world.now = world
            .now
            .checked_add(std::time::Duration::from_secs(60))
            .expect("a minute");
    }
    let type_in = |world: &mut World, text: &str| {
        // A pause between: each is a step of its own.
        later(world);
        world.ask(
            "letter.version",
            json!({ "id": letter, "language": "fr", "body": text }),
        );
    };
    type_in(&mut world, "Un texte.");
    later(&mut world);
    world.ask("letter.edit", json!({ "id": letter, "axis": "Statut" }));
    for text in [
        "Un texte. Un",
        "Un texte. Un, deux",
        "Un texte. Un",
        "Un texte.",
    ] {
        type_in(&mut world, text);
    }
    // The last step is the one before it was typed, and not the text that was taken back.
    let undone = world.ask("desk.undo", json!(null));
    let shown = world.ask("letter.show", json!({ "id": letter }));
    assert_eq!(shown["axis"], json!(null), "{undone}");
    assert_eq!(shown["versions"][0]["body"], "Un texte.");
}
