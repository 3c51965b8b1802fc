//! From a template to the text of a letter: conditions are decided once, fields stay fields.

use std::collections::BTreeMap;

use handlebars::Handlebars;
use serde_json::{Map, Value as Json};

use crate::{
    problem::{ErrorKind, Problem, TemplateError},
    source::Source,
    tag::{Kind, scan},
};

/// The text a letter begins with: CommonMark with simple `{{fields}}` only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    pub subject: String,
    pub body: String,
}

/// Decides each `{{#if field}}` and `{{#unless field}}` by whether `given` has a value that is not blank, and keeps
/// every `{{field}}` as it is.
pub fn instantiate(
    source: &Source,
    given: &BTreeMap<String, String>,
) -> Result<Instance, TemplateError> {
    let decide = |text: &str| {
        decide(text, given).map_err(|problem| TemplateError {
            name: source.name.clone(),
            language: source.language,
            problem,
        })
    };
    Ok(Instance {
        subject: decide(&source.front.subject)?,
        body: decide(&source.body)?.trim().to_owned(),
    })
}

fn decide(text: &str, given: &BTreeMap<String, String>) -> Result<String, Problem> {
    let prepared = prepare(text, given);
    let mut handlebars = Handlebars::new();
    handlebars.set_strict_mode(true);
    handlebars.register_escape_fn(write);
    handlebars
        .render_template(&prepared.template, &Json::Object(prepared.data))
        .map_err(|error| {
            let place = (error.line_no.unwrap_or(1), error.column_no.unwrap_or(1));
            Problem::new((place.0 as u32, place.1 as u32), ErrorKind::Syntax, "")
        })
}

/// What the escape function is given is never a value of the user's but one of our own two: the name of a field, to be
/// written back as a field, or literal characters that handlebars would read as its own.
fn write(word: &str) -> String {
    match word.split_at_checked(1) {
        Some(("=", literal)) => literal.to_owned(),
        _ => format!("{{{{{word}}}}}"),
    }
}

struct Prepared {
    template: String,
    data: Map<String, Json>,
}

/// The template with its conditions asking `given.name`, so that a condition sees whether there is a value while the
/// field itself stays in the text.
fn prepare(text: &str, given: &BTreeMap<String, String>) -> Prepared {
    let mut template = String::new();
    let mut data = Map::new();
    let mut conditions = Map::new();
    let mut literals = Vec::new();
    let mut at = 0;
    for tag in scan(text) {
        let before = &text[at..tag.range.start];
        let bare = before.trim_end_matches(['\\', '{']);
        template.push_str(bare);
        // Handlebars drops a backslash before braces, and takes a third brace for its own.
        if bare.len() < before.len() {
            literal(&mut template, &mut literals, &before[bare.len()..]);
        }
        let written = &text[tag.range.clone()];
        at = tag.range.end;
        match tag.kind {
            Kind::Escaped => literal(&mut template, &mut literals, "\\{{"),
            Kind::Open { rest: name, .. } | Kind::Else(Some((_, name))) => {
                let there = given
                    .get(name)
                    .is_some_and(|value| !value.trim().is_empty());
                conditions.insert(name.to_owned(), Json::Bool(there));
                template.push_str(&asking_given(written, name));
            }
            Kind::Field(name) => {
                data.insert(name.to_owned(), Json::String(name.to_owned()));
                template.push_str(written);
            }
            _ => template.push_str(written),
        }
    }
    template.push_str(&text[at..]);
    data.insert("given".to_owned(), Json::Object(conditions));
    data.insert("literal".to_owned(), Json::Array(literals));
    Prepared { template, data }
}

fn literal(template: &mut String, literals: &mut Vec<Json>, characters: &str) {
    template.push_str(&format!("{{{{literal.[{}]}}}}", literals.len()));
    literals.push(Json::String(format!("={characters}")));
}

/// `{{#if name}}` as `{{#if given.name}}`: the name is the last word of the tag.
fn asking_given(tag: &str, name: &str) -> String {
    let at = tag.rfind(name).unwrap_or(0);
    format!("{}given.{}", &tag[..at], &tag[at..])
}
