//! Reads message files as a translator sees them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
    unicode::unescape_unicode_to_string,
};
use model::Language;

#[derive(Clone, Debug, Default)]
pub struct Message {
    /// Value and attributes, placeables written as `{…}`.
    pub text: String,
    pub attributes: BTreeMap<String, String>,
    pub variables: BTreeSet<String>,
}

impl Message {
    /// Whether any word stands outside the placeables.
    pub fn has_words(&self) -> bool {
        let mut depth = 0;
        self.text.chars().any(|character| {
            match character {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            depth == 0 && character.is_alphabetic()
        })
    }
}

pub fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../locales")
}

/// Every message of a folder. A file that does not parse and a key written twice fail here.
pub fn read(folder: &Path) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "ftl"));
    files.sort();
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        let resource = parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        for entry in resource.body {
            let Entry::Message(entry) = entry else {
                continue;
            };
            let mut message = Message::default();
            if let Some(pattern) = &entry.value {
                gather(pattern, &mut message.text, &mut message.variables);
            }
            for attribute in &entry.attributes {
                let mut text = String::new();
                gather(&attribute.value, &mut text, &mut message.variables);
                message
                    .attributes
                    .insert(attribute.id.name.to_owned(), text);
            }
            let twice = messages.insert(entry.id.name.to_owned(), message);
            assert!(
                twice.is_none(),
                "{} is written twice, once in {}",
                entry.id.name,
                file.display()
            );
        }
    }
    messages
}

fn gather(pattern: &Pattern<&str>, text: &mut String, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => placeable(expression, text, variables),
        }
    }
}

/// A variable stands in braces; the branches of a choice stand as text, one after another.
fn placeable(expression: &Expression<&str>, text: &mut String, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inlined(inline, text, variables),
        Expression::Select { selector, variants } => {
            inlined(selector, text, variables);
            for variant in variants {
                text.push('\n');
                gather(&variant.value, text, variables);
            }
        }
    }
}

fn inlined(inline: &InlineExpression<&str>, text: &mut String, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
            text.push_str(&format!("{{{}}}", id.name));
        }
        InlineExpression::FunctionReference {
            arguments: CallArguments { positional, .. },
            ..
        } => {
            positional
                .iter()
                .for_each(|argument| inlined(argument, text, variables));
        }
        InlineExpression::StringLiteral { value } => {
            text.push_str(&unescape_unicode_to_string(value));
        }
        InlineExpression::Placeable { expression } => placeable(expression, text, variables),
        InlineExpression::NumberLiteral { value } => text.push_str(value),
        InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. } => {
            text.push_str(&format!("{{-{}}}", id.name));
        }
    }
}

/// What is wrong with the quotation marks, apostrophes and spaces of a text in this language.
pub fn typography(language: Language, text: &str) -> Option<&'static str> {
    let text = &without_code(text);
    let marks: Vec<char> = text
        .chars()
        .filter(|mark| "«»‘’“”„‚\"'".contains(*mark))
        .collect();
    if marks.contains(&'\'') || marks.contains(&'"') {
        return Some("a straight quotation mark");
    }
    let foreign = match language {
        Language::Fr => "‘„‚",
        Language::Nl => "«»„‚“”",
        Language::De => "«»”",
        Language::En => "«»„‚",
    };
    if marks.iter().any(|mark| foreign.contains(*mark)) {
        return Some("a quotation mark of another language");
    }
    (language == Language::Fr)
        .then(|| french_spaces(text))
        .flatten()
}

/// TOML shown as it is typed, `name = "value"`, keeps its straight marks.
fn without_code(text: &str) -> String {
    let mut parts = text.split(" = \"");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.push_str(part.split_once('"').map_or(part, |(_, rest)| rest));
    }
    kept
}

/// U+202F before `; ! ?` and inside « », U+00A0 before the colon; a colon in `https:` or `10:42` has none.
fn french_spaces(text: &str) -> Option<&'static str> {
    let characters: Vec<char> = text.chars().collect();
    let before = |at: usize| at.checked_sub(1).map(|at| characters[at]);
    for (at, mark) in characters.iter().enumerate() {
        let next = characters.get(at + 1);
        match mark {
            ';' | '!' | '?' | '»'
                if before(at)
                    .is_some_and(|space| space != '\u{202f}' && space != mark_again(space)) =>
            {
                return Some("no narrow no-break space before double punctuation");
            }
            '«' if next != Some(&'\u{202f}') => return Some("no narrow no-break space after «"),
            ':' if before(at) == Some(' ') => return Some("a breaking space before the colon"),
            ':' if next.is_none_or(|next| next.is_whitespace())
                && before(at).is_some_and(|letter| letter != '\u{a0}') =>
            {
                let word: String = characters[..at]
                    .iter()
                    .rev()
                    .take_while(|c| c.is_alphanumeric())
                    .collect();
                let scheme = ["sptth", "otliam"].contains(&word.as_str());
                if !scheme {
                    return Some("no no-break space before the colon");
                }
            }
            _ => {}
        }
    }
    None
}

/// `?!` and `!!` take one space before the first.
fn mark_again(before: char) -> char {
    if "!?".contains(before) { before } else { '\0' }
}
