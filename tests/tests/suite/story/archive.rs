//! The sealed letters: found by any of their words, and verified against every hand that could change them.

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{World, text};

fn three() -> (World, Vec<String>) {
    let mut world = World::starter();
    let letters = (0..3).map(|_| world.sent("2026-11-24")).collect();
    (world, letters)
}

fn found(world: &mut World, words: &str) -> Vec<String> {
    let answer = world.ask("archive.list", json!({ "text": words }));
    answer["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| text(&row["reference"]))
        .collect()
}

#[test]
fn a_record_whose_moment_was_spoilt_stands_in_the_list_like_the_others() {
    let (mut world, _) = three();
    world.without_triggers("UPDATE archive SET sealed_at = 'soon' WHERE number = 2;");
    assert_eq!(found(&mut world, ""), ["2026/003", "2026/002", "2026/001"]);
    let verified = world.ask("archive.verify", json!({}));
    assert_eq!(verified["ok"], false, "{verified}");
}

#[test]
fn a_sealed_letter_is_found_without_accents_and_in_other_inflections() {
    let mut world = World::starter();
    let french = world
        .plain()
        .subject("Les délais des indemnités")
        .body("Nous regrettons que les artistes élèvent leurs voix à l’œuvre.")
        .exported();
    let dutch = world
        .plain()
        .in_language(model::Language::Nl)
        .subject("De vergoedingen van kunstenaars")
        .body("De coöperatie vraagt naar de ziekte-uitkeringen.")
        .exported();
    let german = world
        .plain()
        .to("dg/education")
        .in_language(model::Language::De)
        .subject("Die Straßen und die Künstlerinnen")
        .body("Wir fragen nach den Entschädigungen.")
        .exported();
    for letter in [french, dutch, german] {
        world.record(&letter, "2026-11-24");
    }
    for (words, reference) in [
        ("delai", "2026/001"),
        ("INDEMNITÉ", "2026/001"),
        ("artiste oeuvre", "2026/001"),
        ("vergoeding", "2026/002"),
        ("cooperatie", "2026/002"),
        ("strasse", "2026/003"),
        ("kunstlerin", "2026/003"),
        ("Entschädigung", "2026/003"),
        ("2026/002", "2026/002"),
    ] {
        assert_eq!(found(&mut world, words), [reference], "{words}");
    }
    assert_eq!(found(&mut world, "Clarinval").len(), 2);
    assert_eq!(found(&mut world, "chômage"), Vec::<String>::new());
    for odd in [
        "\"",
        "a\" OR b",
        "*",
        "NEAR(",
        "-",
        "( )",
        "'; DROP TABLE letter; --",
    ] {
        found(&mut world, odd);
    }
}

#[test]
fn an_untouched_archive_holds_and_its_head_is_the_last_record() {
    let (mut world, _) = three();
    let seal = world.verify();
    assert_eq!(
        (&seal["records"], &seal["ok"], &seal["broken"]),
        (&json!(3), &json!(true), &Value::Null)
    );
    let last = world.ask("archive.show", json!({ "id": "2026/003" }));
    assert_eq!(seal["head"], last["record"]["hash"]);
    let head = seal["head"].clone();
    assert_eq!(
        world.ask("archive.verify", json!({ "head": head }))["ok"],
        true
    );
    let first = world.ask("archive.show", json!({ "id": "2026/001" }))["record"]["hash"].clone();
    assert_eq!(
        world.ask("archive.verify", json!({ "head": first }))["ok"],
        true
    );
}

#[test]
fn an_empty_archive_holds() {
    let mut world = World::new();
    let seal = world.verify();
    assert_eq!((&seal["records"], &seal["ok"]), (&json!(0), &json!(true)));
}

fn broken(world: &mut World) -> (i64, String, String, String) {
    let seal = world.verify();
    assert_eq!(seal["ok"], false, "{seal}");
    let broken = &seal["broken"];
    assert!(!text(&seal["message"]).contains('⟦'), "{seal}");
    (
        broken["number"].as_i64().expect("a number"),
        text(&broken["record"]),
        text(&broken["field"]),
        text(&broken["why"]),
    )
}

fn names(number: i64, record: &str, field: &str, why: &str) -> (i64, String, String, String) {
    (number, record.to_owned(), field.to_owned(), why.to_owned())
}

#[test]
fn one_changed_byte_of_a_sealed_file_names_its_record() {
    let (mut world, letters) = three();
    let sha256 = text(&world.show(&letters[1])["printed"]["sha256"]);
    let file = world.kept(&sha256);
    let mut bytes = std::fs::read(&file).expect("a sealed file");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&file, bytes).expect("a forger can write");
    assert_eq!(
        broken(&mut world),
        names(2, "2026/002", "pdf_sha256", "file-changed")
    );
    assert_eq!(world.ask("desk.check", json!(null))["ok"], false);
    let shown = |world: &mut World, id: &str| {
        world.ask("archive.show", json!({ "id": id }))["intact"].clone()
    };
    assert_eq!(
        (shown(&mut world, "2026/001"), shown(&mut world, "2026/002")),
        (json!(true), json!(false))
    );
}

