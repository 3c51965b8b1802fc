//! Quotations: indented behind a bar, and below them, at the right, whose words they are.

use model::manuscript::{Align, Block, Words};

use super::{body::Column, enumeration::INDENT, setter::Setter, slab::Slab};
use crate::{line::Setting, page::Rule, structure::Tag};

/// Between the words and whose they are.
const ATTRIBUTION_SPACE: f64 = 1.0;

impl Setter<'_> {
    pub fn quote(&mut self, inner: &[Block], column: Column) -> Vec<Slab> {
        let node = self.structure.add(column.node, Tag::BlockQuote);
        let within = column.indented(INDENT, node);
        let (said, by) = match inner {
            [said @ .., Block::Paragraph(words)] if !said.is_empty() && attributes(words) => {
                (said, Some(words))
            }
            all => (all, None),
        };
        let mut slabs = self.blocks(said, within);
        if let Some(by) = by {
            let mut lines = self.paragraph(by, within, Setting::Ragged(Align::End));
            for line in &mut lines {
                line.may_begin_page = false;
            }
            if let Some(first) = lines.first_mut() {
                first.before = ATTRIBUTION_SPACE;
            }
            slabs.extend(lines);
        }
        let x = column.x + INDENT * 0.45;
        for (index, slab) in slabs.iter_mut().enumerate() {
            // The bar runs through the space between two paragraphs as well.
            let above = if index == 0 { 0.0 } else { slab.before };
            slab.strip.rules.push(Rule {
                x1: x,
                y1: 1.5 - above,
                x2: x,
                y2: slab.height + 1.5,
                thickness: 0.8,
                grey: 0.6,
            });
        }
        slabs
    }
}

/// A last paragraph that begins with a dash says whose words they are.
fn attributes(words: &Words) -> bool {
    let text = words.to_text();
    let rest = ["—", "–", "--"]
        .into_iter()
        .find_map(|dash| text.strip_prefix(dash));
    rest.is_some_and(|rest| rest.starts_with(char::is_whitespace))
}
