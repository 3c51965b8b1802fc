//! Whoever keeps silent is reminded until there is a real answer. Leaves to `recall` what the letter that reminds says.

use api::refusal::RefusalKind;
use model::Language;
use serde_json::{Value, json};

use crate::world::{TODAY, World, text};

const POST: &str = "federal/employment";

pub fn due(world: &mut World, on: &str) -> Vec<Value> {
    let rows = world.ask("follow_up.due", json!({ "on": on }));
    rows.as_array().expect("rows").clone()
}

fn due_today(world: &mut World) -> Vec<Value> {
    let today = world.today.to_string();
    due(world, &today)
}

/// Step and day of what is due.
fn steps(rows: &[Value]) -> Vec<(u64, String)> {
    let step = |row: &Value| (row["step"].as_u64().expect("a step"), text(&row["due"]));
    rows.iter().map(step).collect()
}

pub fn write(world: &mut World, follow_up: &Value) -> Value {
    world.ask("follow_up.write", json!({ "id": follow_up["id"] }))
}

/// Exports and records the letter that reminds; gives its id and the answer.
pub fn send(world: &mut World, written: &Value) -> (String, Value) {
    let letter = text(&written["letter"]);
    world.export(&letter);
    let today = world.today.to_string();
    let recorded = world.record(&letter, &today);
    (letter, recorded)
}

fn reply(world: &mut World, letter: &str, kind: &str) -> Value {
    let on = world.today.to_string();
    world.ask(
        "reply.record",
        json!({ "letter": letter, "kind": kind, "on": on }),
    )
}

/// Recorded with a chain of its own.
fn sent_with(world: &mut World, on: &str, chain: &[u16]) -> String {
    let letter = world.plain().dated(on).exported();
    let question = json!({ "letters": [letter], "channel": "post", "on": on, "follow_up": chain });
    world.ask("dispatch.record", question);
    letter
}

fn states(world: &mut World, letter: &str) -> Vec<(u64, String, String)> {
    let shown = world.ask("archive.show", json!({ "id": letter }));
    let steps = shown["follow_ups"].as_array().expect("steps");
    steps
        .iter()
        .map(|step| {
            let number = step["step"].as_u64().expect("a number");
            (number, text(&step["due"]), text(&step["state"]))
        })
        .collect()
}

fn told(all: &[(u64, &str, &str)]) -> Vec<(u64, String, String)> {
    let owned =
        |(step, due, state): &(u64, &str, &str)| (*step, (*due).to_owned(), (*state).to_owned());
    all.iter().map(owned).collect()
}

/// Somebody else is sworn in.
pub fn succeed(world: &mut World, post: &str, given: &str, family: &str, since: &str) {
    world.ask(
        "directory.add",
        json!({ "given_name": given, "family_name": family, "gender": "f", "post": post, "since": since,
            "succeeds": true, "source": "Moniteur belge" }),
    );
}

/// The mandate of the minister of Employment ends, and nobody follows.
fn leave(world: &mut World, until: &str) {
    world.ask(
        "directory.edit",
        json!({ "what": "membership", "id": "federal/employment/2025-02-03", "since": "2025-02-03", "until": until }),
    );
}

