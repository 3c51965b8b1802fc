//! What needs the inside of the crate: the statements themselves. The stories are in `tests/`.

mod full;
mod many;
mod undo;
#[path = "../../tests/story/world.rs"]
#[allow(dead_code, reason = "shared with the stories")]
mod world;

use std::path::{Path, PathBuf};

use crate::{Opening, Store};

fn store(folder: &Path) -> Store {
    let now = "2026-11-24T10:00:00Z".parse().unwrap();
    Store::create(
        folder,
        &Opening {
            host: "atelier",
            now,
        },
    )
    .unwrap()
}

fn sql_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sql_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "sql") {
            found.push(path);
        }
    }
    found
}

fn name(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}

/// Parts of the lists, which are prepared whole below.
fn is_part(path: &Path) -> bool {
    let name = name(path);
    let listed = ["letter", "archive", "register", "demand"]
        .iter()
        .any(|noun| path.parent().unwrap().ends_with(noun));
    name.ends_with(".template.sql")
        || path.parent().unwrap().ends_with("migration")
        || (listed
            && (name.starts_with("filter_")
                || name.starts_with("sort_")
                || [
                    "list.sql",
                    "count.sql",
                    "page.sql",
                    "entry.sql",
                    "order.sql",
                    "record.sql",
                    "joined.sql",
                    "selected.sql",
                    "selected_end.sql",
                ]
                .contains(&name)))
}

#[test]
fn every_statement_prepares_against_the_migrated_schema() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    // A table of the one-file copy only.
    store
        .connection
        .execute_batch(include_str!("../backup/make_kept_file.sql"))
        .unwrap();
    let files = sql_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert!(files.len() > 100, "{}", files.len());
    for file in files.iter().filter(|file| !is_part(file)) {
        let text = std::fs::read_to_string(file).unwrap();
        if text.starts_with("CREATE") {
            continue;
        }
        for statement in text.split_inclusive(';').filter(|s| !s.trim().is_empty()) {
            let prepared = store.connection.prepare(statement);
            assert!(prepared.is_ok(), "{}: {:?}", file.display(), prepared.err());
        }
    }
}

#[test]
fn every_sort_prepares_with_every_filter() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    let mut statements = crate::letter::every_statement();
    statements.extend(crate::archive::every_statement());
    assert_eq!(statements.len(), 32 * 11 + 8 * 7);
    statements.extend(crate::demand::every_statement());
    statements.extend(crate::register::every_statement());
    assert_eq!(statements.len(), 32 * 11 + 8 * 7 + 3 * 2 + 12 * 13);
    for statement in statements {
        let prepared = store.connection.prepare(&statement);
        assert!(prepared.is_ok(), "{statement}: {:?}", prepared.err());
    }
}

#[test]
fn every_template_prepares_for_every_watched_table() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    assert_eq!(store.tables.len(), 22);
    for table in &store.tables {
        assert!(!table.key.is_empty(), "{}", table.name);
        for template in [
            include_str!("../undo/get.template.sql"),
            include_str!("../undo/insert.template.sql"),
            include_str!("../undo/update.template.sql"),
            include_str!("../undo/delete.template.sql"),
        ] {
            let statement = table.fill(template);
            let prepared = store.connection.prepare(&statement);
            assert!(prepared.is_ok(), "{statement}: {:?}", prepared.err());
        }
    }
}

#[test]
fn every_statement_names_its_parameters() {
    for file in sql_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        assert!(
            !std::fs::read_to_string(&file).unwrap().contains('?'),
            "{}",
            file.display()
        );
    }
}

#[test]
fn no_statement_stands_in_rust() {
    fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                rust_files(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let mut files = Vec::new();
    rust_files(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for word in ["SELECT", "INSERT", "UPDATE", "DELETE", "CREATE"] {
            let statement = format!("\"{word} ");
            assert!(!text.contains(&statement), "{}: {word}", file.display());
        }
    }
}
