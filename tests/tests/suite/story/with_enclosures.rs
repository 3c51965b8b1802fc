//! A letter and what goes with it in one file.

use api::refusal::RefusalKind;
use serde_json::json;

use crate::world::World;

#[test]
fn pdfs_follow_the_letter_and_other_files_go_along() {
    let mut world = World::starter();
    let other = world.plain().exported();
    let note = world.path("note.pdf");
    world.ask("letter.export", json!({ "id": other, "out": note }));
    let letter = world.plain().composed();
    let table = world.file("chiffres.csv", "mois;membres\n1;35000\n");
    let broken = world.file("scan.pdf", b"%PDF-1.4 and nothing more");
    world.ask(
        "letter.edit",
        json!({ "id": letter, "enclose": [note, table, broken] }),
    );

    let out = world.path("out/ensemble.pdf");
    let question = json!({ "id": letter, "out": out });
    world.refuses(
        "letter.with_enclosures",
        question.clone(),
        RefusalKind::Refused,
        "letter-not-exported",
    );
    let own = world.export(&letter)["pages"].as_u64();
    let written = world.ask("letter.with_enclosures", question);
    assert_eq!(written["appended"], json!(["note"]));
    assert_eq!(written["attached"], json!(["chiffres", "scan"]));
    assert_eq!(written["foreign"], json!([]));
    assert_eq!(written["pages"].as_u64(), own.map(|own| own + 1));
    let bytes = std::fs::read(&out).expect("the file was written");
    assert!(bytes.starts_with(b"%PDF-1.7"));
    let with_source = json!({ "id": letter, "out": out, "source": true });
    world.ask("letter.with_enclosures", with_source);
    assert!(std::fs::read(&out).expect("written again").len() > bytes.len());
}

#[test]
fn a_letter_that_left_is_written_as_it_left() {
    let mut world = World::starter();
    let letter = world.sent("2026-11-24");
    let sealed = world.path("lettre.pdf");
    world.ask("letter.export", json!({ "id": letter, "out": sealed }));
    let pages = world.ask(
        "letter.with_enclosures",
        json!({ "id": letter, "out": world.path("tout.pdf") }),
    );
    assert_eq!(pages["pages"], 1);
    let missing = json!({ "id": letter, "out": world.path("lettre.pdf/tout.pdf") });
    assert!(
        !world
            .refused("letter.with_enclosures", missing)
            .message
            .is_empty()
    );
}
