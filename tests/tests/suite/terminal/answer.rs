//! Every line of the contract that is covered, with the fields written there.

use serde_json::{Value, json};

use super::{Begun, TODAY, exists, first, has};

#[test]
fn the_desk_is_checked_saved_and_brought_back() {
    let begun = Begun::new();
    has(&begun.ask(&["desk", "check"]), &["ok", "archive"]);
    let letter = begun.sent();
    begun.terminal.letter("fr", "Dernière lettre");
    let file = begun.path("desk.backup");
    begun.ask(&["desk", "backup", &file]);
    let other = tests::terminal::Terminal::at(&begun.folder.path().join("other"), TODAY);
    other.ask(&["desk", "restore", &file]);
    assert_eq!(other.ask(&["letter", "show", &letter])["state"], "sent");
    assert_eq!(other.ask(&["archive", "verify"])["ok"], true);
    // What was done before the backup is not the last act any more.
    assert_ne!(begun.ask(&["letter", "undo"])["step"], Value::Null);
    assert_eq!(other.ask(&["letter", "undo"])["step"], Value::Null);
}

#[test]
fn sender_and_settings_answer_as_written() {
    let begun = Begun::new();
    let shown = begun.ask(&["sender", "show"]);
    has(&shown, &["sender", "signatories", "example", "notices"]);
    has(first(&shown["signatories"]), &["id", "name", "function"]);
    has(
        &shown["signatories"][0]["function"],
        &["fr", "nl", "de", "en"],
    );
    assert_eq!(shown["example"], true);
    assert_eq!(first(&shown["notices"])["code"], "sender-is-example");
    let file = begun.file(
        "sender.toml",
        "[sender]\nname = \"Maison\"\n[sender.street]\nfr = \"Rue Haute 1\"\n[sender.city]\nfr = \"Bruxelles\"\n\
         [[signatory]]\nname = \"Ana Peeters\"\n",
    );
    assert_eq!(begun.ask(&["sender", "set", &file])["example"], false);
    assert_eq!(
        begun.ask(&["settings", "set", "house_language", "nl"])["house_language"],
        "nl"
    );
    assert_eq!(begun.ask(&["settings", "show"])["house_language"], "nl");
    let closing = "flanders 2026-07-13..2026-08-16 zomerreces; federal 2026-12-24";
    begun.ask(&["settings", "set", "closing_days", closing]);
    let (_, shown, _) = begun.terminal.run(&["settings", "show"]);
    for entry in closing.split("; ") {
        assert!(shown.contains(entry), "{shown}");
    }
}

#[test]
fn the_directory_answers_as_written() {
    let begun = Begun::new();
    let rows = begun.ask(&[
        "directory",
        "holder",
        "--competence",
        "employment",
        "--government",
        "federal",
    ]);
    let row = first(&rows);
    has(
        row,
        &[
            "post",
            "government",
            "person",
            "given_name",
            "family_name",
            "gender",
            "role",
            "title",
            "title_origin",
            "competences",
            "since",
            "until",
            "language",
            "address_state",
            "also",
            "reason",
        ],
    );
    has(&row["title"], &["fr", "nl", "de"]);
    assert_eq!(
        (&row["post"], &row["person"]),
        (&json!("federal/employment"), &json!("david-clarinval"))
    );
    assert_eq!(
        (&row["since"], &row["until"]),
        (&json!("2025-02-03"), &Value::Null)
    );
    let rows = begun.ask(&[
        "directory",
        "holder",
        "--competence",
        "employment",
        "--government",
        "brussels",
    ]);
    has(first(&first(&rows)["also"]), &["post", "government"]);
    begun.ask(&["directory", "search", "clarinval"]);
    begun.ask(&["directory", "show", "federal/employment"]);
}

