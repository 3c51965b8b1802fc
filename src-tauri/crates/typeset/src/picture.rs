//! A logo or a signature by hand, read from PNG or SVG: pixels, or shapes in plain colours. Whatever is hostile or outside the
//! file is refused here, before it reaches a page.

mod code;
mod raster;
mod svg;

pub(crate) use code::code;
use model::manuscript::Picture;

/// Bytes of a file that is read.
pub const MOST_PICTURE_BYTES: usize = 4 * 1024 * 1024;
/// Pixels of a picture: 24 × 10⁶ are an A4 page at 500 dpi.
const MOST_PIXELS: u64 = 24_000_000;

/// Why a file is no picture for a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFault {
    /// More than 4 MB.
    TooLarge,
    /// More pixels than a page has at 500 dpi.
    TooManyPixels,
    /// Neither PNG nor SVG.
    Unknown,
    /// It begins as one and cannot be read.
    Damaged,
    /// An SVG that runs something.
    Script,
    /// An SVG that fetches something from outside itself.
    Outside,
    /// An SVG with words that were not turned into outlines.
    Text,
    /// It shows nothing.
    Empty,
}

impl PictureFault {
    pub fn slug(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::TooManyPixels => "too-many-pixels",
            Self::Unknown => "unknown",
            Self::Damaged => "damaged",
            Self::Script => "script",
            Self::Outside => "outside",
            Self::Text => "text",
            Self::Empty => "empty",
        }
    }
}

/// A picture from the bytes of a file.
pub fn read_picture(bytes: &[u8]) -> Result<Picture, PictureFault> {
    if bytes.len() > MOST_PICTURE_BYTES {
        return Err(PictureFault::TooLarge);
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return raster::read(bytes).map(Picture::Raster);
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]);
    if head.contains("<svg")
        || head
            .trim_start_matches('\u{FEFF}')
            .trim_start()
            .starts_with('<')
    {
        return svg::read(bytes);
    }
    Err(PictureFault::Unknown)
}
