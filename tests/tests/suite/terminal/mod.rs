//! The contract of the terminal: what each line answers, with which fields, and how it ends.

mod answer;
mod encore;
mod exit;
mod follow_up;
mod guess;
mod reading;
mod serve;
mod speech;
mod trouble;

use std::path::Path;

use serde_json::Value;
use tests::terminal::Terminal;

const TODAY: &str = "2026-11-24";

/// A desk with the starter directory, and the folder it lies in.
struct Begun {
    folder: tempfile::TempDir,
    terminal: Terminal,
}

impl Begun {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let terminal = Terminal::at(&folder.path().join("desk"), TODAY);
        terminal.ask(&["desk", "init", "--starter"]);
        Self { folder, terminal }
    }

    fn ask(&self, words: &[&str]) -> Value {
        self.terminal.ask(words)
    }

    /// The exit code, and the one JSON value on standard output.
    fn json(&self, words: &[&str]) -> (i32, Value) {
        let (code, stdout, stderr) = self.terminal.run(&[&["--json"], words].concat());
        let value = serde_json::from_str(&stdout)
            .unwrap_or_else(|error| panic!("{words:?}: {error}\n{stdout}\n{stderr}"));
        (code, value)
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn file(&self, name: &str, content: &str) -> String {
        std::fs::write(self.folder.path().join(name), content).expect("the folder is writable");
        self.path(name)
    }

    fn exported(&self) -> String {
        let letter = self.terminal.letter("fr", "Le statut des artistes");
        self.ask(&[
            "letter",
            "export",
            &letter,
            "--out",
            &self.path("letter.pdf"),
        ]);
        letter
    }

    fn sent(&self) -> String {
        let letter = self.exported();
        self.ask(&[
            "dispatch",
            "record",
            &letter,
            "--channel",
            "post",
            "--on",
            TODAY,
        ]);
        letter
    }

    fn desk(&self) -> std::path::PathBuf {
        self.folder.path().join("desk")
    }
}

#[track_caller]
fn has(value: &Value, keys: &[&str]) {
    let object = value
        .as_object()
        .unwrap_or_else(|| panic!("not an object: {value}"));
    for key in keys {
        assert!(object.contains_key(*key), "{key} is not in {value}");
    }
}

#[track_caller]
fn first(value: &Value) -> &Value {
    value
        .as_array()
        .and_then(|rows| rows.first())
        .unwrap_or_else(|| panic!("no row: {value}"))
}

fn exists(path: &str) -> bool {
    Path::new(path).exists()
}
