//! Subject, salutation and the blocks of the text, as slabs from top to bottom.

use model::manuscript::{Align, Block, Inline, Manuscript, TextSetting, Words};

use super::{
    block::Role,
    setter::Setter,
    size,
    slab::{Slab, Strip},
    table::{self, Table},
};
use crate::{
    line::Setting,
    page::Rule,
    sheet::points,
    structure::{NodeId, Structure, Tag},
    typography::Letters,
};

/// Indent of a list's text and of a quotation.
const INDENT: f64 = 19.0;
const LABEL_GAP: f64 = 5.5;
/// Where the baseline lies in a line of the text.
pub(super) const BASELINE: f64 = 0.74;
const LIST_ITEM_SPACE: f64 = 1.6;

/// A column of text: left edge and width in points, how deep within lists and quotes.
#[derive(Clone, Copy)]
pub(super) struct Column {
    pub x: f64,
    pub width: f64,
    pub node: NodeId,
    pub depth: usize,
}

impl Column {
    fn indented(self, node: NodeId) -> Self {
        Self {
            x: self.x + INDENT,
            width: self.width - INDENT,
            node,
            depth: self.depth + 1,
        }
    }
}

pub(super) fn slabs(setter: &mut Setter, manuscript: &Manuscript) -> Vec<Slab> {
    let column = Column {
        x: points(setter.sheet.left),
        width: setter.sheet.text_width(),
        node: Structure::DOCUMENT,
        depth: 0,
    };
    let mut slabs = opening(setter, manuscript, column);
    let body = setter.blocks(&manuscript.body, column);
    let kept = slabs.len();
    slabs.extend(body);
    // Subject and salutation do not stand alone at the foot of a page.
    if let Some(first) = slabs.get_mut(kept) {
        first.may_begin_page = false;
    }
    slabs
}

fn opening(setter: &mut Setter, manuscript: &Manuscript, column: Column) -> Vec<Slab> {
    let mut slabs = Vec::new();
    if !manuscript.subject.words.is_blank() {
        let words = with_label(&manuscript.subject.label, &manuscript.subject.words);
        let letters = setter.letters(&words, true);
        let node = setter.structure.add(Structure::DOCUMENT, Tag::Heading);
        slabs.extend(setter.text(
            &letters,
            size::BODY,
            column,
            Setting::Ragged(Align::Start),
            node,
        ));
    }
    if !manuscript.salutation.is_blank() {
        let letters = setter.letters(&manuscript.salutation, false);
        let node = setter.structure.add(Structure::DOCUMENT, Tag::Paragraph);
        let lines = setter.text(
            &letters,
            size::BODY,
            column,
            Setting::Ragged(Align::Start),
            node,
        );
        slabs.extend(spaced(lines, size::PARAGRAPH_SPACE + 2.0));
    }
    for slab in &mut slabs {
        slab.may_begin_page = false;
    }
    slabs
}

/// "Concerne :" and the subject in one line.
fn with_label(label: &Option<String>, words: &Words) -> Words {
    let Some(label) = label else {
        return words.clone();
    };
    let mut labelled = Words::plain(words.part, words.block, format!("{label} "));
    for inline in &mut labelled.inlines {
        if let Inline::Text(text) = inline {
            // The label is not in the source: it points to where the subject begins.
            (text.start, text.end) = (0, 0);
        }
    }
    labelled.inlines.extend(words.inlines.iter().cloned());
    labelled
}

/// Space above the first line.
pub(super) fn spaced(mut slabs: Vec<Slab>, before: f64) -> Vec<Slab> {
    if let Some(first) = slabs.first_mut() {
        first.before = before;
    }
    slabs
}

