//! Each file says what it is, stays small, and is at home on any computer.

use super::source::{Source, none, root, sources};

/// Lines of product code: tests at the end of a file are not counted, nor the style of a component.
const LONG_RUST: usize = 350;
const LONGEST_RUST: usize = 450;
const LONGEST_SVELTE: usize = 420;
const LONGEST_SQL: usize = 60;

/// Longer for a reason that is in the file itself: one table that is read as one.
const LONG_TABLES: [&str; 3] = [
    "src-tauri/crates/storage/src/migration/0001_desk.sql",
    "src-tauri/crates/storage/src/migration/0002_campaign.sql",
    "src-tauri/crates/model/src/notice.rs",
];

const OURS: [&str; 4] = ["src-tauri", "ui", "tests", "benches"];

fn ours(endings: &[&str]) -> Vec<Source> {
    OURS.iter()
        .flat_map(|folder| sources(folder, endings))
        .collect()
}

#[test]
fn every_rust_file_says_what_it_is() {
    let silent = ours(&[".rs"])
        .into_iter()
        .filter(|source| !source.text.starts_with("//! "));
    none(&silent.map(|source| source.name).collect::<Vec<_>>());
}

#[test]
fn every_file_of_the_page_says_what_it_is() {
    let opens = |text: &str| {
        ["//", "/*", "<!--"]
            .iter()
            .any(|mark| text.trim_start().starts_with(mark))
    };
    // A component may say it at the head of its script.
    let tells = |source: &Source| {
        let script = source.text.split_once('>').map_or("", |(_, rest)| rest);
        opens(&source.text) || source.text.starts_with("<script") && opens(script)
    };
    // A test of the page says it in the words of its first `describe`.
    let told = ours(&[".ts", ".svelte", ".css"])
        .into_iter()
        .filter(|source| !source.name.contains(".test."));
    let silent = told.filter(|source| !tells(source));
    none(&silent.map(|source| source.name).collect::<Vec<_>>());
}

#[test]
fn files_stay_small() {
    let longest = |name: &str| match name.rsplit('.').next() {
        Some("rs") => LONGEST_RUST,
        Some("svelte") => LONGEST_SVELTE,
        _ => LONGEST_SQL,
    };
    let long = ours(&[".rs", ".svelte", ".sql"])
        .into_iter()
        .filter(|source| !source.is_test() && !LONG_TABLES.contains(&source.name.as_str()))
        .map(|source| (length(&source), source.name))
        .filter(|(lines, name)| *lines > longest(name));
    none(
        &long
            .map(|(lines, name)| format!("{name}: {lines} lines"))
            .collect::<Vec<_>>(),
    );
}

fn length(source: &Source) -> usize {
    source
        .product()
        .split("\n<style")
        .next()
        .unwrap_or_default()
        .lines()
        .count()
}

#[test]
fn most_rust_files_are_short_and_few_are_long() {
    let sources = sources("src-tauri", &[".rs"]);
    let mut lengths: Vec<usize> = sources
        .iter()
        .filter(|source| !source.is_test())
        .map(length)
        .collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median <= 120, "the median is {median} lines");
    let long = lengths.iter().filter(|lines| **lines > LONG_RUST).count();
    assert!(
        long * 20 <= lengths.len(),
        "{long} of {} files have more than {LONG_RUST} lines",
        lengths.len()
    );
}

/// Nothing points to where it was written, so that it is at home anywhere.
#[test]
fn no_file_names_the_folder_it_lies_in() {
    const WRITTEN: [&str; 13] = [
        ".rs", ".ts", ".js", ".svelte", ".css", ".html", ".json", ".toml", ".md", ".ftl", ".sql",
        ".lock", ".hbs",
    ];
    let place = root().to_string_lossy().into_owned();
    let mut findings = Vec::new();
    for source in sources("", &WRITTEN) {
        for (number, line) in source.text.lines().enumerate() {
            if line.contains(&place) {
                findings.push(format!("{}:{}: {}", source.name, number + 1, line.trim()));
            }
        }
    }
    none(&findings);
}

/// Words that say nothing about what a thing is, as the name of a file or a type.
#[test]
fn nothing_is_called_a_helper() {
    const EMPTY: [&str; 6] = ["manager", "service", "helper", "util", "processor", "misc"];
    let mut findings = Vec::new();
    for source in ours(&[".rs", ".ts", ".svelte", ".css", ".sql"]) {
        let name = source.name.to_lowercase();
        if EMPTY.iter().any(|word| name.contains(word)) {
            findings.push(source.name.clone());
        }
        for (number, line) in source.text.lines().enumerate() {
            let mut words = line
                .split_whitespace()
                .skip_while(|word| !["struct", "enum", "trait", "class"].contains(word));
            let named = words.nth(1).unwrap_or_default().to_lowercase();
            if line
                .trim_start()
                .starts_with(|first: char| first.is_ascii_lowercase())
                && EMPTY.iter().any(|word| named.contains(word))
            {
                findings.push(format!("{}:{}: {}", source.name, number + 1, line.trim()));
            }
        }
    }
    none(&findings);
}
