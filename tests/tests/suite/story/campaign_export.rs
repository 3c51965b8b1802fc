//! A campaign on paper: each letter once, with its number, under its own name, in one stack, recorded in one act.

use std::{collections::BTreeSet, fs, process::Command};

use serde_json::{Value, json};

use crate::world::{World, text};

/// Letters to a few offices of which nothing blocks.
fn ready(world: &mut World) -> Value {
    let campaign = world.ask(
        "campaign.compose",
        json!({
            "template": "open-letter", "competence": "employment", "channel": "registered",
            "bodies": { "fr": "Bonjour.\n\nEncore.\n", "nl": "Goedendag.\n\nNog iets.\n", "de": "Guten Tag.\n\nNoch etwas.\n",
                "en": "Good day.\n\nOne more thing.\n" },
            "subjects": { "fr": "Statut", "nl": "Statuut", "de": "Statut der Künstler", "en": "Status" },
        }),
    );
    let checked = world.ask("campaign.check", json!({ "id": campaign["id"] }));
    let blocked: BTreeSet<String> = checked["notices"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|notice| notice["severity"] == "block")
        .map(|notice| text(&notice["post"]))
        .collect();
    if !blocked.is_empty() {
        let to: Vec<String> = blocked.into_iter().collect();
        world.ask(
            "campaign.set",
            json!({ "id": campaign["id"], "to": to, "include": false }),
        );
    }
    world.ask("campaign.show", json!({ "id": campaign["id"] }))
}

/// Asks on until it is finished.
fn export(world: &mut World, question: Value) -> Vec<Value> {
    let mut answers = vec![world.ask("campaign.export", question.clone())];
    while answers.last().is_some_and(|last| last["finished"] == false) {
        let mut next = question.clone();
        next["from"] = answers.last().expect("one")["next"].clone();
        answers.push(world.ask("campaign.export", next));
    }
    answers
}

fn files(answers: &[Value]) -> Vec<Value> {
    answers
        .iter()
        .flat_map(|answer| answer["files"].as_array().cloned().unwrap_or_default())
        .collect()
}

fn sum(answers: &[Value], key: &str) -> u64 {
    answers
        .iter()
        .filter_map(|answer| answer[key].as_u64())
        .sum()
}

fn included(campaign: &Value) -> Vec<Value> {
    let rows = campaign["letters"].as_array().expect("a list");
    rows.iter()
        .filter(|row| row["included"] == true)
        .cloned()
        .collect()
}

#[test]
fn every_letter_is_written_once_with_the_number_of_its_place() {
    let mut world = World::starter();
    let campaign = ready(&mut world);
    let letters = included(&campaign);
    assert!(letters.len() >= 3, "{campaign}");
    let out = world.path("out");
    let question = json!({ "id": campaign["id"], "out": out, "combined": world.path("stack.pdf"), "duplex": true });
    let answers = export(&mut world, question.clone());
    assert_eq!(sum(&answers, "written"), letters.len() as u64);
    let written = files(&answers);
    let paths: BTreeSet<String> = written.iter().map(|file| text(&file["path"])).collect();
    assert_eq!(paths.len(), letters.len());
    let shown = world.ask("campaign.show", json!({ "id": campaign["id"] }));
    let references: Vec<String> = included(&shown)
        .iter()
        .map(|row| text(&row["reference"]))
        .collect();
    let expected: Vec<String> = (1..=letters.len())
        .map(|n| format!("2026/{n:03}"))
        .collect();
    assert_eq!(references, expected);
    // The stack holds every letter, each from a fresh sheet.
    let stack = world.path("stack.pdf");
    let info = Command::new("pdfinfo")
        .arg(&stack)
        .output()
        .expect("poppler");
    let info = String::from_utf8_lossy(&info.stdout).into_owned();
    let pages: usize = info
        .lines()
        .find_map(|line| line.strip_prefix("Pages:")?.trim().parse().ok())
        .expect("a count");
    assert_eq!(
        pages,
        letters.len() * 2,
        "one page and its empty back: {info}"
    );
    // Once more: everything is there, nothing is written.
    let again = export(&mut world, question);
    assert_eq!(
        (sum(&again, "written"), sum(&again, "resumed")),
        (0, letters.len() as u64)
    );
    assert_eq!(fs::read_dir(&out).expect("a folder").count(), letters.len());
}

#[test]
fn nothing_is_written_while_a_letter_blocks() {
    let mut world = World::starter();
    let campaign = ready(&mut world);
    let first = included(&campaign)[0].clone();
    world.ask(
        "letter.version",
        json!({ "id": first["letter"], "language": first["lang"], "subject": "" }),
    );
    let out = world.path("out");
    let question = json!({ "id": campaign["id"], "out": out });
    let refusal = world.refused("campaign.export", question.clone());
    assert_eq!(refusal.code, "letters-blocked");
    let words = text(&first["person"]);
    assert!(refusal.message.contains(&words), "{}", refusal.message);
    assert!(!std::path::Path::new(&out).exists());
    let mut without = question;
    without["without_blocked"] = json!(true);
    let answers = export(&mut world, without);
    assert_eq!(
        sum(&answers, "written"),
        included(&campaign).len() as u64 - 1
    );
    assert_eq!(answers[0]["left"][0]["letter"], first["letter"]);
    assert_eq!(answers[0]["left"][0]["code"], "empty-subject");
}

