//! The templates that come with the program: part of it, so that no file can be missing.

use std::sync::LazyLock;

use model::Language;

use crate::source::{Source, parse};

/// Names of the supplied templates, in the order they are offered.
pub const NAMES: [&str; 7] = [
    "position",
    "meeting-request",
    "question",
    "relance",
    "meeting-thanks",
    "introduction",
    "open-letter",
];

macro_rules! files {
    ($($name:literal)+) => {
        [$(
            ($name, Language::Fr, include_str!(concat!("../../../../templates/", $name, "/fr.md"))),
            ($name, Language::Nl, include_str!(concat!("../../../../templates/", $name, "/nl.md"))),
            ($name, Language::De, include_str!(concat!("../../../../templates/", $name, "/de.md"))),
            ($name, Language::En, include_str!(concat!("../../../../templates/", $name, "/en.md"))),
        )+]
    };
}

/// A template file of the program: its name, its language, its text.
pub type Text = (&'static str, Language, &'static str);

static TEXTS: [Text; NAMES.len() * Language::ALL.len()] = files!(
    "position" "meeting-request" "question" "relance" "meeting-thanks" "introduction" "open-letter"
);

static SUPPLIED: LazyLock<Vec<Source>> = LazyLock::new(|| {
    TEXTS
        .into_iter()
        .map(|(name, language, text)| {
            parse(name, language, text).expect("a test parses every supplied template")
        })
        .collect()
});

/// Every supplied template in every language, in the order of `NAMES` and `Language::ALL`.
pub fn supplied() -> &'static [Source] {
    &SUPPLIED
}

/// The same as they stand in their files.
pub fn supplied_texts() -> &'static [Text] {
    &TEXTS
}
