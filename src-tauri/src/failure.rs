//! Why the page gets no answer: a refusal of the desk, or one of the window in the same shape.

use serde::Serialize;
use serde_json::Value;

use crate::{
    desk::{Desk, Failed},
    shell::Obstacle,
};

/// The page has a sentence of its own for a desk that says nothing.
const SILENT: &str = "host-silent";

#[derive(Serialize)]
#[serde(untagged)]
pub enum Failure {
    Refusal(Value),
    Window {
        code: String,
        kind: &'static str,
        message: String,
        notices: [(); 0],
        details: String,
    },
}

impl Failure {
    /// What became of a question of the desk.
    pub fn asking(desk: &Desk, language: Option<&str>, name: &str, failed: Failed) -> Self {
        match failed {
            Failed::Refused(refusal) => Self::Refusal(refusal),
            Failed::Fault(fault) => Self::fault(desk, language, name, &fault),
            Failed::Gone(error) => Self::silent(&error.to_string()),
        }
    }

    /// What stood in the way of the window itself.
    pub fn doing(desk: &Desk, language: Option<&str>, name: &str, obstacle: Obstacle) -> Self {
        match obstacle {
            Obstacle::Told(key, (argument, value)) => {
                Self::told(desk, language, key, &[(argument, &value)], &value)
            }
            Obstacle::Fault(fault) => Self::fault(desk, language, name, &fault),
        }
    }

    /// A fault of the program itself.
    fn fault(desk: &Desk, language: Option<&str>, name: &str, details: &str) -> Self {
        let details = format!("{name}: {details}");
        Self::told(desk, language, "window-fault", &[], &details)
    }

    /// `key` is that of a message.
    fn told(
        desk: &Desk,
        language: Option<&str>,
        key: &str,
        arguments: &[(&str, &str)],
        details: &str,
    ) -> Self {
        match desk.word(language, key, arguments) {
            Some(message) => Self::of(key, "refused", message, details),
            None => Self::silent(details),
        }
    }

    fn silent(details: &str) -> Self {
        Self::of(SILENT, "desk", String::new(), details)
    }

    fn of(code: &str, kind: &'static str, message: String, details: &str) -> Self {
        Self::Window {
            code: code.to_owned(),
            kind,
            message,
            notices: [],
            details: details.to_owned(),
        }
    }
}
