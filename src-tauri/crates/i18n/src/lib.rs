//! The words of the languages: for the person at the desk, and for the recipient.
//!
//! `message` and `notice` read `locales/{fr,nl,de,en}`; `etiquette` reads `locales/etiquette`.
//! Leaves to others: the text of a letter (`template`), its place on the page (`typeset`), what is known (`desk`).

pub mod annex;
mod bundle;
pub mod date;
mod detect;
pub mod etiquette;
mod interface;
pub mod manual;
pub mod number;

pub use detect::detect;
pub use interface::{error, has_message, message, notice, try_message};
