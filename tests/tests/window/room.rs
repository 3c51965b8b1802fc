//! A room for one test: a desk folder, a folder for saved files, a home of its own, and the window on them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::Duration,
};

use api::{Language, word};
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::{
    terminal::{Terminal, built},
    webdriver::{Driver, key, wait},
};

pub struct Room {
    folder: TempDir,
}

impl Room {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
        }
    }

    pub fn desk(&self) -> PathBuf {
        self.folder.path().join("desk")
    }

    pub fn saved(&self) -> PathBuf {
        self.folder.path().join("saved")
    }

    /// Opens the window on this desk.
    pub fn window(&self) -> Driver {
        fs::create_dir_all(self.saved()).expect("the folder is writable");
        let program = built().join("plaidoyer-window");
        assert!(
            program.is_file(),
            "the window is not built: ./check window builds it"
        );
        let text = |path: &Path| path.display().to_string();
        let arguments = [
            "--desk".to_owned(),
            text(&self.desk()),
            "--save-in".to_owned(),
            text(&self.saved()),
        ];
        let home = text(self.folder.path());
        // Its own places for what the window remembers: a test sees nothing of another, and leaves nothing behind.
        let environment = ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"]
            .map(|name| (name, home.clone()));
        Driver::open(&program, &arguments, &environment)
    }

    /// The same desk from the terminal, once the window is closed.
    pub fn terminal(&self) -> Terminal {
        Terminal::at(&self.desk(), &today())
    }

    /// Asks the desk file itself, by SQLite's own tool.
    pub fn sqlite(&self, statement: &str) -> String {
        let database = self.desk().join("plaidoyer.db");
        tool("sqlite3", &[&database.display().to_string(), statement])
            .trim()
            .to_owned()
    }

    /// The PDF files saved so far.
    pub fn pdfs(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.saved())
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path());
        entries
            .filter(|path| path.extension().is_some_and(|extension| extension == "pdf"))
            .collect()
    }
}

/// Today, as the window's own clock has it.
pub fn today() -> String {
    api::face::context(Language::Fr, None).today.to_string()
}

/// What an outside tool prints, of a run that must succeed.
pub fn tool(name: &str, words: &[&str]) -> String {
    let output = Command::new(name)
        .args(words)
        .output()
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{name} {words:?}\n{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    said
}

/// Goes through the first run: this language, the example sender, the starter directory.
pub fn begin(window: &Driver, language: Language) {
    window.click_words(own_name(language));
    window.click_words(&word(language, "welcome-begin", &[]));
    wait("the frame", || {
        window.is_there("nav[data-pane=navigation]").then_some(())
    });
}

fn own_name(language: Language) -> &'static str {
    match language {
        Language::Fr => "Français",
        Language::Nl => "Nederlands",
        Language::De => "Deutsch",
        Language::En => "English",
    }
}

/// Chooses the recipient of a new letter: what is typed, and words of the row that is meant.
pub fn choose_recipient(window: &Driver, typed: &str, row: &str) {
    const CHOSEN: &str = "dialog [role=option][aria-selected=true]";
    window.press(&[key::CONTROL, "n"]);
    wait("the recipients", || {
        (!window.text("dialog [role=option]").is_empty()).then_some(())
    });
    window.type_text(typed);
    wait(row, || {
        let found = window.run("return [...document.querySelectorAll('dialog [role=option]')].map((one) => one.textContent)", &[]);
        found
            .as_array()?
            .iter()
            .any(|one| one.as_str().is_some_and(|one| one.contains(row)))
            .then_some(())
    });
    wait(row, || {
        if window.try_find(CHOSEN).is_some() && window.text(CHOSEN).contains(row) {
            return Some(());
        }
        window.press(&[key::DOWN]);
        None
    });
    window.press(&[key::CONTROL, key::ENTER]);
    window.find(BODY);
}

pub const SUBJECT: &str = ".subject .editor [contenteditable=true]";
pub const BODY: &str = ".editor.body [contenteditable=true]";

/// A person's pause between two strokes: the editor learns of a selection from the page a moment after it was made.
const PAUSE: Duration = Duration::from_millis(150);

/// Writes over what stands in one of the editors. The caret is put there without a click, which might meet a field.
pub fn write(window: &Driver, editor: &str, text: &str) {
    window.find(editor);
    window.run(
        "document.querySelector(arguments[0]).focus()",
        &[json!(editor)],
    );
    thread::sleep(PAUSE);
    window.press(&[key::CONTROL, "a"]);
    thread::sleep(PAUSE);
    window.press(&[key::DELETE]);
    window.type_text(text);
}

/// Waits until the page beside the text carries these words.
pub fn is_on_page(window: &Driver, words: &str) {
    let look = "return document.querySelector('[data-pane=page]')?.textContent ?? ''";
    wait(words, || {
        plain(window.run(look, &[]).as_str()?)
            .contains(words)
            .then_some(())
    });
}

/// Asks the shell as the page does.
pub fn ask(window: &Driver, name: &str, question: &Value) -> Value {
    let script = "const [name, question, done] = arguments;
        window.__TAURI_INTERNALS__.invoke('call', { name, question, language: 'fr' }).then(done, done);";
    window.run_async(script, &[json!(name), question.clone()])
}

/// Closes the window, and waits until it is gone.
pub fn close(window: Driver) {
    window.run(
        "window.__TAURI_INTERNALS__.invoke('call', { name: 'window.close' })",
        &[],
    );
    wait("the window to go", || (!window.is_running()).then_some(()));
    window.forget();
}

/// Every kind of space as one space, and hyphens at line ends taken out: how words are compared across lines.
pub fn plain(text: &str) -> String {
    let text = text.replace("\u{ad}\n", "").replace('\u{ad}', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
