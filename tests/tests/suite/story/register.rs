//! The register: what left, what came in, what was asked and not answered.

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{World, text};

const DEMANDS: &str = "Nous demandons :\n\n1. un statut *clair* ;\n2. un guichet unique ;\n3. un calendrier.\n\n- sans numéro\n\nMerci.\n";

fn asking(world: &mut World) -> String {
    let letter = world.plain().body(DEMANDS).exported();
    world.record(&letter, "2026-11-24");
    letter
}

fn rows(world: &mut World, question: Value) -> Vec<Value> {
    let answer = world.ask("register.list", question);
    let rows = answer["rows"].as_array().expect("rows").clone();
    assert_eq!(answer["total"], rows.len(), "{answer}");
    rows
}

fn numbers(world: &mut World, question: Value) -> Vec<String> {
    let rows = rows(world, question);
    rows.iter().map(|row| text(&row["number"])).collect()
}

fn reply(world: &mut World, question: Value) -> Value {
    let mut whole = json!({ "kind": "answer", "on": world.today.to_string() });
    for (key, value) in question.as_object().expect("fields") {
        whole[key] = value.clone();
    }
    world.ask("reply.record", whole)
}

fn open(world: &mut World) -> Vec<String> {
    let answer = world.ask("demand.list", json!({ "answered": false }));
    let rows = answer["rows"].as_array().expect("rows");
    rows.iter().map(|row| text(&row["text"])).collect()
}

#[test]
fn the_items_of_a_numbered_list_are_demands_once_the_letter_is_sealed() {
    let mut world = World::starter();
    let letter = world.plain().body(DEMANDS).exported();
    assert_eq!(open(&mut world), Vec::<String>::new());
    // What is written after the print was not asked.
    let edit = json!({ "id": letter, "language": "fr", "body": "1. autre chose\n" });
    world.ask("letter.version", edit);
    world.ask(
        "dispatch.record",
        json!({ "letters": [letter], "channel": "post", "on": "2026-11-24", "seal_printed": true }),
    );
    let asked = open(&mut world);
    assert_eq!(asked.len(), 3, "{asked:?}");
    assert!(asked[0].starts_with("un statut clair"), "{asked:?}");
    assert!(asked[2].starts_with("un calendrier"), "{asked:?}");
}

#[test]
fn what_was_asked_and_not_answered_is_a_question_of_its_own() {
    let mut world = World::starter();
    let letter = asking(&mut world);
    reply(&mut world, json!({ "letter": letter, "answers": [3, 1] }));
    let left = open(&mut world);
    assert_eq!(left.len(), 1);
    assert!(left[0].starts_with("un guichet unique"), "{left:?}");
    let answered = world.ask(
        "demand.list",
        json!({ "answered": true, "letter": "2026/001" }),
    );
    assert_eq!(answered["total"], 2);
    assert_eq!(answered["rows"][0]["answer"], "2026/001");
    for question in [
        json!({ "answered": false, "post": "federal/employment" }),
        json!({ "answered": false, "post": "federal/culture" }),
    ] {
        let found = world.ask("demand.list", question.clone());
        let expected = u32::from(question["post"] == "federal/employment");
        assert_eq!(found["total"], expected, "{question}");
    }
}

#[test]
fn a_reply_answers_only_what_was_asked() {
    let mut world = World::starter();
    let letter = asking(&mut world);
    let wrong = json!({ "letter": letter, "kind": "answer", "on": "2026-11-24", "answers": [4] });
    world.refuses("reply.record", wrong, RefusalKind::Input, "unknown-demand");
    assert_eq!(
        numbers(&mut world, json!({ "kind": "in" })),
        Vec::<String>::new()
    );
    assert_eq!(open(&mut world).len(), 3);
}

