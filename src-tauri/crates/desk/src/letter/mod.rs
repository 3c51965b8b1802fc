//! Acts on: letter. `facts`, `recipient`, `value`, `manuscript` and `pages` are the walk they share.

pub mod check;
pub mod compose;
pub mod discard;
pub mod duplicate;
pub mod edit;
mod editable;
mod enclose;
pub mod export;
pub(crate) mod facts;
mod hole;
pub mod list;
mod manuscript;
pub mod pages;
pub mod preview;
pub(crate) mod recipient;
pub mod restore;
pub mod revision;
pub mod show;
pub(crate) mod snapshot;
pub(crate) mod value;
pub mod version;
