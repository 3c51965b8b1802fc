//! The table of calls against everything that is drawn from it.

use std::collections::BTreeSet;

use super::{
    literal::{Tongue, literals},
    source::{none, read, root, sources},
};

#[test]
fn the_generated_typescript_is_fresh() {
    assert!(
        read("ui/src/lib/generated/api.ts") == api::typescript::typescript(),
        "write it afresh: cargo run -p api --bin typescript > ui/src/lib/generated/api.ts",
    );
}

#[test]
fn every_call_is_named_once_as_noun_and_verb() {
    let mut seen = BTreeSet::new();
    for row in api::TABLE {
        assert!(seen.insert(row.name), "{} stands twice", row.name);
        let parts: Vec<&str> = row.name.split('.').collect();
        assert_eq!(parts.len(), 2, "{}", row.name);
    }
}

/// The names in quotes in the lines of the terminal.
fn named_in_lines() -> BTreeSet<String> {
    sources("src-tauri/crates/cli/src/line", &[".rs"])
        .iter()
        .flat_map(|source| literals(&source.text, Tongue::Rust))
        .map(|literal| literal.text)
        .collect()
}

#[test]
fn every_call_has_its_line_in_the_terminal_or_stands_in_the_short_list() {
    let named = named_in_lines();
    let silent = api::TABLE.iter().filter(|row| !named.contains(row.name));
    none(&silent.map(|row| row.name.to_owned()).collect::<Vec<_>>());
}

/// And the terminal asks nothing that the table does not answer.
#[test]
fn every_line_of_the_terminal_asks_a_call_of_the_table() {
    let is_call = |name: &&String| {
        name.split_once('.').is_some_and(|(noun, verb)| {
            !noun.is_empty()
                && [noun, verb]
                    .iter()
                    .all(|part| part.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
        })
    };
    let named = named_in_lines();
    let unknown = named
        .iter()
        .filter(is_call)
        .filter(|name| api::TABLE.iter().all(|row| row.name != name.as_str()));
    none(&unknown.cloned().collect::<Vec<_>>());
}

#[test]
fn every_call_is_a_file_of_its_noun() {
    let missing = api::TABLE.iter().filter_map(|row| {
        let (noun, verb) = row.name.split_once('.')?;
        let folder = root().join("src-tauri/crates/desk/src").join(noun);
        // To do again is the other half of undoing, and lives with it.
        let file = if verb == "redo" { "undo" } else { verb };
        (!folder.join(format!("{file}.rs")).is_file()).then(|| row.name.to_owned())
    });
    none(&missing.collect::<Vec<_>>());
}
