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
    // Somebody of an organisation is written to there: name, function, organisation, street.
    let page = world.pages(&text(&joris["letter"]));
    let lines: Vec<&str> = page.lines().map(str::trim).collect();
    let at = lines.iter().position(|line| line.ends_with("Gezinsbond"));
    let at = at.unwrap_or_else(|| panic!("{page}"));
    assert!(lines[at - 1].contains("van den Berg"), "{page}");
    assert!(lines[at + 1].contains("Troonstraat 125"), "{page}");
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
    // What was corrected is refused no more; the row that stood there twice finds the office it means.
    assert_eq!(reasons(&shown), []);
    world.refuses(
        "campaign.rejected",
        json!({ "id": composed["id"], "out": out }),
        RefusalKind::Refused,
        "nothing-rejected",
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

#[test]
fn how_a_list_was_read_is_shown_before_it_is_accepted() {
    let mut world = World::starter();
    // Windows-1252, with a title above, two columns for the town, an unknown language and a name in no known order.
    let words = "Nos contacts;;;;;\nQui;Organisme;Rue;Localité;Ville;Langue\n\
        Dupont;Théâtre de la Cité;Rue des Œillets 1;Liège;Liège;fr\n\n\
        Durand;Maison des Écrivains;Rue Haute 2;Namur;Dinant;klingon\n";
    let bytes: Vec<u8> = words
        .chars()
        .map(|letter| match letter {
            'Œ' => 0x8c,
            letter => u8::try_from(u32::from(letter)).expect("a letter of Windows-1252"),
        })
        .collect();
    let list = world.path("contacts.csv");
    std::fs::write(&list, bytes).expect("the folder is writable");
    let asked = json!({ "template": "position", "list": list, "dry_run": true, "map": { "Qui": "family-name" } });
    let shown = world.ask("campaign.compose", asked);
    let read = &shown["list"];
    assert_eq!(
        (&read["file"], &read["rows"]),
        (&json!("contacts.csv"), &json!(2)),
        "{read}"
    );
    assert_eq!(
        read["columns"][0],
        json!({ "heading": "Qui", "field": "family-name", "by_hand": true, "sample": "Dupont" })
    );
    assert_eq!(read["columns"][2]["sample"], "Rue des Œillets 1");
    let notices = read["notices"].as_array().expect("notices");
    let codes: Vec<(Option<u64>, &str)> = notices
        .iter()
        .map(|notice| {
            (
                notice["row"].as_u64(),
                notice["code"].as_str().expect("a code"),
            )
        })
        .collect();
    for expected in [
        (None, "encoding"),
        (None, "doubled-column"),
        (None, "rows-above"),
        (None, "empty-rows"),
        (Some(5), "language-unknown"),
        (Some(5), "doubled-value"),
    ] {
        assert!(
            codes.contains(&expected),
            "{expected:?} is not in {codes:?}"
        );
    }
    for notice in notices {
        let said = text(&notice["message"]);
        assert!(!said.contains('{') && !said.starts_with("list-"), "{said}");
    }
    // Without a list nothing is said of one.
    let without = world.ask(
        "campaign.compose",
        json!({ "template": "position", "competence": "employment" }),
    );
    assert_eq!(without["list"], Value::Null);
}

#[test]
fn a_list_of_twenty_thousand_rows_is_read_and_its_bad_rows_are_named() {
    let mut world = World::starter();
    let mut words = String::from("Prénom;Nom;Organisme;Rue;Code postal;Localité;Langue\n");
    for row in 2..=20_001 {
        if row % 4_000 == 0 {
            words += ";;;Rue sans personne;1000;Bruxelles;fr\n";
        } else {
            words += &format!(
                "Anne;De coster-bauchau {row};Maison {row};Rue Haute {row};1000;Bruxelles;nl\n"
            );
        }
    }
    let list = world.file("liste.csv", words);
    let shown = compose(&mut world, &list, true);
    assert_eq!(shown["list"]["rows"], 19_995, "{}", shown["list"]);
    assert_eq!(count(&shown["letters"]), 19_995);
    let refused: Vec<(u64, String)> = (1..=5)
        .map(|at| (at * 4_000, "no-recipient".to_owned()))
        .collect();
    assert_eq!(reasons(&shown), refused);
    assert_eq!(people(&mut world, "De coster-bauchau 77"), 0);
}

#[test]
fn a_list_of_headings_alone_is_no_list() {
    let mut world = World::starter();
    let list = world.path("vide.csv");
    std::fs::write(&list, "Nom;Prénom;Ville\n\n;;\n").expect("it is written");
    let question = json!({ "template": "position", "name": "x", "list": list });
    world.refuses(
        "campaign.compose",
        question,
        RefusalKind::Input,
        "list-empty",
    );
}

#[test]
fn the_file_of_a_letter_to_no_cabinet_is_not_called_after_one() {
    let mut world = World::starter();
    let list = world.file(
        "liste.csv",
        "Prénom;Nom;Fonction;Organisation;Rue;Code postal;Localité\nAnne;Dupont;Directrice;Théâtre;Rue Haute 1;1000;Bruxelles\n",
    );
    let shown = compose(&mut world, &list, false);
    let letter = world.ask(
        "letter.show",
        json!({ "id": shown["letters"][0]["letter"] }),
    );
    let name = text(&letter["file_name"]);
    assert!(
        name.contains("_directrice_") && !name.contains("cabinet"),
        "{name}"
    );
}
