//! Logo, signature by hand and the code of the reference; and what is no picture for a letter.

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{World, text};

pub const SVG: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 20 L10 0 L20 20 Z" fill="#8a1f3d"/><rect x="26" y="4" width="30" height="12" rx="3" fill="#1f5a8a"/></svg>"##;

fn drawing(world: &mut World, letter: &str) -> String {
    let drawn = world.ask("letter.preview", json!({ "id": letter, "as": "svg" }));
    text(&drawn["pages"][0])
}

fn logo(world: &mut World) -> Value {
    let file = world.file("logo.svg", SVG);
    world.ask("setting.logo", json!({ "file": file }))
}

#[test]
fn a_logo_heads_every_letter_and_is_undone() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let before = drawing(&mut world, &letter);
    let settings = logo(&mut world);
    assert_eq!(settings["logo"]["file_name"], "logo.svg");
    assert_eq!(settings["logo"]["height"], 16);
    let with = drawing(&mut world, &letter);
    assert!(!before.contains("#8a1f3d") && with.contains("#8a1f3d"));
    assert!(with.contains("aria-label"), "{with}");
    world.ask("setting.logo", json!({ "height": 22 }));
    assert_ne!(drawing(&mut world, &letter), with);
    world.ask("desk.undo", json!(null));
    world.ask("desk.undo", json!(null));
    assert_eq!(drawing(&mut world, &letter), before);
}

#[test]
fn a_logo_may_stand_for_the_name() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let name = text(&world.ask("sender.show", json!(null))["sender"]["name"]["fr"]);
    logo(&mut world);
    let said = |page: &str| page.matches(name.as_str()).count();
    let beside = said(&world.pages(&letter));
    world.ask(
        "setting.set",
        json!({ "key": "logo_alone", "value": "yes" }),
    );
    // The foot of the page still says who writes.
    assert_eq!(said(&world.pages(&letter)) + 1, beside);
    world.ask("setting.logo", json!({ "remove": true }));
    assert_eq!(said(&world.pages(&letter)), beside);
}

#[test]
fn a_signature_goes_with_who_signs_and_outlives_the_file_of_the_sender() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let signatory = world.ask("sender.show", json!(null))["signatories"][0].clone();
    let file = world.file("hand.svg", SVG);
    let question = json!({ "signatory": signatory["id"], "file": file, "height": 12 });
    let sender = world.ask("sender.signature", question);
    assert_eq!(sender["signatories"][0]["signature"]["height"], 12);
    assert!(drawing(&mut world, &letter).contains("#8a1f3d"));

    let name = text(&signatory["name"]);
    let toml = format!("[sender]\nname = \"Tréteaux\"\n[[signatory]]\nname = \"{name}\"\n");
    let file = world.file("sender.toml", toml);
    let sender = world.ask("sender.read", json!({ "file": file }));
    assert_eq!(
        sender["signatories"][0]["signature"]["file_name"],
        "hand.svg"
    );
    let id = sender["signatories"][0]["id"].clone();
    let sender = world.ask(
        "sender.signature",
        json!({ "signatory": id, "remove": true }),
    );
    assert!(sender["signatories"][0]["signature"].is_null());
    let nobody = json!({ "signatory": "nobody", "remove": true });
    world.refuses(
        "sender.signature",
        nobody,
        RefusalKind::NotFound,
        "not-found",
    );
}

#[test]
fn the_reference_is_a_code_once_the_letter_has_one() {
    let mut world = World::starter();
    let set = json!({ "key": "reference_code", "value": "yes" });
    world.ask("setting.set", set);
    let letter = world.plain().composed();
    let code = "Code QR de la référence";
    assert!(!drawing(&mut world, &letter).contains(code));
    let letter = world.plain().exported();
    let page = drawing(&mut world, &letter);
    let reference = text(&world.show(&letter)["reference"]);
    assert!(page.contains(&format!("{code} {reference}")), "{page}");
}

