//! Subject, salutation and the blocks of the text, as slabs from top to bottom.

use model::manuscript::{Align, Block, Inline, Manuscript, TextSetting, Words};

use super::{
    block::Role,
    heading,
    setter::Setter,
    size,
    slab::{Slab, Strip},
    table::{self, Table},
};
use crate::{
    line::{self, Setting},
    sheet::{Sheet, points},
    structure::{NodeId, Structure, Tag},
    typography::Letters,
};

/// Where the baseline lies in a line of the text.
pub(super) const BASELINE: f64 = 0.74;
/// Between the items of a list.
pub(super) const ITEM_SPACE: f64 = 1.6;
/// Beside a table within a list or a quotation.
pub(super) const TABLE_SPACE: f64 = 6.0;
/// Between a heading and one that follows it at once.
const HEADINGS_SPACE: f64 = 5.0;

/// A column of text: left edge and width in points, how deep within lists and quotes.
#[derive(Clone, Copy)]
pub(super) struct Column {
    pub x: f64,
    pub width: f64,
    pub node: NodeId,
    /// Size and distance of baselines.
    pub size: (f64, f64),
    /// Lists, quotations and notes around.
    pub depth: usize,
    /// Lists with numbers around.
    pub numbered: usize,
    /// Lists with dashes or dots around.
    pub dashed: usize,
}

impl Column {
    /// The whole width of the text.
    pub fn of(sheet: &Sheet) -> Self {
        Self {
            x: points(sheet.left),
            width: sheet.text_width(),
            node: Structure::DOCUMENT,
            size: size::BODY,
            depth: 0,
            numbered: 0,
            dashed: 0,
        }
    }

    /// How wide a line may be; never so narrow that no word fits.
    fn measure(&self, size: f64) -> f64 {
        self.width.max(size * 4.0)
    }

    pub fn indented(self, by: f64, node: NodeId) -> Self {
        Self {
            x: self.x + by,
            width: self.width - by,
            node,
            depth: self.depth + 1,
            ..self
        }
    }
}

pub(super) fn slabs(setter: &mut Setter, manuscript: &Manuscript) -> Vec<Slab> {
    let column = Column::of(&setter.sheet);
    let mut slabs = opening(setter, manuscript, column);
    let mut body = setter.blocks(&manuscript.body, column);
    keep_headings(&mut body);
    // Subject and salutation do not stand alone at the foot of a page.
    if let Some(first) = body.first_mut() {
        (first.may_begin_page, first.begins_page) = (false, false);
    }
    slabs.extend(body);
    let remaining = setter.remaining_notes();
    if !remaining.is_empty() {
        if slabs.is_empty() {
            slabs.push(Slab::default());
        }
        let last = slabs.len() - 1;
        slabs[last].notes.extend(remaining);
    }
    slabs
}

/// A heading takes two lines of what follows it with it to a new page.
pub(super) fn keep_headings(slabs: &mut [Slab]) {
    for heading in 0..slabs.len() {
        if !slabs[heading].heads {
            continue;
        }
        let mut lines = 0;
        for slab in &mut slabs[heading + 1..] {
            if lines == 2 || slab.begins_page {
                break;
            }
            slab.may_begin_page = false;
            lines += usize::from(!slab.heads);
        }
    }
}

