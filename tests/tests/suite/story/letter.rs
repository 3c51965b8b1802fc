//! Writing: a template's words, addressed to a post, in three languages; the bin, copies and versions.

use api::refusal::RefusalKind;
use model::Language;
use serde_json::json;

use crate::world::{World, text};

/// The table has English forms for the institutions of the Union alone.
fn post(language: Language) -> &'static str {
    match language {
        Language::En => "eu/employment",
        Language::Fr | Language::Nl | Language::De => "federal/employment",
    }
}

#[test]
fn a_letter_is_composed_in_french_dutch_and_german_by_the_rules_of_each() {
    let mut world = World::starter();
    for (language, post, salutation, place) in [
        (
            Language::Fr,
            "wallonia/economy",
            "Monsieur le",
            "Bruxelles, le 24 novembre 2026",
        ),
        (
            Language::Nl,
            "flanders/education",
            "Mevrouw de minister,",
            "Brussel, 24 november 2026",
        ),
        (
            Language::De,
            "dg/education",
            "Sehr geehrter Herr Minister,",
            "Brüssel, den 24. November 2026",
        ),
    ] {
        let letter = world
            .letter("question")
            .to(post)
            .in_language(language)
            .with_examples()
            .composed();
        let pages = world.pages(&letter);
        assert!(pages.contains(salutation), "{language}\n{pages}");
        assert!(pages.contains(place), "{language}\n{pages}");
        assert_eq!(
            world
                .codes(&letter)
                .iter()
                .filter(|code| *code == "empty-field")
                .count(),
            0
        );
        assert!(world.export(&letter)["reference"].is_string());
    }
}

#[test]
fn every_supplied_template_makes_a_letter_in_four_languages_that_only_its_fields_block() {
    let mut world = World::starter();
    let names = world.ask("template.list", json!(null));
    for row in names.as_array().expect("templates") {
        let name = text(&row["name"]);
        for language in Language::ALL {
            let letter = world
                .letter(&name)
                .to(post(language))
                .in_language(language)
                .with_examples()
                .composed();
            let blocking: Vec<_> = world
                .notices(&letter)
                .into_iter()
                .filter(|notice| notice["severity"] == "block")
                // A reminder names the letter it follows; this one follows none.
                .filter(|notice| {
                    !notice["where"]["field"]
                        .as_str()
                        .is_some_and(|f| f.starts_with("previous_"))
                })
                .collect();
            assert!(blocking.is_empty(), "{name} {language}: {blocking:?}");
        }
    }
}

#[test]
fn the_page_says_draft_until_the_letter_has_its_number() {
    let mut world = World::starter();
    for (language, mark) in [
        (Language::Fr, "Projet"),
        (Language::Nl, "Ontwerp"),
        (Language::De, "Entwurf"),
        (Language::En, "Draft"),
    ] {
        let letter = world
            .letter("question")
            .to(post(language))
            .in_language(language)
            .with_examples()
            .composed();
        let before = world.pages(&letter).to_lowercase();
        assert!(
            before.contains(&mark.to_lowercase()),
            "{language}\n{before}"
        );
        let reference = text(&world.export(&letter)["reference"]);
        let after = world.pages(&letter);
        assert!(after.contains(&reference), "{language}\n{after}");
        assert!(
            !after.to_lowercase().contains(&mark.to_lowercase()),
            "{language}\n{after}"
        );
    }
}

#[test]
fn a_discarded_draft_lies_in_the_bin_and_comes_back() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let rows = |world: &mut World, binned: bool| {
        let list = world.ask("letter.list", json!({ "binned": binned }));
        list["rows"].as_array().expect("rows").len()
    };
    let answer = world.ask("letter.discard", json!({ "id": letter }));
    assert_eq!(answer["state"], "draft");
    assert_eq!((rows(&mut world, false), rows(&mut world, true)), (0, 1));
    world.ask("letter.restore", json!({ "id": letter }));
    assert_eq!((rows(&mut world, false), rows(&mut world, true)), (1, 0));
}

#[test]
fn a_letter_in_the_bin_is_not_exported_before_it_is_taken_out() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    world.ask("letter.discard", json!({ "id": letter }));
    world.refuses(
        "letter.export",
        json!({ "id": letter }),
        RefusalKind::Refused,
        "letter-in-bin",
    );
    world.refuses(
        "letter.version",
        json!({ "id": letter, "language": "fr", "subject": "Autre" }),
        RefusalKind::Refused,
        "letter-in-bin",
    );
    world.ask("letter.restore", json!({ "id": letter }));
    assert_eq!(world.export(&letter)["reference"], "2026/001");
}

