//! One noun, one spelling, singular, on every floor: crate folder, table, call, route, locale file.

use std::collections::BTreeSet;

use super::source::{files, folders, none, sources};

/// The words of the field (`docs/architecture.md`), and the places of the window.
const NOUNS: [&str; 48] = [
    "address",
    "archive",
    "bin",
    "calendar",
    "campaign",
    "comment",
    "competence",
    "contact",
    "contact_detail",
    "correction",
    "demand",
    "desk",
    "directory",
    "dispatch",
    "enclosure",
    "event",
    "export",
    "field",
    "file",
    "follow_up",
    "form",
    "holiday",
    "language",
    "letter",
    "letterhead",
    "manual",
    "membership",
    "notice",
    "organization",
    "person",
    "post",
    "receipt",
    "recipient",
    "reference",
    "register",
    "reply",
    "revision",
    "role",
    "search",
    "sender",
    "setting",
    "signatory",
    "template",
    "timeline",
    "today",
    "version",
    "view",
    "welcome",
];

/// What is not a noun of the field and yet has a file of words: parts of the program itself.
const PARTS: [&str; 14] = [
    "editor", "error", "frame", "help", "key", "op", "page", "picture", "problem", "spelling",
    "table", "terminal", "window", "word",
];

/// The one place of the window that holds many of a noun and is called so by the person: the list of all letters,
/// beside the screen of one.
const PLACE_OF_MANY: &str = "letters";

fn is_known(name: &str) -> bool {
    NOUNS.contains(&name) || PARTS.contains(&name) || name == PLACE_OF_MANY
}

#[test]
fn every_folder_of_the_desk_is_a_noun() {
    let unknown = folders("src-tauri/crates/desk/src")
        .into_iter()
        .filter(|name| !NOUNS.contains(&name.as_str()));
    none(&unknown.collect::<Vec<_>>());
}

#[test]
fn every_folder_of_the_desk_file_is_a_noun() {
    let inner = [
        "backup",
        "file_text",
        "migration",
        "pending_dispatch",
        "printed",
        "tests",
        "undo",
    ];
    let unknown = folders("src-tauri/crates/storage/src")
        .into_iter()
        .filter(|name| !is_known(name) && !inner.contains(&name.as_str()));
    none(&unknown.collect::<Vec<_>>());
}

#[test]
fn every_call_asks_about_a_noun() {
    let nouns: BTreeSet<&str> = api::TABLE
        .iter()
        .filter_map(|row| row.name.split('.').next())
        .collect();
    let unknown = nouns.into_iter().filter(|noun| !NOUNS.contains(noun));
    none(&unknown.map(str::to_owned).collect::<Vec<_>>());
}

#[test]
fn every_route_is_a_noun() {
    let unknown = folders("ui/src/routes")
        .into_iter()
        .filter(|name| !is_known(&name.replace('-', "_")));
    none(&unknown.collect::<Vec<_>>());
}

#[test]
fn every_file_of_words_is_a_noun_or_a_part_of_the_program() {
    let mut findings = Vec::new();
    for language in ["fr", "nl", "de", "en"] {
        for file in files(&format!("locales/{language}")) {
            let name = file.trim_end_matches(".ftl").replace('-', "_");
            if !is_known(&name) {
                findings.push(format!("locales/{language}/{file}"));
            }
        }
    }
    none(&findings);
}

#[test]
fn the_four_languages_have_the_same_files_of_words() {
    let french = files("locales/fr");
    for language in ["nl", "de", "en"] {
        assert_eq!(files(&format!("locales/{language}")), french, "{language}");
    }
}

/// `create table letters` would be a second spelling.
#[test]
fn every_table_is_singular() {
    let mut findings = Vec::new();
    for source in sources("src-tauri/crates/storage/src/migration", &[".sql"]) {
        let text = source.text.to_lowercase();
        for after in text.split("create table ").skip(1) {
            let name: String = after
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            let plural = NOUNS
                .iter()
                .any(|noun| name == format!("{noun}s") || name == format!("{noun}es"));
            if plural {
                findings.push(format!("{}: {name}", source.name));
            }
        }
    }
    none(&findings);
}