fn opening(setter: &mut Setter, manuscript: &Manuscript, column: Column) -> Vec<Slab> {
    let mut slabs = Vec::new();
    if !manuscript.subject.words.is_blank() {
        let words = with_label(&manuscript.subject.label, &manuscript.subject.words);
        let letters = setter.letters(&words, true);
        setter.last_heading = 1;
        let node = setter.structure.add(Structure::DOCUMENT, Tag::Heading(1));
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
        let mut previous: Option<&Block> = None;
        for block in blocks {
            match block {
                Block::Note { .. } => continue,
                Block::PageBreak => {
                    self.begins_page = true;
                    continue;
                }
                _ => {}
            }
            let begins_page = std::mem::take(&mut self.begins_page);
            let mut added = self.one_block(block, column);
            let Some(first) = added.first_mut() else {
                self.begins_page |= begins_page;
                continue;
            };
            first.before = space_above(previous, block, column.depth > 0);
            first.begins_page |= begins_page;
            if previous.is_some_and(|previous| introduces(previous, block)) {
                first.may_begin_page = false;
            }
            slabs.extend(added);
            previous = Some(block);
        }
        slabs
    }

    fn one_block(&mut self, block: &Block, column: Column) -> Vec<Slab> {
        match block {
            Block::Paragraph(words) => {
                let setting = match self.voice.text_setting {
                    TextSetting::Justified => Setting::Justified,
                    TextSetting::Ragged => Setting::EvenRag,
                };
                self.paragraph(words, column, setting)
            }
            Block::Heading { level, words } => self.heading(*level, words, column),
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
                    look: table::within(column),
                };
                table::slabs(self, &table, column)
            }
            Block::PageBreak | Block::Note { .. } => Vec::new(),
        }
    }

    pub fn paragraph(&mut self, words: &Words, column: Column, setting: Setting) -> Vec<Slab> {
        let node = self.structure.add(column.node, Tag::Paragraph);
        let (size, width) = (column.size.0, column.measure(column.size.0));
        let task = line::Task {
            words,
            fonts: self.fonts,
            language: self.voice.language,
            spacing: self.voice.spacing,
            size,
            width,
            setting,
        };
        let known = line::known(task, || {
            let letters = self.letters(words, false);
            let set = line::set(&letters, self.fonts, size, width, setting);
            (letters, set)
        });
        let (letters, set) = (&known.letters, known.set.clone());
        let strips = self.strips(letters, set, (size, column.x), Role::Node(node));
        self.lines(strips, column.size.1, column)
    }

    pub fn text(
        &mut self,
        letters: &Letters,
        (size, leading): (f64, f64),
        column: Column,
        setting: Setting,
        node: NodeId,
    ) -> Vec<Slab> {
        let measure = (size, column.x, column.measure(size));
        let strips = self.block(letters, measure, setting, Role::Node(node));
        self.lines(strips, leading, column)
    }

    /// Lines of a text, kept so that neither the first nor the last stands alone on a page.
    fn lines(&mut self, strips: Vec<Strip>, leading: f64, column: Column) -> Vec<Slab> {
        let count = strips.len();
        let mut slabs = Vec::with_capacity(count);
        for (index, mut strip) in strips.into_iter().enumerate() {
            strip.shift(0.0, leading * BASELINE);
            slabs.push(Slab {
                height: leading,
                may_begin_page: index == 0 || (index > 1 && index + 1 < count),
                notes: self.notes(&strip.notes, column.node),
                divided: strip.ends_within_a_word(),
                strip,
                ..Slab::default()
            });
        }
        slabs
    }
}

fn space_above(previous: Option<&Block>, block: &Block, nested: bool) -> f64 {
    match (previous, block) {
        (None, _) if nested => 0.0,
        (Some(Block::Heading { .. }), Block::Heading { .. }) => HEADINGS_SPACE,
        (_, Block::Heading { level, .. }) => heading::style(*level).above,
        (Some(Block::Heading { level, .. }), _) => heading::style(*level).below,
        (Some(Block::Table { .. }), _) | (_, Block::Table { .. }) if nested => TABLE_SPACE,
        (_, Block::List { .. }) if nested => ITEM_SPACE,
        _ if nested => size::PARAGRAPH_SPACE / 2.0,
        _ => size::PARAGRAPH_SPACE,
    }
}

pub(super) fn joined(mut first: Strip, second: Strip) -> Strip {
    first.join(second);
    first
}

/// A paragraph that ends in a colon announces the list, quotation or table that comes.
fn introduces(previous: &Block, block: &Block) -> bool {
    let announced = matches!(
        block,
        Block::List { .. } | Block::Quote(_) | Block::Table { .. }
    );
    announced
        && matches!(previous, Block::Paragraph(words) if words.to_text().trim_end().ends_with(':'))
}

/// The words a label or a figure stands before, to which it points.
pub(super) fn first_words(blocks: &[Block]) -> Option<&Words> {
    blocks.iter().find_map(|block| match block {
        Block::Paragraph(words) | Block::Heading { words, .. } => Some(words),
        Block::List { items, .. } => items.iter().find_map(|item| first_words(item)),
        Block::Quote(inner) => first_words(inner),
        Block::Table { header, rows, .. } => header
            .first()
            .or_else(|| rows.first().and_then(|row| row.first())),
        Block::PageBreak | Block::Note { .. } => None,
    })
}
