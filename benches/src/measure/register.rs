//! A register of a hundred thousand entries: opened, filtered, ordered, its last page, searched. Ten thousand records
//! of the archive verified.

use std::{path::PathBuf, time::Instant};

use model::Date;
use serde_json::{Value, json};

use crate::{
    fixture::Fixture,
    sealed::{self, Wanted},
    time::time,
};

/// `PLAIDOYER_BENCH_ENTRIES` asks for another number of them.
const ENTRIES: usize = 100_000;
const RECORDS: usize = 10_000;

pub fn measure() {
    let asked = std::env::var("PLAIDOYER_BENCH_ENTRIES").ok();
    let entries = asked
        .and_then(|count| count.parse().ok())
        .unwrap_or(ENTRIES);
    let mut fixture = desk(entries);
    for (name, question) in questions(entries) {
        let total = fixture.ask("register.list", question.clone())["total"].clone();
        time(&format!("register: {name} ({total})"), 5, || {
            fixture.ask("register.list", question.clone())
        });
    }
    for (name, call, question) in [
        ("archive: open", "archive.list", json!({})),
        (
            "archive: by day",
            "archive.list",
            json!({ "sort": "sent_on" }),
        ),
        ("archive: a year", "archive.list", json!({ "year": 2020 })),
        (
            "archive: a rare word",
            "archive.list",
            json!({ "text": "4321" }),
        ),
        (
            "archive: a word of all",
            "archive.list",
            json!({ "text": "chomage" }),
        ),
        ("letters: open", "letter.list", json!({})),
        (
            "letters: sent, by day",
            "letter.list",
            json!({ "state": "sent", "sort": "sent_on" }),
        ),
        (
            "letters: a rare word",
            "letter.list",
            json!({ "text": "4321" }),
        ),
        (
            "everywhere: a rare word",
            "search.everywhere",
            json!({ "text": "4321" }),
        ),
        (
            "everywhere: a word of all",
            "search.everywhere",
            json!({ "text": "chomage" }),
        ),
        ("demands: open", "demand.list", json!({ "answered": false })),
        ("today", "today.show", Value::Null),
    ] {
        time(name, 3, || fixture.ask(call, question.clone()));
    }
}

/// Making it takes a quarter of an hour: where `PLAIDOYER_BENCH_DESK` names a folder, it stays there for the next run.
fn desk(entries: usize) -> Fixture {
    let kept = std::env::var_os("PLAIDOYER_BENCH_DESK").map(PathBuf::from);
    if let Some(folder) = kept.as_ref().filter(|folder| folder.exists()) {
        return Fixture::at(folder);
    }
    let begun = Instant::now();
    let fixture = sealed::desk(&Wanted {
        entries,
        answered: 3,
        files: false,
        from: Date::constant(2016, 1, 4),
        days: 2_900,
    });
    println!(
        "a register of {entries} entries made in {:.0} s",
        begun.elapsed().as_secs_f64()
    );
    match kept {
        Some(folder) => fixture.keep(&folder),
        None => fixture,
    }
}

fn questions(entries: usize) -> Vec<(&'static str, Value)> {
    vec![
        ("open", json!({})),
        ("last page", json!({ "offset": entries - 200 })),
        ("by number", json!({ "sort": "number" })),
        (
            "by number, descending",
            json!({ "sort": "number", "descending": true }),
        ),
        ("by channel", json!({ "sort": "channel" })),
        (
            "by channel, last page",
            json!({ "sort": "channel", "offset": entries - 200 }),
        ),
        ("what came in", json!({ "kind": "in" })),
        ("a year", json!({ "year": 2020 })),
        ("a government", json!({ "government": "cabinet-7" })),
        ("a competence", json!({ "competence": "employment" })),
        ("an axis", json!({ "axis": "statut" })),
        ("a channel", json!({ "channel": "registered" })),
        ("an office", json!({ "post": "cabinet-7/minister" })),
        (
            "a period",
            json!({ "from": "2019-01-01", "until": "2019-03-31" }),
        ),
        ("waiting", json!({ "state": "waiting" })),
        ("late", json!({ "state": "late" })),
        ("refused", json!({ "state": "refusal" })),
        ("no answer asked", json!({ "state": "none" })),
        ("a rare word", json!({ "text": "4321" })),
        ("a tenth of them", json!({ "text": "hasselt" })),
        ("a word of all", json!({ "text": "travail chomage" })),
    ]
}

/// All records, as many at once as one call reads.
pub fn verify() {
    let mut fixture: Fixture = sealed::desk(&Wanted {
        entries: RECORDS,
        answered: 0,
        files: true,
        from: Date::constant(2026, 1, 5),
        days: 300,
    });
    let mut whole = || {
        let mut answer = fixture.ask("archive.verify", json!({}));
        while answer["finished"] == false {
            answer = fixture.ask("archive.verify", json!({ "from": answer["next"] }));
        }
        answer
    };
    let answer = whole();
    assert_eq!(answer["ok"], true, "{answer}");
    let records = answer["records"].clone();
    time(
        &format!("{records} records verified, each with its file"),
        3,
        whole,
    );
}
