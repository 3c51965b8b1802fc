//! The measures of the sheet, in millimetres from its top left corner. Only numbers; their sources are in docs/letter.md.

use model::manuscript::LetterFormat;

/// Points in a millimetre.
pub const POINTS_PER_MM: f64 = 72.0 / 25.4;

/// Where the address stands, and how many lines it may have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AddressWindow {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    pub max_lines: usize,
}

/// Strokes at the left edge: where to fold, where to punch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Marks {
    pub x: f64,
    pub folds: [f64; 2],
    pub fold_length: f64,
    pub hole: f64,
    pub hole_length: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    pub width: f64,
    pub height: f64,
    pub left: f64,
    pub right: f64,
    pub window: AddressWindow,
    pub marks: Marks,
    /// Baseline of the sender's name.
    pub letterhead: f64,
    /// From here down to `quiet_bottom` nothing but the address stands right of `quiet_left`:
    /// the franking and reading zones of the post.
    pub quiet_top: f64,
    pub quiet_bottom: f64,
    pub quiet_left: f64,
    /// Baseline of the first reference line and of place and date.
    pub reference: f64,
    /// Baseline of the heading of a further page, and where its text begins.
    pub continuation: f64,
    pub continuation_text: f64,
    /// Lowest edge of the text.
    pub text_bottom: f64,
    /// Baseline of the last foot line and of the page number.
    pub foot: f64,
}

/// A4 with the address at the right, inside the band that bpost's rules leave visible in every window
/// (window at least 40 mm from the top edge, 30 mm free below it, 15 mm free at the right).
const BE_RIGHT_WINDOW: Sheet = Sheet {
    width: 210.0,
    height: 297.0,
    left: 25.0,
    right: 20.0,
    window: AddressWindow {
        x: 110.0,
        y: 42.0,
        width: 80.0,
        height: 33.0,
        max_lines: 6,
    },
    marks: Marks {
        x: 5.0,
        folds: [105.0, 210.0],
        fold_length: 2.5,
        hole: 148.5,
        hole_length: 4.0,
    },
    letterhead: 24.0,
    quiet_top: 31.0,
    quiet_bottom: 84.0,
    quiet_left: 100.0,
    reference: 90.0,
    continuation: 18.5,
    continuation_text: 28.0,
    text_bottom: 274.0,
    foot: 285.0,
};

pub fn sheet(format: LetterFormat) -> &'static Sheet {
    match format {
        LetterFormat::BeRightWindow => &BE_RIGHT_WINDOW,
    }
}

/// Points.
pub(crate) fn points(millimetres: f64) -> f64 {
    millimetres * POINTS_PER_MM
}

impl Sheet {
    pub(crate) fn text_width(&self) -> f64 {
        points(self.width - self.left - self.right)
    }
}
