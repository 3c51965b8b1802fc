//! Before anything is printed: a fault of each kind is put into five letters and found there, and the same letters
//! without it are silent about it.

use model::Code;
use serde_json::{Value, json};

use super::{
    preflight_fault::{FAULTS, Fault, Spoiled},
    preflight_office_fault::OFFICE_FAULTS,
};
use crate::world::{World, codes, text};

/// Letters with a fault, and as many without.
const LETTERS: usize = 5;

/// A campaign about which there is little to say: a plain text in each language, to offices of several governments.
pub fn campaign(world: &mut World) -> Value {
    to(world, &["federal", "dg"])
}

fn to(world: &mut World, governments: &[&str]) -> Value {
    world.ask(
        "campaign.compose",
        json!({ "template": "open-letter", "governments": governments,
            "bodies": { "fr": FR, "nl": NL, "de": DE },
            "subjects": { "fr": "Le statut des artistes", "nl": "Het statuut van kunstenaars",
                "de": "Der Status von Künstlern" } }),
    )
}

pub const FR: &str = "Nous vous écrivons au nom des artistes et des indépendants de Bruxelles, dont le statut reste \
                      fragile malgré les réformes de ces dernières années et les promesses qui les ont accompagnées.\n\n\
                      Nous vous demandons de nous recevoir avant la fin de la session, et de nous dire quelle suite vous \
                      comptez donner à nos propositions.\n";
pub const NL: &str = "Wij schrijven u namens de kunstenaars en zelfstandigen van Brussel, van wie het statuut kwetsbaar \
                      blijft ondanks de hervormingen van de voorbije jaren en de beloften die ermee gepaard gingen.\n\n\
                      Wij vragen u ons te ontvangen vóór het einde van de zitting, en ons te zeggen welk gevolg u aan onze \
                      voorstellen wilt geven.\n";
pub const DE: &str = "Wir schreiben Ihnen im Namen der Künstler und Selbständigen von Brüssel, deren Status trotz der \
                      Reformen der letzten Jahre und der Versprechen, die damit verbunden waren, unsicher bleibt.\n\n\
                      Wir bitten Sie, uns vor dem Ende der Sitzungsperiode zu empfangen und uns mitzuteilen, was Sie mit \
                      unseren Vorschlägen vorhaben.\n";
pub const EN: &str = "We write to you on behalf of the artists and freelancers of Brussels, whose status remains fragile \
                      in spite of the reforms of recent years and of the promises that came with them.\n\n\
                      We ask you to receive us before the end of the session, and to tell us what you intend to do with \
                      our proposals.\n";

pub fn check(world: &mut World, campaign: &Value) -> Value {
    world.ask("campaign.check", json!({ "id": campaign["id"] }))
}

/// Codes said about one letter.
fn said(answer: &Value, letter: &str) -> Vec<String> {
    let notices = answer["notices"].as_array().expect("notices").iter();
    let of_letter: Vec<Value> = notices.filter(|n| n["letter"] == letter).cloned().collect();
    codes(&of_letter)
}

#[test]
fn a_fault_of_each_kind_is_found_in_five_letters_and_not_in_their_twins() {
    let all: Vec<&(Code, Fault)> = FAULTS.iter().chain(OFFICE_FAULTS).collect();
    for (code, spoil) in all {
        let mut world = World::starter();
        let campaign = campaign(&mut world);
        confirmed(&mut world, &campaign);
        let rows = campaign["letters"].as_array().expect("letters").clone();
        assert!(rows.len() >= LETTERS * 2, "{}", rows.len());
        // The last ones: a person who is written to twice is named at the second letter.
        let first = rows.len() - LETTERS;
        let faulty = &rows[first..];
        let clean = check(&mut world, &campaign);
        for row in faulty {
            let letter = text(&row["letter"]);
            assert!(
                !said(&clean, &letter).contains(&code.slug().to_owned()),
                "{} before: {clean}",
                code.slug()
            );
        }
        let spoiled: Vec<Spoiled> = faulty
            .iter()
            .map(|row| Spoiled {
                campaign: campaign["id"].clone(),
                row: row.clone(),
            })
            .collect();
        for letter in &spoiled {
            spoil(&mut world, letter);
        }
        let answer = check(&mut world, &campaign);
        for (place, row) in rows.iter().enumerate() {
            let found = said(&answer, &text(&row["letter"]));
            let before = said(&clean, &text(&row["letter"]));
            let slug = code.slug().to_owned();
            if place >= first {
                assert!(
                    found.contains(&slug),
                    "{slug} in {}: {found:?}",
                    row["post"]
                );
            } else if !before.contains(&slug) {
                assert!(
                    !found.contains(&slug),
                    "{slug} in the twin {}: {found:?}",
                    row["post"]
                );
            }
        }
        for notice in answer["notices"].as_array().expect("notices") {
            if notice["code"] == code.slug() {
                assert!(!text(&notice["message"]).contains('⟦'), "{notice}");
                assert!(text(&notice["fix"]).starts_with("plaidoyer "), "{notice}");
            }
        }
        counts_agree(&answer, *code);
    }
}

/// Addresses and forms of address that a person has looked at.
fn confirmed(world: &mut World, campaign: &Value) {
    for row in campaign["letters"].as_array().expect("letters") {
        world.ask(
            "address.confirm",
            json!({ "post": row["post"], "language": row["lang"] }),
        );
    }
    for notice in check(world, campaign)["notices"]
        .as_array()
        .expect("notices")
    {
        if notice["code"] == Code::FormUnsourced.slug() {
            let key = text(&notice["fix"])
                .rsplit(' ')
                .next()
                .expect("a key")
                .to_owned();
            world.ask(
                "directory.edit",
                json!({ "what": "confirm-form", "key": key }),
            );
        }
    }
}

