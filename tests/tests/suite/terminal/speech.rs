//! What a person reads: four languages, nothing missing, nothing left in the words of the library.

use super::{Begun, TODAY};

const LANGUAGES: [&str; 4] = ["fr", "nl", "de", "en"];

fn said(begun: &Begun, language: &str, words: &[&str]) -> String {
    said_on(begun, TODAY, language, words)
}

pub fn said_on(begun: &Begun, today: &str, language: &str, words: &[&str]) -> String {
    let program = begun.terminal.command(&[]).get_program().to_owned();
    let mut command = std::process::Command::new(program);
    command
        .arg("--desk")
        .arg(begun.desk())
        .args(["--today", today, "--ui-lang", language])
        .args(words);
    let output = command.output().expect("the terminal face starts");
    assert_ne!(output.status.code(), Some(2), "{words:?} is wrong usage");
    let text = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(
        !text.contains('⟦') && !text.contains('⟧'),
        "{language} {words:?}: {text}"
    );
    assert!(!text.contains("panicked"), "{language} {words:?}: {text}");
    text
}

/// Nouns of the help of the program, or verbs of the help of a noun.
fn below(help: &str) -> Vec<String> {
    let list = help
        .split("Commands:\n")
        .nth(1)
        .and_then(|rest| rest.split("\n\n").next());
    let lines = list.into_iter().flat_map(str::lines);
    lines
        .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
        .collect()
}

#[test]
fn every_help_is_in_four_languages() {
    let begun = Begun::new();
    let nouns = below(&said(&begun, "en", &["--help"]));
    assert!(nouns.len() > 8, "{nouns:?}");
    for noun in nouns {
        let verbs = below(&said(&begun, "en", &[&noun, "--help"]));
        assert!(!verbs.is_empty(), "{noun}");
        for verb in verbs {
            let mut told = std::collections::BTreeSet::new();
            for language in LANGUAGES {
                let help = said(&begun, language, &[&noun, &verb, "--help"]);
                if language != "en" {
                    for word in [
                        "Usage:",
                        "Commands:",
                        "Arguments:",
                        "Print help",
                        "possible values",
                    ] {
                        assert!(
                            !help.contains(word),
                            "{language} {noun} {verb}: {word}\n{help}"
                        );
                    }
                }
                told.insert(help);
            }
            assert_eq!(told.len(), 4, "{noun} {verb}");
        }
    }
}

#[test]
fn every_answer_is_in_four_languages_without_a_missing_message() {
    let begun = Begun::new();
    let sent = begun.sent();
    let reply = begun.ask(&["reply", "record", &sent, "--kind", "answer", "--on", TODAY]);
    let reply = reply["reply"].as_str().expect("an id").to_owned();
    let draft = begun.terminal.letter("fr", "Sujet");
    for language in LANGUAGES {
        for words in [
            &["desk", "status"][..],
            &["desk", "check"],
            &["sender", "show"],
            &["settings", "show"],
            &["competence", "list"],
            &["directory", "holder", "--competence", "employment"],
            &["directory", "search", "hublet"],
            &["directory", "show", "federal/employment"],
            &["directory", "show", "laurent-hublet"],
            &["directory", "show", "federal"],
            &["directory", "show", "nobody"],
            &["address", "show", "federal/employment"],
            &["template", "list"],
            &["template", "show", "question", "--lang", "nl"],
            &["template", "check"],
            &["template", "preview", "question", "--lang", "de"],
            &["comment", "list", &draft],
            &["campaign", "list"],
            &["demand", "list"],
            &["register", "list"],
            &["register", "year", "--year", "2026"],
            &["reply", "show", &reply],
            &["timeline", "federal/employment"],
            &[
                "calendar",
                "show",
                "federal/employment",
                "--from",
                TODAY,
                "--until",
                "2027-01-31",
            ],
            &["view", "list"],
            &["search", "artistes"],
            &["follow-up", "today"],
            &["letter", "list"],
            &["letter", "show", &draft],
            &["letter", "show", &sent],
            &["letter", "check", &draft],
            &["letter", "check", &sent],
            &["letter", "preview", &draft, "--as", "text"],
            &["letter", "revision", &draft, "--lang", "fr"],
            &["letter", "edit", &sent, "--subject", "x"],
            &[
                "dispatch",
                "propose",
                &draft,
                "--channel",
                "registered",
                "--on",
                TODAY,
                "--tracking",
                "7",
            ],
            &["follow-up", "due", "--on", "2027-06-01"],
            &["archive", "list"],
            &["archive", "search", "artistes"],
            &["archive", "search", "zzzz"],
            &["archive", "show", "1"],
            &["archive", "verify"],
        ] {
            let text = said(&begun, language, words);
            assert!(!text.trim().is_empty(), "{language} {words:?} says nothing");
        }
    }
}

#[test]
fn a_person_finds_the_post_to_write_to_in_the_list_of_holders() {
    let begun = Begun::new();
    let text = said(
        &begun,
        "fr",
        &["directory", "holder", "--competence", "employment"],
    );
    assert!(text.contains("federal/employment"), "{text}");
}
