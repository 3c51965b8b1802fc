//! Words are checked in the language of the letter, by the dictionaries of the system.

use serde_json::json;

use crate::room::{Room, ask, close};

#[test]
fn the_window_checks_in_the_language_it_is_told_and_says_what_it_has() {
    let room = Room::new();
    let window = room.window();
    window.find("main");
    for language in ["fr", "nl", "de", "en"] {
        let answer = ask(&window, "window.spelling", &json!({ "language": language }));
        let found = answer["answer"]["languages"].as_array().cloned();
        let found = found.unwrap_or_else(|| panic!("{language}: {answer}"));
        assert!(!found.is_empty(), "no dictionary of {language}: {answer}");
        for one in &found {
            let name = one.as_str().unwrap_or_default();
            assert!(name.starts_with(language), "{language}: {answer}");
        }
    }
    let none = ask(&window, "window.spelling", &json!({ "language": null }));
    assert_eq!(none["answer"]["languages"], json!([]));
    close(window);
}