/// The days were counted on calendars of 2026 to 2030 with the published holidays of each authority marked on them:
/// Easter is on 28 March 2027, 16 April 2028, 1 April 2029 and 21 April 2030.
#[test]
fn a_chain_of_reminders_over_three_years_falls_due_on_the_days_of_the_calendar() {
    const CHAIN: [u16; 6] = [20, 40, 120, 250, 500, 750];
    let table = [
        // Christmas to New Year is closed; in 2027 the feast of the King is a Monday and counted out.
        (
            "federal/employment",
            Language::Fr,
            "2026-11-24",
            [
                "2026-12-22",
                "2027-01-27",
                "2027-05-24",
                "2027-11-29",
                "2028-12-01",
                "2029-12-06",
            ],
        ),
        // Beside it 11 July, which is a Sunday in 2027, a Tuesday in 2028 and a Wednesday in 2029.
        (
            "flanders/education",
            Language::Nl,
            "2026-12-03",
            [
                "2027-01-08",
                "2027-02-05",
                "2027-06-02",
                "2027-12-08",
                "2028-12-13",
                "2029-12-19",
            ],
        ),
        // 27 September, and no closing at the end of the year.
        (
            "fwb/education",
            Language::Fr,
            "2026-12-18",
            [
                "2027-01-19",
                "2027-02-16",
                "2027-06-11",
                "2027-12-20",
                "2028-12-18",
                "2029-12-19",
            ],
        ),
        // 8 May and 14 July; neither 21 July nor the days after All Saints and Christmas.
        (
            "france/employment",
            Language::Fr,
            "2027-04-27",
            [
                "2027-05-27",
                "2027-06-24",
                "2027-10-15",
                "2028-04-19",
                "2029-04-18",
                "2030-04-15",
            ],
        ),
        // Maundy Thursday to Easter Monday, the Friday after Ascension, 9 May, from 24 December to 2 January; 11 November
        // is a working day.
        (
            "eu/employment",
            Language::En,
            "2027-03-12",
            [
                "2027-04-14",
                "2027-05-14",
                "2027-09-07",
                "2028-03-17",
                "2029-04-03",
                "2030-04-10",
            ],
        ),
    ];
    for (post, language, sent, days) in table {
        let mut world = World::starter();
        world.on(sent);
        let letter = world
            .plain()
            .to(post)
            .in_language(language)
            .dated(sent)
            .exported();
        let question =
            json!({ "letters": [letter], "channel": "post", "on": sent, "follow_up": CHAIN });
        let recorded = world.ask("dispatch.record", question);
        assert_eq!(recorded[0]["follow_up"], days[0], "{post}");
        for (place, day) in days.iter().enumerate() {
            let eve = crate::world::day(day)
                .yesterday()
                .expect("a day")
                .to_string();
            assert_eq!(due(&mut world, &eve), Vec::<Value>::new(), "{post} {eve}");
            world.on(day);
            let rows = due_today(&mut world);
            assert_eq!(
                steps(&rows),
                [(place as u64 + 1, (*day).to_owned())],
                "{post}"
            );
            assert_eq!(rows[0]["days_late"], 0, "{post}");
            assert_eq!(rows[0]["next"], json!(days.get(place + 1)), "{post}");
            let written = write(&mut world, &rows[0]);
            assert_eq!(written["kind"], "relance", "{post} {day}");
            let (_, recorded) = send(&mut world, &written);
            assert_eq!(
                recorded["follow_up"],
                json!(days.get(place + 1)),
                "{post} {day}"
            );
        }
        assert_eq!(due(&mut world, "2040-01-01"), Vec::<Value>::new(), "{post}");
        assert_eq!(world.verify()["records"], 7, "{post}");
    }
}

#[test]
fn an_answer_to_a_reminder_settles_the_letter_it_recalls() {
    for (kind, stops) in [
        ("acknowledgement", false),
        ("answer", true),
        ("refusal", true),
        ("commitment", true),
    ] {
        let mut world = World::starter();
        let letter = sent_with(&mut world, TODAY, &[20, 40]);
        world.on("2026-12-22");
        let rows = due_today(&mut world);
        let written = write(&mut world, &rows[0]);
        let (reminder, _) = send(&mut world, &written);
        world.on("2027-01-05");
        assert_eq!(reply(&mut world, &reminder, kind)["stops_follow_up"], stops);
        let left = due(&mut world, "2030-01-01");
        let expected: &[(u64, String)] = &[(2, "2027-01-27".to_owned())];
        assert_eq!(steps(&left), if stops { &[] } else { expected }, "{kind}");
        let second = if stops { "settled" } else { "waiting" };
        assert_eq!(
            states(&mut world, &letter),
            told(&[(1, "2026-12-22", "reminded"), (2, "2027-01-27", second)]),
            "{kind}"
        );
    }
}

#[test]
fn an_acknowledgement_of_a_reminder_is_no_longer_expected_of_the_letter() {
    let mut world = World::starter();
    let letter = sent_with(&mut world, TODAY, &[20, 40]);
    world.ask(
        "follow_up.set",
        json!({ "letter": letter, "chain": [20, 40], "acknowledgement": 30 }),
    );
    world.on("2026-12-22");
    let rows = due_today(&mut world);
    let written = write(&mut world, &rows[0]);
    let (reminder, _) = send(&mut world, &written);
    reply(&mut world, &reminder, "acknowledgement");
    assert_eq!(
        states(&mut world, &letter),
        told(&[
            (0, "2027-01-13", "settled"),
            (1, "2026-12-22", "reminded"),
            (2, "2027-01-27", "waiting")
        ])
    );
}

#[test]
fn an_answer_to_the_first_letter_ends_its_reminders_and_an_answer_to_one_of_two_leaves_the_other() {
    let mut world = World::starter();
    let first = sent_with(&mut world, TODAY, &[20, 40]);
    let second = sent_with(&mut world, TODAY, &[20, 40]);
    world.on("2026-12-22");
    let rows = due_today(&mut world);
    let written = write(&mut world, &rows[0]);
    assert_eq!(written["covers"].as_array().expect("ids").len(), 2);
    let (reminder, _) = send(&mut world, &written);
    reply(&mut world, &first, "answer");
    let left = due(&mut world, "2030-01-01");
    assert_eq!(left.len(), 1);
    assert_eq!(left[0]["letter"], second);
    reply(&mut world, &reminder, "answer");
    assert_eq!(due(&mut world, "2030-01-01"), Vec::<Value>::new());
}

