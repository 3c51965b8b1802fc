//! The day begins with what is owed: late, due, waiting for whom since when, ready to leave, being written.

use serde_json::{Value, json};

use super::follow_up::{send, succeed, write};
use crate::world::{World, text};

fn today(world: &mut World) -> Value {
    world.ask("today.show", json!(null))
}

/// Subject, next act and day of the rows of a group.
fn rows(answer: &Value, group: &str) -> Vec<(String, String, Value)> {
    let rows = answer[group]["rows"].as_array().expect("rows");
    rows.iter()
        .map(|row| (text(&row["subject"]), text(&row["act"]), row["due"].clone()))
        .collect()
}

fn told(all: &[(&str, &str, Option<&str>)]) -> Vec<(String, String, Value)> {
    all.iter()
        .map(|(subject, act, due)| ((*subject).to_owned(), (*act).to_owned(), json!(due)))
        .collect()
}

fn sent(world: &mut World, subject: &str, on: &str, chain: &[u16]) -> String {
    let letter = world.plain().subject(subject).dated(on).exported();
    let question = json!({ "letters": [letter], "channel": "post", "on": on, "follow_up": chain });
    world.ask("dispatch.record", question);
    letter
}

#[test]
fn each_letter_stands_once_in_the_group_its_next_step_belongs_to() {
    let mut world = World::starter();
    world.on("2026-11-30");
    // Recorded later than it left, it still waits for longest.
    sent(&mut world, "Attend depuis peu", "2026-11-27", &[40]);
    sent(&mut world, "Attend depuis longtemps", "2026-11-02", &[60]);
    sent(&mut world, "En retard", "2026-11-03", &[5, 10]);
    sent(&mut world, "Plus en retard", "2026-11-02", &[5]);
    sent(&mut world, "Cette semaine", "2026-11-10", &[15, 16]);
    sent(&mut world, "Aujourd’hui", "2026-11-16", &[10]);
    sent(&mut world, "Jamais", "2026-11-16", &[]);
    world.plain().subject("Prête").exported();
    world.plain().subject("En projet").composed();
    let answer = today(&mut world);
    assert_eq!(
        rows(&answer, "late"),
        told(&[
            ("Plus en retard", "remind", Some("2026-11-09")),
            ("En retard", "remind", Some("2026-11-10")),
        ])
    );
    assert_eq!(
        rows(&answer, "week"),
        told(&[
            ("Aujourd’hui", "remind", Some("2026-11-30")),
            ("Cette semaine", "remind", Some("2026-12-02")),
        ])
    );
    assert_eq!(
        rows(&answer, "waiting"),
        told(&[
            ("Attend depuis longtemps", "wait", Some("2027-02-03")),
            ("Attend depuis peu", "wait", Some("2027-02-01")),
        ])
    );
    assert_eq!(rows(&answer, "ready"), told(&[("Prête", "send", None)]));
    assert_eq!(
        rows(&answer, "preparation"),
        told(&[("En projet", "write", None)])
    );
    let late = &answer["late"]["rows"][1];
    // 11 November and the feast of the King, a Sunday, are not counted.
    assert_eq!(
        (
            &late["since"],
            &late["days_late"],
            &late["step"],
            &late["recipient"]
        ),
        (
            &json!("2026-11-03"),
            &json!(13),
            &json!(1),
            &json!("David Clarinval")
        )
    );
    assert_eq!(world.ask("desk.status", json!(null))["late"], 3);
}

#[test]
fn a_letter_whose_reminder_is_being_written_is_neither_late_nor_waiting() {
    let mut world = World::starter();
    world.on("2026-12-22");
    sent(&mut world, "Le statut", "2026-11-24", &[10, 20, 40]);
    let answer = today(&mut world);
    let row = answer["late"]["rows"][0].clone();
    let written = write(&mut world, &json!({ "id": row["follow_up"] }));
    let answer = today(&mut world);
    for group in ["late", "week", "waiting"] {
        assert_eq!(answer[group]["total"], 0, "{group}");
    }
    assert_eq!(
        answer["preparation"]["rows"][0]["letter"],
        written["letter"]
    );
    assert_eq!(world.ask("desk.status", json!(null))["late"], 0);
    send(&mut world, &written);
    let answer = today(&mut world);
    assert_eq!(
        rows(&answer, "waiting"),
        told(&[("Le statut", "wait", Some("2027-01-27"))])
    );
    assert_eq!(answer["preparation"]["total"], 0);
}

