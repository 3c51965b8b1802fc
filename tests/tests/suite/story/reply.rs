//! What comes back, and who is reminded when nothing does.

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{World, text};

fn due(world: &mut World, on: &str) -> Vec<Value> {
    world
        .ask("follow_up.due", json!({ "on": on }))
        .as_array()
        .expect("rows")
        .clone()
}

fn reply(world: &mut World, letter: &str, kind: &str) -> Value {
    let on = world.today.to_string();
    world.ask(
        "reply.record",
        json!({ "letter": letter, "kind": kind, "on": on, "words": "Bien reçu" }),
    )
}

#[test]
fn an_acknowledgement_does_not_stop_the_reminder() {
    let mut world = World::starter();
    let letter = world.sent("2026-11-24");
    let answer = reply(&mut world, &letter, "acknowledgement");
    assert_eq!(answer["stops_follow_up"], false);
    assert_eq!(due(&mut world, "2026-12-22").len(), 1);
}

#[test]
fn an_answer_a_refusal_or_a_commitment_stops_it() {
    for kind in ["answer", "refusal", "commitment"] {
        let mut world = World::starter();
        let letter = world.sent("2026-11-24");
        let answer = reply(&mut world, &letter, kind);
        assert_eq!(answer["stops_follow_up"], true, "{kind}");
        assert_eq!(due(&mut world, "2027-06-01"), Vec::<Value>::new(), "{kind}");
    }
}

#[test]
fn a_reminder_falls_due_twenty_working_days_after_the_dispatch() {
    let mut world = World::starter();
    let letter = world.plain().exported();
    let row = world.record(&letter, "2026-11-24");
    assert_eq!(row["follow_up"], "2026-12-22");
    assert_eq!(due(&mut world, "2026-12-21"), Vec::<Value>::new());
    let rows = due(&mut world, "2026-12-24");
    let row = &rows[0];
    assert_eq!(
        (&row["letter"], &row["reference"], &row["step"]),
        (&json!(letter), &json!("2026/001"), &json!(1))
    );
    assert_eq!(
        (&row["due"], &row["days_late"], &row["post"]),
        (
            &json!("2026-12-22"),
            &json!(2),
            &json!("federal/employment")
        )
    );
    // Twenty more, without Christmas, the closed days at the end of the year and New Year.
    assert_eq!(row["next"], "2027-01-27");
    assert_eq!(row["holder_changed"], false);
}

#[test]
fn a_dispatch_of_a_friday_is_counted_from_the_monday() {
    let mut world = World::starter();
    let letter = world.plain().dated("2026-11-20").exported();
    let question =
        json!({ "letters": [letter], "channel": "hand", "on": "2026-11-20", "follow_up": [1] });
    assert_eq!(
        world.ask("dispatch.record", question)[0]["follow_up"],
        "2026-11-23"
    );
}

#[test]
fn a_letter_that_is_never_to_be_reminded_has_no_reminder() {
    let mut world = World::starter();
    let letter = world.plain().exported();
    let question =
        json!({ "letters": [letter], "channel": "hand", "on": "2026-11-24", "follow_up": [] });
    assert_eq!(
        world.ask("dispatch.record", question)[0]["follow_up"],
        Value::Null
    );
    assert_eq!(due(&mut world, "2030-01-01"), Vec::<Value>::new());
}

#[test]
fn the_chain_of_reminders_is_a_setting() {
    let mut world = World::starter();
    world.ask(
        "setting.set",
        json!({ "key": "relance_chain", "value": "5, 10" }),
    );
    let letter = world.plain().exported();
    assert_eq!(
        world.record(&letter, "2026-11-24")["follow_up"],
        "2026-12-01"
    );
    assert_eq!(due(&mut world, "2026-12-08").len(), 2);
    for value in ["10,5", "5,5", "0", "5,x"] {
        let question = json!({ "key": "relance_chain", "value": value });
        world.refuses("setting.set", question, RefusalKind::Input, "bad-setting");
    }
}

#[test]
fn a_reminder_says_that_somebody_else_holds_the_office_by_now() {
    let mut world = World::starter();
    world.sent("2026-11-24");
    world.ask(
        "directory.add",
        json!({ "given_name": "Ana", "family_name": "Peeters", "gender": "f", "post": "federal/employment",
            "since": "2026-12-01", "succeeds": true, "source": "Moniteur belge" }),
    );
    let rows = due(&mut world, "2026-12-22");
    assert_eq!(
        (&rows[0]["holder_changed"], &rows[0]["recipient"]),
        (&json!(true), &json!("David Clarinval"))
    );
}

#[test]
fn a_reply_needs_a_letter_that_left_and_a_day_that_came() {
    let mut world = World::starter();
    let letter = world.plain().exported();
    let question = |on: &str, kind: &str| json!({ "letter": letter, "kind": kind, "on": on });
    world.refuses(
        "reply.record",
        question("2026-11-24", "answer"),
        RefusalKind::Refused,
        "letter-not-sent",
    );
    let early = json!({ "letters": [letter], "channel": "post", "on": "2026-11-23" });
    world.refuses(
        "dispatch.record",
        early,
        RefusalKind::Refused,
        "before-letter",
    );
    world.record(&letter, "2026-11-24");
    world.refuses(
        "reply.record",
        question("2026-11-23", "answer"),
        RefusalKind::Refused,
        "before-letter",
    );
    world.refuses(
        "reply.record",
        question("2026-11-25", "answer"),
        RefusalKind::Refused,
        "date-in-future",
    );
    world.refuses(
        "reply.record",
        question("2026-11-31", "answer"),
        RefusalKind::Input,
        "not-a-date",
    );
    world.refuses(
        "reply.record",
        question("2026-11-24", "silence"),
        RefusalKind::Input,
        "bad-value",
    );
}

#[test]
fn what_came_is_kept_with_its_file_and_shown_beside_the_letter() {
    let mut world = World::starter();
    let letter = world.sent("2026-11-24");
    let file = world.file("réponse du cabinet.pdf", b"%PDF-1.7 answer");
    let question = json!({ "letter": letter, "kind": "answer", "on": "2026-11-24", "file": file,
        "words": "« Nous y veillerons »", "note": "Par courriel" });
    world.ask("reply.record", question);
    let shown = world.ask("archive.show", json!({ "id": "2026/001" }));
    let reply = &shown["replies"][0];
    assert_eq!(
        (&reply["words"], &reply["note"]),
        (&json!("« Nous y veillerons »"), &json!("Par courriel"))
    );
    assert_eq!(reply["file_name"], "réponse du cabinet.pdf");
    let kept = world.kept(&text(&reply["file_sha256"]));
    assert_eq!(
        std::fs::read(kept).expect("a kept file"),
        b"%PDF-1.7 answer"
    );
    assert_eq!(world.verify()["ok"], true);
}
