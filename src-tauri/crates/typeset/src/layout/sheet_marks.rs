//! What is no part of the text: fold and hole marks, the head of further pages, page numbers.

use model::{manuscript::Align, notice::Part};

use super::{
    block::Role,
    setter::{Setter, add},
    size,
};
use crate::{
    line::{self, Setting},
    page::{Mark, Page, Rule},
    sheet::points,
};

const HAIRLINE: f64 = 0.4;
/// Room for "10/12".
pub(super) const NUMBER_WIDTH: f64 = 40.0;
/// Says that another page follows (French custom).
const TURN_OVER: &str = "…/…";

/// The head on every page but the first, and the number on every page of several, or of a list.
pub(super) fn place(setter: &mut Setter, continuation: &str, numbered: bool, pages: &mut [Page]) {
    let count = pages.len();
    for page in pages.iter_mut() {
        if page.number > 1 {
            heading(setter, continuation, page);
        }
        if count > 1 || numbered {
            number(setter, page, count);
        }
        if setter.sheet.turn_over && (page.number as usize) < count {
            foot_mark(
                setter,
                TURN_OVER,
                points(setter.sheet.foot) - size::BODY.1,
                page,
            );
        }
    }
}

/// Where the text of a further page begins, below all lines of its heading.
pub(super) fn continuation_text(setter: &Setter, continuation: &str) -> f64 {
    let sheet = setter.sheet;
    let letters = setter.plain(Part::Heading, 0, continuation, false);
    let setting = Setting::Ragged(Align::Start);
    let set = line::set(
        &letters,
        setter.fonts,
        size::SMALL.0,
        sheet.text_width(),
        setting,
    );
    let further = set.lines.len().saturating_sub(1) as f64 * size::SMALL.1;
    points(sheet.continuation_text) + further
}

fn heading(setter: &mut Setter, continuation: &str, page: &mut Page) {
    let sheet = setter.sheet;
    let letters = setter.plain(Part::Heading, 0, continuation, false);
    let measure = (size::SMALL.0, points(sheet.left), sheet.text_width());
    let setting = Setting::Ragged(Align::Start);
    let role = Role::Artifact(Mark::Pagination);
    let mut y = points(sheet.continuation);
    let mut lines = Vec::new();
    for mut strip in setter.block(&letters, measure, setting, role) {
        strip.shift(0.0, y);
        lines.append(&mut strip.lines);
        y += size::SMALL.1;
    }
    lines.append(&mut page.lines);
    page.lines = lines;
}

fn number(setter: &mut Setter, page: &mut Page, count: usize) {
    let text = format!("{}/{count}", page.number);
    foot_mark(setter, &text, points(setter.sheet.foot), page);
}

/// At the right margin of the foot.
fn foot_mark(setter: &mut Setter, text: &str, y: f64, page: &mut Page) {
    let sheet = setter.sheet;
    let letters = setter.plain(Part::PageNumber, 0, text, false);
    let right = points(sheet.width - sheet.right);
    let measure = (size::SMALL.0, right - NUMBER_WIDTH, NUMBER_WIDTH);
    let setting = Setting::Ragged(Align::End);
    let role = Role::Artifact(Mark::Pagination);
    for mut strip in setter.block(&letters, measure, setting, role) {
        strip.shift(0.0, y);
        add(page, strip);
    }
}

pub(super) fn fold_marks(setter: &Setter, page: &mut Page) {
    let marks = setter.sheet.marks;
    let folds = marks.folds.map(|y| (y, marks.fold_length));
    for (y, length) in folds.into_iter().chain([(marks.hole, marks.hole_length)]) {
        page.rules.push(Rule {
            x1: points(marks.x),
            y1: points(y),
            x2: points(marks.x + length),
            y2: points(y),
            thickness: HAIRLINE,
            grey: 0.4,
        });
    }
}
