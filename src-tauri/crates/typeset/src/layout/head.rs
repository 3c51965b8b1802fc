//! What stands above the text of the first page and at its foot: letterhead, address, foot lines.

use model::{
    manuscript::{Align, Manuscript, Words},
    notice::Part,
};

use super::{
    address,
    block::Role,
    letterhead, reference,
    setter::{Setter, add},
    size,
    slab::Strip,
};
use crate::{
    line::Setting,
    page::{Page, Rule},
    sheet::{Mention, points},
    structure::{Structure, Tag},
    typography::Letters,
};

pub(super) const LEFT: Setting = Setting::Ragged(Align::Start);
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
    page.figures.extend(head.figures.iter().cloned());
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
    let mut strip = letterhead::set(setter, &manuscript.letterhead, None);
    strip.join(above_address(setter, manuscript));
    let (window, address) = address::set(setter, &manuscript.address);
    let lowest = window
        .lines
        .iter()
        .flat_map(|line| &line.runs)
        .map(|run| run.y)
        .fold(0.0, f64::max);
    strip.join(window);
    let (references, text_top) = reference::set(setter, manuscript, lowest);
    strip.join(references);
    Head {
        strip,
        address,
        text_top,
    }
}

/// The sender's address in the window and the way of sending, where the format has them there.
fn above_address(setter: &mut Setter, manuscript: &Manuscript) -> Strip {
    let window = setter.sheet.window;
    let (x, width) = (points(window.x), points(window.width));
    let mut strip = Strip::default();
    if let Some(y) = setter.sheet.return_line
        && !manuscript.letterhead.return_line.trim().is_empty()
    {
        let words = Words::plain(Part::Letterhead, 2, &manuscript.letterhead.return_line);
        let letters = setter.verbatim(&words, setter.voice.language);
        let measure = (x, points(y), width);
        let mut line = upwards(setter, &letters, (size::RETURN_LINE, 8.6), measure);
        let rule = points(y) + 2.4;
        line.rules.push(Rule {
            x1: x,
            y1: rule,
            x2: x + width,
            y2: rule,
            thickness: 0.3,
            grey: 0.4,
        });
        strip.join(line);
    }
    if let (Mention::Above(y), Some(mention)) = (setter.sheet.mention, &manuscript.mention) {
        let letters = setter.plain(Part::Reference, 0, mention, true);
        let measure = (x, points(y), width);
        strip.join(upwards(
            setter,
            &letters,
            (size::SMALL.0, window.leading),
            measure,
        ));
    }
    strip
}

/// A block whose last baseline is at `y`: what takes several lines grows away from the address.
fn upwards(
    setter: &mut Setter,
    letters: &Letters,
    (size, leading): (f64, f64),
    (x, y, width): (f64, f64, f64),
) -> Strip {
    let (mut set, next) = at(
        setter,
        letters,
        (size, leading),
        (x, y, width),
        LEFT,
        Tag::Paragraph,
    );
    set.shift(0.0, y - (next - leading));
    set
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

pub(super) fn italic(mut letters: Letters) -> Letters {
    for style in &mut letters.styles {
        style.face = style.face.italic();
    }
    letters
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
