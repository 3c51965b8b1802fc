//! The front matter of a template: what it is called, when it serves, its subject line and its own fields.

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use crate::{
    field::is_built_in,
    nearest::nearest,
    position::line_and_column,
    problem::{ErrorKind, Problem},
};

/// What a template says of itself, in its own language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Front {
    /// Name of the template: "Demande de rencontre".
    pub title: String,
    /// One line: when to use it.
    pub about: String,
    /// Subject line of the letter, with fields.
    pub subject: String,
    /// The fields this template adds to those the desk gives, in the order they are asked for.
    pub fields: Vec<DeclaredField>,
}

/// A field of a template's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredField {
    /// The same in every language of the template.
    pub name: String,
    pub meaning: String,
    pub example: String,
    /// Whether the letter cannot do without it; an optional one stands inside a condition.
    pub required: bool,
}

/// As it stands in the file; a struct of its own, so that the form on disk never follows the code by accident.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OnDisk {
    title: Spanned<String>,
    about: Spanned<String>,
    subject: Spanned<String>,
    #[serde(default)]
    fields: Vec<FieldOnDisk>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldOnDisk {
    name: Spanned<String>,
    meaning: Spanned<String>,
    example: Spanned<String>,
    #[serde(default = "yes")]
    required: bool,
}

fn yes() -> bool {
    true
}

const KEYS: [&str; 8] = [
    "title", "about", "subject", "fields", "name", "meaning", "example", "required",
];

/// Front matter and body of a file, as ranges of its bytes.
pub struct Halves {
    pub front: Range<usize>,
    pub body: Range<usize>,
}

/// Cuts a file at its two `+++` lines. `text` has line feeds only.
pub fn halves(text: &str) -> Result<Halves, Problem> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if first.trim_end() != "+++" {
        return Err(Problem::new((1, 1), ErrorKind::FrontMissing, "+++"));
    }
    let mut at = first.len();
    for line in lines {
        if line.trim_end() == "+++" {
            return Ok(Halves {
                front: first.len()..at,
                body: at + line.len()..text.len(),
            });
        }
        at += line.len();
    }
    Err(Problem::new((1, 1), ErrorKind::FrontUnclosed, "+++"))
}

/// The front matter, and where the subject's words begin in the file.
pub fn read(text: &str, front: Range<usize>) -> Result<(Front, usize), Problem> {
    let offset = front.start;
    let on_disk: OnDisk =
        toml::from_str(&text[front]).map_err(|error| toml_problem(text, offset, &error))?;
    let at = |span: Range<usize>| line_and_column(text, offset + span.start);
    for (key, value) in [
        ("title", &on_disk.title),
        ("about", &on_disk.about),
        ("subject", &on_disk.subject),
    ] {
        if value.get_ref().trim().is_empty() {
            return Err(Problem::new(at(value.span()), ErrorKind::MissingKey, key));
        }
    }
    check_names(&on_disk.fields, at)?;
    // Skips the opening quotation mark.
    let subject_at = offset + on_disk.subject.span().start + 1;
    Ok((on_disk.into(), subject_at))
}

/// What a file says of itself, where its front matter can be read: an editor shows it while the rest is wrong.
pub fn front(text: &str) -> Option<Front> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let halves = halves(&text).ok()?;
    Some(read(&text, halves.front).ok()?.0)
}

/// A file that says the least a template must, and begins with `body`.
pub fn begun(title: &str, about: &str, subject: &str, body: &str) -> String {
    let quoted = |text: &str| toml::Value::String(text.to_owned());
    format!(
        "+++\ntitle = {}\nabout = {}\nsubject = {}\n+++\n\n{body}\n",
        quoted(title),
        quoted(about),
        quoted(subject),
    )
}

/// The file under another title; as it is where its front matter cannot be read.
pub fn retitled(text: &str, title: &str) -> String {
    let Ok(halves) = halves(text) else {
        return text.to_owned();
    };
    let Ok(on_disk) = toml::from_str::<OnDisk>(&text[halves.front.clone()]) else {
        return text.to_owned();
    };
    let span = on_disk.title.span();
    let at = halves.front.start;
    format!(
        "{}{}{}",
        &text[..at + span.start],
        toml::Value::String(title.to_owned()),
        &text[at + span.end..]
    )
}

fn check_names(
    fields: &[FieldOnDisk],
    at: impl Fn(Range<usize>) -> (u32, u32),
) -> Result<(), Problem> {
    for (index, field) in fields.iter().enumerate() {
        let name = field.name.get_ref();
        let problem = |what| Err(Problem::new(at(field.name.span()), what, name));
        if !is_snake_case(name) {
            return problem(ErrorKind::BadFieldName);
        }
        if is_built_in(name) {
            return problem(ErrorKind::BuiltInField);
        }
        if fields[..index].iter().any(|f| f.name.get_ref() == name) {
            return problem(ErrorKind::DuplicateField);
        }
        for (key, value) in [("meaning", &field.meaning), ("example", &field.example)] {
            if value.get_ref().trim().is_empty() {
                return Err(Problem::new(at(value.span()), ErrorKind::MissingKey, key));
            }
        }
    }
    Ok(())
}

/// Names the handlebars language keeps for itself.
const RESERVED: [&str; 11] = [
    "if", "unless", "else", "this", "true", "false", "null", "as", "each", "given", "literal",
];

fn is_snake_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        && !RESERVED.contains(&name)
}

fn toml_problem(text: &str, offset: usize, error: &toml::de::Error) -> Problem {
    let message = error.message();
    let word = message.split('`').nth(1).unwrap_or_default();
    let what = if message.starts_with("unknown field") {
        ErrorKind::UnknownKey
    } else if message.starts_with("missing field") {
        ErrorKind::MissingKey
    } else if message.starts_with("invalid type") || message.starts_with("invalid value") {
        ErrorKind::WrongValue
    } else {
        ErrorKind::FrontSyntax
    };
    let start = error.span().map_or(0, |span| span.start);
    let problem = Problem::new(line_and_column(text, offset + start), what, word);
    match what {
        ErrorKind::UnknownKey => problem.nearest(nearest(word, KEYS)),
        _ => problem,
    }
}

impl From<OnDisk> for Front {
    fn from(on_disk: OnDisk) -> Self {
        Self {
            title: on_disk.title.into_inner(),
            about: on_disk.about.into_inner(),
            subject: on_disk.subject.into_inner(),
            fields: on_disk.fields.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<FieldOnDisk> for DeclaredField {
    fn from(field: FieldOnDisk) -> Self {
        Self {
            name: field.name.into_inner(),
            meaning: field.meaning.into_inner(),
            example: field.example.into_inner(),
            required: field.required,
        }
    }
}
