//! What the letters are set in: a supplied family, or faces of one's own, which are refused with the reason.

use std::path::Path;

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{World, text};

pub fn supplied(name: &str) -> Vec<u8> {
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/typeset/fonts");
    std::fs::read(fonts.join(name)).expect("a font of the repository")
}

fn drawing(world: &mut World, letter: &str) -> String {
    let drawn = world.ask("letter.preview", json!({ "id": letter, "as": "svg" }));
    text(&drawn["pages"][0])
}

fn take(world: &mut World, style: &str, name: &str, bytes: Vec<u8>) -> Value {
    let file = world.file(name, bytes);
    world.ask("setting.font", json!({ "style": style, "file": file }))
}

#[test]
fn the_letters_change_their_family_and_back() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let serif = drawing(&mut world, &letter);
    let set = json!({ "key": "typeface", "value": "sans" });
    assert_eq!(world.ask("setting.set", set)["typeface"], "sans");
    let sans = drawing(&mut world, &letter);
    assert_ne!(sans, serif);
    world.ask("desk.undo", json!(null));
    assert_eq!(drawing(&mut world, &letter), serif);
}

#[test]
fn a_family_of_ones_own_begins_with_its_upright_face() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let own = json!({ "key": "typeface", "value": "own" });
    world.refuses("setting.set", own, RefusalKind::Usage, "field-missing");
    let serif = drawing(&mut world, &letter);
    let settings = take(
        &mut world,
        "regular",
        "house.ttf",
        supplied("SourceSans3-Regular.ttf"),
    );
    assert_eq!(settings["typeface"], "own");
    assert_eq!(settings["fonts"]["regular"]["name"], "SourceSans3-Regular");
    let plain = drawing(&mut world, &letter);
    assert_ne!(plain, serif);
    let settings = take(
        &mut world,
        "bold",
        "house-b.ttf",
        supplied("SourceSans3-Semibold.ttf"),
    );
    assert_eq!(settings["fonts"]["bold"]["file_name"], "house-b.ttf");
    assert_ne!(drawing(&mut world, &letter), plain);
    let removed = json!({ "style": "regular", "remove": true });
    assert_eq!(world.ask("setting.font", removed)["typeface"], "serif");
    assert_eq!(drawing(&mut world, &letter), serif);
}

#[test]
fn a_letter_changes_with_its_family_and_one_that_left_does_not() {
    let mut world = World::starter();
    let letter = world.plain().exported();
    world.ask("setting.set", json!({ "key": "typeface", "value": "sans" }));
    let record = json!({ "letters": [letter], "channel": "post", "on": "2026-11-24" });
    let refusal = world.refused("dispatch.record", record);
    assert_eq!(refusal.code, "changed-since-export");
    let sent = world.sent("2026-11-24");
    let sealed = drawing(&mut world, &sent);
    world.ask(
        "setting.set",
        json!({ "key": "typeface", "value": "serif" }),
    );
    assert_eq!(drawing(&mut world, &sent), sealed);
}

#[test]
fn a_face_whose_file_is_gone_stops_the_letter_and_names_it() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let settings = take(
        &mut world,
        "regular",
        "house.ttf",
        supplied("SourceSans3-Regular.ttf"),
    );
    let sha256 = text(&settings["fonts"]["regular"]["sha256"]);
    std::fs::remove_file(world.kept(&sha256)).expect("a kept file");
    let notices = world.notices(&letter);
    let told = notices
        .iter()
        .find(|notice| notice["code"] == "letterhead-file-missing")
        .expect("the face is gone");
    assert_eq!(told["severity"], "block");
    assert!(text(&told["message"]).contains("house.ttf"));
}

/// The bytes of a table of the font.
fn table(font: &[u8], wanted: &[u8; 4]) -> usize {
    let record = font[12..]
        .chunks_exact(16)
        .find(|record| record.starts_with(wanted));
    let offset = &record.expect("a table")[8..12];
    u32::from_be_bytes(offset.try_into().expect("four bytes")) as usize
}

#[test]
fn a_file_that_may_not_or_cannot_be_embedded_is_refused_with_the_reason() {
    let mut world = World::starter();
    let good = supplied("SourceSans3-Regular.ttf");
    let with_rights = |rights: u16| {
        let mut font = good.clone();
        let at = table(&font, b"OS/2") + 8;
        font[at..at + 2].copy_from_slice(&rights.to_be_bytes());
        font
    };
    let without = |name: &[u8; 4]| {
        let mut font = good.clone();
        let at = font
            .windows(4)
            .position(|four| four == name)
            .expect("a table");
        font[at..at + 4].copy_from_slice(b"none");
        font
    };
    for (name, bytes, says) in [
        ("empty.ttf", Vec::new(), "not a TTF or OTF"),
        (
            "logo.png",
            b"\x89PNG\r\n\x1a\n".to_vec(),
            "not a TTF or OTF",
        ),
        ("web.woff2", b"wOF2 something".to_vec(), "not a TTF or OTF"),
        ("cut.ttf", good[..2_000].to_vec(), "damaged"),
        ("hollow.ttf", without(b"glyf"), "damaged"),
        ("mute.ttf", without(b"cmap"), "lacks characters"),
        ("secret.ttf", with_rights(0x0002), "forbids embedding"),
        ("bitmaps.ttf", with_rights(0x0200), "forbids embedding"),
        ("whole.ttf", with_rights(0x0104), "only whole"),
        (
            "huge.ttf",
            vec![0; 16 * 1024 * 1024 + 1],
            "larger than 16 MB",
        ),
    ] {
        let file = world.file(name, bytes);
        let refusal = world.refused("setting.font", json!({ "style": "regular", "file": file }));
        assert_eq!(refusal.code, "bad-font", "{name}: {}", refusal.message);
        assert!(
            refusal.message.contains(says),
            "{name}: {}",
            refusal.message
        );
    }
    // Allowed: for preview and print, and for editing.
    for rights in [0x0004, 0x0008] {
        take(&mut world, "regular", "fine.ttf", with_rights(rights));
    }
    let settings = world.ask("setting.show", json!(null));
    assert_eq!(settings["fonts"]["regular"]["file_name"], "fine.ttf");
}

#[test]
fn a_face_that_was_not_given_is_told_where_the_letter_wants_it() {
    let mut world = World::starter();
    let said = |world: &mut World, letter: &str| -> Vec<String> {
        let notices = world.notices(letter).into_iter();
        let told = notices.filter(|notice| notice["code"] == "face-missing");
        told.map(|notice| text(&notice["message"])).collect()
    };
    let plain = world.plain().body("Sans rien de penché.").composed();
    let slanted = world.plain().body("- Un mot *penché*.").composed();
    take(
        &mut world,
        "regular",
        "house.ttf",
        supplied("SourceSans3-Regular.ttf"),
    );
    let told = said(&mut world, &plain);
    assert!(told.len() == 1 && told[0].contains("no bold"), "{told:?}");
    assert_eq!(said(&mut world, &slanted).len(), 2);
    for (style, file) in [
        ("bold", "SourceSans3-Semibold.ttf"),
        ("italic", "SourceSans3-It.ttf"),
    ] {
        take(&mut world, style, file, supplied(file));
    }
    assert_eq!(said(&mut world, &slanted), Vec::<String>::new());
}
