//! Valediction, signatures, enclosures and copies: one group that takes two lines of text with it to a new page.

use model::{
    manuscript::{Align, FigureText, LabelledList, Manuscript, SignatoryText, Words},
    notice::Part,
};

use super::{
    block::Role,
    body::{BASELINE, Column, spaced},
    figure,
    setter::Setter,
    size,
    slab::{Slab, Strip},
};
use crate::{
    line::{self, Setting},
    sheet::points,
    structure::{Structure, Tag},
};

/// Room for a signature by hand.
const SIGNATURE_SPACE: f64 = 46.0;
/// Above and below a signature that is a picture.
const BY_HAND_SPACE: (f64, f64) = (8.0, 2.0);
const MOST_SIDE_BY_SIDE: usize = 3;
const COLUMN_GAP: f64 = 14.0;
/// A list of enclosures up to this length is not parted.
const KEPT_ITEMS: usize = 6;

pub(super) fn append(
    setter: &mut Setter,
    manuscript: &Manuscript,
    mut slabs: Vec<Slab>,
) -> Vec<Slab> {
    // One line of text does not go over alone: the last slab of the text draws the one before it along.
    let body = slabs.len();
    if let Some(last) = body.checked_sub(1) {
        slabs[last].may_begin_page = false;
    }
    let mut group = valediction(setter, &manuscript.valediction);
    group.extend(signatures(setter, &manuscript.signatories));
    for (part, list) in [
        (Part::Enclosure, &manuscript.enclosures),
        (Part::Copy, &manuscript.copies),
    ] {
        if let Some(list) = list {
            group.extend(labelled(setter, part, list));
        }
    }
    slabs.extend(group);
    slabs
}

fn valediction(setter: &mut Setter, words: &Words) -> Vec<Slab> {
    if words.is_blank() {
        return Vec::new();
    }
    let column = Column::of(&setter.sheet);
    let node = setter.structure.add(Structure::DOCUMENT, Tag::Paragraph);
    let letters = setter.letters(words, false);
    let lines = setter.text(
        &letters,
        size::BODY,
        column,
        Setting::Ragged(Align::Start),
        node,
    );
    kept(spaced(lines, size::PARAGRAPH_SPACE))
}

fn kept(mut slabs: Vec<Slab>) -> Vec<Slab> {
    for slab in &mut slabs {
        slab.may_begin_page = false;
    }
    slabs
}

fn signatures(setter: &mut Setter, signatories: &[SignatoryText]) -> Vec<Slab> {
    let mut slabs = Vec::new();
    let columns = side_by_side(setter, signatories);
    for (row, chunk) in signatories.chunks(columns).enumerate() {
        let by_hand = by_hand(setter, chunk, columns);
        let space = if by_hand.is_some() {
            0.0
        } else {
            SIGNATURE_SPACE
        };
        slabs.extend(by_hand);
        let row = signature_row(setter, row * columns, chunk, columns);
        slabs.extend(kept(spaced(row, space)));
    }
    slabs
}

/// The signatures by hand of those who sign beside each other, on one ground; none where nobody has one.
fn by_hand(setter: &mut Setter, signatories: &[SignatoryText], columns: usize) -> Option<Slab> {
    let width = setter.sheet.text_width() / columns as f64;
    let size = |figure: &FigureText| {
        let proportion = figure.picture.proportion();
        let wide = (points(figure.height) * proportion).min(width - COLUMN_GAP);
        (wide, wide / proportion)
    };
    let figures = || signatories.iter().map(|signatory| &signatory.signature);
    let tallest = figures()
        .flatten()
        .map(|figure| size(figure).1)
        .reduce(f64::max)?;
    // Who signs beside it by pen has the same room as ever.
    let height = (tallest + BY_HAND_SPACE.1).max(SIGNATURE_SPACE - BY_HAND_SPACE.0);
    let ground = height - BY_HAND_SPACE.1;
    let mut strip = Strip::default();
    for (index, figure) in figures().enumerate() {
        if let Some(figure) = figure {
            let (wide, high) = size(figure);
            let x = points(setter.sheet.left) + width * index as f64;
            strip.join(figure::set(setter, figure, (x, ground - high, wide, high)));
        }
    }
    Some(Slab {
        before: BY_HAND_SPACE.0,
        height,
        strip,
        ..Slab::default()
    })
}

