//! Everything a person can do at the desk: one noun a folder, one verb a file.
//!
//! The only place that opens a transaction. Leaves tables to `storage`, words to `i18n` and `template`,
//! pages to `typeset`, and the asking to `api`.

// An act takes its question whole, however little it reads of it.
#![allow(clippy::needless_pass_by_value)]

pub mod address;
mod addressee;
pub mod archive;
pub mod bin;
pub mod calendar;
pub mod campaign;
pub mod comment;
pub mod competence;
pub mod contact;
pub mod context;
pub mod demand;
pub mod desk;
pub mod directory;
pub mod dispatch;
pub mod error;
mod error_argument;
pub mod file;
mod file_name;
mod fold;
pub mod follow_up;
mod language;
pub mod letter;
pub mod manual;
pub mod notice;
mod picture;
pub mod receipt;
pub mod register;
pub mod reply;
pub mod search;
pub mod sender;
pub mod setting;
pub mod template;
pub mod timeline;
pub mod today;
mod told;
mod typeface;
pub mod view;
mod working_day;

pub use context::Context;
pub use desk::Desk;
pub use error::{Error, Kind, Result};
pub use i18n::{message as word, try_message as try_word};
pub use model::Language;
