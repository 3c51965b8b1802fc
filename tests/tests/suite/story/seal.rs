//! Recording: what was printed is what is sealed, and what is sealed does not change.

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{World, text};

fn recording(letter: &str) -> Value {
    json!({ "letters": [letter], "channel": "post", "on": "2026-11-24" })
}

fn rewrite(world: &mut World, letter: &str) {
    let edit = json!({ "id": letter, "language": "fr", "subject": "Un autre sujet", "body": "Un autre texte." });
    world.ask("letter.version", edit);
}

fn sealed(world: &mut World, letter: &str) -> (Value, Value) {
    let answer = world.ask("archive.show", json!({ "id": letter }));
    let snapshot =
        serde_json::from_str(&text(&answer["record"]["snapshot"])).expect("a snapshot is JSON");
    (answer, snapshot)
}

#[test]
fn recording_seals_the_exported_bytes_with_what_they_were_made_from() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let sha256 = text(&world.export(&letter)["sha256"]);
    let row = world.record(&letter, "2026-11-24");
    assert_eq!(row["number"], "2026/001");
    assert_eq!(row["archive"], 1);
    assert_eq!(row["sha256"], sha256);
    let (answer, snapshot) = sealed(&mut world, &letter);
    assert_eq!(answer["record"]["pdf_sha256"], sha256);
    assert_eq!(snapshot["subject"], "Le statut des artistes");
    assert_eq!(
        snapshot["recipient"]["membership"],
        "federal/employment/2025-02-03"
    );
    assert_eq!(snapshot["recipient"]["person_name"], "David Clarinval");
    assert!(
        snapshot["recipient"]["address"]
            .as_array()
            .is_some_and(|lines| lines.len() > 2),
        "{snapshot}"
    );
    assert!(snapshot["program"].is_string());
    assert_eq!(world.verify()["ok"], true);
}

#[test]
fn a_letter_that_was_not_exported_is_not_recorded() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    world.refuses(
        "dispatch.record",
        recording(&letter),
        RefusalKind::Refused,
        "letter-not-exported",
    );
}

#[test]
fn a_letter_is_recorded_once() {
    let mut world = World::starter();
    let letter = world.sent("2026-11-24");
    world.refuses(
        "dispatch.record",
        recording(&letter),
        RefusalKind::Refused,
        "letter-already-sent",
    );
    assert_eq!(world.verify()["records"], 1);
}

#[test]
fn text_changed_between_export_and_recording_is_refused_with_both_ways_out() {
    let mut world = World::starter();
    let letter = world.plain().exported();
    rewrite(&mut world, &letter);
    assert_eq!(world.show(&letter)["changed_since_export"], true);
    let refusal = world.refused("dispatch.record", recording(&letter));
    assert_eq!(
        (refusal.kind, refusal.code.as_str()),
        (RefusalKind::Refused, "changed-since-export")
    );
    assert_eq!(refusal.notices[0].code.slug(), "changed-since-export");
    assert_eq!(world.verify()["records"], 0);
    assert_eq!(world.state(&letter), "prepared");
    // One way out: print it again.
    let again = text(&world.export(&letter)["sha256"]);
    assert_eq!(world.record(&letter, "2026-11-24")["sha256"], again);
}

#[test]
fn sealing_what_was_printed_seals_the_earlier_bytes_and_the_earlier_words() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let printed = text(&world.export(&letter)["sha256"]);
    let pages = world.pages(&letter);
    rewrite(&mut world, &letter);
    let mut question = recording(&letter);
    question["seal_printed"] = json!(true);
    let row = world.ask("dispatch.record", question)[0].clone();
    assert_eq!(row["sha256"], printed);
    let (answer, snapshot) = sealed(&mut world, &letter);
    assert_eq!(snapshot["subject"], "Le statut des artistes");
    assert!(text(&snapshot["body"]).contains("Une première phrase"));
    assert_eq!(answer["row"]["subject"], "Le statut des artistes");
    // The letter reads as it left, wherever it is read.
    let shown = world.show(&letter);
    assert_eq!(shown["versions"][0]["subject"], "Le statut des artistes");
    assert_eq!(words(&world.pages(&letter)), words(&pages));
    let hits = |world: &mut World, text: &str| {
        world.ask("archive.list", json!({ "text": text }))["total"].clone()
    };
    assert_eq!(hits(&mut world, "première phrase"), 1);
    // And what was written since is not lost.
    let kept = world.ask("letter.revision", json!({ "id": letter, "language": "fr" }));
    assert!(kept.to_string().contains("Un autre texte."), "{kept}");
}