#[test]
fn a_reminder_asked_for_twice_is_the_draft_that_is_being_written() {
    let mut world = World::starter();
    sent_with(&mut world, TODAY, &[20, 40]);
    world.on("2026-12-22");
    let rows = due_today(&mut world);
    let first = write(&mut world, &rows[0]);
    assert_eq!(first["begun"], false);
    let again = write(&mut world, &rows[0]);
    assert_eq!(again["begun"], true);
    for key in ["letter", "kind", "covers", "notices"] {
        assert_eq!(first[key], again[key], "{key}");
    }
    let drafts = world.ask("letter.list", json!({ "state": "draft" }));
    assert_eq!(drafts["total"], 1);
    // Dropped, it is due again; asked again, it is another letter.
    world.ask("letter.discard", json!({ "id": first["letter"] }));
    let rows = due_today(&mut world);
    assert_eq!(rows.len(), 1);
    let other = write(&mut world, &rows[0]);
    assert_eq!(other["begun"], false);
    assert_ne!(other["letter"], first["letter"]);
}

#[test]
fn one_reminder_does_all_the_steps_that_fell_due_until_it_left() {
    let mut world = World::starter();
    let letter = sent_with(&mut world, TODAY, &[10, 20, 22, 40]);
    world.on("2026-12-22");
    let rows = due_today(&mut world);
    let ids: Vec<&Value> = rows.iter().map(|row| &row["id"]).collect();
    assert_eq!(
        steps(&rows),
        [(1, "2026-12-08".to_owned()), (2, "2026-12-22".to_owned())]
    );
    for row in &rows {
        assert_eq!(row["covers"], json!(ids));
    }
    let written = write(&mut world, &rows[1]);
    assert_eq!(written["covers"], json!(ids));
    // While it is written nothing of the letter is due, not even what falls due meanwhile.
    world.on("2026-12-24");
    assert_eq!(due_today(&mut world), Vec::<Value>::new());
    let (_, recorded) = send(&mut world, &written);
    assert_eq!(recorded["follow_up"], "2027-01-27");
    assert_eq!(
        states(&mut world, &letter),
        told(&[
            (1, "2026-12-08", "reminded"),
            (2, "2026-12-22", "reminded"),
            (3, "2026-12-24", "reminded"),
            (4, "2027-01-27", "waiting")
        ])
    );
}

#[test]
fn a_reminder_that_is_dropped_or_undone_leaves_all_its_steps_due() {
    let mut world = World::starter();
    sent_with(&mut world, TODAY, &[10, 20]);
    world.on("2026-12-22");
    let rows = due_today(&mut world);
    write(&mut world, &rows[0]);
    assert_eq!(due_today(&mut world), Vec::<Value>::new());
    world.ask("desk.undo", json!(null));
    assert_eq!(due_today(&mut world), rows);
    world.ask("desk.redo", json!(null));
    assert_eq!(due_today(&mut world), Vec::<Value>::new());
    let written = write(&mut world, &rows[0]);
    world.ask("letter.discard", json!({ "id": written["letter"] }));
    assert_eq!(due_today(&mut world), rows);
    // Taken out of the bin for good, thirty days later, it leaves no trace.
    world.on("2027-02-22").reopen();
    world.ask("desk.status", json!(null));
    assert_eq!(steps(&due_today(&mut world)), steps(&rows));
    // A numbered one leaves a void entry.
    let rows = due_today(&mut world);
    let written = write(&mut world, &rows[0]);
    world.export(&text(&written["letter"]));
    assert_eq!(due_today(&mut world), Vec::<Value>::new());
    let void = world.ask("letter.discard", json!({ "id": written["letter"] }));
    assert_eq!(void["state"], "void");
    assert_eq!(due_today(&mut world), rows);
}

