//! What the letter that reminds says: the letter it recalls, once, and what was asked and not answered; in the language of
//! that letter, and to whoever holds the office by now.

use model::Language;
use serde_json::{Value, json};

use super::follow_up::{due, send, succeed, write};
use crate::world::{TODAY, World, text};

/// Subject, demands and date of a letter in each language, as they are printed.
struct Said {
    language: Language,
    post: &'static str,
    subject: &'static str,
    demands: [&'static str; 3],
    date: &'static str,
    acknowledged: &'static str,
    reminded: &'static str,
    predecessor: &'static str,
    others: &'static str,
}

const SAID: [Said; 4] = [
    Said {
        language: Language::Fr,
        post: "federal/employment",
        subject: "Le statut des artistes",
        demands: [
            "de tenir compte des répétitions",
            "d’associer les organisations d’artistes",
            "de publier les instructions",
        ],
        date: "24 novembre 2026",
        acknowledged: "22 décembre 2026",
        reminded: "24 décembre 2026",
        predecessor: "Monsieur David Clarinval, qui exerçait cette fonction avant vous",
        others: "et deux autres lettres",
    },
    Said {
        language: Language::Nl,
        post: "federal/employment",
        subject: "Het statuut van de kunstenaars",
        demands: [
            "de repetities mee te tellen",
            "de kunstenaarsorganisaties te betrekken",
            "de onderrichtingen bekend te maken",
        ],
        date: "24 november 2026",
        acknowledged: "22 december 2026",
        reminded: "24 december 2026",
        predecessor: "aan de heer David Clarinval, die dit ambt vóór u bekleedde",
        others: "en nog twee brieven",
    },
    Said {
        language: Language::De,
        post: "federal/employment",
        subject: "Der Status der Kunstschaffenden",
        demands: [
            "die Proben anzurechnen",
            "die Verbände zu beteiligen",
            "die Anweisungen zu veröffentlichen",
        ],
        date: "24. November 2026",
        acknowledged: "22. Dezember 2026",
        reminded: "Am 24. Dezember 2026",
        predecessor: "an Herrn David Clarinval",
        others: "und zwei weitere Schreiben",
    },
    Said {
        language: Language::En,
        post: "eu/employment",
        subject: "The status of artists",
        demands: [
            "to count rehearsals",
            "to consult the organisations",
            "to publish the guidance",
        ],
        date: "24 November 2026",
        acknowledged: "22 December 2026",
        reminded: "on 24 December 2026",
        predecessor: "to Ms Roxana Mînzatu, who held this office before you",
        others: "and two other letters",
    },
];

impl Said {
    fn body(&self) -> String {
        let [one, two, three] = self.demands;
        format!("Un.\n\n1. {one};\n2. {two};\n3. {three}.\n\nDeux.\n")
    }

