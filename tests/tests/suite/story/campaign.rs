//! One text to many offices: who gets a letter, in which language, with which words of their own.

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{TODAY, World, text};

fn employment(world: &mut World) -> Value {
    world.ask(
        "campaign.compose",
        json!({ "template": "position", "competence": "employment", "on": "2026-11-24" }),
    )
}

fn rows(campaign: &Value, part: &str) -> Vec<Value> {
    campaign[part].as_array().expect("a list").clone()
}

fn row<'a>(campaign: &'a Value, post: &str) -> &'a Value {
    campaign["letters"]
        .as_array()
        .expect("a list")
        .iter()
        .find(|row| row["post"] == post)
        .unwrap_or_else(|| panic!("no letter to {post}: {campaign}"))
}

fn body(world: &mut World, letter: &Value) -> String {
    let shown = world.show(letter.as_str().expect("an id"));
    text(&shown["versions"][0]["body"])
}

#[test]
fn every_office_of_a_competence_gets_a_letter_with_its_reason_and_language() {
    let mut world = World::starter();
    let campaign = employment(&mut world);
    let federal = row(&campaign, "federal/employment");
    assert_eq!(federal["lang"], "fr");
    assert!(text(&federal["reason"]).contains("Employment"), "{federal}");
    let flemish = rows(&campaign, "letters")
        .into_iter()
        .find(|row| row["government"] == "flanders")
        .expect("a Flemish office answers for Employment");
    assert_eq!(flemish["lang"], "nl");
    for letter in rows(&campaign, "letters") {
        let taken = letter["lang_chain"]
            .as_array()
            .expect("a chain")
            .iter()
            .filter(|step| step["taken"] == true)
            .count();
        assert_eq!(taken, 1, "{letter}");
    }
}

#[test]
fn a_campaign_to_nobody_says_what_to_give() {
    let mut world = World::starter();
    for (asked, kind, code) in [
        (json!({}), RefusalKind::Input, "no-recipient-asked"),
        (
            json!({ "competence": "astrology" }),
            RefusalKind::Input,
            "unknown-competence",
        ),
    ] {
        let mut question = asked;
        question["template"] = json!("position");
        world.refuses("campaign.compose", question, kind, code);
    }
    assert_eq!(
        rows(&world.ask("campaign.list", json!({})), "rows"),
        Vec::<Value>::new()
    );
}

#[test]
fn own_words_survive_every_change_of_the_common_text() {
    let mut world = World::starter();
    let campaign = employment(&mut world);
    let id = campaign["id"].clone();
    world.ask(
        "campaign.set",
        json!({ "id": id, "to": ["federal/employment"], "paragraph": "À vous seul.\n" }),
    );
    let campaign = world.ask(
        "campaign.edit",
        json!({ "id": id, "text": "fr", "body": "Premier.\n\n{{own_paragraph}}\n\nDernier.\n" }),
    );
    let letter = row(&campaign, "federal/employment")["letter"].clone();
    assert_eq!(
        body(&mut world, &letter),
        "Premier.\n\nÀ vous seul.\n\nDernier.\n"
    );
    world.ask("desk.undo", json!(null));
    assert!(body(&mut world, &letter).contains("À vous seul."));
    world.ask("desk.undo", json!(null));
    assert!(!body(&mut world, &letter).contains("À vous seul."));
}

#[test]
fn a_letter_written_on_by_hand_keeps_its_text_until_it_rejoins() {
    let mut world = World::starter();
    let campaign = employment(&mut world);
    let id = campaign["id"].clone();
    let letter = row(&campaign, "federal/employment")["letter"].clone();
    world.ask(
        "letter.version",
        json!({ "id": letter, "language": "fr", "body": "De ma main.\n" }),
    );
    let campaign = world.ask(
        "campaign.edit",
        json!({ "id": id, "text": "fr", "body": "Le texte commun.\n" }),
    );
    let shown = row(&campaign, "federal/employment").clone();
    assert_eq!(shown["by_hand"], true);
    assert_eq!(body(&mut world, &letter), "De ma main.\n");
    // Words of its own would not reach it, and are not taken as if they did.
    world.refuses(
        "campaign.set",
        json!({ "id": id, "to": ["federal/employment"], "paragraph": "À vous seul." }),
        RefusalKind::Refused,
        "letter-by-hand",
    );
    let campaign = world.ask(
        "campaign.set",
        json!({ "id": id, "to": ["federal/employment"], "rejoin": true }),
    );
    assert_eq!(row(&campaign, "federal/employment")["by_hand"], false);
    assert_eq!(body(&mut world, &letter), "Le texte commun.\n");
}

#[test]
fn an_office_that_is_unticked_says_so_and_keeps_its_letter() {
    let mut world = World::starter();
    let campaign = employment(&mut world);
    let campaign = world.ask(
        "campaign.set",
        json!({ "id": campaign["id"], "to": ["federal/employment"], "include": false }),
    );
    let left: Vec<Value> = rows(&campaign, "left_out");
    assert!(
        left.iter()
            .any(|row| row["post"] == "federal/employment" && row["code"] == "unticked"),
        "{left:?}"
    );
    assert_eq!(row(&campaign, "federal/employment")["included"], false);
}

