//! Where a letter goes: the seat is proposed, the person confirms or adds, and what was confirmed long ago is asked again.

use api::refusal::RefusalKind;
use model::Language;
use serde_json::{Value, json};

use crate::world::{World, text};

fn state(world: &mut World, post: &str) -> (String, String) {
    let holder = world.ask("directory.holder", json!({ "post": post }))[0].clone();
    (
        text(&holder["address_state"]),
        text(&holder["address_note"]),
    )
}

fn blerot(post: &str) -> Value {
    json!({ "post": post, "language": "fr", "street": "Rue Ernest Blerot 1", "postcode": "1070",
        "city": "Anderlecht", "source": "site du cabinet" })
}

#[test]
fn a_seat_is_proposed_then_confirmed_with_one_word_and_the_warning_is_gone() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    assert_eq!(state(&mut world, "federal/employment").0, "proposed");
    assert!(
        world
            .codes(&letter)
            .contains(&"address-proposed".to_owned())
    );
    let answer = world.ask(
        "address.confirm",
        json!({ "post": "federal/employment", "language": "fr" }),
    );
    assert_eq!(answer["checked_on"], "2026-11-24");
    assert!(!text(&answer["source"]).is_empty());
    assert_eq!(state(&mut world, "federal/employment").0, "confirmed");
    assert!(
        !world
            .codes(&letter)
            .iter()
            .any(|code| code.starts_with("address-")),
        "{:?}",
        world.codes(&letter)
    );
}

#[test]
fn a_confirmation_is_of_its_post_and_not_of_the_whole_government() {
    let mut world = World::starter();
    world.ask("address.confirm", json!({ "post": "federal/employment" }));
    assert_eq!(state(&mut world, "federal/justice").0, "proposed");
}

#[test]
fn what_was_confirmed_more_than_six_months_ago_is_to_be_confirmed_again() {
    let mut world = World::starter();
    world.ask("address.confirm", json!({ "post": "federal/employment" }));
    world.on("2027-05-24");
    assert_eq!(state(&mut world, "federal/employment").0, "confirmed");
    world.on("2027-05-25");
    assert_eq!(state(&mut world, "federal/employment").0, "to-confirm");
    let letter = world.plain().composed();
    assert!(
        world
            .codes(&letter)
            .contains(&"address-to-confirm".to_owned())
    );
}

#[test]
fn an_address_added_by_the_person_is_dated_today_and_used() {
    let mut world = World::starter();
    let answer = world.ask("address.add", blerot("federal/employment"));
    assert_eq!(
        (&answer["checked_on"], &answer["source"]),
        (&json!("2026-11-24"), &json!("site du cabinet"))
    );
    let letter = world.plain().composed();
    let pages = world.pages(&letter);
    assert!(
        pages.contains("Rue Ernest Blerot 1") && pages.contains("1070 ANDERLECHT"),
        "{pages}"
    );
}

#[test]
fn where_no_address_is_known_the_letter_is_blocked_until_one_is_added() {
    let mut world = World::starter();
    let post = "cocof/member-audrey-henry";
    let letter = world.plain().to(post).composed();
    assert_eq!(state(&mut world, post).0, "missing");
    let refusal = world.refused("letter.export", json!({ "id": letter }));
    assert!(
        refusal
            .notices
            .iter()
            .any(|notice| notice.code.slug() == "no-address"),
        "{refusal:?}"
    );
    world.ask("address.add", blerot(post));
    assert!(world.export(&letter)["reference"].is_string());
    let question = json!({ "post": "cocof/head-of-government" });
    world.refuses(
        "address.confirm",
        question,
        RefusalKind::NotFound,
        "not-found",
    );
}

#[test]
fn an_address_needs_street_postcode_town_and_source() {
    let mut world = World::starter();
    for field in ["street", "postcode", "city", "source"] {
        let mut question = blerot("federal/employment");
        question[field] = json!("  ");
        world.refuses("address.add", question, RefusalKind::Usage, "field-missing");
    }
    let question = blerot("federal/nothing");
    world.refuses("address.add", question, RefusalKind::NotFound, "not-found");
}

#[test]
fn the_block_the_salutation_and_the_closing_belong_together() {
    let mut world = World::starter();
    for (post, language) in [
        ("wallonia/economy", Language::Fr),
        ("flanders/education", Language::Nl),
        ("dg/education", Language::De),
    ] {
        let shown = world.ask(
            "address.show",
            json!({ "post": post, "language": language }),
        );
        let block = shown["block"].as_array().expect("lines");
        assert!(block.len() >= 4, "{shown}");
        let salutation = text(&shown["salutation"]);
        if language == Language::Fr {
            // The closing repeats the title of the salutation word for word.
            let title = salutation.trim_end_matches([',', ' ']);
            assert!(text(&shown["valediction"]).contains(title), "{shown}");
        }
        let letter = world.plain().to(post).in_language(language).composed();
        // The page may break a long line.
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        let pages = squeezed(&world.pages(&letter));
        for line in block {
            assert!(
                pages.contains(&squeezed(&text(line))),
                "{line} is missing in\n{pages}"
            );
        }
    }
}

#[test]
fn two_addresses_in_one_language_give_the_one_confirmed_last() {
    let mut world = World::starter();
    world.ask("address.add", blerot("federal/employment"));
    world.on("2026-12-01");
    let mut later = blerot("federal/employment");
    later["street"] = json!("Rue Haute 7");
    world.ask("address.add", later);
    let letter = world.plain().composed();
    assert!(world.pages(&letter).contains("Rue Haute 7"));
}

#[test]
fn the_holder_of_the_day_asked_for_is_the_one_written_to() {
    let mut world = World::starter();
    let question = json!({ "post": "federal/employment", "language": "fr", "on": "2024-01-15" });
    let shown = world.ask("address.show", question);
    let told = shown["notices"].as_array().expect("notices");
    let notice = told
        .iter()
        .find(|notice| notice["code"] == "mandate-later")
        .expect("nobody is known for that day");
    assert!(
        text(&notice["message"]).contains("15 January 2024"),
        "{notice}"
    );
}

#[test]
fn a_seat_that_is_confirmed_in_one_language_keeps_its_others() {
    let mut world = World::starter();
    let before = world.ask(
        "address.show",
        json!({ "post": "federal/employment", "language": "nl" }),
    );
    world.ask(
        "address.confirm",
        json!({ "post": "federal/employment", "language": "fr" }),
    );
    let french = world.ask(
        "address.show",
        json!({ "post": "federal/employment", "language": "fr" }),
    );
    let after = world.ask(
        "address.show",
        json!({ "post": "federal/employment", "language": "nl" }),
    );
    let last = |shown: &Value| {
        let block = shown["block"].as_array().expect("a block").clone();
        block[block.len() - 2..].to_vec()
    };
    assert_eq!(last(&after), last(&before), "{after}");
    assert_ne!(last(&after), last(&french));
    let codes = |shown: &Value| {
        let notices = shown["notices"].as_array().expect("notices").clone();
        notices
            .iter()
            .map(|one| text(&one["code"]))
            .collect::<Vec<_>>()
    };
    let asks = |code: &String| code.starts_with("address-");
    assert!(!codes(&french).iter().any(asks), "{french}");
    assert!(codes(&after).iter().any(asks), "{after}");
}
