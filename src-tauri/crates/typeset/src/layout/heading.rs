//! Headings of the text: of the text's own size, told apart by weight, slope and the space around them.

use model::manuscript::{Align, Inline, Words};

use super::{body::Column, setter::Setter, slab::Slab};
use crate::{line::Setting, structure::Tag};

/// Spaces in points.
pub(super) struct Style {
    pub above: f64,
    pub below: f64,
    strong: bool,
    emphasis: bool,
}

pub(super) fn style(level: u8) -> Style {
    match level {
        0 | 1 => Style {
            above: 17.0,
            below: 4.0,
            strong: true,
            emphasis: false,
        },
        2 => Style {
            above: 13.0,
            below: 3.0,
            strong: true,
            emphasis: true,
        },
        _ => Style {
            above: 9.5,
            below: 2.0,
            strong: false,
            emphasis: true,
        },
    }
}

impl Setter<'_> {
    pub fn heading(&mut self, level: u8, words: &Words, column: Column) -> Vec<Slab> {
        let style = style(level);
        let letters = if style.emphasis {
            let inlines = vec![Inline::Emphasis(words.inlines.clone())];
            let Words { part, block, .. } = *words;
            let words = Words {
                part,
                block,
                inlines,
            };
            self.letters(&words, style.strong)
        } else {
            self.letters(words, style.strong)
        };
        let tag = self.heading_tag(level);
        let node = self.structure.add(column.node, tag);
        let ragged = Setting::Ragged(Align::Start);
        let mut slabs = self.text(&letters, column.size, column, ragged, node);
        for (index, slab) in slabs.iter_mut().enumerate() {
            slab.may_begin_page = index == 0;
            slab.heads = true;
        }
        slabs
    }

    /// The subject is the first level; where the text leaves a level out the tree does not (ISO 14289-1, 7.4.2).
    fn heading_tag(&mut self, level: u8) -> Tag {
        let level = level.saturating_add(1).min(self.last_heading + 1);
        self.last_heading = level;
        Tag::Heading(level)
    }
}
