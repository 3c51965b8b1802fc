//! The questions a face may ask, in one table: name, question, answer. Leaves what they mean to `desk`.

pub mod face;
mod read;
pub mod refusal;
pub mod table;
pub mod typescript;

pub use desk::{Context, Desk, Language, file, try_word, word};
pub use refusal::Refusal;
pub use table::{Reply, TABLE, call};