#[test]
fn the_recipients_own_reference_stands_above_ours() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let theirs =
        json!({ "id": letter, "your_reference": "CAB/26/114", "your_letter_of": "2026-11-03" });
    let shown = world.ask("letter.edit", theirs);
    assert_eq!(shown["your_reference"], "CAB/26/114");
    let page = world.pages(&letter);
    let (day, reference) = (
        page.find("Votre lettre du 3 novembre 2026").expect(&page),
        page.find("CAB/26/114").expect(&page),
    );
    assert!(day < reference);
    world.ask(
        "letter.edit",
        json!({ "id": letter, "your_reference": "", "your_letter_of": "" }),
    );
    assert!(!world.pages(&letter).contains("Votre "));
    world.ask("desk.undo", json!(null));
    assert!(world.pages(&letter).contains("CAB/26/114"));
    let wrong = json!({ "id": letter, "your_letter_of": "3 novembre" });
    world.refuses("letter.edit", wrong, RefusalKind::Input, "not-a-date");
}

/// A PNG that says it has so many pixels, with the first bytes of its picture.
fn claims(width: u32, height: u32) -> Vec<u8> {
    let mut chunk = b"IHDR".to_vec();
    chunk.extend(width.to_be_bytes());
    chunk.extend(height.to_be_bytes());
    chunk.extend([8, 6, 0, 0, 0]);
    let mut file = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
    let mut sum = flate2::Crc::new();
    sum.update(&chunk);
    file.extend(&chunk);
    file.extend(sum.sum().to_be_bytes());
    file.extend(b"\0\0\0\x02IDATx\x9c");
    file
}

fn svg(inside: &str) -> Vec<u8> {
    format!(r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"><rect width="9" height="9"/>{inside}</svg>"#)
        .into_bytes()
}

#[test]
fn what_is_no_picture_or_more_than_one_is_refused_and_nothing_is_kept() {
    let mut world = World::starter();
    logo(&mut world);
    let kept = |world: &World| {
        std::fs::read_dir(world.kept("0").parent().expect("a folder"))
            .expect("kept files")
            .count()
    };
    let files = kept(&world);
    let entity = br#"<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/><desc>&a;</desc></svg>"#;
    let deep = "<g>".repeat(60_000);
    for (name, bytes, fault) in [
        ("empty.png", Vec::new(), "neither PNG nor SVG"),
        (
            "photo.jpg",
            b"\xff\xd8\xff\xe0JFIF".to_vec(),
            "neither PNG nor SVG",
        ),
        ("cut.png", claims(40, 40), "damaged"),
        ("bomb.png", claims(60_000, 60_000), "more pixels"),
        ("big.png", vec![0; 4 * 1024 * 1024 + 1], "larger than 4 MB"),
        (
            "broken.svg",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"><rect".to_vec(),
            "damaged",
        ),
        ("deep.svg", svg(&deep), "damaged"),
        (
            "script.svg",
            svg("<script>alert(1)</script>"),
            "contains a program",
        ),
        (
            "event.svg",
            svg(r#"<g onload="alert(1)"/>"#),
            "contains a program",
        ),
        (
            "moves.svg",
            svg(r#"<animate attributeName="x" to="3"/>"#),
            "contains a program",
        ),
        (
            "outside.svg",
            svg(r#"<image href="https://example.org/a.png"/>"#),
            "refers to another file",
        ),
        (
            "linked.svg",
            svg(r#"<use xlink:href="other.svg#a"/>"#),
            "refers to another file",
        ),
        (
            "styled.svg",
            svg("<style>rect { fill: url(https://example.org/a.svg#b) }</style>"),
            "refers to another file",
        ),
        ("entity.svg", entity.to_vec(), "refers to another file"),
        ("words.svg", svg("<text>Tréteaux</text>"), "text whose font"),
        (
            "blank.svg",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>".to_vec(),
            "shows nothing",
        ),
    ] {
        let file = world.file(name, bytes);
        let refusal = world.refused("setting.logo", json!({ "file": file }));
        assert_eq!(refusal.code, "bad-picture", "{name}: {}", refusal.message);
        assert_eq!(refusal.kind, RefusalKind::Input);
        assert!(
            refusal.message.contains(fault),
            "{name}: {}",
            refusal.message
        );
    }
    let missing = json!({ "file": world.path("gone.png") });
    world.refuses(
        "setting.logo",
        missing,
        RefusalKind::Input,
        "file-unreadable",
    );
    let tall = json!({ "height": 300 });
    world.refuses("setting.logo", tall, RefusalKind::Input, "bad-value");
    assert_eq!(kept(&world), files);
    let settings = world.ask("setting.show", json!(null));
    assert_eq!(settings["logo"]["file_name"], "logo.svg");
}
