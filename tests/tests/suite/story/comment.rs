//! Comments to oneself: beside the letter, never in it.

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{World, text};

const WORDS: &str = "vérifier-avant-jeudi";

fn write(world: &mut World, letter: &str, quote: &str, words: &str) -> Value {
    let question = json!({
        "letter": letter, "language": "fr", "quote": quote, "before": "Une ", "after": " phrase", "text": words,
    });
    world.ask("comment.write", question)
}

fn list(world: &mut World, letter: &str) -> Vec<Value> {
    let comments = world.ask("comment.list", json!({ "letter": letter }));
    comments.as_array().expect("comments").clone()
}

/// Whether any file under `folder` holds the words, a PDF or a table by its text.
fn anywhere(folder: &std::path::Path, words: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(anywhere(&path, words));
            continue;
        }
        let bytes = std::fs::read(&path).expect("a file");
        if bytes
            .windows(words.len())
            .any(|part| part == words.as_bytes())
        {
            found.push(path.display().to_string());
        }
    }
    found
}

#[test]
fn a_comment_is_written_changed_and_taken_back_like_anything_that_is_not_ink() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let comment = write(&mut world, &letter, "première", "Plus court ?");
    let changed = json!({
        "id": comment["id"], "letter": letter, "language": "fr", "quote": "première", "before": "Une ", "after": " phrase",
        "text": "Plus long ?",
    });
    world.ask("comment.write", changed);
    assert_eq!(list(&mut world, &letter)[0]["text"], "Plus long ?");
    assert_eq!(world.ask("desk.undo", json!(null))["step"], "Comment");
    assert_eq!(list(&mut world, &letter)[0]["text"], "Plus court ?");
    world.ask("comment.remove", json!({ "id": comment["id"] }));
    assert_eq!(list(&mut world, &letter), Vec::<Value>::new());
    world.ask("desk.undo", json!(null));
    assert_eq!(list(&mut world, &letter)[0], comment);
}

#[test]
fn a_comment_that_follows_the_text_is_no_step_of_its_own() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let comment = write(&mut world, &letter, "première", "Plus court ?");
    let moved = json!({
        "id": comment["id"], "letter": letter, "language": "fr", "quote": "toute première", "text": "Plus court ?",
    });
    let moved = world.ask("comment.write", moved);
    assert_eq!(moved["quote"], "toute première");
    assert_eq!(moved["at"], comment["at"]);
    // What is taken back is the comment itself.
    world.ask("desk.undo", json!(null));
    assert_eq!(list(&mut world, &letter), Vec::<Value>::new());
}

#[test]
fn nothing_of_a_comment_is_printed_sealed_or_exported() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    write(&mut world, &letter, "première", WORDS);
    let pages = world.pages(&letter);
    assert!(!pages.contains(WORDS), "{pages}");
    let before = text(&world.export(&letter)["sha256"]);
    write(&mut world, &letter, "seconde", WORDS);
    assert_eq!(text(&world.export(&letter)["sha256"]), before);
    world.record(&letter, "2026-11-24");
    // Of a sealed letter too: it is read, written and taken away.
    write(&mut world, &letter, "", WORDS);
    assert_eq!(list(&mut world, &letter).len(), 3);
    assert_eq!(world.verify()["ok"], true);
    let out = world.path("out");
    std::fs::create_dir(&out).expect("a folder");
    world.ask("archive.export", json!({ "id": letter, "out": out }));
    for name in ["register.csv", "register.xlsx"] {
        world.ask("register.export", json!({ "out": format!("{out}/{name}") }));
    }
    assert_eq!(anywhere(out.as_ref(), WORDS), Vec::<String>::new());
    assert_eq!(
        anywhere(&world.folder().join("files"), WORDS),
        Vec::<String>::new()
    );
    let record = world.ask("archive.show", json!({ "id": letter }));
    assert!(!record.to_string().contains(WORDS));
    let copy = text(&world.ask("letter.duplicate", json!({ "id": letter }))["id"]);
    assert_eq!(list(&mut world, &copy), Vec::<Value>::new());
}

#[test]
fn comments_go_for_good_with_a_letter_that_leaves_the_bin() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    write(&mut world, &letter, "première", WORDS);
    world.ask("letter.discard", json!({ "id": letter }));
    world.on("2027-01-10").reopen();
    world.ask("desk.status", json!(null));
    let left: u32 = world.behind_its_back(|connection| {
        connection
            .query_row("SELECT count(*) FROM comment", [], |row| row.get(0))
            .expect("a count")
    });
    let letters: u32 = world.behind_its_back(|connection| {
        connection
            .query_row(
                "SELECT count(*) FROM letter WHERE binned_at IS NOT NULL",
                [],
                |row| row.get(0),
            )
            .expect("a count")
    });
    assert_eq!((left, letters), (0, 0));
}

#[test]
fn a_comment_needs_words_a_letter_and_a_version() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    for (question, kind, code) in [
        (
            json!({ "letter": letter, "language": "fr", "text": " " }),
            RefusalKind::Usage,
            "field-missing",
        ),
        (
            json!({ "letter": "none", "language": "fr", "text": "a" }),
            RefusalKind::NotFound,
            "not-found",
        ),
        (
            json!({ "letter": letter, "language": "de", "text": "a" }),
            RefusalKind::Refused,
            "version-missing",
        ),
        (
            json!({ "id": "none", "letter": letter, "language": "fr", "text": "a" }),
            RefusalKind::NotFound,
            "not-found",
        ),
    ] {
        world.refuses("comment.write", question, kind, code);
    }
    world.refuses(
        "comment.remove",
        json!({ "id": "none" }),
        RefusalKind::NotFound,
        "not-found",
    );
}
