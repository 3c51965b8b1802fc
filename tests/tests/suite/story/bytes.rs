//! The same inputs give the same bytes.

use std::collections::BTreeSet;

use model::Language;
use serde_json::json;

use crate::world::{World, text};

fn printed(language: Language, post: &str) -> (String, Vec<u8>) {
    let mut world = World::starter();
    let letter = world
        .letter("position")
        .to(post)
        .in_language(language)
        .with_examples()
        .composed();
    let out = world.path("letter.pdf");
    let exported = world.ask("letter.export", json!({ "id": letter, "out": out }));
    (
        text(&exported["sha256"]),
        std::fs::read(&out).expect("a file"),
    )
}

#[test]
fn two_desks_with_the_same_inputs_print_the_same_bytes() {
    for (language, post) in [
        (Language::Fr, "federal/employment"),
        (Language::Nl, "flanders/education"),
        (Language::De, "dg/education"),
    ] {
        let (first, bytes) = printed(language, post);
        let (second, again) = printed(language, post);
        assert_eq!(first, second, "{language}");
        assert!(bytes == again, "{language}");
    }
}

#[test]
fn exporting_twice_prints_the_same_bytes_whatever_the_hour_and_the_language_of_the_user() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let mut hashes = BTreeSet::new();
    for language in Language::ALL {
        world.speaking(language);
        world.now = world
            .now
            .checked_add(std::time::Duration::from_secs(3601))
            .expect("an hour");
        hashes.insert(text(&world.export(&letter)["sha256"]));
    }
    assert_eq!(hashes.len(), 1, "{hashes:?}");
}

#[test]
fn another_day_another_number_or_another_word_are_other_bytes() {
    let mut world = World::starter();
    let mut hashes = BTreeSet::new();
    let letter = world.plain().composed();
    hashes.insert(text(&world.export(&letter)["sha256"]));
    world.on("2026-11-25");
    hashes.insert(text(&world.export(&letter)["sha256"]));
    let other = world.plain().composed();
    hashes.insert(text(&world.export(&other)["sha256"]));
    let edit = json!({ "id": other, "language": "fr", "subject": "Le statut des artistes." });
    world.ask("letter.version", edit);
    hashes.insert(text(&world.export(&other)["sha256"]));
    assert_eq!(hashes.len(), 4);
}