#[test]
fn a_language_asked_for_one_office_takes_the_text_of_that_language() {
    let mut world = World::starter();
    let campaign = employment(&mut world);
    let id = campaign["id"].clone();
    let set =
        |language: &str| json!({ "id": id, "to": ["federal/employment"], "language": language });
    let campaign = world.ask("campaign.set", set("de"));
    let shown = row(&campaign, "federal/employment").clone();
    assert_eq!(shown["lang"], "de");
    assert!(body(&mut world, &shown["letter"]).contains("Wir bitten Sie daher"));
    let campaign = world.ask("campaign.set", set("auto"));
    let shown = row(&campaign, "federal/employment").clone();
    assert_eq!(shown["lang"], "fr");
    let versions = world.show(&text(&shown["letter"]))["versions"].clone();
    assert_eq!(versions.as_array().map(Vec::len), Some(1), "{versions}");
}

#[test]
fn looked_up_as_of_another_day_an_office_that_is_held_by_then_gets_its_letter() {
    let mut world = World::starter();
    let campaign = world.ask(
        "campaign.compose",
        json!({ "template": "position", "to": ["federal/employment"], "on": "2019-01-01" }),
    );
    assert!(rows(&campaign, "letters").is_empty());
    assert_eq!(campaign["left_out"][0]["code"], "mandate-later");
    let id = campaign["id"].clone();
    let again = json!({ "id": id, "on": "2026-11-24" });
    let rehearsed = json!({ "id": id, "on": "2026-11-24", "dry_run": true });
    assert_eq!(
        rows(&world.ask("campaign.edit", rehearsed), "letters").len(),
        1
    );
    assert!(rows(&world.ask("campaign.show", json!({ "id": id })), "letters").is_empty());
    let renewed = world.ask("campaign.edit", again);
    let row = row(&renewed, "federal/employment");
    assert_eq!(row["person"], "David Clarinval");
    assert_eq!(row["included"], true);
    assert!(rows(&renewed, "left_out").is_empty(), "{renewed}");
    world.ask("desk.undo", json!(null));
    assert!(rows(&world.ask("campaign.show", json!({ "id": id })), "letters").is_empty());
}

#[test]
fn looked_up_anew_a_second_hat_of_one_person_is_folded_into_the_first() {
    let mut world = World::starter();
    let early = world.ask(
        "campaign.compose",
        json!({ "template": "position", "to": ["wallonia/health", "fwb/health"], "on": "1990-01-01" }),
    );
    assert_eq!(rows(&early, "left_out").len(), 2);
    let renewed = world.ask(
        "campaign.edit",
        json!({ "id": early["id"], "on": "2026-11-24" }),
    );
    assert_eq!(
        row(&renewed, "wallonia/health")["person"],
        "Yves Coppieters"
    );
    assert_eq!(rows(&renewed, "letters").len(), 1);
    assert_eq!(renewed["folded"][0]["into"], "wallonia/health");
    assert!(rows(&renewed, "left_out").is_empty());
}

#[test]
fn a_letter_that_left_names_whom_it_went_to_whatever_day_the_campaign_moves_to() {
    let mut world = World::starter();
    let campaign = world.ask(
        "campaign.compose",
        json!({ "template": "question", "to": ["federal/employment", "federal/justice"],
            "bodies": { "fr": "Un mot." }, "subjects": { "fr": "Statut" }, "language": "fr" }),
    );
    let letter = row(&campaign, "federal/employment")["letter"].clone();
    world.export(&text(&letter));
    world.record(&text(&letter), TODAY);
    let moved = world.ask(
        "campaign.edit",
        json!({ "id": campaign["id"], "on": "2019-01-01" }),
    );
    assert_eq!(
        row(&moved, "federal/employment")["person"],
        "David Clarinval"
    );
}

#[test]
fn a_value_of_one_field_leaves_the_others_as_they_are() {
    let mut world = World::starter();
    let made = world.ask(
        "campaign.compose",
        json!({ "template": "position", "competence": "employment" }),
    );
    let fill = |world: &mut World, fields: Value| {
        let question = json!({ "id": made["id"], "text": "fr", "fields": fields });
        let shown = world.ask("campaign.edit", question);
        let texts = shown["texts"].as_array().expect("texts").clone();
        let text = texts.into_iter().find(|text| text["language"] == "fr");
        text.expect("French")["fields"].clone()
    };
    fill(&mut world, json!({ "subject_matter": "le statut" }));
    let both = json!({ "subject_matter": "le statut", "situation": "Rien." });
    assert_eq!(fill(&mut world, json!({ "situation": "Rien." })), both);
    // An empty text takes its value away.
    let left = json!({ "situation": "Rien." });
    assert_eq!(fill(&mut world, json!({ "subject_matter": " " })), left);
}

#[test]
fn a_campaign_whose_subject_is_not_written_yet_is_called_as_its_template() {
    let mut world = World::starter();
    let to = ["federal/employment", "flanders/education"];
    let campaign = world.ask(
        "campaign.compose",
        json!({ "template": "position", "to": to, "on": TODAY }),
    );
    let name = text(&campaign["name"]);
    assert!(!name.is_empty() && !name.contains("{{"), "{name}");
    let titled = world.ask("template.list", json!(null));
    assert!(titled.to_string().contains(&name), "{name}");
}