#[test]
fn a_sealed_file_that_is_gone_names_its_record() {
    let (mut world, letters) = three();
    let sha256 = text(&world.show(&letters[2])["printed"]["sha256"]);
    std::fs::remove_file(world.kept(&sha256)).expect("a sealed file");
    assert_eq!(
        broken(&mut world),
        names(3, "2026/003", "pdf_sha256", "file-missing")
    );
}

#[test]
fn what_was_enclosed_or_proved_is_sealed_with_the_letter() {
    for (part, field) in [("receipt", "receipt_sha256"), ("enclosure", "enclosures")] {
        let mut world = World::starter();
        let (note, receipt) = (
            world.file("note.pdf", b"%PDF-1.7 note"),
            world.file("proof.pdf", b"%PDF-1.7 proof"),
        );
        let letter = world.plain().enclosing(&note).exported();
        world.ask(
            "dispatch.record",
            json!({ "letters": [letter], "channel": "registered", "on": "2026-11-24", "receipt": receipt }),
        );
        assert_eq!(world.verify()["ok"], true);
        let shown = world.ask("archive.show", json!({ "id": "1" }));
        let sha256 = match part {
            "receipt" => text(&shown["dispatch"]["receipt_sha256"]),
            _ => text(&shown["enclosures"][0]["sha256"]),
        };
        std::fs::write(world.kept(&sha256), b"another").expect("a forger can write");
        assert_eq!(
            broken(&mut world),
            names(1, "2026/001", field, "file-changed"),
            "{part}"
        );
    }
}

#[test]
fn a_changed_row_names_the_first_record_that_does_not_hold() {
    for (sql, number, record, field, why) in [
        (
            "UPDATE archive SET snapshot = replace(snapshot, 'statut', 'statuts') WHERE number >= 2",
            2,
            "2026/002",
            "hash",
            "record-changed",
        ),
        (
            "UPDATE archive SET reference = '2026/009' WHERE number = 3",
            3,
            "2026/009",
            "hash",
            "record-changed",
        ),
        (
            "UPDATE dispatch SET sent_on = '2026-11-20' WHERE number = 2",
            2,
            "2026/002",
            "on",
            "dispatch-changed",
        ),
        (
            "UPDATE dispatch SET channel = 'registered' WHERE number = 1",
            1,
            "2026/001",
            "channel",
            "dispatch-changed",
        ),
    ] {
        let (mut world, _) = three();
        world.without_triggers(sql);
        let (n, r, f, w) = broken(&mut world);
        assert_eq!((n, r.as_str(), w.as_str()), (number, record, why), "{sql}");
        assert!(f.ends_with(field), "{sql}: {f}");
    }
}

