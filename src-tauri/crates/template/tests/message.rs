//! Each problem and each field of the desk has its sentence in every language of the interface.

use std::collections::BTreeSet;

use template::{ErrorKind, field};

macro_rules! files {
    ($name:literal) => {
        [
            include_str!(concat!("../../../../locales/fr/", $name, ".ftl")),
            include_str!(concat!("../../../../locales/nl/", $name, ".ftl")),
            include_str!(concat!("../../../../locales/de/", $name, ".ftl")),
            include_str!(concat!("../../../../locales/en/", $name, ".ftl")),
        ]
    };
}

fn keys(file: &str) -> BTreeSet<&str> {
    file.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split(" =").next())
        .collect()
}

#[test]
fn every_problem_has_its_sentence_and_every_sentence_its_problem() {
    let expected: Vec<String> = ErrorKind::ALL
        .iter()
        .map(|kind| format!("problem-{}", kind.slug()))
        .collect();
    let expected: BTreeSet<&str> = expected.iter().map(String::as_str).collect();
    for file in files!("problem") {
        assert_eq!(keys(file), expected);
    }
}

#[test]
fn every_field_of_the_desk_says_what_it_means() {
    let expected: Vec<String> = field::BUILT_IN
        .into_iter()
        .map(field::meaning_key)
        .collect();
    for file in files!("field") {
        for key in &expected {
            assert!(keys(file).contains(key.as_str()), "{key}");
        }
    }
}
