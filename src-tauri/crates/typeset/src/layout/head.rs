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
    sheet_marks::NUMBER_WIDTH,
    size,
    slab::Strip,
};
use crate::{
    line::{self, SetBlock, Setting},
    page::{Page, Rule},
    sheet::{Mention, points},
    structure::{Structure, Tag},
    typography::Letters,
};

pub(super) const LEFT: Setting = Setting::Ragged(Align::Start);
/// Between two parts of the foot that stand in one line.
const DOT: &str = " · ";
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

/// The foot of the first page. What takes several lines is parted where a dot would stand, which then goes.
pub(super) fn footer(setter: &mut Setter, parts: &[String]) -> Footer {
    let (size, leading) = size::FOOT;
    let left = points(setter.sheet.left);
    let mut strips = Vec::new();
    for (letters, set) in foot_lines(setter, parts) {
        let node = setter.structure.add(Structure::DOCUMENT, Tag::Paragraph);
        strips.extend(setter.strips(&letters, set, (size, left), Role::Node(node)));
    }
    let mut y = points(setter.sheet.foot) - leading * strips.len().saturating_sub(1) as f64;
    let top = y - size - SPACE_ABOVE_FOOT;
    let mut strip = Strip::default();
    for mut line in strips {
        line.shift(0.0, y);
        strip.join(line);
        y += leading;
    }
    Footer { strip, top }
}

fn foot_lines(setter: &Setter, parts: &[String]) -> Vec<(Letters, SetBlock)> {
    let width = setter.sheet.text_width() - NUMBER_WIDTH;
    let line = |text: &str, index: usize| {
        let letters = setter.plain(Part::Footer, index, text, false);
        let set = line::set(&letters, setter.fonts, size::FOOT.0, width, LEFT);
        (letters, set)
    };
    let whole = line(&parts.join(DOT), 0);
    if whole.1.lines.len() < 2 {
        return vec![whole];
    }
    let mut lines: Vec<(String, (Letters, SetBlock))> = Vec::new();
    for part in parts {
        if let Some((text, set)) = lines.last_mut() {
            let longer = format!("{text}{DOT}{part}");
            let tried = line(&longer, set.0.block as usize);
            if tried.1.lines.len() < 2 {
                (*text, *set) = (longer, tried);
                continue;
            }
        }
        let alone = line(part, lines.len());
        lines.push((part.clone(), alone));
    }
    lines.into_iter().map(|(_, set)| set).collect()
}
