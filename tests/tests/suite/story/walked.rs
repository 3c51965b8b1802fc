//! What a walk through the whole program found once: each said or did something that was not so.

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{World, text};

fn reminders(world: &mut World) -> Vec<(String, String)> {
    let rows = world.ask("timeline.show", json!({ "of": "federal/employment" }));
    let rows = rows.as_array().expect("rows").clone();
    let of_kind = rows.iter().filter(|row| row["kind"] == "reminder");
    of_kind
        .map(|row| (text(&row["at"]), text(&row["text"])))
        .collect()
}

fn due(world: &mut World) -> Value {
    world.ask("follow_up.due", json!({}))[0]["id"].clone()
}

#[test]
fn a_reminder_stands_in_the_timeline_on_the_day_it_left_and_once() {
    let mut world = World::starter();
    world.chained(&[10, 20]);
    world.on("2027-02-05");
    let id = due(&mut world);
    let written = world.ask("follow_up.write", json!({ "id": id }));
    let letter = text(&written["letter"]);
    world.ask(
        "letter.version",
        json!({ "id": letter, "language": "fr", "body": "Nous attendons toujours votre réponse." }),
    );
    world.export(&letter);
    world.record(&letter, "2027-02-05");
    let of_first: Vec<_> = reminders(&mut world)
        .into_iter()
        .filter(|(_, words)| words.contains("sent"))
        .collect();
    assert_eq!(
        of_first,
        [("2027-02-05".to_owned(), "reminder 2 sent".to_owned())]
    );
}

#[test]
fn reminders_that_were_stopped_stand_once_on_the_day_they_were() {
    let mut world = World::starter();
    world.chained(&[10, 20, 40]);
    world.on("2026-12-15");
    let id = due(&mut world);
    world.ask("follow_up.end", json!({ "id": id, "reason": "réglé" }));
    let told = reminders(&mut world);
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].0, "2026-12-15");
    assert!(told[0].1.contains("réglé"), "{told:?}");
}

#[test]
fn what_is_corrected_to_an_answer_is_one() {
    let mut world = World::starter();
    let letter = world.chained(&[10, 20]);
    let came = json!({ "letter": letter, "kind": "acknowledgement", "on": "2026-11-24" });
    let reply = world.ask("reply.record", came);
    world.on("2027-01-20");
    assert!(due(&mut world).is_string());
    world.ask(
        "reply.correct",
        json!({ "id": reply["number"], "reason": "relu", "value": { "kind": "answer" } }),
    );
    assert_eq!(due(&mut world), Value::Null);
    let row = world.ask("register.list", json!({ "kind": "out" }))["rows"][0].clone();
    assert_eq!(row["state"], "answer");
}

#[test]
fn a_number_that_was_dropped_bears_no_field_in_its_subject() {
    let mut world = World::starter();
    world.chained(&[10]);
    world.on("2027-01-20");
    let id = due(&mut world);
    let written = world.ask("follow_up.write", json!({ "id": id }));
    let letter = text(&written["letter"]);
    world.ask(
        "letter.version",
        json!({ "id": letter, "language": "fr", "body": "Nous attendons toujours votre réponse." }),
    );
    world.export(&letter);
    world.ask("letter.discard", json!({ "id": letter }));
    let rows = world.ask("register.list", json!({}))["rows"].clone();
    assert_eq!(rows[0]["state"], "void");
    let subject = text(&rows[0]["subject"]);
    assert!(
        !subject.contains("{{") && subject.contains("Le statut des artistes"),
        "{subject}"
    );
    // Nor where its text is found.
    let found = world.ask("search.everywhere", json!({ "text": "attendons" }));
    assert!(!found.to_string().contains("{{"), "{found}");
}

#[test]
fn what_was_printed_for_somebody_stays_theirs_in_the_list() {
    let mut world = World::starter();
    let letter = world.plain().to("federal/employment").exported();
    let named = |world: &mut World| {
        let rows = world.ask("letter.list", json!({}))["rows"].clone();
        let row = rows.as_array().expect("rows").clone().into_iter();
        text(&row.clone().find(|row| row["id"] == letter).expect("it")["recipient"])
    };
    let before = named(&mut world);
    world.on("2026-12-01");
    world.ask(
        "directory.add",
        json!({
            "post": "federal/employment", "given_name": "Anne", "family_name": "D’Amico", "gender": "f",
            "since": "2026-11-30", "succeeds": true, "source": "Moniteur belge"
        }),
    );
    assert_eq!(named(&mut world), before);
    world.refuses(
        "dispatch.record",
        json!({ "letters": [letter], "channel": "post", "on": "2026-12-01" }),
        RefusalKind::Refused,
        "recipient-changed",
    );
}

