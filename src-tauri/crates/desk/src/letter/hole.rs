//! Fields without a value: on the page and in notices they are called by what they mean, not by their name.

use model::{
    Code, Language, Notice,
    manuscript::{Block, Inline, Words},
};
use template::Fields;

use super::facts::Facts;

/// "[Ce dont il s’agit]" in the place of each hole.
pub fn name_in_blocks(blocks: &mut [Block], facts: &Facts, fields: &Fields) {
    for block in blocks {
        match block {
            Block::Paragraph(words) | Block::Heading { words, .. } => {
                name_in_words(words, facts, fields);
            }
            Block::List { items, .. } => {
                for item in items {
                    name_in_blocks(item, facts, fields);
                }
            }
            Block::Quote(inner) | Block::Note { blocks: inner, .. } => {
                name_in_blocks(inner, facts, fields);
            }
            Block::Table { header, rows, .. } => {
                for words in header.iter_mut().chain(rows.iter_mut().flatten()) {
                    name_in_words(words, facts, fields);
                }
            }
            Block::PageBreak => {}
        }
    }
}

pub fn name_in_words(words: &mut Words, facts: &Facts, fields: &Fields) {
    name_in_inlines(&mut words.inlines, facts, fields);
}

fn name_in_inlines(inlines: &mut [Inline], facts: &Facts, fields: &Fields) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => {
                let hole = text.field.as_deref().filter(|name| {
                    fields
                        .get(name)
                        .is_none_or(|value| value.text.trim().is_empty())
                });
                if let Some(name) = hole {
                    text.text = format!("[{}]", facts.meaning(name));
                }
            }
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Link { inlines: inner, .. } => {
                name_in_inlines(inner, facts, fields);
            }
            Inline::LineBreak | Inline::NoteReference { .. } => {}
        }
    }
}

/// The notice of an empty field says what it means, in the language of the person; its place keeps the name.
pub fn name_in_notice(mut notice: Notice, facts: &Facts, language: Language) -> Notice {
    if notice.code == Code::EmptyField
        && let Some(name) = notice.args.get("field").cloned()
    {
        let meaning = facts.meaning_told(&name, language);
        notice.args.insert("field".to_owned(), meaning);
        notice.args.insert("name".to_owned(), name);
    }
    notice
}
