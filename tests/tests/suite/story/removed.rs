//! What is taken out of the directory: where it is gone, what still speaks of it, how it comes back, and when it goes for good.

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::World;

const POST: &str = "federal/employment";

fn holder_of(world: &mut World, post: &str) -> String {
    let entry = world.ask("directory.show", json!({ "id": post }));
    entry["holders"][0]["person"]
        .as_str()
        .expect("a holder")
        .to_owned()
}

fn found(world: &mut World, text: &str, list: &str) -> usize {
    let answer = world.ask("directory.search", json!({ "text": text }));
    answer[list].as_array().expect("a list").len()
}

fn binned(world: &mut World) -> Vec<Value> {
    let answer = world.ask("bin.list", json!({}));
    answer["rows"].as_array().expect("rows").clone()
}

/// A person with a mandate at an office nobody has written to.
fn added(world: &mut World, given: &str, family: &str, post: &str) -> (String, String) {
    let question = json!({
        "given_name": given, "family_name": family, "gender": "f", "post": post, "since": "2026-11-01",
        "source": "https://example.org"
    });
    let answer = world.ask("directory.add", question);
    let person = answer["person"].as_str().expect("a person").to_owned();
    let entry = world.ask("directory.show", json!({ "id": post }));
    let mandates = entry["holders"].as_array().expect("holders");
    let mandate = mandates.iter().find(|one| one["person"] == person.as_str());
    let mandate = mandate.expect("the mandate")["membership"]
        .as_str()
        .expect("an id");
    (person, mandate.to_owned())
}

#[test]
fn an_office_is_gone_from_every_list_and_comes_back_whole() {
    let mut world = World::starter();
    let before = world.ask("directory.holder", json!({ "competence": "employment" }));
    let draft = world.plain().to(POST).composed();
    let removed = world.ask("directory.remove", json!({ "id": POST }));
    assert_eq!(removed["drafts"], 1);
    assert_eq!(removed["offices"], 0);
    let after = world.ask("directory.holder", json!({ "competence": "employment" }));
    assert_eq!(
        after.as_array().unwrap().len() + 1,
        before.as_array().unwrap().len()
    );
    assert!(
        after
            .as_array()
            .unwrap()
            .iter()
            .all(|one| one["post"] != POST)
    );
    // The draft is addressed as before.
    let letter = world.ask("letter.show", json!({ "id": draft }));
    assert_eq!(letter["recipient"]["post"], POST, "{}", letter["recipient"]);
    let rows = binned(&mut world);
    assert_eq!(
        (rows.len(), &rows[0]["kind"], &rows[0]["id"]),
        (1, &json!("post"), &json!(POST))
    );
    world.refuses(
        "directory.remove",
        json!({ "id": POST }),
        RefusalKind::NotFound,
        "not-found",
    );
    world.ask("directory.restore", json!({ "id": POST }));
    assert_eq!(
        world.ask("directory.holder", json!({ "competence": "employment" })),
        before
    );
    assert!(binned(&mut world).is_empty());
    world.ask("directory.remove", json!({ "id": POST }));
    world.ask("desk.undo", json!(null));
    assert_eq!(
        world.ask("directory.holder", json!({ "competence": "employment" })),
        before
    );
}

#[test]
fn an_organization_takes_its_offices_along_and_brings_back_only_those() {
    let mut world = World::starter();
    let shown = world.ask("directory.show", json!({ "id": "flanders" }));
    let offices = shown["posts"].as_array().expect("offices").len();
    let alone = shown["posts"][0]["post"]
        .as_str()
        .expect("an office")
        .to_owned();
    world.ask("directory.remove", json!({ "id": alone }));
    world.now = "2026-11-24T09:01:00Z".parse().expect("an instant");
    let removed = world.ask("directory.remove", json!({ "id": "flanders" }));
    assert_eq!(removed["offices"], offices - 1);
    let list = world.ask("directory.search", json!({ "text": "" }));
    let left = |key: &str| {
        list[key]
            .as_array()
            .unwrap()
            .iter()
            .any(|one| one["government"] == "flanders")
    };
    assert!(!left("holders") && !left("vacant"));
    let kinds: Vec<Value> = binned(&mut world)
        .iter()
        .map(|row| row["kind"].clone())
        .collect();
    assert_eq!(kinds, ["organization", "post"]);
    let back = world.ask("directory.restore", json!({ "id": "flanders" }));
    assert_eq!(back["offices"], offices - 1);
    assert_eq!(binned(&mut world).len(), 1);
}

