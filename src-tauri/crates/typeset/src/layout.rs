//! A manuscript in, pages out: every decision about where something stands is made here and below.
//! Leaves drawing to `pdf`, `svg` and `text`, and every word to those who wrote the manuscript.

mod address;
mod block;
mod body;
mod booklet;
mod closing;
mod enumeration;
mod figure;
mod head;
mod heading;
mod letterhead;
mod list;
mod note;
mod page_break;
mod quotation;
mod reference;
mod setter;
mod sheet_marks;
mod slab;
mod stationery;
mod table;
mod test_sheet;

pub use booklet::booklet;
pub use list::list;
use model::manuscript::Manuscript;
pub use stationery::stationery;
pub use test_sheet::test_sheet;

use crate::{
    fonts::Fonts,
    page::Layout,
    sheet::{points, sheet},
};
use page_break::{Filled, Room};
use setter::{Setter, Voice};
use slab::Slab;

/// Sizes and leadings in points.
pub(crate) mod size {
    /// Size and distance of baselines of the letter's text.
    pub const BODY: (f64, f64) = (10.6, 14.6);
    /// References, enclosures, heads of further pages.
    pub const SMALL: (f64, f64) = (8.8, 12.0);
    pub const TABLE: (f64, f64) = (9.6, 13.0);
    pub const NOTE: (f64, f64) = (8.8, 11.0);
    pub const FOOT: (f64, f64) = (7.2, 9.6);
    pub const NAME: (f64, f64) = (15.0, 18.0);
    pub const SMALL_NAME: (f64, f64) = (12.4, 15.0);
    pub const TAGLINE: (f64, f64) = (8.8, 11.0);
    pub const RETURN_LINE: f64 = 7.2;
    /// Between two paragraphs.
    pub const PARAGRAPH_SPACE: f64 = 7.6;
}

/// How far the spaces between blocks may close up where that saves a page.
const TIGHTENINGS: [f64; 2] = [0.86, 0.72];

/// Fills the pages; a few lines too many close the spaces up rather than begin a page of their own.
fn fill_tightly(slabs: &[Slab], room: Room) -> Vec<Filled> {
    let usual = page_break::fill(slabs, room, 1.0);
    if usual.len() == 1 {
        return usual;
    }
    TIGHTENINGS
        .into_iter()
        .map(|spacing| page_break::fill(slabs, room, spacing))
        .find(|filled| filled.len() < usual.len())
        .unwrap_or(usual)
}

/// Sets a letter. It never fails: what does not fit is drawn all the same and named in a notice.
pub fn layout(manuscript: &Manuscript, fonts: &Fonts) -> Layout {
    let sheet = sheet(manuscript.format, manuscript.envelope);
    let voice = Voice {
        language: manuscript.language,
        spacing: manuscript.spacing,
        text_setting: manuscript.text_setting,
        page_label: &manuscript.page_label,
        metadata: &manuscript.metadata,
    };
    let mut setter = Setter::new(voice, fonts, sheet);
    setter.notes = note::Notes::of(&manuscript.body);
    let head = head::set(&mut setter, manuscript);
    let slabs = body::slabs(&mut setter, manuscript);
    let slabs = closing::append(&mut setter, manuscript, slabs);
    let footer = head::footer(&mut setter, &manuscript.letterhead.footer);
    let room = Room {
        first_top: head.text_top,
        next_top: sheet_marks::continuation_text(&setter, &manuscript.continuation),
        bottom: points(sheet.text_bottom).min(footer.top),
    };
    let filled = fill_tightly(&slabs, room);
    let mut pages = setter.pages(slabs, &filled);
    head::place(&head.strip, &mut pages[0]);
    footer.place(&mut pages[0]);
    sheet_marks::place(&mut setter, &manuscript.continuation, false, &mut pages);
    if manuscript.fold_marks {
        sheet_marks::fold_marks(&setter, &mut pages[0]);
    }
    setter.finish(pages, head.address)
}
