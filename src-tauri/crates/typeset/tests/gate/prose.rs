//! Longer letters in every language, three each, to judge paragraphs by: rivers, hyphens, edges.
//! One file a language, a blank line between paragraphs, a rule between letters. All in them is made up.

use model::{
    Language,
    manuscript::{Manuscript, TextSetting},
};

use crate::letters;

/// The paragraphs of each letter.
pub fn texts(language: Language) -> Vec<Vec<&'static str>> {
    let text = match language {
        Language::Fr => include_str!("prose/fr.txt"),
        Language::Nl => include_str!("prose/nl.txt"),
        Language::De => include_str!("prose/de.txt"),
        Language::En => include_str!("prose/en.txt"),
    };
    text.split("\n---\n")
        .map(|letter| letter.split("\n\n").map(str::trim).collect())
        .collect()
}

/// The letters with these texts, by name.
pub fn all(setting: TextSetting) -> Vec<(String, Manuscript)> {
    let mut all = Vec::new();
    for language in Language::ALL {
        for (index, paragraphs) in texts(language).iter().enumerate() {
            let manuscript = Manuscript {
                text_setting: setting,
                ..letters::with_body(language, letters::paragraphs(paragraphs))
            };
            all.push((format!("{language}-{}", index + 1), manuscript));
        }
    }
    all
}
