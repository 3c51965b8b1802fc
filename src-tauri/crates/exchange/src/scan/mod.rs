//! The words of a file that was received, so that it can be found: PDF with a text layer, e-mail, Word and OpenDocument
//! texts, plain text.
//!
//! The file itself is kept as it came, whether or not it can be read here.

mod document;
mod page;

use crate::{decode, mail};

/// Words beyond this are not searched: some two thousand pages.
const LONGEST: usize = 4 << 20;

/// None where there are no words or the form is not known. The form is decided by the content; `file_name` only tells
/// an e-mail from a text that begins like one.
pub fn text(bytes: &[u8], file_name: &str) -> Option<String> {
    let name = file_name.to_lowercase();
    let text = if bytes.trim_ascii_start().starts_with(b"%PDF-") {
        page::text(bytes)?
    } else if bytes.starts_with(b"PK") {
        document::text(bytes)?
    } else if name.ends_with(".eml") {
        message(bytes)?
    } else {
        plain(bytes)?
    };
    let text = joined(&text);
    (!text.is_empty()).then_some(text)
}

fn message(bytes: &[u8]) -> Option<String> {
    let mail = mail::read(bytes)?;
    let of_attachments = mail
        .attachments
        .iter()
        // A message within a message is not followed further.
        .filter(|attachment| !attachment.name.to_lowercase().ends_with(".eml"))
        .filter_map(|attachment| text(&attachment.bytes, &attachment.name));
    let from = mail.from.map(|from| from.name.unwrap_or(from.email));
    let parts = from
        .into_iter()
        .chain([mail.subject, mail.text])
        .chain(of_attachments);
    Some(parts.collect::<Vec<_>>().join("\n"))
}

/// Only what is text through and through: no picture, no program.
fn plain(bytes: &[u8]) -> Option<String> {
    let text = decode::text(bytes).text;
    let is_foreign = |letter: char| {
        letter == '\u{fffd}'
            || letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{c}')
    };
    (!text.chars().any(is_foreign)).then_some(text)
}

/// Lines trimmed; a word that was divided at the end of a line is one word again.
fn joined(text: &str) -> String {
    let mut joined = String::new();
    let mut lines = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .peekable();
    while let Some(line) = lines.next() {
        let goes_on = lines
            .peek()
            .is_some_and(|next| next.starts_with(char::is_lowercase));
        let stem = line.strip_suffix(['-', '\u{ad}', '‐']).map(str::trim_end);
        match stem.filter(|stem| goes_on && stem.ends_with(char::is_alphabetic)) {
            Some(stem) => joined.push_str(stem),
            None => {
                joined.push_str(line);
                joined.push('\n');
            }
        }
        if joined.len() > LONGEST {
            break;
        }
    }
    joined.truncate(joined.trim_end().len());
    joined
}

#[cfg(test)]
mod tests;
