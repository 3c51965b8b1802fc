//! Answers on paper of a terminal: one JSON value, or text in the person's language. Exit codes are the contract's.

use std::{io::Write, process::ExitCode};

use api::{Refusal, refusal::RefusalKind};
use serde_json::{Value, json};

use crate::{arguments::Asked, paper};

/// Prints the answer; 0, or 1 where the answer is no.
pub fn answer(asked: &Asked, answer: &Value) -> ExitCode {
    let context = api::face::context(asked.language, None);
    let written = match &asked.out {
        Some(folder) => match paper::write_pages(&context, folder, answer) {
            Ok(written) => Some(written.join("\n") + "\n"),
            Err(error) => return refusal(asked, &error),
        },
        None => None,
    };
    let text = match written {
        _ if asked.json => format!("{answer}\n"),
        Some(paths) => paths,
        None => paper::print(asked, &context, answer),
    };
    match out(&text) {
        Ok(()) => ExitCode::from(u8::from(is_no(asked, answer))),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(5)
        }
    }
}

/// Writes to standard output. A reader that closed its end (`… | head`) has what it wanted.
pub fn out(text: &str) -> std::io::Result<()> {
    let mut stdout = std::io::stdout().lock();
    let written = stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush());
    match written {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// A check that found a blocking notice, a verification that failed, nothing found.
fn is_no(asked: &Asked, answer: &Value) -> bool {
    let blocks = |notices: &Value| {
        notices
            .as_array()
            .is_some_and(|all| all.iter().any(|notice| notice["severity"] == "block"))
    };
    match (asked.line.noun, asked.line.verb) {
        ("letter" | "campaign", "check") => blocks(&answer["notices"]),
        ("archive", "verify") | ("desk", "check") => answer["ok"] != true,
        ("template", "check" | "preview") => answer["problems"]
            .as_array()
            .is_some_and(|all| !all.is_empty()),
        ("directory", "holder") | ("archive", "search") => {
            answer.as_array().is_some_and(Vec::is_empty)
        }
        ("directory", "search") => [
            "holders",
            "people",
            "organizations",
            "vacant",
            "competences",
        ]
        .iter()
        .all(|part| answer[part].as_array().is_some_and(Vec::is_empty)),
        _ => false,
    }
}

/// Prints why not, on standard error (and as JSON on standard output where that was asked for).
pub fn refusal(asked: &Asked, refusal: &Refusal) -> ExitCode {
    if asked.json {
        // The exit code says it too where nobody reads.
        let _ = out(&format!("{}\n", json!(refusal)));
    } else {
        eprintln!("{}", refusal.message);
        let reader = paper::reader(&api::face::context(asked.language, None));
        for notice in &refusal.notices {
            eprintln!("{}", paper::notice(reader, &json!(notice)));
        }
    }
    ExitCode::from(match refusal.kind {
        RefusalKind::NotFound => 1,
        RefusalKind::Usage => 2,
        RefusalKind::Input => 3,
        RefusalKind::Refused => 4,
        RefusalKind::Desk => 5,
    })
}
