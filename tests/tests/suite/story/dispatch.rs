//! Recording a campaign: which letters stay, which numbers they take, what is said where nothing can be done.

use api::refusal::RefusalKind;
use serde_json::{Value, json};

use crate::world::{World, text};

/// A campaign of two offices, written; the letters in the order of the list.
fn written(world: &mut World) -> (Value, Vec<Value>) {
    let campaign = world.ask(
        "campaign.compose",
        json!({
            "template": "open-letter", "to": ["federal/employment", "brussels/employment"],
            "bodies": { "fr": "Bonjour.\n\nEncore.\n" }, "subjects": { "fr": "Statut" },
        }),
    );
    for post in ["federal/employment", "brussels/employment"] {
        world.ask("address.confirm", json!({ "post": post }));
    }
    let out = world.path("out");
    world.ask(
        "campaign.export",
        json!({ "id": campaign["id"], "out": out }),
    );
    let mut from = Some(json!(2));
    while let Some(next) = from.take() {
        let answer = world.ask(
            "campaign.export",
            json!({ "id": campaign["id"], "out": out, "from": next }),
        );
        from = answer["next"].as_u64().map(|next| json!(next));
    }
    let letters = campaign["letters"].as_array().expect("letters").clone();
    assert_eq!(letters.len(), 2, "{campaign}");
    (campaign["id"].clone(), letters)
}

fn recording(campaign: &Value, more: &Value) -> Value {
    let mut question = json!({ "campaign": campaign, "channel": "post", "on": "2026-11-24" });
    for (key, value) in more.as_object().expect("fields") {
        question[key] = value.clone();
    }
    question
}

#[test]
fn what_stays_is_named_by_office_reference_or_letter_and_a_word_that_means_none_stops_the_act() {
    for word in 0..3 {
        let mut world = World::starter();
        let (campaign, letters) = written(&mut world);
        let stays = text(&letters[1]["letter"]);
        let names = [
            text(&letters[1]["post"]),
            text(&world.show(&stays)["reference"]),
            stays.clone(),
        ];
        let wrong = recording(&campaign, &json!({ "except": ["nosuch"] }));
        world.refuses("dispatch.record", wrong, RefusalKind::NotFound, "not-found");
        assert_eq!(world.state(&stays), "prepared");
        let question = recording(&campaign, &json!({ "except": [names[word]] }));
        let rows = world.ask("dispatch.record", question.clone());
        assert_eq!(rows.as_array().map(Vec::len), Some(1), "{}", names[word]);
        assert_eq!(world.state(&stays), "prepared", "{}", names[word]);
        world.refuses(
            "dispatch.record",
            question,
            RefusalKind::Refused,
            "nothing-to-record",
        );
    }
}

#[test]
fn a_number_that_stands_there_twice_is_stuck_on_one_letter_only() {
    let mut world = World::starter();
    let (campaign, _) = written(&mut world);
    let twice =
        json!({ "trackings": "RR123456785BE\nRR 123 456 785 BE\n", "channel": "registered" });
    world.refuses(
        "dispatch.record",
        recording(&campaign, &twice),
        RefusalKind::Refused,
        "tracking-twice",
    );
}

#[test]
fn a_letter_is_shown_checked_and_recorded_by_its_reference() {
    let mut world = World::starter();
    let letter = world.plain().exported();
    assert_eq!(world.show("2026/001")["id"], letter.as_str());
    world.ask("letter.check", json!({ "id": "2026/001" }));
    let question = json!({ "letters": ["2026/001"], "channel": "post", "on": "2026-11-24" });
    assert_eq!(
        world.ask("dispatch.record", question)[0]["letter"],
        letter.as_str()
    );
    let edit = json!({ "id": "2026/001", "axis": "Statut" });
    world.refuses("letter.edit", edit, RefusalKind::Refused, "letter-sealed");
}

#[test]
fn a_letter_that_changed_is_named_when_its_campaign_is_recorded() {
    let mut world = World::starter();
    let (campaign, letters) = written(&mut world);
    let changed = text(&letters[0]["letter"]);
    let edit = json!({ "id": changed, "language": "fr", "subject": "Autre" });
    world.ask("letter.version", edit);
    let refusal = world.refused("dispatch.record", recording(&campaign, &json!({})));
    assert_eq!(refusal.code, "changed-since-export");
    let reference = text(&world.show(&changed)["reference"]);
    assert!(refusal.message.contains(&reference), "{refusal:?}");
}

#[test]
fn the_text_of_a_campaign_is_not_changed_in_no_language() {
    let mut world = World::starter();
    let (campaign, _) = written(&mut world);
    for change in [
        json!({ "subject": "Autre" }),
        json!({ "body": "Autre." }),
        json!({ "fields": { "a": "b" } }),
    ] {
        let mut question = json!({ "id": campaign });
        for (key, value) in change.as_object().expect("a field") {
            question[key] = value.clone();
        }
        world.refuses(
            "campaign.edit",
            question,
            RefusalKind::Usage,
            "field-missing",
        );
    }
}

#[test]
fn a_government_that_was_chosen_does_not_go_missing_in_silence() {
    let mut world = World::starter();
    let question = json!({
        "template": "open-letter", "competence": "employment", "governments": ["federal", "fwb"],
    });
    world.refuses(
        "campaign.compose",
        question,
        RefusalKind::Refused,
        "no-office",
    );
}

#[test]
fn a_file_name_asks_for_what_there_is() {
    let mut world = World::starter();
    let (campaign, _) = written(&mut world);
    let question =
        json!({ "id": campaign, "out": world.path("other"), "pattern": "{date}_{nosuch}" });
    world.refuses("campaign.export", question, RefusalKind::Input, "bad-value");
    let setting = json!({ "key": "file_name_pattern", "value": "{nosuch}" });
    world.refuses("setting.set", setting, RefusalKind::Input, "bad-setting");
}

#[test]
fn a_letter_that_changed_takes_the_place_of_its_file() {
    let mut world = World::starter();
    let (campaign, letters) = written(&mut world);
    let out = world.path("out");
    let names = || -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(&out)
            .expect("the folder")
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    };
    let before = names();
    let edit = json!({ "id": campaign, "text": "fr", "body": "Bonjour.\n\nAutrement.\n" });
    world.ask("campaign.edit", edit);
    let mut from = Value::Null;
    let mut written = 0;
    loop {
        let question = json!({ "id": campaign, "out": out, "from": from });
        let answer = world.ask("campaign.export", question);
        written += answer["written"].as_u64().expect("a count");
        from = answer["next"].clone();
        if answer["finished"] == true {
            break;
        }
    }
    assert_eq!(names(), before);
    assert_eq!(written, letters.len() as u64);
}
