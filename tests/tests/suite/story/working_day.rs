//! Reminders counted in the working days of whoever was written to, and the closing days a person adds.

use api::refusal::RefusalKind;
use model::Language;
use serde_json::{Value, json};

use crate::world::{World, text};

/// The choice of so many days, as recording a plain letter to that office on that day would propose it.
fn choice(world: &mut World, post: &str, on: &str, days: u64) -> Value {
    let letter = world.plain().to(post).composed();
    let question = json!({ "letter": letter, "channel": "post", "on": on });
    let answer = world.ask("dispatch.propose", question);
    let reminders = answer["reminders"].as_array().expect("choices");
    let found = reminders.iter().find(|one| one["days"] == days);
    found.expect("a choice of so many days").clone()
}

fn close(world: &mut World, text: &str) -> Value {
    world.ask(
        "setting.set",
        json!({ "key": "closing_days", "value": text }),
    )
}

fn left_out(choice: &Value) -> Vec<(String, String, String)> {
    let left_out = choice["left_out"].as_array().expect("what was left out");
    left_out
        .iter()
        .map(|one| (text(&one["date"]), text(&one["until"]), text(&one["name"])))
        .collect()
}

fn days(all: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
    let owned = |(from, until, name): &(&str, &str, &str)| {
        ((*from).to_owned(), (*until).to_owned(), (*name).to_owned())
    };
    all.iter().map(owned).collect()
}

#[test]
fn each_government_counts_its_own_days_and_names_those_it_leaves_out() {
    let mut world = World::starter();
    world.speaking(Language::Fr);
    let federal = choice(&mut world, "federal/employment", "2026-09-21", 10);
    assert_eq!(federal["due"], "2026-10-05");
    assert_eq!(left_out(&federal), []);

    let flanders = choice(&mut world, "flanders/education", "2026-11-05", 10);
    assert_eq!(flanders["due"], "2026-11-20");
    assert_eq!(
        left_out(&flanders),
        days(&[("2026-11-11", "2026-11-11", "Armistice")])
    );

    let federal = choice(&mut world, "federal/employment", "2026-12-22", 10);
    assert_eq!(federal["due"], "2027-01-13");
    assert_eq!(
        left_out(&federal),
        days(&[
            ("2026-12-25", "2026-12-25", "Noël"),
            ("2026-12-28", "2026-12-31", "Fermeture de fin d’année"),
            ("2027-01-01", "2027-01-01", "Jour de l’An"),
        ])
    );
    world.speaking(Language::Nl);
    let federal = choice(&mut world, "federal/employment", "2026-12-22", 10);
    assert_eq!(left_out(&federal)[0].2, "Kerstmis");
}

#[test]
fn closing_days_put_off_the_reminder_of_the_government_they_belong_to() {
    let mut world = World::starter();
    world.speaking(Language::Fr);
    let shown = close(
        &mut world,
        "flanders 2026-07-13..2026-08-16 zomerreces; 2026-07-20",
    );
    assert_eq!(
        shown["closing_days"],
        json!([
            { "government": "flanders", "from": "2026-07-13", "until": "2026-08-16", "name": "zomerreces" },
            { "government": null, "from": "2026-07-20", "until": "2026-07-20", "name": "" },
        ])
    );
    let flanders = choice(&mut world, "flanders/education", "2026-07-09", 10);
    assert_eq!(flanders["due"], "2026-08-27");
    assert_eq!(
        left_out(&flanders),
        days(&[("2026-07-13", "2026-08-14", "zomerreces")])
    );
    let federal = choice(&mut world, "federal/employment", "2026-07-09", 10);
    assert_eq!(federal["due"], "2026-07-27");
    assert_eq!(
        left_out(&federal),
        days(&[
            ("2026-07-20", "2026-07-20", "Fermeture"),
            ("2026-07-21", "2026-07-21", "Fête nationale belge"),
        ])
    );
}

