//! References, draft mark, place and date: below the address, or beside it as DIN 5008 has them.

use model::{manuscript::Manuscript, notice::Part};

use super::{
    head::{LEFT, at, italic},
    setter::Setter,
    size,
    slab::Strip,
};
use crate::{
    sheet::{Mention, References, points},
    structure::Tag,
    typography::Letters,
};

/// From the last reference line to the subject.
const SPACE_BEFORE_TEXT: f64 = 20.0;
const GAP: f64 = 12.0;
/// Of a block beside the address from the edge of the sheet, in millimetres (DIN 5008).
const EDGE: f64 = 10.0;

/// Gives where the text begins. An address that overflows its window, which blocks, still is not written over.
pub(super) fn set(setter: &mut Setter, manuscript: &Manuscript, address: f64) -> (Strip, f64) {
    let lines = lines(setter, manuscript);
    let lowest = address + setter.sheet.window.leading * 1.5;
    match setter.sheet.references {
        References::Below { y, date } => {
            let top = points(y).max(lowest);
            let (strip, bottom) = below(setter, manuscript, &lines, (top, points(date)));
            (strip, bottom + SPACE_BEFORE_TEXT)
        }
        References::Beside { x, y } => {
            let at = (points(x), points(y));
            let (strip, bottom) = beside(setter, manuscript, &lines, at);
            let text = points(setter.sheet.text).max(lowest);
            (strip, text.max(bottom + SPACE_BEFORE_TEXT))
        }
    }
}

fn lines(setter: &Setter, manuscript: &Manuscript) -> Vec<Letters> {
    let mut lines = Vec::new();
    if let (Mention::WithReferences, Some(mention)) = (setter.sheet.mention, &manuscript.mention) {
        lines.push(setter.plain(Part::Reference, 0, mention, true));
    }
    for (index, line) in manuscript.reference_lines.iter().enumerate() {
        let text = format!("{} {}", line.label, line.value);
        lines.push(setter.plain(Part::Reference, index, text.trim(), false));
    }
    if let Some(mark) = &manuscript.draft_mark {
        let mark = setter.plain(Part::Reference, lines.len(), mark, false);
        lines.push(italic(mark));
    }
    lines
}

/// At the left margin, with the date level with the first; gives the lowest baseline.
fn below(
    setter: &mut Setter,
    manuscript: &Manuscript,
    lines: &[Letters],
    (top, right): (f64, f64),
) -> (Strip, f64) {
    let sheet = setter.sheet;
    let x = points(sheet.left);
    let mut strip = Strip::default();
    let mut y = top;
    for letters in lines {
        let measure = (x, y, right - x - GAP);
        let (set, next) = at(setter, letters, size::SMALL, measure, LEFT, Tag::Paragraph);
        strip.join(set);
        y = next;
    }
    let measure = (right, top, points(sheet.width - sheet.right) - right);
    let date = setter.plain(Part::Date, 0, &manuscript.place_and_date, false);
    let (set, date_bottom) = at(setter, &date, size::BODY, measure, LEFT, Tag::Paragraph);
    strip.join(set);
    let last = (y - size::SMALL.1).max(date_bottom - size::BODY.1).max(top);
    (strip, last)
}

/// One under the other, the date last; gives the lowest baseline.
fn beside(
    setter: &mut Setter,
    manuscript: &Manuscript,
    lines: &[Letters],
    (x, top): (f64, f64),
) -> (Strip, f64) {
    let leading = setter.sheet.window.leading;
    let width = points(setter.sheet.width - EDGE) - x;
    let mut strip = Strip::default();
    let mut y = top;
    for letters in lines {
        let size = (size::SMALL.0, leading);
        let (set, next) = at(setter, letters, size, (x, y, width), LEFT, Tag::Paragraph);
        strip.join(set);
        y = next;
    }
    if !lines.is_empty() {
        y += leading / 2.0;
    }
    let date = setter.plain(Part::Date, 0, &manuscript.place_and_date, false);
    let size = (size::BODY.0, leading);
    let (set, next) = at(setter, &date, size, (x, y, width), LEFT, Tag::Paragraph);
    strip.join(set);
    (strip, next - leading)
}
