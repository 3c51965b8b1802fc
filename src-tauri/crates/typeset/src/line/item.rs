//! A block as boxes, glue and penalties (Knuth and Plass, "Breaking paragraphs into lines", 1981).

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::hyphenate;
use crate::{
    fonts::{Fonts, UNITS_PER_EM},
    typography::Letters,
};

/// What a hyphen costs; higher than TeX's 50, because a letter has few lines and a hyphen in it is seen.
const HYPHEN_COST: f64 = 120.0;
/// A break after a hyphen that is written anyway.
const WRITTEN_HYPHEN_COST: f64 = 40.0;
/// A break within a word that has none of its own.
const ANYWHERE_COST: f64 = 3000.0;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    Box,
    /// A space a line may break at.
    Glue,
    /// A space that keeps its words together but stretches like the others.
    Tie,
    /// A place to break at, with what it costs and whether a hyphen is added.
    Penalty {
        cost: f64,
        hyphen: bool,
    },
    /// A line ends here whatever it looks like.
    Forced,
}

/// Letters `from..to`, measured in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub kind: Kind,
    pub width: f64,
    pub stretch: f64,
    pub shrink: f64,
    pub from: usize,
    pub to: usize,
}

pub(super) struct Items {
    pub list: Vec<Item>,
    pub missing: Vec<char>,
    pub broken: Vec<String>,
}

struct Builder<'a> {
    letters: &'a Letters,
    fonts: &'a Fonts,
    size: f64,
    width: f64,
    items: Items,
}

pub(super) fn items(letters: &Letters, fonts: &Fonts, size: f64, width: f64) -> Items {
    let mut builder = Builder {
        letters,
        fonts,
        size,
        width,
        items: Items {
            list: Vec::new(),
            missing: Vec::new(),
            broken: Vec::new(),
        },
    };
    let mut start = 0;
    for (end, forced) in opportunities(letters) {
        builder.add_segment(start, end, forced);
        start = end;
    }
    builder.items
}

/// Letter indices a line may break before (UAX 14), and whether it must.
fn opportunities(letters: &Letters) -> Vec<(usize, bool)> {
    let text: String = letters.letters.iter().map(|letter| letter.ch).collect();
    let mut at_byte = vec![0; text.len() + 1];
    for (index, (byte, _)) in text.char_indices().enumerate() {
        at_byte[byte] = index;
    }
    at_byte[text.len()] = letters.letters.len();
    linebreaks(&text)
        .map(|(byte, opportunity)| {
            let index = at_byte[byte];
            let written = index > 0 && letters.letters[index - 1].ch == '\n';
            let last = index == letters.letters.len();
            (
                index,
                opportunity == BreakOpportunity::Mandatory && (written || last),
            )
        })
        .filter(|(index, _)| !begins_with_note(letters, *index))
        .collect()
}

/// The figure of a note stays with what it was set behind, whatever sign that is.
fn begins_with_note(letters: &Letters, index: usize) -> bool {
    let before = index
        .checked_sub(1)
        .map(|before| letters.letters[before].ch);
    letters.letters.get(index).is_some_and(|letter| {
        letters.note_of(letter).is_some() && before.is_some_and(|before| !before.is_whitespace())
    })
}