/// Three where every name and function keeps to one line, else two.
fn side_by_side(setter: &Setter, signatories: &[SignatoryText]) -> usize {
    if signatories.len() < MOST_SIDE_BY_SIDE {
        return 2;
    }
    let width = setter.sheet.text_width() / MOST_SIDE_BY_SIDE as f64 - COLUMN_GAP;
    let fits = |text: &str| {
        let letters = setter.plain(Part::Signatory, 0, text, false);
        let setting = Setting::Ragged(Align::Start);
        line::set(&letters, setter.fonts, size::BODY.0, width, setting)
            .lines
            .len()
            <= 1
    };
    let all_fit = signatories
        .iter()
        .all(|signatory| fits(&signatory.name) && signatory.function.as_deref().is_none_or(fits));
    if all_fit { MOST_SIDE_BY_SIDE } else { 2 }
}

/// Name, function and organisation of those who sign beside each other, line by line.
fn signature_row(
    setter: &mut Setter,
    first: usize,
    signatories: &[SignatoryText],
    columns: usize,
) -> Vec<Slab> {
    let (size, leading) = size::BODY;
    let width = setter.sheet.text_width() / columns as f64;
    let mut rows: Vec<Strip> = Vec::new();
    for (index, signatory) in signatories.iter().enumerate() {
        let x = points(setter.sheet.left) + width * index as f64;
        let mut at = 0;
        let texts = [
            Some(&signatory.name),
            signatory.function.as_ref(),
            signatory.organization.as_ref(),
        ];
        for text in texts
            .into_iter()
            .flatten()
            .filter(|text| !text.trim().is_empty())
        {
            let letters = setter.plain(Part::Signatory, first + index, text, false);
            let node = setter.structure.add(Structure::DOCUMENT, Tag::Paragraph);
            let measure = (size, x, width - COLUMN_GAP);
            let setting = Setting::Ragged(Align::Start);
            for strip in setter.block(&letters, measure, setting, Role::Node(node)) {
                if rows.len() <= at {
                    rows.resize_with(at + 1, Strip::default);
                }
                rows[at].join(strip);
                at += 1;
            }
        }
    }
    rows.into_iter()
        .map(|mut strip| {
            strip.shift(0.0, leading * BASELINE);
            Slab {
                height: leading,
                strip,
                ..Slab::default()
            }
        })
        .collect()
}

/// The label, and its items one under the other beside it.
fn labelled(setter: &mut Setter, part: Part, list: &LabelledList) -> Vec<Slab> {
    let (size, leading) = size::SMALL;
    let whole = Column::of(&setter.sheet);
    let node = setter.structure.add(Structure::DOCUMENT, Tag::Paragraph);
    let letters = setter.plain(part, 0, &list.label, false);
    let measure = (size, whole.x, whole.width);
    let setting = Setting::Ragged(Align::Start);
    let mut label = setter.block(&letters, measure, setting, Role::Node(node));
    let label_width = label.first().map_or(0.0, end_of) - whole.x;
    let mut label = if label.is_empty() {
        Strip::default()
    } else {
        label.swap_remove(0)
    };
    label.shift(0.0, leading * BASELINE);

    let items_node = setter.structure.add(Structure::DOCUMENT, Tag::List(None));
    let indented = Column {
        x: whole.x + label_width,
        width: (whole.width - label_width).max(whole.width / 3.0),
        ..whole
    };
    let mut slabs: Vec<Slab> = Vec::new();
    for (index, item) in list.items.iter().enumerate() {
        let item_node = setter.structure.add(items_node, Tag::ListItem);
        let body = setter.structure.add(item_node, Tag::ListBody);
        let letters = setter.plain(part, index, item, false);
        let mut lines = setter.text(&letters, size::SMALL, indented, setting, body);
        if index < KEPT_ITEMS || index + 1 == list.items.len() {
            lines = kept(lines);
        }
        slabs.extend(lines);
    }
    if slabs.is_empty() {
        slabs.push(Slab {
            height: leading,
            ..Slab::default()
        });
    }
    label.join(std::mem::take(&mut slabs[0].strip));
    slabs[0].strip = label;
    spaced(slabs, size::PARAGRAPH_SPACE + 4.0)
}

/// Right edge of a strip, its last space included.
fn end_of(strip: &Strip) -> f64 {
    strip
        .lines
        .iter()
        .flat_map(|line| &line.runs)
        .map(|run| run.x + run.width())
        .fold(0.0, f64::max)
}
