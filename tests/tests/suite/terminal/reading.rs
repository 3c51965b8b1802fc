//! What a person reads at a prompt: days as they are written, words for kinds and states, and something to read
//! wherever something was asked.

use super::{Begun, TODAY, speech::said_on};

const LATER: &str = "2027-01-29";

fn said(begun: &Begun, language: &str, words: &[&str]) -> String {
    said_on(begun, LATER, language, words)
}

/// Whether a day stands in it as a machine writes it. Ids and names of files may hold one.
fn holds_a_bare_day(text: &str) -> bool {
    let is_bare = |word: &str| {
        let bytes = word.as_bytes();
        bytes.len() >= 10
            && bytes[..10].iter().enumerate().all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            })
    };
    text.split_whitespace().any(is_bare)
}

/// A desk at which something happened: a letter with a demand, an acknowledgement, calls and notes, a campaign.
fn busy() -> (Begun, String) {
    let begun = Begun::new();
    let letter = begun.sent();
    let file = begun.file(
        "reply.txt",
        "Nous avons bien reçu votre lettre sur les artistes.",
    );
    begun.ask(&[
        "reply",
        "record",
        &letter,
        "--kind",
        "acknowledgement",
        "--on",
        TODAY,
        "--file",
        &file,
    ]);
    begun.ask(&[
        "contact",
        "log",
        "--channel",
        "call",
        "--with",
        "federal/employment",
        "--text",
        "On rappellera",
        "--on",
        TODAY,
    ]);
    begun.ask(&[
        "settings",
        "set",
        "closing_days",
        "federal 2026-12-28 repos",
    ]);
    let campaign = campaign(&begun);
    (begun, campaign)
}

fn campaign(begun: &Begun) -> String {
    let body = begun.file("body.md", "Un texte commun, assez long pour compter.\n");
    let paragraph = begun.file("paragraph.md", "Quelques mots pour vous.\n");
    let list = begun.file(
        "list.csv",
        "Prénom;Nom;Fonction\nAna;Peeters;directrice\n;;\n;;sans nom\n",
    );
    let words = [
        "campaign",
        "new",
        "--template",
        "open-letter",
        "--to",
        "federal/employment",
        "--lang",
        "fr",
    ];
    let given = [
        "--subject",
        "fr=Pour tous",
        "--body",
        &format!("fr={body}"),
        "--list",
        &list,
    ];
    let made = begun.ask(&[&words[..], &given].concat());
    let id = made["id"].as_str().expect("an id").to_owned();
    begun.ask(&[
        "campaign",
        "set",
        &id,
        "--to",
        "federal/employment",
        "--paragraph",
        &paragraph,
    ]);
    id
}

#[test]
fn days_and_kinds_are_said_as_a_person_writes_them() {
    let (begun, _) = busy();
    for (language, day, letter, call, closing) in [
        (
            "fr",
            "24 novembre 2026",
            "lettre",
            "appel",
            "28 décembre 2026",
        ),
        (
            "nl",
            "24 november 2026",
            "brief",
            "telefoongesprek",
            "28 december 2026",
        ),
        (
            "de",
            "24. November 2026",
            "Schreiben",
            "Anruf",
            "28. Dezember 2026",
        ),
        (
            "en",
            "24 November 2026",
            "letter",
            "call",
            "28 December 2026",
        ),
    ] {
        let timeline = said(&begun, language, &["timeline", "federal/employment"]);
        for word in [day, letter, call, "On rappellera"] {
            assert!(timeline.contains(word), "{language} {word}: {timeline}");
        }
        let days = ["--from", "2026-12-01", "--until", "2027-01-31"];
        let calendar = said(
            &begun,
            language,
            &[&["calendar", "show", "federal/employment"][..], &days].concat(),
        );
        assert!(calendar.contains(closing), "{calendar}");
        for code in ["holiday", "closing"] {
            assert_eq!(calendar.contains(code), language == "en", "{calendar}");
        }
    }
}

#[test]
fn no_answer_holds_a_day_as_a_machine_writes_it() {
    let (begun, campaign) = busy();
    for language in ["fr", "nl", "de", "en"] {
        for words in [
            &["desk", "status"][..],
            &["desk", "check"],
            &["timeline", "federal/employment"],
            &["register", "list"],
            &["archive", "list"],
            &["archive", "show", "1"],
            &["archive", "verify"],
            &["demand", "list"],
            &["follow-up", "due"],
            &["follow-up", "today"],
            &["campaign", "list"],
            &["campaign", "show", &campaign],
            &["letter", "list"],
            &["directory", "show", "federal/employment"],
        ] {
            let text = said(&begun, language, words);
            assert!(!holds_a_bare_day(&text), "{language} {words:?}: {text}");
        }
    }
}

