//! Blocks as text without marks: for search, for lists of letters, for a terminal.

use model::manuscript::{Block, Words};

/// All words, a blank line between blocks; lists keep their marks, cells are separated by a tab.
pub fn plain_text(blocks: &[Block]) -> String {
    let mut out = String::new();
    for (index, block) in blocks.iter().enumerate() {
        if index > 0 {
            out.push_str("\n\n");
        }
        out.push_str(&block_text(block));
    }
    out
}

/// The first words in one line, at most `longest` characters, cut after a word and then ending in "…".
pub fn excerpt(blocks: &[Block], longest: usize) -> String {
    let text = plain_text(blocks);
    let mut out = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let needed = word.chars().count() + usize::from(length > 0);
        if length + needed > longest {
            out.push('…');
            break;
        }
        if length > 0 {
            out.push(' ');
        }
        out.push_str(word);
        length += needed;
    }
    out
}

fn block_text(block: &Block) -> String {
    match block {
        Block::Paragraph(words) => words.to_text(),
        Block::Quote(inner) => plain_text(inner),
        Block::List { ordered, items } => items
            .iter()
            .zip(0u64..)
            .map(|(item, index)| {
                let mark = ordered.map_or_else(
                    || "–".to_owned(),
                    |first| format!("{}.", first.saturating_add(index)),
                );
                format!("{mark} {}", plain_text(item))
            })
            .collect::<Vec<_>>()
            .join("\n"),
        Block::Table { header, rows, .. } => std::iter::once(header)
            .chain(rows)
            .map(|row| {
                row.iter()
                    .map(Words::to_text)
                    .collect::<Vec<_>>()
                    .join("\t")
            })
            .collect::<Vec<_>>()
            .join("\n"),
    }
}
