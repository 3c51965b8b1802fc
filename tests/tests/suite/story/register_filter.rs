//! The register under any two filters and in any order, against a plain look at every row: what the desk file keeps as an
//! index says the same as the pieces themselves.

use std::{cmp::Ordering, collections::BTreeMap};

use serde_json::{Value, json};

use crate::world::{World, text};

const POSTS: [&str; 3] = [
    "federal/employment",
    "flanders/education",
    "federal/social-affairs",
];

/// What became of a letter.
#[derive(Clone, Copy)]
enum Became {
    Nothing,
    Replied(&'static [&'static str]),
    Skipped,
    AcknowledgedAndSkipped,
    Ended,
    Snoozed,
    SnoozedAndTakenBack,
    Dropped,
    FoundLater,
}

const LIVES: [(&str, Became); 13] = [
    ("2025-11-03", Became::Nothing),
    ("2026-11-20", Became::Nothing),
    ("2025-12-01", Became::Replied(&["answer"])),
    ("2026-01-12", Became::Replied(&["answer", "refusal"])),
    (
        "2026-02-02",
        Became::Replied(&["commitment", "acknowledgement"]),
    ),
    ("2026-03-02", Became::Replied(&["acknowledgement"])),
    ("2026-03-02", Became::AcknowledgedAndSkipped),
    ("2026-04-07", Became::Skipped),
    ("2026-05-04", Became::Ended),
    ("2026-06-01", Became::Snoozed),
    ("2026-06-01", Became::SnoozedAndTakenBack),
    ("2026-11-24", Became::Dropped),
    ("2026-09-01", Became::FoundLater),
];

fn reply(world: &mut World, question: Value) -> Value {
    let mut whole = json!({ "on": "2026-11-23", "channel": "email" });
    for (key, value) in question.as_object().expect("fields") {
        whole[key] = value.clone();
    }
    world.ask("reply.record", whole)
}

/// The steps of a letter that still wait.
fn steps(world: &mut World, letter: &str) -> Vec<Value> {
    let due = world.ask("follow_up.due", json!({ "on": "2099-01-01" }));
    let rows = due.as_array().expect("rows");
    let of_letter = rows.iter().filter(|row| row["letter"] == letter);
    of_letter.map(|row| row["id"].clone()).collect()
}

/// What the rows do not say of a letter.
#[derive(Clone, Copy)]
struct Labels {
    axis: &'static str,
    competence: &'static str,
}

/// Axes are given to campaigns: each of these letters is the only one of its own.
fn composed(world: &mut World, number: usize, labels: Labels) -> String {
    let post = POSTS[number % POSTS.len()];
    let campaign = world.ask(
        "campaign.compose",
        json!({
            "template": "open-letter", "to": [post], "language": "fr", "axis": labels.axis,
            "bodies": { "fr": "Une phrase.\n\nUne seconde.\n" },
            "subjects": { "fr": format!("Sujet numéro {number}") },
        }),
    );
    text(&campaign["letters"][0]["letter"])
}

