//! What stands above the text of the first page and at its foot: letterhead, address, foot lines.

use model::{
    manuscript::{Align, LetterheadText, Manuscript, Words},
    notice::Part,
};

use super::{
    address,
    block::Role,
    reference,
    setter::{Setter, add},
    size,
    slab::Strip,
};
use crate::{
    line::{self, Setting},
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

/// Name and what stands below it: as large as the house likes where that leaves the zone of the post free.
pub(super) fn letterhead(setter: &mut Setter, text: &LetterheadText) -> Strip {
    let sheet = setter.sheet;
    let (x, y) = (points(sheet.letterhead.0), points(sheet.letterhead.1));
    let name = setter.plain(Part::Letterhead, 0, &text.name, true);
    let tagline = text
        .tagline
        .as_deref()
        .map(|tagline| italic(setter.plain(Part::Letterhead, 1, tagline, false)));
    let full = points(sheet.width - sheet.right) - x;
    let beside = points(sheet.quiet.left) - x - 8.0;
    let fonts = setter.fonts;
    let bottom = |(size, leading): (f64, f64), width: f64| {
        let count = |letters: &Letters, size: f64| {
            line::set(letters, fonts, size, width, LEFT).lines.len() as f64
        };
        let tagged = tagline
            .as_ref()
            .map_or(0.0, |tagline| count(tagline, size::TAGLINE.0));
        y + (count(&name, size) - 1.0) * leading + tagged * (size::TAGLINE.1 + 2.0)
    };
    let clear = x > points(sheet.quiet.right) - 1.0;
    let fits = |(size, width): &((f64, f64), f64)| {
        let stays_beside = beside > 100.0 && *width <= beside;
        clear || stays_beside || bottom(*size, *width) <= points(sheet.quiet.top)
    };
    let tries = [
        (size::NAME, full),
        (size::NAME, beside),
        (size::SMALL_NAME, full),
        (size::BODY, full),
    ];
    let mut tries = tries.into_iter().filter(|(_, width)| *width > 100.0);
    let (size, width) = tries
        .clone()
        .find(fits)
        .or_else(|| tries.next_back())
        .unwrap_or((size::BODY, full));
    let (mut strip, next) = at(setter, &name, size, (x, y, width), LEFT, Tag::Paragraph);
    if let Some(tagline) = tagline {
        let measure = (x, next - size.1 + size::TAGLINE.1 + 2.0, width);
        strip.join(
            at(
                setter,
                &tagline,
                size::TAGLINE,
                measure,
                LEFT,
                Tag::Paragraph,
            )
            .0,
        );
    }
    strip
}

pub(super) fn italic(mut letters: Letters) -> Letters {
    for style in &mut letters.styles {
        style.face = crate::fonts::Face::Italic;
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
