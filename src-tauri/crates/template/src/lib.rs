//! Letter templates, and the way from a letter's text to final words.
//!
//! A template is a file of one language: TOML front matter, then CommonMark with handlebars. `instantiate` makes of it
//! the text of a letter, CommonMark with simple `{{fields}}` only; `render` makes of that text the blocks of the
//! manuscript. Nothing here reads a file or a clock: the supplied templates are part of the program, a person's own
//! are passed in as text. Salutation and closing are etiquette's (`i18n`), places on the page `typeset`'s.

mod chapter;
pub mod field;
mod front;
mod grammar;
mod instantiate;
mod nearest;
mod plain;
mod position;
mod problem;
mod render;
mod source;
mod supplied;
mod tag;
mod trace;
mod write_out;

pub use chapter::{Chapter, Piece, chapter};
pub use field::{FieldUse, Fields, Value, fields_in};
pub use front::{DeclaredField, Front, begun, front, retitled};
pub use instantiate::{Instance, instantiate};
pub use plain::{excerpt, plain_text};
pub use problem::{ErrorKind, Problem, TemplateError};
pub use render::{Rendered, render, render_line};
pub use source::{Source, check, parse};
pub use supplied::{NAMES, supplied, supplied_texts};
pub use trace::block_lines;
pub use write_out::write_out;
