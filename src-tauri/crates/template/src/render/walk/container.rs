//! Lists, quotations and tables while they are open: what a block that ends is put into.

use model::manuscript::Block;

use super::{Builder, Container, DEEPEST, Walk};

impl Walk<'_> {
    pub(super) fn push(&mut self, block: Block) {
        let blocks = self.open.iter_mut().rev().find_map(|open| match open {
            Container::Quote(blocks) | Container::Item(blocks) | Container::Note { blocks, .. } => {
                Some(blocks)
            }
            _ => None,
        });
        blocks.unwrap_or(&mut self.blocks).push(block);
    }

    pub(super) fn start_container(&mut self, container: Container) {
        self.end_paragraph();
        self.set_typed();
        let depth = self
            .open
            .iter()
            .filter(|open| !matches!(open, Container::Item(_)))
            .count();
        if depth < DEEPEST {
            self.open.push(container);
        } else {
            self.unsupported("nesting", None);
            self.open.push(Container::Nothing);
        }
    }

    pub(super) fn start_item(&mut self) {
        let inside = matches!(self.open.last(), Some(Container::List { .. }));
        self.open.push(if inside {
            Container::Item(Vec::new())
        } else {
            Container::Nothing
        });
    }

    pub(super) fn end_container(&mut self) {
        self.end_paragraph();
        self.set_typed();
        match self.open.pop() {
            Some(Container::Quote(blocks)) => {
                let blocks = self.filled(blocks);
                self.push(Block::Quote(blocks));
            }
            Some(Container::Item(blocks)) => {
                let blocks = self.filled(blocks);
                if let Some(Container::List { items, .. }) = self.open.last_mut() {
                    items.push(blocks);
                }
            }
            Some(Container::Note { number, blocks }) => {
                let blocks = self.filled(blocks);
                self.push(Block::Note { number, blocks });
            }
            Some(Container::List { ordered, items }) => self.push(Block::List { ordered, items }),
            Some(Container::Table {
                columns,
                header,
                rows,
            }) => self.push(Block::Table {
                columns,
                header,
                rows,
            }),
            Some(Container::Nothing) | None => {}
        }
    }

    /// An editor keeps an empty paragraph in an empty item or quotation, and counts it.
    fn filled(&mut self, blocks: Vec<Block>) -> Vec<Block> {
        if !blocks.is_empty() {
            return blocks;
        }
        let words = self.close_block(Builder::new());
        vec![Block::Paragraph(words)]
    }
}