#[test]
fn a_chain_set_anew_keeps_what_is_done() {
    let mut world = World::starter();
    let letter = sent_with(&mut world, TODAY, &[10, 20, 40]);
    let set = |world: &mut World, chain: &[u16]| {
        let question = json!({ "letter": letter, "chain": chain, "acknowledgement": 5 });
        steps(
            world
                .ask("follow_up.set", question)
                .as_array()
                .expect("steps"),
        )
    };
    let day = |step: u64, day: &str| (step, day.to_owned());
    // Nothing is done yet: the whole chain is replaced.
    assert_eq!(
        set(&mut world, &[10, 15]),
        [
            day(0, "2026-12-01"),
            day(1, "2026-12-08"),
            day(2, "2026-12-15")
        ]
    );
    world.on("2026-12-08");
    let rows = due_today(&mut world);
    let written = write(&mut world, &rows[1]);
    // What is being written stays, and the reminder with it.
    assert_eq!(
        set(&mut world, &[10, 20, 30]),
        [
            day(0, "2026-12-01"),
            day(1, "2026-12-08"),
            day(2, "2026-12-22"),
            day(3, "2027-01-13")
        ]
    );
    assert_eq!(due_today(&mut world), Vec::<Value>::new());
    send(&mut world, &written);
    // What has reminded is not scheduled again, nor a day before it.
    assert_eq!(set(&mut world, &[5, 10, 40]), [day(2, "2027-01-27")]);
    assert_eq!(set(&mut world, &[]), []);
    assert_eq!(
        states(&mut world, &letter),
        told(&[(0, "2026-12-01", "reminded"), (1, "2026-12-08", "reminded")])
    );
    assert_eq!(set(&mut world, &[40]), [day(2, "2027-01-27")]);
    world.ask("desk.undo", json!(null));
    assert_eq!(due(&mut world, "2030-01-01"), Vec::<Value>::new());
    // After an answer only what is still to come can be asked for.
    set(&mut world, &[40]);
    reply(&mut world, &letter, "answer");
    world.on("2027-02-01");
    assert_eq!(set(&mut world, &[40, 60]), [day(3, "2027-02-24")]);
}

#[test]
fn a_chain_that_does_not_ascend_is_refused() {
    let mut world = World::starter();
    let letter = sent_with(&mut world, TODAY, &[20]);
    for chain in [json!([20, 10]), json!([20, 20]), json!([0, 10])] {
        let question = json!({ "letter": letter, "chain": chain });
        world.refuses("follow_up.set", question, RefusalKind::Input, "bad-value");
    }
    assert_eq!(
        steps(&due(&mut world, "2030-01-01")),
        [(1, "2026-12-22".to_owned())]
    );
}

#[test]
fn a_letter_keeps_the_chain_it_was_given_before_it_leaves() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let question = json!({ "letter": letter, "chain": [10, 30], "acknowledgement": 5 });
    assert_eq!(world.ask("follow_up.set", question), json!([]));
    world.export(&letter);
    assert_eq!(world.record(&letter, TODAY)["follow_up"], "2026-12-08");
    assert_eq!(
        steps(&due(&mut world, "2027-02-01")),
        [
            (0, "2026-12-01".to_owned()),
            (1, "2026-12-08".to_owned()),
            (2, "2027-01-13".to_owned())
        ]
    );
}

#[test]
fn an_office_that_nobody_holds_is_vacant_and_not_another_holders() {
    let mut world = World::starter();
    sent_with(&mut world, TODAY, &[20, 40]);
    leave(&mut world, "2026-12-10");
    let facts = |rows: &[Value]| {
        let row = &rows[0];
        (
            row["vacant"].clone(),
            row["holder_changed"].clone(),
            row["successor"].clone(),
            row["kind"].clone(),
        )
    };
    assert_eq!(
        facts(&due(&mut world, "2026-12-22")),
        (json!(true), json!(false), Value::Null, json!("relance"))
    );
    succeed(&mut world, POST, "Ana", "Peeters", "2026-12-23");
    assert_eq!(
        facts(&due(&mut world, "2026-12-23")),
        (
            json!(false),
            json!(true),
            json!("Ana Peeters"),
            json!("introduction")
        )
    );
}

#[test]
fn a_reminder_put_off_is_late_from_its_new_day_and_the_next_is_one_that_waits() {
    let mut world = World::starter();
    let letter = sent_with(&mut world, TODAY, &[10, 20, 40]);
    world.on("2026-12-09");
    let rows = due_today(&mut world);
    assert_eq!(
        (&rows[0]["days_late"], &rows[0]["next"]),
        (&json!(1), &json!("2026-12-22"))
    );
    let past = json!({ "id": rows[0]["id"], "to": "2026-12-09" });
    world.refuses(
        "follow_up.snooze",
        past,
        RefusalKind::Refused,
        "date-in-past",
    );
    world.ask(
        "follow_up.snooze",
        json!({ "id": rows[0]["id"], "to": "2026-12-16" }),
    );
    assert_eq!(due(&mut world, "2026-12-15"), Vec::<Value>::new());
    let rows = due(&mut world, "2026-12-17");
    assert_eq!(
        (
            &rows[0]["due"],
            &rows[0]["snoozed_to"],
            &rows[0]["days_late"]
        ),
        (&json!("2026-12-16"), &json!("2026-12-16"), &json!(1))
    );
    let second = states(&mut world, &letter)[1].clone();
    assert_eq!(second.1, "2026-12-22");
    world.on("2026-12-22");
    let rows = due_today(&mut world);
    world.ask(
        "follow_up.skip",
        json!({ "id": rows[1]["id"], "reason": "Appel du cabinet" }),
    );
    let rows = due_today(&mut world);
    // The second was left out: the one after it is next.
    assert_eq!(
        (&rows[0]["step"], &rows[0]["next"]),
        (&json!(1), &json!("2027-01-27"))
    );
    world.ask("desk.undo", json!(null));
    assert_eq!(due_today(&mut world).len(), 2);
}

