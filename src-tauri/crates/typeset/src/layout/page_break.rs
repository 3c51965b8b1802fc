//! Which slab begins which page: as much as the page holds with the notes it refers to, back to the last place where a
//! page may begin.

mod foot;

use super::slab::Slab;
use foot::{Foot, NoteLine, PlacedNote, lines_of};

/// Where text stands, in points from the top of the sheet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    pub first_top: f64,
    pub next_top: f64,
    pub bottom: f64,
}

/// So many lines may be left empty where a page would end within a word.
const MOST_LEFT_EMPTY: usize = 2;
/// What a sum of roundings may come to.
const HAIR: f64 = 0.01;

/// A slab at its place; `head` says that its table's head stands there, not the slab itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed {
    pub slab: usize,
    pub y: f64,
    pub head: bool,
}

/// A page with all that stands on it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Filled {
    pub text: Vec<Placed>,
    pub notes: Vec<PlacedNote>,
    /// Where the rule above the notes stands.
    pub rule: Option<f64>,
}

/// Fills the pages; the spaces between blocks are taken `spacing` times.
pub(super) fn fill(slabs: &[Slab], room: Room, spacing: f64) -> Vec<Filled> {
    let mut pages = Vec::new();
    let mut next = 0;
    let mut carried = Vec::new();
    while next < slabs.len() || !carried.is_empty() || pages.is_empty() {
        let first = pages.is_empty();
        let page = Filling {
            slabs,
            foot: Foot {
                slabs,
                bottom: room.bottom,
            },
            start: next,
            carried,
            top: if first { room.first_top } else { room.next_top },
            first,
            spacing,
        };
        let (filled, end, rest) = page.fill();
        pages.push(filled);
        (next, carried) = (end, rest);
    }
    pages
}

/// A page on its way to be filled.
struct Filling<'a> {
    slabs: &'a [Slab],
    foot: Foot<'a>,
    start: usize,
    /// What is left of the notes of the page before.
    carried: Vec<NoteLine>,
    top: f64,
    first: bool,
    spacing: f64,
}

