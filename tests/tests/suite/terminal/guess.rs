//! Nobody has to guess: help and refusals name the values there are, and the documented form of a line works.

use super::{Begun, TODAY, speech::said_on};

/// The values a refusal names.
fn named(message: &str) -> Vec<String> {
    let listed = message
        .split_once("Possible values: ")
        .and_then(|(_, rest)| rest.split_once(". Nothing"))
        .unwrap_or_else(|| panic!("no values are named: {message}"));
    listed.0.split(", ").map(str::to_owned).collect()
}

fn refused(begun: &Begun, words: &[&str]) -> String {
    let (code, value) = begun.json(words);
    assert_eq!(code, 3, "{words:?}: {value}");
    value["message"].as_str().expect("a message").to_owned()
}

#[test]
fn a_refused_value_is_answered_with_those_there_are() {
    let begun = Begun::new();
    let letter = begun.sent();
    let list = begun.file("list.csv", "A;B;C\nAna;Peeters;x\n");
    let body = begun.file("body.md", "Texte.\n");
    let campaign = begun.ask(&[
        "campaign",
        "new",
        "--template",
        "open-letter",
        "--to",
        "federal/employment",
    ]);
    let campaign = campaign["id"].as_str().expect("an id");
    let compose = ["campaign", "new", "--template", "open-letter"];
    let log = [
        "contact",
        "log",
        "--with",
        "federal/employment",
        "--text",
        "x",
        "--channel",
        "post",
    ];
    let with = |words: &[&'static str]| [&compose[..], words].concat();
    for (words, value) in [
        (log.to_vec(), "meeting"),
        (
            vec!["letter", "new", "--template", "question", "--lang", "it"],
            "nl",
        ),
        (
            vec!["reply", "record", &letter, "--kind", "oui", "--on", TODAY],
            "refusal",
        ),
        (
            vec![
                "campaign",
                "set",
                campaign,
                "--to",
                "federal/employment",
                "--include",
                "maybe",
            ],
            "no",
        ),
        (
            vec![
                "campaign",
                "set",
                campaign,
                "--to",
                "federal/employment",
                "--lang",
                "it",
            ],
            "auto",
        ),
        (
            vec![
                "dispatch",
                "correct",
                "2026/001",
                "--reason",
                "x",
                "--value",
                "day=2026-11-24",
            ],
            "sent_to",
        ),
        (
            vec![
                "dispatch",
                "correct",
                "2026/001",
                "--reason",
                "x",
                "--value",
                "channel=pigeon",
            ],
            "registered",
        ),
        (vec!["settings", "set", "format", "a4"], "be-left"),
        (vec!["settings", "set", "colour", "red"], "house_language"),
        (vec!["register", "list", "--kind", "both"], "out"),
        (with(&["--subject", "xx=F"]), "nl"),
        (
            [&compose[..], &["--body", &format!("xx={body}")]].concat(),
            "de",
        ),
        (vec!["campaign", "edit", campaign, "--body", "xx=F"], "en"),
        (
            [&compose[..], &["--list", &list, "--map", "C=family_name"]].concat(),
            "family-name",
        ),
    ] {
        let message = refused(&begun, &words);
        assert!(
            named(&message).iter().any(|named| named == value),
            "{words:?}: {message}"
        );
        assert!(!message.contains("unknown variant"), "{message}");
    }
}

/// What the face knows by itself is held against the desk here.
#[test]
fn every_value_that_is_named_is_taken() {
    let begun = Begun::new();
    let list = begun.file("list.csv", "A;B;C\nAna;Peeters;x\n");
    let compose = [
        "campaign",
        "new",
        "--template",
        "open-letter",
        "--dry-run",
        "--list",
        &list,
        "--map",
    ];
    let message = refused(&begun, &[&compose[..], &["C=family_name"]].concat());
    let fields = named(&message);
    assert!(fields.len() > 15, "{fields:?}");
    for field in fields {
        let (code, value) = begun.json(&[&compose[..], &[&format!("C={field}")]].concat());
        assert_ne!(value["code"], "bad-value", "{code} {field}: {value}");
    }
    let settings = begun.ask(&["settings", "show"]);
    for key in named(&refused(&begun, &["settings", "set", "colour", "red"])) {
        assert!(
            settings
                .as_object()
                .is_some_and(|all| all.contains_key(&key)),
            "{key}"
        );
    }
    for key in [
        "format",
        "french_spacing",
        "text_setting",
        "house_language",
        "show_iban",
        "typeface",
    ] {
        for value in named(&refused(&begun, &["settings", "set", key, "nonsense"])) {
            let (_, answer) = begun.json(&["settings", "set", key, &value]);
            assert_ne!(answer["code"], "bad-setting", "{key} {value}");
        }
    }
    begun.sent();
    let correct = |value: &str| {
        begun
            .json(&[
                "dispatch", "correct", "2026/001", "--reason", "x", "--value", value,
            ])
            .1
    };
    for field in named(&refused(
        &begun,
        &[
            "dispatch", "correct", "2026/001", "--reason", "x", "--value", "a=b",
        ],
    )) {
        let message = correct(&format!("{field}=nonsense"))["message"].to_string();
        assert!(!message.contains("tracking, sent_to"), "{field}: {message}");
    }
}

#[test]
fn an_option_says_what_it_is_on_its_own_line() {
    let begun = Begun::new();
    let help = |line: &[&str]| said_on(&begun, TODAY, "en", &[line, &["--help"]].concat());
    for (line, option, words) in [
        (
            &["contact", "log"][..],
            "--channel",
            "call, meeting or note",
        ),
        (&["follow-up", "snooze"], "--to", "new day of the reminder"),
        (&["campaign", "edit"], "--text", "language of the text"),
        (
            &["campaign", "edit"],
            "--remove",
            "takes away the text of that language",
        ),
        (&["campaign", "new"], "--body", "LANG=FILE"),
        (
            &["register", "list"],
            "--kind",
            "out (what left) or in (what came in)",
        ),
        (&["register", "list"], "--view", "saved view"),
        (
            &["dispatch", "correct"],
            "--value",
            "on, channel, tracking or sent_to",
        ),
        (
            &["dispatch", "receipt"],
            "--kind",
            "proof, acknowledgement, delivery or return",
        ),
    ] {
        let help = help(line);
        let row = help
            .lines()
            .find(|row| row.trim_start().starts_with(&format!("{option} ")))
            .unwrap_or_else(|| panic!("{option}: {help}"));
        assert!(row.contains(words), "{line:?}: {row}");
    }
    assert!(help(&["campaign", "new"]).contains("given-name, family-name"));
    assert!(help(&["sender", "set"]).contains("enterprise_number"));
}

#[test]
fn working_days_and_offices_have_one_name_in_every_help() {
    let begun = Begun::new();
    for (language, word) in [
        ("de", "Werktag"),
        ("nl", "ambt"),
        ("nl", "geadresseerde"),
        ("nl", "herhaalbaar"),
    ] {
        for line in [
            &["follow-up", "set"][..],
            &["dispatch", "record"],
            &["campaign", "new"],
            &["campaign", "--help"],
        ] {
            let help = said_on(&begun, TODAY, language, &[line, &["--help"]].concat());
            assert!(!help.contains(word), "{line:?}: {help}");
        }
    }
}

#[test]
fn a_noun_with_one_verb_goes_without_it() {
    let begun = Begun::new();
    begun.sent();
    assert_eq!(
        begun.ask(&["timeline", "federal/employment"]),
        begun.ask(&["timeline", "show", "federal/employment"])
    );
    let (code, _) = begun.json(&["timeline"]);
    assert_eq!(code, 2);
}

#[test]
fn a_campaign_is_drafted_where_letters_are() {
    let begun = Begun::new();
    let body = begun.file("body.md", "Texte.\n");
    let made = begun.ask(&[
        "campaign",
        "new",
        "--template",
        "open-letter",
        "--to",
        "federal/employment",
        "--lang",
        "fr",
        "--subject",
        "fr=Objet",
        "--body",
        &format!("fr={body}"),
    ]);
    let id = made["id"].as_str().expect("an id");
    begun.ask(&["campaign", "export", id, "--out", &begun.path("letters")]);
    let rows = begun.ask(&["dispatch", "draft", id, "--out", &begun.path("mails")]);
    assert_eq!(rows.as_array().map(Vec::len), Some(1), "{rows}");
    let (code, value) = begun.json(&[
        "dispatch",
        "draft",
        "nothing",
        "--out",
        &begun.path("mails"),
    ]);
    assert_eq!((code, value["code"].as_str()), (1, Some("not-found")));
}

#[test]
fn a_saved_view_lies_below_the_filters_that_are_given() {
    let begun = Begun::new();
    begun.sent();
    begun.ask(&[
        "register",
        "add",
        "--from",
        "federal/employment",
        "--subject",
        "Invitation",
        "--on",
        TODAY,
    ]);
    begun.ask(&[
        "view",
        "save",
        "register",
        "Entrées",
        r#"{"kind":"in","state":null,"descending":true}"#,
    ]);
    let kinds = |words: &[&str]| {
        let rows = begun.ask(&[&["register", "list"][..], words].concat());
        let rows = rows.as_array().expect("rows").iter();
        rows.map(|row| row["kind"].as_str().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(kinds(&[]).len(), 2);
    assert_eq!(kinds(&["--view", "Entrées"]), ["in"]);
    assert_eq!(kinds(&["--view", "Entrées", "--kind", "out"]), ["out"]);
    let (code, value) = begun.json(&["register", "list", "--view", "Nulle part"]);
    assert_eq!((code, value["code"].as_str()), (1, Some("not-found")));
}

#[test]
fn the_text_of_a_campaign_is_changed_in_the_language_that_is_meant() {
    let begun = Begun::new();
    let body = begun.file("body.md", "Texte.\n");
    let make = |languages: &[&str]| {
        let mut words = vec!["campaign".to_owned(), "new".to_owned()];
        words
            .extend(["--template", "open-letter", "--to", "federal/employment"].map(str::to_owned));
        for code in languages {
            words.extend(["--subject".to_owned(), format!("{code}=Objet")]);
            words.extend(["--body".to_owned(), format!("{code}={body}")]);
        }
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        begun.ask(&words)["id"].as_str().expect("an id").to_owned()
    };
    let subjects = |campaign: &serde_json::Value| {
        let texts = campaign["texts"].as_array().expect("texts").iter();
        let pairs =
            texts.map(|text| format!("{}={}", text["language"], text["subject"]).replace('"', ""));
        pairs.collect::<Vec<_>>()
    };
    let one = make(&["fr"]);
    let edited = begun.ask(&["campaign", "edit", &one, "--subject", "Seul"]);
    assert_eq!(subjects(&edited), ["fr=Seul"]);
    let two = make(&["fr", "nl"]);
    let edited = begun.ask(&[
        "campaign",
        "edit",
        &two,
        "--subject",
        "fr=Un",
        "--subject",
        "nl=Een",
        "--name",
        "Deux",
    ]);
    assert_eq!(subjects(&edited), ["fr=Un", "nl=Een"]);
    assert_eq!(edited["name"], "Deux");
    let edited = begun.ask(&[
        "campaign",
        "edit",
        &two,
        "--text",
        "nl",
        "--subject",
        "Twee",
    ]);
    assert_eq!(subjects(&edited), ["fr=Un", "nl=Twee"]);
    let (code, value) = begun.json(&["campaign", "edit", &two, "--body", &body]);
    assert_eq!(
        (code, value["code"].as_str()),
        (2, Some("field-missing")),
        "{value}"
    );
    assert!(
        value["message"]
            .as_str()
            .is_some_and(|said| said.contains("fr, nl")),
        "{value}"
    );
}
