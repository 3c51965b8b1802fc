//! A booklet in, pages out: the list of its chapters first, then each chapter on a page of its own, set as the text of
//! a letter is.

use std::sync::Arc;

use model::{
    manuscript::{Align, Booklet, Chapter, FigureText, Leaf, LetterFormat, Picture, TextSetting},
    notice::Part,
};

use super::{
    TIGHTENINGS,
    block::Role,
    body::{Column, keep_headings, spaced},
    figure,
    head::LEFT,
    page_break::{self, Room},
    setter::{Setter, Voice},
    sheet_marks, size,
    slab::{Slab, Strip},
};
use crate::{
    fonts::Fonts,
    line::Setting,
    page::{Layout, Link, Rule},
    sheet::{points, sheet},
    structure::{NodeId, Structure, Tag},
};

/// Baseline of the title, in millimetres from the top of the sheet.
const TITLE: f64 = 62.0;
const TITLE_SIZE: (f64, f64) = (22.0, 27.0);
const SPACE_BEFORE_CONTENTS: f64 = 30.0;
/// A line of the list of chapters, and the room for its page at the right.
const CONTENTS: (f64, f64) = (10.6, 19.0);
const PAGE_WIDTH: f64 = 30.0;
const SPACE_BELOW_CHAPTER: f64 = 6.0;
const SPACE_BESIDE_FIGURE: f64 = 10.0;
/// A figure leaves room for the words about it.
const HIGHEST_FIGURE: f64 = 215.0;
/// Points a pixel takes at least.
const PIXEL: f64 = 0.25;
/// How much larger a figure may be where its chapter takes no page more for it; up to the size it was seen at, and the width
/// of the text.
const LARGER: [f64; 4] = [1.5, 1.35, 1.2, 1.1];
const FRAME: (f64, f64) = (0.4, 0.65);

/// Sets a booklet. It never fails: what does not fit is drawn all the same and named in a notice.
pub fn booklet(words: &Booklet, fonts: &Fonts) -> Layout {
    let sheet = sheet(LetterFormat::Eu, None);
    let voice = Voice {
        language: words.language,
        spacing: words.spacing,
        text_setting: TextSetting::default(),
        page_label: &words.page_label,
        metadata: &words.metadata,
    };
    let mut setter = Setter::new(voice, fonts, sheet);
    let column = Column::of(&sheet);
    let mut front = front(&mut setter, words, column);
    // The list is read before the chapters, and its pages are known after them.
    let nodes: Vec<NodeId> = words.chapters.iter().map(|_| line(&mut setter)).collect();
    let room = Room {
        first_top: points(TITLE) - TITLE_SIZE.0,
        next_top: sheet_marks::continuation_text(&setter, &words.title),
        bottom: points(sheet.text_bottom),
    };
    let further = Room {
        first_top: room.next_top,
        ..room
    };
    let mut slabs = Vec::new();
    let mut starts = Vec::new();
    for (number, chapter) in words.chapters.iter().enumerate() {
        starts.push(slabs.len());
        let set = set_chapter(&mut setter, number, chapter, column);
        slabs.extend(enlarged(tightened(set, further), further, column));
    }
    let listed = front.len() + nodes.len();
    let pages = first_pages(&slabs, &starts, further, page_count(listed, &front, room));
    let first = front.len();
    for ((chapter, node), page) in words.chapters.iter().zip(nodes).zip(&pages) {
        front.push(contents_line(
            &mut setter,
            &chapter.title,
            *page,
            node,
            column,
        ));
    }
    if let Some(line) = front.get_mut(first) {
        line.before = SPACE_BELOW_CHAPTER;
    }
    front.extend(slabs);
    let filled = page_break::fill(&front, room, 1.0);
    let mut drawn = setter.pages(front, &filled);
    sheet_marks::place(&mut setter, &words.title, true, &mut drawn);
    let mut layout = setter.finish(drawn, Vec::new());
    let titles = words.chapters.iter().map(|chapter| chapter.title.clone());
    layout.outline = titles.zip(pages).collect();
    layout
}

/// Title, edition and the head of the list.
fn front(setter: &mut Setter, words: &Booklet, column: Column) -> Vec<Slab> {
    let mut slabs = Vec::new();
    let lines = [
        (&words.title, TITLE_SIZE, true, Tag::Heading(1), 0.0),
        (&words.edition, size::SMALL, false, Tag::Paragraph, 4.0),
        (
            &words.contents,
            size::NAME,
            true,
            Tag::Heading(2),
            SPACE_BEFORE_CONTENTS,
        ),
    ];
    for (index, (text, size, strong, tag, before)) in lines.into_iter().enumerate() {
        let letters = setter.plain(Part::Heading, index, text, strong);
        let node = setter.structure.add(Structure::DOCUMENT, tag);
        slabs.extend(spaced(
            setter.text(&letters, size, column, LEFT, node),
            before,
        ));
    }
    slabs
}

fn line(setter: &mut Setter) -> NodeId {
    let paragraph = setter.structure.add(Structure::DOCUMENT, Tag::Paragraph);
    setter.structure.add(paragraph, Tag::Link)
}

/// Pages the list of chapters takes: its lines are all of one height.
fn page_count(listed: usize, front: &[Slab], room: Room) -> u32 {
    let mut slabs = front.to_vec();
    slabs.resize_with(listed, || Slab {
        height: CONTENTS.1,
        may_begin_page: true,
        ..Slab::default()
    });
    page_break::fill(&slabs, room, 1.0).len() as u32
}

