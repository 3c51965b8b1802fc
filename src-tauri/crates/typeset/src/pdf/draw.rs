//! One page as drawing operators: runs, rules, and around each what it is in the structure tree.

use super::{
    Subsets,
    content::{Content, Shown},
    picture::Pictures,
    reading::{Passage, passages},
};
use crate::{
    fonts::{Subset, UNITS_PER_EM},
    page::{Glyph, Mark, Page, Rule, Run},
    structure::ContentId,
    syntax::{Utf16, whole},
};

pub(super) struct Drawn {
    pub content: Content,
    /// The content of each marked sequence, by its number on the page.
    pub sequences: Vec<ContentId>,
    /// Horizontal scaling in force; a state of the page, not of a run.
    expansion: f64,
}

pub(super) fn page(page: &Page, subsets: &Subsets, pictures: &Pictures) -> Drawn {
    let mut drawn = Drawn {
        content: Content::default(),
        sequences: Vec::new(),
        expansion: 1.0,
    };
    let mut open: Option<Mark> = None;
    for run in page.lines.iter().flat_map(|line| &line.runs) {
        if open != Some(run.mark) {
            if open.is_some() {
                drawn.content.end();
            }
            drawn.begin(run.mark);
            open = Some(run.mark);
        }
        drawn.run(run, page.height, subsets);
    }
    if open.is_some() {
        drawn.content.end();
    }
    for figure in &page.figures {
        drawn.begin(figure.mark);
        drawn.content.line("q");
        pictures.draw(figure, page.height, &mut drawn.content);
        drawn.content.line("Q");
        drawn.content.end();
    }
    for rule in &page.rules {
        drawn.rule(rule, page.height);
    }
    drawn
}

impl Drawn {
    fn begin(&mut self, mark: Mark) {
        match mark {
            Mark::Content(content) => {
                self.content
                    .begin("P", "MCID", format_args!("{}", self.sequences.len()));
                self.sequences.push(content);
            }
            Mark::Pagination => {
                self.content
                    .begin("Artifact", "Type", format_args!("/Pagination"));
            }
            Mark::Ornament => {
                self.content
                    .begin("Artifact", "Type", format_args!("/Layout"));
            }
        }
    }

    fn run(&mut self, run: &Run, height: f64, subsets: &Subsets) {
        let Some(subset) = subsets.get(&run.face) else {
            return;
        };
        self.content.line("BT");
        self.content.font(&subset.name, run.size);
        if (self.expansion - run.expansion).abs() > 1e-6 {
            self.expansion = run.expansion;
            self.content.op(&[percent(run.expansion)], "Tz");
        }
        self.content.op(&point(run.x, height - run.y), "Td");
        let mut pen = Pen::new(run, subset);
        for passage in passages(run, subset) {
            self.passage(&passage, &mut pen);
        }
        self.content.line("ET");
    }

    fn passage(&mut self, passage: &Passage, pen: &mut Pen) {
        if let Some(actual) = passage.actual {
            self.content
                .begin("Span", "ActualText", format_args!("{}", Utf16(actual)));
        }
        // Marks above a letter are raised one by one: text rise is a state, not a number in the array.
        for group in passage.glyphs.chunk_by(same_height) {
            let raised = group[0].dy.abs() > 0.001;
            if raised {
                self.content.op(&[group[0].dy], "Ts");
            }
            pen.show(group, &mut self.content);
            if raised {
                self.content.op(&[0.0], "Ts");
            }
        }
        if passage.actual.is_some() {
            self.content.end();
        }
    }

    fn rule(&mut self, rule: &Rule, height: f64) {
        self.begin(Mark::Ornament);
        self.content.line("q");
        self.content.op(&[rule.grey], "G");
        self.content.op(&[rule.thickness], "w");
        self.content.op(&point(rule.x1, height - rule.y1), "m");
        self.content.op(&point(rule.x2, height - rule.y2), "l");
        self.content.line("S");
        self.content.line("Q");
        self.content.end();
    }
}

fn same_height(a: &Glyph, b: &Glyph) -> bool {
    (a.dy - b.dy).abs() < 0.001
}

/// Turns glyphs into what a viewer adds up: the font's own widths, and a correction after each.
struct Pen<'a> {
    subset: &'a Subset,
    /// Points in a thousandth of an em, which is scaled with the glyphs (ISO 32000-1, 9.4.4).
    em: f64,
    /// What roundings have left over, in tenths of a thousandth of an em.
    owed: f64,
}

impl<'a> Pen<'a> {
    fn new(run: &Run, subset: &'a Subset) -> Self {
        Self {
            subset,
            em: run.size / UNITS_PER_EM * run.expansion,
            owed: 0.0,
        }
    }

    fn show(&mut self, glyphs: &[Glyph], content: &mut Content) {
        let mut shown = Shown::begin(content);
        for glyph in glyphs {
            if glyph.dx != 0.0 {
                shown.correct(self.correction(-glyph.dx));
            }
            let cut = self.subset.glyph(glyph.id);
            shown.glyph(cut.id);
            let own = cut.width * self.em;
            shown.correct(self.correction(own + glyph.dx - glyph.advance));
        }
        shown.end();
    }

    /// A number of the array: thousandths of an em, moving left, in tenths; the rest is carried on.
    fn correction(&mut self, points: f64) -> i64 {
        let exact = points * 10.0 / self.em + self.owed;
        let tenths = whole(exact);
        self.owed = exact - tenths as f64;
        tenths
    }
}

/// Steps are of half a percent: written to the tenth.
fn percent(expansion: f64) -> f64 {
    (expansion * 1000.0).round() / 10.0
}

/// Rounded to the hundredth of a point, which no press resolves.
fn point(x: f64, y: f64) -> [f64; 2] {
    [x, y].map(|value| (value * 100.0).round() / 100.0)
}
