//! Envelopes, a page each, and labels, a sheet of them a page, from the address blocks that stand on the letters.

use model::{
    manuscript::{Addressed, LetterFormat, Piece, Stationery, TextSetting},
    notice::Part,
};

use super::{
    address,
    head::{LEFT, at},
    setter::{Setter, Voice, add},
    size,
    slab::Strip,
};
use crate::{
    fonts::Fonts,
    page::{Layout, Page},
    sheet::{AddressWindow, POINTS_PER_MM, points, sheet},
    structure::Tag,
};

/// From the right and the lower edge of an envelope to its address, and the least from its upper one, in millimetres: bpost's
/// address zone (MassPost guide 2025, section 1).
const CLEAR: (f64, f64, f64) = (15.0, 30.0, 40.0);
/// Width of the address on an envelope, within the 125 mm of that zone.
const ADDRESS_WIDTH: f64 = 95.0;
/// Left and upper edge of the sender, and its width: well left of the 74 mm for the stamp.
const SENDER: (f64, f64, f64) = (12.0, 14.0, 85.0);
const MENTION: f64 = 34.0;
/// Within a label.
const PADDING: (f64, f64) = (4.5, 2.5);
/// Distance of baselines and size of the letters that are tried on a label.
const LEADINGS: [(f64, f64); 4] = [(14.2, 10.6), (12.9, 10.0), (11.4, 9.0), (10.2, 8.2)];
/// Name, function over two lines, organisation, street, town, country.
const LINES: usize = 7;

/// Labels on a sheet: all in millimetres.
struct Grid {
    columns: usize,
    rows: usize,
    left: f64,
    top: f64,
    /// From one label to the next.
    pitch: (f64, f64),
    label: (f64, f64),
}

/// Measures as office programs have them for these numbers; the grid stands in the middle of an A4 sheet.
fn grid(on: Stationery) -> Option<Grid> {
    let grid = |columns, rows, left, top, pitch, label| {
        Some(Grid {
            columns,
            rows,
            left,
            top,
            pitch,
            label,
        })
    };
    match on {
        Stationery::L7160 => grid(3, 7, 7.21, 15.15, (66.04, 38.1), (63.5, 38.1)),
        Stationery::L7162 => grid(2, 8, 4.67, 13.02, (101.6, 33.87), (99.06, 33.87)),
        Stationery::L7163 => grid(2, 7, 4.67, 15.15, (101.6, 38.1), (99.06, 38.1)),
        Stationery::L7165 => grid(2, 4, 4.67, 13.04, (101.6, 67.73), (99.06, 67.73)),
        Stationery::Dl | Stationery::C5And6 | Stationery::C5 | Stationery::C4 => None,
    }
}

fn envelope(on: Stationery) -> (f64, f64) {
    match on {
        Stationery::C5And6 => (229.0, 114.0),
        Stationery::C5 => (229.0, 162.0),
        Stationery::C4 => (324.0, 229.0),
        _ => (220.0, 110.0),
    }
}

/// Sets all envelopes or labels. What does not fit is drawn all the same and named in a notice.
pub fn stationery(addressed: &Addressed, fonts: &Fonts) -> Layout {
    let voice = Voice {
        language: addressed.language,
        spacing: addressed.spacing,
        text_setting: TextSetting::default(),
        page_label: &addressed.page_label,
        metadata: &addressed.metadata,
    };
    let mut setter = Setter::new(voice, fonts, sheet(LetterFormat::BeRightWindow, None));
    let mut pages = Vec::new();
    let mut forms = Vec::new();
    match grid(addressed.on) {
        Some(grid) => labels(&mut setter, addressed, &grid, &mut pages, &mut forms),
        None => envelopes(&mut setter, addressed, &mut pages, &mut forms),
    }
    if pages.is_empty() {
        pages.push(blank(&setter, 1, (setter.sheet.width, setter.sheet.height)));
    }
    let count = pages.len() as u32;
    for page in &mut pages {
        page.label = setter.page_name(page.number, count);
    }
    setter.finish(pages, forms)
}

fn blank(setter: &Setter, number: u32, (width, height): (f64, f64)) -> Page {
    Page {
        number,
        label: setter.page_name(number, number),
        width: points(width),
        height: points(height),
        lines: Vec::new(),
        rules: Vec::new(),
        links: Vec::new(),
        figures: Vec::new(),
    }
}

