//! What the recipient reads: forms of address, the lines of the address, the fixed words around a letter.
//!
//! The words stand in `locales/etiquette`, what they rest on in `origin.json` beside them. Nothing here guesses a
//! gender or a title: what is unknown gives a neutral form and a notice, what the table lacks a blocking one.
//!
//! The first word after a German salutation is in lower case unless it is a noun. No program knows the nouns, so
//! nothing here changes a text: the supplied templates are written that way.

mod abbreviation;
mod address;
mod addressee;
mod agree;
mod capitals;
mod elision;
mod forms;
mod function_line;
mod label;
mod locale;
mod origin;
mod words;

pub use address::{Address, address, country};
pub use addressee::{Addressee, Number};
pub use agree::agree;
pub use forms::{Forms, forms};
pub use function_line::title;
pub use label::{
    continuation, copies, draft_mark, enclosures, label, mention, page_label, place_and_date,
    subject_label,
};
pub use locale::Locale;
pub use origin::{Confidence, knows};