#[test]
fn addresses_answer_as_written() {
    let begun = Begun::new();
    let shown = begun.ask(&[
        "address",
        "show",
        "federal/employment",
        "--lang",
        "fr",
        "--on",
        TODAY,
    ]);
    has(
        &shown,
        &["block", "salutation", "in_text", "valediction", "notices"],
    );
    assert!(
        shown["block"]
            .as_array()
            .is_some_and(|lines| lines.len() > 2)
    );
    let confirmed = begun.ask(&["address", "confirm", "federal/employment", "--lang", "fr"]);
    has(&confirmed, &["contact", "checked_on", "source"]);
    assert_eq!(confirmed["checked_on"], TODAY);
    let words = [
        "address",
        "add",
        "federal/justice",
        "--lang",
        "fr",
        "--street",
        "Rue Haute 1",
        "--postcode",
        "1000",
        "--city",
        "Bruxelles",
        "--building",
        "Tour A",
        "--box",
        "12",
        "--country",
        "BE",
        "--source",
        "site du cabinet",
    ];
    has(&begun.ask(&words), &["contact", "checked_on", "source"]);
}

#[test]
fn templates_answer_as_written() {
    let begun = Begun::new();
    let list = begun.ask(&["template", "list"]);
    let names: Vec<&str> = list
        .as_array()
        .expect("rows")
        .iter()
        .filter_map(|row| row["name"].as_str())
        .collect();
    for name in [
        "position",
        "meeting-request",
        "question",
        "relance",
        "meeting-thanks",
        "introduction",
        "open-letter",
    ] {
        assert!(names.contains(&name), "{name}: {names:?}");
    }
    has(
        &begun.ask(&["template", "show", "question", "--lang", "de"]),
        &["source", "fields"],
    );
    assert_eq!(begun.ask(&["template", "check"])["problems"], json!([]));
    let folder = begun.path("own");
    std::fs::create_dir_all(format!("{folder}/mine")).expect("a folder");
    begun.file(
        "own/mine/fr.md",
        "+++\ntitle = \"T\"\nabout = \"A\"\nsubject = \"s\"\n+++\n\nTexte {{recipient_nam}} {{{x}}}\n",
    );
    let (code, checked) = begun.json(&["template", "check", &folder]);
    assert_eq!(code, 1, "{checked}");
    let problem = first(&checked["problems"]);
    has(problem, &["file", "line", "column", "message", "nearest"]);
    assert!(
        problem["file"]
            .as_str()
            .is_some_and(|file| file.ends_with("mine/fr.md")),
        "{problem}"
    );
    assert_eq!(problem["line"], 7, "{problem}");
}

#[test]
fn a_letter_answers_as_written_from_new_to_undo() {
    let begun = Begun::new();
    let body = begun.file("body.md", "Un texte.\n");
    let words = [
        "letter",
        "new",
        "--template",
        "open-letter",
        "--to",
        "federal/employment",
        "--lang",
        "fr",
        "--body",
        &body,
        "--subject",
        "Sujet",
        "--date",
        TODAY,
        "--signatory",
        "claire-hanssens",
        "--enclosure",
        &body,
        "--field",
        "a=b",
    ];
    let made = begun.ask(&words);
    has(&made, &["id", "notices"]);
    has(
        first(&made["notices"]),
        &["code", "severity", "message", "where"],
    );
    let id = made["id"].as_str().expect("an id").to_owned();
    let four = ["id", "reference", "state", "versions"];
    let rows = begun.ask(&["letter", "list", "--state", "draft"]);
    has(first(&rows), &four);
    has(first(&first(&rows)["versions"]), &["lang", "send"]);
    has(&begun.ask(&["letter", "show", &id]), &four);
    has(
        &begun.ask(&[
            "letter",
            "edit",
            &id,
            "--subject",
            "Autre sujet",
            "--channel",
            "registered",
        ]),
        &four,
    );
    let shown = begun.ask(&[
        "letter", "version", &id, "--lang", "nl", "--body", &body, "--send",
    ]);
    has(&shown, &four);
    assert_eq!(
        (&shown["versions"][0]["send"], &shown["versions"][1]["send"]),
        (&json!(false), &json!(true))
    );
    let undone = begun.ask(&["letter", "undo"]);
    has(&undone, &four);
    assert_eq!(undone["id"], id);
    let copy = begun.ask(&["letter", "duplicate", &id]);
    has(&copy, &four);
    let copy = copy["id"].as_str().expect("an id").to_owned();
    has(&begun.ask(&["letter", "discard", &copy]), &four);
    has(&begun.ask(&["letter", "check", &id]), &["notices"]);
}

