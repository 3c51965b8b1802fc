//! Recipients from a list that somebody else keeps: read, shown before anything is entered, refused row by row.

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{World, text};

const LIST: &str = "Prénom;Nom;Civilité;Organisme;Rue;Code postal;Localité;Langue;post\n\
    Anne;D'Amico;Madame;Ligue des familles;Avenue Émile de Béco 109;1050;Ixelles;fr;\n\
    Joris; van den Berg;De heer;Gezinsbond;Troonstraat 125;1050;Elsene;nl;\n\
    ;;;;;;;;federal/employment\n\
    ;;;;;;;;federal/nowhere\n\
    Anne;D'Amico;Madame;Ligue des familles;Avenue Émile de Béco 109;1050;Ixelles;fr;\n";

fn compose(world: &mut World, list: &str, dry_run: bool) -> Value {
    world.ask(
        "campaign.compose",
        json!({ "template": "position", "list": list, "dry_run": dry_run }),
    )
}

fn count(of: &Value) -> usize {
    of.as_array().expect("a list").len()
}

fn reasons(campaign: &Value) -> Vec<(u64, String)> {
    let rows = campaign["rejected"].as_array().expect("rows").iter();
    rows.map(|row| (row["row"].as_u64().expect("a row"), text(&row["reason"])))
        .collect()
}

fn people(world: &mut World, name: &str) -> usize {
    let found = world.ask("directory.search", json!({ "text": name }));
    count(&found["holders"])
}

#[test]
fn nothing_of_a_list_enters_before_it_is_accepted() {
    let mut world = World::starter();
    let list = world.file("liste.csv", LIST);
    let before = world.ask("desk.status", json!(null));
    let shown = compose(&mut world, &list, true);
    assert_eq!(count(&shown["letters"]), 3, "{shown}");
    let after = world.ask("desk.status", json!(null));
    assert_eq!(after["letters"], before["letters"]);
    assert_eq!(people(&mut world, "D'Amico"), 0);
    assert_eq!(count(&world.ask("campaign.list", json!({}))["rows"]), 0);

    let composed = compose(&mut world, &list, false);
    assert_eq!(count(&composed["letters"]), 3);
    assert_eq!(people(&mut world, "D'Amico"), 1);
    world.ask("desk.undo", json!(null));
    assert_eq!(people(&mut world, "D'Amico"), 0);
}

#[test]
fn a_row_is_written_to_in_its_language_at_its_address_with_the_list_as_source() {
    let mut world = World::starter();
    let list = world.file("liste.csv", LIST);
    let composed = compose(&mut world, &list, false);
    let letters = composed["letters"].as_array().expect("letters");
    let joris = letters
        .iter()
        .find(|letter| text(&letter["person"]) == "Joris van den Berg")
        .unwrap_or_else(|| panic!("{composed}"));
    assert_eq!(joris["lang"], "nl");
    assert_eq!(joris["list_row"], 3);
    assert_eq!(joris["address_state"], "confirmed");
    let shown = world.ask("directory.show", json!({ "id": joris["post"] }));
    assert!(shown.to_string().contains("liste.csv"), "{shown}");
}

#[test]
fn a_list_read_twice_finds_those_it_entered() {
    let mut world = World::starter();
    let list = world.file("liste.csv", LIST);
    compose(&mut world, &list, false);
    let again = compose(&mut world, &list, false);
    assert_eq!(count(&again["letters"]), 3);
    assert_eq!(people(&mut world, "D'Amico"), 1);
}

#[test]
fn refused_rows_are_written_out_corrected_and_read_again() {
    let mut world = World::starter();
    let list = world.file("liste.csv", LIST);
    let composed = compose(&mut world, &list, false);
    let refused = [(5, "post-unknown".to_owned()), (6, "row-twice".to_owned())];
    assert_eq!(reasons(&composed), refused);
    let out = world.path("refused.csv");
    let question = json!({ "id": composed["id"], "out": out });
    let written = world.ask("campaign.rejected", question);
    assert_eq!(written["rows"], 2);
    let csv = std::fs::read_to_string(&out).expect("it was written");
    assert!(csv.contains("federal/nowhere"), "{csv}");
    let corrected = world.file(
        "again.csv",
        csv.replace("federal/nowhere", "flanders/education"),
    );
    let shown = world.ask(
        "campaign.edit",
        json!({ "id": composed["id"], "list": corrected }),
    );
    assert!(
        shown["letters"]
            .as_array()
            .expect("letters")
            .iter()
            .any(|letter| letter["post"] == "flanders/education"),
        "{shown}"
    );
}

#[test]
fn a_column_whose_heading_says_nothing_is_mapped_by_hand() {
    let mut world = World::starter();
    let list = world.file("liste.csv", "Qui;Chez\nDupont;Ligue des familles\n");
    let asked = json!({ "template": "position", "list": list, "dry_run": true,
        "map": { "Qui": "family-name", "Chez": "organization" } });
    let shown = world.ask("campaign.compose", asked);
    assert_eq!(count(&shown["letters"]), 1, "{shown}");
    let asked = json!({ "template": "position", "list": list, "map": { "Où": "city" } });
    world.refuses(
        "campaign.compose",
        asked,
        RefusalKind::Input,
        "list-no-such-column",
    );
    let asked = json!({ "template": "position", "list": list, "map": { "Qui": "whatever" } });
    world.refuses("campaign.compose", asked, RefusalKind::Input, "bad-value");
}

#[test]
fn a_file_that_is_no_list_is_refused_and_nothing_changes() {
    let mut world = World::starter();
    let list = world.file("liste.pdf", "%PDF-1.7\n");
    let asked = json!({ "template": "position", "list": list });
    world.refuses(
        "campaign.compose",
        asked,
        RefusalKind::Input,
        "list-not-a-list",
    );
}

#[test]
fn every_reason_to_refuse_a_row_has_its_sentence() {
    let mut world = World::starter();
    let row = |cells: &str| format!("Nom;Pays;post\n{cells}\nDurand;;\n");
    for (cells, reason) in [
        (";;", None),
        ("Dupont;Japon;", Some("country-unknown")),
        ("Dupont;;;x", Some("too-many-cells")),
        (";Belgique;", Some("no-recipient")),
        (";;federal/nowhere", Some("post-unknown")),
    ] {
        let list = world.file("liste.csv", row(cells));
        let shown = compose(&mut world, &list, true);
        let found = reasons(&shown);
        let codes: Vec<&str> = found.iter().map(|(_, code)| code.as_str()).collect();
        assert_eq!(codes, reason.into_iter().collect::<Vec<_>>(), "{cells}");
    }
}