#[test]
fn a_person_the_register_names_stays_and_another_goes() {
    let mut world = World::starter();
    let minister = holder_of(&mut world, POST);
    world.sent("2026-11-20");
    let refusal = world.refused("directory.remove", json!({ "id": minister }));
    assert_eq!(
        (refusal.kind, refusal.code.as_str()),
        (RefusalKind::Refused, "in-register")
    );
    let (person, mandate) = added(&mut world, "Ana", "Peeters", "flanders/education");
    assert_eq!(found(&mut world, "ana peeters", "holders"), 1);
    world.ask("directory.remove", json!({ "id": person }));
    assert_eq!(found(&mut world, "ana peeters", "holders"), 0);
    assert_eq!(found(&mut world, "ana peeters", "people"), 0);
    assert_ne!(holder_of(&mut world, "flanders/education"), person);
    world.ask("directory.restore", json!({ "id": person }));
    assert_eq!(holder_of(&mut world, "flanders/education"), person);
    // A mandate that was never one goes by itself.
    world.ask("directory.remove", json!({ "id": mandate }));
    assert_ne!(holder_of(&mut world, "flanders/education"), person);
    let of_minister = world.ask("directory.show", json!({ "id": POST }));
    let mandate = of_minister["holders"][0]["membership"].clone();
    world.refuses(
        "directory.remove",
        json!({ "id": mandate }),
        RefusalKind::Refused,
        "in-register",
    );
}

#[test]
fn an_address_goes_at_once_and_comes_back_by_undo() {
    let mut world = World::starter();
    let lines =
        |world: &mut World| world.ask("directory.show", json!({ "id": POST }))["addresses"].clone();
    let before = lines(&mut world);
    world.ask(
        "address.add",
        json!({
            "post": POST, "language": "fr", "street": "Rue Haute 1", "postcode": "1000", "city": "Bruxelles",
            "source": "https://example.org"
        }),
    );
    let own = lines(&mut world);
    let added = own
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["lines"].to_string().contains("Rue Haute"));
    let id = added.expect("the address")["contact"]["id"].clone();
    world.ask("directory.remove", json!({ "id": id }));
    assert!(!lines(&mut world).to_string().contains("Rue Haute"));
    world.ask("desk.undo", json!(null));
    assert_eq!(lines(&mut world), own);
    assert_ne!(own, before);
    world.refuses(
        "directory.remove",
        json!({ "id": "nothing" }),
        RefusalKind::NotFound,
        "not-found",
    );
}

#[test]
fn after_thirty_days_only_what_something_speaks_of_is_kept() {
    let mut world = World::starter();
    let (person, _) = added(&mut world, "Ana", "Peeters", "flanders/education");
    world.sent("2026-11-20");
    world.ask("directory.remove", json!({ "id": person }));
    world.ask("directory.remove", json!({ "id": POST }));
    world.on("2026-12-24").reopen();
    assert_eq!(binned(&mut world).len(), 2);
    world.on("2026-12-26").reopen();
    assert!(binned(&mut world).is_empty());
    world.refuses(
        "directory.show",
        json!({ "id": person }),
        RefusalKind::NotFound,
        "not-found",
    );
    // The register speaks of the office: it reads as before.
    let told = world.ask("timeline.show", json!({ "of": POST }));
    assert!(
        told.to_string().contains("Le statut des artistes"),
        "{told}"
    );
    assert_eq!(world.ask("desk.check", json!(null))["ok"], true);
}

#[test]
fn two_entries_of_one_person_become_one() {
    let mut world = World::starter();
    let (twice, _) = added(&mut world, "Anna", "Peeters", "flanders/education");
    let (stays, _) = added(&mut world, "Ana", "Peeters", "federal/budget");
    world.ask(
        "contact.log",
        json!({ "with": twice, "on": "2026-11-20", "channel": "call", "text": "Rappeler lundi" }),
    );
    let merged = world.ask("directory.merge", json!({ "id": twice, "into": stays }));
    assert_eq!(
        (&merged["name"], &merged["mandates"]),
        (&json!("Ana Peeters"), &json!(1))
    );
    assert_eq!(holder_of(&mut world, "flanders/education"), stays);
    let told = world.ask("timeline.show", json!({ "of": stays }));
    assert!(told.to_string().contains("Rappeler lundi"), "{told}");
    assert_eq!(found(&mut world, "anna", "people"), 0);
    world.refuses(
        "directory.merge",
        json!({ "id": stays, "into": stays }),
        RefusalKind::Input,
        "bad-value",
    );
    world.refuses(
        "directory.merge",
        json!({ "id": twice, "into": stays }),
        RefusalKind::NotFound,
        "not-found",
    );
    world.refuses(
        "directory.restore",
        json!({ "id": twice }),
        RefusalKind::NotFound,
        "not-found",
    );
    world.ask("desk.undo", json!(null));
    assert_eq!(holder_of(&mut world, "flanders/education"), twice);
}