fn counts_agree(answer: &Value, code: Code) {
    let number = |key: &str| answer[key].as_u64().expect("a number");
    assert_eq!(number("letters"), number("checked"));
    assert_eq!(
        number("letters"),
        number("ready") + number("blocked") + number("sent")
    );
    if code.severity() == model::Severity::Block {
        assert!(
            number("blocked") >= LETTERS as u64,
            "{}: {answer}",
            code.slug()
        );
    }
}

#[test]
fn batches_say_together_what_one_answer_says() {
    let mut world = World::starter();
    let campaign = campaign(&mut world);
    let whole = check(&mut world, &campaign);
    let (mut notices, mut ready, mut offset) = (Vec::new(), 0, 0);
    loop {
        let question = json!({ "id": campaign["id"], "offset": offset, "limit": 4 });
        let part = world.ask("campaign.check", question);
        notices.extend(part["notices"].as_array().expect("notices").clone());
        ready += part["ready"].as_u64().expect("a number");
        offset = part["checked"].as_u64().expect("a number");
        if part["checked"] == part["letters"] {
            break;
        }
    }
    assert_eq!(whole["notices"], json!(notices));
    assert_eq!(whole["ready"], json!(ready));
}

#[test]
fn a_language_without_text_names_everybody_who_waits_for_it() {
    let mut world = World::starter();
    let campaign = campaign(&mut world);
    world.ask(
        "campaign.edit",
        json!({ "id": campaign["id"], "remove": "nl" }),
    );
    let answer = check(&mut world, &campaign);
    let of_all: Vec<&Value> = answer["notices"]
        .as_array()
        .expect("notices")
        .iter()
        .filter(|n| n["code"] == "language-version-missing" && n["letter"].is_null())
        .collect();
    assert_eq!(of_all.len(), 1, "{of_all:?}");
    let names = campaign["letters"].as_array().expect("letters").iter();
    for row in names.filter(|row| row["lang"] == "nl") {
        let person = text(&row["person"]);
        assert!(text(&of_all[0]["message"]).contains(&person), "{person}");
        let said = said(&answer, &text(&row["letter"]));
        assert!(
            said.contains(&"language-version-missing".to_owned()),
            "{said:?}"
        );
        assert!(!said.contains(&"empty-body".to_owned()), "{said:?}");
    }
}

#[test]
fn a_person_written_to_in_two_offices_is_named_at_the_second() {
    let mut world = World::starter();
    let campaign = to(&mut world, &["brussels", "cocom", "cocof"]);
    let folded = campaign["folded"].as_array().expect("folded").clone();
    let folded = folded.first().expect("somebody has two hats");
    world.ask(
        "campaign.unfold",
        json!({ "id": campaign["id"], "post": folded["post"] }),
    );
    let answer = check(&mut world, &campaign);
    let twice: Vec<&Value> = answer["notices"]
        .as_array()
        .expect("notices")
        .iter()
        .filter(|n| n["code"] == "person-twice")
        .collect();
    assert_eq!(twice.len(), 1, "{twice:?}");
    assert!(text(&twice[0]["message"]).contains(&text(&folded["person"])));
}

#[test]
fn german_to_wallonia_says_on_which_condition_and_by_which_law() {
    let mut world = World::starter();
    let letter = world
        .plain()
        .to("wallonia/head-of-government")
        .in_language(model::Language::De)
        .composed();
    let notices = world.notices(&letter);
    let told = notices
        .iter()
        .find(|n| n["code"] == "language-not-accepted")
        .expect("a notice");
    let message = text(&told["message"]);
    assert!(message.contains("arts 36 and 41"), "{message}");
    assert!(message.contains("nine municipalities"), "{message}");
    for (language, law) in [
        (
            model::Language::Fr,
            "réformes institutionnelles, art.\u{a0}36 et 41",
        ),
        (
            model::Language::Nl,
            "hervorming der instellingen, art.\u{a0}36 en 41",
        ),
        (
            model::Language::De,
            "Reform der Institutionen, Art.\u{a0}36 und 41",
        ),
    ] {
        world.language = language;
        let notices = world.notices(&letter);
        let told = notices
            .iter()
            .find(|n| n["code"] == "language-not-accepted");
        let message = text(&told.expect("a notice")["message"]);
        assert!(message.contains(law), "{message}");
    }
}

#[test]
fn only_a_form_that_is_known_can_be_confirmed() {
    let mut world = World::starter();
    let confirm = |key: &str| json!({ "what": "confirm-form", "key": key });
    world.refuses(
        "directory.edit",
        confirm("fr-BE/emperor"),
        api::refusal::RefusalKind::NotFound,
        "not-found",
    );
    world.ask("directory.edit", confirm("fr-BE/minister-m"));
}

#[test]
fn how_much_an_email_may_carry_is_a_setting() {
    let mut world = World::starter();
    let film = world.file("film.mp4", vec![b' '; 12_000_000]);
    let letter = world.plain().enclosing(&film).composed();
    world.ask("letter.edit", json!({ "id": letter, "channel": "email" }));
    assert!(
        world
            .codes(&letter)
            .contains(&"enclosure-too-large".to_owned())
    );
    let set = |value: &str| json!({ "key": "email_limit_mb", "value": value });
    world.ask("setting.set", set("12"));
    assert!(
        !world
            .codes(&letter)
            .contains(&"enclosure-too-large".to_owned())
    );
    for value in ["0", "-1", "much"] {
        let kind = api::refusal::RefusalKind::Input;
        world.refuses("setting.set", set(value), kind, "bad-setting");
    }
}
