//! A long day at the desk: typing with the page beside, lists, search, undoing.

use serde_json::{Value, json};

use crate::Host;

/// Rounds of half a dozen calls each.
const WARM: usize = 300;
const ROUNDS: usize = 900;

/// What the system's allocator may keep for later, in kilobytes.
const SLACK: u64 = 6 * 1024;

#[test]
fn a_day_of_typing_previewing_and_looking_up_takes_no_more_memory_at_its_end() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let host = Host::at(&folder.path().join("desk"));
    host.ask(
        "desk.init",
        &json!({ "starter": true, "example_sender": true }),
    );
    let composed = host.ask(
        "letter.compose",
        &json!({ "template": "open-letter", "to": "federal/employment", "language": "fr", "subject": "Statut" }),
    );
    let letter = &composed["id"];
    for number in 0..WARM {
        round(&host, letter, number);
    }
    let warm = host.memory("VmRSS");
    let mut later = Vec::new();
    for number in WARM..WARM + ROUNDS {
        round(&host, letter, number);
        if number % (ROUNDS / 3) == 0 {
            later.push(host.memory("VmRSS"));
        }
    }
    let last = host.memory("VmRSS");
    println!("{warm} kB after {WARM} rounds, then {later:?}, {last} kB after {ROUNDS} more");
    assert!(
        last <= warm + SLACK,
        "{warm} kB became {last} kB: {later:?}"
    );
}

fn round(host: &Host, letter: &Value, number: usize) {
    let words = "mot ".repeat(number % 97);
    let body = format!("Une phrase, la {number}e.\n\nUne *autre*, plus longue : {words}.\n");
    let unsaved = json!({ "body": body });
    for way in ["svg", "text"] {
        host.ask(
            "letter.preview",
            &json!({ "id": letter, "as": way, "unsaved": unsaved }),
        );
    }
    host.ask(
        "letter.version",
        &json!({ "id": letter, "language": "fr", "body": body }),
    );
    host.ask("letter.check", &json!({ "id": letter }));
    host.ask("letter.list", &json!({ "text": "phrase" }));
    host.ask("directory.search", &json!({ "text": "emploi" }));
    host.ask("search.everywhere", &json!({ "text": "statut" }));
    host.ask("register.list", &json!({}));
    host.ask("today.show", &Value::Null);
    if number.is_multiple_of(5) {
        host.ask("desk.undo", &Value::Null);
        host.ask("desk.redo", &Value::Null);
    }
}
