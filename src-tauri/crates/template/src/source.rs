//! A template as its author writes it: one file, one language.

use handlebars::Template;
use model::Language;

use crate::{
    field::{BUILT_IN, OWN_WORDS},
    front::{self, Front},
    grammar,
    position::line_and_column,
    problem::{ErrorKind, Problem, TemplateError},
};

/// A template that can be used: nothing in it is unknown or unclosed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Name of its folder: `meeting-request`.
    pub name: String,
    pub language: Language,
    pub front: Front,
    /// CommonMark with fields and conditions.
    pub body: String,
}

/// Reads a template; the first thing wrong with it is the error.
pub fn parse(name: &str, language: Language, text: &str) -> Result<Source, TemplateError> {
    let (source, mut problems) = read(name, language, text);
    match (source, problems.is_empty()) {
        (Some(source), true) => Ok(source),
        _ => Err(TemplateError {
            name: name.to_owned(),
            language,
            problem: problems.swap_remove(0),
        }),
    }
}

/// Everything wrong with a template, in the order of the file; empty where it can be used.
pub fn check(name: &str, language: Language, text: &str) -> Vec<Problem> {
    read(name, language, text).1
}

/// The template as far as its front matter can be read, and all its problems: without a template there is at least one.
fn read(name: &str, language: Language, text: &str) -> (Option<Source>, Vec<Problem>) {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let opened = front::halves(&text)
        .and_then(|halves| Ok((front::read(&text, halves.front.clone())?, halves)));
    let ((front, subject_at), halves) = match opened {
        Ok(opened) => opened,
        Err(problem) => return (None, vec![problem]),
    };
    let problems = tag_problems(&text, &front, subject_at, halves.body.clone());
    let source = Source {
        name: name.to_owned(),
        language,
        front,
        body: text[halves.body].trim_matches('\n').trim_end().to_owned(),
    };
    (Some(source), problems)
}

fn tag_problems(
    text: &str,
    front: &Front,
    subject_at: usize,
    body: std::ops::Range<usize>,
) -> Vec<Problem> {
    let mut known: Vec<&str> = front.fields.iter().map(|f| f.name.as_str()).collect();
    known.extend(BUILT_IN);
    known.push(OWN_WORDS);
    let subject_end = subject_at + text[subject_at..].find('\n').unwrap_or(0);
    let mut problems = grammar::problems(text, subject_at..subject_end, &known);
    problems.extend(grammar::problems(text, body.clone(), &known));
    if text[body.clone()].trim().is_empty() {
        let place = line_and_column(text, body.start);
        problems.push(Problem::new(place, ErrorKind::EmptyBody, ""));
    }
    if problems.is_empty() {
        problems.extend(compile_problem(text, body));
    }
    problems
}

/// What handlebars itself still finds; our own grammar is narrower, so this speaks only where the two disagree.
fn compile_problem(text: &str, body: std::ops::Range<usize>) -> Option<Problem> {
    let error = Template::compile(&text[body.clone()]).err()?;
    let (line, _) = line_and_column(text, body.start);
    let (row, column) = error.pos().unwrap_or((1, 1));
    let place = (line + row as u32 - 1, column as u32);
    Some(Problem::new(place, ErrorKind::Syntax, ""))
}
