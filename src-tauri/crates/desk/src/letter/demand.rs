//! What a letter asks: the items of its numbered lists, as they are printed.

use model::manuscript::Block;

/// In the order of the page, through all numbered lists that stand by themselves.
pub fn asked(body: &[Block]) -> Vec<String> {
    body.iter()
        .filter_map(|block| match block {
            Block::List {
                ordered: Some(_),
                items,
            } => Some(items),
            _ => None,
        })
        .flatten()
        .map(|item| words(item))
        .filter(|text| !text.is_empty())
        .collect()
}

/// One line: what is set in lines of its own follows after a space.
fn words(blocks: &[Block]) -> String {
    let mut texts = Vec::new();
    gather(blocks, &mut texts);
    let lines = texts.iter().flat_map(|text| text.lines());
    lines
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn gather(blocks: &[Block], texts: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph(words) | Block::Heading { words, .. } => texts.push(words.to_text()),
            Block::List { items, .. } => items.iter().for_each(|item| gather(item, texts)),
            Block::Quote(inner) => gather(inner, texts),
            Block::Table { header, rows, .. } => {
                let cells = header.iter().chain(rows.iter().flatten());
                texts.extend(cells.map(model::manuscript::Words::to_text));
            }
            // What a note explains is not what is asked.
            Block::Note { .. } | Block::PageBreak => {}
        }
    }
}
