//! What a further entry says counts wherever pieces are filtered, counted and reminded of; the first stays as it stands.

use serde_json::{Value, json};

use crate::world::{World, text};

fn came(world: &mut World, letter: &str, kind: &str) -> String {
    let today = world.today.to_string();
    let reply = json!({ "letter": letter, "kind": kind, "on": today });
    text(&world.ask("reply.record", reply)["number"])
}

fn correct(world: &mut World, call: &str, number: &str, value: Value) -> Value {
    let question = json!({ "id": number, "reason": "relu", "value": value });
    world.ask(call, question)
}

fn due(world: &mut World) -> Vec<String> {
    let rows = world.ask("follow_up.due", json!({}));
    let rows = rows.as_array().expect("rows").iter();
    rows.map(|row| text(&row["due"])).collect()
}

fn of_state(world: &mut World, state: &str) -> Value {
    world.ask("register.list", json!({ "kind": "out", "state": state }))["total"].clone()
}

fn healthy(world: &mut World) {
    assert_eq!(world.ask("desk.check", json!(null))["problems"], json!([]));
}

#[test]
fn the_state_of_a_letter_goes_by_what_its_reply_was() {
    let mut world = World::starter();
    let letter = world.chained(&[10]);
    let reply = came(&mut world, &letter, "acknowledgement");
    assert_eq!(of_state(&mut world, "waiting"), 1);
    correct(
        &mut world,
        "reply.correct",
        &reply,
        json!({ "kind": "refusal" }),
    );
    assert_eq!(of_state(&mut world, "refusal"), 1);
    assert_eq!(of_state(&mut world, "waiting"), 0);
    let year = world.ask("register.year", json!({ "year": 2026 }));
    let federal = &year["governments"][0];
    assert_eq!(federal["answered"], 1, "{year}");
    assert_eq!(federal["silent"], 0, "{year}");
    healthy(&mut world);
}

#[test]
fn a_letter_that_was_not_answered_after_all_is_reminded_again() {
    let mut world = World::starter();
    let letter = world.chained(&[10, 20]);
    let reply = came(&mut world, &letter, "answer");
    world.on("2027-01-20");
    assert_eq!(due(&mut world), Vec::<String>::new());
    correct(
        &mut world,
        "reply.correct",
        &reply,
        json!({ "kind": "acknowledgement" }),
    );
    assert_eq!(due(&mut world), ["2026-12-08", "2026-12-22"]);
    assert_eq!(of_state(&mut world, "late"), 1);
    // And back: the last word counts.
    correct(
        &mut world,
        "reply.correct",
        &reply,
        json!({ "kind": "commitment" }),
    );
    assert_eq!(due(&mut world), Vec::<String>::new());
    assert_eq!(of_state(&mut world, "commitment"), 1);
    healthy(&mut world);
}

#[test]
fn one_real_answer_is_enough_whatever_else_is_corrected() {
    let mut world = World::starter();
    let letter = world.chained(&[10]);
    came(&mut world, &letter, "answer");
    let second = came(&mut world, &letter, "refusal");
    world.on("2027-01-20");
    correct(
        &mut world,
        "reply.correct",
        &second,
        json!({ "kind": "other" }),
    );
    assert_eq!(due(&mut world), Vec::<String>::new());
    assert_eq!(of_state(&mut world, "answer"), 1);
}

#[test]
fn reminders_are_counted_from_the_day_a_letter_left_in_truth() {
    let mut world = World::starter();
    let letter = world.chained(&[10, 20]);
    let number = text(&world.ask("letter.show", json!({ "id": letter }))["reference"]);
    correct(
        &mut world,
        "dispatch.correct",
        &number,
        json!({ "on": "2026-11-17" }),
    );
    world.on("2027-01-20");
    assert_eq!(due(&mut world), ["2026-12-01", "2026-12-15"]);
    // One that was postponed stays where the person put it.
    let step = world.ask("follow_up.due", json!({}))[0]["id"].clone();
    world.ask(
        "follow_up.snooze",
        json!({ "id": step, "to": "2027-01-21" }),
    );
    correct(
        &mut world,
        "dispatch.correct",
        &number,
        json!({ "on": "2026-11-24" }),
    );
    world.on("2027-01-22");
    let rows = world.ask("follow_up.due", json!({}));
    let days = rows.as_array().expect("rows").iter();
    let days: Vec<[Value; 2]> = days
        .map(|row| [row["due"].clone(), row["snoozed_to"].clone()])
        .collect();
    let postponed = json!("2027-01-21");
    assert_eq!(
        days,
        [
            [json!("2026-12-22"), Value::Null],
            [postponed.clone(), postponed]
        ]
    );
}

#[test]
fn what_is_odd_about_a_corrected_tracking_number_is_said_as_when_it_is_recorded() {
    let mut world = World::starter();
    world.chained(&[]);
    let wrong = json!({ "tracking": "RR123456780BE" });
    let answer = correct(&mut world, "dispatch.correct", "2026/001", wrong);
    assert_eq!(answer["notices"][0]["code"], "tracking-check-digit");
    let right = json!({ "tracking": "RR123456785BE" });
    let answer = correct(&mut world, "dispatch.correct", "2026/001", right);
    assert_eq!(answer["notices"], json!([]));
}

#[test]
fn a_list_says_what_was_corrected_and_not_only_that_something_was() {
    let mut world = World::starter();
    world.chained(&[]);
    let value = json!({ "on": "2026-11-23", "channel": "registered" });
    correct(&mut world, "dispatch.correct", "2026/001", value);
    let rows = world.ask("register.list", json!({}))["rows"].clone();
    assert_eq!(rows[0]["date"], "2026-11-24");
    let said = text(&rows[0]["corrected"][0]);
    assert!(
        said.contains("November 2026") && said.contains("registered"),
        "{said}"
    );
    let list = world.path("register.csv");
    world.ask("register.export", json!({ "out": list }));
    let csv = std::fs::read_to_string(list).expect("it was written");
    assert!(csv.contains(&said), "{csv}");
}