#[test]
fn a_discarded_numbered_letter_leaves_its_number_and_the_reason() {
    let mut world = World::starter();
    let letter = world.plain().exported();
    let answer = world.ask(
        "letter.discard",
        json!({ "id": letter, "reason": "Écrite deux fois" }),
    );
    assert_eq!(answer["state"], "void");
    let shown = world.show(&letter);
    assert_eq!(
        (&shown["state"], &shown["reference"]),
        (&json!("void"), &json!("2026/001"))
    );
    let kept: (String, Option<String>) = world.behind_its_back(|connection| {
        let sql = "SELECT kind, text FROM event WHERE kind = 'voided'";
        connection
            .query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
            .expect("an event")
    });
    assert_eq!(kept.1.as_deref(), Some("Écrite deux fois"));
    let next = world.plain().exported();
    assert_eq!(world.show(&next)["reference"], "2026/002");
    let record = json!({ "letters": [letter], "channel": "post", "on": "2026-11-24" });
    world.refuses(
        "dispatch.record",
        record,
        RefusalKind::Refused,
        "letter-void",
    );
}

#[test]
fn a_copy_of_a_sent_letter_has_its_words_and_neither_number_nor_date() {
    let mut world = World::starter();
    let enclosure = world.file("note.pdf", b"%PDF-1.7 note");
    let letter = world
        .plain()
        .dated("2026-11-20")
        .enclosing(&enclosure)
        .exported();
    world.record(&letter, "2026-11-24");
    let copied = world.ask("letter.duplicate", json!({ "id": letter }));
    let copy = text(&copied["id"]);
    assert_eq!(copied["state"], "draft");
    assert_eq!(copied["reference"], json!(null));
    let (was, is) = (world.show(&letter), world.show(&copy));
    assert_eq!(is["state"], "draft");
    assert_eq!(
        (&is["reference"], &is["date"]),
        (&json!(null), &json!(null))
    );
    assert_eq!(is["versions"][0]["body"], was["versions"][0]["body"]);
    assert_eq!(
        is["enclosures"][0]["sha256"],
        was["enclosures"][0]["sha256"]
    );
    let edit = json!({ "id": copy, "language": "fr", "subject": "Une suite" });
    world.ask("letter.version", edit);
    assert_eq!(
        world.show(&letter)["versions"][0]["subject"],
        was["versions"][0]["subject"]
    );
    assert_eq!(world.export(&copy)["reference"], "2026/002");
}

#[test]
fn a_second_language_is_added_from_the_template_and_chosen_to_be_sent() {
    let mut world = World::starter();
    let letter = world
        .letter("question")
        .to("federal/employment")
        .in_language(Language::Fr)
        .with_examples()
        .composed();
    let shown = world.ask("letter.version", json!({ "id": letter, "language": "nl" }));
    let versions = shown["versions"].as_array().expect("versions");
    assert_eq!(versions.len(), 2);
    assert_eq!(
        (&versions[0]["send"], &versions[1]["send"]),
        (&json!(true), &json!(false))
    );
    assert!(
        text(&versions[1]["body"]).contains("coöperatie"),
        "{}",
        versions[1]["body"]
    );
    let shown = world.ask(
        "letter.version",
        json!({ "id": letter, "language": "nl", "send": true }),
    );
    let versions = shown["versions"].as_array().expect("versions");
    assert_eq!(
        (&versions[0]["send"], &versions[1]["send"]),
        (&json!(false), &json!(true))
    );
    assert!(world.pages(&letter).contains("Brussel, 24 november 2026"));
}

#[test]
fn taking_out_a_language_that_is_not_there_is_refused_and_adds_none() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let question = json!({ "id": letter, "language": "de", "remove": true });
    world.refuses(
        "letter.version",
        question,
        RefusalKind::Refused,
        "version-missing",
    );
    assert_eq!(
        world.show(&letter)["versions"]
            .as_array()
            .expect("versions")
            .len(),
        1
    );
    let question = json!({ "id": letter, "language": "fr", "remove": true });
    world.refuses(
        "letter.version",
        question,
        RefusalKind::Refused,
        "last-version",
    );
}

