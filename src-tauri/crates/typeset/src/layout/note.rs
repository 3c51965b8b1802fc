//! Notes: each goes with the line that refers to it first, and stands at the foot of that line's page.

use std::collections::BTreeMap;

use model::manuscript::{Align, Block};

use super::{
    block::Role,
    body::{Column, joined},
    enumeration::{label_letters, set_beside},
    setter::Setter,
    size,
    slab::{Slab, Strip},
};
use crate::{
    line::Setting,
    page::Rule,
    sheet::{Sheet, points},
    structure::{NodeId, Structure, Tag},
};

/// Indent of a note's words behind a number of one figure, and for each further one.
const INDENT: f64 = 8.0;
const FIGURE: f64 = 3.6;
/// Between two notes.
const SPACE: f64 = 2.0;
/// Length and thickness of the rule above the notes.
const RULE: (f64, f64) = (57.0, 0.4);

/// The notes of a text.
#[derive(Default)]
pub(super) struct Notes<'a> {
    /// The blocks of each note that is still to be set, by its number.
    open: BTreeMap<u32, Vec<&'a [Block]>>,
    /// Of all notes, so that their words stand under each other.
    indent: f64,
}

impl<'a> Notes<'a> {
    /// Every note, wherever in the text it is written.
    pub fn of(blocks: &'a [Block]) -> Self {
        let mut notes = Self::default();
        notes.gather(blocks);
        if let Some((highest, _)) = notes.open.last_key_value() {
            notes.indent = INDENT + FIGURE * f64::from(highest.checked_ilog10().unwrap_or(0));
        }
        notes
    }

    fn gather(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            match block {
                Block::Note { number, blocks } => {
                    self.open.entry(*number).or_default().push(blocks);
                    self.gather(blocks);
                }
                Block::Quote(inner) => self.gather(inner),
                Block::List { items, .. } => items.iter().for_each(|item| self.gather(item)),
                _ => {}
            }
        }
    }
}

impl Setter<'_> {
    /// Lines of those of the notes that were not set yet, hung from `parent` in the tree.
    pub fn notes(&mut self, numbers: &[u32], parent: NodeId) -> Vec<Slab> {
        let mut slabs = Vec::new();
        for number in numbers {
            if let Some(blocks) = self.notes.open.remove(number) {
                slabs.extend(self.note(*number, &blocks, parent));
            }
        }
        slabs
    }

    /// Notes the text does not refer to: no word is lost.
    pub fn remaining_notes(&mut self) -> Vec<Slab> {
        let numbers: Vec<u32> = self.notes.open.keys().copied().collect();
        self.notes(&numbers, Structure::DOCUMENT)
    }

    fn note(&mut self, number: u32, blocks: &[&[Block]], parent: NodeId) -> Vec<Slab> {
        // A note refers to other notes, but does not bring them; and no page begins within it.
        let others = std::mem::take(&mut self.notes.open);
        let begins_page = std::mem::take(&mut self.begins_page);
        let node = self.structure.add(parent, Tag::Note(number));
        let whole = Column {
            size: size::NOTE,
            ..Column::of(&self.sheet)
        };
        let indent = self.notes.indent;
        let label = self.note_label(number, blocks, node);
        let mut slabs = Vec::new();
        for blocks in blocks {
            slabs.extend(self.blocks(blocks, whole.indented(indent, node)));
        }
        if slabs.is_empty() {
            slabs.push(Slab {
                height: size::NOTE.1,
                ..Slab::default()
            });
        }
        for slab in &mut slabs {
            (slab.begins_page, slab.head) = (false, None);
        }
        set_beside(label, &mut slabs[0], whole);
        let first = &mut slabs[0];
        (first.opens_note, first.may_begin_page, first.before) = (true, false, SPACE);
        self.notes.open = others;
        self.begins_page = begins_page;
        slabs
    }

    fn note_label(&mut self, number: u32, blocks: &[&[Block]], note: NodeId) -> Strip {
        let node = self.structure.add(note, Tag::Label);
        let first = blocks.first().copied().unwrap_or_default();
        let mut letters = label_letters(&number.to_string(), first, self.voice.language);
        for letter in &mut letters.letters {
            letter.raised = true;
        }
        let measure = (size::NOTE.0, points(self.sheet.left), self.notes.indent);
        let setting = Setting::Ragged(Align::Start);
        let strips = self.block(&letters, measure, setting, Role::Node(node));
        strips.into_iter().fold(Strip::default(), joined)
    }
}

/// The rule between the text and the notes.
pub(super) fn rule(sheet: &Sheet, y: f64) -> Rule {
    let x = points(sheet.left);
    Rule {
        x1: x,
        y1: y,
        x2: x + RULE.0,
        y2: y,
        thickness: RULE.1,
        grey: 0.0,
    }
}