#[test]
fn the_language_noted_for_an_office_goes_before_the_rules_until_it_is_taken_back() {
    let mut world = World::starter();
    let advised = |world: &mut World| {
        let shown = world.ask(
            "campaign.compose",
            json!({ "template": "open-letter", "to": ["federal/employment"], "dry_run": true }),
        );
        let row = shown["letters"][0].clone();
        let step = row["lang_chain"].as_array().expect("a chain").clone();
        let taken = step.into_iter().find(|step| step["taken"] == true);
        (
            text(&row["lang"]),
            text(&taken.expect("one is taken")["step"]),
        )
    };
    assert_eq!(advised(&mut world).0, "fr");
    let note = |language: Value| json!({ "what": "letter-language", "post": "federal/employment", "language": language });
    world.ask("directory.edit", note(json!("nl")));
    assert_eq!(advised(&mut world), ("nl".to_owned(), "noted".to_owned()));
    world.ask("desk.undo", json!(null));
    assert_eq!(advised(&mut world).0, "fr");
    world.ask("directory.edit", note(json!("nl")));
    world.ask("directory.edit", note(json!(null)));
    assert_eq!(advised(&mut world).0, "fr");
}

#[test]
fn names_that_are_nobodys_are_said() {
    let mut world = World::starter();
    let wrong = json!({ "template": "open-letter", "competence": "employment", "except": ["flanders/educatoin"] });
    world.refuses(
        "campaign.compose",
        wrong,
        RefusalKind::NotFound,
        "not-found",
    );
    let made = world.ask(
        "campaign.compose",
        json!({ "template": "open-letter", "competence": "employment" }),
    );
    let post = made["letters"][0]["post"].clone();
    let wrong = json!({ "id": made["id"], "to": [post], "take_out": ["nope"] });
    world.refuses("campaign.set", wrong, RefusalKind::NotFound, "not-found");
}

#[test]
fn a_list_that_names_a_known_office_is_told_what_is_not_taken_from_it() {
    let mut world = World::starter();
    let list = world.file(
        "liste.csv",
        "Nom;Rue;Code postal;Ville;Langue;Post\nDurand;Rue Neuve 9;1000;Bruxelles;nl;brussels/employment\n",
    );
    let answer = world.ask(
        "campaign.compose",
        json!({ "template": "open-letter", "list": list, "dry_run": true }),
    );
    let notices = answer["list"]["notices"].to_string();
    assert!(notices.contains("post-known"), "{notices}");
    // What is refused keeps every cell as it stood.
    let list = world.file(
        "double.csv",
        "Civilité;Prénom;Nom;Fonction;Organisation;Pays\nM.;Hans;Müller;Direktor;Haus;Utopia\n",
    );
    let made = world.ask(
        "campaign.compose",
        json!({ "template": "open-letter", "competence": "employment", "list": list }),
    );
    assert_eq!(
        made["rejected"][0]["cells"],
        json!(["M.", "Hans", "Müller", "Direktor", "Haus", "Utopia"])
    );
}

#[test]
fn a_place_for_words_of_ones_own_makes_no_letter_less_alike() {
    let mut world = World::starter();
    let made = world.ask(
        "campaign.compose",
        json!({
            "template": "open-letter", "to": ["federal/employment"],
            "bodies": { "fr": "Un premier alinéa commun.\n\n{{own_paragraph}}\n\nUn second alinéa commun." },
            "subjects": { "fr": "Le statut" }
        }),
    );
    assert_eq!(made["letters"][0]["likeness"], 100, "{made}");
}

#[test]
fn a_title_too_long_for_the_window_gives_way_to_the_office_and_says_so() {
    let mut world = World::starter();
    for language in [api::Language::Fr, api::Language::Nl] {
        let letter = world
            .plain()
            .to("eu/employment")
            .in_language(language)
            .composed();
        let codes = world.codes(&letter);
        assert!(
            codes.contains(&"title-shortened".to_owned())
                && !codes.contains(&"address-window".to_owned()),
            "{language} {codes:?}"
        );
    }
}

#[test]
fn a_woman_bears_no_title_of_the_man_before_her() {
    let mut world = World::starter();
    world.on("2026-12-01");
    for (post, given, family) in [
        ("federal/employment", "Anne", "D’Amico"),
        ("dg/education", "Greta", "Lux"),
    ] {
        world.ask(
            "directory.add",
            json!({
                "post": post, "given_name": given, "family_name": family, "gender": "f",
                "since": "2026-11-30", "succeeds": true, "source": "Moniteur belge"
            }),
        );
    }
    let address = |world: &mut World, post: &str, language: &str| {
        let shown = world.ask(
            "address.show",
            json!({ "post": post, "language": language }),
        );
        shown.to_string()
    };
    let french = address(&mut world, "federal/employment", "fr");
    assert!(
        french.contains("Vice-Première ministre") && !french.contains("Vice-Premier"),
        "{french}"
    );
    let german = address(&mut world, "dg/education", "de");
    assert!(german.contains("Ministerin"), "{german}");
}

#[test]
fn a_piece_of_which_only_its_reference_is_known_is_called_by_it() {
    let mut world = World::starter();
    world.ask(
        "reply.record",
        json!({ "unmatched": "XYZ-9", "kind": "answer", "on": "2026-11-24" }),
    );
    let rows = world.ask("register.list", json!({}))["rows"].clone();
    assert_eq!(rows[0]["subject"], "XYZ-9");
}
