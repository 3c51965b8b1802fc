//! What the page may not do: it can ask the desk, and nothing else on this computer or beyond.

use serde_json::{Value, json};
use tests::webdriver::Driver;

use crate::room::{Room, ask, close};

/// What the promise ends in, as text.
fn outcome(window: &Driver, promise: &str) -> String {
    let script = format!(
        "const done = arguments[0]; Promise.resolve().then(() => {promise}).then(() => done('done'), (error) => done(String(error)));"
    );
    window
        .run_async(&script, &[])
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn the_page_reaches_neither_the_network_nor_the_computer() {
    let room = Room::new();
    let window = room.window();
    window.find("main");
    for promise in [
        "fetch('https://example.org/')",
        "fetch('http://127.0.0.1:9/')",
        "eval('1')",
        "Function('return 1')()",
        "import('https://example.org/a.js')",
    ] {
        assert_ne!(outcome(&window, promise), "done", "{promise}");
    }
    for command in [
        "plugin:dialog|open",
        "plugin:opener|open_url",
        "plugin:opener|open_path",
        "plugin:window|title",
        "plugin:event|listen",
        "plugin:fs|read_file",
    ] {
        let answer = outcome(
            &window,
            &format!("window.__TAURI_INTERNALS__.invoke('{command}', {{}})"),
        );
        assert!(
            answer.contains("not allowed") || answer.contains("not found"),
            "{command}: {answer}"
        );
    }
    assert_eq!(
        window.run("return typeof window.__TAURI__", &[]),
        "undefined"
    );
    close(window);
}

#[test]
fn only_web_and_mail_links_and_own_files_are_opened() {
    let room = Room::new();
    let window = room.window();
    window.find("main");
    let code = |name: &str, question: Value| {
        ask(&window, name, &question)["code"]
            .as_str()
            .map(str::to_owned)
    };
    for href in [
        "http://example.org/",
        "file:///etc/hosts",
        "javascript:alert(1)",
        "data:text/html,x",
        "example",
    ] {
        assert_eq!(
            code("window.open_link", json!({ "href": href })).as_deref(),
            Some("window-link-refused"),
            "{href}"
        );
    }
    for (path, expected) in [
        ("/etc/hosts", "window-file-foreign"),
        ("../saved", "window-file-foreign"),
        ("/nowhere", "window-file-missing"),
    ] {
        let refused = code("window.open", json!({ "path": path }));
        assert!(
            refused.is_some_and(|code| code == expected || code == "window-file-missing"),
            "{path}"
        );
    }
    close(window);
}