#[test]
fn an_earlier_state_is_kept_under_the_name_it_was_given() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    world.ask(
        "letter.version",
        json!({ "id": letter, "language": "fr", "name": "Avant relecture" }),
    );
    world.on("2026-11-25");
    world.ask(
        "letter.version",
        json!({ "id": letter, "language": "fr", "body": "Tout autre." }),
    );
    let kept = world.ask("letter.revision", json!({ "id": letter, "language": "fr" }));
    let names: Vec<_> = kept["revisions"]
        .as_array()
        .expect("revisions")
        .iter()
        .map(|r| r["name"].clone())
        .collect();
    assert!(names.contains(&json!("Avant relecture")), "{kept}");
    assert!(
        text(&kept["revisions"][0]["version"]["body"]).contains("Une première phrase"),
        "{kept}"
    );
    // Taken up again, the step says so.
    let earlier = &kept["revisions"][0]["version"];
    world.ask(
        "letter.version",
        json!({ "id": letter, "language": "fr", "subject": earlier["subject"], "body": earlier["body"],
            "salutation": "", "valediction": "" }),
    );
    let status = world.ask("desk.status", json!(null));
    assert_eq!(status["undo"], "Earlier version restored");
}

#[test]
fn the_file_is_named_after_date_office_subject_and_language() {
    let mut world = World::starter();
    let letter = world
        .plain()
        .about("employment")
        .subject("Demande d’entretien")
        .composed();
    assert_eq!(
        world.show(&letter)["file_name"],
        "2026-11-24_ministre-emploi_demande-d-entretien_fr.pdf"
    );
}

#[test]
fn the_file_names_the_government_as_the_letter_does() {
    let mut world = World::starter();
    let pattern = json!({ "key": "file_name_pattern", "value": "{government}_{lang}" });
    world.ask("setting.set", pattern);
    for (post, language, name) in [
        ("federal/employment", Language::Fr, "federal_fr.pdf"),
        ("flanders/education", Language::Nl, "vlaanderen_nl.pdf"),
        ("flanders/education", Language::Fr, "flandre_fr.pdf"),
        ("flanders/education", Language::De, "flandern_de.pdf"),
    ] {
        let letter = world.letter("question").to(post).in_language(language);
        let letter = letter.with_examples().composed();
        assert_eq!(world.show(&letter)["file_name"], name, "{post}");
    }
}

#[test]
fn a_letter_to_nobody_in_a_language_without_template_says_what_is_missing() {
    let mut world = World::starter();
    world.refuses(
        "letter.compose",
        json!({ "template": "questoin" }),
        RefusalKind::Input,
        "unknown-template",
    );
    let refusal = world.letter("question").to("federal/nothing").refused();
    assert_eq!(
        (refusal.kind, refusal.code.as_str()),
        (RefusalKind::NotFound, "not-found")
    );
    let refusal = world.plain().enclosing("/nowhere/note.pdf").refused();
    assert_eq!(
        (refusal.kind, refusal.code.as_str()),
        (RefusalKind::Input, "file-unreadable")
    );
}

#[test]
fn a_further_language_does_not_take_over_words_of_the_first() {
    let mut world = World::starter();
    let letter = world
        .letter("position")
        .to("federal/employment")
        .in_language(Language::Fr)
        .composed();
    let fields = json!({ "subject_matter": "le statut des artistes", "situation": "Claire Hanssens, 2026/12" });
    world.ask(
        "letter.version",
        json!({ "id": letter, "language": "fr", "fields": fields }),
    );
    let shown = world.ask("letter.version", json!({ "id": letter, "language": "nl" }));
    let versions = shown["versions"].as_array().expect("versions");
    let dutch = versions
        .iter()
        .find(|version| version["lang"] == "nl")
        .expect("Dutch");
    assert_eq!(
        dutch["given"],
        json!({ "situation": "Claire Hanssens, 2026/12" })
    );
}

#[test]
fn a_copy_to_an_office_of_the_directory_names_its_holder() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let copies = json!(["flanders/education", "Les membres de la coopérative"]);
    world.ask("letter.edit", json!({ "id": letter, "copies": copies }));
    let kept = world.show(&letter)["copies"].clone();
    let named = text(&kept[0]);
    assert!(named.starts_with("Zuhal Demir, "), "{named}");
    assert_eq!(kept[1], "Les membres de la coopérative");
    assert!(world.pages(&letter).contains("Zuhal Demir"));
}
