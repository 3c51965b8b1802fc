//! Blocks as text without marks: for search, for lists of letters, for a terminal, for the text of an e-mail.

use model::manuscript::{Block, Inline, Words, numbering};

/// All words, a blank line between blocks; lists keep their marks, cells are separated by a tab, a reference to a note
/// is "[1]" and the notes come last.
pub fn plain_text(blocks: &[Block]) -> String {
    let mut notes = Vec::new();
    let mut texts = vec![text_of(blocks, 0, false, &mut notes)];
    // A note that is written within another follows it.
    let mut at = 0;
    while at < notes.len() {
        let (number, blocks) = notes[at];
        let note = text_of(blocks, 0, false, &mut notes);
        texts.push(marked(&format!("[{number}]"), &note));
        at += 1;
    }
    texts.retain(|text| !text.is_empty());
    texts.join("\n\n")
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

type Notes<'a> = Vec<(u32, &'a [Block])>;

/// `depth` counts the ordered lists around; within an item a list follows its paragraph without a blank line.
fn text_of<'a>(blocks: &'a [Block], depth: usize, in_item: bool, notes: &mut Notes<'a>) -> String {
    let mut out = String::new();
    for block in blocks {
        let text = match block {
            Block::Paragraph(words) | Block::Heading { words, .. } => words_of(words),
            Block::Quote(inner) => text_of(inner, depth, false, notes),
            Block::List { ordered, items } => list(*ordered, items, depth, notes),
            Block::Table { header, rows, .. } => table(header, rows),
            Block::Note { number, blocks } => {
                notes.push((*number, blocks));
                continue;
            }
            Block::PageBreak => continue,
        };
        if !out.is_empty() {
            let follows = in_item && matches!(block, Block::List { .. });
            out.push_str(if follows { "\n" } else { "\n\n" });
        }
        out.push_str(&text);
    }
    out
}

fn list<'a>(
    ordered: Option<u64>,
    items: &'a [Vec<Block>],
    depth: usize,
    notes: &mut Notes<'a>,
) -> String {
    let inner = depth + usize::from(ordered.is_some());
    let mut lines = Vec::with_capacity(items.len());
    for (item, index) in items.iter().zip(0_u64..) {
        let mark = ordered.map_or_else(
            || "–".to_owned(),
            |first| numbering(depth).label(first.saturating_add(index)),
        );
        lines.push(marked(&mark, &text_of(item, inner, true, notes)));
    }
    lines.join("\n")
}

fn table(header: &[Words], rows: &[Vec<Words>]) -> String {
    let cells = |row: &[Words]| row.iter().map(words_of).collect::<Vec<_>>().join("\t");
    let rows = rows.iter().map(|row| cells(row));
    std::iter::once(cells(header))
        .chain(rows)
        .collect::<Vec<_>>()
        .join("\n")
}

/// The mark before the first line, the further ones under the words behind it.
fn marked(mark: &str, text: &str) -> String {
    let indent = " ".repeat(mark.chars().count() + 1);
    let mut out = format!("{mark} ");
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push('\n');
            out.push_str(if line.is_empty() { "" } else { &indent });
        }
        out.push_str(line);
    }
    out
}

fn words_of(words: &Words) -> String {
    fn gather(inlines: &[Inline], out: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => out.push_str(&text.text),
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Link { inlines: inner, .. } => gather(inner, out),
                Inline::LineBreak => out.push('\n'),
                Inline::NoteReference { number, .. } => out.push_str(&format!("[{number}]")),
            }
        }
    }
    let mut out = String::new();
    gather(&words.inlines, &mut out);
    out
}
