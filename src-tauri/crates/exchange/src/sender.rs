//! The file by which a script says who writes: TOML with own structs, so that the model may change without it.
//!
//! A text that is the same in every language is written once (`name = "Tréteaux"`), else one a language.

use std::collections::BTreeMap;

use model::{
    Country, Language, Localized,
    sender::{Sender, Signatory, Voice},
};
use serde::Deserialize;

/// A place in the file that cannot be read. `what` is a word for the message: `syntax`, `unknown-key`, `missing-key`, `wrong-value`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {what} {field}")]
pub struct Problem {
    pub line: u32,
    pub column: u32,
    pub field: String,
    pub what: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    sender: SenderTable,
    #[serde(default)]
    signatory: Vec<SignatoryTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SenderTable {
    name: Text,
    #[serde(default)]
    tagline: Text,
    #[serde(default)]
    street: Text,
    #[serde(default)]
    postcode: String,
    #[serde(default)]
    city: Text,
    #[serde(default)]
    country: Option<Country>,
    email: Option<String>,
    phone: Option<String>,
    website: Option<String>,
    enterprise_number: Option<String>,
    #[serde(default)]
    register: Text,
    iban: Option<String>,
    #[serde(default)]
    voice: Option<Voice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SignatoryTable {
    #[serde(default)]
    id: String,
    name: String,
    #[serde(default)]
    function: Text,
    #[serde(default)]
    organization: Text,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Text {
    Everywhere(String),
    Each(BTreeMap<Language, String>),
}

impl Default for Text {
    fn default() -> Self {
        Self::Each(BTreeMap::new())
    }
}

impl From<Text> for Localized {
    fn from(text: Text) -> Self {
        match text {
            Text::Everywhere(text) => Self(
                Language::ALL
                    .into_iter()
                    .map(|language| (language, text.clone()))
                    .collect(),
            ),
            Text::Each(texts) => Self(texts),
        }
    }
}

/// The sender and the signatories in their order; one without id has an empty one.
pub fn read(text: &str) -> Result<(Sender, Vec<Signatory>), Problem> {
    let file: File = toml::from_str(text).map_err(|error| problem(text, &error))?;
    let signatories = file.signatory.into_iter().map(signatory).collect();
    Ok((sender(file.sender), signatories))
}

fn sender(table: SenderTable) -> Sender {
    Sender {
        name: table.name.into(),
        tagline: table.tagline.into(),
        street: table.street.into(),
        postcode: table.postcode,
        city: table.city.into(),
        country: table.country.unwrap_or_default(),
        email: table.email,
        phone: table.phone,
        website: table.website,
        enterprise_number: table.enterprise_number,
        register: table.register.into(),
        iban: table.iban,
        voice: table.voice.unwrap_or_default(),
        example: false,
    }
}

fn signatory(table: SignatoryTable) -> Signatory {
    Signatory {
        id: table.id.into(),
        name: table.name,
        function: table.function.into(),
        organization: table.organization.into(),
        signature: None,
    }
}

fn problem(text: &str, error: &toml::de::Error) -> Problem {
    let at = error.span().map_or(0, |span| span.start).min(text.len());
    let before = &text[..at];
    let line = before.matches('\n').count() as u32 + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() as u32 + 1;
    let message = error.message();
    let field = message.split('`').nth(1).unwrap_or_default().to_owned();
    let what = match message {
        m if m.contains("unknown field") => "unknown-key",
        m if m.contains("missing field") => "missing-key",
        m if m.contains("invalid type")
            || m.contains("did not match")
            || m.contains("unknown variant") =>
        {
            "wrong-value"
        }
        _ => "syntax",
    };
    Problem {
        line,
        column,
        field,
        what: what.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_written_once_holds_in_every_language() {
        let (sender, signatories) =
            read("[sender]\nname = \"Tréteaux\"\n[sender.city]\nfr = \"Bruxelles\"\n[[signatory]]\nname = \"A B\"\n")
                .unwrap();
        assert_eq!(sender.name.get(Language::De), Some("Tréteaux"));
        assert_eq!(sender.city.get(Language::Nl), None);
        assert_eq!(signatories[0].name, "A B");
    }

    #[test]
    fn a_word_that_is_not_known_is_named_with_its_place() {
        let problem = read("[sender]\nname = \"T\"\nadress = \"x\"\n").unwrap_err();
        assert_eq!(
            (problem.line, problem.column, problem.field.as_str()),
            (3, 1, "adress")
        );
        assert_eq!(problem.what, "unknown-key");
        assert_eq!(read("[sender\n").unwrap_err().what, "syntax");
        assert_eq!(read("[sender]\n").unwrap_err().what, "missing-key");
    }
}
