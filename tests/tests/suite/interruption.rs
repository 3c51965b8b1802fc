//! A process that is ended at any moment, as by a power cut: never half a file, never a dispatch without its archive.

mod campaign;

use std::{path::Path, thread, time::Duration};

use serde_json::Value;
use tests::terminal::Terminal;

const TODAY: &str = "2026-11-24";

fn begun(folder: &Path) -> Terminal {
    let terminal = Terminal::at(&folder.join("desk"), TODAY);
    terminal.ask(&["desk", "init", "--starter"]);
    terminal
}

/// Moments at which a line is cut off: from before it has opened the desk to after it is done.
fn moments() -> impl Iterator<Item = Duration> {
    let count = if cfg!(feature = "long") { 200 } else { 16 };
    (0..count).map(move |step| Duration::from_micros(step * 320_000 / count))
}

/// Starts the line and ends it after this time, however far it has come.
fn cut_off(terminal: &Terminal, words: &[&str], after: Duration) {
    let mut child = terminal.begin(words);
    thread::sleep(after);
    child.kill().expect("a child can be ended");
    child.wait().expect("a child that ended can be waited for");
}

fn is_whole(terminal: &Terminal) {
    let check = terminal.ask(&["desk", "check"]);
    assert_eq!(check["ok"], true, "{check}");
}

#[test]
fn an_export_that_is_cut_off_leaves_no_half_file() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let terminal = begun(folder.path());
    for (number, moment) in moments().enumerate() {
        let letter = terminal.letter("fr", &format!("Lettre {number}"));
        let file = folder.path().join(format!("{number}.pdf"));
        let out = file.display().to_string();
        cut_off(
            &terminal,
            &["letter", "export", &letter, "--out", &out],
            moment,
        );
        if let Ok(bytes) = std::fs::read(&file) {
            assert!(
                bytes.starts_with(b"%PDF-") && bytes.trim_ascii_end().ends_with(b"%%EOF"),
                "half a file at {moment:?}"
            );
        }
        is_whole(&terminal);
        // Whatever was left, doing it again brings it to its end, with the bytes that are kept.
        let exported = terminal.ask(&["letter", "export", &letter, "--out", &out]);
        assert!(exported["reference"].is_string(), "{exported}");
    }
}

#[test]
fn a_recording_that_is_cut_off_leaves_no_dispatch_without_its_archive() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let terminal = begun(folder.path());
    let mut sent = 0;
    for (number, moment) in moments().enumerate() {
        let letter = terminal.letter("nl", &format!("Brief {number}"));
        let out = folder
            .path()
            .join(format!("{number}.pdf"))
            .display()
            .to_string();
        terminal.ask(&["letter", "export", &letter, "--out", &out]);
        cut_off(
            &terminal,
            &[
                "dispatch",
                "record",
                &letter,
                "--channel",
                "post",
                "--on",
                TODAY,
            ],
            moment,
        );
        is_whole(&terminal);
        let state = terminal.ask(&["letter", "show", &letter])["state"].clone();
        let records = terminal.ask(&["archive", "list"]);
        let records = records.as_array().map_or(0, Vec::len);
        if state == "sent" {
            sent += 1;
        }
        assert_eq!(records, sent, "at {moment:?} the letter is {state}");
        let seal: Value = terminal.ask(&["archive", "verify"]);
        assert_eq!(seal["records"], sent, "{seal}");
    }
}
