//! The notes at the foot of a page: how high they are, which of their lines must stand there, and where each stands.

use super::{HAIR, Slab};

/// From the text to the rule above the notes, at least, and from there to the notes.
const ABOVE_RULE: f64 = 9.0;
const BELOW_RULE: f64 = 4.0;
/// What is left of a long note takes no more of a page than this, as long as there is text.
const MOST_CARRIED: f64 = 2.0 / 3.0;
/// A line of a note: which of the lines of the slab that refers to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::layout) struct NoteLine {
    pub slab: usize,
    pub note: usize,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::layout) struct PlacedNote {
    pub line: NoteLine,
    pub y: f64,
}

/// The foot of a page: notes end at its bottom.
pub(super) struct Foot<'a> {
    pub slabs: &'a [Slab],
    pub bottom: f64,
}

pub(super) fn lines_of(slab: usize, of: &Slab) -> impl Iterator<Item = NoteLine> {
    (0..of.notes.len()).map(move |note| NoteLine { slab, note })
}

impl Foot<'_> {
    fn line(&self, line: NoteLine) -> &Slab {
        &self.slabs[line.slab].notes[line.note]
    }

    /// Height of these lines, the rule above them included.
    fn height(&self, notes: &[NoteLine]) -> f64 {
        let Some((first, others)) = notes.split_first() else {
            return 0.0;
        };
        let others = others.iter().map(|line| {
            let slab = self.line(*line);
            slab.before + slab.height
        });
        ABOVE_RULE + BELOW_RULE + self.line(*first).height + others.sum::<f64>()
    }

    /// Height of what must stand on the page whose text begins at `top`.
    pub fn least(&self, notes: &[NoteLine], top: f64) -> f64 {
        self.height(&notes[..self.required(notes, top)])
    }

    /// How many lines must stand on the page: all notes but the last, and the beginning of that one.
    fn required(&self, notes: &[NoteLine], top: f64) -> usize {
        let last = notes.iter().rposition(|line| self.line(*line).opens_note);
        match last {
            Some(last) => (last + 1..notes.len())
                .find(|index| self.line(notes[*index]).may_begin_page)
                .unwrap_or(notes.len()),
            None => self.most(notes, (self.bottom - top) * MOST_CARRIED),
        }
    }

    /// How many lines have room.
    fn most(&self, notes: &[NoteLine], room: f64) -> usize {
        (0..=notes.len())
            .rev()
            .find(|count| self.height(&notes[..*count]) <= room + HAIR)
            .unwrap_or(0)
    }

    /// How many lines the page takes below a text that ends at `text_end`: all, or up to where a note may be parted.
    /// Where notes are `alone` on it, it takes one at least.
    pub fn cut(&self, notes: &[NoteLine], text_end: f64, top: f64, alone: bool) -> usize {
        let most = self.most(notes, self.bottom - text_end);
        if most == notes.len() {
            return most;
        }
        let least = self.required(notes, top).min(most).max(1);
        (least..=most)
            .rev()
            .find(|count| self.line(notes[*count]).may_begin_page)
            .unwrap_or(most.max(usize::from(alone)))
    }

    pub fn rule(&self, notes: &[NoteLine]) -> Option<f64> {
        (!notes.is_empty()).then_some(self.bottom - self.height(notes) + ABOVE_RULE)
    }

    pub fn placed(&self, notes: &[NoteLine]) -> Vec<PlacedNote> {
        let mut y = self.bottom - self.height(notes) + ABOVE_RULE + BELOW_RULE;
        let mut placed = Vec::with_capacity(notes.len());
        for (index, line) in notes.iter().enumerate() {
            let slab = self.line(*line);
            if index > 0 {
                y += slab.before;
            }
            placed.push(PlacedNote { line: *line, y });
            y += slab.height;
        }
        placed
    }
}