#[test]
fn a_reply_without_a_letter_is_kept_and_attached_later() {
    let mut world = World::starter();
    let letter = asking(&mut world);
    let scan = world.file("réponse.txt", "Cabinet de l’Emploi : le guichet ouvrira.");
    let kept = reply(
        &mut world,
        json!({ "unmatched": "EMPL/2026/77", "post": "federal/employment", "file": scan }),
    );
    assert_eq!(kept["stops_follow_up"], false);
    assert_eq!(kept["letter"], Value::Null);
    assert_eq!(kept["file"]["searchable"], true);
    let unmatched = rows(&mut world, json!({ "state": "unmatched" }));
    assert_eq!(unmatched.len(), 1);
    assert_eq!(unmatched[0]["number"], "2026/001");
    assert_eq!(unmatched[0]["person"], "David Clarinval");
    assert_eq!(unmatched[0]["answer"], "no known letter");
    let shown = world.ask("reply.show", json!({ "id": "2026/001" }));
    assert_eq!(shown["reply"]["unmatched"], "EMPL/2026/77");
    assert_eq!(shown["person"], "David Clarinval");
    assert_eq!(shown["reference"], Value::Null);
    let file = shown["file"].as_str().expect("a file");
    let bytes = std::fs::read(file).expect("the file as it came");
    assert_eq!(
        String::from_utf8_lossy(&bytes),
        "Cabinet de l’Emploi : le guichet ouvrira."
    );

    let attached = world.ask(
        "reply.attach",
        json!({ "reply": "2026/001", "letter": "2026/001", "answers": [2] }),
    );
    assert_eq!(attached["letter"], letter);
    assert_eq!(attached["stops_follow_up"], true);
    assert_eq!(
        numbers(&mut world, json!({ "state": "unmatched" })),
        Vec::<String>::new()
    );
    assert_eq!(open(&mut world).len(), 2);
    assert_eq!(
        world.ask("follow_up.due", json!({ "on": "2027-06-01" })),
        json!([])
    );
    let shown = world.ask("archive.show", json!({ "id": letter }));
    assert_eq!(shown["replies"][0]["answers"], json!([2]));
    let shown = world.ask("reply.show", json!({ "id": kept["reply"] }));
    assert_eq!(shown["reference"], "2026/001");
    assert_eq!(shown["demands"][0]["number"], 2);
    world.refuses(
        "reply.show",
        json!({ "id": "2026/999" }),
        RefusalKind::NotFound,
        "not-found",
    );
    world.refuses(
        "reply.attach",
        json!({ "reply": "2026/001", "letter": letter }),
        RefusalKind::Refused,
        "reply-attached",
    );
}

#[test]
fn a_reference_that_is_ours_after_all_is_that_letters() {
    let mut world = World::starter();
    let letter = asking(&mut world);
    let found = reply(&mut world, json!({ "unmatched": " 2026/001 " }));
    assert_eq!(found["letter"], letter);
    assert_eq!(found["stops_follow_up"], true);
}

#[test]
fn a_scan_that_cannot_be_read_is_kept_as_it_is() {
    let mut world = World::starter();
    let letter = asking(&mut world);
    let bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    let scan = world.file("scan.png", bytes);
    let kept = reply(&mut world, json!({ "letter": letter, "file": scan }));
    assert_eq!(kept["file"]["searchable"], false);
    assert!(
        text(&kept["file"]["message"]).contains("scan.png"),
        "{kept}"
    );
    let path = world.kept(&text(&kept["file"]["sha256"]));
    assert_eq!(std::fs::read(path).expect("the scan"), bytes);
}

#[test]
fn a_reply_is_found_by_the_words_of_its_file() {
    let mut world = World::starter();
    let letter = asking(&mut world);
    let mail = "From: Cabinet <cabinet@example.be>\r\nTo: nous@example.be\r\nSubject: Votre lettre\r\n\
                Date: Tue, 24 Nov 2026 10:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
                Les œuvres sont protégées.\r\n";
    let file = world.file("réponse.eml", mail);
    reply(&mut world, json!({ "letter": letter, "file": file }));
    for word in ["oeuvre", "l'œuvre", "protégée"] {
        let found = rows(&mut world, json!({ "text": word, "kind": "in" }));
        assert_eq!(found.len(), 1, "{word}");
    }
    assert!(rows(&mut world, json!({ "text": "absent" })).is_empty());
}

#[test]
fn both_series_are_without_a_gap_and_a_dropped_number_stays_in_sight() {
    let mut world = World::starter();
    world.sent("2026-11-24");
    let dropped = world.plain().exported();
    world.ask(
        "letter.discard",
        json!({ "id": dropped, "reason": "doublon" }),
    );
    let last = world.sent("2026-11-24");
    let add = json!({ "from": "federal/employment", "subject": "Invitation", "on": "2026-11-24" });
    world.ask("register.add", add);
    reply(&mut world, json!({ "letter": last }));
    let sorted = |kind: &str| json!({ "kind": kind, "sort": "number" });
    assert_eq!(
        numbers(&mut world, sorted("out")),
        ["2026/001", "2026/002", "2026/003"]
    );
    assert_eq!(numbers(&mut world, sorted("in")), ["2026/001", "2026/002"]);
    let void = rows(&mut world, json!({ "state": "void" }));
    assert_eq!(void[0]["number"], "2026/002");
    assert_eq!(void[0]["date"], "2026-11-24");
    let all = rows(&mut world, json!({}));
    assert_eq!(all.len(), 5);
}