#[test]
fn a_reminder_is_left_out_or_the_matter_ended_with_a_reason() {
    let mut world = World::starter();
    let letter = sent_with(&mut world, TODAY, &[10, 20, 40]);
    world.on("2026-12-08");
    let rows = due_today(&mut world);
    let id = &rows[0]["id"];
    for verb in ["follow_up.skip", "follow_up.end"] {
        let question = json!({ "id": id, "reason": "  " });
        world.refuses(verb, question, RefusalKind::Usage, "field-missing");
    }
    world.ask(
        "follow_up.skip",
        json!({ "id": id, "reason": "Réunion le 15" }),
    );
    let again = json!({ "id": id, "reason": "Réunion le 15" });
    world.refuses(
        "follow_up.skip",
        again,
        RefusalKind::Refused,
        "follow-up-settled",
    );
    world.refuses(
        "follow_up.write",
        json!({ "id": id }),
        RefusalKind::Refused,
        "follow-up-settled",
    );
    let rows = due(&mut world, "2026-12-22");
    assert_eq!(steps(&rows), [(2, "2026-12-22".to_owned())]);
    world.ask(
        "follow_up.end",
        json!({ "id": rows[0]["id"], "reason": "Loi votée" }),
    );
    assert_eq!(due(&mut world, "2030-01-01"), Vec::<Value>::new());
    assert_eq!(
        states(&mut world, &letter),
        told(&[
            (1, "2026-12-08", "skipped"),
            (2, "2026-12-22", "ended"),
            (3, "2027-01-27", "ended")
        ])
    );
    let shown = world.ask("archive.show", json!({ "id": letter }));
    assert_eq!(shown["follow_ups"][0]["reason"], "Réunion le 15");
    let events = shown["events"].as_array().expect("events");
    let reasons: Vec<&Value> = events
        .iter()
        .filter(|event| event["kind"] == "skipped" || event["kind"] == "ended")
        .map(|event| &event["text"])
        .collect();
    assert_eq!(reasons, [&json!("Réunion le 15"), &json!("Loi votée")]);
}

#[test]
fn what_was_left_out_does_not_come_back_after_an_answer() {
    let mut world = World::starter();
    let letter = sent_with(&mut world, TODAY, &[10, 20]);
    world.on("2026-12-08");
    let rows = due_today(&mut world);
    world.ask(
        "follow_up.skip",
        json!({ "id": rows[0]["id"], "reason": "Réunion" }),
    );
    reply(&mut world, &letter, "answer");
    let undone = world.try_ask("desk.undo", json!(null));
    assert_eq!(
        due(&mut world, "2030-01-01"),
        Vec::<Value>::new(),
        "{undone:?}"
    );
}

#[test]
fn a_person_with_two_hats_gets_one_reminder_and_two_languages_are_two() {
    let mut world = World::starter();
    let mut letters = Vec::new();
    for (post, language) in [
        ("wallonia/head-of-government", Language::Fr),
        ("fwb/research", Language::Fr),
        ("wallonia/head-of-government", Language::De),
        ("wallonia/health", Language::Fr),
    ] {
        let letter = world.plain().to(post).in_language(language).exported();
        world.record(&letter, TODAY);
        letters.push(letter);
    }
    world.on("2026-12-24");
    let rows = due_today(&mut world);
    assert_eq!(rows.len(), 4);
    let of = |letter: &String| {
        rows.iter()
            .find(|row| row["letter"] == **letter)
            .expect("a row")
    };
    let covers = |letter: &String| of(letter)["covers"].as_array().expect("ids").len();
    assert_eq!(letters.iter().map(covers).collect::<Vec<_>>(), [2, 2, 1, 1]);
    let written = write(&mut world, of(&letters[0]));
    assert_eq!(written["covers"], of(&letters[0])["covers"]);
    let shown = world.show(&text(&written["letter"]));
    assert_eq!(
        shown["recipient"]["post"], "wallonia/head-of-government",
        "{shown}"
    );
    let left: Vec<Value> = due_today(&mut world);
    assert_eq!(left.len(), 2);
    send(&mut world, &written);
    let next = due(&mut world, "2027-02-10");
    assert_eq!(next.len(), 6);
}

