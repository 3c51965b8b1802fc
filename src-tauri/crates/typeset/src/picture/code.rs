//! A QR code as shapes (ISO/IEC 18004), with the error correction of level M: a fold or a stamp across it does no harm.

use model::manuscript::{Drawing, Fill, Segment, Shape};
use qrcodegen::{QrCode, QrCodeEcc};

/// Modules left white on each side, as the norm has it.
const QUIET: f64 = 4.0;

/// None where the text has more than a code holds.
pub(crate) fn code(text: &str) -> Option<Drawing> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut path = Vec::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let begun = x;
            while x < size && code.get_module(x, y) {
                x += 1;
            }
            if x > begun {
                bar(&mut path, (begun, x), y);
            }
            x += 1;
        }
    }
    let side = f64::from(size) + 2.0 * QUIET;
    let black = Fill {
        colour: [0, 0, 0],
        even_odd: false,
    };
    Some(Drawing {
        width: side,
        height: side,
        shapes: vec![Shape {
            path,
            fill: Some(black),
            stroke: None,
        }],
    })
}

/// Dark modules beside each other are one bar: no hair of white between them.
fn bar(path: &mut Vec<Segment>, (left, right): (i32, i32), row: i32) {
    let [left, right, top] = [left, right, row].map(|at| f64::from(at) + QUIET);
    path.extend([
        Segment::Move(left, top),
        Segment::Line(right, top),
        Segment::Line(right, top + 1.0),
        Segment::Line(left, top + 1.0),
        Segment::Close,
    ]);
}
