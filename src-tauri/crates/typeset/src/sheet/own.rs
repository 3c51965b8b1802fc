//! A sheet for the person's own envelope: the address where its window always shows it, everything else where it never does.

use model::envelope::{Envelope, Zone};

use super::{AddressWindow, Mention, POINTS_PER_MM, References, Sheet, format::BE_RIGHT_WINDOW};

/// From the edge of what is always shown to the letters.
const INSET: f64 = 2.0;
/// Of the letters from the right edge of the sheet, which printers leave blank.
const EDGE: f64 = 10.0;
/// Distances of baselines that are tried, in points, and the size of the letters.
const LEADINGS: [(f64, f64); 3] = [(15.0, 10.6), (13.8, 10.6), (12.4, 10.0)];
/// Name, function, organisation, building, street, town.
const LINES: usize = 6;
/// Most lines of an address keep to it.
const ADDRESS_WIDTH: f64 = 70.0;
/// Clear space around the window.
const CLEAR: f64 = 6.0;

pub(super) fn sheet(envelope: Envelope) -> Sheet {
    let (always, ever) = (envelope.always(), envelope.ever());
    let window = window(always);
    let quiet = Zone {
        left: ever.left - CLEAR,
        top: ever.top - CLEAR / 2.0,
        right: ever.right + CLEAR,
        bottom: ever.bottom + CLEAR / 2.0,
    };
    let base = BE_RIGHT_WINDOW;
    let y = (ever.bottom + CLEAR + 2.0).max(90.0);
    let date = 110.0;
    Sheet {
        window,
        // A name and a line below it want 12 mm; where the window begins higher, they stand beside it.
        letterhead: if quiet.top >= base.letterhead.1 + 7.0 || quiet.left > 100.0 {
            base.letterhead
        } else if quiet.top >= 24.0 {
            (base.letterhead.0, 15.0)
        } else {
            (quiet.right.min(130.0) + 1.0, base.letterhead.1)
        },
        quiet,
        mention: Mention::WithReferences,
        references: References::Below { y, date },
        text: y,
        ..base
    }
}

fn window(always: Zone) -> AddressWindow {
    let (x, y) = (left(always), always.top + INSET / 2.0);
    let height = always.bottom - INSET / 2.0 - y;
    let lines = |leading: f64| (height * POINTS_PER_MM / leading) as usize;
    let (leading, size) = LEADINGS
        .into_iter()
        .find(|(leading, _)| lines(*leading) >= LINES)
        .unwrap_or(LEADINGS[LEADINGS.len() - 1]);
    AddressWindow {
        x,
        y,
        width: (always.right - INSET).min(210.0 - EDGE) - x,
        height,
        max_lines: lines(leading),
        leading,
        size,
    }
}

/// At the margin of the text where the window shows it, so that the eye finds one edge.
fn left(always: Zone) -> f64 {
    let least = always.left.max(EDGE) + INSET;
    let margin = BE_RIGHT_WINDOW.left;
    let aligned = least <= margin && margin + ADDRESS_WIDTH <= always.right - INSET;
    if aligned { margin } else { least }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Sheet {
        sheet(Envelope::read(text).unwrap())
    }

    #[test]
    fn the_address_stands_in_what_is_always_shown() {
        for text in [
            "20 50 110 95 10 45 100 90",
            "110 42 205 80 100 37 195 75",
            "20 20 100 50 10 15 95 45",
        ] {
            let sheet = shown(text);
            let always = Envelope::read(text).unwrap().always();
            assert!(sheet.window.x >= always.left && sheet.window.y >= always.top);
            assert!(sheet.window.x + sheet.window.width <= always.right);
            assert!(sheet.window.y + sheet.window.height <= always.bottom);
        }
    }

    #[test]
    fn a_low_window_sets_its_lines_closer_before_it_loses_one() {
        assert_eq!(shown("20 50 110 95 10 45 100 90").window.max_lines, 7);
        let low = shown("20 50 110 85 10 45 100 80").window;
        assert_eq!((low.leading, low.max_lines), (12.4, 6));
        assert_eq!(shown("20 50 110 75 10 45 100 70").window.max_lines, 4);
    }

    #[test]
    fn a_window_near_the_top_leaves_the_letterhead_beside_it() {
        let sheet = shown("20 20 100 50 10 15 95 45");
        assert!(sheet.letterhead.0 > sheet.quiet.right - 0.1);
    }
}