/// Words without regard to the lines they stand on.
fn words(pages: &str) -> String {
    pages.split_whitespace().collect::<String>()
}

#[test]
fn a_letter_whose_facts_changed_since_export_is_refused_too() {
    let changes: [(&str, Value); 4] = [
        (
            "address.add",
            json!({ "post": "federal/employment", "language": "fr", "street": "Rue Ernest Blerot 1",
            "postcode": "1070", "city": "Anderlecht", "source": "site du cabinet" }),
        ),
        (
            "directory.edit",
            json!({ "what": "person", "id": "david-clarinval", "given_name": "Davide",
            "family_name": "Clarinval", "gender": "m", "language": "fr" }),
        ),
        (
            "setting.set",
            json!({ "key": "fold_marks", "value": "TOGGLE" }),
        ),
        (
            "letter.edit",
            json!({ "id": "LETTER", "date": "2026-11-20" }),
        ),
    ];
    for (name, mut question) in changes {
        let mut world = World::starter();
        let letter = world.plain().exported();
        if question["value"] == "TOGGLE" {
            let now = world.ask("setting.show", json!(null))["fold_marks"]
                .as_bool()
                .expect("a setting");
            question["value"] = json!(if now { "no" } else { "yes" });
        }
        if question["id"] == "LETTER" {
            question["id"] = json!(letter);
        }
        world.ask(name, question.clone());
        let refusal = world.refused("dispatch.record", recording(&letter));
        assert_eq!(refusal.code, "changed-since-export", "{name} {question}");
    }
}

#[test]
fn another_file_enclosed_under_the_same_title_is_a_change() {
    let mut world = World::starter();
    let note = world.file("note.pdf", b"%PDF-1.7 first");
    let letter = world.plain().enclosing(&note).exported();
    let first = text(&world.show(&letter)["enclosures"][0]["id"]);
    let note = world.file("note.pdf", b"%PDF-1.7 second");
    world.ask(
        "letter.edit",
        json!({ "id": letter, "take_out": [first], "enclose": [note] }),
    );
    let refusal = world.refused("dispatch.record", recording(&letter));
    assert_eq!(refusal.code, "changed-since-export");
}

#[test]
fn the_language_of_the_user_is_no_change() {
    let mut world = World::starter();
    let letter = world.plain().exported();
    for language in model::Language::ALL {
        world.speaking(language);
        assert_eq!(
            world.show(&letter)["changed_since_export"],
            false,
            "{language}"
        );
    }
    world.on("2026-11-27");
    assert_eq!(world.show(&letter)["changed_since_export"], false);
    world.record(&letter, "2026-11-27");
}

#[test]
fn a_sent_letter_cannot_be_edited() {
    let mut world = World::starter();
    let letter = world.sent("2026-11-24");
    let before = world.show(&letter);
    let enclosure = world.file("note.txt", "note");
    for (name, question) in [
        (
            "letter.edit",
            json!({ "id": letter, "to": "flanders/education" }),
        ),
        (
            "letter.edit",
            json!({ "id": letter, "competence": "economy" }),
        ),
        ("letter.edit", json!({ "id": letter, "date": "2026-11-20" })),
        ("letter.edit", json!({ "id": letter, "signatories": [] })),
        (
            "letter.edit",
            json!({ "id": letter, "copies": ["Le cabinet"] }),
        ),
        ("letter.edit", json!({ "id": letter, "channel": "hand" })),
        (
            "letter.edit",
            json!({ "id": letter, "enclose": [enclosure] }),
        ),
        ("letter.edit", json!({ "id": letter, "take_out": ["x"] })),
        (
            "letter.version",
            json!({ "id": letter, "language": "fr", "subject": "Autre" }),
        ),
        (
            "letter.version",
            json!({ "id": letter, "language": "fr", "body": "Autre" }),
        ),
        (
            "letter.version",
            json!({ "id": letter, "language": "fr", "salutation": "Cher," }),
        ),
        (
            "letter.version",
            json!({ "id": letter, "language": "fr", "valediction": "Bien à vous," }),
        ),
        (
            "letter.version",
            json!({ "id": letter, "language": "fr", "fields": { "a": "b" } }),
        ),
        ("letter.version", json!({ "id": letter, "language": "nl" })),
        (
            "letter.version",
            json!({ "id": letter, "language": "fr", "remove": true }),
        ),
        (
            "letter.version",
            json!({ "id": letter, "language": "fr", "name": "Après" }),
        ),
        ("letter.discard", json!({ "id": letter })),
    ] {
        world.refuses(name, question, RefusalKind::Refused, "letter-sealed");
    }
    let after = world.show(&letter);
    assert_eq!(after["versions"], before["versions"]);
    assert_eq!(after["editable"], false);
    assert!(text(&after["refusal"]).contains("2026/001"), "{after}");
}