#[test]
fn the_register_says_what_became_of_each_letter() {
    let mut world = World::starter();
    let kinds = ["answer", "refusal", "commitment"];
    for kind in kinds {
        let letter = world.sent("2026-10-01");
        reply(&mut world, json!({ "letter": letter, "kind": kind }));
    }
    world.sent("2026-10-01");
    world.sent("2026-11-20");
    let of = |world: &mut World, state: &str| {
        let found = rows(world, json!({ "state": state, "kind": "out" }));
        for row in &found {
            assert_eq!(row["state"], state, "{row}");
        }
        found
            .iter()
            .map(|row| text(&row["number"]))
            .collect::<Vec<_>>()
    };
    for (number, kind) in (1..).zip(kinds) {
        assert_eq!(of(&mut world, kind), [format!("2026/{number:03}")]);
    }
    assert_eq!(of(&mut world, "late"), ["2026/004"]);
    assert_eq!(of(&mut world, "waiting"), ["2026/005"]);
    for empty in ["closed", "none", "acknowledgement"] {
        assert_eq!(of(&mut world, empty), Vec::<String>::new(), "{empty}");
    }
    let late = rows(&mut world, json!({ "state": "late" }));
    assert_eq!(late[0]["answer"], "overdue");
}

#[test]
fn filters_narrow_the_register_and_the_total_says_how_many_there_are() {
    let mut world = World::starter();
    let federal = world.plain().about("employment").composed();
    world.ask(
        "letter.edit",
        json!({ "id": federal, "date": "2026-11-20" }),
    );
    world.export(&federal);
    world.record(&federal, "2026-11-20");
    let flemish = world.plain().to("flanders/education").exported();
    let question = json!({ "letters": [flemish], "channel": "registered", "on": "2026-11-24" });
    world.ask("dispatch.record", question);
    for (question, expected) in [
        (json!({ "government": "federal" }), vec!["2026/001"]),
        (json!({ "government": "flanders" }), vec!["2026/002"]),
        (json!({ "competence": "employment" }), vec!["2026/001"]),
        (json!({ "channel": "registered" }), vec!["2026/002"]),
        (json!({ "post": "federal/employment" }), vec!["2026/001"]),
        (json!({ "from": "2026-11-21" }), vec!["2026/002"]),
        (json!({ "until": "2026-11-20" }), vec!["2026/001"]),
        (json!({ "year": 2025 }), vec![]),
        (json!({ "year": 2026 }), vec!["2026/002", "2026/001"]),
        (
            json!({ "text": "artistes", "sort": "number" }),
            vec!["2026/001", "2026/002"],
        ),
        (json!({ "text": "…" }), vec![]),
    ] {
        assert_eq!(
            numbers(&mut world, question.clone()),
            expected,
            "{question}"
        );
    }
    let page = world.ask("register.list", json!({ "limit": 1, "offset": 1 }));
    assert_eq!(page["total"], 2);
    assert_eq!(page["rows"].as_array().expect("rows").len(), 1);
    assert_eq!(page["rows"][0]["number"], "2026/001");
}

#[test]
fn a_wrong_entry_is_corrected_by_a_further_one_and_nothing_is_erased() {
    let mut world = World::starter();
    let letter = world.sent("2026-11-24");
    let came = reply(&mut world, json!({ "letter": letter }));
    let correct =
        json!({ "id": "2026/001", "reason": "date du dépôt", "value": { "on": "2026-11-23" } });
    let answer = world.ask("dispatch.correct", correct);
    assert_eq!(answer["number"], "2026/001");
    let correct =
        json!({ "id": came["reply"], "reason": "un refus", "value": { "kind": "refusal" } });
    world.ask("reply.correct", correct);
    for row in rows(&mut world, json!({})) {
        assert_eq!(row["corrected"].as_array().map(Vec::len), Some(1), "{row}");
        assert_eq!(row["date"], "2026-11-24", "{row}");
    }
    let shown = world.ask("archive.show", json!({ "id": letter }));
    assert_eq!(
        shown["corrections"].as_array().expect("corrections").len(),
        2
    );
    assert_eq!(world.verify()["ok"], true);
    for (value, code) in [
        (json!({ "on": "2026-02-30" }), "not-a-date"),
        (json!({ "reference": "2026/009" }), "bad-value"),
        (json!({ "channel": "pigeon" }), "bad-value"),
    ] {
        let wrong = json!({ "id": "2026/001", "reason": "x", "value": value });
        world.refuses("dispatch.correct", wrong, RefusalKind::Input, code);
    }
    let silent = json!({ "id": "2026/001", "reason": " " });
    world.refuses(
        "dispatch.correct",
        silent,
        RefusalKind::Usage,
        "field-missing",
    );
}

