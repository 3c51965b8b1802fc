//! A text block becomes lines of glyphs: break opportunities, hyphens, the best set of breaks, spaces stretched to measure.
//! Leaves the place of the lines on the sheet to `layout`.

mod assemble;
mod fill;
mod first_fit;
mod flow;
mod hyphenate;
mod item;
mod known;
mod protrude;
mod range;
mod stop;
mod total_fit;
mod weigh;
mod widths;

pub(crate) use known::{Task, known};
use model::{Language, manuscript::Align};

use assemble::Assembly;
use flow::Flow;
use weigh::Measure;

use crate::{
    fonts::{Face, Fonts},
    page::Glyph,
    typography::Letters,
};

/// How the lines of a block fill the measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Setting {
    /// Both edges even, hyphenated where it helps, all breaks of the block weighed together; letters and spaces stretch.
    Justified,
    /// The left edge even and the right one calm, all breaks weighed together; hyphens are dear, nothing stretches.
    EvenRag,
    /// Line by line, one edge even; hyphenated only where a word is wider than the measure.
    Ragged(Align),
}

/// A block with its lines, and what could not be set as it should.
#[derive(Clone, Debug, Default)]
pub(crate) struct SetBlock {
    pub lines: Vec<SetLine>,
    /// Characters the faces lack.
    pub missing: Vec<char>,
    /// Words wider than the measure, which were broken anywhere.
    pub broken: Vec<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct SetLine {
    pub pieces: Vec<Piece>,
    /// Places in the source text of the block.
    pub start: u32,
    pub end: u32,
    /// From the left edge of the first glyph to the right edge of the last one, without the space at the end.
    pub width: f64,
    /// Factor of the width of all its glyphs.
    pub expansion: f64,
}

/// Glyphs of one face within a line.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub x: f64,
    pub face: Face,
    pub glyphs: Vec<Glyph>,
    pub text: String,
    pub start: u32,
    pub end: u32,
    /// Ordinal of the stretch of letters with one link and one language.
    pub stretch: u16,
    pub link: Option<u16>,
    pub language: Language,
}

/// Sets a block of letters to `width` at `size` points.
pub(crate) fn set(
    letters: &Letters,
    fonts: &Fonts,
    size: f64,
    width: f64,
    setting: Setting,
) -> SetBlock {
    let flow = Flow::new(letters, fonts);
    let items = item::items(&flow, size, width);
    let measure = Measure {
        width,
        em: size,
        ragged: setting == Setting::EvenRag,
    };
    let breaks = match setting {
        Setting::Justified | Setting::EvenRag => total_fit::breaks(&flow, &items.list, measure),
        Setting::Ragged(_) => first_fit::breaks(&items.list, width),
    };
    let assembly = Assembly {
        flow: &flow,
        size,
        width,
        setting,
    };
    let ranges = range::line_ranges(&items.list, &breaks);
    SetBlock {
        lines: ranges
            .into_iter()
            .map(|range| assembly.line(range))
            .collect(),
        missing: items.missing,
        broken: items.broken,
    }
}

#[cfg(test)]
mod tests;
