//! The ten seconds of the window: a recording waits outside the register, and can be taken back.

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{World, text};

fn waiting(world: &mut World) -> (String, Value) {
    let letter = world.plain().exported();
    let question = json!({ "letters": [letter], "channel": "registered", "on": "2026-11-24", "wait": true,
        "tracking": "RR473124829BE" });
    let row = world.ask("dispatch.record", question)[0].clone();
    (letter, row)
}

fn after(world: &mut World, seconds: u64) {
    world.now = world
        .now
        .checked_add(std::time::Duration::from_secs(seconds))
        .expect("seconds");
}

#[test]
fn a_recording_that_waits_is_in_no_register() {
    let mut world = World::starter();
    let (letter, row) = waiting(&mut world);
    assert_eq!(
        (&row["archive"], &row["number"]),
        (&Value::Null, &json!("2026/001"))
    );
    assert!(row["pending_until"].is_string());
    let shown = world.show(&letter);
    assert_eq!(
        (&shown["state"], &shown["editable"]),
        (&json!("prepared"), &json!(false))
    );
    assert!(shown["dispatch"]["pending_until"].is_string());
    assert_eq!(world.verify()["records"], 0);
}

#[test]
fn it_is_taken_back_in_time_and_the_letter_is_as_before() {
    let mut world = World::starter();
    let (letter, _) = waiting(&mut world);
    after(&mut world, 9);
    world.ask("dispatch.take_back", json!({ "letters": [letter] }));
    let shown = world.show(&letter);
    assert_eq!(
        (&shown["state"], &shown["editable"], &shown["dispatch"]),
        (&json!("prepared"), &json!(true), &Value::Null)
    );
    after(&mut world, 60);
    assert_eq!(world.ask("dispatch.complete", Value::Null), json!([]));
    world.record(&letter, "2026-11-24");
}

#[test]
fn it_waits_as_long_as_the_settings_say() {
    let mut world = World::starter();
    for refused in ["9", "601", "-1", "soon"] {
        let question = json!({ "key": "recall_seconds", "value": refused });
        world.refuses("setting.set", question, RefusalKind::Input, "bad-setting");
    }
    world.ask(
        "setting.set",
        json!({ "key": "recall_seconds", "value": "60" }),
    );
    let (letter, row) = waiting(&mut world);
    assert_eq!(row["pending_seconds"], 60);
    after(&mut world, 59);
    assert_eq!(world.ask("dispatch.complete", Value::Null), json!([]));
    world.ask("dispatch.take_back", json!({ "letters": [letter] }));
}

#[test]
fn after_ten_seconds_it_is_in_ink_and_taking_it_back_comes_too_late() {
    let mut world = World::starter();
    let (letter, _) = waiting(&mut world);
    assert_eq!(world.ask("dispatch.complete", Value::Null), json!([]));
    after(&mut world, 10);
    let rows = world.ask("dispatch.complete", Value::Null);
    assert_eq!(
        (&rows[0]["letter"], &rows[0]["archive"]),
        (&json!(letter), &json!(1))
    );
    world.refuses(
        "dispatch.take_back",
        json!({ "letters": [letter] }),
        RefusalKind::Refused,
        "too-late",
    );
    assert_eq!(world.verify()["records"], 1);
}

#[test]
fn what_waited_when_the_process_ended_is_completed_when_the_desk_opens() {
    let mut world = World::starter();
    let (letter, row) = waiting(&mut world);
    world.reopen().on("2026-11-25");
    assert_eq!(world.state(&letter), "sent");
    let shown = world.ask("archive.show", json!({ "id": letter }));
    assert_eq!(
        (&shown["dispatch"]["on"], &shown["dispatch"]["id"]),
        (&json!("2026-11-24"), &row["dispatch"])
    );
    assert_eq!(shown["dispatch"]["tracking"], "RR473124829BE");
    assert_eq!(world.verify()["ok"], true);
}

#[test]
fn a_letter_that_waits_is_neither_edited_nor_exported_nor_dropped_nor_undone() {
    let mut world = World::starter();
    let (letter, _) = waiting(&mut world);
    for (name, question) in [
        ("letter.edit", json!({ "id": letter, "channel": "hand" })),
        (
            "letter.version",
            json!({ "id": letter, "language": "fr", "subject": "Autre" }),
        ),
        ("letter.discard", json!({ "id": letter })),
        (
            "dispatch.record",
            json!({ "letters": [letter], "channel": "post", "on": "2026-11-24" }),
        ),
    ] {
        world.refuses(name, question, RefusalKind::Refused, "letter-pending");
    }
    let undone = world.try_ask("desk.undo", Value::Null);
    if let Ok(answer) = undone {
        assert_ne!(answer["at"], format!("letter/{letter}"), "{answer}");
    }
    assert_eq!(
        world.show(&letter)["versions"][0]["subject"],
        "Le statut des artistes"
    );
    assert_eq!(text(&world.show(&letter)["state"]), "prepared");
}

#[test]
fn a_desk_whose_waiting_letter_lost_its_file_opens_all_the_same() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let sha256 = text(&world.export(&letter)["sha256"]);
    world.ask(
        "dispatch.record",
        json!({ "letters": [letter], "channel": "post", "on": "2026-11-24", "wait": true }),
    );
    std::fs::remove_file(world.kept(&sha256)).expect("a kept file");
    world.reopen();
    assert_eq!(world.state(&letter), "prepared");
    assert_eq!(world.verify()["records"], 0);
    world.refuses(
        "dispatch.complete",
        json!({ "all": true }),
        RefusalKind::Desk,
        "file-missing",
    );
    world.ask("dispatch.take_back", json!({ "letters": [letter] }));
    assert_eq!(text(&world.export(&letter)["sha256"]), sha256);
}