#[test]
fn a_number_given_before_the_print_is_not_lost() {
    let mut world = World::starter();
    let campaign = ready(&mut world);
    let letters = included(&campaign);
    // The numbers are given; then the process ends.
    world.ask("campaign.export", json!({ "id": campaign["id"] }));
    world.reopen();
    let dropped = text(&letters[1]["letter"]);
    assert_eq!(text(&world.show(&dropped)["reference"]), "2026/002");
    let brief = world.ask(
        "letter.discard",
        json!({ "id": dropped, "reason": "Double emploi" }),
    );
    assert_eq!(brief["state"], "void");
    let question = json!({ "id": campaign["id"], "out": world.path("out") });
    let answers = export(&mut world, question);
    assert_eq!(sum(&answers, "written"), letters.len() as u64 - 1);
    let alone = world.plain().composed();
    let exported = world.ask("letter.export", json!({ "id": alone }));
    assert_eq!(
        text(&exported["reference"]),
        format!("2026/{:03}", letters.len() + 1)
    );
}

#[test]
fn a_campaign_is_recorded_in_one_act_with_numbers_from_a_roll() {
    let mut world = World::starter();
    let campaign = ready(&mut world);
    export(&mut world, json!({ "id": campaign["id"] }));
    let letters = included(&campaign);
    let left = text(&letters[0]["letter"]);
    let rows = world.ask(
        "dispatch.record",
        json!({
            "campaign": campaign["id"], "except": [left], "channel": "registered", "on": "2026-11-24",
            "tracking_from": "RR473124829BE", "seal_printed": false, "wait": false,
        }),
    );
    let rows = rows.as_array().expect("rows").clone();
    assert_eq!(rows.len(), letters.len() - 1);
    assert!(
        rows.iter()
            .all(|row| row["notices"].as_array().is_some_and(Vec::is_empty))
    );
    assert_eq!(world.state(&left), "prepared");
    let verified = world.ask("archive.verify", json!({}));
    assert_eq!(
        (verified["ok"].clone(), verified["records"].clone()),
        (json!(true), json!(rows.len()))
    );
    // The list for the counter, as a page and as a spreadsheet.
    let pdf = world.path("list.pdf");
    let listed = world.ask(
        "dispatch.list",
        json!({ "campaign": campaign["id"], "out": pdf }),
    );
    assert_eq!(listed["head"], verified["head"]);
    let words = Command::new("pdftotext")
        .args(["-layout", &pdf, "-"])
        .output()
        .expect("poppler");
    let words = String::from_utf8_lossy(&words.stdout).into_owned();
    assert!(
        words.contains("2026/002") && words.contains("RR 473 124 829 BE"),
        "{words}"
    );
    // An address abroad keeps its street, above the town and the country.
    for line in ["127 rue de Grenelle", "PARIS", "France"] {
        let found = words.to_lowercase().contains(&line.to_lowercase());
        assert!(found, "{line}: {words}");
    }
    let sheet = world.path("list.xlsx");
    world.ask(
        "dispatch.list",
        json!({ "campaign": campaign["id"], "out": sheet }),
    );
    assert!(fs::read(&sheet).expect("a file").starts_with(b"PK"));
    let mails = world.ask(
        "dispatch.draft",
        json!({ "campaign": campaign["id"], "out": world.path("mails") }),
    );
    let mail = fs::read_to_string(text(&mails[0]["path"])).expect("a mail");
    assert!(
        mail.contains("X-Unsent: 1") && mail.contains("application/pdf"),
        "{mail}"
    );
    // Each by the name of its cabinet: nobody sends the second of two that are named alike.
    let mut names: Vec<String> = mails
        .as_array()
        .expect("mails")
        .iter()
        .map(|mail| text(&mail["path"]))
        .collect();
    let all = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all, "{names:?}");
    assert!(
        !names.iter().any(|name| name.ends_with("_2.eml")),
        "{names:?}"
    );
}

#[test]
fn a_letter_to_somebody_who_left_is_stopped_and_the_successor_named() {
    let mut world = World::starter();
    let campaign = ready(&mut world);
    export(&mut world, json!({ "id": campaign["id"] }));
    let first = included(&campaign)[0].clone();
    world.ask(
        "directory.add",
        json!({
            "given_name": "Ada", "family_name": "Suivante", "gender": "f", "post": first["post"],
            "since": "2026-11-25", "succeeds": true, "source": "Moniteur belge",
        }),
    );
    world.on("2026-11-26");
    let question = |except: Vec<String>| {
        json!({
            "campaign": campaign["id"], "except": except, "channel": "post", "on": "2026-11-26", "seal_printed": true,
            "wait": false,
        })
    };
    let refusal = world.refused("dispatch.record", question(Vec::new()));
    assert_eq!(refusal.code, "recipient-changed");
    assert!(refusal.message.contains("Ada Suivante"), "{refusal:?}");
    let rows = world.ask("dispatch.record", question(vec![text(&first["letter"])]));
    assert_eq!(
        rows.as_array().map(Vec::len),
        Some(included(&campaign).len() - 1)
    );
}
