//! Search through ten thousand letters, by a rare word and by one that every letter has.

use serde_json::json;

use crate::{fixture::Fixture, sealed, time::time};

const LETTERS: usize = 10_000;

pub fn measure() {
    let mut fixture = Fixture::new();
    for number in 0..LETTERS {
        let body = format!(
            "{} Dossier numéro {number}, répétitions de {}.",
            crate::fixture::body(1),
            sealed::town(number)
        );
        fixture.ask(
            "letter.compose",
            json!({
                "template": "position", "to": "federal/employment", "language": "fr",
                "subject": format!("travail artistique {number}"), "body": body, "fields": {},
                "signatories": [], "enclosures": [],
            }),
        );
    }
    for (name, words) in [
        ("a rare word", "numero 4321"),
        ("a tenth of them", "hasselt"),
        ("every letter", "lettres"),
    ] {
        let found = fixture.ask(
            "letter.list",
            json!({ "text": words, "binned": false, "offset": 0 }),
        );
        let total = found["total"].as_u64().unwrap_or_default();
        time(
            &format!("search {LETTERS} letters: {name} ({total} found)"),
            20,
            || {
                fixture.ask(
                    "letter.list",
                    json!({ "text": words, "binned": false, "offset": 0 }),
                )
            },
        );
    }
}
