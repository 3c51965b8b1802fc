//! A manuscript in, pages out; pages in, PDF, SVG or text out. Three drawings of one layout: the preview cannot lie.
//!
//! Leaves to others: every word (`i18n`, `template`), every fact, every file. No clock, no chance, no path.

mod deflate;
mod error;
mod fonts;
mod golden;
mod ink;
mod layout;
mod line;
mod outline;
mod page;
mod pdf;
mod picture;
mod sheet;
mod stack;
mod structure;
mod svg;
mod syntax;
mod text;
mod typography;

pub use error::TypesetError;
pub use fonts::{Face, FontFault, Fonts, MOST_FONT_BYTES, OwnFace};
pub use golden::golden;
pub use layout::{booklet, layout, list, stationery, test_sheet};
pub use page::{Figure, Glyph, GlyphRole, Layout, Line, Link, Mark, Page, Rule, Run};
pub use pdf::pdf;
pub use picture::{MOST_PICTURE_BYTES, PictureFault, read_picture};
pub use sheet::{AddressWindow, Marks, Mention, POINTS_PER_MM, References, Sheet, sheet};
pub use stack::{Added, Attachment, Stack, StackMetadata, Total};
pub use structure::{ContentId, Kid, Node, NodeId, Structure, Tag};
pub use svg::svg;
pub use text::text;
