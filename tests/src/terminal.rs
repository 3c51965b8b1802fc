//! The terminal face as a person uses it: the built binary, words in, text and an exit code out.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::OnceLock,
};

use serde_json::Value;

/// One desk, and the day on which one works at it.
pub struct Terminal {
    folder: PathBuf,
    today: String,
}

impl Terminal {
    pub fn at(folder: &Path, today: &str) -> Self {
        Self {
            folder: folder.to_owned(),
            today: today.to_owned(),
        }
    }

    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(program());
        command
            .arg("--desk")
            .arg(&self.folder)
            .args(["--today", &self.today, "--ui-lang", "en"])
            .args(words);
        command
    }

    /// The exit code, standard output and standard error.
    pub fn run(&self, words: &[&str]) -> (i32, String, String) {
        let Output {
            status,
            stdout,
            stderr,
        } = self
            .command(words)
            .output()
            .expect("the terminal face starts");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (status.code().unwrap_or(-1), text(&stdout), text(&stderr))
    }

    /// The answer as JSON, of a line that must succeed.
    pub fn ask(&self, words: &[&str]) -> Value {
        let (code, stdout, stderr) = self.run(&[&["--json"], words].concat());
        assert_eq!(code, 0, "{words:?}\n{stdout}\n{stderr}");
        serde_json::from_str(&stdout).unwrap_or_else(|error| panic!("{words:?}: {error}\n{stdout}"))
    }

    /// Begins a line and does not wait for its end.
    pub fn begin(&self, words: &[&str]) -> Child {
        let mut command = self.command(words);
        command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the terminal face starts")
    }

    /// A letter to the federal minister of Employment, ready to export.
    pub fn letter(&self, language: &str, subject: &str) -> String {
        let asked = [
            "letter",
            "new",
            "--template",
            "open-letter",
            "--to",
            "federal/employment",
            "--lang",
            language,
        ];
        let words = [asked.as_slice(), &["--subject", subject, "--body", body()]].concat();
        self.ask(&words)["id"]
            .as_str()
            .expect("a letter has an id")
            .to_owned()
    }
}

/// A body without fields, in a file beside the binary.
fn body() -> &'static str {
    static BODY: OnceLock<String> = OnceLock::new();
    BODY.get_or_init(|| {
        let file = built().join("body-of-a-tested-letter.md");
        std::fs::write(
            &file,
            "Une première phrase.\n\nUne seconde, avec un *mot* appuyé.\n",
        )
        .expect("the folder is writable");
        file.display().to_string()
    })
}

/// The folder of what is built: the suite itself lies in its `deps`.
pub fn built() -> PathBuf {
    let suite = env::current_exe().expect("the suite knows where it lies");
    suite
        .ancestors()
        .nth(2)
        .expect("the suite lies in the folder of what is built")
        .to_owned()
}

/// The terminal face: the one that is named, or built once for the suite, since testing builds no binary of another
/// package. All default members are selected, as they were for the suite: a package alone would have other features.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        if let Some(named) = env::var_os("PLAIDOYER_TERMINAL") {
            return named.into();
        }
        let mut build = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        build
            .args(["build", "--locked", "--quiet", "--bin", "plaidoyer"])
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        assert!(
            build.status().is_ok_and(|status| status.success()),
            "the terminal face does not build"
        );
        built().join("plaidoyer")
    })
}