#[test]
fn recording_and_lateness_count_as_the_proposal_did() {
    let mut world = World::starter();
    world.on("2026-12-22");
    close(&mut world, "federal 2027-01-04..2027-01-05");
    let letter = world.plain().exported();
    let question =
        json!({ "letters": [letter], "channel": "hand", "on": "2026-12-22", "follow_up": [2, 3] });
    let recorded = world.ask("dispatch.record", question);
    assert_eq!(recorded[0]["follow_up"], "2026-12-24");
    let due = world.ask("follow_up.due", json!({ "on": "2027-01-07" }));
    assert_eq!(
        (&due[0]["due"], &due[0]["days_late"], &due[0]["next"]),
        (&json!("2026-12-24"), &json!(2), &json!("2027-01-06"))
    );
}

#[test]
fn a_closing_that_cannot_be_read_is_refused_with_its_place_and_the_old_ones_stay() {
    let mut world = World::starter();
    close(&mut world, "federal 2026-12-24");
    for (value, says) in [
        (
            "federal 2026-12-24; flanders zomerreces",
            "flanders zomerreces",
        ),
        ("federal 2026-02-30", "2026-02-30"),
        ("2026-08-16..2026-07-13", "2026-08-16..2026-07-13"),
        ("2026-07-13..2062-08-16", "2062"),
        ("flandres 2026-07-13", "flanders"),
        ("federal/seat 2026-07-13", "federal/seat"),
    ] {
        let question = json!({ "key": "closing_days", "value": value });
        let refusal = world.refused("setting.set", question);
        assert_eq!(refusal.kind, RefusalKind::Input, "{value}");
        assert_eq!(refusal.code, "bad-closing-days", "{value}");
        assert!(refusal.message.contains(says), "{}", refusal.message);
    }
    let kept = world.ask("setting.show", json!(null));
    assert_eq!(kept["closing_days"][0]["from"], "2026-12-24");
    assert_eq!(close(&mut world, "")["closing_days"], json!([]));
}

#[test]
fn a_desk_from_before_has_no_closing_days() {
    let mut world = World::starter();
    close(&mut world, "2026-12-24");
    world.behind_its_back(|desk| {
        desk.execute("DELETE FROM setting WHERE key = 'closing_days'", [])
            .expect("a setting")
    });
    let shown = world.ask("setting.show", json!(null));
    assert_eq!(shown["closing_days"], json!([]));
}

#[test]
fn an_office_tells_the_days_it_does_not_work() {
    let mut world = World::starter();
    let question =
        json!({ "post": "federal/employment", "from": "2026-12-01", "until": "2027-01-04" });
    let days = world.ask("calendar.show", question.clone());
    let said: Vec<(String, String)> = days
        .as_array()
        .expect("days")
        .iter()
        .map(|day| (text(&day["day"]), text(&day["kind"])))
        .collect();
    let holiday = |day: &str| (day.to_owned(), "holiday".to_owned());
    // Saturday 26 and Sunday 27 December are no working days anyway.
    let federal = [
        "2026-12-25",
        "2026-12-28",
        "2026-12-29",
        "2026-12-30",
        "2026-12-31",
        "2027-01-01",
    ];
    assert_eq!(said, federal.map(holiday).to_vec());
    close(&mut world, "federal 2026-12-07..2026-12-08 Déménagement");
    let closed = world.ask("calendar.show", question);
    assert_eq!(
        closed[0],
        json!({ "day": "2026-12-07", "name": "Déménagement", "kind": "closing" })
    );
    let long = json!({ "post": "federal/employment", "from": "2026-01-01", "until": "2046-01-01" });
    world.refuses("calendar.show", long, RefusalKind::Input, "bad-value");
    let none = json!({ "post": "none", "from": "2026-01-01", "until": "2026-02-01" });
    world.refuses("calendar.show", none, RefusalKind::NotFound, "not-found");
}
