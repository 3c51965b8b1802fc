//! How a line ends: 0 done, 1 the answer is no, 2 wrong usage, 3 invalid input, 4 refused by a rule, 5 no desk to use.

use std::process::Stdio;

use super::{Begun, TODAY, exists, first, has};

#[test]
fn the_answer_is_no_with_one() {
    let begun = Begun::new();
    let letter =
        begun.ask(&["letter", "new", "--template", "question", "--lang", "fr"])["id"].clone();
    let letter = letter.as_str().expect("an id");
    for words in [
        &[
            "directory",
            "holder",
            "--post",
            "federal/employment",
            "--on",
            "2001-01-01",
        ][..],
        &["directory", "search", "zzzzzz"],
        &["directory", "show", "nobody"],
        &["archive", "search", "zzzzzz"],
        &["archive", "show", "2026/999"],
        &["letter", "show", "no-such-letter"],
        &["letter", "check", letter],
        &["archive", "verify", "--head", &"1".repeat(64)],
    ] {
        assert_eq!(begun.json(words).0, 1, "{words:?}");
    }
    assert_eq!(begun.json(&["follow-up", "due"]).0, 0);
    assert_eq!(begun.json(&["letter", "list", "--state", "sent"]).0, 0);
}

#[test]
fn wrong_usage_ends_with_two_and_is_one_json_value_where_json_is_asked() {
    let begun = Begun::new();
    for words in [
        &["letter"][..],
        &["letter", "nonsense"],
        &["letter", "show"],
        &["letter", "show", "x", "--nonsense"],
        &["desk", "check", "--ui-lang", "it"],
        &["dispatch", "record", "x"],
    ] {
        let (code, value) = begun.json(words);
        assert_eq!(code, 2, "{words:?}: {value}");
        has(&value, &["code", "message"]);
        let (code, stdout, stderr) = begun.terminal.run(words);
        assert_eq!((code, stdout.as_str()), (2, ""), "{words:?}");
        assert!(!stderr.trim().is_empty(), "{words:?}");
    }
}

#[test]
fn invalid_input_ends_with_three_and_says_where() {
    let begun = Begun::new();
    let letter = begun.exported();
    let broken = begun.file("broken.toml", "[sender]\nname = \"x\"\nnonsense = 1\n");
    let latin = begun.path("latin.md");
    std::fs::write(&latin, b"Bonjour.\n\nD\xe9j\xe0 vu.\n").expect("a file");
    for (words, code) in [
        (
            &["directory", "holder", "--on", "2026-02-30"][..],
            "not-a-date",
        ),
        (
            &[
                "letter",
                "new",
                "--template",
                "question",
                "--lang",
                "fr",
                "--date",
                "2026-13-01",
            ],
            "not-a-date",
        ),
        (
            &[
                "dispatch",
                "record",
                &letter,
                "--channel",
                "post",
                "--on",
                "2026-11-31",
            ],
            "not-a-date",
        ),
        (
            &[
                "dispatch",
                "record",
                &letter,
                "--channel",
                "pigeon",
                "--on",
                TODAY,
            ],
            "bad-value",
        ),
        (
            &["letter", "new", "--template", "question", "--lang", "it"],
            "bad-value",
        ),
        (&["letter", "list", "--state", "lost"], "bad-value"),
        (&["letter", "preview", &letter, "--as", "pdf"], "bad-value"),
        (
            &["letter", "new", "--template", "nonsense", "--lang", "fr"],
            "unknown-template",
        ),
        (
            &[
                "letter",
                "new",
                "--template",
                "question",
                "--lang",
                "fr",
                "--body",
                "/nowhere",
            ],
            "file-unreadable",
        ),
        (
            &[
                "letter",
                "new",
                "--template",
                "question",
                "--lang",
                "fr",
                "--body",
                &latin,
            ],
            "input",
        ),
        (
            &[
                "letter",
                "new",
                "--template",
                "question",
                "--lang",
                "fr",
                "--field",
                "nonsense",
            ],
            "bad-value",
        ),
        (&["archive", "verify", "--head", "1111"], "not-a-head"),
        (&["sender", "set", &broken], "input"),
        (&["settings", "set", "nonsense", "1"], "unknown-setting"),
        (&["settings", "set", "relance_chain", "a"], "bad-setting"),
        (
            &["settings", "set", "closing_days", "federal"],
            "bad-closing-days",
        ),
    ] {
        let (exit, value) = begun.json(words);
        assert_eq!(
            (exit, value["code"].as_str()),
            (3, Some(code)),
            "{words:?}: {value}"
        );
    }
    let (_, value) = begun.json(&["sender", "set", &broken]);
    let message = value["message"].as_str().expect("a message");
    assert!(
        message.contains("line 3") && message.contains("nonsense"),
        "{message}"
    );
    let (_, value) = begun.json(&[
        "letter",
        "new",
        "--template",
        "question",
        "--lang",
        "fr",
        "--body",
        &latin,
    ]);
    let message = value["message"].as_str().expect("a message");
    assert!(
        message.contains("line 3") && message.contains("column 2"),
        "{message}"
    );
}

