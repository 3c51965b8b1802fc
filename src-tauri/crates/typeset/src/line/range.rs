//! Lines as stretches of letters, once their breaks are chosen.

use super::item::{Item, Kind};

/// A line's end: letters up to here, with what follows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LineEnd {
    pub letter: usize,
    pub hyphen: bool,
    /// A space stood here, or the block ends: the line ends in a space glyph.
    pub space: bool,
    /// The last line of the block, or one the writer ended.
    pub closes: bool,
}

/// First letter of a line, its chunk, and where the line ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct LineRange {
    pub start: usize,
    pub chunk: usize,
    pub end: LineEnd,
}

pub(super) fn line_ranges(items: &[Item], breaks: &[usize]) -> Vec<LineRange> {
    let mut ranges = Vec::with_capacity(breaks.len());
    let mut next_item = 0;
    for at in breaks {
        let first = items[next_item..=*at]
            .iter()
            .find(|item| matches!(item.kind, Kind::Box | Kind::Tie));
        next_item = at + 1;
        let Some(first) = first else {
            continue;
        };
        let item = items[*at];
        ranges.push(LineRange {
            start: first.from,
            chunk: first.chunk,
            end: LineEnd {
                letter: item.from,
                hyphen: matches!(item.kind, Kind::Penalty { hyphen: true, .. }),
                space: matches!(item.kind, Kind::Glue | Kind::Forced),
                closes: item.kind == Kind::Forced,
            },
        });
    }
    ranges
}