#[test]
fn the_successor_is_introduced_once_and_reminded_after_that() {
    let mut world = World::starter();
    let letter = sent_with(&mut world, TODAY, &[20, 40]);
    succeed(&mut world, POST, "Ana", "Peeters", "2026-12-10");
    world.on("2026-12-22");
    let rows = due_today(&mut world);
    let written = write(&mut world, &rows[0]);
    assert_eq!(written["kind"], "introduction");
    assert_eq!(write(&mut world, &rows[0])["kind"], "introduction");
    let (introduction, _) = send(&mut world, &written);
    world.on("2027-01-27");
    let rows = due_today(&mut world);
    assert_eq!(
        (
            &rows[0]["letter"],
            &rows[0]["holder_changed"],
            &rows[0]["kind"]
        ),
        (&json!(letter), &json!(false), &json!("relance"))
    );
    let written = write(&mut world, &rows[0]);
    assert_eq!(written["kind"], "relance");
    // An answer to the introduction settles what was put to the predecessor.
    world.ask("letter.discard", json!({ "id": written["letter"] }));
    reply(&mut world, &introduction, "answer");
    assert_eq!(due(&mut world, "2030-01-01"), Vec::<Value>::new());
}

#[test]
fn a_reminder_begins_the_chain_anew_where_one_is_chosen_with_its_recording() {
    let mut world = World::starter();
    let letter = sent_with(&mut world, TODAY, &[20, 40]);
    world.on("2026-12-22");
    let rows = due_today(&mut world);
    let written = write(&mut world, &rows[0]);
    let reminder = text(&written["letter"]);
    let proposal = json!({ "letter": reminder, "channel": "post", "on": "2026-12-22" });
    let proposal = world.ask("dispatch.propose", proposal);
    assert_eq!(proposal["reminds"], true);
    assert_eq!(proposal["usual"]["due"], "2027-01-27");
    world.export(&reminder);
    let question =
        json!({ "letters": [reminder], "channel": "post", "on": "2026-12-22", "follow_up": [10] });
    assert_eq!(
        world.ask("dispatch.record", question)[0]["follow_up"],
        "2027-01-13"
    );
    assert_eq!(
        states(&mut world, &letter),
        told(&[(1, "2026-12-22", "reminded"), (2, "2027-01-13", "waiting")])
    );
    assert_eq!(states(&mut world, &reminder), told(&[]));
}

#[test]
fn a_day_of_ones_own_is_kept_as_it_was_chosen() {
    let mut world = World::starter();
    let letter = world.plain().exported();
    // A Sunday.
    let question =
        json!({ "letter": letter, "channel": "post", "on": TODAY, "follow_up_on": "2027-01-10" });
    let proposal = world.ask("dispatch.propose", question);
    assert_eq!(proposal["own_day"]["working_day"], false, "{proposal}");
    assert_eq!(proposal["own_day"]["days"], 27);
    assert_eq!(proposal["own_day"]["refusal"], Value::Null);
    assert_eq!(
        (&proposal["reminds"], &proposal["usual"]["due"]),
        (&json!(false), &json!("2026-12-22"))
    );
    let early = json!({ "letter": letter, "channel": "post", "on": TODAY, "follow_up_on": TODAY });
    assert!(world.ask("dispatch.propose", early)["own_day"]["refusal"].is_string());
    let early =
        json!({ "letters": [letter], "channel": "post", "on": TODAY, "follow_up_on": TODAY });
    world.refuses(
        "dispatch.record",
        early,
        RefusalKind::Refused,
        "before-dispatch",
    );
    assert_eq!(world.state(&letter), "prepared");
    let question = json!({ "letters": [letter], "channel": "post", "on": TODAY, "follow_up_on": "2027-01-10" });
    assert_eq!(
        world.ask("dispatch.record", question)[0]["follow_up"],
        "2027-01-10"
    );
    let rows = due(&mut world, "2027-01-11");
    assert_eq!(steps(&rows), [(1, "2027-01-10".to_owned())]);
    assert_eq!(rows[0]["days_late"], 1);
    // It stands among the others by its day.
    let set = json!({ "letter": letter, "chain": [20, 40], "on": "2027-01-10" });
    world.ask("follow_up.set", set);
    assert_eq!(
        steps(&due(&mut world, "2027-02-01")),
        [
            (1, "2026-12-22".to_owned()),
            (2, "2027-01-10".to_owned()),
            (3, "2027-01-27".to_owned())
        ]
    );
    // Through the ten seconds of the window as well.
    let letter = world.plain().exported();
    let question = json!({ "letters": [letter], "channel": "post", "on": TODAY, "follow_up_on": "2027-01-10", "wait": true });
    assert_eq!(
        world.ask("dispatch.record", question)[0]["follow_up"],
        "2027-01-10"
    );
    world.ask("dispatch.complete", json!({ "all": true }));
    assert_eq!(
        states(&mut world, &letter),
        told(&[(1, "2027-01-10", "waiting")])
    );
}