impl Builder<'_> {
    /// A stretch without inner opportunity: a word, then the space or the end behind it.
    fn add_segment(&mut self, start: usize, end: usize, forced: bool) {
        let letters = &self.letters.letters;
        let word_end = (start..end)
            .rev()
            .find(|index| !matches!(letters[*index].ch, ' ' | '\n'))
            .map_or(start, |index| index + 1);
        self.add_word(start, word_end);
        if forced {
            self.push(Kind::Forced, 0.0, word_end, end);
        } else if word_end < end {
            self.add_space(Kind::Glue, word_end, end);
        } else {
            let hyphen_written = end > 0 && matches!(letters[end - 1].ch, '-' | '‐' | '–');
            let cost = if hyphen_written {
                WRITTEN_HYPHEN_COST
            } else {
                HYPHEN_COST
            };
            self.push(
                Kind::Penalty {
                    cost,
                    hyphen: false,
                },
                0.0,
                end,
                end,
            );
        }
    }

    fn add_space(&mut self, kind: Kind, from: usize, to: usize) {
        let face = self.letters.style_of(&self.letters.letters[from]).face;
        let space = self.fonts.word(face, false, " ").width * self.size / UNITS_PER_EM;
        self.push(kind, space, from, to);
        if let Some(item) = self.items.list.last_mut() {
            // The space of these faces is narrow already (0.23 em): it gives little and takes much.
            item.stretch = space * 0.6;
            item.shrink = space * 0.2;
        }
    }

    fn push(&mut self, kind: Kind, width: f64, from: usize, to: usize) {
        self.items.list.push(Item {
            kind,
            width,
            stretch: 0.0,
            shrink: 0.0,
            from,
            to,
        });
    }

    fn add_word(&mut self, start: usize, end: usize) {
        let first = self.items.list.len();
        for (from, to) in chunks(self.letters, start, end) {
            if self.letters.letters[from].ch == '\u{A0}' {
                self.add_space(Kind::Tie, from, to);
            } else {
                self.add_chunk(from, to);
            }
        }
        self.break_anywhere(first);
    }

    /// Letters of one style: one box, or several with the hyphens between them.
    fn add_chunk(&mut self, from: usize, to: usize) {
        let letters = &self.letters.letters[from..to];
        let text: String = letters.iter().map(|letter| letter.ch).collect();
        let face = self.letters.style_of(&letters[0]).face;
        let word = self.fonts.word(face, letters[0].raised, &text);
        self.items.missing.extend(&word.missing);
        let hyphens = hyphenate::points(letters);
        if hyphens.is_empty() {
            self.push(Kind::Box, word.width * self.size / UNITS_PER_EM, from, to);
            return;
        }
        let hyphen = self.fonts.word(face, false, "-").width * self.size / UNITS_PER_EM;
        let widths = cumulated(&word, &text, letters.len());
        let mut last = 0;
        for point in hyphens {
            self.add_part(&widths, from, last, point);
            self.push(
                Kind::Penalty {
                    cost: HYPHEN_COST,
                    hyphen: true,
                },
                hyphen,
                from + point,
                from + point,
            );
            last = point;
        }
        self.add_part(&widths, from, last, letters.len());
    }

    fn add_part(&mut self, widths: &[f64], from: usize, start: usize, end: usize) {
        let width = (widths[end] - widths[start]) * self.size / UNITS_PER_EM;
        self.push(Kind::Box, width, from + start, from + end);
    }

    /// A word wider than the measure is broken between any two letters rather than run over the edge.
    fn break_anywhere(&mut self, first: usize) {
        let total: f64 = self.items.list[first..]
            .iter()
            .filter(|item| item.kind == Kind::Box)
            .map(|item| item.width)
            .sum();
        let widest = self.items.list[first..]
            .split(|item| matches!(item.kind, Kind::Penalty { .. } | Kind::Glue))
            .map(|part| part.iter().map(|item| item.width).sum::<f64>())
            .fold(0.0, f64::max);
        if total <= self.width || widest <= self.width * 0.98 {
            return;
        }
        let word = self.items.list.split_off(first);
        let (from, to) = (word[0].from, word[word.len() - 1].to);
        let name = self.letters.letters[from..to]
            .iter()
            .map(|letter| letter.ch);
        self.items.broken.push(name.collect());
        for item in word {
            if item.kind == Kind::Box {
                self.add_letters(item.from, item.to);
            } else {
                self.items.list.push(item);
            }
        }
    }

    fn add_letters(&mut self, from: usize, to: usize) {
        for at in from..to {
            let letter = self.letters.letters[at];
            let face = self.letters.style_of(&letter).face;
            let text = letter.ch.to_string();
            let width = self.fonts.word(face, letter.raised, &text).width;
            self.push(Kind::Box, width * self.size / UNITS_PER_EM, at, at + 1);
            if at + 1 < to {
                let kind = Kind::Penalty {
                    cost: ANYWHERE_COST,
                    hyphen: false,
                };
                self.push(kind, 0.0, at + 1, at + 1);
            }
        }
    }
}

/// Stretches of one style; a no-break space stands alone.
pub(super) fn chunks(letters: &Letters, start: usize, end: usize) -> Vec<(usize, usize)> {
    let mut chunks = Vec::new();
    let mut from = start;
    for at in start..end {
        let letter = letters.letters[at];
        let next = letters.letters.get(at + 1).filter(|_| at + 1 < end);
        let ends = next.is_none_or(|next| {
            next.style != letter.style
                || next.raised != letter.raised
                || matches!(next.ch, '\u{A0}' | ' ')
                || matches!(letter.ch, '\u{A0}' | ' ')
        });
        if ends {
            chunks.push((from, at + 1));
            from = at + 1;
        }
    }
    chunks
}

/// Width up to each letter; a ligature is shared out among its letters.
fn cumulated(word: &crate::fonts::ShapedWord, text: &str, count: usize) -> Vec<f64> {
    let starts: Vec<usize> = text.char_indices().map(|(byte, _)| byte).collect();
    let index = |byte: usize| starts.partition_point(|start| *start < byte);
    let mut widths = vec![0.0; count + 1];
    for glyph in &word.glyphs {
        let (from, to) = (index(glyph.start), index(glyph.end).max(index(glyph.start)));
        let over = (to - from).max(1);
        for at in from..(from + over).min(count) {
            widths[at + 1] += glyph.advance / over as f64;
        }
    }
    for at in 1..=count {
        widths[at] += widths[at - 1];
    }
    widths
}

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

/// First letter and end of each line.
pub(super) fn line_ranges(items: &[Item], breaks: &[usize]) -> Vec<(usize, LineEnd)> {
    let mut ranges = Vec::with_capacity(breaks.len());
    let mut next_item = 0;
    for at in breaks {
        let Some(first) = items[next_item..=*at]
            .iter()
            .find(|item| matches!(item.kind, Kind::Box | Kind::Tie))
        else {
            next_item = at + 1;
            continue;
        };
        let item = items[*at];
        let end = LineEnd {
            letter: item.from,
            hyphen: matches!(item.kind, Kind::Penalty { hyphen: true, .. }),
            space: matches!(item.kind, Kind::Glue | Kind::Forced),
            closes: item.kind == Kind::Forced,
        };
        ranges.push((first.from, end));
        next_item = at + 1;
    }
    ranges
}