#[test]
fn a_sent_letter_cannot_be_edited_by_an_outside_tool_either() {
    let mut world = World::starter();
    let letter = world.sent("2026-11-24");
    world.ask(
        "reply.record",
        json!({ "letter": letter, "kind": "answer", "on": "2026-11-24" }),
    );
    world.behind_its_back(|connection| {
        for sql in [
            "UPDATE letter SET recipient = 'flanders/education'",
            "DELETE FROM letter",
            "UPDATE version SET subject = 'Autre'",
            "DELETE FROM version",
            "INSERT INTO version SELECT letter, 'nl', subject, body, salutation, valediction, fields, 0, 9 FROM version",
            "UPDATE printed SET pdf_sha256 = 'x'",
            "DELETE FROM printed",
            "UPDATE dispatch SET sent_on = '2026-01-01'",
            "DELETE FROM dispatch",
            "UPDATE archive SET snapshot = '{}'",
            "DELETE FROM archive",
            "UPDATE event SET text = 'x'",
            "DELETE FROM event",
            "UPDATE reply SET kind = 'refusal'",
            "DELETE FROM reply",
            "UPDATE reference SET number = 9",
            "DELETE FROM reference",
            "INSERT OR REPLACE INTO archive SELECT * FROM archive",
            "REPLACE INTO dispatch SELECT * FROM dispatch",
        ] {
            let done = connection.execute_batch(sql);
            assert!(done.is_err(), "{sql}");
        }
    });
    assert_eq!(world.verify()["ok"], true);
}

#[test]
fn a_sealed_letter_reads_as_it_was_sealed_whatever_the_directory_says_since() {
    let mut world = World::starter();
    let letter = world.sent("2026-11-24");
    let before = world.pages(&letter);
    assert!(before.contains("Clarinval"), "{before}");
    world.ask(
        "directory.edit",
        json!({ "what": "person", "id": "david-clarinval", "given_name": "Davide", "family_name": "Clarinvalle",
            "gender": "f", "language": "nl" }),
    );
    world.ask(
        "sender.set",
        json!({ "sender": other_sender(), "signatories": [] }),
    );
    let after = world.pages(&letter);
    assert!(!after.contains("Clarinvalle"), "{after}");
    assert!(!after.contains("Autre maison"), "{after}");
    assert_eq!(words(&after), words(&before));
}

fn other_sender() -> Value {
    let nothing = json!({});
    json!({ "name": { "fr": "Autre maison" }, "tagline": nothing, "street": { "fr": "Rue Haute 1" },
        "postcode": "1000", "city": { "fr": "Bruxelles" }, "country": "BE", "email": null, "phone": null,
        "website": null, "enterprise_number": null, "register": nothing, "iban": null, "voice": "auto",
        "example": false })
}

#[test]
fn a_dispatch_is_not_recorded_in_advance() {
    let mut world = World::starter();
    let letter = world.plain().exported();
    let mut question = recording(&letter);
    question["on"] = json!("2026-11-25");
    world.refuses(
        "dispatch.record",
        question.clone(),
        RefusalKind::Refused,
        "date-in-future",
    );
    question["on"] = json!("2026-11-31");
    world.refuses(
        "dispatch.record",
        question,
        RefusalKind::Input,
        "not-a-date",
    );
    assert_eq!(world.state(&letter), "prepared");
}

