//! The measures of the sheet, in millimetres from its top left corner. Only numbers; their sources are in docs/letter.md.

mod format;
mod own;

use model::{envelope::Envelope, envelope::Zone, manuscript::LetterFormat};

/// Points in a millimetre.
pub const POINTS_PER_MM: f64 = 72.0 / 25.4;

/// Where the address stands, and how it is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AddressWindow {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    pub max_lines: usize,
    /// Distance of the baselines, in points.
    pub leading: f64,
    /// Size of the letters, in points.
    pub size: f64,
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

/// Where the way of sending is named ("RECOMMANDÉ").
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mention {
    /// With the references: the post reads nothing but the address in the window.
    WithReferences,
    /// Its baseline above the address.
    Above(f64),
}

/// Where the letter says what it refers to, and its day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum References {
    /// At the left margin, place and date level with them from `date` on; baseline of the first line.
    Below { y: f64, date: f64 },
    /// Beside the address, place and date as the last line; baseline of the first line (information block of DIN 5008).
    Beside { x: f64, y: f64 },
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    pub width: f64,
    pub height: f64,
    pub left: f64,
    pub right: f64,
    pub window: AddressWindow,
    pub marks: Marks,
    /// Left edge and first baseline of the sender's name.
    pub letterhead: (f64, f64),
    /// Nothing but the address and what belongs to it stands here: the franking and reading zones of the post.
    pub quiet: Zone,
    /// Baseline of the sender's address in the window.
    pub return_line: Option<f64>,
    pub mention: Mention,
    pub references: References,
    /// The text begins here at the earliest.
    pub text: f64,
    /// Whether "…/…" says at the foot of a page that another follows.
    pub turn_over: bool,
    /// Baseline of the heading of a further page, and where its text begins.
    pub continuation: f64,
    pub continuation_text: f64,
    /// Lowest edge of the text.
    pub text_bottom: f64,
    /// Baseline of the last foot line and of the page number.
    pub foot: f64,
    /// What the person's own envelope shows, where it was measured.
    pub envelope: Option<Envelope>,
}

/// The measures of a format; with the person's own envelope, if the letter goes into it.
pub fn sheet(format: LetterFormat, envelope: Option<Envelope>) -> Sheet {
    let sheet = match (format, envelope) {
        (LetterFormat::Own, Some(envelope)) => own::sheet(envelope),
        // Nothing was measured yet: the format whose address most windows show.
        (LetterFormat::Own, None) => format::BE_RIGHT_WINDOW,
        (format, _) => format::of(format),
    };
    Sheet { envelope, ..sheet }
}

/// Points.
pub(crate) fn points(millimetres: f64) -> f64 {
    millimetres * POINTS_PER_MM
}

impl Sheet {
    pub(crate) fn text_width(&self) -> f64 {
        points(self.width - self.left - self.right)
    }

    /// Where the address must stand: what the envelope always shows, or what the format keeps for it.
    pub fn address_zone(&self) -> Zone {
        match self.envelope {
            Some(envelope) => envelope.always(),
            None => Zone {
                left: self.window.x,
                top: self.window.y,
                right: self.window.x + self.window.width,
                bottom: self.window.y + self.window.height,
            },
        }
    }
}
