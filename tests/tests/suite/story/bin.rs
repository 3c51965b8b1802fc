//! What was thrown away: one list of letters, campaigns and templates, from which each comes back for thirty days.

use serde_json::{Value, json};

use crate::world::{World, text};

fn binned(world: &mut World, question: Value) -> Vec<Value> {
    let answer = world.ask("bin.list", question);
    let rows = answer["rows"].as_array().expect("rows").clone();
    assert!(answer["total"].as_u64() >= Some(rows.len() as u64));
    rows
}

fn names(world: &mut World) -> Vec<String> {
    binned(world, json!({}))
        .iter()
        .map(|row| text(&row["name"]))
        .collect()
}

/// A letter, a campaign and a template, thrown away in this order, a day between them.
fn full() -> (World, String, Value, Value) {
    let mut world = World::starter();
    let letter = world
        .plain()
        .to("federal/employment")
        .subject("Les loyers d’été")
        .composed();
    let campaign = world.ask(
        "campaign.compose",
        json!({ "template": "open-letter", "name": "Statut", "competence": "employment" }),
    );
    let template = world.ask(
        "template.create",
        json!({ "title": "Chômage des artistes", "language": "fr" }),
    );
    world.on("2026-11-25");
    world.ask("letter.discard", json!({ "id": letter }));
    world.on("2026-11-26");
    world.ask("campaign.discard", json!({ "id": campaign["id"] }));
    world.on("2026-11-27");
    world.ask("template.remove", json!({ "name": template["name"] }));
    (world, letter, campaign, template)
}

#[test]
fn the_latest_stands_first_and_each_says_until_when_it_comes_back() {
    let (mut world, letter, campaign, _) = full();
    let rows = binned(&mut world, json!({}));
    let of = |key: &str| -> Vec<Value> { rows.iter().map(|row| row[key].clone()).collect() };
    assert_eq!(of("kind"), ["template", "campaign", "letter"]);
    assert_eq!(
        of("name"),
        ["Chômage des artistes", "Statut", "Les loyers d’été"]
    );
    assert_eq!(of("until"), ["2026-12-27", "2026-12-26", "2026-12-25"]);
    assert_eq!(of("id")[1..], [campaign["id"].clone(), json!(letter)]);
    assert_eq!(rows[2]["recipient"], "David Clarinval");
    let letters = campaign["letters"].as_array().expect("letters").len();
    assert_eq!(of("letters"), [json!(null), json!(letters), json!(null)]);
    assert_eq!(of("languages")[2], json!(["fr"]));

    // As one looks for it: without accents, by the recipient, a page at a time.
    let found = |world: &mut World, question| binned(world, question)[0]["kind"].clone();
    assert_eq!(found(&mut world, json!({ "text": "chomage" })), "template");
    assert_eq!(found(&mut world, json!({ "text": "CLARINVAL" })), "letter");
    assert_eq!(
        found(&mut world, json!({ "offset": 1, "limit": 1 })),
        "campaign"
    );
    assert_eq!(
        binned(&mut world, json!({ "text": "rien" })),
        Vec::<Value>::new()
    );
}

#[test]
fn each_comes_back_and_a_campaign_with_its_letters() {
    let (mut world, letter, campaign, _) = full();
    let rows = binned(&mut world, json!({}));
    world.ask("template.restore", json!({ "bin": rows[0]["id"] }));
    let restored = world.ask("campaign.restore", json!({ "id": campaign["id"] }));
    assert_eq!(restored["restored"], rows[1]["letters"]);
    world.ask("letter.restore", json!({ "id": letter }));
    assert_eq!(names(&mut world), Vec::<String>::new());
    let shown = world.ask("campaign.show", json!({ "id": campaign["id"] }));
    assert_eq!(shown["letters"], campaign["letters"]);
    // The last two are steps; a template is a file.
    world.ask("desk.undo", json!(null));
    world.ask("desk.undo", json!(null));
    assert_eq!(names(&mut world), ["Statut", "Les loyers d’été"]);
    world.ask("desk.redo", json!(null));
    assert_eq!(names(&mut world), ["Les loyers d’été"]);
}

#[test]
fn a_letter_of_a_campaign_that_stays_is_its_own_row_and_does_not_come_back_with_it() {
    let mut world = World::starter();
    let campaign = world.ask(
        "campaign.compose",
        json!({ "template": "open-letter", "name": "Statut", "competence": "employment" }),
    );
    let one = campaign["letters"][0]["letter"].clone();
    world.ask("letter.discard", json!({ "id": one }));
    let rows = binned(&mut world, json!({}));
    assert_eq!(
        (rows.len(), &rows[0]["kind"], &rows[0]["id"]),
        (1, &json!("letter"), &one)
    );
}

#[test]
fn nothing_is_listed_that_cannot_come_back() {
    let (mut world, _, campaign, _) = full();
    world.on("2026-12-25");
    assert_eq!(names(&mut world).len(), 3);
    world.on("2026-12-27");
    assert_eq!(names(&mut world), ["Chômage des artistes"]);
    world.on("2026-12-28");
    assert_eq!(names(&mut world), Vec::<String>::new());
    // A folder that is none of ours is left alone.
    let strange = world.folder().join("templates/.bin/notes/mine");
    std::fs::create_dir_all(&strange).expect("a folder");
    std::fs::write(strange.join("fr.md"), "Bonjour").expect("a file");
    assert_eq!(names(&mut world), Vec::<String>::new());
    world.refuses(
        "campaign.restore",
        json!({ "id": "nowhere" }),
        api::refusal::RefusalKind::NotFound,
        "not-found",
    );
    assert!(campaign["id"].is_string());
}