impl Setter<'_> {
    pub fn blocks(&mut self, blocks: &[Block], column: Column) -> Vec<Slab> {
        let mut slabs: Vec<Slab> = Vec::new();
        for (index, block) in blocks.iter().enumerate() {
            let added = self.one_block(block, column);
            let before = match block {
                _ if index == 0 && column.depth > 0 => 0.0,
                Block::List { .. } if column.depth > 0 => LIST_ITEM_SPACE,
                _ if column.depth > 0 => size::PARAGRAPH_SPACE / 2.0,
                _ => size::PARAGRAPH_SPACE,
            };
            let mut added = spaced(added, before);
            let introduced = matches!(
                block,
                Block::List { .. } | Block::Quote(_) | Block::Table { .. }
            ) && index > 0
                && introduces(&blocks[index - 1]);
            if introduced && let Some(first) = added.first_mut() {
                first.may_begin_page = false;
            }
            slabs.extend(added);
        }
        slabs
    }

    fn one_block(&mut self, block: &Block, column: Column) -> Vec<Slab> {
        match block {
            Block::Paragraph(words) => {
                let node = self.structure.add(column.node, Tag::Paragraph);
                let letters = self.letters(words, false);
                let setting = match self.voice.text_setting {
                    TextSetting::Justified => Setting::Justified,
                    TextSetting::Ragged => Setting::EvenRag,
                };
                self.text(&letters, size::BODY, column, setting, node)
            }
            Block::List { ordered, items } => self.list(*ordered, items, column),
            Block::Quote(inner) => self.quote(inner, column),
            Block::Table {
                columns,
                header,
                rows,
            } => {
                let cells = |cells: &[Words], strong: bool| -> Vec<Letters> {
                    cells
                        .iter()
                        .map(|cell| self.letters(cell, strong))
                        .collect()
                };
                let table = Table {
                    columns: columns.clone(),
                    header: cells(header, true),
                    rows: rows.iter().map(|row| cells(row, false)).collect(),
                    look: table::WITHIN_TEXT,
                };
                table::slabs(self, &table, column)
            }
        }
    }

    /// Lines of a text, kept so that neither the first nor the last stands alone on a page.
    pub fn text(
        &mut self,
        letters: &Letters,
        (size, leading): (f64, f64),
        column: Column,
        setting: Setting,
        node: NodeId,
    ) -> Vec<Slab> {
        let measure = (size, column.x, column.width.max(size * 4.0));
        let strips = self.block(letters, measure, setting, Role::Node(node));
        let count = strips.len();
        strips
            .into_iter()
            .enumerate()
            .map(|(index, mut strip)| {
                strip.shift(0.0, leading * BASELINE);
                Slab {
                    height: leading,
                    may_begin_page: index == 0 || (index > 1 && index + 1 < count),
                    strip,
                    ..Slab::default()
                }
            })
            .collect()
    }

    fn list(&mut self, ordered: Option<u64>, items: &[Vec<Block>], column: Column) -> Vec<Slab> {
        let tag = Tag::List {
            ordered: ordered.is_some(),
        };
        let list = self.structure.add(column.node, tag);
        let mut slabs = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let label = match ordered {
                Some(first) => format!("{}.", first + index as u64),
                None if column.depth.is_multiple_of(2) => "–".to_owned(),
                None => "•".to_owned(),
            };
            let node = self.structure.add(list, Tag::ListItem);
            let label = self.label(&label, item, column, node);
            let body = self.structure.add(node, Tag::ListBody);
            let mut added = self.blocks(item, column.indented(body));
            if added.is_empty() {
                added.push(empty_line());
            }
            added[0].strip = joined(label, std::mem::take(&mut added[0].strip));
            let before = if index == 0 { 0.0 } else { LIST_ITEM_SPACE };
            // Neither the first nor the last line of a list stands alone, as in a paragraph.
            let alone = slabs.len() == 1 || (index + 1 == items.len() && added.len() == 1);
            if alone && index > 0 {
                added[0].may_begin_page = false;
            }
            slabs.extend(spaced(added, before));
        }
        slabs
    }

    /// Number or dash, flush right against the text.
    fn label(&mut self, label: &str, item: &[Block], column: Column, item_node: NodeId) -> Strip {
        let node = self.structure.add(item_node, Tag::Label);
        let (part, block) = first_words(item).map_or((model::notice::Part::Body, 0), |words| {
            (words.part, words.block)
        });
        let mut words = Words::plain(part, block, label);
        for inline in &mut words.inlines {
            if let Inline::Text(text) = inline {
                (text.start, text.end) = (0, 0);
            }
        }
        let letters = Letters::new(&words, self.voice.language, false);
        let (size, leading) = size::BODY;
        let measure = (size, column.x, INDENT - LABEL_GAP);
        let setting = Setting::Ragged(Align::End);
        let mut strips = self.block(&letters, measure, setting, Role::Node(node));
        let mut strip = if strips.is_empty() {
            Strip::default()
        } else {
            strips.swap_remove(0)
        };
        strip.shift(0.0, leading * BASELINE);
        strip
    }

    fn quote(&mut self, inner: &[Block], column: Column) -> Vec<Slab> {
        let node = self.structure.add(column.node, Tag::BlockQuote);
        let mut slabs = self.blocks(inner, column.indented(node));
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

fn empty_line() -> Slab {
    Slab {
        height: size::BODY.1,
        may_begin_page: true,
        ..Slab::default()
    }
}

fn joined(mut first: Strip, second: Strip) -> Strip {
    first.join(second);
    first
}

/// A paragraph that ends in a colon announces what comes.
fn introduces(block: &Block) -> bool {
    matches!(block, Block::Paragraph(words) if words.to_text().trim_end().ends_with(':'))
}

fn first_words(blocks: &[Block]) -> Option<&Words> {
    blocks.iter().find_map(|block| match block {
        Block::Paragraph(words) => Some(words),
        Block::List { items, .. } => items.iter().find_map(|item| first_words(item)),
        Block::Quote(inner) => first_words(inner),
        Block::Table { header, rows, .. } => header
            .first()
            .or_else(|| rows.first().and_then(|row| row.first())),
    })
}