#[test]
fn the_register_goes_out_as_a_list() {
    let mut world = World::starter();
    world.sent("2026-11-20");
    world.sent("2026-11-24");
    let list = world.path("registre.csv");
    let question = json!({ "out": list, "from": "2026-11-21" });
    assert_eq!(world.ask("register.export", question)["entries"], 1);
    let written = std::fs::read_to_string(&list).expect("a list");
    assert_eq!(written.lines().count(), 2, "{written}");
    assert!(
        written.contains("2026/002") && written.contains("David Clarinval"),
        "{written}"
    );
    let sheet = world.path("registre.xlsx");
    assert_eq!(
        world.ask("register.export", json!({ "out": sheet }))["entries"],
        2
    );
    assert!(std::fs::read(&sheet).expect("a sheet").starts_with(b"PK"));
    // Those that were ticked, of those the filters let through.
    let rows = world.ask("register.list", json!({}))["rows"].clone();
    let first = rows[1]["id"].clone();
    let few = world.path("quelques.csv");
    let question = json!({ "out": few, "only": [first, "unknown"] });
    assert_eq!(world.ask("register.export", question)["entries"], 1);
    let written = std::fs::read_to_string(&few).expect("a list");
    assert!(
        written.contains("2026/001") && !written.contains("2026/002"),
        "{written}"
    );
    let question = json!({ "out": few, "only": [first], "from": "2026-11-21" });
    assert_eq!(world.ask("register.export", question)["entries"], 0);
    let wrong = json!({ "out": world.path("registre.pdf") });
    world.refuses("register.export", wrong, RefusalKind::Input, "bad-value");
}

#[test]
fn a_year_counts_letters_reminders_and_what_came_back_by_government_and_month() {
    let mut world = World::starter();
    world.on("2026-03-02");
    let answered = world.sent("2026-03-02");
    let acknowledged = world.sent("2026-03-02");
    let silent = world
        .plain()
        .to("brussels/employment")
        .dated("2026-04-01")
        .composed();
    world.ask("letter.edit", json!({ "id": silent, "axis": "Statut" }));
    world.on("2026-04-01");
    world.export(&silent);
    world.record(&silent, "2026-04-01");
    world.on("2026-05-04");
    reply(&mut world, json!({ "letter": answered, "kind": "refusal" }));
    reply(
        &mut world,
        json!({ "letter": acknowledged, "kind": "acknowledgement" }),
    );
    let due = world.ask("follow_up.due", json!({}));
    let step = due
        .as_array()
        .expect("rows")
        .iter()
        .find(|row| row["letter"] == silent.as_str());
    let written = world.ask(
        "follow_up.write",
        json!({ "id": step.expect("it waits")["id"] }),
    );
    let reminder = text(&written["letter"]);
    world.export(&reminder);
    world.record(&reminder, "2026-05-04");
    let year = world.ask("register.year", json!({ "year": 2026 }));
    assert_eq!(
        (&year["years"], &year["axes"]),
        (&json!([2026]), &json!(["Statut"]))
    );
    let government = |answer: &Value, id: &str| {
        let all = answer["governments"]
            .as_array()
            .expect("governments")
            .clone();
        all.into_iter().find(|one| one["government"] == id)
    };
    let federal = government(&year, "federal").expect("it was written to");
    let totals =
        |one: &Value| ["sent", "answered", "acknowledged", "silent"].map(|key| one[key].as_u64());
    assert_eq!(totals(&federal), [Some(2), Some(1), Some(1), Some(0)]);
    assert_eq!(federal["months"][2]["letters"], 2);
    assert_eq!(federal["months"][4]["refusals"], 1);
    assert_eq!(federal["months"][4]["acknowledgements"], 1);
    let brussels = government(&year, "brussels").expect("it was written to");
    // A reminder is no further letter.
    assert_eq!(totals(&brussels), [Some(1), Some(0), Some(0), Some(1)]);
    assert_eq!(
        (
            &brussels["months"][3]["letters"],
            &brussels["months"][4]["reminders"]
        ),
        (&json!(1), &json!(1))
    );
    assert_eq!(brussels["months"].as_array().map(Vec::len), Some(12));
    let axis = world.ask("register.year", json!({ "year": 2026, "axis": "Statut" }));
    assert!(
        government(&axis, "federal").is_none() && government(&axis, "brussels").is_some(),
        "{axis}"
    );
    assert_eq!(
        world.ask("register.year", json!({ "year": 2025 }))["governments"],
        json!([])
    );
    world.refuses(
        "register.year",
        json!({ "year": 20_260 }),
        RefusalKind::Input,
        "bad-value",
    );
}
