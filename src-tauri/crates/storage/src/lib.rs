//! The desk file: tables, queries, migrations. The only place that names a table.
//!
//! A desk is a folder: `plaidoyer.db`, `files/` (sealed pages, enclosures and receipts under their SHA-256),
//! `backups/`, `templates/` and `lock`. Reading is a function of a noun that takes `&Store`; writing takes `&Tx`,
//! which only [`Store::transact`] gives. Leaves to others: what an act means (`desk`), the clock and where folders
//! are (the faces).

#[cfg(test)]
extern crate self as storage;

mod column;
mod error;
mod folder;
mod lock;
mod migration;
mod op;
mod store;
#[cfg(test)]
mod tests;
mod transact;
mod undo;

pub mod archive;
pub mod backup;
pub mod bin;
pub mod campaign;
pub mod comment;
pub mod competence;
pub mod contact_detail;
pub mod correction;
pub mod demand;
pub mod directory;
pub mod dispatch;
pub mod enclosure;
pub mod event;
pub mod file_text;
pub mod files;
pub mod follow_up;
pub mod form;
pub mod letter;
pub mod membership;
pub mod organization;
pub mod pending_dispatch;
pub mod person;
pub mod post;
pub mod printed;
pub mod receipt;
pub mod recipient;
pub mod reference;
pub mod register;
pub mod reply;
pub mod revision;
pub mod search;
pub mod sender;
pub mod setting;
pub mod signatory;
pub mod version;
pub mod view;

pub use error::StorageError;
pub use folder::{FolderWarning, is_desk};
pub use migration::NEWEST as NEWEST_SCHEMA;
pub use op::Op;
pub use store::{Opening, Problem, Store};
pub use transact::{Changes, Moment, Noun, Tx};

pub type Result<T, E = StorageError> = std::result::Result<T, E>;
