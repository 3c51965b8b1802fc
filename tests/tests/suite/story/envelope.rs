//! The format of the paper and the person's own window envelope: measured once, then every address is held against it.

use api::refusal::RefusalKind;
use serde_json::json;

use crate::world::{World, codes};

fn measure(world: &mut World, value: &str) {
    world.ask("setting.set", json!({ "key": "envelope", "value": value }));
}

#[test]
fn every_format_can_be_chosen_and_one_that_is_not_there_cannot() {
    let mut world = World::starter();
    for format in [
        "be-right-window",
        "be-left",
        "de-5008-a",
        "de-5008-b",
        "fr-right",
        "nl-left",
        "lu",
        "eu",
        "own",
    ] {
        let set = json!({ "key": "format", "value": format });
        assert_eq!(world.ask("setting.set", set)["format"], format);
    }
    let set = json!({ "key": "format", "value": "us-9" });
    world.refuses("setting.set", set, RefusalKind::Input, "bad-setting");
}

#[test]
fn a_measured_envelope_is_drawn_over_the_page_and_undone() {
    let mut world = World::starter();
    let letter = world.plain().body("Un mot.").composed();
    measure(&mut world, "20 50 110 95 10 45 100 90");
    world.ask("setting.set", json!({ "key": "format", "value": "own" }));
    let drawn = world.ask("letter.preview", json!({ "id": letter, "as": "text" }));
    let window = json!({ "left": 20.0, "top": 50.0, "right": 100.0, "bottom": 90.0 });
    assert_eq!(drawn["sheet"]["window"], window);
    let shown = json!({ "left": 10.0, "top": 45.0, "right": 110.0, "bottom": 95.0 });
    assert_eq!(drawn["sheet"]["shown"], shown);
    world.ask("desk.undo", json!(null));
    world.ask("desk.undo", json!(null));
    assert!(world.ask("setting.show", json!(null))["envelope"].is_null());
}

#[test]
fn an_address_out_of_the_window_stops_the_letter_and_says_by_how_much() {
    let mut world = World::starter();
    let letter = world.plain().body("Un mot.").composed();
    // The window is at the right and low; the format has the address at the left.
    measure(&mut world, "110 70 205 110 100 65 195 105");
    world.ask(
        "setting.set",
        json!({ "key": "format", "value": "be-left" }),
    );
    let notices = world.notices(&letter);
    let told = notices
        .iter()
        .find(|notice| notice["code"] == "address-window")
        .expect("the address is out of the window");
    let text = told["message"].as_str().expect("a sentence");
    assert!(
        text.contains("77 mm") || text.contains("77\u{a0}mm"),
        "{text}"
    );
    assert_eq!(told["severity"], "block");
    world.refuses(
        "letter.export",
        json!({ "id": letter, "out": world_path(&world) }),
        RefusalKind::Refused,
        "blocked",
    );
    measure(&mut world, "none");
    assert!(!codes(&world.notices(&letter)).contains(&"address-window".to_owned()));
}

fn world_path(world: &World) -> String {
    world.path("letter.pdf")
}

#[test]
fn measures_that_cannot_be_are_refused_and_the_old_ones_stay() {
    let mut world = World::starter();
    measure(&mut world, "20 50 110 95 10 45 100 90");
    for (value, says) in [
        ("20 50 110", "eight numbers"),
        ("20 50 110 95 10 45 211 90", "outside the sheet"),
        ("110 50 20 95 10 45 100 90", "left must come before right"),
        ("20 50 110 95 80 45 115 90", "too small"),
    ] {
        let question = json!({ "key": "envelope", "value": value });
        let refusal = world.refused("setting.set", question);
        assert_eq!(
            (refusal.kind, refusal.code.as_str()),
            (RefusalKind::Input, "bad-envelope")
        );
        assert!(refusal.message.contains(says), "{}", refusal.message);
    }
    let kept = world.ask("setting.show", json!(null));
    assert_eq!(kept["envelope"]["low"]["left"], 20.0);
}

#[test]
fn the_test_sheet_is_a_file_to_print() {
    let mut world = World::starter();
    let out = world.path("sheet.pdf");
    let made = world.ask("setting.test_sheet", json!({ "out": out }));
    assert_eq!(made["path"], out);
    let bytes = std::fs::read(&out).expect("the sheet was written");
    assert!(bytes.starts_with(b"%PDF-1.7"));
    let taken = json!({ "out": world.path("sheet.pdf/sheet.pdf") });
    assert!(
        !world
            .refused("setting.test_sheet", taken)
            .message
            .is_empty()
    );
}
