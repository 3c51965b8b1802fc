//! A page as SVG for the window: glyph outlines drawn once and used by reference, a transparent text and links above them.
//! Each part of the page is a line of the text, so that whoever shows it takes over only the lines that differ. What a line
//! of a letter is made of does not say where it stands: one that only moved has another beginning and is otherwise the same.
//! Presentation attributes only, no style attribute or element: the window's content policy forbids them.

mod picture;

use std::{
    collections::BTreeSet,
    fmt::{Arguments, Write},
};

use model::notice::Part;

use crate::{
    fonts::{Face, Fonts, UNITS_PER_EM},
    page::{GlyphRole, Line, Page, Run},
};

/// Names in the drawing carry the page, so that several pages stand in one document.
pub fn svg(page: &Page, fonts: &Fonts) -> String {
    let mut out = Svg {
        text: String::with_capacity(160_000),
        page: page.number,
    };
    let (width, height) = (page.width, page.height);
    out.push(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.2} {height:.2}\" role=\"img\" aria-label=\"{}\">",
        escape(&page.label)
    ));
    out.part();
    out.outlines(page, fonts);
    out.part();
    out.push(format_args!(
        "<rect width=\"{width:.2}\" height=\"{height:.2}\" fill=\"#fff\"/>"
    ));
    for rule in &page.rules {
        out.part();
        let level = (rule.grey * 255.0).round() as u8;
        out.push(format_args!(
            "<path d=\"M{:.2} {:.2}L{:.2} {:.2}\" stroke=\"#{level:02x}{level:02x}{level:02x}\" stroke-width=\"{:.2}\"/>",
            rule.x1, rule.y1, rule.x2, rule.y2, rule.thickness
        ));
    }
    for figure in &page.figures {
        out.part();
        out.text.push_str(&picture::figure(figure));
    }
    for line in &page.lines {
        out.part();
        out.line(line);
    }
    for link in &page.links {
        out.part();
        out.push(format_args!(
            "<a href=\"{}\" aria-label=\"{}\"><rect x=\"{:.2}\" y=\"{:.2}\" width=\"{:.2}\" height=\"{:.2}\" fill=\"#000\" fill-opacity=\"0\"/></a>",
            escape(&link.href), escape(&link.text), link.x, link.y, link.width, link.height
        ));
    }
    out.part();
    out.text.push_str("</svg>");
    out.text
}

struct Svg {
    text: String,
    page: u32,
}

impl Svg {
    fn push(&mut self, words: Arguments) {
        self.text
            .write_fmt(words)
            .expect("a string takes what is written to it");
    }

    /// The next part of the page begins.
    fn part(&mut self) {
        self.text.push('\n');
    }

    fn outlines(&mut self, page: &Page, fonts: &Fonts) {
        let used: BTreeSet<(Face, u16)> = page
            .lines
            .iter()
            .flat_map(|line| &line.runs)
            .flat_map(|run| run.glyphs.iter().map(|glyph| (run.face, glyph.id)))
            .collect();
        self.text.push_str("<defs>");
        for (face, glyph) in used {
            let outline = fonts.outline(face, glyph);
            if !outline.is_empty() {
                let page = self.page;
                self.push(format_args!(
                    "<path id=\"p{page}{}{glyph}\" d=\"{outline}\"/>",
                    letter(face)
                ));
            }
        }
        self.text.push_str("</defs>");
    }

    fn line(&mut self, line: &Line) {
        let place = &line.place;
        self.push(format_args!("<g data-part=\"{}\"", part(place.part)));
        for (name, value) in [
            ("block", place.block),
            ("start", place.start),
            ("end", place.end),
        ] {
            if let Some(value) = value {
                self.push(format_args!(" data-{name}=\"{value}\""));
            }
        }
        let origin = Origin {
            y: line.runs.first().map_or(0.0, |run| run.y),
            start: place.start.unwrap_or(0),
        };
        self.push(format_args!(" transform=\"translate(0 {:.2})\">", origin.y));
        for run in &line.runs {
            self.glyphs(run, origin);
        }
        for run in &line.runs {
            self.words(run, origin);
        }
        self.text.push_str("</g>");
    }

    fn glyphs(&mut self, run: &Run, origin: Origin) {
        let scale = run.size / UNITS_PER_EM;
        let across = scale * run.expansion;
        self.push(format_args!(
            "<g transform=\"translate({:.2} {:.2}) scale({across:.5} -{scale:.5})\">",
            run.x,
            origin.below(run)
        ));
        let mut x = 0.0;
        for glyph in &run.glyphs {
            let blank = run.text[glyph.start as usize..glyph.end as usize]
                .trim()
                .is_empty()
                && glyph.role == GlyphRole::Plain
                && glyph.start < glyph.end;
            if !blank {
                let page = self.page;
                let (left, up) = ((x + glyph.dx) / across, glyph.dy / scale);
                self.push(format_args!(
                    "<use href=\"#p{page}{}{}\" x=\"{left:.0}\"",
                    letter(run.face),
                    glyph.id
                ));
                if up.abs() >= 0.5 {
                    self.push(format_args!(" y=\"{up:.0}\""));
                }
                self.text.push_str("/>");
            }
            x += glyph.advance;
        }
        self.text.push_str("</g>");
    }

    /// The words to select and copy, stretched over the glyphs they belong to.
    fn words(&mut self, run: &Run, origin: Origin) {
        let width = run.width();
        let text = run.text.replace('\u{AD}', "-");
        if width <= 0.0 || text.trim().is_empty() {
            return;
        }
        self.push(format_args!(
            "<text x=\"{:.2}\" y=\"{:.2}\" font-size=\"{:.2}\" textLength=\"{width:.2}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"#000\" fill-opacity=\"0\" xml:space=\"preserve\" lang=\"{}\" data-start=\"{}\" data-end=\"{}\">{}</text>",
            run.x,
            origin.below(run),
            run.size,
            run.language,
            i64::from(run.start) - i64::from(origin.start),
            i64::from(run.end) - i64::from(origin.start),
            escape(&text)
        ));
    }
}

/// Where a line begins: its runs are told from there.
#[derive(Clone, Copy)]
struct Origin {
    /// Points from the top of the page, its baseline.
    y: f64,
    /// UTF-16 units in the source text of the block.
    start: u32,
}

impl Origin {
    /// Points below the baseline of the line; zero is never negative, or a line that moved would differ.
    fn below(self, run: &Run) -> f64 {
        let below = run.y - self.y;
        if below.abs() < 0.005 { 0.0 } else { below }
    }
}

/// A letter for each face.
fn letter(face: Face) -> char {
    ['r', 'i', 's', 't', 'u', 'j', 'v', 'w'][face as usize]
}

/// As the notices spell it.
fn part(part: Part) -> &'static str {
    match part {
        Part::Letterhead => "letterhead",
        Part::Address => "address",
        Part::Reference => "reference",
        Part::Date => "date",
        Part::Subject => "subject",
        Part::Salutation => "salutation",
        Part::Body => "body",
        Part::Valediction => "valediction",
        Part::Signatory => "signatory",
        Part::Enclosure => "enclosure",
        Part::Copy => "copy",
        Part::Footer => "footer",
        Part::Heading => "heading",
        Part::PageNumber => "page-number",
        Part::Language => "language",
        Part::Tracking => "tracking",
        Part::Template => "template",
        Part::Desk => "desk",
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace(['\n', '\r'], " ")
}
