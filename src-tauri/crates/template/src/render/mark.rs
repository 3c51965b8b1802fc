//! A text with each of its fields replaced by a mark that CommonMark leaves alone, and the way back.
//!
//! The mark is a character that the text does not contain. Like a brace it is punctuation, so that what stands around
//! a field means the same as around `{{name}}` in any CommonMark editor.

use model::Language;

use crate::tag::{Kind, Tag};

/// Rare punctuation: of scripts no letter of ours is written in.
const CANDIDATES: [std::ops::RangeInclusive<char>; 4] = [
    '\u{12470}'..='\u{12474}',
    '\u{1DA87}'..='\u{1DA8B}',
    '\u{16E97}'..='\u{16E9A}',
    '\u{10B99}'..='\u{10B9C}',
];

pub struct Marked<'a> {
    pub text: String,
    /// Names of the fields, by the number in their mark.
    pub names: Vec<&'a str>,
    field: char,
    less_than: char,
}

/// What a stretch of read text consists of.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Text(String),
    Field { number: usize, name: &'a str },
}

pub fn mark<'a>(text: &str, tags: &[Tag<'a>]) -> Marked<'a> {
    let mut free = free_characters(text);
    let mut next = || free.next().unwrap_or('\u{FFFC}');
    let (field, less_than) = (next(), next());
    let mut marked = Marked {
        text: String::with_capacity(text.len()),
        names: Vec::new(),
        field,
        less_than,
    };
    let mut at = 0;
    for tag in tags {
        if let Kind::Field(name) = tag.kind {
            marked.text.push_str(&text[at..tag.range.start]);
            let number = marked.names.len();
            marked.text.push_str(&format!("{field}{number}{field}"));
            marked.names.push(name);
            at = tag.range.end;
        }
    }
    marked.text.push_str(&text[at..]);
    marked.text = without_html(&marked.text, less_than);
    marked
}

/// Characters that stand in `text` neither as such nor, as far as their number tells, as an entity.
fn free_characters(text: &str) -> impl Iterator<Item = char> + '_ {
    let numbers = text.contains("&#").then(|| text.to_ascii_lowercase());
    CANDIDATES
        .into_iter()
        .flatten()
        .chain('\u{F0000}'..='\u{FFFFD}')
        .filter(move |candidate| {
            let number = u32::from(*candidate);
            !text.contains(*candidate)
                && numbers.as_ref().is_none_or(|text| {
                    !text.contains(&format!("{number:x}")) && !text.contains(&number.to_string())
                })
        })
}

/// Puts a mark for every `<` that could begin HTML: a letter has none, `<b>` is three characters.
fn without_html(text: &str, less_than: char) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (start, _) in text.match_indices('<') {
        let before = &text[..start];
        let escaped = before.bytes().rev().take_while(|b| *b == b'\\').count() % 2 == 1;
        let address = before.ends_with("](") || is_definition(before);
        let rest = &text[start + 1..];
        if escaped || address || is_autolink(rest) || is_phrase(rest) {
            continue;
        }
        out.push_str(&text[at..start]);
        out.push(less_than);
        at = start + 1;
    }
    out.push_str(&text[at..]);
    out
}

/// Whether the address of `[label]: <address>` comes next; a note, `[^label]: `, has words there.
fn is_definition(before: &str) -> bool {
    let label = before
        .strip_suffix("]: ")
        .and_then(|rest| rest.rsplit_once('['));
    label.is_some_and(|(_, label)| !label.starts_with('^'))
}

/// `<span lang="de">` and what ends it: the one tag a letter knows.
fn is_phrase(rest: &str) -> bool {
    let tag = rest.split_inclusive('>').next().unwrap_or_default();
    tag == "/span>" || language_of(tag).is_some()
}

/// The language a tag names: `span lang="de">`.
pub fn language_of(tag: &str) -> Option<Language> {
    let code = tag.strip_prefix("span lang=\"")?.strip_suffix("\">")?;
    code.parse().ok()
}

fn is_autolink(rest: &str) -> bool {
    let Some(inner) = rest.split_once('>').map(|(inner, _)| inner) else {
        return false;
    };
    if inner.contains(|c: char| c.is_whitespace() || c == '<') {
        return false;
    }
    let scheme = inner.split_once(':').map_or("", |(scheme, _)| scheme);
    let is_scheme = scheme.len() >= 2
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"+.-".contains(&b));
    is_scheme || inner.contains('@')
}

impl<'a> Marked<'a> {
    /// Takes what CommonMark read apart again: characters, and fields by their marks.
    pub fn pieces(&self, read: &str) -> Vec<Piece<'a>> {
        let mut pieces = Vec::new();
        let mut rest = read;
        while let Some((before, number, after)) = self.next_mark(rest) {
            self.push_text(before, &mut pieces);
            let name = self.names[number];
            pieces.push(Piece::Field { number, name });
            rest = after;
        }
        self.push_text(rest, &mut pieces);
        pieces
    }

    fn next_mark<'t>(&self, text: &'t str) -> Option<(&'t str, usize, &'t str)> {
        let (before, rest) = text.split_once(self.field)?;
        let (number, after) = rest.split_once(self.field)?;
        let number = number.parse().ok().filter(|n| *n < self.names.len())?;
        Some((before, number, after))
    }

    fn push_text(&self, text: &str, pieces: &mut Vec<Piece<'a>>) {
        if !text.is_empty() {
            pieces.push(Piece::Text(text.replace(self.less_than, "<")));
        }
    }
}
