//! What the house's own paper lacks for this letter: a face its words want, an envelope that was measured.

use model::{
    Code, Notice,
    letterhead::Typeface,
    manuscript::{Block, Inline, LetterFormat, Words},
    notice::Part,
};

use super::facts::Facts;

pub fn about_paper(facts: &Facts, blocks: &[Block]) -> Vec<Notice> {
    let paper = &facts.settings.letterhead;
    let mut notices = Vec::new();
    if paper.typeface == Typeface::Own && facts.typeface.name.is_some() {
        let lacks = |style| Notice::new(Code::FaceMissing, Part::Letterhead).with("style", style);
        // The subject is bold, always.
        if paper.fonts.bold.is_none() {
            notices.push(lacks("bold"));
        }
        if paper.fonts.italic.is_none() && blocks.iter().any(wants_italic) {
            notices.push(lacks("italic"));
        }
    }
    if paper.format == LetterFormat::Own && paper.envelope.is_none() {
        notices.push(Notice::new(Code::EnvelopeUnmeasured, Part::Address));
    }
    notices
}

fn wants_italic(block: &Block) -> bool {
    let words = |words: &Words| words.inlines.iter().any(is_emphasis);
    match block {
        Block::Paragraph(text) => words(text),
        Block::Heading { level, words: text } => *level > 1 || words(text),
        Block::List { items, .. } => items.iter().flatten().any(wants_italic),
        Block::Quote(inner) | Block::Note { blocks: inner, .. } => inner.iter().any(wants_italic),
        Block::Table { header, rows, .. } => header.iter().chain(rows.iter().flatten()).any(words),
        Block::PageBreak => false,
    }
}

fn is_emphasis(inline: &Inline) -> bool {
    match inline {
        Inline::Emphasis(_) => true,
        Inline::Strong(inner) | Inline::Link { inlines: inner, .. } => {
            inner.iter().any(is_emphasis)
        }
        Inline::Text(_) | Inline::LineBreak | Inline::NoteReference { .. } => false,
    }
}