#[test]
fn a_day_of_work_that_is_none_ends_with_three() {
    let begun = Begun::new();
    let terminal = tests::terminal::Terminal::at(&begun.desk(), "2026-02-30");
    let (code, stdout, _) = terminal.run(&["--json", "desk", "check"]);
    assert_eq!(code, 3);
    assert!(stdout.contains("not-a-date"), "{stdout}");
}

#[test]
fn a_rule_refuses_with_four_and_the_notices() {
    let begun = Begun::new();
    let blocked =
        begun.ask(&["letter", "new", "--template", "question", "--lang", "fr"])["id"].clone();
    let blocked = blocked.as_str().expect("an id");
    let out = begun.path("blocked.pdf");
    let (code, value) = begun.json(&["letter", "export", blocked, "--out", &out]);
    assert_eq!(code, 4);
    has(
        first(&value["notices"]),
        &["code", "severity", "message", "where"],
    );
    assert_eq!(first(&value["notices"])["severity"], "block");
    assert!(!exists(&out));
    let sent = begun.sent();
    for words in [
        &["letter", "edit", &sent, "--subject", "Autre"][..],
        &["letter", "version", &sent, "--lang", "nl"],
        &["letter", "discard", &sent],
        &[
            "dispatch",
            "record",
            &sent,
            "--channel",
            "post",
            "--on",
            TODAY,
        ],
    ] {
        assert_eq!(begun.json(words).0, 4, "{words:?}");
    }
    let letter = begun.exported();
    let (code, value) = begun.json(&[
        "dispatch",
        "record",
        &letter,
        "--channel",
        "post",
        "--on",
        "2026-11-25",
    ]);
    assert_eq!((code, value["code"].as_str()), (4, Some("date-in-future")));
}

#[test]
fn a_changed_letter_is_recorded_only_as_it_was_printed() {
    let begun = Begun::new();
    let letter = begun.exported();
    begun.ask(&["letter", "edit", &letter, "--subject", "Un autre sujet"]);
    let words = [
        "dispatch",
        "record",
        &letter,
        "--channel",
        "post",
        "--on",
        TODAY,
    ];
    let (code, value) = begun.json(&words);
    assert_eq!(
        (code, first(&value["notices"])["code"].as_str()),
        (4, Some("changed-since-export"))
    );
    let sealed = begun.ask(&[&words[..], &["--seal-printed"]].concat());
    assert_eq!(first(&sealed)["archive"], 1);
}

#[test]
fn variables_name_the_desk_and_the_day() {
    let begun = Begun::new();
    let mut command = begun.terminal.command(&[]);
    let program = command.get_program().to_owned();
    command = std::process::Command::new(program);
    command.args([
        "--json",
        "directory",
        "holder",
        "--post",
        "federal/employment",
    ]);
    command
        .env("PLAIDOYER_DESK", begun.desk())
        .env("PLAIDOYER_TODAY", "2001-01-01");
    let output = command.output().expect("the terminal face starts");
    assert_eq!(
        (output.status.code(), output.stdout.as_slice()),
        (Some(1), &b"[]\n"[..])
    );
}

#[test]
fn a_reader_that_stops_reading_is_no_fault() {
    let begun = Begun::new();
    for words in [
        &["directory", "holder"][..],
        &["--help"],
        &["--json", "directory", "search", ""],
    ] {
        let mut command = begun.terminal.command(words);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(!stderr.contains("panicked"), "{words:?}: {stderr}");
        assert_eq!(output.status.code(), Some(0), "{words:?}");
    }
}
