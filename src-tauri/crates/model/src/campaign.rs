//! One text to many offices: what is common to its letters, and how a letter's own words are put into it.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Language,
    channel::Channel,
    enclosure::Enclosure,
    id::{CampaignId, SignatoryId},
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Campaign {
    pub id: CampaignId,
    pub name: String,
    pub created_at: Timestamp,
    pub edited_at: Timestamp,
    pub template: Option<String>,
    /// The competence all its letters are about.
    pub competence: Option<String>,
    /// The day as of which recipients are looked up.
    pub as_of: Date,
    /// The date the letters bear; none means the day they are exported.
    pub date: Option<Date>,
    /// One language for all; none means the one advised for each recipient.
    pub language: Option<Language>,
    pub signatories: Vec<SignatoryId>,
    pub channel: Channel,
    pub axis: Option<String>,
    pub enclosures: Vec<Enclosure>,
    pub versions: Vec<CommonText>,
    pub rejected: Vec<RejectedRow>,
}

impl Campaign {
    pub fn version(&self, language: Language) -> Option<&CommonText> {
        self.versions
            .iter()
            .find(|version| version.language == language)
    }
}

/// The common text in one language: CommonMark with `{{fields}}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CommonText {
    pub language: Language,
    pub subject: String,
    pub body: String,
    pub fields: BTreeMap<String, String>,
}

/// A row of a list that could not be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RejectedRow {
    /// As the list counts them, from 1.
    pub row: u32,
    /// Stable, kebab-case; the sentence is the message `list-reason-<reason>`.
    pub reason: String,
    /// Of its list.
    #[serde(default)]
    pub headings: Vec<String>,
    pub cells: Vec<String>,
}

/// Where a letter's own paragraph goes in the common text: a block that holds nothing else.
pub const OWN_PARAGRAPH: &str = "{{own_paragraph}}";

/// The common text with a letter's own words: in the place the text names, else before its last paragraph, where a
/// letter turns to its close. Blocks are parted by an empty line, as in CommonMark.
pub fn merge(common: &str, own: &str) -> String {
    let own = own.trim();
    let mut blocks: Vec<&str> = blocks(common);
    if let Some(place) = blocks
        .iter()
        .position(|block| block.trim() == OWN_PARAGRAPH)
    {
        if own.is_empty() {
            blocks.remove(place);
        } else {
            blocks[place] = own;
        }
    } else if !own.is_empty() {
        let place = if blocks.len() > 1 {
            blocks.len() - 1
        } else {
            blocks.len()
        };
        blocks.insert(place, own);
    }
    let mut text = blocks.join("\n\n");
    text.push('\n');
    text
}

/// Own words where the text has a place for them, and nowhere else.
pub fn fill(common: &str, own: &str) -> String {
    if common.contains(OWN_PARAGRAPH) {
        merge(common, own)
    } else {
        common.to_owned()
    }
}

fn blocks(text: &str) -> Vec<&str> {
    text.split("\n\n")
        .map(|block| block.trim_matches('\n'))
        .filter(|block| !block.trim().is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_words_stand_in_the_place_the_text_names() {
        let common = "Un.\n\n{{own_paragraph}}\n\nDeux.\n";
        assert_eq!(merge(common, "À vous."), "Un.\n\nÀ vous.\n\nDeux.\n");
        assert_eq!(merge(common, "  "), "Un.\n\nDeux.\n");
    }

    #[test]
    fn without_a_place_they_go_before_the_last_paragraph() {
        assert_eq!(
            merge("Un.\n\nDeux.\n\nTrois.", "À vous."),
            "Un.\n\nDeux.\n\nÀ vous.\n\nTrois.\n"
        );
        assert_eq!(merge("Un.", "À vous."), "Un.\n\nÀ vous.\n");
        assert_eq!(merge("", "À vous."), "À vous.\n");
    }

    #[test]
    fn own_words_may_be_several_blocks() {
        let own = "Un mot.\n\n1. a\n2. b";
        assert_eq!(
            merge("A.\n\nB.", own),
            "A.\n\nUn mot.\n\n1. a\n2. b\n\nB.\n"
        );
    }
}