#[test]
fn a_record_taken_out_of_the_middle_or_the_end_is_missed() {
    for (number, sql) in [
        (
            2,
            "PRAGMA foreign_keys = off; DELETE FROM archive WHERE number = 2",
        ),
        (
            3,
            "PRAGMA foreign_keys = off; DELETE FROM archive WHERE number = 3",
        ),
    ] {
        let (mut world, _) = three();
        world.without_triggers(sql);
        assert_eq!(
            broken(&mut world),
            names(number, "", "number", "number-missing"),
            "{sql}"
        );
    }
}

#[test]
fn a_head_kept_outside_shows_that_the_end_was_cut_off_with_all_its_traces() {
    let (mut world, _) = three();
    let head = world.verify()["head"].clone();
    world.without_triggers(
        "PRAGMA foreign_keys = off; DELETE FROM archive WHERE number = 3; DELETE FROM dispatch WHERE number = 3;",
    );
    assert_eq!(world.verify()["ok"], true, "without a head nothing shows");
    let seal = world.ask("archive.verify", json!({ "head": head }));
    assert_eq!(
        (&seal["ok"], &seal["broken"]["why"]),
        (&json!(false), &json!("head-missing"))
    );
}

#[test]
fn the_findings_of_a_verification_are_told_in_four_languages() {
    let (mut world, letters) = three();
    let sha256 = text(&world.show(&letters[0])["printed"]["sha256"]);
    std::fs::remove_file(world.kept(&sha256)).expect("a sealed file");
    let told: std::collections::BTreeSet<String> = model::Language::ALL
        .into_iter()
        .map(|language| {
            world.speaking(language);
            text(&world.verify()["message"])
        })
        .collect();
    assert_eq!(told.len(), 4, "{told:?}");
}

#[test]
fn the_archive_says_what_became_of_each_letter() {
    let (mut world, letters) = three();
    world.ask(
        "reply.record",
        json!({ "letter": letters[0], "kind": "answer", "on": "2026-11-24" }),
    );
    world.on("2026-12-23");
    let rows = world.ask("archive.list", json!({}))["rows"].clone();
    let row = |reference: &str| {
        rows.as_array()
            .expect("rows")
            .iter()
            .find(|row| row["reference"] == reference)
            .expect("a row")
            .clone()
    };
    assert_eq!(
        (&row("2026/001")["reply"], &row("2026/001")["late"]),
        (&json!("answer"), &json!(false))
    );
    assert_eq!(
        (&row("2026/002")["reply"], &row("2026/002")["late"]),
        (&Value::Null, &json!(true))
    );
    assert_eq!(world.ask("desk.status", json!(null))["late"], 2);
}

#[test]
fn a_stranger_reads_a_proof_and_checks_it_with_sums_alone() {
    let mut world = World::starter();
    let note = world.file("Note.txt", "Une note");
    let letter = world.plain().enclosing(&note).exported();
    world.record(&letter, "2026-11-24");
    let scan = world.file("Note.txt", "La réponse du cabinet");
    let came = json!({ "letter": letter, "kind": "commitment", "on": "2026-11-24", "file": scan, "promised": "2027-03" });
    world.ask("reply.record", came);
    world.ask(
        "dispatch.correct",
        json!({ "id": letter, "reason": "déposée la veille", "value": { "on": "2026-11-23" } }),
    );
    let folder = std::path::PathBuf::from(world.path("preuve"));
    let answer = world.ask("archive.export", json!({ "id": letter, "out": folder }));
    let read =
        |name: &str| std::fs::read_to_string(folder.join(name)).expect("a file of the proof");
    let sums = read("SHA256SUMS");
    let mut named: Vec<&str> = Vec::new();
    for line in sums.lines() {
        named.push(line.split_once("  ").expect("a sum and a name").1);
    }
    let checked = std::process::Command::new("sha256sum")
        .args(["--check", "--strict", "--quiet", "SHA256SUMS"])
        .current_dir(&folder)
        .status()
        .expect("sums can be checked");
    assert!(checked.success());
    for (name, day, words) in [
        ("LISEZMOI.txt", "24 novembre 2026", "engagement"),
        ("LEESMIJ.txt", "24 november 2026", "toezegging"),
        ("LIESMICH.txt", "24. November 2026", "Zusage"),
        ("README.txt", "24 November 2026", "commitment"),
    ] {
        let text = read(name);
        assert!(text.contains(day) && text.contains(words), "{name}: {text}");
        assert!(
            text.contains("sha256sum") && !text.contains('⟦'),
            "{name}: {text}"
        );
        assert!(
            text.contains(answer["head"].as_str().expect("a head")),
            "{name}"
        );
        let others = named
            .iter()
            .filter(|name| !name.ends_with(".txt") || name.contains('/'));
        for part in others {
            assert!(text.contains(*part), "{name} does not name {part}: {text}");
        }
    }
    assert!(read("LISEZMOI.txt").contains("déposée la veille"));
}