fn live(world: &mut World, number: usize, on: &str, became: Became) -> (String, Labels) {
    let labels = Labels {
        axis: ["", "statut", "chômage"][number % 3],
        competence: ["employment", "culture"][number / 2 % 2],
    };
    let letter = composed(world, number, labels);
    let edit = json!({ "id": letter, "date": on, "competence": labels.competence });
    world.ask("letter.edit", edit);
    world.export(&letter);
    if matches!(became, Became::Dropped) {
        world.ask(
            "letter.discard",
            json!({ "id": letter, "reason": "doublon" }),
        );
        return (letter, labels);
    }
    let channel = ["post", "registered", "email"][number / 3 % 3];
    let question = json!({ "letters": [letter], "channel": channel, "on": on });
    world.ask("dispatch.record", question);
    let skip = |world: &mut World| {
        for id in steps(world, &letter) {
            world.ask("follow_up.skip", json!({ "id": id, "reason": "convenu" }));
        }
    };
    let snooze = |world: &mut World| {
        for id in steps(world, &letter) {
            world.ask("follow_up.snooze", json!({ "id": id, "to": "2026-12-31" }));
        }
    };
    match became {
        Became::Nothing | Became::Dropped => {}
        Became::Replied(kinds) => {
            for kind in kinds {
                reply(world, json!({ "letter": letter, "kind": kind }));
            }
        }
        Became::Skipped => skip(world),
        Became::AcknowledgedAndSkipped => {
            reply(
                world,
                json!({ "letter": letter, "kind": "acknowledgement" }),
            );
            skip(world);
        }
        Became::Ended => {
            let id = steps(world, &letter).remove(0);
            world.ask("follow_up.end", json!({ "id": id, "reason": "convenu" }));
        }
        Became::Snoozed => snooze(world),
        Became::SnoozedAndTakenBack => {
            let count = steps(world, &letter).len();
            snooze(world);
            for _ in 0..count {
                world.ask("desk.undo", Value::Null);
            }
        }
        Became::FoundLater => {
            let kept = reply(
                world,
                json!({ "unmatched": "EMPL/77", "post": POSTS[0], "kind": "answer" }),
            );
            let attach = json!({ "reply": kept["reply"], "letter": letter });
            world.ask("reply.attach", attach);
        }
    }
    (letter, labels)
}

type Letters = BTreeMap<String, Labels>;

fn desk() -> (World, Letters) {
    let mut world = World::starter();
    let lives = LIVES.into_iter().enumerate();
    let letters = lives.map(|(number, (on, became))| live(&mut world, number, on, became));
    let letters: Letters = letters.collect();
    reply(
        &mut world,
        json!({ "unmatched": "EMPL/78", "post": POSTS[1], "kind": "answer" }),
    );
    let add = json!({ "from": POSTS[2], "subject": "Invitation", "on": "2026-10-05" });
    world.ask("register.add", add);
    (world, letters)
}

fn list(world: &mut World, question: Value) -> Vec<Value> {
    let answer = world.ask("register.list", question.clone());
    let rows = answer["rows"].as_array().expect("rows").clone();
    assert_eq!(answer["total"], rows.len(), "{question}");
    rows
}