    fn sent(&self, world: &mut World) -> String {
        let letter = world
            .plain()
            .to(self.post)
            .in_language(self.language)
            .subject(self.subject)
            .body(&self.body())
            .dated(TODAY)
            .exported();
        world.record(&letter, TODAY);
        letter
    }
}

/// The words of the pages as one line.
fn words(world: &mut World, letter: &Value) -> String {
    let pages = world.pages(&text(letter));
    let mut line = String::new();
    for part in pages.lines().map(str::trim).filter(|part| !part.is_empty()) {
        match line.strip_suffix('-') {
            Some(broken) => line = broken.to_owned(),
            None if line.is_empty() => {}
            None => line.push(' '),
        }
        line.push_str(part);
    }
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn says_once(words: &str, what: &str) {
    assert_eq!(words.matches(what).count(), 1, "{what} in:\n{words}");
}

fn first_due(world: &mut World) -> Value {
    let today = world.today.to_string();
    due(world, &today)[0].clone()
}

#[test]
fn a_reminder_says_subject_date_reference_and_open_demands_once_in_each_language() {
    for said in &SAID {
        let mut world = World::starter();
        let letter = said.sent(&mut world);
        world.on("2026-12-24");
        let came = json!({ "letter": letter, "kind": "acknowledgement", "on": "2026-12-22", "answers": [2] });
        world.ask("reply.record", came);
        let row = first_due(&mut world);
        assert_eq!(row["open_demands"], 2);
        let written = write(&mut world, &row);
        let words = words(&mut world, &written["letter"]);
        for once in [
            said.subject,
            said.date,
            "2026/001",
            said.demands[0],
            said.demands[2],
            said.acknowledged,
        ] {
            says_once(&words, once);
        }
        assert!(!words.contains(said.demands[1]), "{words}");
        assert!(
            words.contains(&format!("1. {}", said.demands[0])),
            "{words}"
        );
        assert!(
            words.contains(&format!("2. {}.", said.demands[2])),
            "{words}"
        );
        let shown = world.show(&text(&written["letter"]));
        assert_eq!(shown["versions"][0]["lang"], said.language.to_string());
        let blocking = written["notices"].as_array().expect("notices").iter();
        let blocking: Vec<&Value> = blocking
            .filter(|notice| notice["severity"] == "block")
            .collect();
        assert_eq!(blocking, Vec::<&Value>::new(), "{}", said.language);
    }
}

#[test]
fn a_second_reminder_says_when_the_first_one_left() {
    for said in &SAID {
        let mut world = World::starter();
        said.sent(&mut world);
        world.on("2026-12-24");
        let row = first_due(&mut world);
        let written = write(&mut world, &row);
        send(&mut world, &written);
        world.on("2027-02-10");
        let row = first_due(&mut world);
        let written = write(&mut world, &row);
        let words = words(&mut world, &written["letter"]);
        for once in [said.subject, said.date, "2026/001", said.reminded] {
            says_once(&words, once);
        }
    }
}

#[test]
fn a_successor_is_told_what_was_put_to_the_predecessor() {
    for said in &SAID {
        let mut world = World::starter();
        said.sent(&mut world);
        succeed(&mut world, said.post, "Ana", "Peeters", "2026-12-10");
        world.on("2026-12-24");
        let row = first_due(&mut world);
        let written = write(&mut world, &row);
        assert_eq!(written["kind"], "introduction");
        let words = words(&mut world, &written["letter"]);
        for once in [said.subject, said.date, "2026/001", said.predecessor] {
            says_once(&words, once);
        }
        for demand in said.demands {
            says_once(&words, demand);
        }
        assert!(words.contains("Ana Peeters"), "{words}");
        // Nothing is left to fill in: it can leave as it is.
        send(&mut world, &written);
    }
}

#[test]
fn several_letters_to_one_cabinet_are_recalled_in_one_each_with_its_own() {
    for said in &SAID {
        let mut world = World::starter();
        said.sent(&mut world);
        succeed(&mut world, said.post, "Ana", "Peeters", "2026-12-10");
        world.on("2026-12-11");
        for (subject, body) in [("Alpha", "Un.\n\n1. *a* {{b}} & c;\n"), ("Beta", "Deux.\n")] {
            let letter = world
                .plain()
                .to(said.post)
                .in_language(said.language)
                .subject(subject)
                .body(&body.replace("{{b}}", "[b]"))
                .dated("2026-12-11")
                .exported();
            let question = json!({ "letters": [letter], "channel": "post", "on": "2026-12-11", "follow_up": [5] });
            world.ask("dispatch.record", question);
        }
        world.on("2026-12-24");
        let row = first_due(&mut world);
        let written = write(&mut world, &row);
        assert_eq!(written["covers"].as_array().expect("ids").len(), 3);
        // She was written to already: what was put to the predecessor is recalled beside it.
        assert_eq!(written["kind"], "relance");
        let words = words(&mut world, &written["letter"]);
        for once in [
            "Alpha",
            "Beta",
            said.subject,
            said.predecessor,
            "2026/001",
            "2026/002",
            "2026/003",
        ] {
            says_once(&words, once);
        }
        for (number, demand) in (2..).zip(said.demands) {
            assert!(words.contains(&format!("{number}. {demand}")), "{words}");
        }
        says_once(&words, "1. a [b] & c.");
        assert!(words.contains(said.others), "{words}");
        send(&mut world, &written);
    }
}

#[test]
fn what_a_reminder_asks_again_is_no_further_demand_and_is_answered_with_it() {
    let mut world = World::starter();
    let said = &SAID[0];
    let letter = said.sent(&mut world);
    world.on("2026-12-24");
    let row = first_due(&mut world);
    let written = write(&mut world, &row);
    let reminder = text(&written["letter"]);
    // One more is asked by hand.
    let body = text(&world.show(&reminder)["versions"][0]["body"]);
    let more = body.replace("3. ", "3. de rendre public l’avis\n4. ");
    assert_ne!(body, more);
    world.ask(
        "letter.version",
        json!({ "id": reminder, "language": "fr", "body": more }),
    );
    send(&mut world, &written);
    let asked = |world: &mut World, answered: bool| {
        let list = world.ask("demand.list", json!({ "answered": answered }));
        let rows = list["rows"].as_array().expect("rows").clone();
        assert_eq!(list["total"], rows.len());
        let named = |row: &Value| {
            (
                text(&row["reference"]),
                row["number"].as_u64().expect("a number"),
            )
        };
        rows.iter().map(named).collect::<Vec<_>>()
    };
    let row = |reference: &str, number: u64| (reference.to_owned(), number);
    assert_eq!(
        asked(&mut world, false),
        [
            row("2026/001", 1),
            row("2026/001", 2),
            row("2026/001", 3),
            row("2026/002", 3)
        ]
    );
    let shown = world.ask("archive.show", json!({ "id": reminder }));
    let texts: Vec<String> = shown["demands"]
        .as_array()
        .expect("demands")
        .iter()
        .map(|one| text(&one["text"]))
        .collect();
    assert_eq!(texts.len(), 4, "{texts:?}");
    assert_eq!(
        shown["demands"][3]["repeats"],
        json!({ "letter": letter, "number": 3 })
    );
    // The reply names the numbers of the page it answers.
    let came = json!({ "letter": reminder, "kind": "acknowledgement", "on": "2026-12-24", "answers": [2, 4] });
    world.ask("reply.record", came);
    assert_eq!(
        asked(&mut world, true),
        [row("2026/001", 2), row("2026/001", 3)]
    );
    let wrong = json!({ "letter": reminder, "kind": "acknowledgement", "on": "2026-12-24", "answers": [5] });
    assert_eq!(world.refused("reply.record", wrong).code, "unknown-demand");
    // What is still open is what the next reminder asks.
    world.on("2027-02-10");
    let row = first_due(&mut world);
    assert_eq!(row["open_demands"], 1);
    let written = write(&mut world, &row);
    let words = words(&mut world, &written["letter"]);
    says_once(&words, said.demands[0]);
    assert!(
        !words.contains(said.demands[1]) && !words.contains(said.demands[2]),
        "{words}"
    );
    // A reply that found its letter later does the same.
    let lost =
        json!({ "unmatched": "CAB/12", "kind": "answer", "on": "2027-02-10", "post": said.post });
    let reply = world.ask("reply.record", lost);
    let found = json!({ "reply": reply["reply"], "letter": reminder, "answers": [1] });
    assert_eq!(world.ask("reply.attach", found)["stops_follow_up"], true);
    assert_eq!(asked(&mut world, false), [("2026/002".to_owned(), 3)]);
    assert_eq!(due(&mut world, "2030-01-01"), Vec::<Value>::new());
}

#[test]
fn a_reminder_that_speaks_to_who_left_meanwhile_says_so_in_four_languages() {
    let mut world = World::starter();
    let said = &SAID[0];
    said.sent(&mut world);
    world.on("2026-12-22");
    let row = first_due(&mut world);
    let written = write(&mut world, &row);
    let reminder = text(&written["letter"]);
    let code = "reminder-other-holder";
    assert!(!world.codes(&reminder).contains(&code.to_owned()));
    succeed(&mut world, said.post, "Ana", "Peeters", "2026-12-22");
    for language in Language::ALL {
        let notices = world.speaking(language).notices(&reminder);
        let found = notices.iter().find(|notice| notice["code"] == code);
        let message = text(&found.expect("the notice")["message"]);
        for name in ["David Clarinval", "Ana Peeters"] {
            assert!(message.contains(name), "{message}");
        }
    }
    // Written again it introduces, and there is nothing to say.
    world.ask("letter.discard", json!({ "id": reminder }));
    let row = first_due(&mut world);
    let written = write(&mut world, &row);
    assert_eq!(written["kind"], "introduction");
    assert!(
        !world
            .codes(&text(&written["letter"]))
            .contains(&code.to_owned())
    );
}