#[test]
fn a_head_is_taken_as_it_is_printed_and_a_slip_of_the_pen_accuses_nobody() {
    let mut world = World::starter();
    world.sent("2026-11-24");
    let head = text(&world.verify()["head"]);
    let groups: Vec<String> = head
        .as_bytes()
        .chunks(4)
        .map(|group| String::from_utf8_lossy(group).to_uppercase())
        .collect();
    let printed = groups.join(" ");
    for typed in [head.clone(), printed, format!(" {head}\n")] {
        let answer = world.ask("archive.verify", json!({ "head": typed }));
        assert_eq!(answer["ok"], true, "{typed}: {answer}");
    }
    for slip in ["abcd", "", &head[1..]] {
        let question = json!({ "head": slip });
        world.refuses("archive.verify", question, RefusalKind::Input, "not-a-head");
    }
    let other = "0123456789abcdef".repeat(4);
    let answer = world.ask("archive.verify", json!({ "head": other }));
    assert_eq!(answer["ok"], false);
}

#[test]
fn a_moment_that_does_not_read_is_a_record_that_was_changed() {
    let mut world = World::starter();
    world.sent("2026-11-24");
    world.sent("2026-11-24");
    world.without_triggers("UPDATE archive SET sealed_at = sealed_at || 'x' WHERE number = 2");
    let answer = world.verify();
    assert_eq!(
        (&answer["ok"], &answer["broken"]["number"]),
        (&json!(false), &json!(2))
    );
    assert_eq!(world.ask("desk.check", json!(null))["ok"], false);
}

#[test]
fn a_proof_holds_what_belongs_to_it_and_its_text_is_read_without_braces() {
    let mut world = World::starter();
    let first = world.sent("2026-11-24");
    let letter = world
        .plain()
        .subject("Question de {{sender_name}}")
        .body("Le {{letter_date}}, {{sender_name}} vous écrit.\n")
        .exported();
    world.record(&letter, "2026-11-24");
    let out = world.path("preuve");
    world.ask("archive.export", json!({ "id": first, "out": out }));
    world.ask("archive.export", json!({ "id": first, "out": out }));
    let other = json!({ "id": letter, "out": out });
    world.refuses(
        "archive.export",
        other,
        RefusalKind::Refused,
        "folder-taken",
    );
    let apart = world.path("autre");
    world.ask("archive.export", json!({ "id": letter, "out": apart }));
    let source = std::fs::read_to_string(format!("{apart}/source.md")).expect("the text");
    assert!(
        !source.contains("{{sender_name}}") && !source.contains("{{reply_by}}"),
        "{source}"
    );
    let index = std::fs::read_to_string(format!("{apart}/LISEZMOI.txt")).expect("the index");
    assert!(index.contains("source.md\u{a0}: "), "{index}");
}
