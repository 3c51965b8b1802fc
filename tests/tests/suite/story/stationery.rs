//! Envelopes and labels with the addresses of letters: as printed where a letter was printed, as they are known otherwise.

use api::refusal::RefusalKind;
use serde_json::json;

use crate::world::World;

#[test]
fn an_envelope_and_a_label_bear_the_address_of_the_letter() {
    let mut world = World::starter();
    let letter = world.plain().exported();
    for (kind, name) in [
        ("dl", "envelope.pdf"),
        ("c4", "c4.pdf"),
        ("l7160", "labels.pdf"),
    ] {
        let out = world.path(name);
        let question = json!({ "letters": [letter], "stationery": kind, "out": out });
        let made = world.ask("address.print", question);
        assert_eq!(
            (&made["pieces"], &made["pages"]),
            (&json!(1), &json!(1)),
            "{kind}"
        );
        assert_eq!(
            (&made["tight"], &made["without"]),
            (&json!([]), &json!([])),
            "{kind}"
        );
        let bytes = std::fs::read(&out).expect("the file was written");
        assert!(bytes.starts_with(b"%PDF-1.7"));
    }
}

#[test]
fn used_labels_begin_a_further_sheet() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let question = json!({
        "letters": [letter, letter], "stationery": "l7165", "skip": 7, "out": world.path("labels.pdf"),
    });
    assert_eq!(world.ask("address.print", question)["pages"], 2);
}

#[test]
fn a_letter_to_nobody_is_left_out_and_named() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    let nobody = world.ask(
        "letter.compose",
        json!({ "language": "fr", "template": "question" }),
    );
    let nobody = nobody["id"].clone();
    let out = world.path("labels.pdf");
    let both = json!({ "letters": [letter, nobody], "stationery": "l7163", "out": out });
    let made = world.ask("address.print", both);
    assert_eq!(
        (&made["pieces"], &made["without"]),
        (&json!(1), &json!([nobody]))
    );
    let alone = json!({ "letters": [nobody], "stationery": "l7163", "out": out });
    world.refuses("address.print", alone, RefusalKind::NotFound, "not-found");
    let none = json!({ "stationery": "l7163", "out": out });
    world.refuses("address.print", none, RefusalKind::Usage, "field-missing");
    let unknown = json!({ "letters": [letter], "stationery": "l9999", "out": out });
    assert_eq!(
        world.refused("address.print", unknown).kind,
        RefusalKind::Input
    );
}