impl Filling<'_> {
    /// The page, where the next one begins, and what is left of the notes.
    fn fill(&self) -> (Filled, usize, Vec<NoteLine>) {
        let (mut text, after_head) = self.head();
        let heads = text.len();
        let reached = self.place_text(&mut text, after_head);
        let end = self.last_end(reached);
        let page = self.with_notes(&text[..heads + end - self.start], end, after_head);
        if end < self.slabs.len() || page.2.is_empty() {
            return page;
        }
        // Rather than to leave the rest of a note alone on a page, the last lines go there with it.
        match self.may_end(end - 1) {
            Some(earlier) => {
                self.with_notes(&text[..heads + earlier - self.start], earlier, after_head)
            }
            None => page,
        }
    }

    /// The head of the table that goes on here, and where it ends.
    fn head(&self) -> (Vec<Placed>, f64) {
        let slab = self.slabs.get(self.start).filter(|_| self.start > 0);
        match slab.and_then(|slab| slab.head.as_deref()) {
            Some(head) => {
                let placed = Placed {
                    slab: self.start,
                    y: self.top,
                    head: true,
                };
                (vec![placed], self.top + head.height)
            }
            None => (Vec::new(), self.top),
        }
    }

    /// Places slabs as long as they fit with their notes; gives the first that does not.
    fn place_text(&self, text: &mut Vec<Placed>, mut y: f64) -> usize {
        let mut notes = self.carried.clone();
        for (at, slab) in self.slabs.iter().enumerate().skip(self.start) {
            let begins = at == self.start;
            if slab.begins_page && !begins {
                return at;
            }
            let before = if begins {
                0.0
            } else {
                slab.before * self.spacing
            };
            notes.extend(lines_of(at, slab));
            let foot = self.foot.least(&notes, self.top);
            let fits = y + before + slab.height + foot <= self.foot.bottom + HAIR;
            // A first page whose head leaves no room holds no text; any other page takes at least one line.
            if !fits && (!begins || self.first) {
                return at;
            }
            y += before;
            text.push(Placed {
                slab: at,
                y,
                head: false,
            });
            y += slab.height;
        }
        self.slabs.len()
    }

    /// Nowhere to begin a page within this one: the block is longer than a page and is cut where it is full.
    fn last_end(&self, reached: usize) -> usize {
        let forced = self.slabs.get(reached).is_none_or(|slab| slab.begins_page);
        if forced {
            return reached;
        }
        let end = self.may_end(reached).unwrap_or(reached);
        // Rather than to turn the page within a word, a line or two of it are left empty.
        let whole = |end: &usize| self.slabs[*end].may_begin_page && !self.slabs[*end - 1].divided;
        if end > self.start && self.slabs[end - 1].divided {
            let least = (self.start + 1).max(end.saturating_sub(MOST_LEFT_EMPTY));
            return (least..end).rev().find(whole).unwrap_or(end);
        }
        end
    }

    fn may_end(&self, reached: usize) -> Option<usize> {
        (self.start + 1..=reached)
            .rev()
            .find(|index| self.slabs[*index].may_begin_page)
    }

    /// The page that ends before slab `end`, with as much of its notes as there is room for.
    fn with_notes(
        &self,
        text: &[Placed],
        end: usize,
        after_head: f64,
    ) -> (Filled, usize, Vec<NoteLine>) {
        let mut notes = self.carried.clone();
        for at in self.start..end {
            notes.extend(lines_of(at, &self.slabs[at]));
        }
        let text_end = text
            .last()
            .filter(|placed| !placed.head)
            .map_or(after_head, |placed| {
                placed.y + self.slabs[placed.slab].height
            });
        let alone = self.start == self.slabs.len();
        let rest = notes.split_off(self.foot.cut(&notes, text_end, self.top, alone));
        let filled = Filled {
            text: text.to_vec(),
            rule: self.foot.rule(&notes),
            notes: self.foot.placed(&notes),
        };
        (filled, end, rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slab(may_begin_page: bool) -> Slab {
        Slab {
            height: 10.0,
            may_begin_page,
            ..Slab::default()
        }
    }

    /// A line that refers to a note of so many lines of 5 points.
    fn referring(lines: usize) -> Slab {
        let line = |index| Slab {
            height: 5.0,
            opens_note: index == 0,
            may_begin_page: index > 1 && index + 1 < lines,
            ..Slab::default()
        };
        Slab {
            notes: (0..lines).map(line).collect(),
            ..slab(true)
        }
    }

    const ROOM: Room = Room {
        first_top: 0.0,
        next_top: 0.0,
        bottom: 50.0,
    };

    /// Lines of text and lines of notes on each page.
    fn counts(slabs: &[Slab]) -> Vec<(usize, usize)> {
        let pages = fill(slabs, ROOM, 1.0);
        let count = |page: &Filled| (page.text.len(), page.notes.len());
        pages.iter().map(count).collect()
    }

    #[test]
    fn a_page_takes_what_it_holds() {
        assert_eq!(counts(&vec![slab(true); 11]), [(5, 0), (5, 0), (1, 0)]);
    }

    #[test]
    fn what_belongs_together_goes_over_together() {
        let mut slabs = vec![slab(true); 6];
        slabs[5].may_begin_page = false;
        slabs[4].may_begin_page = false;
        assert_eq!(counts(&slabs), [(3, 0), (3, 0)]);
    }

    #[test]
    fn a_page_does_not_end_within_a_word_where_a_line_or_two_can_give_way() {
        let mut slabs = vec![slab(true); 8];
        slabs[4].divided = true;
        assert_eq!(counts(&slabs), [(4, 0), (4, 0)]);
        slabs[3].divided = true;
        assert_eq!(counts(&slabs), [(3, 0), (5, 0)]);
        slabs[2].divided = true;
        assert_eq!(counts(&slabs), [(5, 0), (3, 0)]);
    }

    #[test]
    fn a_block_longer_than_a_page_is_cut() {
        assert_eq!(counts(&vec![slab(false); 12]), [(5, 0), (5, 0), (2, 0)]);
    }

    #[test]
    fn a_letter_without_text_still_has_a_page() {
        assert_eq!(counts(&[]), [(0, 0)]);
    }

    #[test]
    fn a_page_that_is_wanted_begins_whatever_belongs_together() {
        let mut slabs = vec![slab(false); 4];
        slabs[1].begins_page = true;
        assert_eq!(counts(&slabs), [(1, 0), (3, 0)]);
    }

    #[test]
    fn a_line_brings_its_note_to_its_page() {
        // 13 points of rule and 10 of note leave room for two lines.
        let slabs = [referring(2), slab(true), slab(true), slab(true)];
        assert_eq!(counts(&slabs), [(2, 2), (2, 0)]);
        let slabs = [slab(true), slab(true), slab(true), referring(2)];
        assert_eq!(counts(&slabs), [(3, 0), (1, 2)]);
    }

    #[test]
    fn a_long_note_begins_on_the_page_of_its_line_and_goes_on_at_the_next() {
        let slabs = [slab(true), referring(6), slab(true), slab(true)];
        assert_eq!(counts(&slabs), [(2, 3), (2, 3)]);
        // Neither its first line nor its last stands alone.
        let slabs = [slab(true), referring(4), slab(true), slab(true)];
        assert_eq!(counts(&slabs), [(2, 2), (2, 2)]);
    }

    #[test]
    fn the_rest_of_a_note_is_not_left_alone_on_a_page() {
        let slabs = [slab(true), slab(true), referring(5)];
        assert_eq!(counts(&slabs), [(2, 0), (1, 5)]);
    }

    #[test]
    fn a_note_longer_than_pages_is_shown_whole() {
        let slabs = [referring(40)];
        let pages = counts(&slabs);
        assert_eq!(pages.iter().map(|page| page.1).sum::<usize>(), 40);
        assert_eq!(pages[0].0, 1);
        assert!(pages.len() > 3);
    }

    #[test]
    fn notes_end_at_the_foot() {
        let page = &fill(&[referring(3)], ROOM, 1.0)[0];
        assert_eq!(page.notes[2].y, 45.0);
        assert_eq!(page.rule, Some(31.0));
    }
}