/// A filter and what it asks for.
type Filter = (&'static str, Value);

fn filters() -> Vec<Filter> {
    let states = [
        "waiting",
        "late",
        "acknowledgement",
        "answer",
        "refusal",
        "commitment",
        "closed",
        "none",
        "void",
        "received",
        "unmatched",
    ];
    let mut filters: Vec<Filter> = states.map(|state| ("state", json!(state))).into();
    filters.extend(["in", "out"].map(|kind| ("kind", json!(kind))));
    filters.extend([2025, 2026].map(|year| ("year", json!(year))));
    filters.extend(["federal", "flanders"].map(|id| ("government", json!(id))));
    filters.extend(["employment", "culture"].map(|slug| ("competence", json!(slug))));
    filters.extend(["statut", "chômage"].map(|axis| ("axis", json!(axis))));
    filters.extend(["post", "registered", "email"].map(|channel| ("channel", json!(channel))));
    filters.extend(POSTS.map(|post| ("post", json!(post))));
    filters.push(("from", json!("2026-03-02")));
    filters.push(("until", json!("2026-06-01")));
    filters.push(("text", json!("numéro")));
    filters
}

fn lets_through(letters: &Letters, (key, wanted): &Filter, row: &Value) -> bool {
    let labels = row["letter"].as_str().and_then(|id| letters.get(id));
    match *key {
        "competence" => labels.is_some_and(|labels| labels.competence == *wanted),
        "axis" => labels.is_some_and(|labels| labels.axis == *wanted),
        "year" => text(&row["number"]).starts_with(&format!("{wanted}/")),
        "from" => text(&row["date"]) >= text(wanted),
        "until" => text(&row["date"]) <= text(wanted),
        // The words of what came in are its own, not those of the letter that it answers.
        "text" => row["kind"] == "out" && text(&row["subject"]).contains(&text(wanted)),
        key => row[key] == *wanted,
    }
}

#[test]
fn any_two_filters_let_through_what_a_plain_look_at_every_row_does() {
    let (mut world, letters) = desk();
    let all = list(&mut world, json!({}));
    assert_eq!(all.len(), LIVES.len() + 10, "{all:#?}");
    let filters = filters();
    for (at, one) in filters.iter().enumerate() {
        let matching = all.iter().filter(|row| lets_through(&letters, one, row));
        assert!(
            matching.count() > 0,
            "nothing to find for {one:?}: {all:#?}"
        );
        for other in &filters[at..] {
            if one.0 == other.0 && one != other {
                continue;
            }
            let mut question = json!({});
            question[one.0] = one.1.clone();
            question[other.0] = other.1.clone();
            let expected: Vec<&Value> = all
                .iter()
                .filter(|row| {
                    lets_through(&letters, one, row) && lets_through(&letters, other, row)
                })
                .map(|row| &row["id"])
                .collect();
            let found = list(&mut world, question.clone());
            let found: Vec<&Value> = found.iter().map(|row| &row["id"]).collect();
            assert_eq!(found, expected, "{question}");
        }
    }
}

/// Year and number of a reference.
fn number(row: &Value) -> (u32, u32) {
    let reference = text(&row["number"]);
    let (year, number) = reference.split_once('/').expect("year and number");
    let read = |text: &str| text.parse().expect("a number");
    (read(year), read(number))
}

fn order(sort: &str, one: &Value, other: &Value) -> Ordering {
    let day = |row: &Value| text(&row["date"]);
    let kind = |row: &Value| text(&row["kind"]);
    let channel = |row: &Value| row["channel"].as_str().map(str::to_owned);
    match sort {
        "date" => day(one)
            .cmp(&day(other))
            .then_with(|| kind(one).cmp(&kind(other)))
            .then_with(|| number(one).cmp(&number(other))),
        "number" => kind(other)
            .cmp(&kind(one))
            .then_with(|| number(one).cmp(&number(other))),
        _ => channel(one)
            .cmp(&channel(other))
            .then_with(|| day(other).cmp(&day(one))),
    }
}

#[test]
fn every_order_of_the_register_is_that_of_its_rows_page_by_page() {
    let (mut world, _) = desk();
    for sort in ["date", "number", "channel"] {
        let rows = list(&mut world, json!({ "sort": sort }));
        for pair in rows.windows(2) {
            assert_ne!(
                order(sort, &pair[0], &pair[1]),
                Ordering::Greater,
                "{sort}: {pair:#?}"
            );
        }
        let mut paged = Vec::new();
        for offset in (0..rows.len()).step_by(5) {
            let question = json!({ "sort": sort, "limit": 5, "offset": offset });
            let page = world.ask("register.list", question);
            assert_eq!(page["total"], rows.len());
            paged.extend(page["rows"].as_array().expect("rows").clone());
        }
        assert_eq!(paged, rows, "{sort}");
    }
}

#[test]
fn what_the_index_says_is_what_the_pieces_say_after_every_act() {
    let mut world = World::starter();
    for (number, (on, became)) in LIVES.into_iter().enumerate() {
        live(&mut world, number, on, became);
        let check = world.ask("desk.check", Value::Null);
        assert_eq!(check["ok"], true, "after letter {number}: {check}");
    }
}

#[test]
fn an_index_that_was_written_by_another_hand_is_named() {
    let (mut world, _) = desk();
    let row = list(&mut world, json!({ "state": "late" })).remove(0);
    let (id, number) = (text(&row["id"]), text(&row["number"]));
    world.behind_its_back(|connection| {
        let sql = format!("UPDATE entry SET state = 'answer' WHERE id = '{id}'");
        connection.execute_batch(&sql).expect("a forgery");
    });
    let check = world.ask("desk.check", Value::Null);
    assert_eq!(check["ok"], false);
    let problem = text(&check["problems"][0]);
    assert!(problem.contains(&number), "{problem}");
}
