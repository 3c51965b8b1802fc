//! How a line fills its measure: where it begins, how much its letters are widened and what each space has on top.

use model::manuscript::Align;

use super::{
    Setting,
    assemble::{Assembly, Part},
    flow::ChunkKind,
    protrude,
    range::LineEnd,
    weigh,
};
use crate::fonts::UNITS_PER_EM;

pub(super) struct Fill {
    /// Left edge of the first glyph.
    pub x: f64,
    /// Factor of all glyphs.
    pub expansion: f64,
    /// What each space has beyond its own width.
    pub space: f64,
    /// From the left edge of the first glyph to the right edge of the last one.
    pub width: f64,
}

/// Points of a line as it comes.
struct Natural {
    letters: f64,
    spaces: f64,
    count: u32,
}

impl Fill {
    pub fn new(block: &Assembly, parts: &[Part], end: LineEnd) -> Self {
        let natural = Natural::of(parts, block.size / UNITS_PER_EM);
        let slack = block.width - natural.letters - natural.spaces;
        match block.setting {
            Setting::Ragged(Align::Start) => natural.at(0.0),
            Setting::Ragged(Align::Center) => natural.at(slack / 2.0),
            Setting::Ragged(Align::End) => natural.at(slack),
            Setting::EvenRag => natural.at(-left_hang(block, parts)),
            Setting::Justified => {
                let left = left_hang(block, parts);
                let right = if end.closes {
                    0.0
                } else {
                    block.flow.hang_before(end.letter, end.hyphen) * block.size
                };
                let lacking = slack + left + right;
                if lacking > 0.0 && (end.closes || natural.count == 0) {
                    natural.at(-left)
                } else {
                    natural.justified(-left, lacking)
                }
            }
        }
    }
}

fn left_hang(block: &Assembly, parts: &[Part]) -> f64 {
    let first = parts.first().filter(|part| part.is_word());
    first.map_or(0.0, |part| {
        protrude::left(&block.flow.letters.letters[part.from], part.chunk.face) * block.size
    })
}

impl Natural {
    fn of(parts: &[Part], scale: f64) -> Self {
        let mut natural = Self {
            letters: 0.0,
            spaces: 0.0,
            count: 0,
        };
        for part in parts {
            let width = part.word.shaped.width * scale;
            if part.chunk.kind == ChunkKind::Word {
                natural.letters += width;
            } else {
                natural.spaces += width;
                natural.count += 1;
            }
        }
        natural
    }

    fn at(&self, x: f64) -> Fill {
        Fill {
            x,
            expansion: 1.0,
            space: 0.0,
            width: self.letters + self.spaces,
        }
    }

    /// The letters take their steps, the spaces whatever is left to the edge.
    fn justified(&self, x: f64, lacking: f64) -> Fill {
        let expansion = weigh::expansion(self.letters, lacking);
        let widened = self.letters * (expansion - 1.0);
        let mut fill = Fill {
            expansion,
            ..self.at(x)
        };
        fill.width += widened;
        if self.count > 0 {
            fill.space = (lacking - widened) / f64::from(self.count);
            fill.width += lacking - widened;
        }
        fill
    }
}
