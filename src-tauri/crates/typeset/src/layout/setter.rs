//! What every part of the layout shares: how the paper speaks, the fonts, the tree it builds and the notices it gathers.

use std::collections::BTreeSet;

use model::{
    Code, Language, Notice, Place,
    manuscript::{FrenchSpacing, Metadata, PageLabel, TextSetting, Words},
    notice::Part,
};

use super::{
    note::{self, Notes},
    page_break::Filled,
    slab::{Slab, Strip},
};
use crate::{
    fonts::Fonts,
    page::{Layout, Page},
    sheet::{Sheet, points},
    structure::Structure,
    typography::{Letters, dress, dress_line},
};

/// What holds for every word of a paper, be it a letter or a list.
#[derive(Clone, Copy)]
pub(super) struct Voice<'a> {
    pub language: Language,
    pub spacing: FrenchSpacing,
    pub text_setting: TextSetting,
    pub page_label: &'a PageLabel,
    pub metadata: &'a Metadata,
}

pub(super) struct Setter<'a> {
    pub voice: Voice<'a>,
    pub fonts: &'a Fonts,
    pub sheet: Sheet,
    pub structure: Structure,
    pub notices: Vec<Notice>,
    /// Notes that no line has referred to yet.
    pub notes: Notes<'a>,
    /// Whether the writer wants the next block on a new page.
    pub begins_page: bool,
    /// Level of the last heading in the tree, 0 before the first.
    pub last_heading: u8,
}

impl<'a> Setter<'a> {
    pub fn new(voice: Voice<'a>, fonts: &'a Fonts, sheet: Sheet) -> Self {
        Self {
            voice,
            fonts,
            sheet,
            structure: Structure::default(),
            notices: Vec::new(),
            notes: Notes::default(),
            begins_page: false,
            last_heading: 0,
        }
    }

    /// The words as they stand on paper.
    pub fn letters(&self, words: &Words, strong: bool) -> Letters {
        let mut letters = Letters::new(words, self.voice.language, strong);
        dress(&mut letters.letters, self.voice.spacing);
        letters.number_notes();
        letters.stand_in(self.fonts);
        letters
    }

    /// Names, addresses and numbers, which no rule of the language rewrites.
    pub fn verbatim(&self, words: &Words, language: Language) -> Letters {
        let mut letters = Letters::new(words, language, false);
        dress_line(&mut letters.letters);
        letters.stand_in(self.fonts);
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

    pub fn note_right_to_left(&mut self, place: &Place, letters: &Letters) {
        if let Some(text) = letters.right_to_left() {
            let notice = Notice::new(Code::RightToLeft, place.clone());
            self.notices.push(notice.with("text", text));
        }
    }

    pub fn pages(&self, mut slabs: Vec<Slab>, filled: &[Filled]) -> Vec<Page> {
        let count = filled.len() as u32;
        (1..)
            .zip(filled)
            .map(|(number, filled)| self.page(number, count, &mut slabs, filled))
            .collect()
    }

    /// "Page 2 sur 3"
    pub fn page_name(&self, number: u32, count: u32) -> String {
        let words = &self.voice.page_label;
        format!(
            "{}{number}{}{count}{}",
            words.before, words.between, words.after
        )
    }

    fn page(&self, number: u32, count: u32, slabs: &mut [Slab], filled: &Filled) -> Page {
        let mut page = Page {
            number,
            label: self.page_name(number, count),
            width: points(self.sheet.width),
            height: points(self.sheet.height),
            lines: Vec::new(),
            rules: Vec::new(),
            links: Vec::new(),
            figures: Vec::new(),
        };
        for place in &filled.text {
            let slab = &mut slabs[place.slab];
            let strip = match &slab.head {
                Some(head) if place.head => head.strip.clone(),
                _ => std::mem::take(&mut slab.strip),
            };
            add_at(&mut page, strip, place.y);
        }
        page.rules
            .extend(filled.rule.map(|y| note::rule(&self.sheet, y)));
        for place in &filled.notes {
            let line = &mut slabs[place.line.slab].notes[place.line.note];
            let strip = std::mem::take(&mut line.strip);
            add_at(&mut page, strip, place.y);
        }
        page
    }

    pub fn finish(self, pages: Vec<Page>, address: Vec<String>) -> Layout {
        Layout {
            pages,
            notices: self.notices,
            address,
            structure: self.structure,
            outline: Vec::new(),
            language: self.voice.language,
            metadata: self.voice.metadata.clone(),
        }
    }
}

fn add_at(page: &mut Page, mut strip: Strip, y: f64) {
    strip.shift(0.0, y);
    add(page, strip);
}

pub(super) fn add(page: &mut Page, strip: Strip) {
    page.lines.extend(strip.lines);
    page.rules.extend(strip.rules);
    page.links.extend(strip.links);
    page.figures.extend(strip.figures);
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
