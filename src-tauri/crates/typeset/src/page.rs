//! Pages as they are drawn: every glyph run at its place. The boundary between layout and drawing:
//! nothing below it decides, nothing above it draws. Points from the top left of the sheet, y downwards.

use std::sync::Arc;

use model::{
    Language, Notice, Place,
    manuscript::{Metadata, Picture},
};

use crate::{fonts::Face, structure::Structure};

/// A letter with every glyph on its page.
#[derive(Clone, Debug)]
pub struct Layout {
    pub pages: Vec<Page>,
    pub notices: Vec<Notice>,
    /// The form of each address line that was taken, as given in the manuscript.
    pub address: Vec<String>,
    pub structure: Structure,
    /// Chapters with the page on which each begins, from 1; a letter has none.
    pub outline: Vec<(String, u32)>,
    pub language: Language,
    pub metadata: Metadata,
}

impl Layout {
    pub fn blocks(&self) -> bool {
        self.notices.iter().any(Notice::blocks)
    }

    /// Every run of every page, in reading order.
    pub fn runs(&self) -> impl Iterator<Item = &Run> {
        self.pages
            .iter()
            .flat_map(|page| &page.lines)
            .flat_map(|line| &line.runs)
    }
}

#[derive(Clone, Debug)]
pub struct Page {
    /// From 1.
    pub number: u32,
    /// "Page 2 sur 3", spoken where the page is a picture.
    pub label: String,
    pub width: f64,
    pub height: f64,
    /// In reading order.
    pub lines: Vec<Line>,
    pub rules: Vec<Rule>,
    pub links: Vec<Link>,
    pub figures: Vec<Figure>,
}

/// Runs that stand on one baseline and come from one text block.
#[derive(Clone, Debug)]
pub struct Line {
    /// Part and block, and from where to where the line goes in the block's source text.
    pub place: Place,
    pub runs: Vec<Run>,
}

/// Glyphs of one face and size that follow each other.
#[derive(Clone, Debug)]
pub struct Run {
    pub x: f64,
    /// Baseline.
    pub y: f64,
    pub face: Face,
    pub size: f64,
    /// Factor by which its glyphs are widened: 1.0 as a rule, a hundredth more or less in a justified line.
    pub expansion: f64,
    pub glyphs: Vec<Glyph>,
    /// Characters of the run, as they read.
    pub text: String,
    /// UTF-16 units in the source text of the block.
    pub start: u32,
    pub end: u32,
    pub mark: Mark,
    pub language: Language,
}

impl Run {
    pub fn width(&self) -> f64 {
        self.glyphs.iter().map(|glyph| glyph.advance).sum()
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// In the whole face.
    pub id: u16,
    /// To the next glyph in points of the page, stretched spaces and widened glyphs included.
    pub advance: f64,
    pub dx: f64,
    /// Upwards.
    pub dy: f64,
    /// Bytes of the run's text.
    pub start: u32,
    pub end: u32,
    pub role: GlyphRole,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GlyphRole {
    #[default]
    Plain,
    /// The hyphen of a word broken at the line end; it reads as U+00AD.
    SoftHyphen,
    /// Stands for a character the font lacks.
    Replacement,
}

/// What a piece of the page is to a reader who does not see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Content of the structure tree.
    Content(crate::structure::ContentId),
    /// Repeated heads, page numbers.
    Pagination,
    /// Fold marks and rules.
    Ornament,
}

/// A straight stroke.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule {
    pub x1: f64,
    pub y1: f64,
    pub x2: f64,
    pub y2: f64,
    pub thickness: f64,
    /// 0 black to 1 white.
    pub grey: f64,
}

/// A picture in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub picture: Arc<Picture>,
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    pub width: f64,
    pub height: f64,
    pub mark: Mark,
    /// What it shows, in words.
    pub alt: String,
}

/// A rectangle that opens an address.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    pub href: String,
    /// Words of the link, for the annotation's description.
    pub text: String,
    pub node: crate::structure::NodeId,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}