#[test]
fn whoever_asks_reads_an_answer_and_not_that_it_is_done() {
    let (begun, campaign) = busy();
    let clean = begun.terminal.letter("fr", "Sujet");
    begun.ask(&["address", "confirm", "federal/employment"]);
    for (language, done) in [
        ("fr", "C’est fait"),
        ("nl", "Klaar."),
        ("de", "Erledigt"),
        ("en", "Done."),
    ] {
        for words in [
            &["register", "year", "--year", "2026"][..],
            &["register", "year", "--year", "1999"],
            &["letter", "check", &clean],
            &["letter", "redo"],
            &["comment", "list", &clean],
            &["sender", "show"],
            &["settings", "show"],
            &["campaign", "show", &campaign],
            &["search", "artistes"],
            &["search", "zzzz"],
            &["template", "preview", "question", "--lang", "fr"],
            &["directory", "search", "zzzz"],
        ] {
            let text = said(&begun, language, words);
            assert!(!text.contains(done), "{language} {words:?}: {text}");
            assert!(!text.trim().is_empty(), "{language} {words:?}");
        }
    }
}

#[test]
fn a_letter_without_a_point_to_check_has_nothing_to_report() {
    let begun = Begun::new();
    let sent = begun.sent();
    for (language, nothing) in [
        ("fr", "Rien à signaler."),
        ("nl", "Niets op te merken."),
        ("de", "Nichts zu beanstanden."),
        ("en", "Nothing to report."),
    ] {
        let text = said(&begun, language, &["letter", "check", &sent]);
        assert!(text.contains(nothing), "{text}");
    }
}

#[test]
fn a_year_is_counted_by_government() {
    let (begun, _) = busy();
    let text = said(&begun, "en", &["register", "year", "--year", "2026"]);
    assert!(
        text.contains("1 letter") && text.contains("1 only acknowledged"),
        "{text}"
    );
    let year = said_on(&begun, TODAY, "en", &["register", "year"]);
    assert_eq!(year, text, "without a year it is the one we are in");
}

#[test]
fn who_writes_is_shown_by_name_and_function() {
    let begun = Begun::new();
    let text = said(&begun, "en", &["sender", "show"]);
    for word in [
        "Tréteaux",
        "Voorbeeldstraat 44",
        "Bruxelles",
        "Managing director",
    ] {
        assert!(text.contains(word), "{word}: {text}");
    }
}

#[test]
fn a_campaign_shows_why_each_letter_is_as_it_is_and_why_rows_were_refused() {
    let (begun, campaign) = busy();
    let text = said(&begun, "en", &["campaign", "show", &campaign]);
    for word in [
        "French (",
        "personal paragraph: “Quelques mots pour vous.”",
        "% common text",
    ] {
        assert!(text.contains(word), "{word}: {text}");
    }
    let row = text
        .lines()
        .find(|line| line.contains("sans nom"))
        .expect("the refused row");
    assert!(row.trim_start().starts_with("row 4"), "{row}");
    assert!(!text.contains("no-recipient"), "{text}");
}

#[test]
fn a_letter_that_stays_behind_is_named_with_what_blocks_it() {
    let (begun, campaign) = busy();
    let folder = begun.path("letters");
    let words = [
        "campaign",
        "export",
        &campaign,
        "--without-blocked",
        "--out",
        &folder,
    ];
    let text = said(&begun, "en", &words);
    let row = text
        .lines()
        .find(|line| line.contains("Ana Peeters"))
        .expect("the letter left");
    assert!(
        row.contains("address") && !row.contains("no-address"),
        "{row}"
    );
}

#[test]
fn what_waits_says_since_when_how_late_and_what_comes_next() {
    let (begun, _) = busy();
    let due = said(&begun, "en", &["follow-up", "due"]);
    for word in [
        "22 December 2026",
        "working days overdue",
        "sent on 24 November 2026",
        "then on",
    ] {
        assert!(due.contains(word), "{word}: {due}");
    }
    let today = said(&begun, "en", &["follow-up", "today"]);
    for word in ["sent on 24 November 2026", "to remind"] {
        assert!(today.contains(word), "{word}: {today}");
    }
}

#[test]
fn what_was_searched_for_is_shown_with_its_words_around_it() {
    let (begun, _) = busy();
    let found = said(&begun, "en", &["search", "everywhere", "artistes"]);
    assert!(found.contains("votre lettre sur les artistes"), "{found}");
}

#[test]
fn the_pages_of_a_template_are_read_or_written() {
    let begun = Begun::new();
    let text = said(
        &begun,
        "fr",
        &["template", "preview", "question", "--lang", "fr"],
    );
    assert!(text.contains("Tréteaux"), "{text}");
    let folder = begun.path("drawn");
    said(
        &begun,
        "fr",
        &[
            "template", "preview", "question", "--lang", "fr", "--out", &folder,
        ],
    );
    assert!(super::exists(&format!("{folder}/page-1.svg")));
}