#[test]
fn a_row_says_who_holds_the_office_now_and_that_nobody_does() {
    let mut world = World::starter();
    world.on("2026-12-22");
    sent(&mut world, "Le statut", "2026-11-24", &[20]);
    let vacant = json!({ "what": "membership", "id": "federal/employment/2025-02-03", "since": "2025-02-03",
        "until": "2026-12-20" });
    world.ask("directory.edit", vacant);
    let row = today(&mut world)["week"]["rows"][0].clone();
    assert_eq!(
        (
            &row["vacant"],
            &row["holder_changed"],
            &row["successor"],
            &row["act"]
        ),
        (&json!(true), &json!(false), &Value::Null, &json!("wait"))
    );
    succeed(
        &mut world,
        "federal/employment",
        "Ana",
        "Peeters",
        "2026-12-21",
    );
    let row = today(&mut world)["week"]["rows"][0].clone();
    assert_eq!(
        (
            &row["vacant"],
            &row["holder_changed"],
            &row["successor"],
            &row["act"]
        ),
        (
            &json!(false),
            &json!(true),
            &json!("Ana Peeters"),
            &json!("introduce")
        )
    );
}

#[test]
fn of_more_letters_than_are_shown_those_that_wait_longest_are() {
    const LETTERS: usize = 230;
    let mut world = World::starter();
    world.on("2026-11-30");
    let first = sent(&mut world, "Le statut", "2026-11-27", &[40]);
    // The youngest falls due first: cut by the day it is due, the oldest would not be seen.
    world.behind_its_back(|desk| many(desk, &first, LETTERS));
    let answer = today(&mut world);
    assert_eq!(answer["waiting"]["total"], json!(LETTERS + 1));
    let rows = answer["waiting"]["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), 200);
    let since: Vec<String> = rows.iter().map(|row| text(&row["since"])).collect();
    assert!(since.is_sorted(), "{since:?}");
    assert_eq!(since[0], "2026-01-02");
    let due: Vec<String> = rows.iter().map(|row| text(&row["due"])).collect();
    assert!(due.is_sorted_by(|one, other| one >= other), "{due:?}");
}

/// Copies of a letter that left, as another program would have written them: the later one left, the earlier it is due.
fn many(desk: &rusqlite::Connection, letter: &str, count: usize) {
    let columns = |table: &str| -> Vec<String> {
        let mut statement = desk
            .prepare("SELECT name FROM pragma_table_info(?1)")
            .expect("a table");
        let names = statement
            .query_map([table], |row| row.get(0))
            .expect("columns");
        names.collect::<Result<_, _>>().expect("columns")
    };
    let copy = |table: &str, key: &str, number: usize, changed: &[(&str, String)]| {
        let columns = columns(table);
        let values: Vec<String> = columns
            .iter()
            .map(|column| {
                let value = changed.iter().find(|(name, _)| name == column);
                value.map_or_else(|| column.clone(), |(_, value)| value.clone())
            })
            .collect();
        let sql = format!(
            "INSERT INTO {table} ({}) SELECT {} FROM {table} WHERE {key} = ?1",
            columns.join(", "),
            values.join(", ")
        );
        let made = desk.execute(&sql, [letter]);
        assert_eq!(made.expect("a copy"), 1, "{number}: {sql}");
    };
    let days = |days: usize| std::time::Duration::from_secs(days as u64 * 24 * 60 * 60);
    for number in 1..=count {
        let quoted = |text: &str| format!("'{text}-{number}'");
        let day = crate::world::day("2026-01-01") + days(number);
        let due = crate::world::day("2028-01-01") - days(number);
        copy(
            "letter",
            "id",
            number,
            &[("id", quoted("letter")), ("state", "'draft'".to_owned())],
        );
        copy(
            "dispatch",
            "letter",
            number,
            &[
                ("id", quoted("dispatch")),
                ("letter", quoted("letter")),
                ("reference", quoted("2026/x")),
                ("number", (1000 + number).to_string()),
                ("sent_on", format!("'{day}'")),
            ],
        );
        copy(
            "archive",
            "letter",
            number,
            &[
                ("number", (1000 + number).to_string()),
                ("dispatch", quoted("dispatch")),
                ("letter", quoted("letter")),
                ("hash", quoted("hash")),
            ],
        );
        copy(
            "follow_up",
            "letter",
            number,
            &[
                ("id", quoted("follow-up")),
                ("letter", quoted("letter")),
                ("due", format!("'{due}'")),
            ],
        );
    }
}
