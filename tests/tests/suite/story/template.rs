//! A person's own templates: begun, copied, written, looked at, thrown away and taken back.

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{World, text};

fn show(world: &mut World, name: &str, language: &str) -> Value {
    world.ask(
        "template.show",
        json!({ "name": name, "language": language }),
    )
}

fn write(world: &mut World, name: &str, source: &str) -> Value {
    world.ask(
        "template.write",
        json!({ "name": name, "language": "fr", "source": source }),
    )
}

fn preview(world: &mut World, question: Value) -> Value {
    world.ask("template.preview", question)
}

fn words(preview: &Value) -> String {
    let pages = preview["words"].as_array().expect("pages");
    pages.iter().map(text).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_supplied_template_stays_as_it_is_and_its_copy_is_ones_own_in_every_language() {
    let mut world = World::starter();
    let source = text(&show(&mut world, "relance", "fr")["source"]);
    let question = json!({ "name": "relance", "language": "fr", "source": source });
    world.refuses(
        "template.write",
        question,
        RefusalKind::Refused,
        "template-supplied",
    );
    world.refuses(
        "template.remove",
        json!({ "name": "relance" }),
        RefusalKind::Refused,
        "template-supplied",
    );
    let name = text(&world.ask("template.duplicate", json!({ "name": "relance" }))["name"]);
    assert_eq!(name, "reminder-copy");
    let titles: Vec<String> = ["fr", "nl", "de", "en"]
        .map(|language| text(&show(&mut world, &name, language)["title"]))
        .to_vec();
    assert_eq!(
        titles,
        [
            "Relance (copie)",
            "Herinnering (kopie)",
            "Erinnerung (Kopie)",
            "Reminder (copy)"
        ]
    );
    let copy = show(&mut world, &name, "fr");
    assert_eq!(
        (&copy["supplied"], &copy["problems"]),
        (&json!(false), &json!([]))
    );
    assert_eq!(
        text(&copy["source"]),
        source.replacen("\"Relance\"", "\"Relance (copie)\"", 1)
    );
    let twice = world.ask("template.duplicate", json!({ "name": "relance" }));
    assert_eq!(twice["name"], "reminder-copy-2");
    let called = world.ask(
        "template.duplicate",
        json!({ "name": "relance", "title": "Rappel \"ferme\"" }),
    );
    assert_eq!(
        show(&mut world, &text(&called["name"]), "nl")["title"],
        "Rappel \"ferme\""
    );
}

#[test]
fn a_template_is_begun_with_what_it_must_say_and_compiles_at_once() {
    let mut world = World::starter();
    for language in ["fr", "nl", "de", "en"] {
        let title = "Chômage : l’artiste d’à côté";
        let question = json!({ "title": title, "language": language });
        let name = text(&world.ask("template.create", question)["name"]);
        let template = show(&mut world, &name, language);
        assert_eq!(
            (&template["title"], &template["problems"]),
            (&json!(title), &json!([]))
        );
        let to = json!({ "template": name, "language": language, "to": "federal/employment" });
        world.ask("letter.compose", to);
    }
    world.refuses(
        "template.create",
        json!({ "title": " ", "language": "fr" }),
        RefusalKind::Usage,
        "field-missing",
    );
}

#[test]
fn what_is_typed_is_kept_whether_it_compiles_or_not() {
    let mut world = World::starter();
    let name = text(&world.ask("template.duplicate", json!({ "name": "relance" }))["name"]);
    let source = text(&show(&mut world, &name, "fr")["source"]);
    let broken = source.replace("{{acknowledgement_date}}", "{{acknowledgment_date}}");
    let answer = write(&mut world, &name, &broken);
    let problem = &answer["problems"][0];
    assert_eq!(problem["code"], "unknown-field");
    assert_eq!(problem["nearest"], "acknowledgement_date");
    let line = broken
        .lines()
        .nth(problem["line"].as_u64().expect("a line") as usize - 1)
        .expect("it is there");
    let column = problem["column"].as_u64().expect("a column") as usize - 1;
    let at: String = line
        .chars()
        .skip(column)
        .take("acknowledgment_date".len())
        .collect();
    assert_eq!(at, "acknowledgment_date");
    // The front matter still says what it is called, and which fields there are.
    assert_eq!(answer["title"], "Relance (copie)");
    let fields = answer["fields"].as_array().expect("fields");
    assert!(
        fields.iter().any(|field| field["name"] == "reply_by"),
        "{answer}"
    );
    world.reopen();
    assert_eq!(text(&show(&mut world, &name, "fr")["source"]), broken);
    for name in ["", "../x", "Été", "a/b", ".bin"] {
        let question = json!({ "name": name, "language": "fr", "source": source });
        world.refuses("template.write", question, RefusalKind::Input, "bad-value");
    }
}

#[test]
fn a_word_that_resembles_nothing_is_said_without_a_nearest_one() {
    let mut world = World::starter();
    let source = text(&show(&mut world, "question", "fr")["source"]);
    let typed = source.replace("+++\n\n", "+++\n\n{{qqqqqqqqqq}}\n\n");
    let question = json!({ "name": "question", "language": "fr", "source": typed });
    let problem = preview(&mut world, question)["problems"][0].clone();
    assert_eq!(
        (&problem["nearest"], &problem["code"]),
        (&Value::Null, &json!("unknown-field"))
    );
    let message = text(&problem["message"]);
    assert!(
        !message.contains("“”") && !message.contains("nearest"),
        "{message}"
    );
}

#[test]
fn a_preview_is_the_page_with_the_examples_the_template_gives() {
    let mut world = World::starter();
    for language in ["fr", "nl", "de", "en"] {
        let answer = preview(
            &mut world,
            json!({ "name": "relance", "language": language, "to": "federal/employment" }),
        );
        assert_eq!(answer["recipient_name"], "David Clarinval");
        assert_eq!(answer["problems"], json!([]));
        let words = words(&answer);
        assert!(!words.contains("[previous_"), "{words}");
        assert!(words.contains("2026/046"), "{words}");
        assert!(text(&answer["pages"][0]).starts_with("<svg"));
        assert!(answer["word_count"].as_u64().expect("words") > 80);
        let source = text(&show(&mut world, "relance", language)["source"]);
        let lines = source.lines().count() as u64;
        for block in answer["blocks"].as_array().expect("blocks") {
            let (first, last) = (
                block[0].as_u64().expect("a line"),
                block[1].as_u64().expect("a line"),
            );
            assert!(first <= last && last <= lines, "{block} of {lines}");
        }
    }
}

#[test]
fn each_block_of_a_preview_bears_the_words_of_its_lines() {
    let mut world = World::starter();
    let source = "+++\ntitle = \"T\"\nabout = \"A\"\nsubject = \"S\"\n+++\n\nPremier paragraphe.\n\n- un point\n- un autre point\n\n{{own_paragraph}}\n\nDernier paragraphe.\n";
    let name =
        text(&world.ask("template.create", json!({ "title": "T", "language": "fr" }))["name"]);
    write(&mut world, &name, source);
    let answer = preview(&mut world, json!({ "name": name, "language": "fr" }));
    assert_eq!(
        answer["blocks"],
        json!([[7, 7], [9, 9], [10, 10], [12, 12], [14, 14]])
    );
    let page = text(&answer["pages"][0]);
    for (block, word) in [
        (0, "Premier"),
        (1, "point"),
        (2, "autre"),
        (3, "propres"),
        (4, "Dernier"),
    ] {
        let begins = format!(" data-block=\"{block}\"");
        let group: String = page
            .split("<g data-part=\"body\"")
            .filter(|group| group.starts_with(&begins))
            .collect();
        assert!(group.contains(word), "{block} {word}: {group}");
    }
}

#[test]
fn what_is_typed_is_drawn_before_it_is_kept_and_a_broken_text_has_no_page() {
    let mut world = World::starter();
    let source = text(&show(&mut world, "question", "fr")["source"]);
    let typed = source.replace("+++\n\n", "+++\n\nTout nouveau.\n\n");
    let answer = preview(
        &mut world,
        json!({ "name": "question", "language": "fr", "source": typed }),
    );
    assert!(words(&answer).contains("Tout nouveau."), "{answer}");
    assert_eq!(text(&show(&mut world, "question", "fr")["source"]), source);
    for broken in [
        "",
        "+++\n",
        "no front matter",
        "+++\ntitle = 1\n+++\n\na",
        &source.replace("{{", "{{{"),
    ] {
        let answer = preview(
            &mut world,
            json!({ "name": "question", "language": "fr", "source": broken }),
        );
        assert_eq!(answer["pages"], json!([]), "{broken}");
        assert_ne!(answer["problems"], json!([]), "{broken}");
    }
    world.refuses(
        "template.preview",
        json!({ "name": "none", "language": "fr" }),
        RefusalKind::Input,
        "unknown-template",
    );
    let nobody = json!({ "name": "question", "language": "fr", "to": "none" });
    world.refuses(
        "template.preview",
        nobody,
        RefusalKind::NotFound,
        "not-found",
    );
    // An empty desk knows nobody: the page is drawn all the same.
    let mut empty = World::new();
    let answer = preview(&mut empty, json!({ "name": "question", "language": "nl" }));
    assert_eq!(
        (
            answer["pages"].as_array().map(Vec::len),
            &answer["recipient"]
        ),
        (Some(1), &Value::Null)
    );
}

#[test]
fn a_template_comes_back_from_the_bin_until_thirty_days_passed() {
    let mut world = World::starter();
    let name = text(&world.ask("template.duplicate", json!({ "name": "question" }))["name"]);
    let before = text(&show(&mut world, &name, "de")["source"]);
    let dutch = world.ask("template.remove", json!({ "name": name, "language": "nl" }));
    let languages = |world: &mut World| {
        let list = world.ask("template.list", json!(null));
        let rows = list.as_array().expect("rows").clone();
        rows.into_iter()
            .find(|row| row["name"] == name.as_str())
            .map(|row| row["languages"].clone())
    };
    assert_eq!(languages(&mut world), Some(json!(["fr", "de", "en"])));
    world.on("2026-11-25");
    let whole = world.ask("template.remove", json!({ "name": name }));
    assert_eq!(languages(&mut world), None);
    assert_eq!(
        world.ask("template.restore", json!({ "bin": whole["bin"] }))["name"],
        name.as_str()
    );
    world.ask("template.restore", json!({ "bin": dutch["bin"] }));
    assert_eq!(languages(&mut world), Some(json!(["fr", "nl", "de", "en"])));
    assert_eq!(text(&show(&mut world, &name, "de")["source"]), before);
    let again = json!({ "bin": whole["bin"] });
    world.refuses(
        "template.restore",
        again,
        RefusalKind::NotFound,
        "not-found",
    );
    world.refuses(
        "template.restore",
        json!({ "bin": "../../x" }),
        RefusalKind::NotFound,
        "not-found",
    );
    // Another took its place meanwhile: neither is written over.
    let binned = world.ask("template.remove", json!({ "name": name, "language": "fr" }));
    write(&mut world, &name, &before);
    world.refuses(
        "template.restore",
        json!({ "bin": binned["bin"] }),
        RefusalKind::Refused,
        "already-exists",
    );
    // Thirty days later the next to be thrown away takes it out for good.
    world.on("2027-01-02");
    world.ask("template.remove", json!({ "name": name, "language": "en" }));
    world.refuses(
        "template.restore",
        json!({ "bin": binned["bin"] }),
        RefusalKind::NotFound,
        "not-found",
    );
}
