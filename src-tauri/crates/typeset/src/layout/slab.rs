//! What the pages are filled with: one line of text, or one line of everything that stands side by side.

use std::rc::Rc;

use crate::page::{Figure, Line, Link, Rule};

/// Coordinates are relative to the left edge of the sheet and to the top of the slab.
#[derive(Clone, Debug, Default)]
pub(super) struct Slab {
    /// Space above, dropped at the top of a page.
    pub before: f64,
    pub height: f64,
    /// Whether a page may begin with it.
    pub may_begin_page: bool,
    /// Whether a page must begin with it: the writer wants one.
    pub begins_page: bool,
    /// Whether its last word goes on in the next line.
    pub divided: bool,
    /// A line of a heading.
    pub heads: bool,
    /// The first line of a note.
    pub opens_note: bool,
    pub strip: Strip,
    /// What stands above it again where a page begins with it: the head of its table.
    pub head: Option<Rc<Slab>>,
    /// Lines of the notes that are referred to here first.
    pub notes: Vec<Slab>,
}

/// Lines, rules, links and pictures at their places.
#[derive(Clone, Debug, Default)]
pub(super) struct Strip {
    pub lines: Vec<Line>,
    pub rules: Vec<Rule>,
    pub links: Vec<Link>,
    pub figures: Vec<Figure>,
    /// Numbers of the notes that are referred to.
    pub notes: Vec<u32>,
}

impl Strip {
    pub fn shift(&mut self, dx: f64, dy: f64) {
        for run in self.lines.iter_mut().flat_map(|line| &mut line.runs) {
            run.x += dx;
            run.y += dy;
        }
        for rule in &mut self.rules {
            rule.x1 += dx;
            rule.x2 += dx;
            rule.y1 += dy;
            rule.y2 += dy;
        }
        for link in &mut self.links {
            link.x += dx;
            link.y += dy;
        }
        for figure in &mut self.figures {
            figure.x += dx;
            figure.y += dy;
        }
    }

    /// Its line ends in the hyphen of a divided word.
    pub fn ends_within_a_word(&self) -> bool {
        let run = self.lines.last().and_then(|line| line.runs.last());
        run.is_some_and(|run| run.text.ends_with('\u{AD}'))
    }

    pub fn join(&mut self, other: Self) {
        self.lines.extend(other.lines);
        self.rules.extend(other.rules);
        self.links.extend(other.links);
        self.figures.extend(other.figures);
        self.notes.extend(other.notes);
    }
}
