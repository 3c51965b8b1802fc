//! Reminders and receipts from a terminal: each line with the fields of its answer, told as a day at the desk.

use serde_json::{Value, json};

use super::{Begun, TODAY, exists, first, has, speech::said_on};

/// The same desk on another day.
fn on(begun: &Begun, day: &str, words: &[&str]) -> Value {
    tests::terminal::Terminal::at(&begun.desk(), day).ask(words)
}

#[test]
fn a_reminder_is_looked_at_written_and_sent_from_a_terminal() {
    let begun = Begun::new();
    let letter = begun.sent();
    let day = "2026-12-22";
    let due = on(&begun, day, &["follow-up", "due"]);
    let row = first(&due);
    has(
        row,
        &[
            "id",
            "letter",
            "reference",
            "post",
            "step",
            "due",
            "days_late",
            "holder_changed",
            "next",
            "successor",
            "vacant",
            "competence",
            "language",
            "open_demands",
            "kind",
            "channel",
            "since",
            "snoozed_to",
            "covers",
        ],
    );
    assert_eq!(
        (
            &row["kind"],
            &row["channel"],
            &row["since"],
            &row["language"]
        ),
        (
            &json!("relance"),
            &json!("post"),
            &json!(TODAY),
            &json!("fr")
        )
    );
    let id = row["id"].as_str().expect("an id");
    let written = on(&begun, day, &["follow-up", "write", id]);
    has(&written, &["letter", "kind", "covers"]);
    assert_eq!(written["covers"], json!([id]));
    assert_eq!(
        on(&begun, day, &["follow-up", "write", id])["letter"],
        written["letter"]
    );
    let reminder = written["letter"].as_str().expect("an id").to_owned();
    let pdf = begun.path("relance.pdf");
    on(&begun, day, &["letter", "export", &reminder, "--out", &pdf]);
    let words = [
        "dispatch",
        "record",
        &reminder,
        "--channel",
        "post",
        "--on",
        day,
        "--follow-up-on",
        "2027-03-01",
    ];
    let recorded = on(&begun, day, &words);
    assert_eq!(first(&recorded)["follow_up"], "2027-03-01");
    let due = on(&begun, "2027-03-02", &["follow-up", "due"]);
    assert_eq!(
        (&first(&due)["letter"], &first(&due)["days_late"]),
        (&json!(letter), &json!(1))
    );
    let reply = on(
        &begun,
        "2027-03-02",
        &[
            "reply",
            "record",
            &reminder,
            "--kind",
            "answer",
            "--on",
            "2027-03-02",
        ],
    );
    assert_eq!(reply["stops_follow_up"], true);
    assert_eq!(on(&begun, "2027-03-02", &["follow-up", "due"]), json!([]));
}

#[test]
fn a_chain_is_set_put_off_left_out_and_ended_from_a_terminal() {
    let begun = Begun::new();
    let letter = begun.sent();
    let chain = [
        "follow-up",
        "set",
        &letter,
        "--chain",
        "10,30",
        "--acknowledgement",
        "5",
        "--on",
        "2027-03-01",
    ];
    let set = begun.ask(&chain);
    let days: Vec<&Value> = set
        .as_array()
        .expect("steps")
        .iter()
        .map(|step| &step["due"])
        .collect();
    assert_eq!(
        days,
        [
            &json!("2026-12-01"),
            &json!("2026-12-08"),
            &json!("2027-01-13"),
            &json!("2027-03-01")
        ]
    );
    let id = |place: usize| set[place]["id"].as_str().expect("an id").to_owned();
    begun.ask(&["follow-up", "snooze", &id(0), "--to", "2026-12-02"]);
    begun.ask(&["follow-up", "skip", &id(1), "--reason", "Appel"]);
    let due = begun.ask(&["follow-up", "due", "--on", "2026-12-09"]);
    assert_eq!(due.as_array().expect("rows").len(), 1);
    assert_eq!(first(&due)["due"], "2026-12-02");
    has(
        &begun.ask(&["follow-up", "today"]),
        &["late", "week", "waiting", "ready", "preparation"],
    );
    begun.ask(&["follow-up", "end", &id(0), "--reason", "Loi votée"]);
    assert_eq!(
        begun.ask(&["follow-up", "due", "--on", "2030-01-01"]),
        json!([])
    );
    let (code, _) = begun.json(&["follow-up", "write", &id(2)]);
    assert_eq!(code, 4);
}

#[test]
fn what_is_owed_is_said_in_words_in_four_languages() {
    let begun = Begun::new();
    begun.sent();
    for (language, late, kind) in [
        ("fr", "Relances en retard", "relance"),
        ("nl", "Herinneringen te laat", "herinnering"),
        ("de", "Überfällige Erinnerungen", "Erinnerung"),
        ("en", "Reminders overdue", "reminder"),
    ] {
        let said = said_on(&begun, "2027-01-05", language, &["follow-up", "today"]);
        let mut lines = said.lines().skip_while(|line| !line.contains(late));
        assert!(
            lines.nth(1).is_some_and(|line| line.contains("2026/001")),
            "{said}"
        );
        let said = said_on(&begun, "2027-01-05", language, &["follow-up", "due"]);
        assert!(said.contains(&format!("  {kind}  ")), "{said}");
    }
}

#[test]
fn a_receipt_is_added_to_a_dispatch_from_a_terminal() {
    let begun = Begun::new();
    begun.sent();
    let card = begun.file("carte.txt", "signé");
    let words = [
        "dispatch",
        "receipt",
        "2026/001",
        "--file",
        &card,
        "--kind",
        "acknowledgement",
        "--on",
        TODAY,
        "--note",
        "Accueil",
    ];
    let added = begun.ask(&words);
    has(
        &added,
        &[
            "receipt", "dispatch", "letter", "number", "kind", "sha256", "file",
        ],
    );
    assert_eq!(
        (&added["number"], &added["kind"]),
        (&json!("2026/001"), &json!("acknowledgement"))
    );
    let shown = begun.ask(&["archive", "show", "2026/001"]);
    assert_eq!(first(&shown["receipts"])["file_name"], "carte.txt");
    let bundle = begun.path("preuve");
    begun.ask(&["archive", "export", "2026/001", "--out", &bundle]);
    assert!(exists(&format!("{bundle}/receipts/carte.txt")));
    let (code, stdout, _) = begun
        .terminal
        .run(&["dispatch", "receipt", "2026/001", "--file", &card]);
    assert_eq!(code, 0);
    assert!(
        stdout.contains("2026/001") && !stdout.contains('⟦'),
        "{stdout}"
    );
    let (code, _) = begun.json(&["dispatch", "receipt", "2026/009", "--file", &card]);
    assert_eq!(code, 1);
    let (code, _) = begun.json(&[
        "dispatch",
        "receipt",
        "2026/001",
        "--file",
        &begun.path("rien"),
    ]);
    assert_eq!(code, 3);
}