#[test]
fn a_preview_is_pages_or_files() {
    let begun = Begun::new();
    let letter = begun.terminal.letter("fr", "Sujet");
    for drawing in ["text", "svg"] {
        let answer = begun.ask(&["letter", "preview", &letter, "--as", drawing]);
        has(&answer, &["pages", "notices"]);
        assert!(first(&answer["pages"]).is_string());
        let folder = begun.path(drawing);
        let (code, stdout, _) = begun.terminal.run(&[
            "letter", "preview", &letter, "--as", drawing, "--out", &folder,
        ]);
        assert_eq!(code, 0);
        assert_eq!(stdout.lines().count(), 1, "{stdout}");
        assert!(exists(stdout.trim()), "{stdout}");
    }
}

#[test]
fn export_record_reply_and_archive_answer_as_written() {
    let begun = Begun::new();
    let letter = begun.terminal.letter("fr", "Le statut des artistes");
    let out = begun.path("a/new/folder/letter.pdf");
    let exported = begun.ask(&["letter", "export", &letter, "--out", &out]);
    has(&exported, &["reference", "pages", "sha256"]);
    assert_eq!(exported["reference"], "2026/001");
    assert!(exists(&out));
    let receipt = begun.file("receipt.txt", "preuve");
    let words = [
        "dispatch",
        "record",
        &letter,
        "--channel",
        "registered",
        "--on",
        TODAY,
        "--tracking",
        "RR473124829BE",
        "--receipt",
        &receipt,
    ];
    let rows = begun.ask(&words);
    let row = first(&rows);
    has(
        row,
        &[
            "dispatch",
            "letter",
            "number",
            "archive",
            "sha256",
            "follow_up",
        ],
    );
    assert_eq!(
        (&row["number"], &row["archive"], &row["sha256"]),
        (&json!("2026/001"), &json!(1), &exported["sha256"])
    );
    let due = begun.ask(&["follow-up", "due", "--on", "2027-01-29"]);
    has(
        first(&due),
        &[
            "id",
            "letter",
            "reference",
            "post",
            "step",
            "due",
            "days_late",
            "holder_changed",
            "next",
        ],
    );
    let reply = begun.ask(&[
        "reply",
        "record",
        &letter,
        "--kind",
        "answer",
        "--on",
        TODAY,
        "--file",
        &receipt,
        "--words",
        "Oui",
        "--note",
        "Par courriel",
    ]);
    has(&reply, &["reply", "number", "stops_follow_up"]);
    assert_eq!(
        first(&begun.ask(&["archive", "list"]))["reference"],
        "2026/001"
    );
    assert_eq!(
        first(&begun.ask(&["archive", "search", "artiste"]))["reference"],
        "2026/001"
    );
    has(
        &begun.ask(&["archive", "show", "2026/001"]),
        &["record", "dispatch", "replies"],
    );
    let seal = begun.ask(&["archive", "verify"]);
    has(&seal, &["records", "head", "ok", "broken"]);
    let bundle = begun.path("bundle");
    let out = begun.ask(&["archive", "export", "2026/001", "--out", &bundle]);
    has(&out, &["files", "head"]);
    has(first(&out["files"]), &["path", "sha256"]);
}

#[test]
fn a_tracking_number_with_a_wrong_check_digit_is_recorded_and_warned_about() {
    let begun = Begun::new();
    let letter = begun.exported();
    let words = [
        "dispatch",
        "record",
        &letter,
        "--channel",
        "registered",
        "--on",
        TODAY,
        "--tracking",
        "RR473124828BE",
    ];
    let (code, stdout, stderr) = begun.terminal.run(&words);
    assert_eq!(code, 0, "{stderr}");
    assert!(stdout.contains("2026/001"), "{stdout}");
    assert!(stderr.contains("[tracking-check-digit]"), "{stderr}");
}
