//! A sheet to measure a window envelope with: folded and put into it, its grid tells in millimetres what the window shows.

use model::{
    envelope::Zone,
    manuscript::{Align, FrenchSpacing, LetterFormat, Metadata, PageLabel, TestSheet, TextSetting},
    notice::Part,
};

use super::{
    block::Role,
    body::{Column, spaced},
    page_break::{self, Room},
    setter::{Setter, Voice, add},
    sheet_marks, size,
    slab::Slab,
};
use crate::{
    fonts::Fonts,
    line::Setting,
    page::{Layout, Mark, Page, Rule},
    sheet::{points, sheet},
    structure::Tag,
};

const LEFT: Setting = Setting::Ragged(Align::Start);
/// Where the grid stands: what no printer reaches is left out, and so is what no window shows.
const GRID: Zone = Zone {
    left: 5.0,
    top: 5.0,
    right: 205.0,
    bottom: 125.0,
};
/// A line every so many millimetres, a strong one, and one with a ruler and numbers.
const STEP: u32 = 5;
const NUMBERED: u32 = 10;
const RULED: u32 = 20;
/// Of the strokes for one millimetre, in millimetres; thickness and grey.
const TICK: f64 = 1.2;
const THIN: (f64, f64) = (0.25, 0.35);
/// Size of the numbers.
const NUMBER: f64 = 6.8;
/// The words begin below the grid, in millimetres.
const WORDS: f64 = 140.0;

/// Sets the sheet: the grid where windows are, and what to do with it below.
pub fn test_sheet(words: &TestSheet, format: LetterFormat, fonts: &Fonts) -> Layout {
    let sheet = sheet(format, None);
    let label = PageLabel {
        before: words.title.clone(),
        between: String::new(),
        after: String::new(),
    };
    let metadata = Metadata {
        title: words.title.clone(),
        date: words.date.clone(),
        ..Metadata::default()
    };
    let voice = Voice {
        language: words.language,
        spacing: FrenchSpacing::default(),
        text_setting: TextSetting::default(),
        page_label: &label,
        metadata: &metadata,
    };
    let mut setter = Setter::new(voice, fonts, sheet);
    let slabs = instructions(&mut setter, words);
    let room = Room {
        first_top: points(WORDS),
        next_top: points(sheet.continuation_text),
        bottom: points(sheet.text_bottom),
    };
    let filled = page_break::fill(&slabs, room, 1.0);
    let mut pages = setter.pages(slabs, &filled);
    grid(&mut setter, &mut pages[0]);
    sheet_marks::fold_marks(&setter, &mut pages[0]);
    setter.finish(pages, Vec::new())
}

fn instructions(setter: &mut Setter, words: &TestSheet) -> Vec<Slab> {
    let column = Column::of(&setter.sheet);
    let title = setter.plain(Part::Heading, 0, &words.title, true);
    let node = setter.structure.add(column.node, Tag::Heading(1));
    let mut slabs = setter.text(&title, size::NAME, column, LEFT, node);
    for (index, step) in words.steps.iter().enumerate() {
        let letters = setter.plain(Part::Body, index, step, false);
        let node = setter.structure.add(column.node, Tag::Paragraph);
        let lines = setter.text(&letters, size::BODY, column, LEFT, node);
        slabs.extend(spaced(lines, size::PARAGRAPH_SPACE));
    }
    slabs
}

fn grid(setter: &mut Setter, page: &mut Page) {
    let steps = |from: f64, to: f64, by: u32| (from as u32..=to as u32).step_by(by as usize);
    let stroke = |at: u32| {
        if at.is_multiple_of(NUMBERED) {
            (0.5, 0.35)
        } else {
            (0.25, 0.6)
        }
    };
    for x in steps(GRID.left, GRID.right, STEP) {
        let at = f64::from(x);
        rule(page, (at, GRID.top), (at, GRID.bottom), stroke(x));
    }
    for y in steps(GRID.top, GRID.bottom, STEP) {
        let at = f64::from(y);
        rule(page, (GRID.left, at), (GRID.right, at), stroke(y));
    }
    for y in crossings(GRID.bottom) {
        for x in crossings(GRID.right) {
            number(setter, page, (x, y));
            ruler(page, (f64::from(x), f64::from(y)));
        }
    }
}

/// Where two numbered lines cross that bear a ruler.
fn crossings(end: f64) -> impl Iterator<Item = u32> {
    (NUMBERED..end as u32).step_by(RULED as usize)
}

/// A stroke for each millimetre from a crossing to the right and down, as far as the next.
fn ruler(page: &mut Page, (x, y): (f64, f64)) {
    for millimetre in 1..RULED {
        if millimetre.is_multiple_of(STEP) {
            continue;
        }
        let along = f64::from(millimetre);
        if x + along < GRID.right {
            rule(page, (x + along, y), (x + along, y + TICK), THIN);
        }
        if y + along < GRID.bottom {
            rule(page, (x, y + along), (x + TICK, y + along), THIN);
        }
    }
}

fn rule(page: &mut Page, from: (f64, f64), to: (f64, f64), (thickness, grey): (f64, f64)) {
    page.rules.push(Rule {
        x1: points(from.0),
        y1: points(from.1),
        x2: points(to.0),
        y2: points(to.1),
        thickness,
        grey,
    });
}

/// The distances of a crossing from the left and from the top edge: "30/50".
fn number(setter: &mut Setter, page: &mut Page, (x, y): (u32, u32)) {
    let letters = setter.plain(Part::PageNumber, 0, &format!("{x}/{y}"), true);
    let left = points(f64::from(x) + TICK) + 1.0;
    let measure = (NUMBER, left, points(18.0));
    let role = Role::Artifact(Mark::Ornament);
    for mut strip in setter.block(&letters, measure, LEFT, role) {
        strip.shift(0.0, points(f64::from(y) + TICK) + NUMBER);
        add(page, strip);
    }
}