#[test]
fn a_tracking_number_whose_check_digit_is_wrong_is_recorded_with_a_warning() {
    let mut world = World::starter();
    for (number, code) in [
        ("RR473124829BE", None),
        ("RR473124828BE", Some("tracking-check-digit")),
        (
            "01 05412885004527 21 221234567890",
            Some("tracking-check-digit"),
        ),
        ("lettre verte 7", Some("tracking-unknown-form")),
    ] {
        let letter = world.plain().exported();
        let mut question = recording(&letter);
        question["channel"] = json!("registered");
        question["tracking"] = json!(number);
        let row = world.ask("dispatch.record", question)[0].clone();
        let codes = crate::world::codes(row["notices"].as_array().expect("notices"));
        assert_eq!(codes, code.into_iter().collect::<Vec<_>>(), "{number}");
        assert!(row["archive"].is_number(), "{row}");
    }
}

#[test]
fn a_tracking_number_of_another_letter_is_pointed_out_until_that_one_is_corrected() {
    let mut world = World::starter();
    let under = |world: &mut World, number: &str| {
        let letter = world.plain().exported();
        let proposed = json!({ "letter": letter, "channel": "registered", "on": "2026-11-24", "tracking": number });
        let note = world.ask("dispatch.propose", proposed)["tracking_note"].to_string();
        let mut question = recording(&letter);
        question["channel"] = json!("registered");
        question["tracking"] = json!(number);
        let row = world.ask("dispatch.record", question)[0].clone();
        let codes = crate::world::codes(row["notices"].as_array().expect("notices"));
        (codes, note.contains("2026/001"))
    };
    assert_eq!(under(&mut world, "RR473124829BE"), (vec![], false));
    let used = vec!["tracking-used".to_owned()];
    assert_eq!(under(&mut world, "RR 473 124 829 BE"), (used, true));
    let question = json!({ "id": "2026/002", "reason": "lu sur l’autre preuve", "value": { "tracking": "RR473124829BE" } });
    let corrected = world.ask("dispatch.correct", question);
    assert_eq!(corrected["notices"][0]["code"], "tracking-used");
    for (entry, number) in [("2026/001", "RR473124832BE"), ("2026/002", "RR473124846BE")] {
        let question = json!({ "id": entry, "reason": "mal lu", "value": { "tracking": number } });
        let corrected = world.ask("dispatch.correct", question);
        assert_eq!(corrected["notices"], json!([]), "{entry}");
    }
    assert_eq!(under(&mut world, "RR473124829BE"), (vec![], false));
}

#[test]
fn several_letters_are_recorded_together_or_not_at_all() {
    let mut world = World::starter();
    let (first, second) = (world.plain().exported(), world.plain().composed());
    let question = json!({ "letters": [first, second], "channel": "post", "on": "2026-11-24" });
    world.refuses(
        "dispatch.record",
        question,
        RefusalKind::Refused,
        "letter-not-exported",
    );
    assert_eq!(world.state(&first), "prepared");
    let twice = json!({ "letters": [first, first], "channel": "post", "on": "2026-11-24" });
    world.refused("dispatch.record", twice);
    assert_eq!(
        (world.state(&first), &world.verify()["records"]),
        ("prepared".to_owned(), &json!(0))
    );
    world.export(&second);
    let question = json!({ "letters": [first, second], "channel": "post", "on": "2026-11-24" });
    let rows = world.ask("dispatch.record", question);
    assert_eq!(
        (&rows[0]["archive"], &rows[1]["archive"]),
        (&json!(1), &json!(2))
    );
}

#[test]
fn a_printed_file_that_is_gone_is_not_sealed() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let sha256 = text(&world.export(&letter)["sha256"]);
    std::fs::remove_file(world.kept(&sha256)).expect("a kept file");
    world.refuses(
        "dispatch.record",
        recording(&letter),
        RefusalKind::Desk,
        "file-missing",
    );
    assert_eq!(world.state(&letter), "prepared");
    // Printing again gives the bytes back.
    assert_eq!(text(&world.export(&letter)["sha256"]), sha256);
    world.record(&letter, "2026-11-24");
}
