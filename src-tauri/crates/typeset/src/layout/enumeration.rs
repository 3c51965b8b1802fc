//! Lists of the text: their numbers, dashes and dots, and what stands beside them.

use model::{
    Language,
    manuscript::{Align, Block, Numbering, Words, numbering},
    notice::Part,
};

use super::{
    block::Role,
    body::{BASELINE, Column, ITEM_SPACE, TABLE_SPACE, first_words, joined},
    setter::Setter,
    size,
    slab::{Slab, Strip},
};
use crate::{
    line::{self, Setting},
    structure::{NodeId, Tag},
    typography::Letters,
};

/// Indent of a list's text in the size of the letter.
pub(super) const INDENT: f64 = 19.0;
const LABEL_GAP: f64 = 5.5;

impl Setter<'_> {
    pub fn list(
        &mut self,
        ordered: Option<u64>,
        items: &[Vec<Block>],
        column: Column,
    ) -> Vec<Slab> {
        let numbered = ordered.map(|first| (first, numbering(column.numbered)));
        let tag = Tag::List(numbered.map(|(_, numbering)| numbering));
        let list = self.structure.add(column.node, tag);
        let labels = labels(numbered, items, column, self.voice.language);
        let indent = self.indent(&labels, column);
        let mut slabs = Vec::new();
        for (index, (item, label)) in items.iter().zip(&labels).enumerate() {
            let node = self.structure.add(list, Tag::ListItem);
            let label = self.label(label, indent, column, node);
            let body = self.structure.add(node, Tag::ListBody);
            let inner = Column {
                numbered: column.numbered + usize::from(ordered.is_some()),
                dashed: column.dashed + usize::from(ordered.is_none()),
                ..column.indented(indent, body)
            };
            let mut added = self.blocks(item, inner);
            if added.is_empty() {
                added.push(empty_line(column));
            }
            set_beside(label, &mut added[0], column);
            if index > 0 {
                added[0].before = space_between(&items[index - 1], item);
            }
            // Neither the first nor the last line of a list stands alone, as in a paragraph.
            let alone = slabs.len() == 1 || (index + 1 == items.len() && added.len() == 1);
            if alone && index > 0 {
                added[0].may_begin_page = false;
            }
            slabs.extend(added);
        }
        slabs
    }

    /// Wide enough for the widest label, so that a list may begin at any number.
    fn indent(&self, labels: &[Letters], column: Column) -> f64 {
        let size = column.size.0;
        let scale = size / size::BODY.0;
        let ragged = Setting::Ragged(Align::Start);
        let widest = labels
            .iter()
            .flat_map(|label| line::set(label, self.fonts, size, 1.0e6, ragged).lines)
            .map(|line| line.width)
            .fold(0.0, f64::max);
        (INDENT * scale).max(widest + LABEL_GAP * scale + 0.1)
    }

    /// Number or dash, flush right against the text, its baseline at 0.
    fn label(&mut self, label: &Letters, indent: f64, column: Column, item: NodeId) -> Strip {
        let node = self.structure.add(item, Tag::Label);
        let size = column.size.0;
        let gap = LABEL_GAP * size / size::BODY.0;
        let measure = (size, column.x, indent - gap);
        let setting = Setting::Ragged(Align::End);
        let strips = self.block(label, measure, setting, Role::Node(node));
        strips.into_iter().fold(Strip::default(), joined)
    }
}

/// Items of several paragraphs stand a little further apart, those with a table at an end further still.
fn space_between(before: &[Block], item: &[Block]) -> f64 {
    let is_table = |block: Option<&Block>| matches!(block, Some(Block::Table { .. }));
    let is_set = |block: &&Block| !matches!(block, Block::List { .. } | Block::Note { .. });
    let several = |blocks: &[Block]| blocks.iter().filter(is_set).count() > 1;
    if is_table(before.last()) || is_table(item.first()) {
        TABLE_SPACE
    } else if several(before) || several(item) {
        size::PARAGRAPH_SPACE / 2.0
    } else {
        ITEM_SPACE
    }
}

fn labels(
    numbered: Option<(u64, Numbering)>,
    items: &[Vec<Block>],
    column: Column,
    language: Language,
) -> Vec<Letters> {
    let dash = if column.dashed.is_multiple_of(2) {
        "–"
    } else {
        "•"
    };
    let items = items.iter().zip(0_u64..);
    items
        .map(|(item, index)| {
            let label = match numbered {
                Some((first, numbering)) => numbering.label(first.saturating_add(index)),
                None => dash.to_owned(),
            };
            label_letters(&label, item, language)
        })
        .collect()
}

/// A label is not in the source: it points to where its words begin.
pub(super) fn label_letters(label: &str, item: &[Block], language: Language) -> Letters {
    let (part, block) =
        first_words(item).map_or((Part::Body, 0), |words| (words.part, words.block));
    let words = Words::plain(part, block, label);
    let mut letters = Letters::new(&words, language, false);
    for letter in &mut letters.letters {
        (letter.start, letter.end) = (0, 0);
    }
    letters
}

/// The label on the first baseline of what it stands before.
pub(super) fn set_beside(mut label: Strip, slab: &mut Slab, column: Column) {
    let mut runs = slab.strip.lines.iter().flat_map(|line| &line.runs);
    let baseline = runs.next().map_or(column.size.1 * BASELINE, |run| run.y);
    label.shift(0.0, baseline);
    slab.strip = joined(label, std::mem::take(&mut slab.strip));
}

fn empty_line(column: Column) -> Slab {
    Slab {
        height: column.size.1,
        may_begin_page: true,
        ..Slab::default()
    }
}
