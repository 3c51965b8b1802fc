//! Numbers: allotted at the first export, one after the other, none missing, none twice.

use api::refusal::RefusalKind;
use serde_json::json;

use crate::world::{World, text};

#[test]
fn the_first_two_exports_are_numbered_one_and_two() {
    let mut world = World::starter();
    let (first, second) = (world.plain().composed(), world.plain().composed());
    assert_eq!(world.export(&second)["reference"], "2026/001");
    assert_eq!(world.export(&first)["reference"], "2026/002");
}

#[test]
fn exporting_again_keeps_the_number() {
    let mut world = World::starter();
    let letter = world.plain().exported();
    let edit = json!({ "id": letter, "language": "fr", "subject": "Un autre sujet" });
    world.ask("letter.version", edit);
    assert_eq!(world.export(&letter)["reference"], "2026/001");
    world.on("2027-01-04");
    assert_eq!(world.export(&letter)["reference"], "2026/001");
}

#[test]
fn a_blocked_export_consumes_no_number_and_writes_no_file() {
    let mut world = World::starter();
    let blocked = world.letter("question").to("federal/employment").composed();
    let out = world.path("blocked.pdf");
    let refusal = world.refused("letter.export", json!({ "id": blocked, "out": out }));
    assert_eq!(
        (refusal.kind, refusal.code.as_str()),
        (RefusalKind::Refused, "blocked")
    );
    assert!(
        refusal
            .notices
            .iter()
            .any(|notice| notice.code.slug() == "empty-field"),
        "{refusal:?}"
    );
    assert!(!std::path::Path::new(&out).exists());
    assert_eq!(world.state(&blocked), "draft");
    let letter = world.plain().exported();
    assert_eq!(world.show(&letter)["reference"], "2026/001");
}

#[test]
fn a_number_is_allotted_although_the_file_cannot_be_written_and_stays() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let folder = world.path("a-folder");
    std::fs::create_dir(&folder).expect("a folder");
    world.refuses(
        "letter.export",
        json!({ "id": letter, "out": folder }),
        RefusalKind::Desk,
        "file-unwritable",
    );
    let out = world.path("letter.pdf");
    let exported = world.ask("letter.export", json!({ "id": letter, "out": out }));
    assert_eq!(exported["reference"], "2026/001");
    assert!(std::fs::read(&out).expect("a file").starts_with(b"%PDF-"));
}

#[test]
fn each_year_counts_from_one_and_a_number_follows_the_date_of_its_letter() {
    let mut world = World::starter();
    world.plain().exported();
    world.on("2027-01-04");
    let letter = world.plain().exported();
    assert_eq!(world.show(&letter)["reference"], "2027/001");
}

#[test]
fn the_pattern_of_references_is_a_setting_that_cannot_repeat_a_number() {
    let mut world = World::starter();
    world.ask(
        "setting.set",
        json!({ "key": "reference_pattern", "value": "PL-{year}-{number}" }),
    );
    let letter = world.plain().exported();
    assert_eq!(world.show(&letter)["reference"], "PL-2026-001");
    let question = json!({ "key": "reference_pattern", "value": "{number}" });
    world.refuses("setting.set", question, RefusalKind::Input, "bad-setting");
    let question = json!({ "key": "reference_patern", "value": "{year}/{number}" });
    world.refuses(
        "setting.set",
        question,
        RefusalKind::Input,
        "unknown-setting",
    );
}

#[test]
fn pieces_that_come_in_are_numbered_in_a_series_of_their_own() {
    let mut world = World::starter();
    let letter = world.sent("2026-11-24");
    let reply = json!({ "letter": letter, "kind": "acknowledgement", "on": "2026-11-24" });
    assert_eq!(world.ask("reply.record", reply)["number"], "2026/001");
    let next = world.plain().exported();
    assert_eq!(world.show(&next)["reference"], "2026/002");
}

#[test]
fn no_number_is_missing_after_drops_and_blocks() {
    let mut world = World::starter();
    let mut letters = Vec::new();
    for at in 0..4 {
        let letter = world.plain().exported();
        if at % 2 == 0 {
            world.ask("letter.discard", json!({ "id": letter }));
        }
        let blocked = world.letter("question").composed();
        world.refused("letter.export", json!({ "id": blocked }));
        letters.push(letter);
    }
    let numbers: Vec<String> = letters
        .iter()
        .map(|letter| text(&world.show(letter)["reference"]))
        .collect();
    assert_eq!(numbers, ["2026/001", "2026/002", "2026/003", "2026/004"]);
}
