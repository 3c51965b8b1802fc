//! What was typed wrong: said in the person's language, with exit code 2.

use std::{ffi::OsString, process::ExitCode};

use api::{Language, word};
use serde_json::json;

use crate::print;

/// Help and version are answers; anything else is wrong usage.
pub fn refuse(words: &[OsString], language: Language, error: &clap::Error) -> ExitCode {
    use clap::error::{ContextKind, ErrorKind};
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        // The exit code is the same where nobody reads.
        let _ = print::out(&error.to_string());
        return ExitCode::SUCCESS;
    }
    let named = [
        ContextKind::InvalidArg,
        ContextKind::InvalidSubcommand,
        ContextKind::InvalidValue,
    ]
    .into_iter()
    .find_map(|kind| error.get(kind))
    .map(ToString::to_string)
    .unwrap_or_default();
    let key = match error.kind() {
        ErrorKind::MissingRequiredArgument => "terminal-usage-missing",
        ErrorKind::InvalidSubcommand | ErrorKind::UnknownArgument => "terminal-usage-unknown",
        _ => "terminal-usage-wrong",
    };
    let line = error
        .get(ContextKind::Usage)
        .map(ToString::to_string)
        .unwrap_or_default();
    // The word before the line is the library's, in English.
    let line = line.trim().trim_start_matches("Usage:").trim();
    usage(words, &word(language, key, &[("word", &named)]), line)
}

/// Wrong usage: said on standard error, and as JSON on standard output where that was asked for.
pub fn usage(words: &[OsString], message: &str, line: &str) -> ExitCode {
    if words.iter().any(|word| word == "--json") {
        let refusal = json!({ "code": "usage", "kind": "usage", "message": message, "notices": [], "details": line });
        // The exit code says it too where nobody reads.
        let _ = print::out(&format!("{refusal}\n"));
    } else {
        eprintln!("{}", format!("{message}\n{line}").trim());
    }
    ExitCode::from(2)
}
