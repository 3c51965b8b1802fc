//! How the window starts, and what it says where it cannot.

use std::process::Command;

use api::{Language, word};
use tests::{
    terminal::{Terminal, built},
    webdriver::{Driver, wait},
};

use crate::room::{Room, begin, close, today};

/// The words of the whole window.
fn shown(window: &Driver) -> String {
    window
        .run("return document.body.textContent", &[])
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn without_a_display_the_window_says_so_and_ends() {
    let mut start = Command::new(built().join("plaidoyer-window"));
    let output = start
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env("LC_ALL", "nl_BE.UTF-8")
        .output();
    let output = output.expect("the window is built");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(5));
    assert_eq!(said.trim(), word(Language::Nl, "window-no-display", &[]));
}

#[test]
fn a_desk_that_is_open_elsewhere_is_named_and_left_alone() {
    let room = Room::new();
    let first = room.window();
    begin(&first, Language::Fr);
    let (code, _, said) = room.terminal().run(&["desk", "status"]);
    assert_eq!(code, 5, "{said}");

    let second = room.window();
    wait("the refusal", || second.is_there("main.shut").then_some(()));
    assert!(second.is_running());
    close(second);
    assert!(first.is_there("nav[data-pane=navigation]"));
    close(first);
    let (code, _, said) = room.terminal().run(&["desk", "status"]);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn a_desk_of_a_newer_program_is_refused_in_words_and_stays_as_it_is() {
    let room = Room::new();
    let terminal = Terminal::at(&room.desk(), &today());
    terminal.ask(&["desk", "init", "--starter"]);
    room.sqlite("PRAGMA user_version = 4000");
    let window = room.window();
    wait("the refusal", || window.is_there("main.shut").then_some(()));
    let refusals = [Language::Fr, Language::Nl, Language::De, Language::En]
        .map(|one| word(one, "welcome-shut", &[]));
    assert!(
        refusals
            .iter()
            .any(|refusal| shown(&window).contains(refusal)),
        "{}",
        shown(&window)
    );
    close(window);
    assert_eq!(room.sqlite("PRAGMA user_version"), "4000");
    assert_eq!(room.sqlite("SELECT count(*) FROM post"), "89");
}

/// Not the letters alone: a page at 200 % is laid out as one half as wide, and stays so when it is opened again.
#[test]
fn the_whole_window_is_magnified() {
    let room = Room::new();
    let window = room.window();
    begin(&window, Language::Fr);
    let width = |window: &Driver| window.run("return innerWidth", &[]).as_f64().unwrap_or(0.0);
    let plain = width(&window);
    for _ in 0..5 {
        window.press(&["\u{e009}", "="]);
    }
    wait("the window at 200 %", || {
        ((width(&window) * 2.0 - plain).abs() < 8.0).then_some(())
    });
    close(window);
    let again = room.window();
    wait("the navigation", || {
        again.is_there("nav[data-pane=navigation]").then_some(())
    });
    wait("the window at 200 % again", || {
        ((width(&again) * 2.0 - plain).abs() < 8.0).then_some(())
    });
    close(again);
}
