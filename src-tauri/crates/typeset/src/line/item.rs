//! A block as boxes, glue and penalties (Knuth and Plass, "Breaking paragraphs into lines", 1981).

use model::Language;

use super::{
    flow::{Chunk, ChunkKind, Flow},
    hyphenate,
    widths::Widths,
};
use crate::fonts::{UNITS_PER_EM, WordKey};

/// What a hyphen costs; higher than TeX's 50, because a letter has few lines and a hyphen in it is seen.
const HYPHEN_COST: f64 = 160.0;
/// In French, whose words are shorter, there are few to win evenness with: they may be had for less.
const FRENCH_HYPHEN_COST: f64 = 80.0;
/// A break after a hyphen that is written anyway.
const WRITTEN_HYPHEN_COST: f64 = 60.0;
/// A break after a stroke or within an address of the web.
const OTHER_COST: f64 = 120.0;
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
    /// Ordinal of the chunk it is of.
    pub chunk: usize,
    pub from: usize,
    pub to: usize,
}

pub(super) struct Items {
    pub list: Vec<Item>,
    pub missing: Vec<char>,
    pub broken: Vec<String>,
}

struct Builder<'a> {
    flow: &'a Flow<'a>,
    /// Points in a font unit.
    scale: f64,
    width: f64,
    items: Items,
    /// First item of what no line may break within so far.
    unit: usize,
}

fn hyphen_cost(language: Language) -> f64 {
    match language {
        Language::Fr => FRENCH_HYPHEN_COST,
        Language::Nl | Language::De | Language::En => HYPHEN_COST,
    }
}

pub(super) fn items(flow: &Flow, size: f64, width: f64) -> Items {
    let mut builder = Builder {
        flow,
        scale: size / UNITS_PER_EM,
        width,
        items: Items {
            list: Vec::with_capacity(flow.chunks.len() * 5 / 4),
            missing: Vec::new(),
            broken: Vec::new(),
        },
        unit: 0,
    };
    builder.build();
    builder.items
}