#[test]
fn a_letter_prepared_for_who_left_is_stopped_and_the_successor_named() {
    let mut world = World::starter();
    let letter = world.plain().dated(TODAY).exported();
    sent_with(&mut world, TODAY, &[5]);
    succeed(&mut world, POST, "Ana", "Peeters", "2026-12-03");
    world.on("2026-12-01");
    let rows = due_today(&mut world);
    let written = write(&mut world, &rows[0]);
    let reminder = text(&written["letter"]);
    world.export(&reminder);
    // Both could still have left on the last day of the mandate; on the first of the next they are stopped.
    world.on("2026-12-03");
    for prepared in [&letter, &reminder] {
        let propose = |on: &str| json!({ "letter": prepared, "channel": "post", "on": on });
        let refusal = |answer: Value| answer["date_refusal"].clone();
        assert_eq!(
            refusal(world.ask("dispatch.propose", propose("2026-12-02"))),
            Value::Null
        );
        let said = text(&refusal(
            world.ask("dispatch.propose", propose("2026-12-03")),
        ));
        assert!(
            said.contains("Ana Peeters") && said.contains("David Clarinval"),
            "{said}"
        );
        let question = json!({ "letters": [prepared], "channel": "post", "on": "2026-12-03" });
        let refused = world.refused("dispatch.record", question);
        assert_eq!(refused.code, "recipient-changed");
        assert_eq!(refused.message, said);
        assert_eq!(world.state(prepared), "prepared");
    }
    world.record(&reminder, "2026-12-02");
    // Dated of that day and exported again, the letter is the successor's.
    world.ask("letter.edit", json!({ "id": letter, "date": "2026-12-03" }));
    world.export(&letter);
    assert!(world.pages(&letter).contains("Ana Peeters"));
    world.record(&letter, "2026-12-03");
}

#[test]
fn a_letter_whose_address_changed_since_it_was_printed_is_stopped() {
    let mut world = World::starter();
    let letter = world.plain().dated(TODAY).exported();
    world.on("2026-12-01");
    world.ask(
        "address.add",
        json!({ "post": POST, "language": "fr", "street": "Rue du Déménagement 1", "postcode": "1000",
            "city": "Bruxelles", "source": "site du cabinet" }),
    );
    let question = json!({ "letters": [letter], "channel": "post", "on": "2026-12-01" });
    world.refuses(
        "dispatch.record",
        question,
        RefusalKind::Refused,
        "changed-since-export",
    );
    world.export(&letter);
    world.record(&letter, "2026-12-01");
    assert!(world.pages(&letter).contains("Rue du Déménagement 1"));
}

#[test]
fn who_stays_silent_to_the_end_can_be_reminded_once_more_or_the_matter_closed() {
    let mut world = World::starter();
    let letter = sent_with(&mut world, TODAY, &[20]);
    world.on("2026-12-22");
    let rows = due_today(&mut world);
    let id = text(&rows[0]["id"]);
    let written = write(&mut world, &rows[0]);
    let (reminder, _) = send(&mut world, &written);
    world.on("2027-03-01");
    assert_eq!(due_today(&mut world), Vec::<Value>::new());
    let waiting = |world: &mut World| {
        let answer = world.ask("today.show", json!(null));
        answer["waiting"]["rows"].as_array().expect("rows").clone()
    };
    let row = waiting(&mut world)[0].clone();
    assert_eq!(
        (
            &row["letter"],
            &row["follow_up"],
            &row["due"],
            &row["act"],
            &row["since"]
        ),
        (
            &json!(letter),
            &json!(id),
            &Value::Null,
            &json!("remind"),
            &json!(TODAY)
        )
    );
    let more = write(&mut world, &json!({ "id": id }));
    assert_eq!(more["begun"], false);
    assert_eq!(waiting(&mut world), Vec::<Value>::new());
    assert_eq!(
        write(&mut world, &json!({ "id": id }))["letter"],
        more["letter"]
    );
    send(&mut world, &more);
    assert_eq!(
        states(&mut world, &letter),
        told(&[(1, "2026-12-22", "reminded"), (2, "2027-03-01", "reminded")])
    );
    // Of the first one nothing more is asked; the last one closes the matter.
    let first = json!({ "id": id, "reason": "Abandon" });
    world.refuses(
        "follow_up.end",
        first,
        RefusalKind::Refused,
        "follow-up-settled",
    );
    let last = waiting(&mut world)[0]["follow_up"].clone();
    world.ask("follow_up.end", json!({ "id": last, "reason": "Abandon" }));
    assert_eq!(waiting(&mut world), Vec::<Value>::new());
    assert_eq!(states(&mut world, &letter)[2].2, "ended");
    world.ask("desk.undo", json!(null));
    assert_eq!(waiting(&mut world).len(), 1);
    // An answer to the first reminder is one to the letter.
    reply(&mut world, &reminder, "answer");
    assert_eq!(waiting(&mut world), Vec::<Value>::new());
    world.refuses(
        "follow_up.write",
        json!({ "id": last }),
        RefusalKind::Refused,
        "follow-up-settled",
    );
}

