//! What stands above the text of the first page and at its foot: letterhead, address, references, place and date, foot lines.

use model::{
    manuscript::{Align, LetterheadText, Manuscript},
    notice::Part,
};

use super::{
    address,
    block::Role,
    setter::{Setter, add},
    size,
    slab::Strip,
};
use crate::{
    line::Setting,
    page::Page,
    sheet::points,
    structure::{Structure, Tag},
    typography::Letters,
};

const LEFT: Setting = Setting::Ragged(Align::Start);
/// From the last reference line to the subject.
const SPACE_BEFORE_TEXT: f64 = 20.0;
/// Between the lowest line of text and the foot.
const SPACE_ABOVE_FOOT: f64 = 14.0;

pub(super) struct Head {
    pub strip: Strip,
    /// The form of each address line that was taken.
    pub address: Vec<String>,
    /// Where the text begins.
    pub text_top: f64,
}

/// What stands above the text is read before it.
pub(super) fn place(head: &Strip, page: &mut Page) {
    let mut lines = head.lines.clone();
    lines.append(&mut page.lines);
    page.lines = lines;
    page.links.extend(head.links.iter().cloned());
    page.rules.extend(head.rules.iter().copied());
}

pub(super) struct Footer {
    strip: Strip,
    /// Highest edge the text must leave free.
    pub top: f64,
}

impl Footer {
    pub fn place(&self, page: &mut Page) {
        add(page, self.strip.clone());
    }
}

pub(super) fn set(setter: &mut Setter, manuscript: &Manuscript) -> Head {
    let mut strip = letterhead(setter, &manuscript.letterhead);
    let (window, address) = address::set(setter, &manuscript.address);
    let lowest = window
        .lines
        .iter()
        .flat_map(|line| &line.runs)
        .map(|run| run.y)
        .fold(0.0, f64::max);
    let (references, bottom) = references(setter, manuscript, lowest);
    strip.join(window);
    strip.join(references);
    Head {
        strip,
        address,
        text_top: bottom + SPACE_BEFORE_TEXT,
    }
}

/// A block of one part at `x`, its first baseline at `y`; gives the baseline below it as well.
pub(super) fn at(
    setter: &mut Setter,
    letters: &Letters,
    (size, leading): (f64, f64),
    (x, y, width): (f64, f64, f64),
    setting: Setting,
    tag: Tag,
) -> (Strip, f64) {
    let node = setter.structure.add(Structure::DOCUMENT, tag);
    let mut set = Strip::default();
    let mut baseline = y;
    for mut strip in setter.block(letters, (size, x, width), setting, Role::Node(node)) {
        strip.shift(0.0, baseline);
        set.join(strip);
        baseline += leading;
    }
    (set, baseline)
}

pub(super) fn letterhead(setter: &mut Setter, text: &LetterheadText) -> Strip {
    let sheet = setter.sheet;
    let (x, y) = (points(sheet.left), points(sheet.letterhead));
    let mut width = sheet.text_width();
    let name = setter.plain(Part::Letterhead, 0, &text.name, true);
    let tagline = text
        .tagline
        .as_deref()
        .map(|tagline| italic(setter.plain(Part::Letterhead, 1, tagline, false)));
    let fonts = setter.fonts;
    let count = |letters: &Letters, size: f64| {
        crate::line::set(letters, fonts, size, width, LEFT)
            .lines
            .len() as f64
    };
    let lines = count(&name, size::NAME.0) - 1.0;
    let tagged = tagline
        .as_ref()
        .map_or(0.0, |tagline| count(tagline, size::TAGLINE.0));
    let bottom = y + lines * size::NAME.1 + tagged * (size::TAGLINE.1 + 2.0);
    if bottom > points(sheet.quiet_top) {
        // It would reach into the zone the post reads: it stays left of it.
        width = points(sheet.quiet_left - sheet.left) - 8.0;
    }
    let (mut strip, next) = at(
        setter,
        &name,
        size::NAME,
        (x, y, width),
        LEFT,
        Tag::Paragraph,
    );
    if let Some(tagline) = tagline {
        let y = next - size::NAME.1 + size::TAGLINE.1 + 2.0;
        strip.join(
            at(
                setter,
                &tagline,
                size::TAGLINE,
                (x, y, width),
                LEFT,
                Tag::Paragraph,
            )
            .0,
        );
    }
    strip
}

fn italic(mut letters: Letters) -> Letters {
    for style in &mut letters.styles {
        style.face = crate::fonts::Face::Italic;
    }
    letters
}

/// Mention and references at the left, place and date at the right; gives the lowest baseline.
/// An address that overflows its window, which blocks, still is not written over.
fn references(setter: &mut Setter, manuscript: &Manuscript, address_bottom: f64) -> (Strip, f64) {
    let sheet = setter.sheet;
    let x = points(sheet.left);
    let top = points(sheet.reference).max(address_bottom + size::ADDRESS.1 * 1.5);
    let width = points(sheet.window.x - sheet.left) - 12.0;
    let mut strip = Strip::default();
    let mut y = top;
    let mut lines = Vec::new();
    if let Some(mention) = &manuscript.mention {
        lines.push(setter.plain(Part::Reference, 0, mention, true));
    }
    for (index, line) in manuscript.reference_lines.iter().enumerate() {
        let text = format!("{} {}", line.label, line.value);
        lines.push(setter.plain(Part::Reference, index, text.trim(), false));
    }
    if let Some(mark) = &manuscript.draft_mark {
        lines.push(italic(setter.plain(
            Part::Reference,
            lines.len(),
            mark,
            false,
        )));
    }
    for letters in &lines {
        let (set, next) = at(
            setter,
            letters,
            size::SMALL,
            (x, y, width),
            LEFT,
            Tag::Paragraph,
        );
        strip.join(set);
        y = next;
    }
    let right = points(sheet.window.x);
    let measure = (right, top, points(sheet.width - sheet.right) - right);
    let date = setter.plain(Part::Date, 0, &manuscript.place_and_date, false);
    let (set, date_bottom) = at(setter, &date, size::BODY, measure, LEFT, Tag::Paragraph);
    strip.join(set);
    let last = (y - size::SMALL.1).max(date_bottom - size::BODY.1).max(top);
    (strip, last)
}

pub(super) fn footer(setter: &mut Setter, lines: &[String]) -> Footer {
    let sheet = setter.sheet;
    let (size, leading) = size::FOOT;
    let width = sheet.text_width() - 40.0;
    let mut strips = Vec::new();
    for (index, text) in lines.iter().enumerate() {
        let letters = setter.plain(Part::Footer, index, text, false);
        let node = setter.structure.add(Structure::DOCUMENT, Tag::Paragraph);
        let measure = (size, points(sheet.left), width);
        strips.extend(setter.block(&letters, measure, LEFT, Role::Node(node)));
    }
    let mut y = points(sheet.foot) - leading * strips.len().saturating_sub(1) as f64;
    let top = y - size - SPACE_ABOVE_FOOT;
    let mut strip = Strip::default();
    for mut line in strips {
        line.shift(0.0, y);
        strip.join(line);
        y += leading;
    }
    Footer { strip, top }
}
