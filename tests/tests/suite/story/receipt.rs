//! Proofs that come after the dispatch was recorded are kept with it, and leave with its proof.

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{TODAY, World, text};

fn add(world: &mut World, question: Value) -> Value {
    world.ask("receipt.add", question)
}

#[test]
fn a_receipt_is_kept_with_its_dispatch_and_shown_with_the_record() {
    let mut world = World::starter();
    let letter = world.sent(TODAY);
    let slip = world.file("dépôt.txt", "Bureau de poste, 24 novembre");
    let card = world.file("carte rose.pdf", b"%PDF-1.7 signed");
    world.on("2026-12-01");
    let proof = add(&mut world, json!({ "dispatch": "2026/001", "file": slip }));
    assert_eq!(
        (&proof["kind"], &proof["letter"]),
        (&json!("proof"), &json!(letter))
    );
    assert_eq!(proof["file"]["searchable"], true);
    let found = world.ask("archive.list", json!({ "text": "bureau de poste" }));
    assert_eq!(found["rows"][0]["reference"], "2026/001");
    let signed = json!({ "dispatch": letter, "file": card, "kind": "acknowledgement", "on": "2026-11-27", "note": "M. Dupont" });
    let signed = add(&mut world, signed);
    assert_eq!(signed["number"], "2026/001");
    let shown = world.ask("archive.show", json!({ "id": letter }));
    let receipts = shown["receipts"].as_array().expect("receipts");
    let told: Vec<_> = receipts
        .iter()
        .map(|one| {
            (
                text(&one["kind"]),
                text(&one["file_name"]),
                one["on"].clone(),
                one["note"].clone(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (
                "proof".to_owned(),
                "dépôt.txt".to_owned(),
                Value::Null,
                Value::Null
            ),
            (
                "acknowledgement".to_owned(),
                "carte rose.pdf".to_owned(),
                json!("2026-11-27"),
                json!("M. Dupont")
            ),
        ]
    );
    let found = world.ask("archive.list", json!({ "text": "Dupont" }));
    assert_eq!(found["total"], 1);
    let path = text(&receipts[1]["path"]);
    assert_eq!(
        std::fs::read(path).expect("a kept file"),
        b"%PDF-1.7 signed"
    );
    assert_eq!(world.verify()["ok"], true);
}

#[test]
fn a_receipt_needs_a_dispatch_a_file_and_a_day_it_can_bear() {
    let mut world = World::starter();
    world.sent(TODAY);
    let draft = world.plain().composed();
    let file = world.file("dépôt.txt", "Bureau de poste");
    let missing = world.path("nulle part.pdf");
    for (question, kind, code) in [
        (
            json!({ "dispatch": "2026/009", "file": file }),
            RefusalKind::NotFound,
            "not-found",
        ),
        (
            json!({ "dispatch": draft, "file": file }),
            RefusalKind::NotFound,
            "not-found",
        ),
        (
            json!({ "dispatch": "2026/001", "file": missing }),
            RefusalKind::Input,
            "file-unreadable",
        ),
        (
            json!({ "dispatch": "2026/001", "file": file, "kind": "carte" }),
            RefusalKind::Input,
            "bad-value",
        ),
        (
            json!({ "dispatch": "2026/001", "file": file, "on": "2026-11-23" }),
            RefusalKind::Refused,
            "before-dispatch",
        ),
        (
            json!({ "dispatch": "2026/001", "file": file, "on": "2026-11-25" }),
            RefusalKind::Refused,
            "date-in-future",
        ),
    ] {
        world.refuses("receipt.add", question, kind, code);
    }
    let shown = world.ask("archive.show", json!({ "id": "2026/001" }));
    assert_eq!(shown["receipts"], json!([]));
}

#[test]
fn receipts_leave_with_the_proof_and_are_listed_in_every_language() {
    let mut world = World::starter();
    world.sent(TODAY);
    world.on("2026-12-01");
    // Two files of one name.
    for (content, kind) in [("un", "proof"), ("deux", "return")] {
        let file = world.file("scan.txt", content);
        add(
            &mut world,
            json!({ "dispatch": "2026/001", "file": file, "kind": kind }),
        );
    }
    let out = world.path("preuve");
    let bundle = world.ask("archive.export", json!({ "id": "2026/001", "out": out }));
    let read =
        |name: &str| std::fs::read_to_string(format!("{out}/{name}")).expect("a file of the proof");
    assert_eq!(
        (read("receipts/scan.txt"), read("receipts/scan_2.txt")),
        ("un".to_owned(), "deux".to_owned())
    );
    let sums = read("SHA256SUMS");
    let files = bundle["files"].as_array().expect("files");
    for name in [
        "receipts/scan.txt",
        "receipts/scan_2.txt",
        "receipts/scan.txt.json",
    ] {
        assert!(sums.contains(&format!("  {name}\n")), "{sums}");
        assert!(
            files.iter().any(|file| text(&file["path"]).ends_with(name)),
            "{name}"
        );
    }
    for (file, proof, back) in [
        ("LISEZMOI.txt", "preuve de dépôt", "retour à l’expéditeur"),
        ("LEESMIJ.txt", "bewijs van afgifte", "terug naar afzender"),
        (
            "LIESMICH.txt",
            "Einlieferungsbeleg",
            "Rücksendung an den Absender",
        ),
        ("README.txt", "proof of posting", "returned to sender"),
    ] {
        let index = read(file);
        for words in [proof, back] {
            assert!(index.contains(words), "{words}: {index}");
        }
        assert!(!index.contains('⟦'), "{index}");
    }
}

#[test]
fn a_receipt_is_ink() {
    let mut world = World::starter();
    world.sent(TODAY);
    let file = world.file("dépôt.txt", "Bureau de poste");
    add(&mut world, json!({ "dispatch": "2026/001", "file": file }));
    world.behind_its_back(|desk| {
        for sql in ["DELETE FROM receipt", "UPDATE receipt SET kind = 'return'"] {
            assert!(desk.execute(sql, []).is_err(), "{sql}");
        }
    });
    // What was undone was not the receipt.
    let _ = world.try_ask("desk.undo", json!(null));
    let shown = world.ask("archive.show", json!({ "id": "2026/001" }));
    assert_eq!(shown["receipts"].as_array().expect("receipts").len(), 1);
}

#[test]
fn a_receipt_or_reply_whose_file_was_changed_or_is_gone_is_named_by_its_record() {
    let mut world = World::starter();
    world.sent(TODAY);
    world.sent(TODAY);
    world.on("2026-12-01");
    let slip = world.file("dépôt.txt", "Bureau de poste, 24 novembre");
    add(&mut world, json!({ "dispatch": "2026/001", "file": slip }));
    let scan = world.file("réponse.txt", "Madame, Monsieur, non.");
    world.ask(
        "reply.record",
        json!({ "letter": "2026/002", "kind": "refusal", "on": "2026-12-01", "file": scan }),
    );
    assert_eq!(world.verify()["ok"], true);
    let shown = |world: &mut World, id: &str| world.ask("archive.show", json!({ "id": id }));
    let receipt = text(&shown(&mut world, "2026/001")["receipts"][0]["file_sha256"]);
    let reply = text(&shown(&mut world, "2026/002")["replies"][0]["file_sha256"]);
    for (sha256, number, field) in [(receipt, 1, "receipt"), (reply, 2, "reply")] {
        let kept = world.kept(&sha256);
        let whole = std::fs::read(&kept).expect("a kept file");
        for (content, why) in [(Some("autre"), "file-changed"), (None, "file-missing")] {
            match content {
                Some(content) => std::fs::write(&kept, content).expect("writable"),
                None => std::fs::remove_file(&kept).expect("removable"),
            }
            let broken = world.verify()["broken"].clone();
            assert_eq!(
                (&broken["number"], &broken["field"], &broken["why"]),
                (&json!(number), &json!(field), &json!(why))
            );
            // The other record still holds, and says so.
            for record in [1, 2] {
                let reference = format!("2026/00{record}");
                assert_eq!(shown(&mut world, &reference)["intact"], record != number);
            }
        }
        std::fs::write(&kept, whole).expect("writable");
    }
    assert_eq!(world.verify()["ok"], true);
}

#[test]
fn a_receipt_stands_in_the_timeline_of_its_office_on_the_day_it_bears() {
    let mut world = World::starter();
    world.sent(TODAY);
    world.on("2026-12-01");
    let file = world.file("carte.txt", "Signé");
    let question = json!({ "dispatch": "2026/001", "file": file, "kind": "acknowledgement",
        "on": "2026-11-26", "note": "Mme Dubois" });
    add(&mut world, question);
    let rows = world.ask("timeline.show", json!({ "of": "federal/employment" }));
    let rows = rows.as_array().expect("rows");
    let place = rows.iter().position(|row| row["kind"] == "receipt");
    let row = &rows[place.expect("the receipt")];
    assert_eq!(row["at"], "2026-11-26");
    assert_eq!(row["number"], "2026/001");
    assert_eq!(row["text"], "signed advice of receipt – Mme Dubois");
    assert_eq!(
        std::fs::read_to_string(text(&row["file"])).expect("a kept file"),
        "Signé"
    );
}