#[test]
fn an_answer_to_a_reminder_stands_in_the_register_and_in_the_record_of_the_letter() {
    let mut world = World::starter();
    let letter = sent_with(&mut world, TODAY, &[20]);
    world.on("2026-12-22");
    let rows = due_today(&mut world);
    let written = write(&mut world, &rows[0]);
    let (reminder, _) = send(&mut world, &written);
    let answer = reply(&mut world, &reminder, "refusal");
    let list = world.ask("register.list", json!({ "kind": "out" }));
    let rows = list["rows"].as_array().expect("rows");
    let states: Vec<&Value> = rows.iter().map(|row| &row["state"]).collect();
    assert_eq!(states, [&json!("refusal"), &json!("refusal")]);
    for (state, total) in [("refusal", 2), ("none", 0), ("late", 0), ("waiting", 0)] {
        let list = world.ask("register.list", json!({ "kind": "out", "state": state }));
        assert_eq!(list["total"], total, "{state}");
    }
    let shown = world.ask("archive.show", json!({ "id": letter }));
    assert_eq!(shown["replies"], json!([]));
    assert_eq!(shown["later_replies"][0]["id"], answer["reply"]);
    assert_eq!(
        shown["reminders"],
        json!([{ "letter": reminder, "reference": "2026/002", "on": "2026-12-22" }])
    );
    let shown = world.ask("archive.show", json!({ "id": reminder }));
    assert_eq!(shown["recalls"][0]["letter"], letter);
    assert_eq!(shown["later_replies"], json!([]));
}

#[test]
fn a_reminder_whose_recording_waits_is_done_when_the_desk_opens_again_and_open_when_it_is_taken_back()
 {
    let mut world = World::starter();
    let letter = sent_with(&mut world, TODAY, &[20, 40]);
    world.on("2026-12-22");
    let rows = due_today(&mut world);
    let written = write(&mut world, &rows[0]);
    let reminder = text(&written["letter"]);
    world.export(&reminder);
    let question =
        json!({ "letters": [reminder], "channel": "post", "on": "2026-12-22", "wait": true });
    let waits = world.ask("dispatch.record", question.clone());
    assert_eq!(waits[0]["follow_up"], "2027-01-27");
    assert_eq!(due_today(&mut world), Vec::<Value>::new());
    world.ask("dispatch.take_back", json!({ "letters": [reminder] }));
    assert_eq!(states(&mut world, &letter)[0].2, "waiting");
    assert_eq!(write(&mut world, &rows[0])["begun"], true);
    world.ask("dispatch.record", question);
    // The process is killed within the ten seconds.
    world.reopen();
    assert_eq!(
        states(&mut world, &letter),
        told(&[(1, "2026-12-22", "reminded"), (2, "2027-01-27", "waiting")])
    );
    assert_eq!(world.state(&reminder), "sent");
}

#[test]
fn the_reminders_to_come_are_a_file_that_any_calendar_reads() {
    let mut world = World::starter();
    world.language = Language::Fr;
    world.on("2026-11-24");
    let letter = world.sent("2026-11-24");
    let out = world.path("relances.ics");
    let answer = world.ask("follow_up.calendar", json!({ "out": out }));
    assert_eq!(answer["events"], 2);
    let file = std::fs::read_to_string(&out).expect("the file");
    let unfolded = file.replace("\r\n ", "");
    let rows = due(&mut world, "2027-12-31");
    assert_eq!(rows.len(), 2);
    for row in &rows {
        let day = text(&row["due"]).replace('-', "");
        for line in [
            format!("DTSTART;VALUE=DATE:{day}"),
            format!("UID:{}@plaidoyer", text(&row["id"])),
            "SUMMARY:Relance\u{a0}: Le statut des artistes".to_owned(),
        ] {
            assert!(
                unfolded.lines().any(|found| found == line),
                "{line}\n{unfolded}"
            );
        }
    }
    assert!(
        unfolded.contains("2026/001") && unfolded.contains("David Clarinval"),
        "{unfolded}"
    );
    // The step that is being written is on the desk, the one after it still to come.
    world.on("2026-12-22");
    write(&mut world, &rows[0]);
    assert_eq!(due(&mut world, "2027-12-31"), Vec::<Value>::new());
    assert_eq!(
        world.ask("follow_up.calendar", json!({ "out": out }))["events"],
        1
    );
    // Answered: nothing is left to remember, and the file says so.
    reply(&mut world, &letter, "answer");
    assert_eq!(
        world.ask("follow_up.calendar", json!({ "out": out }))["events"],
        0
    );
    let nowhere = world.path("none/../none\0.ics");
    world.refused("follow_up.calendar", json!({ "out": nowhere }));
}