impl Builder<'_> {
    fn build(&mut self) {
        let mut opportunities = self.flow.opportunities().peekable();
        let mut cuts = Vec::new();
        for (index, chunk) in self.flow.chunks.iter().enumerate() {
            cuts.clear();
            while let Some(at) = opportunities.next_if(|at| *at <= chunk.to) {
                cuts.push(at);
            }
            let breaks = cuts.last() == Some(&chunk.to);
            match chunk.kind {
                ChunkKind::Word => self.add_word(index, chunk, &cuts),
                ChunkKind::Space if self.ends_line(index + 1) => {}
                ChunkKind::Space if breaks => self.add_space(Kind::Glue, index, chunk),
                ChunkKind::Space | ChunkKind::Tie => self.add_space(Kind::Tie, index, chunk),
                ChunkKind::LineBreak => self.force(index, chunk.from, chunk.to),
            }
        }
        let end = self.flow.letters.letters.len();
        let last = self.flow.chunks.last();
        if last.is_some_and(|last| last.kind != ChunkKind::LineBreak) {
            self.force(self.flow.chunks.len() - 1, end, end);
        }
    }

    /// Whether the writer's line ends at this chunk.
    fn ends_line(&self, index: usize) -> bool {
        let chunk = self.flow.chunks.get(index);
        chunk.is_none_or(|chunk| chunk.kind == ChunkKind::LineBreak)
    }

    /// The line ends behind the last word before `from`: spaces there are swallowed.
    fn force(&mut self, chunk: usize, from: usize, to: usize) {
        let spaces = self.flow.letters.letters[..from].iter().rev();
        let from = from - spaces.take_while(|letter| letter.ch == ' ').count();
        self.push(Kind::Forced, 0.0, chunk, (from, to));
    }

    fn add_space(&mut self, kind: Kind, index: usize, chunk: &Chunk) {
        let width = chunk.word.shaped.width * self.scale;
        self.push(kind, width, index, (chunk.from, chunk.to));
    }

    fn push(&mut self, kind: Kind, width: f64, chunk: usize, (from, to): (usize, usize)) {
        match kind {
            Kind::Penalty { .. } => self.close_unit(width),
            Kind::Glue | Kind::Forced => self.close_unit(0.0),
            Kind::Box | Kind::Tie => {}
        }
        self.items.list.push(Item {
            kind,
            width,
            chunk,
            from,
            to,
        });
        if !matches!(kind, Kind::Box | Kind::Tie) {
            self.unit = self.items.list.len();
        }
    }

    /// One box, or several with the places to break between them.
    fn add_word(&mut self, index: usize, chunk: &Chunk, opportunities: &[usize]) {
        self.items.missing.extend(&chunk.word.shaped.missing);
        let letters = &self.flow.letters.letters[chunk.from..chunk.to];
        let divisions = hyphenate::points(letters, &chunk.word);
        let mut widths = Widths::new(&chunk.word.shaped);
        let mut last = chunk.from;
        let mut opportunities = opportunities.iter().copied().peekable();
        let mut divisions = divisions
            .iter()
            .map(|at| chunk.from + *at as usize)
            .peekable();
        loop {
            let opportunity = opportunities.peek().copied().unwrap_or(usize::MAX);
            let division = divisions.peek().copied().unwrap_or(usize::MAX);
            let at = opportunity.min(division);
            if at >= chunk.to {
                break;
            }
            let penalty = if at == opportunity {
                opportunities.next();
                divisions.next_if_eq(&at);
                self.cost_after(at).map(|cost| (cost, false))
            } else {
                divisions.next();
                Some((hyphen_cost(letters[0].language), true))
            };
            if let Some((cost, hyphen)) = penalty {
                let width = widths.next(self.flow.bytes(last, at)) * self.scale;
                self.push(Kind::Box, width, index, (last, at));
                self.add_penalty(cost, hyphen, index, at);
                last = at;
            }
        }
        let width = widths.rest() * self.scale;
        self.push(Kind::Box, width, index, (last, chunk.to));
        if opportunities.peek() == Some(&chunk.to)
            && let Some(cost) = self.cost_after(chunk.to)
        {
            self.add_penalty(cost, false, index, chunk.to);
        }
    }

    fn add_penalty(&mut self, cost: f64, hyphen: bool, chunk: usize, at: usize) {
        let face = self.flow.chunks[chunk].face;
        let width = if hyphen {
            self.flow.fonts.hyphen(face) * self.scale
        } else {
            0.0
        };
        self.push(Kind::Penalty { cost, hyphen }, width, chunk, (at, at));
    }

    /// What a break costs at an opportunity without space; none where a printer would not take it.
    fn cost_after(&self, at: usize) -> Option<f64> {
        let letters = &self.flow.letters.letters;
        let (before, after) = (&letters[..at], &letters[at..]);
        let last = before.last()?;
        match last.ch {
            _ if last.verbatim => Some(OTHER_COST),
            '-' | '‐' => hyphenate::parts_at_hyphen(before, after).then_some(WRITTEN_HYPHEN_COST),
            '–' if after.first().is_some_and(|letter| letter.ch.is_numeric()) => None,
            '–' | '—' => Some(WRITTEN_HYPHEN_COST),
            _ => Some(OTHER_COST),
        }
    }

    /// What no line may break within and yet is wider than the measure is broken at its ties; a word that still is, between
    /// any two letters.
    fn close_unit(&mut self, hyphen: f64) {
        let width = |items: &[Item]| items.iter().map(|item| item.width).sum::<f64>();
        if width(&self.items.list[self.unit..]) + hyphen <= self.width {
            return;
        }
        let unit = self.items.list.split_off(self.unit);
        for part in unit.chunk_by(|a, b| (a.kind == Kind::Tie) == (b.kind == Kind::Tie)) {
            if part[0].kind == Kind::Tie {
                let ties = part.iter().copied();
                let loosened = ties.map(|tie| Item {
                    kind: Kind::Glue,
                    ..tie
                });
                self.items.list.extend(loosened);
            } else if width(part) + hyphen <= self.width {
                self.items.list.extend(part);
            } else {
                self.break_anywhere(part);
            }
        }
    }

    fn break_anywhere(&mut self, word: &[Item]) {
        let (from, to) = (word[0].from, word[word.len() - 1].to);
        let name = self.flow.letters.letters[from..to].iter();
        self.items
            .broken
            .push(name.map(|letter| letter.ch).collect());
        for item in word {
            self.add_letters(*item);
        }
    }

    fn add_letters(&mut self, item: Item) {
        let chunk = &self.flow.chunks[item.chunk];
        for at in item.from..item.to {
            let word = self.flow.fonts.word(WordKey {
                face: chunk.face,
                raised: chunk.raised,
                text: self.flow.text_of(at, at + 1),
            });
            let mut part = Item {
                width: word.shaped.width * self.scale,
                from: at,
                to: at + 1,
                ..item
            };
            self.items.list.push(part);
            let next = self.flow.letters.letters.get(at + 1);
            if at + 1 < item.to && !next.is_some_and(|next| is_mark(next.ch)) {
                part.kind = Kind::Penalty {
                    cost: ANYWHERE_COST,
                    hyphen: false,
                };
                (part.width, part.from) = (0.0, at + 1);
                self.items.list.push(part);
            }
        }
    }
}

/// A mark stands on the letter before it.
fn is_mark(ch: char) -> bool {
    matches!(ch, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}')
}
