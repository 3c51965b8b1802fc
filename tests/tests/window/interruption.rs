//! What is left when the window is ended without a word.

use std::{
    thread,
    time::{Duration, Instant},
};

use api::Language;
use tests::webdriver::key;

use crate::room::{BODY, Room, begin, choose_recipient, close, is_on_page, today, write};

/// The promise: text older than this is on disk.
const AT_MOST_LOST: Duration = Duration::from_secs(2);

#[test]
fn a_window_killed_while_typing_loses_at_most_two_seconds_of_text() {
    let room = Room::new();
    let window = room.window();
    begin(&window, Language::Fr);
    choose_recipient(&window, "emploi", "Gouvernement fédéral");
    write(&window, BODY, "début");
    is_on_page(&window, "début");

    let begun = Instant::now();
    let mut typed = Vec::new();
    while begun.elapsed() < Duration::from_secs(6) {
        let mark = format!("mot{}", typed.len());
        window.type_text(&format!(" {mark}"));
        typed.push((mark, Instant::now()));
        thread::sleep(Duration::from_millis(60));
    }
    window.kill();
    let killed = Instant::now();

    let kept = room.sqlite("SELECT body FROM version");
    let lost: Vec<&str> = typed
        .iter()
        .filter(|(mark, at)| {
            killed - *at > AT_MOST_LOST && !kept.split_whitespace().any(|word| word == mark)
        })
        .map(|(mark, _)| mark.as_str())
        .collect();
    assert!(
        lost.is_empty() && typed.len() > 5,
        "lost {lost:?} of\n{kept}"
    );
    // The lock went with the process: the desk opens at once.
    assert_eq!(room.terminal().ask(&["desk", "check"])["ok"], true);
}

#[test]
fn a_window_killed_within_the_ten_seconds_has_recorded_after_the_next_start() {
    let room = Room::new();
    let window = room.window();
    begin(&window, Language::Fr);
    choose_recipient(&window, "emploi", "Gouvernement fédéral");
    write(&window, crate::room::SUBJECT, "Un envoi interrompu");
    write(&window, BODY, "Une phrase qui part.");
    is_on_page(&window, "Une phrase qui part.");
    window.press(&[key::CONTROL, key::ENTER]);
    window.find("dialog[open]");
    window.click_words(&api::word(Language::Fr, "dispatch-record", &[]));
    tests::webdriver::wait("the recording", || {
        (room.sqlite("SELECT count(*) FROM pending_dispatch") == "1").then_some(())
    });
    window.kill();
    assert_eq!(room.sqlite("SELECT count(*) FROM archive"), "0");

    let records = room.terminal().ask(&["archive", "list"]);
    assert_eq!(records.as_array().map(Vec::len), Some(1), "{records}");
    assert_eq!(records[0]["on"], today().as_str(), "{records}");
    assert_eq!(room.sqlite("SELECT count(*) FROM pending_dispatch"), "0");
}

/// The desk works in a process of its own: what ends that one does not end the window, and one writes on.
#[test]
fn a_desk_killed_while_typing_is_started_anew_and_nothing_is_lost() {
    let room = Room::new();
    let window = room.window();
    begin(&window, Language::Fr);
    choose_recipient(&window, "emploi", "Gouvernement fédéral");
    write(&window, BODY, "Avant la chute.");
    is_on_page(&window, "Avant la chute.");
    window.kill_desk();
    window.type_text(" Après la chute.");
    is_on_page(&window, "Avant la chute. Après la chute.");
    tests::webdriver::wait("the text on disk", || {
        let kept = room.sqlite("SELECT body FROM version");
        kept.contains("Après la chute.").then_some(())
    });
    // At rest as well: nothing was being asked when it went.
    window.kill_desk();
    window.press(&[key::CONTROL, "z"]);
    tests::webdriver::wait("the text taken back on disk", || {
        let kept = room.sqlite("SELECT body FROM version");
        (!kept.contains("Après la chute.")).then_some(())
    });
    close(window);
    assert_eq!(room.terminal().ask(&["desk", "check"])["ok"], true);
}
