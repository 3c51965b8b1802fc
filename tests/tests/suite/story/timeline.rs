//! What was said and noted beside the letters, and all of it in order.

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{World, text};

fn log(world: &mut World, channel: &str, with: &str, words: &str, private: bool) -> Value {
    world.ask(
        "contact.log",
        json!({ "channel": channel, "with": with, "text": words, "private": private }),
    )
}

fn kinds(world: &mut World, question: Value) -> Vec<String> {
    let rows = world.ask("timeline.show", question);
    let rows = rows.as_array().expect("rows");
    rows.iter().map(|row| text(&row["kind"])).collect()
}

#[test]
fn a_timeline_shows_letters_contacts_replies_and_reminders_in_order() {
    let mut world = World::starter();
    world.on("2026-11-02");
    let letter = world.sent("2026-11-02");
    world.on("2026-11-10");
    log(
        &mut world,
        "call",
        "federal/employment",
        "Le conseiller rappelle lundi.",
        false,
    );
    world.on("2026-11-24");
    let came = json!({ "letter": letter, "kind": "acknowledgement", "on": "2026-11-24" });
    world.ask("reply.record", came);
    let question = json!({ "of": "federal/employment" });
    let rows = world.ask("timeline.show", question.clone());
    assert_eq!(
        kinds(&mut world, question),
        ["letter", "call", "reply", "reminder", "reminder"],
        "{rows}"
    );
    for row in &rows.as_array().expect("rows")[..3] {
        assert_eq!(row["holder"], "David Clarinval", "{row}");
    }
    assert_eq!(rows[0]["direction"], "out");
    let file = text(&rows[0]["file"]);
    assert!(std::fs::read(file).expect("the page").starts_with(b"%PDF"));
    assert_eq!(
        kinds(&mut world, json!({ "of": "david-clarinval" })),
        ["letter", "call", "reply", "reminder", "reminder"]
    );
}

#[test]
fn what_is_private_is_shown_only_to_who_asks_for_it_and_leaves_with_no_export() {
    let mut world = World::starter();
    let letter = world.sent("2026-11-24");
    log(
        &mut world,
        "note",
        "federal/employment",
        "Confidence du conseiller",
        true,
    );
    log(
        &mut world,
        "meeting",
        "david-clarinval",
        "Réunion au cabinet",
        false,
    );
    let of = |private: bool| json!({ "of": "david-clarinval", "include_private": private });
    let shown = kinds(&mut world, of(false));
    assert!(
        shown.contains(&"meeting".to_owned()) && !shown.contains(&"note".to_owned()),
        "{shown:?}"
    );
    assert!(kinds(&mut world, of(true)).contains(&"note".to_owned()));

    let folder = world.path("preuve");
    world.ask("archive.export", json!({ "id": letter, "out": folder }));
    let list = world.path("registre.csv");
    world.ask("register.export", json!({ "out": list }));
    let mut all = std::fs::read_to_string(&list).expect("a list");
    for entry in std::fs::read_dir(&folder).expect("a folder").flatten() {
        all += &String::from_utf8_lossy(&std::fs::read(entry.path()).unwrap_or_default());
    }
    assert!(!all.contains("Confidence"), "{all}");
}

#[test]
fn a_contact_needs_somebody_and_words() {
    let mut world = World::starter();
    let question = json!({ "channel": "call", "with": "nobody", "text": "Allô" });
    world.refuses("contact.log", question, RefusalKind::NotFound, "not-found");
    let question = json!({ "channel": "call", "with": "david-clarinval", "text": "  " });
    world.refuses("contact.log", question, RefusalKind::Usage, "field-missing");
}

