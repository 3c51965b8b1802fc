//! One page as drawing operators: runs, rules, and around each what it is in the structure tree.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, Greyscale, Line as Stroke, LinePoint, Op, PdfFontHandle, Point, Pt,
    TextItem,
};

use super::{
    Subsets, font_id,
    reading::{Passage, Reading},
};
use crate::{
    fonts::{Subset, UNITS_PER_EM},
    page::{Glyph, Mark, Page, Rule, Run},
    structure::ContentId,
};

pub(super) struct Drawn {
    pub ops: Vec<Op>,
    /// The content of each marked sequence, by its number on the page.
    pub sequences: Vec<ContentId>,
    /// Horizontal scaling in force; a state of the page, not of a run.
    expansion: f64,
}

pub(super) fn page(page: &Page, subsets: &Subsets, reading: &Reading) -> Drawn {
    let mut drawn = Drawn {
        ops: Vec::new(),
        sequences: Vec::new(),
        expansion: 1.0,
    };
    let mut open: Option<Mark> = None;
    for run in page.lines.iter().flat_map(|line| &line.runs) {
        if open != Some(run.mark) {
            if open.is_some() {
                drawn.ops.push(Op::EndMarkedContent);
            }
            drawn.begin(run.mark);
            open = Some(run.mark);
        }
        drawn.run(run, page.height, subsets, reading);
    }
    if open.is_some() {
        drawn.ops.push(Op::EndMarkedContent);
    }
    for rule in &page.rules {
        drawn.rule(rule, page.height);
    }
    drawn
}

impl Drawn {
    fn begin(&mut self, mark: Mark) {
        let (tag, key, value) = match mark {
            Mark::Content(content) => {
                self.sequences.push(content);
                let number = self.sequences.len() as i64 - 1;
                ("P", "MCID", DictItem::Int(number))
            }
            Mark::Pagination => ("Artifact", "Type", DictItem::Name(b"Pagination".to_vec())),
            Mark::Ornament => ("Artifact", "Type", DictItem::Name(b"Layout".to_vec())),
        };
        self.ops.push(marked(tag, key, value));
    }

    fn run(&mut self, run: &Run, height: f64, subsets: &Subsets, reading: &Reading) {
        let Some(subset) = subsets.get(&run.face) else {
            return;
        };
        self.ops.push(Op::StartTextSection);
        self.ops.push(Op::SetFont {
            font: PdfFontHandle::External(font_id(run.face)),
            size: Pt(run.size as f32),
        });
        if (self.expansion - run.expansion).abs() > 1e-6 {
            self.expansion = run.expansion;
            self.ops.push(Op::SetHorizontalScaling {
                percent: percent(run.expansion),
            });
        }
        self.ops.push(Op::SetTextCursor {
            pos: point(run.x, height - run.y),
        });
        let mut pen = Pen {
            run,
            subset,
            reading,
            owed: 0.0,
        };
        for passage in reading.passages(run) {
            self.passage(&passage, &mut pen);
        }
        self.ops.push(Op::EndTextSection);
    }

    fn passage(&mut self, passage: &Passage, pen: &mut Pen) {
        if let Some(actual) = &passage.actual {
            let text = DictItem::Bytes(utf16(actual));
            self.ops.push(marked("Span", "ActualText", text));
        }
        // Marks above a letter are raised one by one: text rise is a state, not a number in the array.
        for group in passage.glyphs.chunk_by(same_height) {
            let raised = group[0].dy.abs() > 0.001;
            if raised {
                self.rise(group[0].dy);
            }
            let items = pen.items(group);
            self.ops.push(Op::ShowText { items });
            if raised {
                self.rise(0.0);
            }
        }
        if passage.actual.is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn rise(&mut self, by: f64) {
        self.ops.push(Op::SetLineOffset {
            multiplier: by as f32,
        });
    }

    fn rule(&mut self, rule: &Rule, height: f64) {
        let grey = Greyscale::new(rule.grey as f32, None);
        self.begin(Mark::Ornament);
        self.ops.extend([
            Op::SaveGraphicsState,
            Op::SetOutlineColor {
                col: Color::Greyscale(grey),
            },
            Op::SetOutlineThickness {
                pt: Pt(rule.thickness as f32),
            },
            Op::DrawLine {
                line: Stroke {
                    points: vec![
                        corner(rule.x1, height - rule.y1),
                        corner(rule.x2, height - rule.y2),
                    ],
                    is_closed: false,
                },
            },
            Op::RestoreGraphicsState,
            Op::EndMarkedContent,
        ]);
    }
}

fn same_height(a: &Glyph, b: &Glyph) -> bool {
    (a.dy - b.dy).abs() < 0.001
}

/// Turns glyphs into what a viewer adds up: the font's own widths, and a correction after each.
struct Pen<'a> {
    run: &'a Run,
    subset: &'a Subset,
    reading: &'a Reading,
    /// What roundings have left over, in thousandths of an em.
    owed: f64,
}

impl Pen<'_> {
    fn items(&mut self, glyphs: &[Glyph]) -> Vec<TextItem> {
        let mut items = Vec::new();
        let mut shown = Vec::new();
        for glyph in glyphs {
            let before = self.correction(-glyph.dx);
            if before != 0.0 {
                if !shown.is_empty() {
                    items.push(TextItem::GlyphIds(std::mem::take(&mut shown)));
                }
                items.push(TextItem::Offset(before));
            }
            let cut = self.subset.glyph(glyph.id);
            let own = cut.width * self.em();
            let after = self.correction(own + glyph.dx - glyph.advance);
            let text = self.reading.mapped(self.run.face, glyph);
            shown.push(Codepoint::with_cid(cut.id, after, text));
        }
        if !shown.is_empty() {
            items.push(TextItem::GlyphIds(shown));
        }
        items
    }

    /// Points in a thousandth of an em, which is scaled with the glyphs (ISO 32000-1, 9.4.4).
    fn em(&self) -> f64 {
        self.run.size / UNITS_PER_EM * self.run.expansion
    }

    /// A number of the array: thousandths of an em, moving left, to a tenth; the rest is carried on.
    fn correction(&mut self, points: f64) -> f32 {
        let exact = points / self.em() + self.owed;
        let rounded = (exact * 10.0).round() / 10.0;
        self.owed = exact - rounded;
        rounded as f32
    }
}

fn marked(tag: &str, key: &str, value: DictItem) -> Op {
    Op::BeginMarkedContentWithProperties {
        tag: tag.to_owned(),
        properties: DictItem::Dict {
            map: BTreeMap::from([(key.to_owned(), value)]),
        },
    }
}

fn utf16(text: &str) -> Vec<u8> {
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    [0xFE, 0xFF].into_iter().chain(units).collect()
}

/// Steps are of half a percent: written to the tenth.
fn percent(expansion: f64) -> f32 {
    ((expansion * 1000.0).round() / 10.0) as f32
}

/// Rounded to the hundredth of a point, which no press resolves.
fn point(x: f64, y: f64) -> Point {
    let round = |value: f64| Pt(((value * 100.0).round() / 100.0) as f32);
    Point {
        x: round(x),
        y: round(y),
    }
}

fn corner(x: f64, y: f64) -> LinePoint {
    LinePoint {
        p: point(x, y),
        bezier: false,
    }
}