fn envelopes(
    setter: &mut Setter,
    addressed: &Addressed,
    pages: &mut Vec<Page>,
    forms: &mut Vec<String>,
) {
    let (width, height) = envelope(addressed.on);
    for piece in &addressed.pieces {
        let mut page = blank(setter, pages.len() as u32 + 1, (width, height));
        sender(setter, piece, &mut page);
        let (strip, taken) = block(setter, piece, envelope_window(width, height));
        add(&mut page, strip);
        forms.extend(taken);
        pages.push(page);
    }
}

/// In the lower right of the envelope, clear of the stamp and of the band the post prints its bar code in.
fn envelope_window(width: f64, height: f64) -> AddressWindow {
    let leading = 15.0;
    let lines = 7.0;
    let tall = lines * leading / POINTS_PER_MM + 1.0;
    AddressWindow {
        x: (width - CLEAR.0 - ADDRESS_WIDTH).max(width / 2.0),
        y: (height - CLEAR.1 - tall - 4.0).max(CLEAR.2),
        width: ADDRESS_WIDTH.min(width / 2.0 - CLEAR.0),
        height: tall,
        max_lines: lines as usize,
        leading,
        size: 11.0,
    }
}

/// The address in its window; what is said of it names whom it is for.
fn block(setter: &mut Setter, piece: &Piece, window: AddressWindow) -> (Strip, Vec<String>) {
    setter.sheet.window = window;
    let known = setter.notices.len();
    let (strip, taken) = address::set(setter, &piece.address);
    let recipient = taken.first().cloned().unwrap_or_default();
    for notice in &mut setter.notices[known..] {
        notice
            .args
            .insert("recipient".to_owned(), recipient.clone());
    }
    (strip, taken)
}

/// How far down an address stands in the middle of its label; one that overflows stays where it is.
fn middle(strip: &Strip, window: AddressWindow) -> f64 {
    let lowest = strip
        .lines
        .iter()
        .flat_map(|line| &line.runs)
        .map(|run| run.y + run.size * 0.24)
        .fold(0.0, f64::max);
    ((points(window.y + window.height) - lowest) / 2.0).max(0.0)
}

fn sender(setter: &mut Setter, piece: &Piece, page: &mut Page) {
    let mut y = points(SENDER.1);
    for (index, line) in piece.sender.iter().enumerate() {
        let letters = setter.plain(Part::Letterhead, index, line, index == 0);
        let measure = (points(SENDER.0), y, points(SENDER.2));
        let (strip, next) = at(setter, &letters, size::SMALL, measure, LEFT, Tag::Paragraph);
        add(page, strip);
        y = next;
    }
    if let Some(mention) = &piece.mention {
        let letters = setter.plain(Part::Reference, 0, mention, true);
        let y = points(MENTION).max(y + size::SMALL.1);
        let measure = (points(SENDER.0), y, points(SENDER.2));
        let (strip, _) = at(setter, &letters, size::BODY, measure, LEFT, Tag::Paragraph);
        add(page, strip);
    }
}

fn labels(
    setter: &mut Setter,
    addressed: &Addressed,
    grid: &Grid,
    pages: &mut Vec<Page>,
    forms: &mut Vec<String>,
) {
    let on_sheet = grid.columns * grid.rows;
    let size = (setter.sheet.width, setter.sheet.height);
    let skipped = addressed.skip as usize % on_sheet;
    for (index, piece) in addressed.pieces.iter().enumerate() {
        let place = skipped + index;
        while pages.len() <= place / on_sheet {
            pages.push(blank(setter, pages.len() as u32 + 1, size));
        }
        let window = label_window(grid, place % on_sheet);
        let (mut strip, taken) = block(setter, piece, window);
        strip.shift(0.0, middle(&strip, window));
        add(&mut pages[place / on_sheet], strip);
        forms.extend(taken);
    }
}

fn label_window(grid: &Grid, place: usize) -> AddressWindow {
    let (column, row) = (place % grid.columns, place / grid.columns);
    let height = grid.label.1 - PADDING.1 * 2.0;
    let lines = |leading: f64| (height * POINTS_PER_MM / leading) as usize;
    let (leading, size) = LEADINGS
        .into_iter()
        .find(|(leading, _)| lines(*leading) >= LINES)
        .unwrap_or(LEADINGS[LEADINGS.len() - 1]);
    AddressWindow {
        x: grid.left + grid.pitch.0 * column as f64 + PADDING.0,
        y: grid.top + grid.pitch.1 * row as f64 + PADDING.1,
        width: grid.label.0 - PADDING.0 * 2.0,
        height,
        max_lines: lines(leading),
        leading,
        size,
    }
}
