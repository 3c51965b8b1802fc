//! Merge fields: the ones the desk gives, the values of a letter, and where a text uses them.

use std::collections::BTreeMap;

use model::{Language, notice::Part};

use crate::{
    position::line_and_column,
    render,
    tag::{Kind, scan},
};

/// The fields the desk gives to every letter. Their meaning is the message `field-<name>`, underscores as hyphens.
pub const BUILT_IN: [&str; 15] = [
    "recipient_name",
    // In running text, lower case: "ministre de l’Emploi".
    "recipient_title",
    // The salutation without its comma: "Madame la Ministre".
    "form_of_address",
    "government",
    "letter_date",
    "sender_name",
    "signatory_name",
    "signatory_function",
    "reference",
    // Of the letter this one follows on: reference, date in words, subject, whom it went to.
    "previous_reference",
    "previous_date",
    "previous_subject",
    "previous_recipient",
    "enclosure_count",
    "competence",
];

/// Alone in a block, it says where a campaign or a reminder puts a letter's own words. It is a place, not a field.
pub const OWN_WORDS: &str = "own_paragraph";

pub fn is_built_in(name: &str) -> bool {
    BUILT_IN.contains(&name)
}

/// Key of the message that says what a built-in field means.
pub fn meaning_key(name: &str) -> String {
    format!("field-{}", name.replace('_', "-"))
}

/// The value of a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Value {
    pub text: String,
    /// Where it is not the letter's own.
    pub language: Option<Language>,
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            language: None,
        }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self {
            text,
            language: None,
        }
    }
}

/// The fields a letter knows, by name. A blank value is a hole; a name that is not here is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(pub BTreeMap<String, Value>);

impl Fields {
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.0.insert(name.into(), value.into());
    }

    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for Fields {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(values: I) -> Self {
        Self(
            values
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        )
    }
}

/// One use of a field in the text of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldUse {
    pub name: String,
    /// Ordinal of its text block and its place there in UTF-16 units; none inside the address of a link.
    pub block: Option<u32>,
    pub start: Option<u32>,
    /// In the text as given, from 1.
    pub line: u32,
    pub column: u32,
}

/// Every use of a field in the body of a letter, in the order of the text.
pub fn fields_in(text: &str) -> Vec<FieldUse> {
    let places = render::field_places(Part::Body, text);
    scan(text)
        .iter()
        .filter_map(|tag| match tag.kind {
            Kind::Field(name) => Some((name, tag.range.start)),
            _ => None,
        })
        .zip(places)
        .map(|((name, byte), place)| {
            let (line, column) = line_and_column(text, byte);
            FieldUse {
                name: name.to_owned(),
                block: place.map(|(block, _)| block),
                start: place.map(|(_, start)| start),
                line,
                column,
            }
        })
        .collect()
}
