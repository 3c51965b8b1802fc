//! What every part of the layout shares: the manuscript, the fonts, the tree it builds and the notices it gathers.

use std::collections::BTreeSet;

use model::{
    Code, Notice, Place,
    manuscript::{Manuscript, Words},
    notice::Part,
};

use super::{
    page_break::Placed,
    slab::{Slab, Strip},
};
use crate::{
    fonts::Fonts,
    page::{Layout, Page},
    sheet::{Sheet, points},
    structure::Structure,
    typography::{Letters, dress},
};

pub(super) struct Setter<'a> {
    pub manuscript: &'a Manuscript,
    pub fonts: &'a Fonts,
    pub sheet: &'static Sheet,
    pub structure: Structure,
    pub notices: Vec<Notice>,
}

impl<'a> Setter<'a> {
    pub fn new(manuscript: &'a Manuscript, fonts: &'a Fonts, sheet: &'static Sheet) -> Self {
        Self {
            manuscript,
            fonts,
            sheet,
            structure: Structure::default(),
            notices: Vec::new(),
        }
    }

    /// The words as they stand on paper.
    pub fn letters(&self, words: &Words, strong: bool) -> Letters {
        let mut letters = Letters::new(words, self.manuscript.language, strong);
        dress(&mut letters.letters, self.manuscript.spacing);
        letters
    }

    pub fn plain(&self, part: Part, block: usize, text: &str, strong: bool) -> Letters {
        self.letters(&Words::plain(part, block as u32, text), strong)
    }

    pub fn note_missing(&mut self, place: &Place, missing: &[char]) {
        if missing.is_empty() {
            return;
        }
        let distinct: BTreeSet<char> = missing.iter().copied().collect();
        let characters: String = distinct.into_iter().collect();
        let notice = Notice::new(Code::MissingGlyph, place.clone());
        self.notices.push(notice.with("characters", characters));
    }

    pub fn note_overfull(&mut self, place: &Place, words: &[String]) {
        for text in words {
            let notice = Notice::new(Code::LineOverfull, place.clone());
            self.notices.push(notice.with("text", text));
        }
    }

    pub fn page(&self, number: u32, count: u32, slabs: &[Slab], placed: &[Placed]) -> Page {
        let words = &self.manuscript.page_label;
        let mut page = Page {
            number,
            label: format!(
                "{}{number}{}{count}{}",
                words.before, words.between, words.after
            ),
            width: points(self.sheet.width),
            height: points(self.sheet.height),
            lines: Vec::new(),
            rules: Vec::new(),
            links: Vec::new(),
        };
        for place in placed {
            let slab = &slabs[place.slab];
            let mut strip = match &slab.head {
                Some(head) if place.head => head.strip.clone(),
                _ => slab.strip.clone(),
            };
            strip.shift(0.0, place.y);
            add(&mut page, strip);
        }
        page
    }

    pub fn finish(self, pages: Vec<Page>, address: Vec<String>) -> Layout {
        Layout {
            pages,
            notices: self.notices,
            address,
            structure: self.structure,
            language: self.manuscript.language,
            metadata: self.manuscript.metadata.clone(),
        }
    }
}

pub(super) fn add(page: &mut Page, strip: Strip) {
    page.lines.extend(strip.lines);
    page.rules.extend(strip.rules);
    page.links.extend(strip.links);
}

/// A place in a block of a part.
pub(super) fn place(part: Part, block: u32, start: u32, end: u32) -> Place {
    Place {
        block: Some(block),
        start: Some(start),
        end: Some(end),
        ..Place::from(part)
    }
}
