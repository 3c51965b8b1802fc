//! Who writes: logo, name and what stands below it, and the code for machines. As large as the house likes where that leaves
//! the zone of the post free.

use model::{
    manuscript::{LetterheadText, Picture},
    notice::Part,
};

use super::{
    figure,
    head::{LEFT, at, italic},
    setter::Setter,
    size,
    slab::Strip,
};
use crate::{
    line, picture::code as picture_code, sheet::points, structure::Tag, typography::Letters,
};

/// Upper edge of pictures, in millimetres: what printers reach.
const TOP: f64 = 10.0;
/// From the logo to the name.
const LOGO_GAP: f64 = 12.0;
/// Widest logo with a name beside it, and without, in millimetres.
const WIDEST: (f64, f64) = (60.0, 110.0);
/// Side of the code, its white edge included, in millimetres.
const CODE: f64 = 15.0;
/// Height of capitals, in parts of the size.
const CAPITALS: f64 = 0.67;
/// Narrowest column of a name, in points.
const NARROWEST: f64 = 100.0;

/// Where the name begins, and what it must keep clear of.
struct Room {
    x: f64,
    /// First baseline.
    y: f64,
    right: f64,
    /// Upper edge and height of the logo, which the name stands beside.
    logo: Option<(f64, f64)>,
}

/// `lowest` is where the logo ends at the latest, in millimetres, where the paper has something of its own below it.
pub(super) fn set(setter: &mut Setter, text: &LetterheadText, lowest: Option<f64>) -> Strip {
    let sheet = setter.sheet;
    let mut room = Room {
        x: points(sheet.letterhead.0),
        y: points(sheet.letterhead.1),
        right: points(sheet.width - sheet.right),
        logo: None,
    };
    let mut strip = Strip::default();
    if let Some(logo) = &text.logo {
        let (width, height) = logo_size(setter, text, room.x, lowest);
        let top = points(TOP).max(room.y - CAPITALS * size::NAME.0 - height / 2.0);
        let top = top.min(lowest_logo(setter, (room.x, width), lowest) - height);
        strip.join(figure::set(setter, logo, (room.x, top, width, height)));
        room.logo = Some((top, height));
        room.x += width + LOGO_GAP;
    }
    if let Some(code) = &text.code
        && let Some(drawing) = picture_code(&code.text)
    {
        let side = points(CODE);
        // Its white edge may lie in the margin.
        let x = room.right - side + side * 4.0 / drawing.width;
        let picture = Picture::Drawing(drawing);
        let place = (x, points(TOP) - 4.0, side, side);
        strip.join(figure::draw(setter, picture.into(), &code.alt, place));
        room.right = x - LOGO_GAP;
    }
    if text.logo.is_none() || !text.logo_alone {
        strip.join(name(setter, text, &room));
    }
    strip
}

/// As high as it was chosen, where the zone of the post and the width leave it so much.
fn logo_size(setter: &Setter, text: &LetterheadText, x: f64, lowest: Option<f64>) -> (f64, f64) {
    let widest = if text.logo_alone { WIDEST.1 } else { WIDEST.0 };
    let (wanted, proportion) = text.logo.as_ref().map_or((0.0, 1.0), |logo| {
        (points(logo.height), logo.picture.proportion())
    });
    let within = |height: f64| {
        let width = (height * proportion).min(points(widest));
        (width, width / proportion)
    };
    let (width, height) = within(wanted);
    let free = lowest_logo(setter, (x, width), lowest) - points(TOP);
    within(height.min(free))
}

/// Lowest edge of a logo from `x` on: above the zone of the post, or above the references where it stands beside the zone.
fn lowest_logo(setter: &Setter, (x, width): (f64, f64), lowest: Option<f64>) -> f64 {
    if let Some(lowest) = lowest {
        return points(lowest);
    }
    let quiet = setter.sheet.quiet;
    let beside = x + width < points(quiet.left) || x > points(quiet.right);
    points(if beside {
        quiet.bottom - 8.0
    } else {
        quiet.top
    }) - 2.0
}

/// Name and what stands below it.
fn name(setter: &mut Setter, text: &LetterheadText, room: &Room) -> Strip {
    let sheet = setter.sheet;
    let x = room.x;
    let name = setter.plain(Part::Letterhead, 0, &text.name, true);
    let tagline = text
        .tagline
        .as_deref()
        .map(|tagline| italic(setter.plain(Part::Letterhead, 1, tagline, false)));
    let full = room.right - x;
    let beside = points(sheet.quiet.left) - x - 8.0;
    let fonts = setter.fonts;
    // From the first to the last baseline.
    let below = |(size, leading): (f64, f64), width: f64| {
        let count = |letters: &Letters, size: f64| {
            line::set(letters, fonts, size, width, LEFT).lines.len() as f64
        };
        let tagged = tagline
            .as_ref()
            .map_or(0.0, |tagline| count(tagline, size::TAGLINE.0));
        (count(&name, size) - 1.0) * leading + tagged * (size::TAGLINE.1 + 2.0)
    };
    // Beside a logo in the middle of its height, else where the format has it.
    let centred = room.logo.map(|(top, height)| {
        move |size: f64, below: f64| {
            let capitals = CAPITALS * size;
            top + (height - below - capitals).max(0.0) / 2.0 + capitals
        }
    });
    let clear = x > points(sheet.quiet.right) - 1.0;
    let sizes = [
        (size::NAME, full),
        (size::NAME, beside),
        (size::SMALL_NAME, full),
        (size::SMALL_NAME, beside),
        (size::BODY, full),
    ];
    let tries = sizes.into_iter().filter(|(_, width)| *width > NARROWEST);
    let mut tries = tries.flat_map(|(size, width)| {
        let below = below(size, width);
        let centred = centred.as_ref().map(|first| first(size.0, below));
        let firsts = centred.into_iter().chain([room.y]);
        firsts.map(move |first| (size, width, first, first + below))
    });
    let fits = |(_, width, _, last): &((f64, f64), f64, f64, f64)| {
        let stays_beside = beside > NARROWEST && *width <= beside;
        clear || stays_beside || *last <= points(sheet.quiet.top)
    };
    let chosen = tries.clone().find(fits).or_else(|| tries.next_back());
    let (size, width, first, _) =
        chosen.unwrap_or((size::BODY, full.max(NARROWEST), room.y, room.y));
    let (mut strip, next) = at(setter, &name, size, (x, first, width), LEFT, Tag::Paragraph);
    if let Some(tagline) = tagline {
        let measure = (x, next - size.1 + size::TAGLINE.1 + 2.0, width);
        let size = size::TAGLINE;
        strip.join(at(setter, &tagline, size, measure, LEFT, Tag::Paragraph).0);
    }
    strip
}