#[test]
fn filters_are_kept_under_a_name() {
    let mut world = World::starter();
    let late =
        json!({ "place": "register", "name": "En retard", "filter": "{\"state\":\"late\"}" });
    let view = world.ask("view.save", late);
    let wider = json!({ "place": "register", "name": "En retard", "filter": "{}" });
    assert_eq!(world.ask("view.save", wider)["id"], view["id"]);
    let views = world.ask("view.list", json!({ "place": "register" }));
    assert_eq!(views.as_array().expect("views").len(), 1);
    assert_eq!(views[0]["filter"], "{}");
    let late = json!({ "id": view["id"], "place": "register", "name": "Tardives", "filter": "{}" });
    assert_eq!(world.ask("view.save", late)["id"], view["id"]);
    let views = world.ask("view.list", json!({ "place": "register" }));
    assert_eq!(views.as_array().expect("views").len(), 1);
    assert_eq!(views[0]["name"], "Tardives");
    let other = json!({ "place": "register", "name": "En retard", "filter": "{}" });
    world.ask("view.save", other);
    let taken =
        json!({ "id": view["id"], "place": "register", "name": "En retard", "filter": "{}" });
    world.refuses("view.save", taken, RefusalKind::Refused, "already-exists");
    world.ask(
        "view.remove",
        json!({ "id": "Tardives", "place": "register" }),
    );
    let wrong = json!({ "place": "register", "name": "x", "filter": "late" });
    world.refuses("view.save", wrong, RefusalKind::Input, "bad-value");
    // A filter that is not known would show everything under that name.
    let misspelt = json!({ "place": "register", "name": "x", "filter": r#"{"sate":"late"}"# });
    world.refuses("view.save", misspelt, RefusalKind::Input, "bad-value");
    let elsewhere = json!({ "place": "regster", "name": "x", "filter": "{}" });
    world.refuses("view.save", elsewhere, RefusalKind::Input, "bad-value");
    world.ask(
        "view.remove",
        json!({ "id": "En retard", "place": "register" }),
    );
    assert_eq!(world.ask("view.list", json!({})), json!([]));
    world.ask("desk.undo", json!(null));
    assert_eq!(world.ask("view.list", json!({}))[0]["name"], "En retard");
}

#[test]
fn a_search_everywhere_shows_each_noun_with_the_place() {
    let mut world = World::starter();
    let letter = world
        .plain()
        .body("La protection de l’œuvre avance.\n")
        .exported();
    world.record(&letter, "2026-11-24");
    let came = json!({ "letter": letter, "kind": "answer", "on": "2026-11-24", "words": "Les oeuvres sont protégées." });
    world.ask("reply.record", came);
    log(
        &mut world,
        "call",
        "federal/employment",
        "Parlé des œuvres",
        false,
    );
    let found = world.ask("search.everywhere", json!({ "text": "oeuvre" }));
    for (noun, shown, screen) in [
        ("letters", "l’œuvre", format!("archive/{letter}")),
        ("replies", "oeuvres", "archive/in/".to_owned()),
        (
            "contacts",
            "œuvres",
            "directory/federal/employment".to_owned(),
        ),
    ] {
        let rows = found[noun].as_array().expect("rows");
        assert_eq!(rows.len(), 1, "{noun}: {found}");
        let pieces = rows[0]["excerpt"].as_array().expect("pieces");
        let hit = pieces
            .iter()
            .find(|piece| piece["hit"] == true)
            .expect("a hit");
        assert_eq!(hit["text"], shown, "{noun}");
        let at = rows[0]["at"].as_str().expect("an address");
        assert!(at.starts_with(&screen), "{noun}: {at}");
    }
    let people = world.ask("search.everywhere", json!({ "text": "clarinval" }));
    assert_eq!(people["people"][0]["name"], "David Clarinval");
    let listed = world.ask("register.list", json!({ "text": "oeuvre", "kind": "out" }));
    assert_eq!(listed["rows"][0]["excerpt"][1]["hit"], true, "{listed}");
}

/// What came in is no entry of the directory, whomever it names.
#[test]
fn the_directory_is_searched_among_its_own_entries() {
    let mut world = World::starter();
    log(
        &mut world,
        "call",
        "federal/employment",
        "Clarinval rappelle",
        false,
    );
    let came = json!({ "unmatched": "X/1", "kind": "answer", "on": "2026-11-24", "words": "Signé Clarinval" });
    world.ask("reply.record", came);
    let found = world.ask("directory.search", json!({ "text": "clarinval" }));
    assert_eq!(found["holders"][0]["person"], "david-clarinval");
}