/// The page on which each chapter begins, after so many pages of the list.
fn first_pages(slabs: &[Slab], starts: &[usize], room: Room, before: u32) -> Vec<u32> {
    let filled = page_break::fill(slabs, room, 1.0);
    let page_of = |start: &usize| {
        let page = filled
            .iter()
            .position(|page| page.text.iter().any(|placed| placed.slab == *start));
        before + page.unwrap_or_default() as u32 + 1
    };
    starts.iter().map(page_of).collect()
}

/// "La première lettre      3", which leads there.
fn contents_line(
    setter: &mut Setter,
    title: &str,
    page: u32,
    node: NodeId,
    column: Column,
) -> Slab {
    let (size, height) = CONTENTS;
    let right = column.x + column.width - PAGE_WIDTH;
    let mut strip = Strip::default();
    let texts = [
        (
            title.to_owned(),
            column.x,
            column.width - PAGE_WIDTH,
            Align::Start,
        ),
        (page.to_string(), right, PAGE_WIDTH, Align::End),
    ];
    for (index, (text, x, width, align)) in texts.into_iter().enumerate() {
        let letters = setter.plain(Part::Heading, index, &text, false);
        let set = setter.block(
            &letters,
            (size, x, width),
            Setting::Ragged(align),
            Role::Node(node),
        );
        for mut line in set {
            line.shift(0.0, size);
            strip.join(line);
        }
    }
    strip.links.push(Link {
        href: format!("#{page}"),
        text: title.to_owned(),
        node,
        x: column.x,
        y: 0.0,
        width: column.width,
        height: size * 1.3,
    });
    Slab {
        height,
        may_begin_page: true,
        strip,
        ..Slab::default()
    }
}

/// A few lines too many close the spaces up rather than begin a page of their own.
fn tightened(mut slabs: Vec<Slab>, room: Room) -> Vec<Slab> {
    let pages = |spacing| page_break::fill(&slabs, room, spacing).len();
    let usual = pages(1.0);
    let tight = TIGHTENINGS
        .into_iter()
        .find(|spacing| pages(*spacing) < usual);
    for slab in &mut slabs {
        slab.before *= tight.unwrap_or(1.0);
    }
    slabs
}

/// Figures as large as the pages of the chapter have room for.
fn enlarged(slabs: Vec<Slab>, room: Room, column: Column) -> Vec<Slab> {
    let pages = page_break::fill(&slabs, room, 1.0).len();
    LARGER
        .into_iter()
        .map(|by| {
            let slabs = slabs.iter().cloned();
            slabs.map(|slab| larger(slab, by, column)).collect()
        })
        .find(|larger: &Vec<Slab>| page_break::fill(larger, room, 1.0).len() == pages)
        .unwrap_or(slabs)
}

/// The figure of a slab, and its frame, in the middle of the text.
fn larger(mut slab: Slab, by: f64, column: Column) -> Slab {
    let Some(figure) = slab.strip.figures.first_mut() else {
        return slab;
    };
    let by = by.min(column.width / figure.width);
    figure.width *= by;
    figure.height *= by;
    figure.x = column.x + (column.width - figure.width) / 2.0;
    slab.height = figure.height;
    slab.strip.rules = frame(figure.x, figure.width, figure.height).to_vec();
    slab
}

fn set_chapter(setter: &mut Setter, number: usize, chapter: &Chapter, column: Column) -> Vec<Slab> {
    let title = setter.plain(Part::Heading, number, &chapter.title, true);
    let node = setter.structure.add(Structure::DOCUMENT, Tag::Heading(2));
    setter.last_heading = 2;
    let mut slabs = setter.text(&title, size::NAME, column, LEFT, node);
    for slab in &mut slabs {
        slab.heads = true;
    }
    if let Some(first) = slabs.first_mut() {
        first.begins_page = true;
    }
    let mut before = SPACE_BELOW_CHAPTER;
    for leaf in &chapter.leaves {
        let (set, after) = match leaf {
            Leaf::Text(blocks) => (setter.blocks(blocks, column), SPACE_BESIDE_FIGURE),
            Leaf::Figure(figure) => (
                vec![set_figure(setter, figure, column)],
                SPACE_BESIDE_FIGURE,
            ),
        };
        slabs.extend(spaced(set, before));
        before = after;
    }
    keep_headings(&mut slabs);
    slabs
}

/// Of its own size as far as the text is wide and its height allows, in a hairline frame.
fn set_figure(setter: &mut Setter, shown: &FigureText, column: Column) -> Slab {
    let proportion = shown.picture.proportion();
    let widest = match &*shown.picture {
        Picture::Raster(raster) => column.width.min(f64::from(raster.width) * PIXEL),
        Picture::Drawing(_) => column.width,
    };
    let height = (widest / proportion).min(HIGHEST_FIGURE);
    let width = height * proportion;
    let x = column.x + (column.width - width) / 2.0;
    let place = (x, 0.0, width, height);
    let picture = Arc::clone(&shown.picture);
    let mut strip = figure::draw(setter, picture, &shown.alt, place);
    strip.rules.extend(frame(x, width, height));
    Slab {
        height,
        may_begin_page: true,
        strip,
        ..Slab::default()
    }
}

/// A hairline around a figure.
fn frame(x: f64, width: f64, height: f64) -> [Rule; 4] {
    let (thickness, grey) = FRAME;
    [
        (x, 0.0, x + width, 0.0),
        (x, height, x + width, height),
        (x, 0.0, x, height),
        (x + width, 0.0, x + width, height),
    ]
    .map(|(x1, y1, x2, y2)| Rule {
        x1,
        y1,
        x2,
        y2,
        thickness,
        grey,
    })
}
